// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/complaint_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Complaints: reading them, and every step from receipt to closing.
public struct ComplaintServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// The whole record: what was said, heard, found and promised, what is due, and which rules still stand in the way.
    public func getComplaint(
        _ request: Evenhand_V1_GetComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetComplaintResponse {
        try await client.unary(ComplaintService.getComplaint, request, options: options)
    }

    /// Every complaint that matches and that the caller may see, newest first, without a cap.
    public func listComplaints(
        _ request: Evenhand_V1_ListComplaintsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Evenhand_V1_ListComplaintsResponse> {
        try await client.serverStreaming(ComplaintService.listComplaints, request, options: options)
    }

    /// Complaints whose narrative holds the words, newest first or by urgency. Says how many there are and how far the index
    /// reaches.
    public func searchComplaints(
        _ request: Evenhand_V1_SearchComplaintsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_SearchComplaintsResponse {
        try await client.unary(ComplaintService.searchComplaints, request, options: options)
    }

    /// What the evidence on each head weighs, every term of it, and how the closest earlier heads were decided.
    public func getScorecard(
        _ request: Evenhand_V1_GetScorecardRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetScorecardResponse {
        try await client.unary(ComplaintService.getScorecard, request, options: options)
    }

    /// Every clock that runs on the complaint, regime by regime, each date explained day by day.
    public func getClocks(
        _ request: Evenhand_V1_GetClocksRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetClocksResponse {
        try await client.unary(ComplaintService.getClocks, request, options: options)
    }

    /// Records a complaint and scores it.
    public func fileComplaint(
        _ request: Evenhand_V1_FileComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_FileComplaintResponse {
        try await client.unary(ComplaintService.fileComplaint, request, options: options)
    }

    /// Thanks the customer and says what happens next and by when (R1). The text passes the letter check.
    public func acknowledge(
        _ request: Evenhand_V1_AcknowledgeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.acknowledge, request, options: options)
    }

    public func addHead(
        _ request: Evenhand_V1_AddHeadRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.addHead, request, options: options)
    }

    /// Changes what a head alleges or its ground. A changed ground voids the statements made under the old one (R4).
    public func changeHead(
        _ request: Evenhand_V1_ChangeHeadRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.changeHead, request, options: options)
    }

    /// Says which employee a head concerns. From then on R2 to R4 hold for that person anew.
    public func nameEmployee(
        _ request: Evenhand_V1_NameEmployeeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.nameEmployee, request, options: options)
    }

    public func withdrawHead(
        _ request: Evenhand_V1_WithdrawHeadRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.withdrawHead, request, options: options)
    }

    public func addEvidence(
        _ request: Evenhand_V1_AddEvidenceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.addEvidence, request, options: options)
    }

    /// Erases the texts of an anonymous complaint; a customer's go with the customer (CustomerService.EraseCustomer).
    public func eraseComplaintTexts(
        _ request: Evenhand_V1_EraseComplaintTextsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.eraseComplaintTexts, request, options: options)
    }

    /// Names who speaks for the firm where no employee is concerned.
    public func appointRespondent(
        _ request: Evenhand_V1_AppointRespondentRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.appointRespondent, request, options: options)
    }

    /// Issues the shared summary, or a new version of it, cut to each party's heads.
    public func issueSummary(
        _ request: Evenhand_V1_IssueSummaryRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.issueSummary, request, options: options)
    }

    /// What became of a party's copy: sent, read, a passage disputed, a dispute answered.
    public func recordSummaryEvent(
        _ request: Evenhand_V1_RecordSummaryEventRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.recordSummaryEvent, request, options: options)
    }

    /// An attempt to reach a party that did not. Two dated ones count as having told them.
    public func recordContactAttempt(
        _ request: Evenhand_V1_RecordContactAttemptRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.recordContactAttempt, request, options: options)
    }

    /// The party left no way to be reached. Counts once a second person confirms it.
    public func declareNoChannel(
        _ request: Evenhand_V1_DeclareNoChannelRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.declareNoChannel, request, options: options)
    }

    public func confirmNoChannel(
        _ request: Evenhand_V1_ConfirmNoChannelRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.confirmNoChannel, request, options: options)
    }

    /// A way to reach the party was found after all.
    public func recordChannel(
        _ request: Evenhand_V1_RecordChannelRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.recordChannel, request, options: options)
    }

    /// Gives a party a dated chance to state their side of a head.
    public func inviteStatement(
        _ request: Evenhand_V1_InviteStatementRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.inviteStatement, request, options: options)
    }

    public func giveStatement(
        _ request: Evenhand_V1_GiveStatementRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.giveStatement, request, options: options)
    }

    public func waiveStatement(
        _ request: Evenhand_V1_WaiveStatementRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.waiveStatement, request, options: options)
    }

    public func scheduleHearing(
        _ request: Evenhand_V1_ScheduleHearingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.scheduleHearing, request, options: options)
    }

    /// The concerned employee agrees in writing that a hearing is held without them (R3).
    public func waivePresence(
        _ request: Evenhand_V1_WaivePresenceRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.waivePresence, request, options: options)
    }

    public func holdHearing(
        _ request: Evenhand_V1_HoldHearingRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.holdHearing, request, options: options)
    }

    /// Records a step of the investigation.
    public func recordStep(
        _ request: Evenhand_V1_RecordStepRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.recordStep, request, options: options)
    }

    /// The decider declares whether they have a conflict.
    public func declareConflict(
        _ request: Evenhand_V1_DeclareConflictRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.declareConflict, request, options: options)
    }

    /// Names a decider from outside, with the tie they have to the firm.
    public func nameOutsideDecider(
        _ request: Evenhand_V1_NameOutsideDeciderRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.nameOutsideDecider, request, options: options)
    }

    /// Keeps someone from harm. Never refused by R1 to R5.
    public func takeProtectiveMeasure(
        _ request: Evenhand_V1_TakeProtectiveMeasureRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.takeProtectiveMeasure, request, options: options)
    }

    /// Asks for a stop on sharing, on a legal ground. A second person places it.
    public func proposeEmbargo(
        _ request: Evenhand_V1_ProposeEmbargoRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.proposeEmbargo, request, options: options)
    }

    public func placeEmbargo(
        _ request: Evenhand_V1_PlaceEmbargoRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.placeEmbargo, request, options: options)
    }

    public func liftEmbargo(
        _ request: Evenhand_V1_LiftEmbargoRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.liftEmbargo, request, options: options)
    }

    /// Names who reviews a safety head.
    public func assignSafetyReview(
        _ request: Evenhand_V1_AssignSafetyReviewRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.assignSafetyReview, request, options: options)
    }

    /// Another person than who set the head out looked at it for danger to others.
    public func reviewSafety(
        _ request: Evenhand_V1_ReviewSafetyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.reviewSafety, request, options: options)
    }

    /// Says that the customer may need more care. The narrative can raise it by itself.
    public func raiseCare(
        _ request: Evenhand_V1_RaiseCareRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.raiseCare, request, options: options)
    }

    /// Records the duty-of-care review, without which such a complaint does not close.
    public func reviewCare(
        _ request: Evenhand_V1_ReviewCareRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.reviewCare, request, options: options)
    }

    /// The outcome of one head.
    public func find(
        _ request: Evenhand_V1_FindRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.find, request, options: options)
    }

    /// The customer accepted a solution before a finding was needed.
    public func resolveEarly(
        _ request: Evenhand_V1_ResolveEarlyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.resolveEarly, request, options: options)
    }

    /// Promises a remedy (R9).
    public func grantRemedy(
        _ request: Evenhand_V1_GrantRemedyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.grantRemedy, request, options: options)
    }

    /// Promises a change, with an owner and a date (R9).
    public func commitChange(
        _ request: Evenhand_V1_CommitChangeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.commitChange, request, options: options)
    }

    /// Records that a promise was kept.
    public func fulfilRemedy(
        _ request: Evenhand_V1_FulfilRemedyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.fulfilRemedy, request, options: options)
    }

    /// Opens again the heads whose promised remedies or changes are overdue; with nothing overdue it changes nothing.
    public func reviewDue(
        _ request: Evenhand_V1_ReviewDueRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.reviewDue, request, options: options)
    }

    /// The text a letter would have, made from the record; nothing is sent.
    public func previewLetter(
        _ request: Evenhand_V1_PreviewLetterRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_PreviewLetterResponse {
        try await client.unary(ComplaintService.previewLetter, request, options: options)
    }

    public func sendLetter(
        _ request: Evenhand_V1_SendLetterRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.sendLetter, request, options: options)
    }

    /// The firm has asked the customer something and cannot go on without the answer. Its own clock stands still.
    public func startWait(
        _ request: Evenhand_V1_StartWaitRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.startWait, request, options: options)
    }

    public func endWait(
        _ request: Evenhand_V1_EndWaitRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.endWait, request, options: options)
    }

    /// Gives the answer more business days, told to the customer with the reason; once for each stage.
    public func extendResponse(
        _ request: Evenhand_V1_ExtendResponseRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.extendResponse, request, options: options)
    }

    /// Runs the case under another policy, which may only be stricter.
    public func adoptPolicy(
        _ request: Evenhand_V1_AdoptPolicyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_AdoptPolicyResponse {
        try await client.unary(ComplaintService.adoptPolicy, request, options: options)
    }

    /// Somebody has seen an alert and sees to it.
    public func acknowledgeAlert(
        _ request: Evenhand_V1_AcknowledgeAlertRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.acknowledgeAlert, request, options: options)
    }

    /// Closes a complaint whose every head has an outcome, and a reason or a remedy (R9).
    public func closeComplaint(
        _ request: Evenhand_V1_CloseComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.closeComplaint, request, options: options)
    }

    public func reopenComplaint(
        _ request: Evenhand_V1_ReopenComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.reopenComplaint, request, options: options)
    }

    /// Takes the complaint to the next stage, where another person decides.
    public func escalateComplaint(
        _ request: Evenhand_V1_EscalateComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.escalateComplaint, request, options: options)
    }

    /// Who works on it: never a person it concerns, nor one who is not there.
    public func assignComplaint(
        _ request: Evenhand_V1_AssignComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.assignComplaint, request, options: options)
    }

    /// Work on it together with another: heads, parties, statements and clocks stay apart, and the strictest date comes first.
    public func mergeComplaint(
        _ request: Evenhand_V1_MergeComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.mergeComplaint, request, options: options)
    }

    public func unmergeComplaint(
        _ request: Evenhand_V1_UnmergeComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.unmergeComplaint, request, options: options)
    }

    /// Another complaint that seemed to be the same is not.
    public func dismissDuplicate(
        _ request: Evenhand_V1_DismissDuplicateRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.dismissDuplicate, request, options: options)
    }

    /// On both records, or on none.
    public func linkComplaint(
        _ request: Evenhand_V1_LinkComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.linkComplaint, request, options: options)
    }

    public func unlinkComplaint(
        _ request: Evenhand_V1_UnlinkComplaintRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.unlinkComplaint, request, options: options)
    }

    /// The customer accepts or disputes the outcome.
    public func answerOutcome(
        _ request: Evenhand_V1_AnswerOutcomeRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.answerOutcome, request, options: options)
    }

    /// What the body outside the firm found.
    public func recordReview(
        _ request: Evenhand_V1_RecordReviewRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_CommandReply {
        try await client.unary(ComplaintService.recordReview, request, options: options)
    }
}
