# Written by Protocol/python/generate from evenhand/v1/import_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ImportComplaintsRequest(_message.Message):
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    DRY_RUN_FIELD_NUMBER: _ClassVar[int]
    # Where the rows come from, 1–100 characters: with the external id it makes a row known.
    source: str
    # 1–1,000 rows; 200 is a good size.
    @property
    def rows(self) -> _containers.RepeatedCompositeFieldContainer[ImportRow]: ...
    # Checks every row and stores nothing.
    dry_run: bool
    def __init__(
        self,
        *,
        source: str | None = ...,
        rows: _Iterable[ImportRow | _Mapping[str, object]] | None = ...,
        dry_run: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["source", "rows", "dry_run"]) -> None: ...

class ImportRow(_message.Message):
    """One complaint of a batch."""
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ROW_HASH_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    NARRATIVE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    # The id the source knows it by; empty when it has none.
    external_id: str
    # SHA-256 of the raw row, 32 bytes; what makes a row known when there is no external id.
    row_hash: bytes
    # When the complaint was received; needed.
    received_ms: int
    channel: _vocabulary_pb2.Channel
    # BCP 47; empty lets the engine tell.
    language: str
    product_area: str
    # At most 64 KiB of UTF-8, unless the policy says otherwise.
    narrative: str
    # The customer's id ("CU-7") where known here, else the id the source knows them by; both empty: anonymous.
    customer_id: str
    customer_external_id: str
    def __init__(
        self,
        *,
        external_id: str | None = ...,
        row_hash: bytes | None = ...,
        received_ms: int | None = ...,
        channel: _vocabulary_pb2.Channel | str | None = ...,
        language: str | None = ...,
        product_area: str | None = ...,
        narrative: str | None = ...,
        customer_id: str | None = ...,
        customer_external_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["external_id", "row_hash", "received_ms", "channel", "language", "product_area", "narrative", "customer_id", "customer_external_id"]) -> None: ...

class ImportComplaintsResponse(_message.Message):
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    # One for each row, in order.
    @property
    def results(self) -> _containers.RepeatedCompositeFieldContainer[ImportRowResult]: ...
    def __init__(
        self,
        *,
        results: _Iterable[ImportRowResult | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["results"]) -> None: ...

class ImportRowResult(_message.Message):
    IMPORTED_FIELD_NUMBER: _ClassVar[int]
    ALREADY_FIELD_NUMBER: _ClassVar[int]
    REJECTED_FIELD_NUMBER: _ClassVar[int]
    # The complaint that was filed ("C-12"); in a dry run, empty.
    imported: str
    # The complaint this row became earlier.
    already: str
    @property
    def rejected(self) -> _common_pb2.RefusalDetail: ...
    def __init__(
        self,
        *,
        imported: str | None = ...,
        already: str | None = ...,
        rejected: _common_pb2.RefusalDetail | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["imported", "already", "rejected", "result"]) -> bool: ...
    def ClearField(self, field_name: _Literal["imported", "already", "rejected", "result"]) -> None: ...
    def WhichOneof(self, oneof_group: _Literal["result"]) -> _Literal["imported", "already", "rejected"] | None: ...
