# Written by Protocol/python/generate from evenhand/v1/vocabulary.proto; change that and run it again.

from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Literal as _Literal, overload as _overload

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class Channel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How a complaint, letter or contact travelled."""
    __slots__ = ()
    CHANNEL_UNSPECIFIED: _ClassVar[Channel]
    CHANNEL_WEB: _ClassVar[Channel]
    CHANNEL_EMAIL: _ClassVar[Channel]
    CHANNEL_PHONE: _ClassVar[Channel]
    CHANNEL_LETTER: _ClassVar[Channel]
    CHANNEL_CHAT: _ClassVar[Channel]
    CHANNEL_SOCIAL: _ClassVar[Channel]
    CHANNEL_IN_PERSON: _ClassVar[Channel]
    # From another body.
    CHANNEL_REFERRAL: _ClassVar[Channel]
    CHANNEL_OTHER: _ClassVar[Channel]

CHANNEL_UNSPECIFIED: Channel
CHANNEL_WEB: Channel
CHANNEL_EMAIL: Channel
CHANNEL_PHONE: Channel
CHANNEL_LETTER: Channel
CHANNEL_CHAT: Channel
CHANNEL_SOCIAL: Channel
CHANNEL_IN_PERSON: Channel
CHANNEL_REFERRAL: Channel
CHANNEL_OTHER: Channel

class ComplaintStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where a complaint stands."""
    __slots__ = ()
    COMPLAINT_STATUS_UNSPECIFIED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_RECEIVED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_ACKNOWLEDGED: _ClassVar[ComplaintStatus]
    # Every head has an outcome.
    COMPLAINT_STATUS_FOUND: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_CLOSED: _ClassVar[ComplaintStatus]
    COMPLAINT_STATUS_REOPENED: _ClassVar[ComplaintStatus]

COMPLAINT_STATUS_UNSPECIFIED: ComplaintStatus
COMPLAINT_STATUS_RECEIVED: ComplaintStatus
COMPLAINT_STATUS_ACKNOWLEDGED: ComplaintStatus
COMPLAINT_STATUS_FOUND: ComplaintStatus
COMPLAINT_STATUS_CLOSED: ComplaintStatus
COMPLAINT_STATUS_REOPENED: ComplaintStatus

class Stage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Which stage of the procedure a complaint is in."""
    __slots__ = ()
    STAGE_UNSPECIFIED: _ClassVar[Stage]
    STAGE_ONE: _ClassVar[Stage]
    STAGE_TWO: _ClassVar[Stage]
    STAGE_EXTERNAL: _ClassVar[Stage]

STAGE_UNSPECIFIED: Stage
STAGE_ONE: Stage
STAGE_TWO: Stage
STAGE_EXTERNAL: Stage

class Ground(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a head of complaint rests on; it decides who has authority over it."""
    __slots__ = ()
    GROUND_UNSPECIFIED: _ClassVar[Ground]
    # The customer's taste: they are believed.
    GROUND_TASTE: _ClassVar[Ground]
    # How the service was experienced.
    GROUND_SERVICE: _ClassVar[Ground]
    # A technical fact.
    GROUND_TECHNICAL: _ClassVar[Ground]
    # Price and terms.
    GROUND_TERMS: _ClassVar[Ground]
    # Conduct of a member of staff.
    GROUND_CONDUCT: _ClassVar[Ground]
    # Safety or law.
    GROUND_SAFETY: _ClassVar[Ground]
    # Not sorted yet: what an imported complaint has until somebody reads it.
    GROUND_UNSORTED: _ClassVar[Ground]

GROUND_UNSPECIFIED: Ground
GROUND_TASTE: Ground
GROUND_SERVICE: Ground
GROUND_TECHNICAL: Ground
GROUND_TERMS: Ground
GROUND_CONDUCT: Ground
GROUND_SAFETY: Ground
GROUND_UNSORTED: Ground

class Side(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """A side of a head, as commands name it."""
    __slots__ = ()
    SIDE_UNSPECIFIED: _ClassVar[Side]
    SIDE_CUSTOMER: _ClassVar[Side]
    # The concerned employee.
    SIDE_EMPLOYEE: _ClassVar[Side]
    # The firm's respondent, where no employee is concerned.
    SIDE_RESPONDENT: _ClassVar[Side]

SIDE_UNSPECIFIED: Side
SIDE_CUSTOMER: Side
SIDE_EMPLOYEE: Side
SIDE_RESPONDENT: Side

class ExpectationKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Whether what the customer expected was agreed, said, or expected without a word."""
    __slots__ = ()
    EXPECTATION_KIND_UNSPECIFIED: _ClassVar[ExpectationKind]
    # In the terms; which ones is said.
    EXPECTATION_KIND_AGREED: _ClassVar[ExpectationKind]
    # The customer said it; when is said.
    EXPECTATION_KIND_STATED: _ClassVar[ExpectationKind]
    # The customer expected minds to be read.
    EXPECTATION_KIND_UNSTATED: _ClassVar[ExpectationKind]

EXPECTATION_KIND_UNSPECIFIED: ExpectationKind
EXPECTATION_KIND_AGREED: ExpectationKind
EXPECTATION_KIND_STATED: ExpectationKind
EXPECTATION_KIND_UNSTATED: ExpectationKind

class EvidenceKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a piece of evidence is."""
    __slots__ = ()
    EVIDENCE_KIND_UNSPECIFIED: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_DOCUMENT: _ClassVar[EvidenceKind]
    # An entry of a system or log.
    EVIDENCE_KIND_RECORD: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_MESSAGE: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_PHOTO: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_RECORDING: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_INSPECTION: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_EXPERT_OPINION: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_WITNESS_STATEMENT: _ClassVar[EvidenceKind]
    # The same complaint told again.
    EVIDENCE_KIND_COMPLAINT_REPEAT: _ClassVar[EvidenceKind]
    EVIDENCE_KIND_OTHER: _ClassVar[EvidenceKind]

EVIDENCE_KIND_UNSPECIFIED: EvidenceKind
EVIDENCE_KIND_DOCUMENT: EvidenceKind
EVIDENCE_KIND_RECORD: EvidenceKind
EVIDENCE_KIND_MESSAGE: EvidenceKind
EVIDENCE_KIND_PHOTO: EvidenceKind
EVIDENCE_KIND_RECORDING: EvidenceKind
EVIDENCE_KIND_INSPECTION: EvidenceKind
EVIDENCE_KIND_EXPERT_OPINION: EvidenceKind
EVIDENCE_KIND_WITNESS_STATEMENT: EvidenceKind
EVIDENCE_KIND_COMPLAINT_REPEAT: EvidenceKind
EVIDENCE_KIND_OTHER: EvidenceKind

class EvidenceSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where a piece of evidence came from."""
    __slots__ = ()
    EVIDENCE_SOURCE_UNSPECIFIED: _ClassVar[EvidenceSource]
    EVIDENCE_SOURCE_CUSTOMER: _ClassVar[EvidenceSource]
    EVIDENCE_SOURCE_EMPLOYEE: _ClassVar[EvidenceSource]
    EVIDENCE_SOURCE_FIRM_RECORDS: _ClassVar[EvidenceSource]
    # Somebody with no part in the matter.
    EVIDENCE_SOURCE_INDEPENDENT_PERSON: _ClassVar[EvidenceSource]
    EVIDENCE_SOURCE_OUTSIDE_EXPERT: _ClassVar[EvidenceSource]
    EVIDENCE_SOURCE_PUBLIC_RECORD: _ClassVar[EvidenceSource]

EVIDENCE_SOURCE_UNSPECIFIED: EvidenceSource
EVIDENCE_SOURCE_CUSTOMER: EvidenceSource
EVIDENCE_SOURCE_EMPLOYEE: EvidenceSource
EVIDENCE_SOURCE_FIRM_RECORDS: EvidenceSource
EVIDENCE_SOURCE_INDEPENDENT_PERSON: EvidenceSource
EVIDENCE_SOURCE_OUTSIDE_EXPERT: EvidenceSource
EVIDENCE_SOURCE_PUBLIC_RECORD: EvidenceSource

class HearingForm(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What form a hearing took."""
    __slots__ = ()
    HEARING_FORM_UNSPECIFIED: _ClassVar[HearingForm]
    HEARING_FORM_HEARING: _ClassVar[HearingForm]
    HEARING_FORM_MEETING: _ClassVar[HearingForm]
    # A message to a group about an employee.
    HEARING_FORM_GROUP_MESSAGE: _ClassVar[HearingForm]

HEARING_FORM_UNSPECIFIED: HearingForm
HEARING_FORM_HEARING: HearingForm
HEARING_FORM_MEETING: HearingForm
HEARING_FORM_GROUP_MESSAGE: HearingForm

class EmbargoGround(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """The legal ground of an embargo on sharing."""
    __slots__ = ()
    EMBARGO_GROUND_UNSPECIFIED: _ClassVar[EmbargoGround]
    EMBARGO_GROUND_TIPPING_OFF: _ClassVar[EmbargoGround]
    EMBARGO_GROUND_HARASSMENT: _ClassVar[EmbargoGround]
    EMBARGO_GROUND_WHISTLEBLOWER: _ClassVar[EmbargoGround]

EMBARGO_GROUND_UNSPECIFIED: EmbargoGround
EMBARGO_GROUND_TIPPING_OFF: EmbargoGround
EMBARGO_GROUND_HARASSMENT: EmbargoGround
EMBARGO_GROUND_WHISTLEBLOWER: EmbargoGround

class ProtectiveMeasureKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What was done at once to keep somebody safe."""
    __slots__ = ()
    PROTECTIVE_MEASURE_KIND_UNSPECIFIED: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_STOP_CONTACT: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_STOP_PAYMENT: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_WITHDRAW_PRODUCT: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_CHANGE_DUTIES: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_SECURE_EVIDENCE: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_CALL_AUTHORITIES: _ClassVar[ProtectiveMeasureKind]
    PROTECTIVE_MEASURE_KIND_OTHER: _ClassVar[ProtectiveMeasureKind]

PROTECTIVE_MEASURE_KIND_UNSPECIFIED: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_STOP_CONTACT: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_STOP_PAYMENT: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_WITHDRAW_PRODUCT: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_CHANGE_DUTIES: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_SECURE_EVIDENCE: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_CALL_AUTHORITIES: ProtectiveMeasureKind
PROTECTIVE_MEASURE_KIND_OTHER: ProtectiveMeasureKind

class Outcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """The outcome of a head."""
    __slots__ = ()
    OUTCOME_UNSPECIFIED: _ClassVar[Outcome]
    OUTCOME_UPHELD: _ClassVar[Outcome]
    OUTCOME_PARTLY_UPHELD: _ClassVar[Outcome]
    OUTCOME_UPHELD_ALREADY_REMEDIED: _ClassVar[Outcome]
    OUTCOME_UPHELD_NO_INJUSTICE: _ClassVar[Outcome]
    OUTCOME_NOT_UPHELD: _ClassVar[Outcome]
    OUTCOME_NOT_INVESTIGATED: _ClassVar[Outcome]
    OUTCOME_UNABLE_TO_REACH_FINDING: _ClassVar[Outcome]
    OUTCOME_WITHDRAWN: _ClassVar[Outcome]
    OUTCOME_RESOLVED_EARLY: _ClassVar[Outcome]

OUTCOME_UNSPECIFIED: Outcome
OUTCOME_UPHELD: Outcome
OUTCOME_PARTLY_UPHELD: Outcome
OUTCOME_UPHELD_ALREADY_REMEDIED: Outcome
OUTCOME_UPHELD_NO_INJUSTICE: Outcome
OUTCOME_NOT_UPHELD: Outcome
OUTCOME_NOT_INVESTIGATED: Outcome
OUTCOME_UNABLE_TO_REACH_FINDING: Outcome
OUTCOME_WITHDRAWN: Outcome
OUTCOME_RESOLVED_EARLY: Outcome

class ReasonCode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """The governed list of reasons for an outcome that is not fully upheld."""
    __slots__ = ()
    REASON_CODE_UNSPECIFIED: _ClassVar[ReasonCode]
    # What was promised was done.
    REASON_CODE_STANDARD_MET: _ClassVar[ReasonCode]
    # The evidence speaks against it.
    REASON_CODE_EVIDENCE_AGAINST: _ClassVar[ReasonCode]
    # The evidence does not decide it.
    REASON_CODE_EVIDENCE_INSUFFICIENT: _ClassVar[ReasonCode]
    # Accounts conflict and nothing else decides.
    REASON_CODE_ACCOUNTS_CONFLICT: _ClassVar[ReasonCode]
    # The terms in force were applied.
    REASON_CODE_TERMS_APPLIED: _ClassVar[ReasonCode]
    # The cause lay outside the firm.
    REASON_CODE_OUTSIDE_CONTROL: _ClassVar[ReasonCode]
    # Only part of it was established.
    REASON_CODE_PART_ONLY: _ClassVar[ReasonCode]
    # It had been put right before.
    REASON_CODE_ALREADY_REMEDIED: _ClassVar[ReasonCode]
    # It had no effect on the customer.
    REASON_CODE_NO_INJUSTICE: _ClassVar[ReasonCode]
    REASON_CODE_OUT_OF_SCOPE: _ClassVar[ReasonCode]
    # The same matter was decided before.
    REASON_CODE_DECIDED_BEFORE: _ClassVar[ReasonCode]
    REASON_CODE_OTHER_BODY_DECIDES: _ClassVar[ReasonCode]
    REASON_CODE_CUSTOMER_WITHDREW: _ClassVar[ReasonCode]
    REASON_CODE_CUSTOMER_ACCEPTED: _ClassVar[ReasonCode]

REASON_CODE_UNSPECIFIED: ReasonCode
REASON_CODE_STANDARD_MET: ReasonCode
REASON_CODE_EVIDENCE_AGAINST: ReasonCode
REASON_CODE_EVIDENCE_INSUFFICIENT: ReasonCode
REASON_CODE_ACCOUNTS_CONFLICT: ReasonCode
REASON_CODE_TERMS_APPLIED: ReasonCode
REASON_CODE_OUTSIDE_CONTROL: ReasonCode
REASON_CODE_PART_ONLY: ReasonCode
REASON_CODE_ALREADY_REMEDIED: ReasonCode
REASON_CODE_NO_INJUSTICE: ReasonCode
REASON_CODE_OUT_OF_SCOPE: ReasonCode
REASON_CODE_DECIDED_BEFORE: ReasonCode
REASON_CODE_OTHER_BODY_DECIDES: ReasonCode
REASON_CODE_CUSTOMER_WITHDREW: ReasonCode
REASON_CODE_CUSTOMER_ACCEPTED: ReasonCode

class RemedyKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How something is put right."""
    __slots__ = ()
    REMEDY_KIND_UNSPECIFIED: _ClassVar[RemedyKind]
    REMEDY_KIND_APOLOGY: _ClassVar[RemedyKind]
    REMEDY_KIND_SERVICE_DUE: _ClassVar[RemedyKind]
    REMEDY_KIND_DECISION_RETAKEN: _ClassVar[RemedyKind]
    REMEDY_KIND_PROCEDURE_IMPROVED: _ClassVar[RemedyKind]
    REMEDY_KIND_PAYMENT: _ClassVar[RemedyKind]
    REMEDY_KIND_EX_GRATIA: _ClassVar[RemedyKind]
    REMEDY_KIND_CONSOLATORY_PAYMENT: _ClassVar[RemedyKind]
    REMEDY_KIND_GOODWILL: _ClassVar[RemedyKind]
    # A change of the firm's ways, with owner and date.
    REMEDY_KIND_COMMITTED_CHANGE: _ClassVar[RemedyKind]

REMEDY_KIND_UNSPECIFIED: RemedyKind
REMEDY_KIND_APOLOGY: RemedyKind
REMEDY_KIND_SERVICE_DUE: RemedyKind
REMEDY_KIND_DECISION_RETAKEN: RemedyKind
REMEDY_KIND_PROCEDURE_IMPROVED: RemedyKind
REMEDY_KIND_PAYMENT: RemedyKind
REMEDY_KIND_EX_GRATIA: RemedyKind
REMEDY_KIND_CONSOLATORY_PAYMENT: RemedyKind
REMEDY_KIND_GOODWILL: RemedyKind
REMEDY_KIND_COMMITTED_CHANGE: RemedyKind

class BehaviourClass(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Just culture's classes of behaviour."""
    __slots__ = ()
    BEHAVIOUR_CLASS_UNSPECIFIED: _ClassVar[BehaviourClass]
    # An inadvertent slip, lapse or mistake.
    BEHAVIOUR_CLASS_HUMAN_ERROR: _ClassVar[BehaviourClass]
    # A choice whose risk was not seen, or was thought justified.
    BEHAVIOUR_CLASS_AT_RISK_BEHAVIOUR: _ClassVar[BehaviourClass]
    # Conscious disregard of a substantial and unjustifiable risk.
    BEHAVIOUR_CLASS_RECKLESS_BEHAVIOUR: _ClassVar[BehaviourClass]

BEHAVIOUR_CLASS_UNSPECIFIED: BehaviourClass
BEHAVIOUR_CLASS_HUMAN_ERROR: BehaviourClass
BEHAVIOUR_CLASS_AT_RISK_BEHAVIOUR: BehaviourClass
BEHAVIOUR_CLASS_RECKLESS_BEHAVIOUR: BehaviourClass

class BehaviourResponse(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What the house answers to a person's behaviour, the lightest first."""
    __slots__ = ()
    BEHAVIOUR_RESPONSE_UNSPECIFIED: _ClassVar[BehaviourResponse]
    BEHAVIOUR_RESPONSE_CONSOLE: _ClassVar[BehaviourResponse]
    # The heaviest answer to a human error.
    BEHAVIOUR_RESPONSE_SYSTEM_FIX: _ClassVar[BehaviourResponse]
    # The heaviest answer to at-risk behaviour.
    BEHAVIOUR_RESPONSE_COACH: _ClassVar[BehaviourResponse]
    BEHAVIOUR_RESPONSE_REMEDIAL_ACTION: _ClassVar[BehaviourResponse]
    BEHAVIOUR_RESPONSE_DISCIPLINARY_ACTION: _ClassVar[BehaviourResponse]

BEHAVIOUR_RESPONSE_UNSPECIFIED: BehaviourResponse
BEHAVIOUR_RESPONSE_CONSOLE: BehaviourResponse
BEHAVIOUR_RESPONSE_SYSTEM_FIX: BehaviourResponse
BEHAVIOUR_RESPONSE_COACH: BehaviourResponse
BEHAVIOUR_RESPONSE_REMEDIAL_ACTION: BehaviourResponse
BEHAVIOUR_RESPONSE_DISCIPLINARY_ACTION: BehaviourResponse

class LetterKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a letter is for."""
    __slots__ = ()
    LETTER_KIND_UNSPECIFIED: _ClassVar[LetterKind]
    LETTER_KIND_ACKNOWLEDGEMENT: _ClassVar[LetterKind]
    LETTER_KIND_INVITATION: _ClassVar[LetterKind]
    LETTER_KIND_SUMMARY: _ClassVar[LetterKind]
    LETTER_KIND_HOLDING: _ClassVar[LetterKind]
    LETTER_KIND_FINAL_RESPONSE: _ClassVar[LetterKind]
    LETTER_KIND_SUPPORT_NOTE: _ClassVar[LetterKind]
    LETTER_KIND_HAND_OVER: _ClassVar[LetterKind]
    LETTER_KIND_OTHER: _ClassVar[LetterKind]
    LETTER_KIND_CHANGE_ANNOUNCEMENT: _ClassVar[LetterKind]

LETTER_KIND_UNSPECIFIED: LetterKind
LETTER_KIND_ACKNOWLEDGEMENT: LetterKind
LETTER_KIND_INVITATION: LetterKind
LETTER_KIND_SUMMARY: LetterKind
LETTER_KIND_HOLDING: LetterKind
LETTER_KIND_FINAL_RESPONSE: LetterKind
LETTER_KIND_SUPPORT_NOTE: LetterKind
LETTER_KIND_HAND_OVER: LetterKind
LETTER_KIND_OTHER: LetterKind
LETTER_KIND_CHANGE_ANNOUNCEMENT: LetterKind

class ReopenCause(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Why a head or a complaint was opened again."""
    __slots__ = ()
    REOPEN_CAUSE_UNSPECIFIED: _ClassVar[ReopenCause]
    # A promised remedy or change is overdue.
    REOPEN_CAUSE_OVERDUE: _ClassVar[ReopenCause]
    REOPEN_CAUSE_NEW_EVIDENCE: _ClassVar[ReopenCause]
    REOPEN_CAUSE_CUSTOMER_DISAGREES: _ClassVar[ReopenCause]
    # The handling itself was wrong.
    REOPEN_CAUSE_MISTAKE: _ClassVar[ReopenCause]
    REOPEN_CAUSE_ESCALATED: _ClassVar[ReopenCause]

REOPEN_CAUSE_UNSPECIFIED: ReopenCause
REOPEN_CAUSE_OVERDUE: ReopenCause
REOPEN_CAUSE_NEW_EVIDENCE: ReopenCause
REOPEN_CAUSE_CUSTOMER_DISAGREES: ReopenCause
REOPEN_CAUSE_MISTAKE: ReopenCause
REOPEN_CAUSE_ESCALATED: ReopenCause

class CustomerStanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """Where a customer stands with the firm."""
    __slots__ = ()
    CUSTOMER_STANDING_UNSPECIFIED: _ClassVar[CustomerStanding]
    CUSTOMER_STANDING_PROSPECT: _ClassVar[CustomerStanding]
    CUSTOMER_STANDING_ACTIVE: _ClassVar[CustomerStanding]
    CUSTOMER_STANDING_LOST: _ClassVar[CustomerStanding]
    CUSTOMER_STANDING_REGAINED: _ClassVar[CustomerStanding]
    CUSTOMER_STANDING_PARTED: _ClassVar[CustomerStanding]

CUSTOMER_STANDING_UNSPECIFIED: CustomerStanding
CUSTOMER_STANDING_PROSPECT: CustomerStanding
CUSTOMER_STANDING_ACTIVE: CustomerStanding
CUSTOMER_STANDING_LOST: CustomerStanding
CUSTOMER_STANDING_REGAINED: CustomerStanding
CUSTOMER_STANDING_PARTED: CustomerStanding

class ConductKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a complainant's conduct was unreasonable in."""
    __slots__ = ()
    CONDUCT_KIND_UNSPECIFIED: _ClassVar[ConductKind]
    CONDUCT_KIND_PERSISTENCE: _ClassVar[ConductKind]
    CONDUCT_KIND_DEMANDS: _ClassVar[ConductKind]
    CONDUCT_KIND_LACK_OF_COOPERATION: _ClassVar[ConductKind]
    CONDUCT_KIND_ARGUMENTS: _ClassVar[ConductKind]
    # Threats, abuse, harassment, violence: the only one that fit and a parting read (R12).
    CONDUCT_KIND_BEHAVIOURS: _ClassVar[ConductKind]

CONDUCT_KIND_UNSPECIFIED: ConductKind
CONDUCT_KIND_PERSISTENCE: ConductKind
CONDUCT_KIND_DEMANDS: ConductKind
CONDUCT_KIND_LACK_OF_COOPERATION: ConductKind
CONDUCT_KIND_ARGUMENTS: ConductKind
CONDUCT_KIND_BEHAVIOURS: ConductKind

class PartingKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How the firm ends what it has with a customer."""
    __slots__ = ()
    PARTING_KIND_UNSPECIFIED: _ClassVar[PartingKind]
    PARTING_KIND_ENDING: _ClassVar[PartingKind]
    PARTING_KIND_NON_RENEWAL: _ClassVar[PartingKind]

PARTING_KIND_UNSPECIFIED: PartingKind
PARTING_KIND_ENDING: PartingKind
PARTING_KIND_NON_RENEWAL: PartingKind

class LastHearingOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What became of the hearing a customer is offered before a parting."""
    __slots__ = ()
    LAST_HEARING_OUTCOME_UNSPECIFIED: _ClassVar[LastHearingOutcome]
    LAST_HEARING_OUTCOME_HELD: _ClassVar[LastHearingOutcome]
    LAST_HEARING_OUTCOME_DECLINED: _ClassVar[LastHearingOutcome]
    # The dated chance passed.
    LAST_HEARING_OUTCOME_ABSENT: _ClassVar[LastHearingOutcome]

LAST_HEARING_OUTCOME_UNSPECIFIED: LastHearingOutcome
LAST_HEARING_OUTCOME_HELD: LastHearingOutcome
LAST_HEARING_OUTCOME_DECLINED: LastHearingOutcome
LAST_HEARING_OUTCOME_ABSENT: LastHearingOutcome

class LedgerKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a line of a customer's ledger is about."""
    __slots__ = ()
    LEDGER_KIND_UNSPECIFIED: _ClassVar[LedgerKind]
    LEDGER_KIND_REVENUE: _ClassVar[LedgerKind]
    LEDGER_KIND_COST: _ClassVar[LedgerKind]
    LEDGER_KIND_RENEWAL: _ClassVar[LedgerKind]
    LEDGER_KIND_REFERRAL: _ClassVar[LedgerKind]
    LEDGER_KIND_PAYMENT: _ClassVar[LedgerKind]

LEDGER_KIND_UNSPECIFIED: LedgerKind
LEDGER_KIND_REVENUE: LedgerKind
LEDGER_KIND_COST: LedgerKind
LEDGER_KIND_RENEWAL: LedgerKind
LEDGER_KIND_REFERRAL: LedgerKind
LEDGER_KIND_PAYMENT: LedgerKind

class CostKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What serving a customer costs; handling complaints has no place here."""
    __slots__ = ()
    COST_KIND_UNSPECIFIED: _ClassVar[CostKind]
    COST_KIND_GOODS: _ClassVar[CostKind]
    COST_KIND_WORK: _ClassVar[CostKind]
    COST_KIND_DELIVERY: _ClassVar[CostKind]
    COST_KIND_SELLING: _ClassVar[CostKind]
    COST_KIND_COLLECTING: _ClassVar[CostKind]

COST_KIND_UNSPECIFIED: CostKind
COST_KIND_GOODS: CostKind
COST_KIND_WORK: CostKind
COST_KIND_DELIVERY: CostKind
COST_KIND_SELLING: CostKind
COST_KIND_COLLECTING: CostKind

class RenewalOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a customer did when a contract ran out."""
    __slots__ = ()
    RENEWAL_OUTCOME_UNSPECIFIED: _ClassVar[RenewalOutcome]
    RENEWAL_OUTCOME_RENEWED: _ClassVar[RenewalOutcome]
    RENEWAL_OUTCOME_NOT_RENEWED: _ClassVar[RenewalOutcome]

RENEWAL_OUTCOME_UNSPECIFIED: RenewalOutcome
RENEWAL_OUTCOME_RENEWED: RenewalOutcome
RENEWAL_OUTCOME_NOT_RENEWED: RenewalOutcome

class PaymentConduct(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How a bill was paid."""
    __slots__ = ()
    PAYMENT_CONDUCT_UNSPECIFIED: _ClassVar[PaymentConduct]
    PAYMENT_CONDUCT_ON_TIME: _ClassVar[PaymentConduct]
    PAYMENT_CONDUCT_LATE: _ClassVar[PaymentConduct]

PAYMENT_CONDUCT_UNSPECIFIED: PaymentConduct
PAYMENT_CONDUCT_ON_TIME: PaymentConduct
PAYMENT_CONDUCT_LATE: PaymentConduct

class LinkKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What another complaint is to this one."""
    __slots__ = ()
    LINK_KIND_UNSPECIFIED: _ClassVar[LinkKind]
    LINK_KIND_PARENT: _ClassVar[LinkKind]
    LINK_KIND_CHILD: _ClassVar[LinkKind]
    LINK_KIND_RELATED: _ClassVar[LinkKind]

LINK_KIND_UNSPECIFIED: LinkKind
LINK_KIND_PARENT: LinkKind
LINK_KIND_CHILD: LinkKind
LINK_KIND_RELATED: LinkKind

class OutcomeAnswer(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What the customer says to the outcome."""
    __slots__ = ()
    OUTCOME_ANSWER_UNSPECIFIED: _ClassVar[OutcomeAnswer]
    OUTCOME_ANSWER_ACCEPTED: _ClassVar[OutcomeAnswer]
    OUTCOME_ANSWER_DISPUTED: _ClassVar[OutcomeAnswer]

OUTCOME_ANSWER_UNSPECIFIED: OutcomeAnswer
OUTCOME_ANSWER_ACCEPTED: OutcomeAnswer
OUTCOME_ANSWER_DISPUTED: OutcomeAnswer

class ReviewResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """What a body outside the firm made of a complaint."""
    __slots__ = ()
    REVIEW_RESULT_UNSPECIFIED: _ClassVar[ReviewResult]
    REVIEW_RESULT_UPHELD: _ClassVar[ReviewResult]
    REVIEW_RESULT_PARTLY_UPHELD: _ClassVar[ReviewResult]
    REVIEW_RESULT_NOT_UPHELD: _ClassVar[ReviewResult]
    # The parties came to terms there.
    REVIEW_RESULT_SETTLED: _ClassVar[ReviewResult]
    REVIEW_RESULT_NOT_INVESTIGATED: _ClassVar[ReviewResult]

REVIEW_RESULT_UNSPECIFIED: ReviewResult
REVIEW_RESULT_UPHELD: ReviewResult
REVIEW_RESULT_PARTLY_UPHELD: ReviewResult
REVIEW_RESULT_NOT_UPHELD: ReviewResult
REVIEW_RESULT_SETTLED: ReviewResult
REVIEW_RESULT_NOT_INVESTIGATED: ReviewResult
