// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/complaint_service.proto;
// run Scripts/generate after changing that file.

/// Complaints: reading them, and every step from receipt to closing.
public enum ComplaintService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ComplaintService"

    /// The whole record: what was said, heard, found and promised, what is due, and which rules still stand in the way.
    public static let getComplaint = MethodDescriptor<Evenhand_V1_GetComplaintRequest, Evenhand_V1_GetComplaintResponse>(
        name: "evenhand.v1.ComplaintService/GetComplaint", kind: .unary, idempotency: .noSideEffects)

    /// Every complaint that matches and that the caller may see, newest first, without a cap.
    public static let listComplaints = MethodDescriptor<Evenhand_V1_ListComplaintsRequest, Evenhand_V1_ListComplaintsResponse>(
        name: "evenhand.v1.ComplaintService/ListComplaints", kind: .serverStreaming, idempotency: .noSideEffects)

    /// Complaints whose narrative holds the words, newest first or by urgency. Says how many there are and how far the index
    /// reaches.
    public static let searchComplaints = MethodDescriptor<Evenhand_V1_SearchComplaintsRequest, Evenhand_V1_SearchComplaintsResponse>(
        name: "evenhand.v1.ComplaintService/SearchComplaints", kind: .unary, idempotency: .noSideEffects)

    /// What the evidence on each head weighs, every term of it, and how the closest earlier heads were decided.
    public static let getScorecard = MethodDescriptor<Evenhand_V1_GetScorecardRequest, Evenhand_V1_GetScorecardResponse>(
        name: "evenhand.v1.ComplaintService/GetScorecard", kind: .unary, idempotency: .noSideEffects)

    /// Every clock that runs on the complaint, regime by regime, each date explained day by day.
    public static let getClocks = MethodDescriptor<Evenhand_V1_GetClocksRequest, Evenhand_V1_GetClocksResponse>(
        name: "evenhand.v1.ComplaintService/GetClocks", kind: .unary, idempotency: .noSideEffects)

    /// Records a complaint and scores it.
    public static let fileComplaint = MethodDescriptor<Evenhand_V1_FileComplaintRequest, Evenhand_V1_FileComplaintResponse>(
        name: "evenhand.v1.ComplaintService/FileComplaint", kind: .unary)

    /// Thanks the customer and says what happens next and by when (R1). The text passes the letter check.
    public static let acknowledge = MethodDescriptor<Evenhand_V1_AcknowledgeRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/Acknowledge", kind: .unary)

    public static let addHead = MethodDescriptor<Evenhand_V1_AddHeadRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AddHead", kind: .unary)

    /// Changes what a head alleges or its ground. A changed ground voids the statements made under the old one (R4).
    public static let changeHead = MethodDescriptor<Evenhand_V1_ChangeHeadRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ChangeHead", kind: .unary)

    /// Says which employee a head concerns. From then on R2 to R4 hold for that person anew.
    public static let nameEmployee = MethodDescriptor<Evenhand_V1_NameEmployeeRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/NameEmployee", kind: .unary)

    public static let withdrawHead = MethodDescriptor<Evenhand_V1_WithdrawHeadRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/WithdrawHead", kind: .unary)

    public static let addEvidence = MethodDescriptor<Evenhand_V1_AddEvidenceRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AddEvidence", kind: .unary)

    /// Erases the texts of an anonymous complaint; a customer's go with the customer (CustomerService.EraseCustomer).
    public static let eraseComplaintTexts = MethodDescriptor<Evenhand_V1_EraseComplaintTextsRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/EraseComplaintTexts", kind: .unary)

    /// Names who speaks for the firm where no employee is concerned.
    public static let appointRespondent = MethodDescriptor<Evenhand_V1_AppointRespondentRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AppointRespondent", kind: .unary)

    /// Issues the shared summary, or a new version of it, cut to each party's heads.
    public static let issueSummary = MethodDescriptor<Evenhand_V1_IssueSummaryRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/IssueSummary", kind: .unary)

    /// What became of a party's copy: sent, read, a passage disputed, a dispute answered.
    public static let recordSummaryEvent = MethodDescriptor<Evenhand_V1_RecordSummaryEventRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RecordSummaryEvent", kind: .unary)

    /// An attempt to reach a party that did not. Two dated ones count as having told them.
    public static let recordContactAttempt = MethodDescriptor<Evenhand_V1_RecordContactAttemptRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RecordContactAttempt", kind: .unary)

    /// The party left no way to be reached. Counts once a second person confirms it.
    public static let declareNoChannel = MethodDescriptor<Evenhand_V1_DeclareNoChannelRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/DeclareNoChannel", kind: .unary)

    public static let confirmNoChannel = MethodDescriptor<Evenhand_V1_ConfirmNoChannelRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ConfirmNoChannel", kind: .unary)

    /// A way to reach the party was found after all.
    public static let recordChannel = MethodDescriptor<Evenhand_V1_RecordChannelRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RecordChannel", kind: .unary)

    /// Gives a party a dated chance to state their side of a head.
    public static let inviteStatement = MethodDescriptor<Evenhand_V1_InviteStatementRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/InviteStatement", kind: .unary)

    public static let giveStatement = MethodDescriptor<Evenhand_V1_GiveStatementRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/GiveStatement", kind: .unary)

    public static let waiveStatement = MethodDescriptor<Evenhand_V1_WaiveStatementRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/WaiveStatement", kind: .unary)

    public static let scheduleHearing = MethodDescriptor<Evenhand_V1_ScheduleHearingRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ScheduleHearing", kind: .unary)

    /// The concerned employee agrees in writing that a hearing is held without them (R3).
    public static let waivePresence = MethodDescriptor<Evenhand_V1_WaivePresenceRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/WaivePresence", kind: .unary)

    public static let holdHearing = MethodDescriptor<Evenhand_V1_HoldHearingRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/HoldHearing", kind: .unary)

    /// Records a step of the investigation.
    public static let recordStep = MethodDescriptor<Evenhand_V1_RecordStepRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RecordStep", kind: .unary)

    /// The decider declares whether they have a conflict.
    public static let declareConflict = MethodDescriptor<Evenhand_V1_DeclareConflictRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/DeclareConflict", kind: .unary)

    /// Names a decider from outside, with the tie they have to the firm.
    public static let nameOutsideDecider = MethodDescriptor<Evenhand_V1_NameOutsideDeciderRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/NameOutsideDecider", kind: .unary)

    /// Keeps someone from harm. Never refused by R1 to R5.
    public static let takeProtectiveMeasure = MethodDescriptor<Evenhand_V1_TakeProtectiveMeasureRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/TakeProtectiveMeasure", kind: .unary)

    /// Asks for a stop on sharing, on a legal ground. A second person places it.
    public static let proposeEmbargo = MethodDescriptor<Evenhand_V1_ProposeEmbargoRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ProposeEmbargo", kind: .unary)

    public static let placeEmbargo = MethodDescriptor<Evenhand_V1_PlaceEmbargoRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/PlaceEmbargo", kind: .unary)

    public static let liftEmbargo = MethodDescriptor<Evenhand_V1_LiftEmbargoRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/LiftEmbargo", kind: .unary)

    /// Names who reviews a safety head.
    public static let assignSafetyReview = MethodDescriptor<Evenhand_V1_AssignSafetyReviewRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AssignSafetyReview", kind: .unary)

    /// Another person than who set the head out looked at it for danger to others.
    public static let reviewSafety = MethodDescriptor<Evenhand_V1_ReviewSafetyRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ReviewSafety", kind: .unary)

    /// Says that the customer may need more care. The narrative can raise it by itself.
    public static let raiseCare = MethodDescriptor<Evenhand_V1_RaiseCareRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RaiseCare", kind: .unary)

    /// Records the duty-of-care review, without which such a complaint does not close.
    public static let reviewCare = MethodDescriptor<Evenhand_V1_ReviewCareRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ReviewCare", kind: .unary)

    /// The outcome of one head.
    public static let find = MethodDescriptor<Evenhand_V1_FindRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/Find", kind: .unary)

    /// The customer accepted a solution before a finding was needed.
    public static let resolveEarly = MethodDescriptor<Evenhand_V1_ResolveEarlyRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ResolveEarly", kind: .unary)

    /// Promises a remedy (R9).
    public static let grantRemedy = MethodDescriptor<Evenhand_V1_GrantRemedyRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/GrantRemedy", kind: .unary)

    /// Promises a change, with an owner and a date (R9).
    public static let commitChange = MethodDescriptor<Evenhand_V1_CommitChangeRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/CommitChange", kind: .unary)

    /// Records that a promise was kept.
    public static let fulfilRemedy = MethodDescriptor<Evenhand_V1_FulfilRemedyRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/FulfilRemedy", kind: .unary)

    /// Opens again the heads whose promised remedies or changes are overdue; with nothing overdue it changes nothing.
    public static let reviewDue = MethodDescriptor<Evenhand_V1_ReviewDueRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ReviewDue", kind: .unary, idempotency: .idempotent)

    /// The text a letter would have, made from the record; nothing is sent.
    public static let previewLetter = MethodDescriptor<Evenhand_V1_PreviewLetterRequest, Evenhand_V1_PreviewLetterResponse>(
        name: "evenhand.v1.ComplaintService/PreviewLetter", kind: .unary, idempotency: .noSideEffects)

    public static let sendLetter = MethodDescriptor<Evenhand_V1_SendLetterRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/SendLetter", kind: .unary)

    /// The firm has asked the customer something and cannot go on without the answer. Its own clock stands still.
    public static let startWait = MethodDescriptor<Evenhand_V1_StartWaitRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/StartWait", kind: .unary)

    public static let endWait = MethodDescriptor<Evenhand_V1_EndWaitRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/EndWait", kind: .unary)

    /// Gives the answer more business days, told to the customer with the reason; once for each stage.
    public static let extendResponse = MethodDescriptor<Evenhand_V1_ExtendResponseRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ExtendResponse", kind: .unary)

    /// Runs the case under another policy, which may only be stricter.
    public static let adoptPolicy = MethodDescriptor<Evenhand_V1_AdoptPolicyRequest, Evenhand_V1_AdoptPolicyResponse>(
        name: "evenhand.v1.ComplaintService/AdoptPolicy", kind: .unary)

    /// Somebody has seen an alert and sees to it.
    public static let acknowledgeAlert = MethodDescriptor<Evenhand_V1_AcknowledgeAlertRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AcknowledgeAlert", kind: .unary)

    /// Closes a complaint whose every head has an outcome, and a reason or a remedy (R9).
    public static let closeComplaint = MethodDescriptor<Evenhand_V1_CloseComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/CloseComplaint", kind: .unary)

    public static let reopenComplaint = MethodDescriptor<Evenhand_V1_ReopenComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/ReopenComplaint", kind: .unary)

    /// Takes the complaint to the next stage, where another person decides.
    public static let escalateComplaint = MethodDescriptor<Evenhand_V1_EscalateComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/EscalateComplaint", kind: .unary)

    /// Who works on it: never a person it concerns, nor one who is not there.
    public static let assignComplaint = MethodDescriptor<Evenhand_V1_AssignComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AssignComplaint", kind: .unary)

    /// Work on it together with another: heads, parties, statements and clocks stay apart, and the strictest date comes first.
    public static let mergeComplaint = MethodDescriptor<Evenhand_V1_MergeComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/MergeComplaint", kind: .unary)

    public static let unmergeComplaint = MethodDescriptor<Evenhand_V1_UnmergeComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/UnmergeComplaint", kind: .unary)

    /// Another complaint that seemed to be the same is not.
    public static let dismissDuplicate = MethodDescriptor<Evenhand_V1_DismissDuplicateRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/DismissDuplicate", kind: .unary)

    /// On both records, or on none.
    public static let linkComplaint = MethodDescriptor<Evenhand_V1_LinkComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/LinkComplaint", kind: .unary)

    public static let unlinkComplaint = MethodDescriptor<Evenhand_V1_UnlinkComplaintRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/UnlinkComplaint", kind: .unary)

    /// The customer accepts or disputes the outcome.
    public static let answerOutcome = MethodDescriptor<Evenhand_V1_AnswerOutcomeRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/AnswerOutcome", kind: .unary)

    /// What the body outside the firm found.
    public static let recordReview = MethodDescriptor<Evenhand_V1_RecordReviewRequest, Evenhand_V1_CommandReply>(
        name: "evenhand.v1.ComplaintService/RecordReview", kind: .unary)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ComplaintService/GetComplaint",
        "evenhand.v1.ComplaintService/ListComplaints",
        "evenhand.v1.ComplaintService/SearchComplaints",
        "evenhand.v1.ComplaintService/GetScorecard",
        "evenhand.v1.ComplaintService/GetClocks",
        "evenhand.v1.ComplaintService/FileComplaint",
        "evenhand.v1.ComplaintService/Acknowledge",
        "evenhand.v1.ComplaintService/AddHead",
        "evenhand.v1.ComplaintService/ChangeHead",
        "evenhand.v1.ComplaintService/NameEmployee",
        "evenhand.v1.ComplaintService/WithdrawHead",
        "evenhand.v1.ComplaintService/AddEvidence",
        "evenhand.v1.ComplaintService/EraseComplaintTexts",
        "evenhand.v1.ComplaintService/AppointRespondent",
        "evenhand.v1.ComplaintService/IssueSummary",
        "evenhand.v1.ComplaintService/RecordSummaryEvent",
        "evenhand.v1.ComplaintService/RecordContactAttempt",
        "evenhand.v1.ComplaintService/DeclareNoChannel",
        "evenhand.v1.ComplaintService/ConfirmNoChannel",
        "evenhand.v1.ComplaintService/RecordChannel",
        "evenhand.v1.ComplaintService/InviteStatement",
        "evenhand.v1.ComplaintService/GiveStatement",
        "evenhand.v1.ComplaintService/WaiveStatement",
        "evenhand.v1.ComplaintService/ScheduleHearing",
        "evenhand.v1.ComplaintService/WaivePresence",
        "evenhand.v1.ComplaintService/HoldHearing",
        "evenhand.v1.ComplaintService/RecordStep",
        "evenhand.v1.ComplaintService/DeclareConflict",
        "evenhand.v1.ComplaintService/NameOutsideDecider",
        "evenhand.v1.ComplaintService/TakeProtectiveMeasure",
        "evenhand.v1.ComplaintService/ProposeEmbargo",
        "evenhand.v1.ComplaintService/PlaceEmbargo",
        "evenhand.v1.ComplaintService/LiftEmbargo",
        "evenhand.v1.ComplaintService/AssignSafetyReview",
        "evenhand.v1.ComplaintService/ReviewSafety",
        "evenhand.v1.ComplaintService/RaiseCare",
        "evenhand.v1.ComplaintService/ReviewCare",
        "evenhand.v1.ComplaintService/Find",
        "evenhand.v1.ComplaintService/ResolveEarly",
        "evenhand.v1.ComplaintService/GrantRemedy",
        "evenhand.v1.ComplaintService/CommitChange",
        "evenhand.v1.ComplaintService/FulfilRemedy",
        "evenhand.v1.ComplaintService/ReviewDue",
        "evenhand.v1.ComplaintService/PreviewLetter",
        "evenhand.v1.ComplaintService/SendLetter",
        "evenhand.v1.ComplaintService/StartWait",
        "evenhand.v1.ComplaintService/EndWait",
        "evenhand.v1.ComplaintService/ExtendResponse",
        "evenhand.v1.ComplaintService/AdoptPolicy",
        "evenhand.v1.ComplaintService/AcknowledgeAlert",
        "evenhand.v1.ComplaintService/CloseComplaint",
        "evenhand.v1.ComplaintService/ReopenComplaint",
        "evenhand.v1.ComplaintService/EscalateComplaint",
        "evenhand.v1.ComplaintService/AssignComplaint",
        "evenhand.v1.ComplaintService/MergeComplaint",
        "evenhand.v1.ComplaintService/UnmergeComplaint",
        "evenhand.v1.ComplaintService/DismissDuplicate",
        "evenhand.v1.ComplaintService/LinkComplaint",
        "evenhand.v1.ComplaintService/UnlinkComplaint",
        "evenhand.v1.ComplaintService/AnswerOutcome",
        "evenhand.v1.ComplaintService/RecordReview",
    ]
}
