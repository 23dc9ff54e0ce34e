# Written by Protocol/python/generate from evenhand/v1/loss_review_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2
from . import voice_service_pb2 as _voice_service_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class LossCallResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOSS_CALL_RESULT_UNSPECIFIED: _ClassVar[LossCallResult]
    LOSS_CALL_RESULT_REACHED: _ClassVar[LossCallResult]
    # Nobody picked up; it may be tried again.
    LOSS_CALL_RESULT_UNREACHED: _ClassVar[LossCallResult]
    LOSS_CALL_RESULT_DECLINED: _ClassVar[LossCallResult]

LOSS_CALL_RESULT_UNSPECIFIED: LossCallResult
LOSS_CALL_RESULT_REACHED: LossCallResult
LOSS_CALL_RESULT_UNREACHED: LossCallResult
LOSS_CALL_RESULT_DECLINED: LossCallResult

class LossReviewReply(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    VOICE_ID_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    # "LR-2"; empty where an action was finished.
    review_id: str
    # The action that was added or finished.
    action_id: str
    # Of a recorded call with answers.
    voice_id: str
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        action_id: str | None = ...,
        voice_id: str | None = ...,
        events: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "action_id", "voice_id", "events"]) -> None: ...

class OpenLossReviewRequest(_message.Message):
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    # The first day and the last, which is today or before.
    from: str
    through: str
    def __init__(
        self,
        *,
        from: str | None = ...,
        through: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "through"]) -> None: ...

class DrawLossesRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    HIGHEST_FIELD_NUMBER: _ClassVar[int]
    DRAWN_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    OWNERS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    # How many of the highest value, and how many by chance; both absent: 5 and 5. Together at most 50.
    highest: int
    drawn: int
    # Absent: the server takes one by chance. Kept either way.
    seed: int
    # Who calls, in turn.
    @property
    def owners(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # ISO 4217; empty: the one most customers pay in.
    currency: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        highest: int | None = ...,
        drawn: int | None = ...,
        seed: int | None = ...,
        owners: _Iterable[str] | None = ...,
        currency: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["highest", "drawn", "seed"]) -> bool: ...
    def ClearField(self, field_name: _Literal["review_id", "highest", "drawn", "seed", "owners", "currency"]) -> None: ...

class AssignLossCallRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    customer_id: str
    owner_id: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        customer_id: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "customer_id", "owner_id"]) -> None: ...

class RecordLossCallRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    ON_MS_FIELD_NUMBER: _ClassVar[int]
    ANSWERS_FIELD_NUMBER: _ClassVar[int]
    THEMES_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    customer_id: str
    result: LossCallResult
    # When; 0: now.
    on_ms: int
    # Needed for reached, and for nothing else.
    @property
    def answers(self) -> _voice_service_pb2.VoiceAnswers: ...
    # Themes beside those whose rule admits the words.
    @property
    def themes(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        customer_id: str | None = ...,
        result: LossCallResult | str | None = ...,
        on_ms: int | None = ...,
        answers: _voice_service_pb2.VoiceAnswers | _Mapping[str, object] | None = ...,
        themes: _Iterable[str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["answers"]) -> bool: ...
    def ClearField(self, field_name: _Literal["review_id", "customer_id", "result", "on_ms", "answers", "themes"]) -> None: ...

class AddLossActionRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    text: str
    owner_id: str
    due: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        text: str | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "text", "owner_id", "due"]) -> None: ...

class FinishLossActionRequest(_message.Message):
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    action_id: str
    def __init__(
        self,
        *,
        action_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["action_id"]) -> None: ...

class CloseLossReviewRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    # What was learnt.
    conclusion: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        conclusion: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "conclusion"]) -> None: ...

class LossReview(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    THROUGH_FIELD_NUMBER: _ClassVar[int]
    OPENED_MS_FIELD_NUMBER: _ClassVar[int]
    OPENED_BY_FIELD_NUMBER: _ClassVar[int]
    CLOSED_MS_FIELD_NUMBER: _ClassVar[int]
    CONCLUSION_FIELD_NUMBER: _ClassVar[int]
    DRAWN_FIELD_NUMBER: _ClassVar[int]
    CALLED_FIELD_NUMBER: _ClassVar[int]
    CARRIED_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    from: str
    through: str
    opened_ms: int
    opened_by: str
    # 0: it is open.
    closed_ms: int
    conclusion: str
    drawn: int
    called: int
    # Actions of earlier reviews that were unfinished when it was opened.
    @property
    def carried(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        from: str | None = ...,
        through: str | None = ...,
        opened_ms: int | None = ...,
        opened_by: str | None = ...,
        closed_ms: int | None = ...,
        conclusion: str | None = ...,
        drawn: int | None = ...,
        called: int | None = ...,
        carried: _Iterable[str] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "from", "through", "opened_ms", "opened_by", "closed_ms", "conclusion", "drawn", "called", "carried"]) -> None: ...

class GetLossReviewRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    # Empty: the newest.
    review_id: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id"]) -> None: ...

class GetLossReviewResponse(_message.Message):
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    LOST_MEANS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LOST_FIELD_NUMBER: _ClassVar[int]
    LOST_VALUE_FIELD_NUMBER: _ClassVar[int]
    WAYS_FIELD_NUMBER: _ClassVar[int]
    DRAWS_FIELD_NUMBER: _ClassVar[int]
    CALLS_FIELD_NUMBER: _ClassVar[int]
    WON_BACK_FIELD_NUMBER: _ClassVar[int]
    WON_BACK_VALUE_FIELD_NUMBER: _ClassVar[int]
    VOICES_FIELD_NUMBER: _ClassVar[int]
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    @property
    def review(self) -> LossReview: ...
    # What "lost" means, in a sentence.
    lost_means: str
    currency: str
    # Lost in these days as ledgers say now, and what they had brought.
    lost: int
    lost_value: int
    # By how they left.
    @property
    def ways(self) -> _containers.RepeatedCompositeFieldContainer[LossWay]: ...
    @property
    def draws(self) -> _containers.RepeatedCompositeFieldContainer[LossDraw]: ...
    @property
    def calls(self) -> _containers.RepeatedCompositeFieldContainer[LossCall]: ...
    # Of those lost in these days, who came back since, and what they brought since.
    won_back: int
    won_back_value: int
    # What was said in the calls.
    @property
    def voices(self) -> _containers.RepeatedCompositeFieldContainer[_voice_service_pb2.Voice]: ...
    # Those carried first, then those of the review.
    @property
    def actions(self) -> _containers.RepeatedCompositeFieldContainer[LossAction]: ...
    def __init__(
        self,
        *,
        review: LossReview | _Mapping[str, object] | None = ...,
        lost_means: str | None = ...,
        currency: str | None = ...,
        lost: int | None = ...,
        lost_value: int | None = ...,
        ways: _Iterable[LossWay | _Mapping[str, object]] | None = ...,
        draws: _Iterable[LossDraw | _Mapping[str, object]] | None = ...,
        calls: _Iterable[LossCall | _Mapping[str, object]] | None = ...,
        won_back: int | None = ...,
        won_back_value: int | None = ...,
        voices: _Iterable[_voice_service_pb2.Voice | _Mapping[str, object]] | None = ...,
        actions: _Iterable[LossAction | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["review"]) -> bool: ...
    def ClearField(self, field_name: _Literal["review", "lost_means", "currency", "lost", "lost_value", "ways", "draws", "calls", "won_back", "won_back_value", "voices", "actions"]) -> None: ...

class LossWay(_message.Message):
    WAY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    # silence, contract or marked.
    way: str
    customers: int
    value: int
    def __init__(
        self,
        *,
        way: str | None = ...,
        customers: int | None = ...,
        value: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["way", "customers", "value"]) -> None: ...

class LossDraw(_message.Message):
    """One draw with all it needs to be drawn again."""
    SEED_FIELD_NUMBER: _ClassVar[int]
    HIGHEST_FIELD_NUMBER: _ClassVar[int]
    DRAWN_FIELD_NUMBER: _ClassVar[int]
    CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    LEFT_OUT_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_FIELD_NUMBER: _ClassVar[int]
    seed: int
    highest: int
    drawn: int
    # By number.
    @property
    def candidates(self) -> _containers.RepeatedCompositeFieldContainer[LossCandidate]: ...
    @property
    def left_out(self) -> _containers.RepeatedCompositeFieldContainer[LossLeftOut]: ...
    # Drawn again from the list and the seed, the same come out.
    verified: bool
    def __init__(
        self,
        *,
        seed: int | None = ...,
        highest: int | None = ...,
        drawn: int | None = ...,
        candidates: _Iterable[LossCandidate | _Mapping[str, object]] | None = ...,
        left_out: _Iterable[LossLeftOut | _Mapping[str, object]] | None = ...,
        verified: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["seed", "highest", "drawn", "candidates", "left_out", "verified"]) -> None: ...

class LossCandidate(_message.Message):
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    customer_id: str
    value: int
    def __init__(
        self,
        *,
        customer_id: str | None = ...,
        value: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["customer_id", "value"]) -> None: ...

class LossLeftOut(_message.Message):
    WHY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMERS_FIELD_NUMBER: _ClassVar[int]
    # notToBeCalled (they refused contact, or are protected from it for now), erased, unreachable, wonBack.
    why: str
    customers: int
    def __init__(
        self,
        *,
        why: str | None = ...,
        customers: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["why", "customers"]) -> None: ...

class LossCall(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTACT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    HOW_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    LOST_ON_FIELD_NUMBER: _ClassVar[int]
    WAY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTS_FIELD_NUMBER: _ClassVar[int]
    WON_BACK_ON_FIELD_NUMBER: _ClassVar[int]
    MUST_NOT_BE_CALLED_FIELD_NUMBER: _ClassVar[int]
    review_id: str
    customer_id: str
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    # Of a call sheet only.
    @property
    def contact(self) -> _complaint_pb2.PersonalText: ...
    language: str
    # highest or drawn.
    how: str
    # Absent from a call sheet: whoever calls does not learn what the customer was worth.
    value: int
    lost_on: str
    way: str
    # What they said when they did not renew; empty: nothing, or it was erased.
    reason: str
    owner_id: str
    # The last result; UNSPECIFIED: nobody called yet.
    result: LossCallResult
    attempts: int
    # The day they came back; empty: they have not.
    won_back_on: str
    # Of a call sheet: since the draw they refused contact, came under protection from it or were erased. There is no
    # contact. Where the only cause is closed to the reader, a call that waits is not on the sheet.
    must_not_be_called: bool
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        customer_id: str | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        contact: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        language: str | None = ...,
        how: str | None = ...,
        value: int | None = ...,
        lost_on: str | None = ...,
        way: str | None = ...,
        reason: str | None = ...,
        owner_id: str | None = ...,
        result: LossCallResult | str | None = ...,
        attempts: int | None = ...,
        won_back_on: str | None = ...,
        must_not_be_called: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "contact", "value"]) -> bool: ...
    def ClearField(self, field_name: _Literal["review_id", "customer_id", "name", "contact", "language", "how", "value", "lost_on", "way", "reason", "owner_id", "result", "attempts", "won_back_on", "must_not_be_called"]) -> None: ...

class LossAction(_message.Message):
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    FINISHED_ON_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    action_id: str
    review_id: str
    text: str
    owner_id: str
    due: str
    finished_on: str
    # open, kept, late or broken, as promises.
    standing: str
    def __init__(
        self,
        *,
        action_id: str | None = ...,
        review_id: str | None = ...,
        text: str | None = ...,
        owner_id: str | None = ...,
        due: str | None = ...,
        finished_on: str | None = ...,
        standing: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["action_id", "review_id", "text", "owner_id", "due", "finished_on", "standing"]) -> None: ...

class ListLossReviewsRequest(_message.Message):
    def __init__(self) -> None: ...

class ListLossReviewsResponse(_message.Message):
    REVIEWS_FIELD_NUMBER: _ClassVar[int]
    # The newest first.
    @property
    def reviews(self) -> _containers.RepeatedCompositeFieldContainer[LossReview]: ...
    def __init__(
        self,
        *,
        reviews: _Iterable[LossReview | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["reviews"]) -> None: ...

class ListLossCallsRequest(_message.Message):
    REVIEW_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    # Empty: open reviews.
    review_id: str
    # Only those of this person; empty: the caller's own, or everybody's for whoever holds reviews.
    owner_id: str
    def __init__(
        self,
        *,
        review_id: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["review_id", "owner_id"]) -> None: ...

class ListLossCallsResponse(_message.Message):
    CALLS_FIELD_NUMBER: _ClassVar[int]
    @property
    def calls(self) -> _containers.RepeatedCompositeFieldContainer[LossCall]: ...
    def __init__(
        self,
        *,
        calls: _Iterable[LossCall | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["calls"]) -> None: ...

class ListLossActionsRequest(_message.Message):
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    UNFINISHED_FIELD_NUMBER: _ClassVar[int]
    owner_id: str
    # Only those that are not finished.
    unfinished: bool
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        unfinished: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["owner_id", "unfinished"]) -> None: ...

class ListLossActionsResponse(_message.Message):
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    @property
    def actions(self) -> _containers.RepeatedCompositeFieldContainer[LossAction]: ...
    def __init__(
        self,
        *,
        actions: _Iterable[LossAction | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["actions"]) -> None: ...
