# Written by Protocol/python/generate from evenhand/v1/customer_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import vocabulary_pb2 as _vocabulary_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class Customer(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    ERASED_MS_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_TERMS_FIELD_NUMBER: _ClassVar[int]
    # "CU-7".
    customer_id: str
    version: int
    # Absent when none was given.
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    # How they are reached; absent when no way is known.
    @property
    def contact(self) -> _complaint_pb2.PersonalText: ...
    # BCP 47; empty when not known.
    language: str
    # UNSPECIFIED when not known.
    standing: _vocabulary_pb2.CustomerStanding
    # Where they were imported from; absent when registered here.
    @property
    def external(self) -> _complaint_pb2.SourceReference: ...
    # When their texts were erased; 0 while they stand.
    erased_ms: int
    # The terms they accepted, in the order they were entered.
    @property
    def accepted_terms(self) -> _containers.RepeatedCompositeFieldContainer[AcceptedTerms]: ...
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        version: int | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        contact: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        language: str | None = ...,
        standing: _vocabulary_pb2.CustomerStanding | str | None = ...,
        external: _complaint_pb2.SourceReference | _Mapping[str, object] | None = ...,
        erased_ms: int | None = ...,
        accepted_terms: _Iterable[AcceptedTerms | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "contact", "external"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "version", "name", "contact", "language", "standing", "external", "erased_ms", "accepted_terms"]) -> None: ...

class AcceptedTerms(_message.Message):
    TERMS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    # The document's name and its version, from 1.
    terms: str
    version: int
    on_ms: int
    def __init__(
        self,
        *,
        terms: str | None = ...,
        version: int | None = ...,
        on_ms: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["terms", "version", "on_ms"]) -> None: ...

class CustomerReply(_message.Message):
    """What every command on a customer answers."""
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    version: int
    # As in CommandReply.
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "version", "events"]) -> None: ...

class RegisterCustomerRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    name: str
    contact: str
    language: str
    standing: _vocabulary_pb2.CustomerStanding
    @property
    def external(self) -> _complaint_pb2.SourceReference: ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        contact: str | None = ...,
        language: str | None = ...,
        standing: _vocabulary_pb2.CustomerStanding | str | None = ...,
        external: _complaint_pb2.SourceReference | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["external"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "contact", "language", "standing", "external"]) -> None: ...

class GetCustomerRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id"]) -> None: ...

class GetCustomerResponse(_message.Message):
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    OPEN_COMPLAINTS_FIELD_NUMBER: _ClassVar[int]
    @property
    def customer(self) -> Customer: ...
    complaints: int
    open_complaints: int
    def __init__(
        self,
        *,
        customer: Customer | _Mapping[str, object] | None = ...,
        complaints: int | None = ...,
        open_complaints: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["customer"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer", "complaints", "open_complaints"]) -> None: ...

class UpdateCustomerRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    # 0 takes the record as it stands.
    expected_version: int
    name: str
    # An empty text says that no way to reach them is known any more.
    contact: str
    # Good only beside contact.
    language: str
    # UNSPECIFIED leaves it.
    standing: _vocabulary_pb2.CustomerStanding
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        name: str | None = ...,
        contact: str | None = ...,
        language: str | None = ...,
        standing: _vocabulary_pb2.CustomerStanding | str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "contact", "language"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "name", "contact", "language", "standing"]) -> None: ...

class AcceptTermsRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    terms: str
    version: int
    # Absent: now.
    on_ms: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        terms: str | None = ...,
        version: int | None = ...,
        on_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["on_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "terms", "version", "on_ms"]) -> None: ...

class EraseCustomerRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id"]) -> None: ...

class ListCustomersRequest(_message.Message):
    PAGE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_ERASED_FIELD_NUMBER: _ClassVar[int]
    @property
    def page(self) -> _common_pb2.PageRequest: ...
    include_erased: bool
    def __init__(
        self,
        *,
        page: _common_pb2.PageRequest | _Mapping[str, object] | None = ...,
        include_erased: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["page"]) -> bool: ...
    def ClearField(self, field_name: _Literal["page", "include_erased"]) -> None: ...

class ListCustomersResponse(_message.Message):
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_TOKEN_FIELD_NUMBER: _ClassVar[int]
    @property
    def customers(self) -> _containers.RepeatedCompositeFieldContainer[Customer]: ...
    # Empty on the last page.
    next_token: str
    def __init__(
        self,
        *,
        customers: _Iterable[Customer | _Mapping[str, object]] | None = ...,
        next_token: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customers", "next_token"]) -> None: ...
