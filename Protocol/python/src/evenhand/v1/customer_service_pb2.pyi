# Written by Protocol/python/generate from evenhand/v1/customer_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import common_pb2 as _common_pb2
from . import complaint_pb2 as _complaint_pb2
from . import loss_review_service_pb2 as _loss_review_service_pb2
from . import vocabulary_pb2 as _vocabulary_pb2
from . import voice_service_pb2 as _voice_service_pb2

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
    INCIDENTS_FIELD_NUMBER: _ClassVar[int]
    ANNOUNCEMENTS_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
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
    # What was noted of their conduct, in order; not in lists.
    @property
    def incidents(self) -> _containers.RepeatedCompositeFieldContainer[Incident]: ...
    # Whether they want to hear what became of what they complained of; absent when nobody asked. Not in lists.
    announcements: bool
    # The firm's own group, such as a country or a tier; empty when none, and to readers who may not see fit.
    group: str
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
        incidents: _Iterable[Incident | _Mapping[str, object]] | None = ...,
        announcements: bool | None = ...,
        group: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "contact", "external", "announcements"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "version", "name", "contact", "language", "standing", "external", "erased_ms", "accepted_terms", "incidents", "announcements", "group"]) -> None: ...

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
    GROUP_FIELD_NUMBER: _ClassVar[int]
    name: str
    contact: str
    language: str
    standing: _vocabulary_pb2.CustomerStanding
    @property
    def external(self) -> _complaint_pb2.SourceReference: ...
    # At most 60 characters.
    group: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        contact: str | None = ...,
        language: str | None = ...,
        standing: _vocabulary_pb2.CustomerStanding | str | None = ...,
        external: _complaint_pb2.SourceReference | _Mapping[str, object] | None = ...,
        group: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["external"]) -> bool: ...
    def ClearField(self, field_name: _Literal["name", "contact", "language", "standing", "external", "group"]) -> None: ...

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

class RecordConsentRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    GIVEN_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    given: bool
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        given: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "given"]) -> None: ...

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

class Incident(_message.Message):
    """An incident of unreasonable conduct."""
    INCIDENT_FIELD_NUMBER: _ClassVar[int]
    CONDUCT_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    NOTED_BY_FIELD_NUMBER: _ClassVar[int]
    NOTED_MS_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_MS_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_MS_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    # From 1.
    incident: int
    conduct: _vocabulary_pb2.ConductKind
    occurred_ms: int
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    noted_by: str
    noted_ms: int
    # Empty and 0 until a second person has confirmed it.
    confirmed_by: str
    confirmed_ms: int
    # 0 while it stands.
    withdrawn_ms: int
    # Whether fit and a parting read it.
    counts: bool
    def __init__(
        self,
        *,
        incident: int | None = ...,
        conduct: _vocabulary_pb2.ConductKind | str | None = ...,
        occurred_ms: int | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        noted_by: str | None = ...,
        noted_ms: int | None = ...,
        confirmed_by: str | None = ...,
        confirmed_ms: int | None = ...,
        withdrawn_ms: int | None = ...,
        counts: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["incident", "conduct", "occurred_ms", "text", "noted_by", "noted_ms", "confirmed_by", "confirmed_ms", "withdrawn_ms", "counts"]) -> None: ...

class LedgerLine(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    RENEWAL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERRED_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    kind: _vocabulary_pb2.LedgerKind
    on_ms: int
    # Of revenue and cost; negative takes back.
    @property
    def amount(self) -> _common_pb2.Money: ...
    # Of a cost. What handling complaints costs has no place here (R12).
    cost: _vocabulary_pb2.CostKind
    # Of a renewal.
    renewal: _vocabulary_pb2.RenewalOutcome
    # Why the customer renewed, or did not.
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    # Of a referral: whom they brought; empty when not on record.
    referred_id: str
    payment: _vocabulary_pb2.PaymentConduct
    # The invoice or other paper it stands on; empty when none was named.
    document: str
    def __init__(
        self,
        *,
        kind: _vocabulary_pb2.LedgerKind | str | None = ...,
        on_ms: int | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        cost: _vocabulary_pb2.CostKind | str | None = ...,
        renewal: _vocabulary_pb2.RenewalOutcome | str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        referred_id: str | None = ...,
        payment: _vocabulary_pb2.PaymentConduct | str | None = ...,
        document: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "on_ms", "amount", "cost", "renewal", "reason", "referred_id", "payment", "document"]) -> None: ...

class EnterLedgerRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    RENEWAL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERRED_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    kind: _vocabulary_pb2.LedgerKind
    # Absent: now.
    on_ms: int
    @property
    def amount(self) -> _common_pb2.Money: ...
    cost: _vocabulary_pb2.CostKind
    renewal: _vocabulary_pb2.RenewalOutcome
    reason: str
    referred_id: str
    payment: _vocabulary_pb2.PaymentConduct
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        kind: _vocabulary_pb2.LedgerKind | str | None = ...,
        on_ms: int | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
        cost: _vocabulary_pb2.CostKind | str | None = ...,
        renewal: _vocabulary_pb2.RenewalOutcome | str | None = ...,
        reason: str | None = ...,
        referred_id: str | None = ...,
        payment: _vocabulary_pb2.PaymentConduct | str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["on_ms", "amount"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "kind", "on_ms", "amount", "cost", "renewal", "reason", "referred_id", "payment"]) -> None: ...

class GetLedgerRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    # How many lines to pass over: the `next` of the page before.
    after: int
    # Lines of a page, 10,000 at most; fewer come where their texts are long. 0: the whole ledger in one message.
    limit: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        after: int | None = ...,
        limit: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "after", "limit"]) -> None: ...

class GetLedgerResponse(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    TOTALS_FIELD_NUMBER: _ClassVar[int]
    NEXT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    version: int
    # In the order in which they were entered.
    @property
    def lines(self) -> _containers.RepeatedCompositeFieldContainer[LedgerLine]: ...
    # Of the whole ledger.
    @property
    def totals(self) -> LedgerTotals: ...
    # Where the next page begins; 0 when no line follows.
    next: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        version: int | None = ...,
        lines: _Iterable[LedgerLine | _Mapping[str, object]] | None = ...,
        totals: LedgerTotals | _Mapping[str, object] | None = ...,
        next: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["totals"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "version", "lines", "totals", "next"]) -> None: ...

class LedgerTotals(_message.Message):
    SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    REVENUE_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    RENEWALS_FIELD_NUMBER: _ClassVar[int]
    REFERRALS_FIELD_NUMBER: _ClassVar[int]
    PAID_ON_TIME_FIELD_NUMBER: _ClassVar[int]
    PAID_LATE_FIELD_NUMBER: _ClassVar[int]
    INCIDENTS_FIELD_NUMBER: _ClassVar[int]
    # The first day of revenue; 0 before.
    since_ms: int
    # One for each currency.
    @property
    def revenue(self) -> _containers.RepeatedCompositeFieldContainer[_common_pb2.Money]: ...
    @property
    def cost(self) -> _containers.RepeatedCompositeFieldContainer[_common_pb2.Money]: ...
    renewals: int
    referrals: int
    paid_on_time: int
    paid_late: int
    # Confirmed ones that fit reads.
    incidents: int
    def __init__(
        self,
        *,
        since_ms: int | None = ...,
        revenue: _Iterable[_common_pb2.Money | _Mapping[str, object]] | None = ...,
        cost: _Iterable[_common_pb2.Money | _Mapping[str, object]] | None = ...,
        renewals: int | None = ...,
        referrals: int | None = ...,
        paid_on_time: int | None = ...,
        paid_late: int | None = ...,
        incidents: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["since_ms", "revenue", "cost", "renewals", "referrals", "paid_on_time", "paid_late", "incidents"]) -> None: ...

class NoteIncidentRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    CONDUCT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_MS_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    conduct: _vocabulary_pb2.ConductKind
    text: str
    # Absent: now.
    occurred_ms: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        conduct: _vocabulary_pb2.ConductKind | str | None = ...,
        text: str | None = ...,
        occurred_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["occurred_ms"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "conduct", "text", "occurred_ms"]) -> None: ...

class ConfirmIncidentRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    incident: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        incident: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "incident"]) -> None: ...

class WithdrawIncidentRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    INCIDENT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    incident: int
    reason: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        incident: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "incident", "reason"]) -> None: ...

class FitWeight(_message.Message):
    """How much more frequent a band is among the best fifth than among the rest."""
    FEATURE_FIELD_NUMBER: _ClassVar[int]
    BAND_FIELD_NUMBER: _ClassVar[int]
    BEST_FIELD_NUMBER: _ClassVar[int]
    REST_FIELD_NUMBER: _ClassVar[int]
    MILLIBANS_FIELD_NUMBER: _ClassVar[int]
    # tenure, revenue, margin, renewals, referrals, payment or incidents.
    feature: str
    # For people: "3–5 years".
    band: str
    best: int
    rest: int
    millibans: int
    def __init__(
        self,
        *,
        feature: str | None = ...,
        band: str | None = ...,
        best: int | None = ...,
        rest: int | None = ...,
        millibans: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["feature", "band", "best", "rest", "millibans"]) -> None: ...

class GetFitProfileRequest(_message.Message):
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    # Empty: the one most customers pay in.
    currency: str
    def __init__(
        self,
        *,
        currency: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["currency"]) -> None: ...

class GetFitProfileResponse(_message.Message):
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    BEST_FIELD_NUMBER: _ClassVar[int]
    BEST_FROM_FIELD_NUMBER: _ClassVar[int]
    WEIGHTS_FIELD_NUMBER: _ClassVar[int]
    currency: str
    # Customers with revenue in the currency.
    customers: int
    best: int
    # The lowest profit among the best, in minor units.
    best_from: int
    @property
    def weights(self) -> _containers.RepeatedCompositeFieldContainer[FitWeight]: ...
    def __init__(
        self,
        *,
        currency: str | None = ...,
        customers: int | None = ...,
        best: int | None = ...,
        best_from: int | None = ...,
        weights: _Iterable[FitWeight | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["currency", "customers", "best", "best_from", "weights"]) -> None: ...

class GetFitRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    currency: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "currency"]) -> None: ...

class GetFitResponse(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    MILLIBANS_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    currency: str
    # The terms add up to it.
    millibans: int
    @property
    def terms(self) -> _containers.RepeatedCompositeFieldContainer[FitWeight]: ...
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        currency: str | None = ...,
        millibans: int | None = ...,
        terms: _Iterable[FitWeight | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "currency", "millibans", "terms"]) -> None: ...

class ProposePartingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    INCIDENTS_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    kind: _vocabulary_pb2.PartingKind
    reason: str
    @property
    def evidence(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Confirmed incidents.
    @property
    def incidents(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The last day, as 2026-11-30.
    ends_on: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        kind: _vocabulary_pb2.PartingKind | str | None = ...,
        reason: str | None = ...,
        evidence: _Iterable[str] | None = ...,
        incidents: _Iterable[int] | None = ...,
        ends_on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "kind", "reason", "evidence", "incidents", "ends_on"]) -> None: ...

class ConfirmPartingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version"]) -> None: ...

class OfferLastHearingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    # As 2026-11-30.
    on: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "on"]) -> None: ...

class RecordLastHearingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    outcome: _vocabulary_pb2.LastHearingOutcome
    # What the customer said, or wrote to decline.
    text: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        outcome: _vocabulary_pb2.LastHearingOutcome | str | None = ...,
        text: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "outcome", "text"]) -> None: ...

class PreviewHandOverRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    # Empty: the customer's own.
    language: str
    @property
    def providers(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Empty: as proposed.
    ends_on: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        language: str | None = ...,
        providers: _Iterable[str] | None = ...,
        ends_on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "language", "providers", "ends_on"]) -> None: ...

class PreviewHandOverResponse(_message.Message):
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HTML_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    subject: str
    text: str
    html: str
    language: str
    def __init__(
        self,
        *,
        subject: str | None = ...,
        text: str | None = ...,
        html: str | None = ...,
        language: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["subject", "text", "html", "language"]) -> None: ...

class SendHandOverRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    LETTER_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    ENDS_ON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    letter: str
    language: str
    # Where else to go, each named in the letter.
    @property
    def providers(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # A later last day than was proposed; empty: as proposed.
    ends_on: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        letter: str | None = ...,
        language: str | None = ...,
        providers: _Iterable[str] | None = ...,
        ends_on: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "letter", "language", "providers", "ends_on"]) -> None: ...

class CompletePartingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version"]) -> None: ...

class WithdrawPartingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    reason: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "reason"]) -> None: ...

class ProposeSuspensionRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    reason: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "reason"]) -> None: ...

class ConfirmSuspensionRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version"]) -> None: ...

class LiftSuspensionRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    expected_version: int
    reason: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        expected_version: int | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "expected_version", "reason"]) -> None: ...

class GetPartingRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id"]) -> None: ...

class GetPartingResponse(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    PARTING_FIELD_NUMBER: _ClassVar[int]
    SUSPENSION_FIELD_NUMBER: _ClassVar[int]
    OBSTACLE_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    version: int
    # Absent when none was ever proposed.
    @property
    def parting(self) -> Parting: ...
    @property
    def suspension(self) -> Suspension: ...
    # What completing the parting now would be refused with; absent when nothing stands in the way.
    @property
    def obstacle(self) -> _common_pb2.RefusalDetail: ...
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        version: int | None = ...,
        parting: Parting | _Mapping[str, object] | None = ...,
        suspension: Suspension | _Mapping[str, object] | None = ...,
        obstacle: _common_pb2.RefusalDetail | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["parting", "suspension", "obstacle"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer_id", "version", "parting", "suspension", "obstacle"]) -> None: ...

class Parting(_message.Message):
    KIND_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    INCIDENTS_FIELD_NUMBER: _ClassVar[int]
    ENDS_MS_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_BY_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_MS_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_MS_FIELD_NUMBER: _ClassVar[int]
    HEARING_MS_FIELD_NUMBER: _ClassVar[int]
    HEARING_OUTCOME_FIELD_NUMBER: _ClassVar[int]
    HEARING_TEXT_FIELD_NUMBER: _ClassVar[int]
    LETTER_MS_FIELD_NUMBER: _ClassVar[int]
    LETTER_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    HELD_BY_FIELD_NUMBER: _ClassVar[int]
    PARTED_MS_FIELD_NUMBER: _ClassVar[int]
    WITHDRAWN_MS_FIELD_NUMBER: _ClassVar[int]
    kind: _vocabulary_pb2.PartingKind
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    @property
    def evidence(self) -> _containers.RepeatedCompositeFieldContainer[_complaint_pb2.PersonalText]: ...
    @property
    def incidents(self) -> _containers.RepeatedScalarFieldContainer[int]: ...
    # The end of the last day.
    ends_ms: int
    policy: str
    proposed_by: str
    proposed_ms: int
    confirmed_by: str
    confirmed_ms: int
    # The end of the day the last hearing was offered for; 0 when none was.
    hearing_ms: int
    hearing_outcome: _vocabulary_pb2.LastHearingOutcome
    @property
    def hearing_text(self) -> _complaint_pb2.PersonalText: ...
    # 0 until the hand-over letter went out.
    letter_ms: int
    @property
    def letter(self) -> _complaint_pb2.PersonalText: ...
    @property
    def providers(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # Complaints that arrived since, and voided confirmation and letter.
    @property
    def held_by(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    parted_ms: int
    withdrawn_ms: int
    def __init__(
        self,
        *,
        kind: _vocabulary_pb2.PartingKind | str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        evidence: _Iterable[_complaint_pb2.PersonalText | _Mapping[str, object]] | None = ...,
        incidents: _Iterable[int] | None = ...,
        ends_ms: int | None = ...,
        policy: str | None = ...,
        proposed_by: str | None = ...,
        proposed_ms: int | None = ...,
        confirmed_by: str | None = ...,
        confirmed_ms: int | None = ...,
        hearing_ms: int | None = ...,
        hearing_outcome: _vocabulary_pb2.LastHearingOutcome | str | None = ...,
        hearing_text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        letter_ms: int | None = ...,
        letter: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        providers: _Iterable[str] | None = ...,
        held_by: _Iterable[str] | None = ...,
        parted_ms: int | None = ...,
        withdrawn_ms: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reason", "hearing_text", "letter"]) -> bool: ...
    def ClearField(self, field_name: _Literal["kind", "reason", "evidence", "incidents", "ends_ms", "policy", "proposed_by", "proposed_ms", "confirmed_by", "confirmed_ms", "hearing_ms", "hearing_outcome", "hearing_text", "letter_ms", "letter", "providers", "held_by", "parted_ms", "withdrawn_ms"]) -> None: ...

class Suspension(_message.Message):
    REASON_FIELD_NUMBER: _ClassVar[int]
    PROPOSED_BY_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_BY_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    proposed_by: str
    # Empty and 0 until a second person has confirmed it.
    confirmed_by: str
    until_ms: int
    in_force: bool
    def __init__(
        self,
        *,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        proposed_by: str | None = ...,
        confirmed_by: str | None = ...,
        until_ms: int | None = ...,
        in_force: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["reason", "proposed_by", "confirmed_by", "until_ms", "in_force"]) -> None: ...

class GetCustomerCardRequest(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id"]) -> None: ...

class GetCustomerCardResponse(_message.Message):
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    SINCE_MS_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    OPEN_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_COUNT_FIELD_NUMBER: _ClassVar[int]
    PROMISES_FIELD_NUMBER: _ClassVar[int]
    PURCHASES_FIELD_NUMBER: _ClassVar[int]
    FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    SUSPENDED_UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    VOICES_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    LOSS_CALL_FIELD_NUMBER: _ClassVar[int]
    @property
    def customer(self) -> Customer: ...
    # The first day of revenue, else of registration.
    since_ms: int
    # Open complaints, the one with the next date first; at most 20.
    @property
    def open(self) -> _containers.RepeatedCompositeFieldContainer[CardComplaint]: ...
    # How many are open and how many there are among the newest thousand, as far as they are open to the caller.
    open_count: int
    complaint_count: int
    # What was promised in complaints and is not done, the earliest first; at most 20.
    @property
    def promises(self) -> _containers.RepeatedCompositeFieldContainer[CardPromise]: ...
    # The last five purchases, the newest first.
    @property
    def purchases(self) -> _containers.RepeatedCompositeFieldContainer[CardPurchase]: ...
    # What they said without a complaint, the newest first; at most five.
    @property
    def feedback(self) -> _containers.RepeatedCompositeFieldContainer[CardFeedback]: ...
    # Until when they are suspended; 0: they are not.
    suspended_until_ms: int
    # What they said by survey, in a call of a loss review or to somebody who recorded it, the newest first; at most
    # three.
    @property
    def voices(self) -> _containers.RepeatedCompositeFieldContainer[_voice_service_pb2.Voice]: ...
    # Changes that answer complaints of theirs: those promised, the earliest first, then those made, the latest first;
    # at most five.
    @property
    def changes(self) -> _containers.RepeatedCompositeFieldContainer[CardChange]: ...
    # The call of the newest loss review they were drawn in; for whoever holds reviews, and for whoever has the call to
    # make.
    @property
    def loss_call(self) -> CardLossCall: ...
    def __init__(
        self,
        *,
        customer: Customer | _Mapping[str, object] | None = ...,
        since_ms: int | None = ...,
        open: _Iterable[CardComplaint | _Mapping[str, object]] | None = ...,
        open_count: int | None = ...,
        complaint_count: int | None = ...,
        promises: _Iterable[CardPromise | _Mapping[str, object]] | None = ...,
        purchases: _Iterable[CardPurchase | _Mapping[str, object]] | None = ...,
        feedback: _Iterable[CardFeedback | _Mapping[str, object]] | None = ...,
        suspended_until_ms: int | None = ...,
        voices: _Iterable[_voice_service_pb2.Voice | _Mapping[str, object]] | None = ...,
        changes: _Iterable[CardChange | _Mapping[str, object]] | None = ...,
        loss_call: CardLossCall | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["customer", "loss_call"]) -> bool: ...
    def ClearField(self, field_name: _Literal["customer", "since_ms", "open", "open_count", "complaint_count", "promises", "purchases", "feedback", "suspended_until_ms", "voices", "changes", "loss_call"]) -> None: ...

class CardChange(_message.Message):
    CHANGE_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_ON_FIELD_NUMBER: _ClassVar[int]
    TOLD_ON_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    change_id: str
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    due: str
    # Empty: promised, and not made yet.
    shipped_on: str
    # When they were last written to about it; empty: not yet, or it did not reach them.
    told_on: str
    # The newest complaint of theirs that it answers.
    complaint_id: str
    def __init__(
        self,
        *,
        change_id: str | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        due: str | None = ...,
        shipped_on: str | None = ...,
        told_on: str | None = ...,
        complaint_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text"]) -> bool: ...
    def ClearField(self, field_name: _Literal["change_id", "text", "due", "shipped_on", "told_on", "complaint_id"]) -> None: ...

class CardLossCall(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_OPEN_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTS_FIELD_NUMBER: _ClassVar[int]
    MUST_NOT_BE_CALLED_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    review_open: bool
    owner_id: str
    # UNSPECIFIED: nobody called yet.
    result: _loss_review_service_pb2.LossCallResult
    attempts: int
    # Still to be called, and may not be: they refused contact, came under protection from it or were erased. Where the
    # only cause is closed to the reader, there is no call.
    must_not_be_called: bool
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        review_open: bool | None = ...,
        owner_id: str | None = ...,
        result: _loss_review_service_pb2.LossCallResult | str | None = ...,
        attempts: int | None = ...,
        must_not_be_called: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "review_open", "owner_id", "result", "attempts", "must_not_be_called"]) -> None: ...

class CardComplaint(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_MS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_AREA_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEP_FIELD_NUMBER: _ClassVar[int]
    NEXT_MS_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_TO_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    received_ms: int
    topic: str
    product_area: str
    status: _vocabulary_pb2.ComplaintStatus
    stage: _vocabulary_pb2.Stage
    # What is due next, as in DueItem; empty when nothing has a date.
    next_step: str
    next_ms: int
    # Who works on it; empty when nobody was named.
    assigned_to: str
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        received_ms: int | None = ...,
        topic: str | None = ...,
        product_area: str | None = ...,
        status: _vocabulary_pb2.ComplaintStatus | str | None = ...,
        stage: _vocabulary_pb2.Stage | str | None = ...,
        next_step: str | None = ...,
        next_ms: int | None = ...,
        assigned_to: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "received_ms", "topic", "product_area", "status", "stage", "next_step", "next_ms", "assigned_to"]) -> None: ...

class CardPromise(_message.Message):
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_MS_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    complaint_id: str
    due_ms: int
    owner_id: str
    late: bool
    def __init__(
        self,
        *,
        complaint_id: str | None = ...,
        due_ms: int | None = ...,
        owner_id: str | None = ...,
        late: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["complaint_id", "due_ms", "owner_id", "late"]) -> None: ...

class CardPurchase(_message.Message):
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    on_ms: int
    # The invoice or other paper; empty when none was named.
    document: str
    # Sales less what was taken back at the same moment. Only for those who may see ledgers: whoever decides about a
    # complaint does not learn what the customer is worth (R10).
    @property
    def amount(self) -> _common_pb2.Money: ...
    def __init__(
        self,
        *,
        on_ms: int | None = ...,
        document: str | None = ...,
        amount: _common_pb2.Money | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["amount"]) -> bool: ...
    def ClearField(self, field_name: _Literal["on_ms", "document", "amount"]) -> None: ...

class CardFeedback(_message.Message):
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    RATING_FIELD_NUMBER: _ClassVar[int]
    on_ms: int
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    rating: int
    def __init__(
        self,
        *,
        on_ms: int | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        rating: int | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text", "rating"]) -> bool: ...
    def ClearField(self, field_name: _Literal["on_ms", "text", "rating"]) -> None: ...
