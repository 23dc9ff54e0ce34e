# Written by Protocol/python/generate from evenhand/v1/loading_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import vocabulary_pb2 as _vocabulary_pb2
from . import voice_service_pb2 as _voice_service_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class LoadRequest(_message.Message):
    TAG_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SOURCE_FIELD_NUMBER: _ClassVar[int]
    DRY_RUN_FIELD_NUMBER: _ClassVar[int]
    CREATE_CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    LEDGER_FIELD_NUMBER: _ClassVar[int]
    EMPLOYEES_FIELD_NUMBER: _ClassVar[int]
    FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    # The answer repeats it.
    tag: int
    # Where the rows come from, 1–100 characters; part of what makes a row known.
    source: str
    # The source under which customers named by another system's id are known; empty: that of the rows.
    customer_source: str
    # Checks every row and stores nothing.
    dry_run: bool
    # Of ledgers and feedback: a customer who is not known yet is registered under their id. Otherwise the row is
    # refused.
    create_customers: bool
    # 1–10,000 rows of one kind.
    @property
    def customers(self) -> _containers.RepeatedCompositeFieldContainer[LoadCustomer]: ...
    @property
    def ledger(self) -> _containers.RepeatedCompositeFieldContainer[LoadLedgerLine]: ...
    @property
    def employees(self) -> _containers.RepeatedCompositeFieldContainer[LoadEmployee]: ...
    @property
    def feedback(self) -> _containers.RepeatedCompositeFieldContainer[LoadFeedback]: ...
    def __init__(
        self,
        *,
        tag: int | None = ...,
        source: str | None = ...,
        customer_source: str | None = ...,
        dry_run: bool | None = ...,
        create_customers: bool | None = ...,
        customers: _Iterable[LoadCustomer | _Mapping[str, object]] | None = ...,
        ledger: _Iterable[LoadLedgerLine | _Mapping[str, object]] | None = ...,
        employees: _Iterable[LoadEmployee | _Mapping[str, object]] | None = ...,
        feedback: _Iterable[LoadFeedback | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["tag", "source", "customer_source", "dry_run", "create_customers", "customers", "ledger", "employees", "feedback"]) -> None: ...

class LoadCustomer(_message.Message):
    """A customer, known by the source and the id."""
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    name: str
    contact: str
    # BCP 47.
    language: str
    standing: _vocabulary_pb2.CustomerStanding
    # The firm's own group, such as a country or a tier; at most 60 characters.
    group: str
    def __init__(
        self,
        *,
        external_id: str | None = ...,
        name: str | None = ...,
        contact: str | None = ...,
        language: str | None = ...,
        standing: _vocabulary_pb2.CustomerStanding | str | None = ...,
        group: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["external_id", "name", "contact", "language", "standing", "group"]) -> None: ...

class LoadLedgerLine(_message.Message):
    """A line of a customer's ledger."""
    ROW_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    RENEWAL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERRED_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ON_DAY_FIELD_NUMBER: _ClassVar[int]
    # What makes the line known within its customer's record: eight bytes of a hash over the source, the kind of the
    # rows, the kind of the line and its id, or, without an id, its contents and how many like it came before.
    row: int
    # The customer's number ("CU-7"), or the id the source knows them by.
    customer_id: str
    customer_external_id: str
    kind: _vocabulary_pb2.LedgerKind
    # When it was, or on_day.
    on_ms: int
    # Of revenue and cost; negative takes back, as a cancelled invoice does.
    @property
    def amount(self) -> _common_pb2.Money: ...
    cost: _vocabulary_pb2.CostKind
    renewal: _vocabulary_pb2.RenewalOutcome
    # Of a renewal, needed: why the customer renewed, or did not.
    reason: str
    # Of a referral: the id the source knows the new customer by; empty when not on record.
    referred_external_id: str
    payment: _vocabulary_pb2.PaymentConduct
    # The invoice or other paper; at most 60 characters.
    document: str
    # The group of a customer who is made by this line.
    group: str
    # Instead of on_ms, where only the day is known: such as 2026-11-30, a day of the house's calendar.
    on_day: str
    def __init__(
        self,
        *,
        row: int | None = ...,
        customer_id: str | None = ...,
        customer_external_id: str | None = ...,
        kind: _vocabulary_pb2.LedgerKind | str | None = ...,
        on_ms: int | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        cost: _vocabulary_pb2.CostKind | str | None = ...,
        renewal: _vocabulary_pb2.RenewalOutcome | str | None = ...,
        reason: str | None = ...,
        referred_external_id: str | None = ...,
        payment: _vocabulary_pb2.PaymentConduct | str | None = ...,
        document: str | None = ...,
        group: str | None = ...,
        on_day: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount"]) -> bool: ...
    def ClearField(self, field_name: _Literal["row", "customer_id", "customer_external_id", "kind", "on_ms", "amount", "cost", "renewal", "reason", "referred_external_id", "payment", "document", "group", "on_day"]) -> None: ...

class LoadEmployee(_message.Message):
    """An employee, known by the source and the id."""
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    MANAGER_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTSIDE_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    external_id: str
    name: str
    team: str
    # The manager's id at the same source; they stand in the same batch or came earlier.
    manager_external_id: str
    outside: bool
    # The language they are written to in, such as "th"; empty when not known.
    language: str
    def __init__(
        self,
        *,
        external_id: str | None = ...,
        name: str | None = ...,
        team: str | None = ...,
        manager_external_id: str | None = ...,
        outside: bool | None = ...,
        language: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["external_id", "name", "team", "manager_external_id", "outside", "language"]) -> None: ...

class LoadFeedback(_message.Message):
    """What a customer, a prospect who did not buy or a customer who left had to say, without a complaint."""
    ROW_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_FIELD_NUMBER: _ClassVar[int]
    NOT_GOT_FIELD_NUMBER: _ClassVar[int]
    WANTED_FIELD_NUMBER: _ClassVar[int]
    HOPED_FIELD_NUMBER: _ClassVar[int]
    RATING_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ON_DAY_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    # As in LoadLedgerLine; the kind of the rows is another.
    row: int
    customer_id: str
    customer_external_id: str
    # When it was, or on_day.
    on_ms: int
    # At least one of text and the four answers.
    text: str
    expected: str
    not_got: str
    wanted: str
    hoped: str
    # 0–10; absent when nobody asked.
    rating: int
    group: str
    # As in LoadLedgerLine.
    on_day: str
    # Whose voice it is; UNSPECIFIED: as the customer's record says.
    kind: _voice_service_pb2.VoiceKind
    def __init__(
        self,
        *,
        row: int | None = ...,
        customer_id: str | None = ...,
        customer_external_id: str | None = ...,
        on_ms: int | None = ...,
        text: str | None = ...,
        expected: str | None = ...,
        not_got: str | None = ...,
        wanted: str | None = ...,
        hoped: str | None = ...,
        rating: int | None = ...,
        group: str | None = ...,
        on_day: str | None = ...,
        kind: _voice_service_pb2.VoiceKind | str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["rating"]) -> bool: ...
    def ClearField(self, field_name: _Literal["row", "customer_id", "customer_external_id", "on_ms", "text", "expected", "not_got", "wanted", "hoped", "rating", "group", "on_day", "kind"]) -> None: ...

class LoadResponse(_message.Message):
    TAG_FIELD_NUMBER: _ClassVar[int]
    LOADED_FIELD_NUMBER: _ClassVar[int]
    ALREADY_FIELD_NUMBER: _ClassVar[int]
    FAULTS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_MADE_FIELD_NUMBER: _ClassVar[int]
    tag: int
    # Rows of the batch that are on disk, or in a dry run would be; …
    loaded: int
    # … that an earlier run had brought, or an earlier row of this one; …
    already: int
    # … and those that were refused, with their places in the batch from 0.
    @property
    def faults(self) -> _containers.RepeatedCompositeFieldContainer[LoadFault]: ...
    # Customers registered for rows of theirs.
    customers_made: int
    def __init__(
        self,
        *,
        tag: int | None = ...,
        loaded: int | None = ...,
        already: int | None = ...,
        faults: _Iterable[LoadFault | _Mapping[str, object]] | None = ...,
        customers_made: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["tag", "loaded", "already", "faults", "customers_made"]) -> None: ...

class LoadFault(_message.Message):
    INDEX_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    index: int
    @property
    def refusal(self) -> _common_pb2.RefusalDetail: ...
    def __init__(
        self,
        *,
        index: int | None = ...,
        refusal: _common_pb2.RefusalDetail | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["refusal"]) -> bool: ...
    def ClearField(self, field_name: _Literal["index", "refusal"]) -> None: ...
