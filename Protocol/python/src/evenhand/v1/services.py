# Written by Protocol/python/generate from evenhand/v1/*.proto; change that and run it again.
"""The services: a stub and a table of methods for each."""

from __future__ import annotations

from typing import Any

from ..caller import Caller
from ..calls import CallInfo, Requests
from ..streams import BidiStream, ServerStream
from ..methods import Idempotency, Kind, Method
from ..wire.metadata import MetadataInput
from . import admin_service_pb2
from . import audit_service_pb2
from . import charter_service_pb2
from . import common_pb2
from . import complaint_service_pb2
from . import customer_service_pb2
from . import employee_service_pb2
from . import export_service_pb2
from . import fairness_service_pb2
from . import frontline_service_pb2
from . import import_service_pb2
from . import loading_service_pb2
from . import loss_review_service_pb2
from . import metrics_service_pb2
from . import outcome_service_pb2
from . import plan_service_pb2
from . import policy_service_pb2
from . import queue_service_pb2
from . import report_service_pb2
from . import scoring_service_pb2
from . import terms_service_pb2
from . import theme_service_pb2
from . import trend_service_pb2
from . import voice_service_pb2


class AdminService:
    """What an operator asks of a server, and what other services follow."""

    ISSUE_TOKEN = Method(
        "evenhand.v1.AdminService/IssueToken",
        admin_service_pb2.IssueTokenRequest,
        admin_service_pb2.IssueTokenResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REVOKE_TOKEN = Method(
        "evenhand.v1.AdminService/RevokeToken",
        admin_service_pb2.RevokeTokenRequest,
        admin_service_pb2.RevokeTokenResponse,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    LIST_TOKENS = Method(
        "evenhand.v1.AdminService/ListTokens",
        admin_service_pb2.ListTokensRequest,
        admin_service_pb2.ListTokensResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    WATCH_EVENTS = Method(
        "evenhand.v1.AdminService/WatchEvents",
        admin_service_pb2.WatchEventsRequest,
        admin_service_pb2.WatchEventsResponse,
        Kind.SERVER_STREAM,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_HEALTH = Method(
        "evenhand.v1.AdminService/GetHealth",
        admin_service_pb2.GetHealthRequest,
        admin_service_pb2.GetHealthResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        ISSUE_TOKEN,
        REVOKE_TOKEN,
        LIST_TOKENS,
        WATCH_EVENTS,
        GET_HEALTH,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def issue_token(
        self,
        request: admin_service_pb2.IssueTokenRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> admin_service_pb2.IssueTokenResponse:
        """Makes a token for one person. The secret is shown in this reply and never again."""
        return await self._caller.unary(
            self.ISSUE_TOKEN, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def revoke_token(
        self,
        request: admin_service_pb2.RevokeTokenRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> admin_service_pb2.RevokeTokenResponse:
        """Ends a token; calls under way finish. Revoking one that is revoked changes nothing."""
        return await self._caller.unary(
            self.REVOKE_TOKEN, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_tokens(
        self,
        request: admin_service_pb2.ListTokensRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> admin_service_pb2.ListTokensResponse:
        return await self._caller.unary(
            self.LIST_TOKENS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    def watch_events(
        self,
        request: admin_service_pb2.WatchEventsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[admin_service_pb2.WatchEventsResponse]:
        """What happened from a position on, and, once that is told, what happens: the journal's events in order,
        each once. Each answer says where to go on; a stream that ends for whatever reason is taken up there, and
        nothing is missed or told twice. Who may see what is as with the reading methods; a concerned employee is
        told that something changed in what they may see, and no more.
        """
        return self._caller.server_stream(
            self.WATCH_EVENTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_health(
        self,
        request: admin_service_pb2.GetHealthRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> admin_service_pb2.GetHealthResponse:
        """How the server is doing. Answers without a credential to callers on the same machine."""
        return await self._caller.unary(
            self.GET_HEALTH, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class AuditService:
    """Verifies the journal while the server runs."""

    VERIFY_JOURNAL = Method(
        "evenhand.v1.AuditService/VerifyJournal",
        audit_service_pb2.VerifyJournalRequest,
        audit_service_pb2.VerifyJournalResponse,
        Kind.SERVER_STREAM,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_READS = Method(
        "evenhand.v1.AuditService/ListReads",
        audit_service_pb2.ListReadsRequest,
        audit_service_pb2.ListReadsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_PUBLIC_KEY = Method(
        "evenhand.v1.AuditService/GetPublicKey",
        audit_service_pb2.GetPublicKeyRequest,
        audit_service_pb2.GetPublicKeyResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        VERIFY_JOURNAL,
        LIST_READS,
        GET_PUBLIC_KEY,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def verify_journal(
        self,
        request: audit_service_pb2.VerifyJournalRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[audit_service_pb2.VerifyJournalResponse]:
        """Recomputes every chain and checks every checkpoint's signature. Progress follows at least once a second,
        the report comes last, whatever it says: a broken chain is an answer, not an error of the call.
        """
        return self._caller.server_stream(
            self.VERIFY_JOURNAL, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_reads(
        self,
        request: audit_service_pb2.ListReadsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> audit_service_pb2.ListReadsResponse:
        """Who read which complaints, the newest first. What was read up to the call is in it."""
        return await self._caller.unary(
            self.LIST_READS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_public_key(
        self,
        request: audit_service_pb2.GetPublicKeyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> audit_service_pb2.GetPublicKeyResponse:
        """The public key that checkpoints are signed for."""
        return await self._caller.unary(
            self.GET_PUBLIC_KEY, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class CharterService:
    """Days are written as 2026-11-30. A finding on service or conduct says which of the standards that were in force
    on the day were met and which were missed.
    """

    PUBLISH_CHARTER = Method(
        "evenhand.v1.CharterService/PublishCharter",
        charter_service_pb2.PublishCharterRequest,
        charter_service_pb2.CharterReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_CHARTER = Method(
        "evenhand.v1.CharterService/GetCharter",
        charter_service_pb2.GetCharterRequest,
        charter_service_pb2.GetCharterResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    PUBLISH_STANDARD = Method(
        "evenhand.v1.CharterService/PublishStandard",
        charter_service_pb2.PublishStandardRequest,
        charter_service_pb2.CharterReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    END_STANDARD = Method(
        "evenhand.v1.CharterService/EndStandard",
        charter_service_pb2.EndStandardRequest,
        charter_service_pb2.CharterReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_STANDARDS = Method(
        "evenhand.v1.CharterService/ListStandards",
        charter_service_pb2.ListStandardsRequest,
        charter_service_pb2.ListStandardsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    RECORD_PULSE = Method(
        "evenhand.v1.CharterService/RecordPulse",
        charter_service_pb2.RecordPulseRequest,
        charter_service_pb2.CharterReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_PULSE = Method(
        "evenhand.v1.CharterService/GetPulse",
        charter_service_pb2.GetPulseRequest,
        charter_service_pb2.GetPulseResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_TRAINING = Method(
        "evenhand.v1.CharterService/GetTraining",
        charter_service_pb2.GetTrainingRequest,
        charter_service_pb2.GetTrainingResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        PUBLISH_CHARTER,
        GET_CHARTER,
        PUBLISH_STANDARD,
        END_STANDARD,
        LIST_STANDARDS,
        RECORD_PULSE,
        GET_PULSE,
        GET_TRAINING,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def publish_charter(
        self,
        request: charter_service_pb2.PublishCharterRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.CharterReply:
        """Publishes the next version of the charter: what the house does for customers."""
        return await self._caller.unary(
            self.PUBLISH_CHARTER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_charter(
        self,
        request: charter_service_pb2.GetCharterRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.GetCharterResponse:
        """The charter in force on a day, or the newest, and how many versions there are."""
        return await self._caller.unary(
            self.GET_CHARTER, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def publish_standard(
        self,
        request: charter_service_pb2.PublishStandardRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.CharterReply:
        """Publishes a standard, or the next version of one."""
        return await self._caller.unary(
            self.PUBLISH_STANDARD, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def end_standard(
        self,
        request: charter_service_pb2.EndStandardRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.CharterReply:
        """Says the last day a standard is in force; not for days that are past."""
        return await self._caller.unary(
            self.END_STANDARD, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_standards(
        self,
        request: charter_service_pb2.ListStandardsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.ListStandardsResponse:
        """Every version of every standard, or those in force on a day."""
        return await self._caller.unary(
            self.LIST_STANDARDS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def record_pulse(
        self,
        request: charter_service_pb2.RecordPulseRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.CharterReply:
        """Records what people of a team answered to "what do we do for customers?"; at least five answers, nameless."""
        return await self._caller.unary(
            self.RECORD_PULSE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_pulse(
        self,
        request: charter_service_pb2.GetPulseRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.GetPulseResponse:
        """How far teams agree with the charter, month by month."""
        return await self._caller.unary(
            self.GET_PULSE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_training(
        self,
        request: charter_service_pb2.GetTrainingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> charter_service_pb2.GetTrainingResponse:
        """What a team needs to learn: the standards it missed by findings that stand, the most missed first."""
        return await self._caller.unary(
            self.GET_TRAINING, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class ComplaintService:
    """Complaints: reading them, and every step from receipt to closing."""

    GET_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/GetComplaint",
        complaint_service_pb2.GetComplaintRequest,
        complaint_service_pb2.GetComplaintResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_COMPLAINTS = Method(
        "evenhand.v1.ComplaintService/ListComplaints",
        complaint_service_pb2.ListComplaintsRequest,
        complaint_service_pb2.ListComplaintsResponse,
        Kind.SERVER_STREAM,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SEARCH_COMPLAINTS = Method(
        "evenhand.v1.ComplaintService/SearchComplaints",
        complaint_service_pb2.SearchComplaintsRequest,
        complaint_service_pb2.SearchComplaintsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_SCORECARD = Method(
        "evenhand.v1.ComplaintService/GetScorecard",
        complaint_service_pb2.GetScorecardRequest,
        complaint_service_pb2.GetScorecardResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_CLOCKS = Method(
        "evenhand.v1.ComplaintService/GetClocks",
        complaint_service_pb2.GetClocksRequest,
        complaint_service_pb2.GetClocksResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    FILE_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/FileComplaint",
        complaint_service_pb2.FileComplaintRequest,
        complaint_service_pb2.FileComplaintResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ACKNOWLEDGE = Method(
        "evenhand.v1.ComplaintService/Acknowledge",
        complaint_service_pb2.AcknowledgeRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADD_HEAD = Method(
        "evenhand.v1.ComplaintService/AddHead",
        complaint_service_pb2.AddHeadRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CHANGE_HEAD = Method(
        "evenhand.v1.ComplaintService/ChangeHead",
        complaint_service_pb2.ChangeHeadRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    NAME_EMPLOYEE = Method(
        "evenhand.v1.ComplaintService/NameEmployee",
        complaint_service_pb2.NameEmployeeRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WITHDRAW_HEAD = Method(
        "evenhand.v1.ComplaintService/WithdrawHead",
        complaint_service_pb2.WithdrawHeadRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADD_EVIDENCE = Method(
        "evenhand.v1.ComplaintService/AddEvidence",
        complaint_service_pb2.AddEvidenceRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ERASE_COMPLAINT_TEXTS = Method(
        "evenhand.v1.ComplaintService/EraseComplaintTexts",
        complaint_service_pb2.EraseComplaintTextsRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    APPOINT_RESPONDENT = Method(
        "evenhand.v1.ComplaintService/AppointRespondent",
        complaint_service_pb2.AppointRespondentRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ISSUE_SUMMARY = Method(
        "evenhand.v1.ComplaintService/IssueSummary",
        complaint_service_pb2.IssueSummaryRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_SUMMARY_EVENT = Method(
        "evenhand.v1.ComplaintService/RecordSummaryEvent",
        complaint_service_pb2.RecordSummaryEventRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_CONTACT_ATTEMPT = Method(
        "evenhand.v1.ComplaintService/RecordContactAttempt",
        complaint_service_pb2.RecordContactAttemptRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DECLARE_NO_CHANNEL = Method(
        "evenhand.v1.ComplaintService/DeclareNoChannel",
        complaint_service_pb2.DeclareNoChannelRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CONFIRM_NO_CHANNEL = Method(
        "evenhand.v1.ComplaintService/ConfirmNoChannel",
        complaint_service_pb2.ConfirmNoChannelRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_CHANNEL = Method(
        "evenhand.v1.ComplaintService/RecordChannel",
        complaint_service_pb2.RecordChannelRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    INVITE_STATEMENT = Method(
        "evenhand.v1.ComplaintService/InviteStatement",
        complaint_service_pb2.InviteStatementRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GIVE_STATEMENT = Method(
        "evenhand.v1.ComplaintService/GiveStatement",
        complaint_service_pb2.GiveStatementRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WAIVE_STATEMENT = Method(
        "evenhand.v1.ComplaintService/WaiveStatement",
        complaint_service_pb2.WaiveStatementRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    SCHEDULE_HEARING = Method(
        "evenhand.v1.ComplaintService/ScheduleHearing",
        complaint_service_pb2.ScheduleHearingRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WAIVE_PRESENCE = Method(
        "evenhand.v1.ComplaintService/WaivePresence",
        complaint_service_pb2.WaivePresenceRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    HOLD_HEARING = Method(
        "evenhand.v1.ComplaintService/HoldHearing",
        complaint_service_pb2.HoldHearingRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_STEP = Method(
        "evenhand.v1.ComplaintService/RecordStep",
        complaint_service_pb2.RecordStepRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DECLARE_CONFLICT = Method(
        "evenhand.v1.ComplaintService/DeclareConflict",
        complaint_service_pb2.DeclareConflictRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    NAME_OUTSIDE_DECIDER = Method(
        "evenhand.v1.ComplaintService/NameOutsideDecider",
        complaint_service_pb2.NameOutsideDeciderRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    TAKE_PROTECTIVE_MEASURE = Method(
        "evenhand.v1.ComplaintService/TakeProtectiveMeasure",
        complaint_service_pb2.TakeProtectiveMeasureRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    PROPOSE_EMBARGO = Method(
        "evenhand.v1.ComplaintService/ProposeEmbargo",
        complaint_service_pb2.ProposeEmbargoRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    PLACE_EMBARGO = Method(
        "evenhand.v1.ComplaintService/PlaceEmbargo",
        complaint_service_pb2.PlaceEmbargoRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIFT_EMBARGO = Method(
        "evenhand.v1.ComplaintService/LiftEmbargo",
        complaint_service_pb2.LiftEmbargoRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ASSIGN_SAFETY_REVIEW = Method(
        "evenhand.v1.ComplaintService/AssignSafetyReview",
        complaint_service_pb2.AssignSafetyReviewRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REVIEW_SAFETY = Method(
        "evenhand.v1.ComplaintService/ReviewSafety",
        complaint_service_pb2.ReviewSafetyRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RAISE_CARE = Method(
        "evenhand.v1.ComplaintService/RaiseCare",
        complaint_service_pb2.RaiseCareRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REVIEW_CARE = Method(
        "evenhand.v1.ComplaintService/ReviewCare",
        complaint_service_pb2.ReviewCareRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    FIND = Method(
        "evenhand.v1.ComplaintService/Find",
        complaint_service_pb2.FindRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RESOLVE_EARLY = Method(
        "evenhand.v1.ComplaintService/ResolveEarly",
        complaint_service_pb2.ResolveEarlyRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GRANT_REMEDY = Method(
        "evenhand.v1.ComplaintService/GrantRemedy",
        complaint_service_pb2.GrantRemedyRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    COMMIT_CHANGE = Method(
        "evenhand.v1.ComplaintService/CommitChange",
        complaint_service_pb2.CommitChangeRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    FULFIL_REMEDY = Method(
        "evenhand.v1.ComplaintService/FulfilRemedy",
        complaint_service_pb2.FulfilRemedyRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REVIEW_DUE = Method(
        "evenhand.v1.ComplaintService/ReviewDue",
        complaint_service_pb2.ReviewDueRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    PREVIEW_LETTER = Method(
        "evenhand.v1.ComplaintService/PreviewLetter",
        complaint_service_pb2.PreviewLetterRequest,
        complaint_service_pb2.PreviewLetterResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SEND_LETTER = Method(
        "evenhand.v1.ComplaintService/SendLetter",
        complaint_service_pb2.SendLetterRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    START_WAIT = Method(
        "evenhand.v1.ComplaintService/StartWait",
        complaint_service_pb2.StartWaitRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    END_WAIT = Method(
        "evenhand.v1.ComplaintService/EndWait",
        complaint_service_pb2.EndWaitRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    EXTEND_RESPONSE = Method(
        "evenhand.v1.ComplaintService/ExtendResponse",
        complaint_service_pb2.ExtendResponseRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADOPT_POLICY = Method(
        "evenhand.v1.ComplaintService/AdoptPolicy",
        complaint_service_pb2.AdoptPolicyRequest,
        complaint_service_pb2.AdoptPolicyResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ACKNOWLEDGE_ALERT = Method(
        "evenhand.v1.ComplaintService/AcknowledgeAlert",
        complaint_service_pb2.AcknowledgeAlertRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CLOSE_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/CloseComplaint",
        complaint_service_pb2.CloseComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REOPEN_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/ReopenComplaint",
        complaint_service_pb2.ReopenComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ESCALATE_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/EscalateComplaint",
        complaint_service_pb2.EscalateComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ASSIGN_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/AssignComplaint",
        complaint_service_pb2.AssignComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    MERGE_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/MergeComplaint",
        complaint_service_pb2.MergeComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    UNMERGE_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/UnmergeComplaint",
        complaint_service_pb2.UnmergeComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DISMISS_DUPLICATE = Method(
        "evenhand.v1.ComplaintService/DismissDuplicate",
        complaint_service_pb2.DismissDuplicateRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LINK_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/LinkComplaint",
        complaint_service_pb2.LinkComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    UNLINK_COMPLAINT = Method(
        "evenhand.v1.ComplaintService/UnlinkComplaint",
        complaint_service_pb2.UnlinkComplaintRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ANSWER_OUTCOME = Method(
        "evenhand.v1.ComplaintService/AnswerOutcome",
        complaint_service_pb2.AnswerOutcomeRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_REVIEW = Method(
        "evenhand.v1.ComplaintService/RecordReview",
        complaint_service_pb2.RecordReviewRequest,
        common_pb2.CommandReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_COMPLAINT,
        LIST_COMPLAINTS,
        SEARCH_COMPLAINTS,
        GET_SCORECARD,
        GET_CLOCKS,
        FILE_COMPLAINT,
        ACKNOWLEDGE,
        ADD_HEAD,
        CHANGE_HEAD,
        NAME_EMPLOYEE,
        WITHDRAW_HEAD,
        ADD_EVIDENCE,
        ERASE_COMPLAINT_TEXTS,
        APPOINT_RESPONDENT,
        ISSUE_SUMMARY,
        RECORD_SUMMARY_EVENT,
        RECORD_CONTACT_ATTEMPT,
        DECLARE_NO_CHANNEL,
        CONFIRM_NO_CHANNEL,
        RECORD_CHANNEL,
        INVITE_STATEMENT,
        GIVE_STATEMENT,
        WAIVE_STATEMENT,
        SCHEDULE_HEARING,
        WAIVE_PRESENCE,
        HOLD_HEARING,
        RECORD_STEP,
        DECLARE_CONFLICT,
        NAME_OUTSIDE_DECIDER,
        TAKE_PROTECTIVE_MEASURE,
        PROPOSE_EMBARGO,
        PLACE_EMBARGO,
        LIFT_EMBARGO,
        ASSIGN_SAFETY_REVIEW,
        REVIEW_SAFETY,
        RAISE_CARE,
        REVIEW_CARE,
        FIND,
        RESOLVE_EARLY,
        GRANT_REMEDY,
        COMMIT_CHANGE,
        FULFIL_REMEDY,
        REVIEW_DUE,
        PREVIEW_LETTER,
        SEND_LETTER,
        START_WAIT,
        END_WAIT,
        EXTEND_RESPONSE,
        ADOPT_POLICY,
        ACKNOWLEDGE_ALERT,
        CLOSE_COMPLAINT,
        REOPEN_COMPLAINT,
        ESCALATE_COMPLAINT,
        ASSIGN_COMPLAINT,
        MERGE_COMPLAINT,
        UNMERGE_COMPLAINT,
        DISMISS_DUPLICATE,
        LINK_COMPLAINT,
        UNLINK_COMPLAINT,
        ANSWER_OUTCOME,
        RECORD_REVIEW,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_complaint(
        self,
        request: complaint_service_pb2.GetComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.GetComplaintResponse:
        """The whole record: what was said, heard, found and promised, what is due, and which rules still stand in
        the way.
        """
        return await self._caller.unary(
            self.GET_COMPLAINT, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    def list_complaints(
        self,
        request: complaint_service_pb2.ListComplaintsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[complaint_service_pb2.ListComplaintsResponse]:
        """Every complaint that matches and that the caller may see, newest first, without a cap."""
        return self._caller.server_stream(
            self.LIST_COMPLAINTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def search_complaints(
        self,
        request: complaint_service_pb2.SearchComplaintsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.SearchComplaintsResponse:
        """Complaints whose narrative holds the words, newest first or by urgency. Says how many there are and how
        far the index reaches.
        """
        return await self._caller.unary(
            self.SEARCH_COMPLAINTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_scorecard(
        self,
        request: complaint_service_pb2.GetScorecardRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.GetScorecardResponse:
        """What the evidence on each head weighs, every term of it, and how the closest earlier heads were decided."""
        return await self._caller.unary(
            self.GET_SCORECARD, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_clocks(
        self,
        request: complaint_service_pb2.GetClocksRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.GetClocksResponse:
        """Every clock that runs on the complaint, regime by regime, each date explained day by day."""
        return await self._caller.unary(
            self.GET_CLOCKS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def file_complaint(
        self,
        request: complaint_service_pb2.FileComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.FileComplaintResponse:
        """Records a complaint and scores it."""
        return await self._caller.unary(
            self.FILE_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def acknowledge(
        self,
        request: complaint_service_pb2.AcknowledgeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Thanks the customer and says what happens next and by when (R1). The text passes the letter check."""
        return await self._caller.unary(
            self.ACKNOWLEDGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def add_head(
        self,
        request: complaint_service_pb2.AddHeadRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.ADD_HEAD, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def change_head(
        self,
        request: complaint_service_pb2.ChangeHeadRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Changes what a head alleges or its ground. A changed ground voids the statements made under the old one
        (R4).
        """
        return await self._caller.unary(
            self.CHANGE_HEAD, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def name_employee(
        self,
        request: complaint_service_pb2.NameEmployeeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Says which employee a head concerns. From then on R2 to R4 hold for that person anew."""
        return await self._caller.unary(
            self.NAME_EMPLOYEE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def withdraw_head(
        self,
        request: complaint_service_pb2.WithdrawHeadRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.WITHDRAW_HEAD, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def add_evidence(
        self,
        request: complaint_service_pb2.AddEvidenceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.ADD_EVIDENCE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def erase_complaint_texts(
        self,
        request: complaint_service_pb2.EraseComplaintTextsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Erases the texts of an anonymous complaint; a customer's go with the customer
        (CustomerService.EraseCustomer).
        """
        return await self._caller.unary(
            self.ERASE_COMPLAINT_TEXTS, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def appoint_respondent(
        self,
        request: complaint_service_pb2.AppointRespondentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Names who speaks for the firm where no employee is concerned."""
        return await self._caller.unary(
            self.APPOINT_RESPONDENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def issue_summary(
        self,
        request: complaint_service_pb2.IssueSummaryRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Issues the shared summary, or a new version of it, cut to each party's heads."""
        return await self._caller.unary(
            self.ISSUE_SUMMARY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_summary_event(
        self,
        request: complaint_service_pb2.RecordSummaryEventRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """What became of a party's copy: sent, read, a passage disputed, a dispute answered."""
        return await self._caller.unary(
            self.RECORD_SUMMARY_EVENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_contact_attempt(
        self,
        request: complaint_service_pb2.RecordContactAttemptRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """An attempt to reach a party that did not. Two dated ones count as having told them."""
        return await self._caller.unary(
            self.RECORD_CONTACT_ATTEMPT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def declare_no_channel(
        self,
        request: complaint_service_pb2.DeclareNoChannelRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The party left no way to be reached. Counts once a second person confirms it."""
        return await self._caller.unary(
            self.DECLARE_NO_CHANNEL, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def confirm_no_channel(
        self,
        request: complaint_service_pb2.ConfirmNoChannelRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.CONFIRM_NO_CHANNEL, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_channel(
        self,
        request: complaint_service_pb2.RecordChannelRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """A way to reach the party was found after all."""
        return await self._caller.unary(
            self.RECORD_CHANNEL, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def invite_statement(
        self,
        request: complaint_service_pb2.InviteStatementRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Gives a party a dated chance to state their side of a head."""
        return await self._caller.unary(
            self.INVITE_STATEMENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def give_statement(
        self,
        request: complaint_service_pb2.GiveStatementRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.GIVE_STATEMENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def waive_statement(
        self,
        request: complaint_service_pb2.WaiveStatementRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.WAIVE_STATEMENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def schedule_hearing(
        self,
        request: complaint_service_pb2.ScheduleHearingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.SCHEDULE_HEARING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def waive_presence(
        self,
        request: complaint_service_pb2.WaivePresenceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The concerned employee agrees in writing that a hearing is held without them (R3)."""
        return await self._caller.unary(
            self.WAIVE_PRESENCE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def hold_hearing(
        self,
        request: complaint_service_pb2.HoldHearingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.HOLD_HEARING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_step(
        self,
        request: complaint_service_pb2.RecordStepRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Records a step of the investigation."""
        return await self._caller.unary(
            self.RECORD_STEP, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def declare_conflict(
        self,
        request: complaint_service_pb2.DeclareConflictRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The decider declares whether they have a conflict."""
        return await self._caller.unary(
            self.DECLARE_CONFLICT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def name_outside_decider(
        self,
        request: complaint_service_pb2.NameOutsideDeciderRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Names a decider from outside, with the tie they have to the firm."""
        return await self._caller.unary(
            self.NAME_OUTSIDE_DECIDER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def take_protective_measure(
        self,
        request: complaint_service_pb2.TakeProtectiveMeasureRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Keeps someone from harm. Never refused by R1 to R5."""
        return await self._caller.unary(
            self.TAKE_PROTECTIVE_MEASURE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def propose_embargo(
        self,
        request: complaint_service_pb2.ProposeEmbargoRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Asks for a stop on sharing, on a legal ground. A second person places it."""
        return await self._caller.unary(
            self.PROPOSE_EMBARGO, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def place_embargo(
        self,
        request: complaint_service_pb2.PlaceEmbargoRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.PLACE_EMBARGO, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def lift_embargo(
        self,
        request: complaint_service_pb2.LiftEmbargoRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.LIFT_EMBARGO, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def assign_safety_review(
        self,
        request: complaint_service_pb2.AssignSafetyReviewRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Names who reviews a safety head."""
        return await self._caller.unary(
            self.ASSIGN_SAFETY_REVIEW, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def review_safety(
        self,
        request: complaint_service_pb2.ReviewSafetyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Another person than who set the head out looked at it for danger to others."""
        return await self._caller.unary(
            self.REVIEW_SAFETY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def raise_care(
        self,
        request: complaint_service_pb2.RaiseCareRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Says that the customer may need more care. The narrative can raise it by itself."""
        return await self._caller.unary(
            self.RAISE_CARE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def review_care(
        self,
        request: complaint_service_pb2.ReviewCareRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Records the duty-of-care review, without which such a complaint does not close."""
        return await self._caller.unary(
            self.REVIEW_CARE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def find(
        self,
        request: complaint_service_pb2.FindRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The outcome of one head."""
        return await self._caller.unary(
            self.FIND, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def resolve_early(
        self,
        request: complaint_service_pb2.ResolveEarlyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The customer accepted a solution before a finding was needed."""
        return await self._caller.unary(
            self.RESOLVE_EARLY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def grant_remedy(
        self,
        request: complaint_service_pb2.GrantRemedyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Promises a remedy (R9)."""
        return await self._caller.unary(
            self.GRANT_REMEDY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def commit_change(
        self,
        request: complaint_service_pb2.CommitChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Promises a change, with an owner and a date (R9)."""
        return await self._caller.unary(
            self.COMMIT_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def fulfil_remedy(
        self,
        request: complaint_service_pb2.FulfilRemedyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Records that a promise was kept."""
        return await self._caller.unary(
            self.FULFIL_REMEDY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def review_due(
        self,
        request: complaint_service_pb2.ReviewDueRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Opens again the heads whose promised remedies or changes are overdue; with nothing overdue it changes
        nothing.
        """
        return await self._caller.unary(
            self.REVIEW_DUE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def preview_letter(
        self,
        request: complaint_service_pb2.PreviewLetterRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.PreviewLetterResponse:
        """The text a letter would have, made from the record; nothing is sent."""
        return await self._caller.unary(
            self.PREVIEW_LETTER, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def send_letter(
        self,
        request: complaint_service_pb2.SendLetterRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.SEND_LETTER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def start_wait(
        self,
        request: complaint_service_pb2.StartWaitRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The firm has asked the customer something and cannot go on without the answer. Its own clock stands still."""
        return await self._caller.unary(
            self.START_WAIT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def end_wait(
        self,
        request: complaint_service_pb2.EndWaitRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.END_WAIT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def extend_response(
        self,
        request: complaint_service_pb2.ExtendResponseRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Gives the answer more business days, told to the customer with the reason; once for each stage."""
        return await self._caller.unary(
            self.EXTEND_RESPONSE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def adopt_policy(
        self,
        request: complaint_service_pb2.AdoptPolicyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> complaint_service_pb2.AdoptPolicyResponse:
        """Runs the case under another policy, which may only be stricter."""
        return await self._caller.unary(
            self.ADOPT_POLICY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def acknowledge_alert(
        self,
        request: complaint_service_pb2.AcknowledgeAlertRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Somebody has seen an alert and sees to it."""
        return await self._caller.unary(
            self.ACKNOWLEDGE_ALERT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def close_complaint(
        self,
        request: complaint_service_pb2.CloseComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Closes a complaint whose every head has an outcome, and a reason or a remedy (R9)."""
        return await self._caller.unary(
            self.CLOSE_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def reopen_complaint(
        self,
        request: complaint_service_pb2.ReopenComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.REOPEN_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def escalate_complaint(
        self,
        request: complaint_service_pb2.EscalateComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Takes the complaint to the next stage, where another person decides."""
        return await self._caller.unary(
            self.ESCALATE_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def assign_complaint(
        self,
        request: complaint_service_pb2.AssignComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Who works on it: never a person it concerns, nor one who is not there."""
        return await self._caller.unary(
            self.ASSIGN_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def merge_complaint(
        self,
        request: complaint_service_pb2.MergeComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Work on it together with another: heads, parties, statements and clocks stay apart, and the strictest date
        comes first.
        """
        return await self._caller.unary(
            self.MERGE_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def unmerge_complaint(
        self,
        request: complaint_service_pb2.UnmergeComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.UNMERGE_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def dismiss_duplicate(
        self,
        request: complaint_service_pb2.DismissDuplicateRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """Another complaint that seemed to be the same is not."""
        return await self._caller.unary(
            self.DISMISS_DUPLICATE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def link_complaint(
        self,
        request: complaint_service_pb2.LinkComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """On both records, or on none."""
        return await self._caller.unary(
            self.LINK_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def unlink_complaint(
        self,
        request: complaint_service_pb2.UnlinkComplaintRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        return await self._caller.unary(
            self.UNLINK_COMPLAINT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def answer_outcome(
        self,
        request: complaint_service_pb2.AnswerOutcomeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """The customer accepts or disputes the outcome."""
        return await self._caller.unary(
            self.ANSWER_OUTCOME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_review(
        self,
        request: complaint_service_pb2.RecordReviewRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> common_pb2.CommandReply:
        """What the body outside the firm found."""
        return await self._caller.unary(
            self.RECORD_REVIEW, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )


class VoiceService:
    """Docs/METRICS.md defines each figure once. Days are written as 2026-11-30."""

    RECORD_VOICE = Method(
        "evenhand.v1.VoiceService/RecordVoice",
        voice_service_pb2.RecordVoiceRequest,
        voice_service_pb2.VoiceReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    SORT_VOICE = Method(
        "evenhand.v1.VoiceService/SortVoice",
        voice_service_pb2.SortVoiceRequest,
        voice_service_pb2.VoiceReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_VOICE = Method(
        "evenhand.v1.VoiceService/GetVoice",
        voice_service_pb2.GetVoiceRequest,
        voice_service_pb2.GetVoiceResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_VOICES = Method(
        "evenhand.v1.VoiceService/ListVoices",
        voice_service_pb2.ListVoicesRequest,
        voice_service_pb2.ListVoicesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_VOICE_SUMMARY = Method(
        "evenhand.v1.VoiceService/GetVoiceSummary",
        voice_service_pb2.GetVoiceSummaryRequest,
        voice_service_pb2.GetVoiceSummaryResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SEND_SURVEY = Method(
        "evenhand.v1.VoiceService/SendSurvey",
        voice_service_pb2.SendSurveyRequest,
        voice_service_pb2.SendSurveyResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_SURVEY_QUESTIONS = Method(
        "evenhand.v1.VoiceService/GetSurveyQuestions",
        voice_service_pb2.GetSurveyQuestionsRequest,
        voice_service_pb2.GetSurveyQuestionsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    ANSWER_SURVEY = Method(
        "evenhand.v1.VoiceService/AnswerSurvey",
        voice_service_pb2.AnswerSurveyRequest,
        voice_service_pb2.AnswerSurveyResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_SURVEYS = Method(
        "evenhand.v1.VoiceService/ListSurveys",
        voice_service_pb2.ListSurveysRequest,
        voice_service_pb2.ListSurveysResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_SURVEY_RESULTS = Method(
        "evenhand.v1.VoiceService/GetSurveyResults",
        voice_service_pb2.GetSurveyResultsRequest,
        voice_service_pb2.GetSurveyResultsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        RECORD_VOICE,
        SORT_VOICE,
        GET_VOICE,
        LIST_VOICES,
        GET_VOICE_SUMMARY,
        SEND_SURVEY,
        GET_SURVEY_QUESTIONS,
        ANSWER_SURVEY,
        LIST_SURVEYS,
        GET_SURVEY_RESULTS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def record_voice(
        self,
        request: voice_service_pb2.RecordVoiceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.VoiceReply:
        """Records what somebody said."""
        return await self._caller.unary(
            self.RECORD_VOICE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def sort_voice(
        self,
        request: voice_service_pb2.SortVoiceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.VoiceReply:
        """Says under which themes a voice comes; these and no others."""
        return await self._caller.unary(
            self.SORT_VOICE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_voice(
        self,
        request: voice_service_pb2.GetVoiceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.GetVoiceResponse:
        """One voice."""
        return await self._caller.unary(
            self.GET_VOICE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_voices(
        self,
        request: voice_service_pb2.ListVoicesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.ListVoicesResponse:
        """Voices, the newest first. What a file of feedback brought is among them."""
        return await self._caller.unary(
            self.LIST_VOICES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_voice_summary(
        self,
        request: voice_service_pb2.GetVoiceSummaryRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.GetVoiceSummaryResponse:
        """Surprises first, then voices by kind, theme and month, and how many felt treated fairly."""
        return await self._caller.unary(
            self.GET_VOICE_SUMMARY, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def send_survey(
        self,
        request: voice_service_pb2.SendSurveyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.SendSurveyResponse:
        """Makes a survey and the tokens of its links. A token is told once, here, and kept nowhere."""
        return await self._caller.unary(
            self.SEND_SURVEY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_survey_questions(
        self,
        request: voice_service_pb2.GetSurveyQuestionsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.GetSurveyQuestionsResponse:
        """What a link asks. It needs no other token, and names nobody."""
        return await self._caller.unary(
            self.GET_SURVEY_QUESTIONS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def answer_survey(
        self,
        request: voice_service_pb2.AnswerSurveyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.AnswerSurveyResponse:
        """Answers a survey by its link's token, once. It needs no other token."""
        return await self._caller.unary(
            self.ANSWER_SURVEY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_surveys(
        self,
        request: voice_service_pb2.ListSurveysRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.ListSurveysResponse:
        """Surveys, the newest first."""
        return await self._caller.unary(
            self.LIST_SURVEYS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_survey_results(
        self,
        request: voice_service_pb2.GetSurveyResultsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> voice_service_pb2.GetSurveyResultsResponse:
        """How many answered what was sent on some days, and how many felt treated fairly."""
        return await self._caller.unary(
            self.GET_SURVEY_RESULTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class LossReviewService:
    """Days are written as 2026-11-30, amounts are minor units."""

    OPEN_LOSS_REVIEW = Method(
        "evenhand.v1.LossReviewService/OpenLossReview",
        loss_review_service_pb2.OpenLossReviewRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DRAW_LOSSES = Method(
        "evenhand.v1.LossReviewService/DrawLosses",
        loss_review_service_pb2.DrawLossesRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ASSIGN_LOSS_CALL = Method(
        "evenhand.v1.LossReviewService/AssignLossCall",
        loss_review_service_pb2.AssignLossCallRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_LOSS_CALL = Method(
        "evenhand.v1.LossReviewService/RecordLossCall",
        loss_review_service_pb2.RecordLossCallRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADD_LOSS_ACTION = Method(
        "evenhand.v1.LossReviewService/AddLossAction",
        loss_review_service_pb2.AddLossActionRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    FINISH_LOSS_ACTION = Method(
        "evenhand.v1.LossReviewService/FinishLossAction",
        loss_review_service_pb2.FinishLossActionRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CLOSE_LOSS_REVIEW = Method(
        "evenhand.v1.LossReviewService/CloseLossReview",
        loss_review_service_pb2.CloseLossReviewRequest,
        loss_review_service_pb2.LossReviewReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_LOSS_REVIEW = Method(
        "evenhand.v1.LossReviewService/GetLossReview",
        loss_review_service_pb2.GetLossReviewRequest,
        loss_review_service_pb2.GetLossReviewResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_LOSS_REVIEWS = Method(
        "evenhand.v1.LossReviewService/ListLossReviews",
        loss_review_service_pb2.ListLossReviewsRequest,
        loss_review_service_pb2.ListLossReviewsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_LOSS_CALLS = Method(
        "evenhand.v1.LossReviewService/ListLossCalls",
        loss_review_service_pb2.ListLossCallsRequest,
        loss_review_service_pb2.ListLossCallsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_LOSS_ACTIONS = Method(
        "evenhand.v1.LossReviewService/ListLossActions",
        loss_review_service_pb2.ListLossActionsRequest,
        loss_review_service_pb2.ListLossActionsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        OPEN_LOSS_REVIEW,
        DRAW_LOSSES,
        ASSIGN_LOSS_CALL,
        RECORD_LOSS_CALL,
        ADD_LOSS_ACTION,
        FINISH_LOSS_ACTION,
        CLOSE_LOSS_REVIEW,
        GET_LOSS_REVIEW,
        LIST_LOSS_REVIEWS,
        LIST_LOSS_CALLS,
        LIST_LOSS_ACTIONS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open_loss_review(
        self,
        request: loss_review_service_pb2.OpenLossReviewRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        """Opens the review of who was lost in some days, on what earlier reviews left unfinished. One is open at a
        time.
        """
        return await self._caller.unary(
            self.OPEN_LOSS_REVIEW, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def draw_losses(
        self,
        request: loss_review_service_pb2.DrawLossesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        """Draws whom to call: those of the highest value, and some by chance from a seed that is kept."""
        return await self._caller.unary(
            self.DRAW_LOSSES, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def assign_loss_call(
        self,
        request: loss_review_service_pb2.AssignLossCallRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        """Gives a call to somebody else."""
        return await self._caller.unary(
            self.ASSIGN_LOSS_CALL, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_loss_call(
        self,
        request: loss_review_service_pb2.RecordLossCallRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        """Records what a call came to; what was said becomes a voice."""
        return await self._caller.unary(
            self.RECORD_LOSS_CALL, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def add_loss_action(
        self,
        request: loss_review_service_pb2.AddLossActionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        return await self._caller.unary(
            self.ADD_LOSS_ACTION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def finish_loss_action(
        self,
        request: loss_review_service_pb2.FinishLossActionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        return await self._caller.unary(
            self.FINISH_LOSS_ACTION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def close_loss_review(
        self,
        request: loss_review_service_pb2.CloseLossReviewRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.LossReviewReply:
        return await self._caller.unary(
            self.CLOSE_LOSS_REVIEW, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_loss_review(
        self,
        request: loss_review_service_pb2.GetLossReviewRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.GetLossReviewResponse:
        """The whole review: who left and why, the draw, the calls, who was won back, the actions."""
        return await self._caller.unary(
            self.GET_LOSS_REVIEW, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_loss_reviews(
        self,
        request: loss_review_service_pb2.ListLossReviewsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.ListLossReviewsResponse:
        return await self._caller.unary(
            self.LIST_LOSS_REVIEWS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_loss_calls(
        self,
        request: loss_review_service_pb2.ListLossCallsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.ListLossCallsResponse:
        """The caller's own calls of open reviews, or those of everybody for whoever holds them: what a call sheet
        needs, and not what the customer was worth.
        """
        return await self._caller.unary(
            self.LIST_LOSS_CALLS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_loss_actions(
        self,
        request: loss_review_service_pb2.ListLossActionsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> loss_review_service_pb2.ListLossActionsResponse:
        """Actions of all reviews, those to be done first; the caller's own, or everybody's for whoever holds
        reviews.
        """
        return await self._caller.unary(
            self.LIST_LOSS_ACTIONS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class CustomerService:
    """Customers on record."""

    REGISTER_CUSTOMER = Method(
        "evenhand.v1.CustomerService/RegisterCustomer",
        customer_service_pb2.RegisterCustomerRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_CUSTOMER = Method(
        "evenhand.v1.CustomerService/GetCustomer",
        customer_service_pb2.GetCustomerRequest,
        customer_service_pb2.GetCustomerResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    UPDATE_CUSTOMER = Method(
        "evenhand.v1.CustomerService/UpdateCustomer",
        customer_service_pb2.UpdateCustomerRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    ACCEPT_TERMS = Method(
        "evenhand.v1.CustomerService/AcceptTerms",
        customer_service_pb2.AcceptTermsRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_CONSENT = Method(
        "evenhand.v1.CustomerService/RecordConsent",
        customer_service_pb2.RecordConsentRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ERASE_CUSTOMER = Method(
        "evenhand.v1.CustomerService/EraseCustomer",
        customer_service_pb2.EraseCustomerRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    GET_CUSTOMER_CARD = Method(
        "evenhand.v1.CustomerService/GetCustomerCard",
        customer_service_pb2.GetCustomerCardRequest,
        customer_service_pb2.GetCustomerCardResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_CUSTOMERS = Method(
        "evenhand.v1.CustomerService/ListCustomers",
        customer_service_pb2.ListCustomersRequest,
        customer_service_pb2.ListCustomersResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    ENTER_LEDGER = Method(
        "evenhand.v1.CustomerService/EnterLedger",
        customer_service_pb2.EnterLedgerRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_LEDGER = Method(
        "evenhand.v1.CustomerService/GetLedger",
        customer_service_pb2.GetLedgerRequest,
        customer_service_pb2.GetLedgerResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    NOTE_INCIDENT = Method(
        "evenhand.v1.CustomerService/NoteIncident",
        customer_service_pb2.NoteIncidentRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CONFIRM_INCIDENT = Method(
        "evenhand.v1.CustomerService/ConfirmIncident",
        customer_service_pb2.ConfirmIncidentRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WITHDRAW_INCIDENT = Method(
        "evenhand.v1.CustomerService/WithdrawIncident",
        customer_service_pb2.WithdrawIncidentRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_FIT_PROFILE = Method(
        "evenhand.v1.CustomerService/GetFitProfile",
        customer_service_pb2.GetFitProfileRequest,
        customer_service_pb2.GetFitProfileResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_FIT = Method(
        "evenhand.v1.CustomerService/GetFit",
        customer_service_pb2.GetFitRequest,
        customer_service_pb2.GetFitResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    PROPOSE_PARTING = Method(
        "evenhand.v1.CustomerService/ProposeParting",
        customer_service_pb2.ProposePartingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CONFIRM_PARTING = Method(
        "evenhand.v1.CustomerService/ConfirmParting",
        customer_service_pb2.ConfirmPartingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    OFFER_LAST_HEARING = Method(
        "evenhand.v1.CustomerService/OfferLastHearing",
        customer_service_pb2.OfferLastHearingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_LAST_HEARING = Method(
        "evenhand.v1.CustomerService/RecordLastHearing",
        customer_service_pb2.RecordLastHearingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    PREVIEW_HAND_OVER = Method(
        "evenhand.v1.CustomerService/PreviewHandOver",
        customer_service_pb2.PreviewHandOverRequest,
        customer_service_pb2.PreviewHandOverResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SEND_HAND_OVER = Method(
        "evenhand.v1.CustomerService/SendHandOver",
        customer_service_pb2.SendHandOverRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    COMPLETE_PARTING = Method(
        "evenhand.v1.CustomerService/CompleteParting",
        customer_service_pb2.CompletePartingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WITHDRAW_PARTING = Method(
        "evenhand.v1.CustomerService/WithdrawParting",
        customer_service_pb2.WithdrawPartingRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    PROPOSE_SUSPENSION = Method(
        "evenhand.v1.CustomerService/ProposeSuspension",
        customer_service_pb2.ProposeSuspensionRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CONFIRM_SUSPENSION = Method(
        "evenhand.v1.CustomerService/ConfirmSuspension",
        customer_service_pb2.ConfirmSuspensionRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIFT_SUSPENSION = Method(
        "evenhand.v1.CustomerService/LiftSuspension",
        customer_service_pb2.LiftSuspensionRequest,
        customer_service_pb2.CustomerReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_PARTING = Method(
        "evenhand.v1.CustomerService/GetParting",
        customer_service_pb2.GetPartingRequest,
        customer_service_pb2.GetPartingResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        REGISTER_CUSTOMER,
        GET_CUSTOMER,
        UPDATE_CUSTOMER,
        ACCEPT_TERMS,
        RECORD_CONSENT,
        ERASE_CUSTOMER,
        GET_CUSTOMER_CARD,
        LIST_CUSTOMERS,
        ENTER_LEDGER,
        GET_LEDGER,
        NOTE_INCIDENT,
        CONFIRM_INCIDENT,
        WITHDRAW_INCIDENT,
        GET_FIT_PROFILE,
        GET_FIT,
        PROPOSE_PARTING,
        CONFIRM_PARTING,
        OFFER_LAST_HEARING,
        RECORD_LAST_HEARING,
        PREVIEW_HAND_OVER,
        SEND_HAND_OVER,
        COMPLETE_PARTING,
        WITHDRAW_PARTING,
        PROPOSE_SUSPENSION,
        CONFIRM_SUSPENSION,
        LIFT_SUSPENSION,
        GET_PARTING,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def register_customer(
        self,
        request: customer_service_pb2.RegisterCustomerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.REGISTER_CUSTOMER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_customer(
        self,
        request: customer_service_pb2.GetCustomerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetCustomerResponse:
        return await self._caller.unary(
            self.GET_CUSTOMER, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def update_customer(
        self,
        request: customer_service_pb2.UpdateCustomerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Changes what is given and leaves the rest."""
        return await self._caller.unary(
            self.UPDATE_CUSTOMER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def accept_terms(
        self,
        request: customer_service_pb2.AcceptTermsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Records that the customer accepted a version of the terms (R6)."""
        return await self._caller.unary(
            self.ACCEPT_TERMS, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_consent(
        self,
        request: customer_service_pb2.RecordConsentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Records whether the customer wants to hear what became of what they complained of (R13)."""
        return await self._caller.unary(
            self.RECORD_CONSENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def erase_customer(
        self,
        request: customer_service_pb2.EraseCustomerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Erases the personal texts of a customer wherever they stand, complaints included. The records remain, and
        the audit still passes. Cannot be undone.
        """
        return await self._caller.unary(
            self.ERASE_CUSTOMER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_customer_card(
        self,
        request: customer_service_pb2.GetCustomerCardRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetCustomerCardResponse:
        """Everything the person on the phone needs, in one call: who, since when, what is open and promised, what
        was bought last and what they said last. A complaint that is not wholly open to the caller is not on it.
        Read complaints are noted as read.
        """
        return await self._caller.unary(
            self.GET_CUSTOMER_CARD, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_customers(
        self,
        request: customer_service_pb2.ListCustomersRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.ListCustomersResponse:
        """In the order of registration."""
        return await self._caller.unary(
            self.LIST_CUSTOMERS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def enter_ledger(
        self,
        request: customer_service_pb2.EnterLedgerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Enters a line of the customer's ledger."""
        return await self._caller.unary(
            self.ENTER_LEDGER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_ledger(
        self,
        request: customer_service_pb2.GetLedgerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetLedgerResponse:
        return await self._caller.unary(
            self.GET_LEDGER, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def note_incident(
        self,
        request: customer_service_pb2.NoteIncidentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """Conduct, never the person: an incident counts once a second person has confirmed it (R12)."""
        return await self._caller.unary(
            self.NOTE_INCIDENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def confirm_incident(
        self,
        request: customer_service_pb2.ConfirmIncidentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.CONFIRM_INCIDENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def withdraw_incident(
        self,
        request: customer_service_pb2.WithdrawIncidentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.WITHDRAW_INCIDENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_fit_profile(
        self,
        request: customer_service_pb2.GetFitProfileRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetFitProfileResponse:
        """What the best customers share, as weights of evidence. Reads ledgers and confirmed conduct; never a
        complaint (R12).
        """
        return await self._caller.unary(
            self.GET_FIT_PROFILE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_fit(
        self,
        request: customer_service_pb2.GetFitRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetFitResponse:
        return await self._caller.unary(
            self.GET_FIT, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def propose_parting(
        self,
        request: customer_service_pb2.ProposePartingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """The firm's own ending, non-renewal included (R12)."""
        return await self._caller.unary(
            self.PROPOSE_PARTING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def confirm_parting(
        self,
        request: customer_service_pb2.ConfirmPartingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.CONFIRM_PARTING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def offer_last_hearing(
        self,
        request: customer_service_pb2.OfferLastHearingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.OFFER_LAST_HEARING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_last_hearing(
        self,
        request: customer_service_pb2.RecordLastHearingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.RECORD_LAST_HEARING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def preview_hand_over(
        self,
        request: customer_service_pb2.PreviewHandOverRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.PreviewHandOverResponse:
        """The hand-over letter that the record makes; nothing is sent."""
        return await self._caller.unary(
            self.PREVIEW_HAND_OVER, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def send_hand_over(
        self,
        request: customer_service_pb2.SendHandOverRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.SEND_HAND_OVER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def complete_parting(
        self,
        request: customer_service_pb2.CompletePartingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.COMPLETE_PARTING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def withdraw_parting(
        self,
        request: customer_service_pb2.WithdrawPartingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.WITHDRAW_PARTING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def propose_suspension(
        self,
        request: customer_service_pb2.ProposeSuspensionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        """In danger two persons suspend at once; it ends by itself."""
        return await self._caller.unary(
            self.PROPOSE_SUSPENSION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def confirm_suspension(
        self,
        request: customer_service_pb2.ConfirmSuspensionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.CONFIRM_SUSPENSION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def lift_suspension(
        self,
        request: customer_service_pb2.LiftSuspensionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.CustomerReply:
        return await self._caller.unary(
            self.LIFT_SUSPENSION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_parting(
        self,
        request: customer_service_pb2.GetPartingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> customer_service_pb2.GetPartingResponse:
        """The parting and the suspension, with what stands in the way."""
        return await self._caller.unary(
            self.GET_PARTING, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class EmployeeService:
    """Persons on record."""

    REGISTER_EMPLOYEE = Method(
        "evenhand.v1.EmployeeService/RegisterEmployee",
        employee_service_pb2.RegisterEmployeeRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_EMPLOYEE = Method(
        "evenhand.v1.EmployeeService/GetEmployee",
        employee_service_pb2.GetEmployeeRequest,
        employee_service_pb2.GetEmployeeResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_EMPLOYEES = Method(
        "evenhand.v1.EmployeeService/ListEmployees",
        employee_service_pb2.ListEmployeesRequest,
        employee_service_pb2.ListEmployeesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    UPDATE_EMPLOYEE = Method(
        "evenhand.v1.EmployeeService/UpdateEmployee",
        employee_service_pb2.UpdateEmployeeRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    SET_MANAGER = Method(
        "evenhand.v1.EmployeeService/SetManager",
        employee_service_pb2.SetManagerRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_EMPLOYMENT = Method(
        "evenhand.v1.EmployeeService/RecordEmployment",
        employee_service_pb2.RecordEmploymentRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADD_EXPERIENCE = Method(
        "evenhand.v1.EmployeeService/AddExperience",
        employee_service_pb2.AddExperienceRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ERASE_EMPLOYEE = Method(
        "evenhand.v1.EmployeeService/EraseEmployee",
        employee_service_pb2.EraseEmployeeRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    RECORD_ABSENCE = Method(
        "evenhand.v1.EmployeeService/RecordAbsence",
        employee_service_pb2.RecordAbsenceRequest,
        employee_service_pb2.EmployeeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        REGISTER_EMPLOYEE,
        GET_EMPLOYEE,
        LIST_EMPLOYEES,
        UPDATE_EMPLOYEE,
        SET_MANAGER,
        RECORD_EMPLOYMENT,
        ADD_EXPERIENCE,
        ERASE_EMPLOYEE,
        RECORD_ABSENCE,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def register_employee(
        self,
        request: employee_service_pb2.RegisterEmployeeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        return await self._caller.unary(
            self.REGISTER_EMPLOYEE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_employee(
        self,
        request: employee_service_pb2.GetEmployeeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.GetEmployeeResponse:
        return await self._caller.unary(
            self.GET_EMPLOYEE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_employees(
        self,
        request: employee_service_pb2.ListEmployeesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.ListEmployeesResponse:
        """In the order of registration."""
        return await self._caller.unary(
            self.LIST_EMPLOYEES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def update_employee(
        self,
        request: employee_service_pb2.UpdateEmployeeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """Changes name, team and language; what is left out stays."""
        return await self._caller.unary(
            self.UPDATE_EMPLOYEE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def set_manager(
        self,
        request: employee_service_pb2.SetManagerRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """Says to whom the person reports from a moment on. The reporting line at the time of an event bars deciders
        (R5).
        """
        return await self._caller.unary(
            self.SET_MANAGER, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_employment(
        self,
        request: employee_service_pb2.RecordEmploymentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """The person left the firm, or came back."""
        return await self._caller.unary(
            self.RECORD_EMPLOYMENT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def add_experience(
        self,
        request: employee_service_pb2.AddExperienceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """Enters hours of work in a product area; 320 make an expert (R6). Another person enters them."""
        return await self._caller.unary(
            self.ADD_EXPERIENCE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def erase_employee(
        self,
        request: employee_service_pb2.EraseEmployeeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """Erases the personal texts of the person wherever they stand. Cannot be undone."""
        return await self._caller.unary(
            self.ERASE_EMPLOYEE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_absence(
        self,
        request: employee_service_pb2.RecordAbsenceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> employee_service_pb2.EmployeeReply:
        """When the person is not there: nothing is assigned to them meanwhile."""
        return await self._caller.unary(
            self.RECORD_ABSENCE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )


class ExportService:
    """Customers, ledgers, employees and events leave by the lists of their own services, page by page."""

    EXPORT_COMPLAINTS = Method(
        "evenhand.v1.ExportService/ExportComplaints",
        export_service_pb2.ExportComplaintsRequest,
        export_service_pb2.ExportComplaintsResponse,
        Kind.SERVER_STREAM,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        EXPORT_COMPLAINTS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def export_complaints(
        self,
        request: export_service_pb2.ExportComplaintsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[export_service_pb2.ExportComplaintsResponse]:
        """Every complaint that is wholly open to the caller, with its whole narrative, the newest number first. What
        arrives meanwhile is not in it. Reading them goes on record.
        """
        return self._caller.server_stream(
            self.EXPORT_COMPLAINTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class FairnessService:
    """Docs/METRICS.md defines each figure once. Complaints that are not wholly open to the caller are in none of
    them.
    """

    GET_FAIRNESS = Method(
        "evenhand.v1.FairnessService/GetFairness",
        fairness_service_pb2.GetFairnessRequest,
        fairness_service_pb2.GetFairnessResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_FAIRNESS_HEADS = Method(
        "evenhand.v1.FairnessService/ListFairnessHeads",
        fairness_service_pb2.ListFairnessHeadsRequest,
        fairness_service_pb2.ListFairnessHeadsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_FAIRNESS,
        LIST_FAIRNESS_HEADS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_fairness(
        self,
        request: fairness_service_pb2.GetFairnessRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> fairness_service_pb2.GetFairnessResponse:
        return await self._caller.unary(
            self.GET_FAIRNESS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_fairness_heads(
        self,
        request: fairness_service_pb2.ListFairnessHeadsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> fairness_service_pb2.ListFairnessHeadsResponse:
        """The heads behind one figure, by complaint and head."""
        return await self._caller.unary(
            self.LIST_FAIRNESS_HEADS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class FrontlineService:
    """Docs/METRICS.md defines each figure once. Days are written as 2026-11-30."""

    LIST_SLOW_REPLIES = Method(
        "evenhand.v1.FrontlineService/ListSlowReplies",
        frontline_service_pb2.ListSlowRepliesRequest,
        frontline_service_pb2.ListSlowRepliesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    RECORD_NOTE = Method(
        "evenhand.v1.FrontlineService/RecordNote",
        frontline_service_pb2.RecordNoteRequest,
        frontline_service_pb2.NoteReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    SORT_NOTE = Method(
        "evenhand.v1.FrontlineService/SortNote",
        frontline_service_pb2.SortNoteRequest,
        frontline_service_pb2.NoteReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ANSWER_NOTE = Method(
        "evenhand.v1.FrontlineService/AnswerNote",
        frontline_service_pb2.AnswerNoteRequest,
        frontline_service_pb2.NoteReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_NOTE = Method(
        "evenhand.v1.FrontlineService/GetNote",
        frontline_service_pb2.GetNoteRequest,
        frontline_service_pb2.GetNoteResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_NOTES = Method(
        "evenhand.v1.FrontlineService/ListNotes",
        frontline_service_pb2.ListNotesRequest,
        frontline_service_pb2.ListNotesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    PLAN_LISTENING = Method(
        "evenhand.v1.FrontlineService/PlanListening",
        frontline_service_pb2.PlanListeningRequest,
        frontline_service_pb2.ListeningReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DRAW_LISTENING = Method(
        "evenhand.v1.FrontlineService/DrawListening",
        frontline_service_pb2.DrawListeningRequest,
        frontline_service_pb2.ListeningReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    HAND_LISTENING = Method(
        "evenhand.v1.FrontlineService/HandListening",
        frontline_service_pb2.HandListeningRequest,
        frontline_service_pb2.ListeningReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_LISTENING = Method(
        "evenhand.v1.FrontlineService/RecordListening",
        frontline_service_pb2.RecordListeningRequest,
        frontline_service_pb2.ListeningReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CANCEL_LISTENING = Method(
        "evenhand.v1.FrontlineService/CancelListening",
        frontline_service_pb2.CancelListeningRequest,
        frontline_service_pb2.ListeningReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_LISTENING = Method(
        "evenhand.v1.FrontlineService/ListListening",
        frontline_service_pb2.ListListeningRequest,
        frontline_service_pb2.ListListeningResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_FRONTLINE = Method(
        "evenhand.v1.FrontlineService/GetFrontline",
        frontline_service_pb2.GetFrontlineRequest,
        frontline_service_pb2.GetFrontlineResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        LIST_SLOW_REPLIES,
        RECORD_NOTE,
        SORT_NOTE,
        ANSWER_NOTE,
        GET_NOTE,
        LIST_NOTES,
        PLAN_LISTENING,
        DRAW_LISTENING,
        HAND_LISTENING,
        RECORD_LISTENING,
        CANCEL_LISTENING,
        LIST_LISTENING,
        GET_FRONTLINE,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_slow_replies(
        self,
        request: frontline_service_pb2.ListSlowRepliesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListSlowRepliesResponse:
        """Open complaints with a date that has passed, whose customers have waited longest for a word; the longest
        first.
        """
        return await self._caller.unary(
            self.LIST_SLOW_REPLIES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def record_note(
        self,
        request: frontline_service_pb2.RecordNoteRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.NoteReply:
        """Writes down what somebody of the front line heard or saw."""
        return await self._caller.unary(
            self.RECORD_NOTE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def sort_note(
        self,
        request: frontline_service_pb2.SortNoteRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.NoteReply:
        """Says under which themes a note comes; these and no others."""
        return await self._caller.unary(
            self.SORT_NOTE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def answer_note(
        self,
        request: frontline_service_pb2.AnswerNoteRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.NoteReply:
        """Says to whoever wrote it what was done about it. A note is answered once."""
        return await self._caller.unary(
            self.ANSWER_NOTE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_note(
        self,
        request: frontline_service_pb2.GetNoteRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.GetNoteResponse:
        return await self._caller.unary(
            self.GET_NOTE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_notes(
        self,
        request: frontline_service_pb2.ListNotesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListNotesResponse:
        """Notes, the newest first, and how old the oldest open one is."""
        return await self._caller.unary(
            self.LIST_NOTES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def plan_listening(
        self,
        request: frontline_service_pb2.PlanListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListeningReply:
        """Plans a call with a customer or somebody of the front line, for an owner and a day."""
        return await self._caller.unary(
            self.PLAN_LISTENING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def draw_listening(
        self,
        request: frontline_service_pb2.DrawListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListeningReply:
        """Draws customers who may be called, by a seed that is kept; owners in turn."""
        return await self._caller.unary(
            self.DRAW_LISTENING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def hand_listening(
        self,
        request: frontline_service_pb2.HandListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListeningReply:
        """Gives a call to somebody else."""
        return await self._caller.unary(
            self.HAND_LISTENING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_listening(
        self,
        request: frontline_service_pb2.RecordListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListeningReply:
        """Records what was heard: of a customer it becomes a voice, of an employee a note."""
        return await self._caller.unary(
            self.RECORD_LISTENING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def cancel_listening(
        self,
        request: frontline_service_pb2.CancelListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListeningReply:
        return await self._caller.unary(
            self.CANCEL_LISTENING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_listening(
        self,
        request: frontline_service_pb2.ListListeningRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.ListListeningResponse:
        """Calls, those to be made first; the caller's own, or everybody's for whoever plans them."""
        return await self._caller.unary(
            self.LIST_LISTENING, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_frontline(
        self,
        request: frontline_service_pb2.GetFrontlineRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> frontline_service_pb2.GetFrontlineResponse:
        """What the front line needs, on one page: notes, listening calls, themes and their owners, slow replies,
        training needs.
        """
        return await self._caller.unary(
            self.GET_FRONTLINE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class ImportService:
    """Takes complaints in bulk."""

    IMPORT_COMPLAINTS = Method(
        "evenhand.v1.ImportService/ImportComplaints",
        import_service_pb2.ImportComplaintsRequest,
        import_service_pb2.ImportComplaintsResponse,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        IMPORT_COMPLAINTS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def import_complaints(
        self,
        request: import_service_pb2.ImportComplaintsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> import_service_pb2.ImportComplaintsResponse:
        """Files a batch of complaints. Answers when every row is durable, refused, or known to be there already; so
        a batch whose answer was lost is sent again as it was. Keep many batches in flight: they share the group
        commit.
        """
        return await self._caller.unary(
            self.IMPORT_COMPLAINTS, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )


class LoadingService:
    """Takes customers, ledgers, employees and feedback in bulk."""

    LOAD = Method(
        "evenhand.v1.LoadingService/Load",
        loading_service_pb2.LoadRequest,
        loading_service_pb2.LoadResponse,
        Kind.BIDI,
        Idempotency.UNKNOWN,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        LOAD,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def load(
        self,
        requests: Requests[loading_service_pb2.LoadRequest] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> BidiStream[loading_service_pb2.LoadRequest, loading_service_pb2.LoadResponse]:
        """Takes batch after batch and answers each, in order, once it is on disk. A row is known by its source and
        its own mark: sent again, it is answered with ALREADY. So a stream that broke is begun anew with the rows
        whose answer did not come, and nothing is lost or doubled.
        """
        return self._caller.bidi_stream(
            self.LOAD, requests, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class MetricsService:
    """Figures from ledgers. Docs/METRICS.md defines each of them once. No queue order and no clock reads them (R10)."""

    GET_METRICS = Method(
        "evenhand.v1.MetricsService/GetMetrics",
        metrics_service_pb2.GetMetricsRequest,
        metrics_service_pb2.GetMetricsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_METRIC_CUSTOMERS = Method(
        "evenhand.v1.MetricsService/ListMetricCustomers",
        metrics_service_pb2.ListMetricCustomersRequest,
        metrics_service_pb2.ListMetricCustomersResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_SEGMENTS = Method(
        "evenhand.v1.MetricsService/ListSegments",
        metrics_service_pb2.ListSegmentsRequest,
        metrics_service_pb2.ListSegmentsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_SEGMENT = Method(
        "evenhand.v1.MetricsService/GetSegment",
        metrics_service_pb2.GetSegmentRequest,
        metrics_service_pb2.GetSegmentResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_METRICS,
        LIST_METRIC_CUSTOMERS,
        LIST_SEGMENTS,
        GET_SEGMENT,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_metrics(
        self,
        request: metrics_service_pb2.GetMetricsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> metrics_service_pb2.GetMetricsResponse:
        return await self._caller.unary(
            self.GET_METRICS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_metric_customers(
        self,
        request: metrics_service_pb2.ListMetricCustomersRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> metrics_service_pb2.ListMetricCustomersResponse:
        """The customers behind one figure, by number."""
        return await self._caller.unary(
            self.LIST_METRIC_CUSTOMERS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_segments(
        self,
        request: metrics_service_pb2.ListSegmentsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> metrics_service_pb2.ListSegmentsResponse:
        """Every segment of the policy with what its customers bring and cost, and what its service plan comes to."""
        return await self._caller.unary(
            self.LIST_SEGMENTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_segment(
        self,
        request: metrics_service_pb2.GetSegmentRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> metrics_service_pb2.GetSegmentResponse:
        """One segment: its customers, and what they complained of, period by period."""
        return await self._caller.unary(
            self.GET_SEGMENT, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class OutcomeService:
    """Takes outcomes as blocks of columns. A source is a list of rows in a fixed order that may grow at its end; a
    row is known by its source and its number in it, so that what is there already is never taken twice.
    """

    LIST_OUTCOME_BLOCKS = Method(
        "evenhand.v1.OutcomeService/ListOutcomeBlocks",
        outcome_service_pb2.ListOutcomeBlocksRequest,
        outcome_service_pb2.ListOutcomeBlocksResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    TAKE_OUTCOMES = Method(
        "evenhand.v1.OutcomeService/TakeOutcomes",
        outcome_service_pb2.OutcomeBlock,
        outcome_service_pb2.OutcomeBlockReply,
        Kind.UNARY,
        Idempotency.IDEMPOTENT,
    )
    STREAM_OUTCOMES = Method(
        "evenhand.v1.OutcomeService/StreamOutcomes",
        outcome_service_pb2.OutcomeBlock,
        outcome_service_pb2.OutcomeBlockReply,
        Kind.BIDI,
        Idempotency.IDEMPOTENT,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        LIST_OUTCOME_BLOCKS,
        TAKE_OUTCOMES,
        STREAM_OUTCOMES,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_outcome_blocks(
        self,
        request: outcome_service_pb2.ListOutcomeBlocksRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> outcome_service_pb2.ListOutcomeBlocksResponse:
        """What is there of a source, in the order it came."""
        return await self._caller.unary(
            self.LIST_OUTCOME_BLOCKS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def take_outcomes(
        self,
        request: outcome_service_pb2.OutcomeBlock,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> outcome_service_pb2.OutcomeBlockReply:
        """Takes one block. Answers when it is on disk, was there before, or is refused; so a block whose answer was
        lost is sent again as it was.
        """
        return await self._caller.unary(
            self.TAKE_OUTCOMES, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    def stream_outcomes(
        self,
        requests: Requests[outcome_service_pb2.OutcomeBlock] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> BidiStream[outcome_service_pb2.OutcomeBlock, outcome_service_pb2.OutcomeBlockReply]:
        """The same, block after block: one answer for each, in order."""
        return self._caller.bidi_stream(
            self.STREAM_OUTCOMES, requests, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class PlanService:
    """A complaint may propose a change of plan and never makes one. Days are written as 2026-11-30; a week is named
    by any of its days and answered by its Monday.
    """

    GET_PLAN = Method(
        "evenhand.v1.PlanService/GetPlan",
        plan_service_pb2.GetPlanRequest,
        plan_service_pb2.GetPlanResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    WEIGH_REQUEST = Method(
        "evenhand.v1.PlanService/WeighRequest",
        plan_service_pb2.WeighRequestRequest,
        plan_service_pb2.WeighRequestResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SET_CAPACITY = Method(
        "evenhand.v1.PlanService/SetCapacity",
        plan_service_pb2.SetCapacityRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ADD_INITIATIVE = Method(
        "evenhand.v1.PlanService/AddInitiative",
        plan_service_pb2.AddInitiativeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REDATE_INITIATIVE = Method(
        "evenhand.v1.PlanService/RedateInitiative",
        plan_service_pb2.RedateInitiativeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    MOVE_INITIATIVE = Method(
        "evenhand.v1.PlanService/MoveInitiative",
        plan_service_pb2.MoveInitiativeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    COMPLETE_INITIATIVE = Method(
        "evenhand.v1.PlanService/CompleteInitiative",
        plan_service_pb2.CompleteInitiativeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DROP_INITIATIVE = Method(
        "evenhand.v1.PlanService/DropInitiative",
        plan_service_pb2.DropInitiativeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    COST_REQUEST = Method(
        "evenhand.v1.PlanService/CostRequest",
        plan_service_pb2.CostRequestRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    DECIDE_REQUEST = Method(
        "evenhand.v1.PlanService/DecideRequest",
        plan_service_pb2.DecideRequestRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    BOOK_TIME = Method(
        "evenhand.v1.PlanService/BookTime",
        plan_service_pb2.BookTimeRequest,
        plan_service_pb2.PlanReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_PLAN,
        WEIGH_REQUEST,
        SET_CAPACITY,
        ADD_INITIATIVE,
        REDATE_INITIATIVE,
        MOVE_INITIATIVE,
        COMPLETE_INITIATIVE,
        DROP_INITIATIVE,
        COST_REQUEST,
        DECIDE_REQUEST,
        BOOK_TIME,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_plan(
        self,
        request: plan_service_pb2.GetPlanRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.GetPlanResponse:
        """The teams with their initiatives, when each finishes, and the share of complaint work."""
        return await self._caller.unary(
            self.GET_PLAN, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def weigh_request(
        self,
        request: plan_service_pb2.WeighRequestRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.WeighRequestResponse:
        """Work asked for, and what would finish later for it."""
        return await self._caller.unary(
            self.WEIGH_REQUEST, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def set_capacity(
        self,
        request: plan_service_pb2.SetCapacityRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """How many hours a week a team has, from a week on."""
        return await self._caller.unary(
            self.SET_CAPACITY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def add_initiative(
        self,
        request: plan_service_pb2.AddInitiativeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        return await self._caller.unary(
            self.ADD_INITIATIVE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def redate_initiative(
        self,
        request: plan_service_pb2.RedateInitiativeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """Gives an initiative another date, or none."""
        return await self._caller.unary(
            self.REDATE_INITIATIVE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def move_initiative(
        self,
        request: plan_service_pb2.MoveInitiativeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """Does an initiative before another of its team, or last."""
        return await self._caller.unary(
            self.MOVE_INITIATIVE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def complete_initiative(
        self,
        request: plan_service_pb2.CompleteInitiativeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        return await self._caller.unary(
            self.COMPLETE_INITIATIVE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def drop_initiative(
        self,
        request: plan_service_pb2.DropInitiativeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        return await self._caller.unary(
            self.DROP_INITIATIVE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def cost_request(
        self,
        request: plan_service_pb2.CostRequestRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """Says what work somebody asks for would cost."""
        return await self._caller.unary(
            self.COST_REQUEST, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def decide_request(
        self,
        request: plan_service_pb2.DecideRequestRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """Accepts, declines or puts off work asked for. Accepting names every dated commitment that gives way."""
        return await self._caller.unary(
            self.DECIDE_REQUEST, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def book_time(
        self,
        request: plan_service_pb2.BookTimeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> plan_service_pb2.PlanReply:
        """Enters hours a team worked, on complaints or on the plan; negative ones take back."""
        return await self._caller.unary(
            self.BOOK_TIME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )


class PolicyService:
    """The policies of the house."""

    GET_POLICY = Method(
        "evenhand.v1.PolicyService/GetPolicy",
        policy_service_pb2.GetPolicyRequest,
        policy_service_pb2.GetPolicyResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_POLICIES = Method(
        "evenhand.v1.PolicyService/ListPolicies",
        policy_service_pb2.ListPoliciesRequest,
        policy_service_pb2.ListPoliciesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    ACTIVATE_POLICY = Method(
        "evenhand.v1.PolicyService/ActivatePolicy",
        policy_service_pb2.ActivatePolicyRequest,
        policy_service_pb2.ActivatePolicyResponse,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REPLAY_POLICY = Method(
        "evenhand.v1.PolicyService/ReplayPolicy",
        policy_service_pb2.ReplayPolicyRequest,
        policy_service_pb2.ReplayPolicyResponse,
        Kind.SERVER_STREAM,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_POLICY,
        LIST_POLICIES,
        ACTIVATE_POLICY,
        REPLAY_POLICY,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_policy(
        self,
        request: policy_service_pb2.GetPolicyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> policy_service_pb2.GetPolicyResponse:
        """A policy's text."""
        return await self._caller.unary(
            self.GET_POLICY, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_policies(
        self,
        request: policy_service_pb2.ListPoliciesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> policy_service_pb2.ListPoliciesResponse:
        """Every policy that was ever in force, the newest first."""
        return await self._caller.unary(
            self.LIST_POLICIES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def activate_policy(
        self,
        request: policy_service_pb2.ActivatePolicyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> policy_service_pb2.ActivatePolicyResponse:
        """Puts a policy in force for what is received from now on."""
        return await self._caller.unary(
            self.ACTIVATE_POLICY, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    def replay_policy(
        self,
        request: policy_service_pb2.ReplayPolicyRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[policy_service_pb2.ReplayPolicyResponse]:
        """Runs a policy over the whole history and says what would have been otherwise. Changes nothing."""
        return self._caller.server_stream(
            self.REPLAY_POLICY, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class QueueService:
    """What waits, and how much of it."""

    LIST_QUEUE = Method(
        "evenhand.v1.QueueService/ListQueue",
        queue_service_pb2.ListQueueRequest,
        queue_service_pb2.ListQueueResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_ALERTS = Method(
        "evenhand.v1.QueueService/ListAlerts",
        queue_service_pb2.ListAlertsRequest,
        queue_service_pb2.ListAlertsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_COUNTERS = Method(
        "evenhand.v1.QueueService/GetCounters",
        queue_service_pb2.GetCountersRequest,
        queue_service_pb2.GetCountersResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        LIST_QUEUE,
        LIST_ALERTS,
        GET_COUNTERS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_queue(
        self,
        request: queue_service_pb2.ListQueueRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> queue_service_pb2.ListQueueResponse:
        """Open complaints by priority, highest first, then by receipt, oldest first."""
        return await self._caller.unary(
            self.LIST_QUEUE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_alerts(
        self,
        request: queue_service_pb2.ListAlertsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> queue_service_pb2.ListAlertsResponse:
        """Open alerts on clocks and assignments, the most overdue first."""
        return await self._caller.unary(
            self.LIST_ALERTS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_counters(
        self,
        request: queue_service_pb2.GetCountersRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> queue_service_pb2.GetCountersResponse:
        """How many complaints there are, by what they wait for."""
        return await self._caller.unary(
            self.GET_COUNTERS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class ThemeService:
    """A theme stays open until a change was shipped for it, those who can be told were told, and its rate fell. Days
    are written as 2026-11-30; a week is named by any of its days and answered by its Monday.
    """

    LIST_THEMES = Method(
        "evenhand.v1.ThemeService/ListThemes",
        theme_service_pb2.ListThemesRequest,
        theme_service_pb2.ListThemesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    GET_THEME = Method(
        "evenhand.v1.ThemeService/GetTheme",
        theme_service_pb2.GetThemeRequest,
        theme_service_pb2.GetThemeResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    OPEN_THEME = Method(
        "evenhand.v1.ThemeService/OpenTheme",
        theme_service_pb2.OpenThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REVISE_THEME = Method(
        "evenhand.v1.ThemeService/ReviseTheme",
        theme_service_pb2.ReviseThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    ENTER_THEME = Method(
        "evenhand.v1.ThemeService/EnterTheme",
        theme_service_pb2.EnterThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LEAVE_THEME = Method(
        "evenhand.v1.ThemeService/LeaveTheme",
        theme_service_pb2.LeaveThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    EXPOSE_THEME = Method(
        "evenhand.v1.ThemeService/ExposeTheme",
        theme_service_pb2.ExposeThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    MERGE_THEME = Method(
        "evenhand.v1.ThemeService/MergeTheme",
        theme_service_pb2.MergeThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    SPLIT_THEME = Method(
        "evenhand.v1.ThemeService/SplitTheme",
        theme_service_pb2.SplitThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CLOSE_THEME = Method(
        "evenhand.v1.ThemeService/CloseTheme",
        theme_service_pb2.CloseThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CONFIRM_THEME_ENDING = Method(
        "evenhand.v1.ThemeService/ConfirmThemeEnding",
        theme_service_pb2.ConfirmThemeEndingRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REOPEN_THEME = Method(
        "evenhand.v1.ThemeService/ReopenTheme",
        theme_service_pb2.ReopenThemeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_THEME_CHANGES = Method(
        "evenhand.v1.ThemeService/ListThemeChanges",
        theme_service_pb2.ListThemeChangesRequest,
        theme_service_pb2.ListThemeChangesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    PROPOSE_THEME_CHANGE = Method(
        "evenhand.v1.ThemeService/ProposeThemeChange",
        theme_service_pb2.ProposeThemeChangeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    COMMIT_THEME_CHANGE = Method(
        "evenhand.v1.ThemeService/CommitThemeChange",
        theme_service_pb2.CommitThemeChangeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    SHIP_THEME_CHANGE = Method(
        "evenhand.v1.ThemeService/ShipThemeChange",
        theme_service_pb2.ShipThemeChangeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    WITHDRAW_THEME_CHANGE = Method(
        "evenhand.v1.ThemeService/WithdrawThemeChange",
        theme_service_pb2.WithdrawThemeChangeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_AUDIENCE = Method(
        "evenhand.v1.ThemeService/GetAudience",
        theme_service_pb2.GetAudienceRequest,
        theme_service_pb2.GetAudienceResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    ANNOUNCE_THEME_CHANGE = Method(
        "evenhand.v1.ThemeService/AnnounceThemeChange",
        theme_service_pb2.AnnounceThemeChangeRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_ANNOUNCEMENT = Method(
        "evenhand.v1.ThemeService/GetAnnouncement",
        theme_service_pb2.GetAnnouncementRequest,
        theme_service_pb2.GetAnnouncementResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    RECORD_RECEIPT = Method(
        "evenhand.v1.ThemeService/RecordReceipt",
        theme_service_pb2.RecordReceiptRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    RECORD_DECISION = Method(
        "evenhand.v1.ThemeService/RecordDecision",
        theme_service_pb2.RecordDecisionRequest,
        theme_service_pb2.ThemeReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_DECISIONS = Method(
        "evenhand.v1.ThemeService/ListDecisions",
        theme_service_pb2.ListDecisionsRequest,
        theme_service_pb2.ListDecisionsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_PROMISES = Method(
        "evenhand.v1.ThemeService/ListPromises",
        theme_service_pb2.ListPromisesRequest,
        theme_service_pb2.ListPromisesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        LIST_THEMES,
        GET_THEME,
        OPEN_THEME,
        REVISE_THEME,
        ENTER_THEME,
        LEAVE_THEME,
        EXPOSE_THEME,
        MERGE_THEME,
        SPLIT_THEME,
        CLOSE_THEME,
        CONFIRM_THEME_ENDING,
        REOPEN_THEME,
        LIST_THEME_CHANGES,
        PROPOSE_THEME_CHANGE,
        COMMIT_THEME_CHANGE,
        SHIP_THEME_CHANGE,
        WITHDRAW_THEME_CHANGE,
        GET_AUDIENCE,
        ANNOUNCE_THEME_CHANGE,
        GET_ANNOUNCEMENT,
        RECORD_RECEIPT,
        RECORD_DECISION,
        LIST_DECISIONS,
        LIST_PROMISES,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_themes(
        self,
        request: theme_service_pb2.ListThemesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ListThemesResponse:
        return await self._caller.unary(
            self.LIST_THEMES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def get_theme(
        self,
        request: theme_service_pb2.GetThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.GetThemeResponse:
        """One theme with what it counted, its changes, and its complaints for those who may see complaints."""
        return await self._caller.unary(
            self.GET_THEME, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def open_theme(
        self,
        request: theme_service_pb2.OpenThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.OPEN_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def revise_theme(
        self,
        request: theme_service_pb2.ReviseThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """Changes what is given and leaves the rest. A rule stands still while a shipped change is measured by it."""
        return await self._caller.unary(
            self.REVISE_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def enter_theme(
        self,
        request: theme_service_pb2.EnterThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.ENTER_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def leave_theme(
        self,
        request: theme_service_pb2.LeaveThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.LEAVE_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def expose_theme(
        self,
        request: theme_service_pb2.ExposeThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """What weeks' complaints could have come from: orders, customers."""
        return await self._caller.unary(
            self.EXPOSE_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def merge_theme(
        self,
        request: theme_service_pb2.MergeThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.MERGE_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def split_theme(
        self,
        request: theme_service_pb2.SplitThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.SPLIT_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def close_theme(
        self,
        request: theme_service_pb2.CloseThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """Closes the loop, or proposes another ending that a second person confirms (R13)."""
        return await self._caller.unary(
            self.CLOSE_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def confirm_theme_ending(
        self,
        request: theme_service_pb2.ConfirmThemeEndingRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.CONFIRM_THEME_ENDING, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def reopen_theme(
        self,
        request: theme_service_pb2.ReopenThemeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.REOPEN_THEME, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_theme_changes(
        self,
        request: theme_service_pb2.ListThemeChangesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ListThemeChangesResponse:
        return await self._caller.unary(
            self.LIST_THEME_CHANGES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def propose_theme_change(
        self,
        request: theme_service_pb2.ProposeThemeChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.PROPOSE_THEME_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def commit_theme_change(
        self,
        request: theme_service_pb2.CommitThemeChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """With what it costs (R11)."""
        return await self._caller.unary(
            self.COMMIT_THEME_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def ship_theme_change(
        self,
        request: theme_service_pb2.ShipThemeChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.SHIP_THEME_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def withdraw_theme_change(
        self,
        request: theme_service_pb2.WithdrawThemeChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.WITHDRAW_THEME_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_audience(
        self,
        request: theme_service_pb2.GetAudienceRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.GetAudienceResponse:
        """Who is to be told, and why somebody is not; nothing is sent."""
        return await self._caller.unary(
            self.GET_AUDIENCE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def announce_theme_change(
        self,
        request: theme_service_pb2.AnnounceThemeChangeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """Tells everyone who can be told and was not. Repeated with nobody new, nothing happens."""
        return await self._caller.unary(
            self.ANNOUNCE_THEME_CHANGE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_announcement(
        self,
        request: theme_service_pb2.GetAnnouncementRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.GetAnnouncementResponse:
        """The letter to one of them, in their language."""
        return await self._caller.unary(
            self.GET_ANNOUNCEMENT, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def record_receipt(
        self,
        request: theme_service_pb2.RecordReceiptRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        """What became of a letter."""
        return await self._caller.unary(
            self.RECORD_RECEIPT, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def record_decision(
        self,
        request: theme_service_pb2.RecordDecisionRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ThemeReply:
        return await self._caller.unary(
            self.RECORD_DECISION, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_decisions(
        self,
        request: theme_service_pb2.ListDecisionsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ListDecisionsResponse:
        return await self._caller.unary(
            self.LIST_DECISIONS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_promises(
        self,
        request: theme_service_pb2.ListPromisesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> theme_service_pb2.ListPromisesResponse:
        """Promises to customers: remedies and changes with their dates, kept, late and broken."""
        return await self._caller.unary(
            self.LIST_PROMISES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class TrendService:
    """Counts are kept as events arrive. Days are written as 2026-11-30. What is closed to a reader is counted
    nowhere.
    """

    GET_TREND = Method(
        "evenhand.v1.TrendService/GetTrend",
        trend_service_pb2.GetTrendRequest,
        trend_service_pb2.GetTrendResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_TREND_CASES = Method(
        "evenhand.v1.TrendService/ListTrendCases",
        trend_service_pb2.ListTrendCasesRequest,
        trend_service_pb2.ListTrendCasesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_EMERGING_PHRASES = Method(
        "evenhand.v1.TrendService/ListEmergingPhrases",
        trend_service_pb2.ListEmergingPhrasesRequest,
        trend_service_pb2.ListEmergingPhrasesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_TREND_WATCHES = Method(
        "evenhand.v1.TrendService/ListTrendWatches",
        trend_service_pb2.ListTrendWatchesRequest,
        trend_service_pb2.ListTrendWatchesResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    ADD_TREND_WATCH = Method(
        "evenhand.v1.TrendService/AddTrendWatch",
        trend_service_pb2.AddTrendWatchRequest,
        trend_service_pb2.TrendReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    REMOVE_TREND_WATCH = Method(
        "evenhand.v1.TrendService/RemoveTrendWatch",
        trend_service_pb2.RemoveTrendWatchRequest,
        trend_service_pb2.TrendReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    LIST_ALARMS = Method(
        "evenhand.v1.TrendService/ListAlarms",
        trend_service_pb2.ListAlarmsRequest,
        trend_service_pb2.ListAlarmsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    TAKE_ALARM = Method(
        "evenhand.v1.TrendService/TakeAlarm",
        trend_service_pb2.TakeAlarmRequest,
        trend_service_pb2.TrendReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    CLOSE_ALARM = Method(
        "evenhand.v1.TrendService/CloseAlarm",
        trend_service_pb2.CloseAlarmRequest,
        trend_service_pb2.TrendReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_TREND,
        LIST_TREND_CASES,
        LIST_EMERGING_PHRASES,
        LIST_TREND_WATCHES,
        ADD_TREND_WATCH,
        REMOVE_TREND_WATCH,
        LIST_ALARMS,
        TAKE_ALARM,
        CLOSE_ALARM,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_trend(
        self,
        request: trend_service_pb2.GetTrendRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.GetTrendResponse:
        """Counts by period, as a table or with the limits of a chart."""
        return await self._caller.unary(
            self.GET_TREND, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_trend_cases(
        self,
        request: trend_service_pb2.ListTrendCasesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.ListTrendCasesResponse:
        """What stands behind a cell: complaints by number, imported rows by source and row."""
        return await self._caller.unary(
            self.LIST_TREND_CASES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_emerging_phrases(
        self,
        request: trend_service_pb2.ListEmergingPhrasesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.ListEmergingPhrasesResponse:
        """What more people write now than before, beyond chance: words and pairs of words. Looks through the
        narratives, for one question at a time.
        """
        return await self._caller.unary(
            self.LIST_EMERGING_PHRASES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_trend_watches(
        self,
        request: trend_service_pb2.ListTrendWatchesRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.ListTrendWatchesResponse:
        return await self._caller.unary(
            self.LIST_TREND_WATCHES, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def add_trend_watch(
        self,
        request: trend_service_pb2.AddTrendWatchRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.TrendReply:
        """Watches series from now on: a count beyond chance opens an alarm for its owner, once a series and period."""
        return await self._caller.unary(
            self.ADD_TREND_WATCH, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def remove_trend_watch(
        self,
        request: trend_service_pb2.RemoveTrendWatchRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.TrendReply:
        return await self._caller.unary(
            self.REMOVE_TREND_WATCH, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def list_alarms(
        self,
        request: trend_service_pb2.ListAlarmsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.ListAlarmsResponse:
        return await self._caller.unary(
            self.LIST_ALARMS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def take_alarm(
        self,
        request: trend_service_pb2.TakeAlarmRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.TrendReply:
        return await self._caller.unary(
            self.TAKE_ALARM, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def close_alarm(
        self,
        request: trend_service_pb2.CloseAlarmRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> trend_service_pb2.TrendReply:
        return await self._caller.unary(
            self.CLOSE_ALARM, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )


class ReportService:
    """Every part is what its own service answers, under its own permission; Docs/METRICS.md defines the figures."""

    GET_REPORT = Method(
        "evenhand.v1.ReportService/GetReport",
        report_service_pb2.GetReportRequest,
        report_service_pb2.GetReportResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        GET_REPORT,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_report(
        self,
        request: report_service_pb2.GetReportRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> report_service_pb2.GetReportResponse:
        return await self._caller.unary(
            self.GET_REPORT, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class ScoringService:
    """Scores narratives that need not be complaints on record."""

    SCORE = Method(
        "evenhand.v1.ScoringService/Score",
        scoring_service_pb2.ScoreRequest,
        scoring_service_pb2.ScoreResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    SCORE_STREAM = Method(
        "evenhand.v1.ScoringService/ScoreStream",
        scoring_service_pb2.ScoreStreamRequest,
        scoring_service_pb2.ScoreStreamResponse,
        Kind.BIDI,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        SCORE,
        SCORE_STREAM,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def score(
        self,
        request: scoring_service_pb2.ScoreRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> scoring_service_pb2.ScoreResponse:
        """Scores one narrative. Runs where the bytes arrive, in a few microseconds."""
        return await self._caller.unary(
            self.SCORE, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    def score_stream(
        self,
        requests: Requests[scoring_service_pb2.ScoreStreamRequest] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> BidiStream[scoring_service_pb2.ScoreStreamRequest, scoring_service_pb2.ScoreStreamResponse]:
        """Scores narratives by the batch, on all cores: answers in the order of the requests, one for each."""
        return self._caller.bidi_stream(
            self.SCORE_STREAM, requests, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class TermsService:
    """Terms bind a customer who accepted the version in force on the day (CustomerService.AcceptTerms). A guarantee
    beats them.
    """

    PUBLISH_TERMS = Method(
        "evenhand.v1.TermsService/PublishTerms",
        terms_service_pb2.PublishTermsRequest,
        terms_service_pb2.TermsReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    PUBLISH_GUARANTEE = Method(
        "evenhand.v1.TermsService/PublishGuarantee",
        terms_service_pb2.PublishGuaranteeRequest,
        terms_service_pb2.TermsReply,
        Kind.UNARY,
        Idempotency.UNKNOWN,
    )
    GET_TERMS = Method(
        "evenhand.v1.TermsService/GetTerms",
        terms_service_pb2.GetTermsRequest,
        terms_service_pb2.GetTermsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    LIST_TERMS = Method(
        "evenhand.v1.TermsService/ListTerms",
        terms_service_pb2.ListTermsRequest,
        terms_service_pb2.ListTermsResponse,
        Kind.UNARY,
        Idempotency.NO_SIDE_EFFECTS,
    )
    METHODS: tuple[Method[Any, Any], ...] = (
        PUBLISH_TERMS,
        PUBLISH_GUARANTEE,
        GET_TERMS,
        LIST_TERMS,
    )

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def publish_terms(
        self,
        request: terms_service_pb2.PublishTermsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> terms_service_pb2.TermsReply:
        """Publishes the next version of a document; its number is in the answer."""
        return await self._caller.unary(
            self.PUBLISH_TERMS, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def publish_guarantee(
        self,
        request: terms_service_pb2.PublishGuaranteeRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> terms_service_pb2.TermsReply:
        """Publishes a guarantee. A promise is not rewritten: each name is used once."""
        return await self._caller.unary(
            self.PUBLISH_GUARANTEE, request, timeout=timeout, metadata=metadata, idempotency_key=idempotency_key, compress=compress, info=info
        )

    async def get_terms(
        self,
        request: terms_service_pb2.GetTermsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> terms_service_pb2.GetTermsResponse:
        """The text of one version: the one named, the one in force on a day, or the newest."""
        return await self._caller.unary(
            self.GET_TERMS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )

    async def list_terms(
        self,
        request: terms_service_pb2.ListTermsRequest,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> terms_service_pb2.ListTermsResponse:
        """Every version and every guarantee, or what is in force on a day. Without texts."""
        return await self._caller.unary(
            self.LIST_TERMS, request, timeout=timeout, metadata=metadata, compress=compress, info=info
        )


class Services:
    """Every service over one channel."""

    def __init__(self, caller: Caller) -> None:
        self.admin = AdminService(caller)
        self.audit = AuditService(caller)
        self.charter = CharterService(caller)
        self.complaints = ComplaintService(caller)
        self.voice = VoiceService(caller)
        self.lossreview = LossReviewService(caller)
        self.customers = CustomerService(caller)
        self.employees = EmployeeService(caller)
        self.export = ExportService(caller)
        self.fairness = FairnessService(caller)
        self.frontline = FrontlineService(caller)
        self.imports = ImportService(caller)
        self.loading = LoadingService(caller)
        self.metrics = MetricsService(caller)
        self.outcome = OutcomeService(caller)
        self.plan = PlanService(caller)
        self.policy = PolicyService(caller)
        self.queue = QueueService(caller)
        self.theme = ThemeService(caller)
        self.trend = TrendService(caller)
        self.report = ReportService(caller)
        self.scoring = ScoringService(caller)
        self.terms = TermsService(caller)


#: Every method, by its name on the wire.
METHODS: dict[str, Method[Any, Any]] = {
    method.path: method
    for methods in (
        AdminService.METHODS,
        AuditService.METHODS,
        CharterService.METHODS,
        ComplaintService.METHODS,
        VoiceService.METHODS,
        LossReviewService.METHODS,
        CustomerService.METHODS,
        EmployeeService.METHODS,
        ExportService.METHODS,
        FairnessService.METHODS,
        FrontlineService.METHODS,
        ImportService.METHODS,
        LoadingService.METHODS,
        MetricsService.METHODS,
        OutcomeService.METHODS,
        PlanService.METHODS,
        PolicyService.METHODS,
        QueueService.METHODS,
        ThemeService.METHODS,
        TrendService.METHODS,
        ReportService.METHODS,
        ScoringService.METHODS,
        TermsService.METHODS,
    )
    for method in methods
}
