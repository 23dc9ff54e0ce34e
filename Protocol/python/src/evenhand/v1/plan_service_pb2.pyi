# Written by Protocol/python/generate from evenhand/v1/plan_service.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from . import complaint_pb2 as _complaint_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class PlanDecision(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLAN_DECISION_UNSPECIFIED: _ClassVar[PlanDecision]
    PLAN_DECISION_ACCEPTED: _ClassVar[PlanDecision]
    PLAN_DECISION_DECLINED: _ClassVar[PlanDecision]
    # Not now; it may be decided again.
    PLAN_DECISION_LATER: _ClassVar[PlanDecision]

PLAN_DECISION_UNSPECIFIED: PlanDecision
PLAN_DECISION_ACCEPTED: PlanDecision
PLAN_DECISION_DECLINED: PlanDecision
PLAN_DECISION_LATER: PlanDecision

class InitiativeStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INITIATIVE_STANDING_UNSPECIFIED: _ClassVar[InitiativeStanding]
    INITIATIVE_STANDING_OPEN: _ClassVar[InitiativeStanding]
    INITIATIVE_STANDING_COMPLETED: _ClassVar[InitiativeStanding]
    INITIATIVE_STANDING_DROPPED: _ClassVar[InitiativeStanding]

INITIATIVE_STANDING_UNSPECIFIED: InitiativeStanding
INITIATIVE_STANDING_OPEN: InitiativeStanding
INITIATIVE_STANDING_COMPLETED: InitiativeStanding
INITIATIVE_STANDING_DROPPED: InitiativeStanding

class PlanReply(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    # How many events the plan has.
    version: int
    @property
    def events(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    # The initiative that came on the plan ("PI-2"); empty when none did.
    initiative_id: str
    # The request that was costed ("PR-3"); empty when none was.
    request_id: str
    def __init__(
        self,
        *,
        version: int | None = ...,
        events: _Iterable[str] | None = ...,
        initiative_id: str | None = ...,
        request_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "events", "initiative_id", "request_id"]) -> None: ...

class Initiative(_message.Message):
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    BOOKED_HOURS_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_FIELD_NUMBER: _ClassVar[int]
    FINISH_FIELD_NUMBER: _ClassVar[int]
    LATE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    # "PI-2".
    initiative_id: str
    @property
    def name(self) -> _complaint_pb2.PersonalText: ...
    team: str
    hours: int
    booked_hours: int
    # Empty when it has no date.
    due: str
    # Somebody was promised the date.
    committed: bool
    # The day it finishes as things stand; empty when it is not open, or not within ten years.
    finish: str
    # It finishes after its date.
    late: bool
    # The request it was accepted as; empty when the house planned it of its own accord.
    request_id: str
    standing: InitiativeStanding
    # Why it was dropped.
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
        name: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        team: str | None = ...,
        hours: int | None = ...,
        booked_hours: int | None = ...,
        due: str | None = ...,
        committed: bool | None = ...,
        finish: str | None = ...,
        late: bool | None = ...,
        request_id: str | None = ...,
        standing: InitiativeStanding | str | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["name", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["initiative_id", "name", "team", "hours", "booked_hours", "due", "committed", "finish", "late", "request_id", "standing", "reason"]) -> None: ...

class Capacity(_message.Message):
    """Hours a week from a week on."""
    FROM_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    from: str
    hours: int
    def __init__(
        self,
        *,
        from: str | None = ...,
        hours: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["from", "hours"]) -> None: ...

class FocusShare(_message.Message):
    """How much of the time went into complaints."""
    WEEK_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_HOURS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_HOURS_FIELD_NUMBER: _ClassVar[int]
    PERMILLE_FIELD_NUMBER: _ClassVar[int]
    week: str
    complaint_hours: int
    total_hours: int
    # Tenths of a percent.
    permille: int
    def __init__(
        self,
        *,
        week: str | None = ...,
        complaint_hours: int | None = ...,
        total_hours: int | None = ...,
        permille: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["week", "complaint_hours", "total_hours", "permille"]) -> None: ...

class TeamPlan(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    CAPACITIES_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    INITIATIVES_FIELD_NUMBER: _ClassVar[int]
    WEEKS_FIELD_NUMBER: _ClassVar[int]
    MOVING_FIELD_NUMBER: _ClassVar[int]
    ALARMED_FIELD_NUMBER: _ClassVar[int]
    team: str
    # In the order they were recorded.
    @property
    def capacities(self) -> _containers.RepeatedCompositeFieldContainer[Capacity]: ...
    # The hours of the running week.
    hours: int
    # The open ones, what is done first comes first.
    @property
    def initiatives(self) -> _containers.RepeatedCompositeFieldContainer[Initiative]: ...
    # Each week that has hours, the oldest first.
    @property
    def weeks(self) -> _containers.RepeatedCompositeFieldContainer[FocusShare]: ...
    # Over the last four weeks; absent before any hours were booked.
    @property
    def moving(self) -> FocusShare: ...
    # The share stands above the alarm.
    alarmed: bool
    def __init__(
        self,
        *,
        team: str | None = ...,
        capacities: _Iterable[Capacity | _Mapping[str, object]] | None = ...,
        hours: int | None = ...,
        initiatives: _Iterable[Initiative | _Mapping[str, object]] | None = ...,
        weeks: _Iterable[FocusShare | _Mapping[str, object]] | None = ...,
        moving: FocusShare | _Mapping[str, object] | None = ...,
        alarmed: bool | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["moving"]) -> bool: ...
    def ClearField(self, field_name: _Literal["team", "capacities", "hours", "initiatives", "weeks", "moving", "alarmed"]) -> None: ...

class PlanRequest(_message.Message):
    """Work asked for."""
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    COSTED_BY_FIELD_NUMBER: _ClassVar[int]
    COSTED_MS_FIELD_NUMBER: _ClassVar[int]
    DECISION_FIELD_NUMBER: _ClassVar[int]
    DECIDED_BY_FIELD_NUMBER: _ClassVar[int]
    DECIDED_MS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DISPLACES_FIELD_NUMBER: _ClassVar[int]
    ONLY_OWNER_FIELD_NUMBER: _ClassVar[int]
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    # "PR-3".
    request_id: str
    @property
    def text(self) -> _complaint_pb2.PersonalText: ...
    hours: int
    team: str
    # The complaint and head it is for; empty and 0: for several complaints.
    complaint_id: str
    head: int
    costed_by: str
    costed_ms: int
    # UNSPECIFIED while nobody decided.
    decision: PlanDecision
    decided_by: str
    decided_ms: int
    @property
    def reason(self) -> _complaint_pb2.PersonalText: ...
    # What was moved past its date, knowingly.
    @property
    def displaces(self) -> _containers.RepeatedCompositeFieldContainer[Displacement]: ...
    # Nobody else owned the plan then.
    only_owner: bool
    # What it became; empty unless it was accepted.
    initiative_id: str
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        text: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        hours: int | None = ...,
        team: str | None = ...,
        complaint_id: str | None = ...,
        head: int | None = ...,
        costed_by: str | None = ...,
        costed_ms: int | None = ...,
        decision: PlanDecision | str | None = ...,
        decided_by: str | None = ...,
        decided_ms: int | None = ...,
        reason: _complaint_pb2.PersonalText | _Mapping[str, object] | None = ...,
        displaces: _Iterable[Displacement | _Mapping[str, object]] | None = ...,
        only_owner: bool | None = ...,
        initiative_id: str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["text", "reason"]) -> bool: ...
    def ClearField(self, field_name: _Literal["request_id", "text", "hours", "team", "complaint_id", "head", "costed_by", "costed_ms", "decision", "decided_by", "decided_ms", "reason", "displaces", "only_owner", "initiative_id"]) -> None: ...

class Displacement(_message.Message):
    """An initiative that finishes later."""
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    COMMITMENT_FIELD_NUMBER: _ClassVar[int]
    MOVES_COMMITMENT_FIELD_NUMBER: _ClassVar[int]
    initiative_id: str
    # The days it finishes without the work and with it; empty: not within ten years.
    before: str
    after: str
    # How many days later; 0 when either day is not known.
    days: int
    # The date somebody was promised; empty when nobody was.
    commitment: str
    # That date is passed by it, or by more: the decision names it.
    moves_commitment: bool
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
        before: str | None = ...,
        after: str | None = ...,
        days: int | None = ...,
        commitment: str | None = ...,
        moves_commitment: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["initiative_id", "before", "after", "days", "commitment", "moves_commitment"]) -> None: ...

class GetPlanRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_ENDED_FIELD_NUMBER: _ClassVar[int]
    # Only this team; empty: all of them.
    team: str
    # Initiatives that are done or dropped too.
    include_ended: bool
    def __init__(
        self,
        *,
        team: str | None = ...,
        include_ended: bool | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "include_ended"]) -> None: ...

class GetPlanResponse(_message.Message):
    VERSION_FIELD_NUMBER: _ClassVar[int]
    TODAY_FIELD_NUMBER: _ClassVar[int]
    TEAMS_FIELD_NUMBER: _ClassVar[int]
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    ENDED_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_WORK_PERCENT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_HOURS_FIELD_NUMBER: _ClassVar[int]
    version: int
    # The day it is told of.
    today: str
    @property
    def teams(self) -> _containers.RepeatedCompositeFieldContainer[TeamPlan]: ...
    # In the order of their numbers.
    @property
    def requests(self) -> _containers.RepeatedCompositeFieldContainer[PlanRequest]: ...
    # Done and dropped ones, when asked for.
    @property
    def ended(self) -> _containers.RepeatedCompositeFieldContainer[Initiative]: ...
    # Percent of a team's time above which complaint work sets off the alarm.
    complaint_work_percent: int
    # Hours a complaint may promise without the plan's owner.
    request_hours: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        today: str | None = ...,
        teams: _Iterable[TeamPlan | _Mapping[str, object]] | None = ...,
        requests: _Iterable[PlanRequest | _Mapping[str, object]] | None = ...,
        ended: _Iterable[Initiative | _Mapping[str, object]] | None = ...,
        complaint_work_percent: int | None = ...,
        request_hours: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["version", "today", "teams", "requests", "ended", "complaint_work_percent", "request_hours"]) -> None: ...

class WeighRequestRequest(_message.Message):
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    BEFORE_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    # The initiative it would be done before; empty: last.
    before_id: str
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        before_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["request_id", "before_id"]) -> None: ...

class WeighRequestResponse(_message.Message):
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    FINISH_FIELD_NUMBER: _ClassVar[int]
    DISPLACED_FIELD_NUMBER: _ClassVar[int]
    @property
    def request(self) -> PlanRequest: ...
    # The day the work itself finishes; empty when the team has no time for it, or it is accepted already.
    finish: str
    # What finishes later, in the order of the plan.
    @property
    def displaced(self) -> _containers.RepeatedCompositeFieldContainer[Displacement]: ...
    def __init__(
        self,
        *,
        request: PlanRequest | _Mapping[str, object] | None = ...,
        finish: str | None = ...,
        displaced: _Iterable[Displacement | _Mapping[str, object]] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _Literal["request"]) -> bool: ...
    def ClearField(self, field_name: _Literal["request", "finish", "displaced"]) -> None: ...

class SetCapacityRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    team: str
    # 0–10,000 a week.
    hours: int
    from: str
    def __init__(
        self,
        *,
        team: str | None = ...,
        hours: int | None = ...,
        from: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "hours", "from"]) -> None: ...

class AddInitiativeRequest(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_FIELD_NUMBER: _ClassVar[int]
    BEFORE_ID_FIELD_NUMBER: _ClassVar[int]
    # 1–120 characters.
    name: str
    team: str
    hours: int
    due: str
    committed: bool
    # The initiative of the same team it is done before; empty: last.
    before_id: str
    def __init__(
        self,
        *,
        name: str | None = ...,
        team: str | None = ...,
        hours: int | None = ...,
        due: str | None = ...,
        committed: bool | None = ...,
        before_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["name", "team", "hours", "due", "committed", "before_id"]) -> None: ...

class RedateInitiativeRequest(_message.Message):
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    initiative_id: str
    # Empty: it has no date any more.
    due: str
    committed: bool
    reason: str
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
        due: str | None = ...,
        committed: bool | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["initiative_id", "due", "committed", "reason"]) -> None: ...

class MoveInitiativeRequest(_message.Message):
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    BEFORE_ID_FIELD_NUMBER: _ClassVar[int]
    initiative_id: str
    before_id: str
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
        before_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["initiative_id", "before_id"]) -> None: ...

class CompleteInitiativeRequest(_message.Message):
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    initiative_id: str
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["initiative_id"]) -> None: ...

class DropInitiativeRequest(_message.Message):
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    initiative_id: str
    reason: str
    def __init__(
        self,
        *,
        initiative_id: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["initiative_id", "reason"]) -> None: ...

class CostRequestRequest(_message.Message):
    TEXT_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    HEAD_FIELD_NUMBER: _ClassVar[int]
    # What is to be done, and why.
    text: str
    hours: int
    team: str
    # The complaint it is for; empty: for several, which may then all cite it.
    complaint_id: str
    # 0: for the whole complaint.
    head: int
    def __init__(
        self,
        *,
        text: str | None = ...,
        hours: int | None = ...,
        team: str | None = ...,
        complaint_id: str | None = ...,
        head: int | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["text", "hours", "team", "complaint_id", "head"]) -> None: ...

class DecideRequestRequest(_message.Message):
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    DECISION_FIELD_NUMBER: _ClassVar[int]
    DISPLACES_FIELD_NUMBER: _ClassVar[int]
    BEFORE_ID_FIELD_NUMBER: _ClassVar[int]
    DUE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    decision: PlanDecision
    # Every dated commitment that accepting moves past its date, and nothing else.
    @property
    def displaces(self) -> _containers.RepeatedScalarFieldContainer[str]: ...
    before_id: str
    # By when it is promised; empty: when it finishes.
    due: str
    # Needed unless it is accepted and nothing gives way.
    reason: str
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        decision: PlanDecision | str | None = ...,
        displaces: _Iterable[str] | None = ...,
        before_id: str | None = ...,
        due: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["request_id", "decision", "displaces", "before_id", "due", "reason"]) -> None: ...

class BookTimeRequest(_message.Message):
    TEAM_FIELD_NUMBER: _ClassVar[int]
    WEEK_FIELD_NUMBER: _ClassVar[int]
    HOURS_FIELD_NUMBER: _ClassVar[int]
    INITIATIVE_ID_FIELD_NUMBER: _ClassVar[int]
    COMPLAINT_ID_FIELD_NUMBER: _ClassVar[int]
    team: str
    week: str
    # −10,000–10,000, not 0.
    hours: int
    # What of the plan was worked on; empty: complaints were.
    initiative_id: str
    complaint_id: str
    def __init__(
        self,
        *,
        team: str | None = ...,
        week: str | None = ...,
        hours: int | None = ...,
        initiative_id: str | None = ...,
        complaint_id: str | None = ...,
    ) -> None: ...
    def ClearField(self, field_name: _Literal["team", "week", "hours", "initiative_id", "complaint_id"]) -> None: ...
