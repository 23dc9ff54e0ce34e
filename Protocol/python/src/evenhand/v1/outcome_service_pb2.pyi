# Written by Protocol/python/generate from evenhand/v1/outcome_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class OutcomeBlock(_message.Message):
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    LEFT_OUT_FIELD_NUMBER: _ClassVar[int]
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    DRY_RUN_FIELD_NUMBER: _ClassVar[int]
    # Where the rows come from, 1–100 characters.
    source: str
    # The number of the first row within the source, from 1.
    first: int
    # How many numbers the block spans, 1–65,536: its rows and what is left out between them.
    span: int
    # Which of these, from 0, have no row here, in order: rows that could not be read.
    @property
    def left_out(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # SHA-256 of the rows as the sender reads them, 32 bytes: by it a later run tells whether its file still begins
    # alike.
    digest: bytes
    # One for each thing that is known of the rows; `received` is needed.
    @property
    def columns(self) -> _containers.RepeatedCompositeFieldContainer[OutcomeColumn]: ...
    # Checks the block and stores nothing.
    dry_run: bool
    def __init__(
        self,
        *,
        source: str | None = ...,
        first: int | None = ...,
        span: int | None = ...,
        left_out: _Iterable[int] | None = ...,
        digest: bytes | None = ...,
        columns: _Iterable[OutcomeColumn | _Mapping[str, object]] | None = ...,
        dry_run: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["source", "first", "span", "left_out", "digest", "columns", "dry_run"]) -> None: ...

class OutcomeColumn(_message.Message):
    """A column as a list of its different values and one number into it for each row."""
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    CODES_FIELD_NUMBER: _ClassVar[int]
    # received, closed, id, or a dimension of trends: product, issue, company, state, channel, outcome, timely,
    # disputed, segment, language, team, topic, theme.
    name: str
    # Different from each other, each at most 200 bytes; empty: not said. Days are written as 2026-11-30.
    @property
    def values(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # One for each row, in order: a place in `values`, from 0.
    @property
    def codes(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        values: _Iterable[str] | None = ...,
        codes: _Iterable[int] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "values", "codes"]) -> None: ...

class OutcomeBlockReply(_message.Message):
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    ALREADY_FIELD_NUMBER: _ClassVar[int]
    REJECTED_FIELD_NUMBER: _ClassVar[int]
    # So many rows are on disk now; in a dry run, would be.
    taken: int
    # So many rows were there before.
    already: int
    @property
    def rejected(self) -> _common_pb2.RefusalDetail: ...
    def __init__(
        self,
        *,
        taken: int | None = ...,
        already: int | None = ...,
        rejected: _common_pb2.RefusalDetail | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["taken", "already", "rejected", "result"]) -> bool: ...
    def ClearField(self, field_name: _Literal["taken", "already", "rejected", "result"]) -> None: ...
    def WhichOneof(self, oneof_group: _Literal["result"]) -> _Literal["taken", "already", "rejected"] | None: ...

class ListOutcomeBlocksRequest(_message.Message):
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    # Empty: every source, one entry each, without blocks.
    source: str
    def __init__(
        self,
        *,
        source: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["source"]) -> None: ...

class ListOutcomeBlocksResponse(_message.Message):
    SOURCES_FIELD_NUMBER: _ClassVar[int]
    @property
    def sources(self) -> _containers.RepeatedCompositeFieldContainer[OutcomeSource]: ...
    def __init__(
        self,
        *,
        sources: _Iterable[OutcomeSource | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["sources"]) -> None: ...

class OutcomeSource(_message.Message):
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    BLOCKS_FIELD_NUMBER: _ClassVar[int]
    source: str
    rows: int
    # In the order they came.
    @property
    def blocks(self) -> _containers.RepeatedCompositeFieldContainer[OutcomeExtent]: ...
    def __init__(
        self,
        *,
        source: str | None = ...,
        rows: int | None = ...,
        blocks: _Iterable[OutcomeExtent | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["source", "rows", "blocks"]) -> None: ...

class OutcomeExtent(_message.Message):
    FIRST_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    LEFT_OUT_FIELD_NUMBER: _ClassVar[int]
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    first: int
    span: int
    @property
    def left_out(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    digest: bytes
    # The columns it has, in order.
    @property
    def columns(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        first: int | None = ...,
        span: int | None = ...,
        left_out: _Iterable[int] | None = ...,
        digest: bytes | None = ...,
        columns: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["first", "span", "left_out", "digest", "columns"]) -> None: ...
