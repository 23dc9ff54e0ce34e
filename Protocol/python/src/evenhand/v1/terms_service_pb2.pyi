# Written by Protocol/python/generate from evenhand/v1/terms_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class Terms(_message.Message):
    """A version of a document of terms. Days are written as 2026-11-30."""
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    RECORDED_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    name: str
    # From 1.
    version: int
    # The first day it is in force.
    in_force: str
    recorded_ms: int
    # Empty in lists.
    text: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        version: int | None = ...,
        in_force: str | None = ...,
        recorded_ms: int | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "version", "in_force", "recorded_ms", "text"]) -> None: ...

class Guarantee(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    BEATS_FIELD_NUMBER: _ClassVar[int]
    RECORDED_MS_FIELD_NUMBER: _ClassVar[int]
    name: str
    text: str
    # The first day, and the last; the last is empty when it holds for good.
    from: str
    until: str
    # Empty: for everything.
    product_area: str
    # The document of terms it beats; empty: all of them.
    beats: str
    recorded_ms: int
    def __init__(
        self,
        *,
        name: str | None = ...,
        text: str | None = ...,
        from: str | None = ...,
        until: str | None = ...,
        product_area: str | None = ...,
        beats: str | None = ...,
        recorded_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "text", "from", "until", "product_area", "beats", "recorded_ms"]) -> None: ...

class TermsReply(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    # How many events the register has.
    version: int
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The number of the version published; 0 for a guarantee.
    number: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        number: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "events", "number"]) -> None: ...

class PublishTermsRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    # 1–60 lower-case letters, digits and hyphens.
    name: str
    text: str
    in_force: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        text: str | None = ...,
        in_force: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "text", "in_force"]) -> None: ...

class PublishGuaranteeRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    BEATS_FIELD_NUMBER: _ClassVar[int]
    name: str
    text: str
    from: str
    until: str
    product_area: str
    beats: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        text: str | None = ...,
        from: str | None = ...,
        until: str | None = ...,
        product_area: str | None = ...,
        beats: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "text", "from", "until", "product_area", "beats"]) -> None: ...

class GetTermsRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    name: str
    # 0: the one in force on the day, or the newest.
    version: int
    on: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        version: int | None = ...,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "version", "on"]) -> None: ...

class GetTermsResponse(_message.Message):
    TERMS_FIELD_NUMBER: _ClassVar[int]
    @property
    def terms(self) -> Terms: ...
    def __init__(
        self,
        *,
        terms: Terms | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["terms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["terms"]) -> None: ...

class ListTermsRequest(_message.Message):
    ON_FIELD_NUMBER: _ClassVar[int]
    # Only what is in force on this day; empty for all.
    on: str
    def __init__(
        self,
        *,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["on"]) -> None: ...

class ListTermsResponse(_message.Message):
    TERMS_FIELD_NUMBER: _ClassVar[int]
    GUARANTEES_FIELD_NUMBER: _ClassVar[int]
    @property
    def terms(self) -> _containers.RepeatedCompositeFieldContainer[Terms]: ...
    @property
    def guarantees(self) -> _containers.RepeatedCompositeFieldContainer[Guarantee]: ...
    def __init__(
        self,
        *,
        terms: _Iterable[Terms | _Mapping[str, object]] | None = ...,
        guarantees: _Iterable[Guarantee | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["terms", "guarantees"]) -> None: ...
