package import EvenhandDomain

extension ComplaintCommand {
    /// The request that asks for this command. nil for what is not asked for in a complaint's name: filing has its own
    /// request, and scores are recorded by the house alone.
    ///
    /// - Parameter version: How many events the complaint must have; nil takes it as it stands.
    package func request(to complaint: ComplaintID, at version: Int64? = nil) -> (any ComplaintRequest)? {
        switch self {
        case .file, .recordScore: nil
        case .acknowledge(let it): Evenhand_V1_AcknowledgeRequest(it, to: complaint, at: version)
        case .addHead(let it): Evenhand_V1_AddHeadRequest(it, to: complaint, at: version)
        case .changeHead(let it): Evenhand_V1_ChangeHeadRequest(it, to: complaint, at: version)
        case .nameEmployee(let it): Evenhand_V1_NameEmployeeRequest(it, to: complaint, at: version)
        case .withdraw(let it): Evenhand_V1_WithdrawHeadRequest(it, to: complaint, at: version)
        case .addEvidence(let it): Evenhand_V1_AddEvidenceRequest(it, to: complaint, at: version)
        case .eraseTexts: Evenhand_V1_EraseComplaintTextsRequest(to: complaint, at: version)
        case .appointRespondent(let it): Evenhand_V1_AppointRespondentRequest(it, to: complaint, at: version)
        case .issueSummary(let it): Evenhand_V1_IssueSummaryRequest(it, to: complaint, at: version)
        case .sendSummary(let it): Evenhand_V1_RecordSummaryEventRequest(.sent(.init(it)), to: complaint, at: version)
        case .markSummaryRead(let it):
            Evenhand_V1_RecordSummaryEventRequest(.read(.init(it)), to: complaint, at: version)
        case .disputePassage(let it):
            Evenhand_V1_RecordSummaryEventRequest(.disputed(.init(it)), to: complaint, at: version)
        case .answerPassage(let it):
            Evenhand_V1_RecordSummaryEventRequest(.answered(.init(it)), to: complaint, at: version)
        case .recordAttempt(let it): Evenhand_V1_RecordContactAttemptRequest(it, to: complaint, at: version)
        case .declareNoChannel(let it): Evenhand_V1_DeclareNoChannelRequest(it, to: complaint, at: version)
        case .confirmNoChannel(let it): Evenhand_V1_ConfirmNoChannelRequest(it, to: complaint, at: version)
        case .recordChannel(let it): Evenhand_V1_RecordChannelRequest(it, to: complaint, at: version)
        case .sendLetter(let it): Evenhand_V1_SendLetterRequest(it, to: complaint, at: version)
        case .inviteStatement(let it): Evenhand_V1_InviteStatementRequest(it, to: complaint, at: version)
        case .giveStatement(let it): Evenhand_V1_GiveStatementRequest(it, to: complaint, at: version)
        case .waiveStatement(let it): Evenhand_V1_WaiveStatementRequest(it, to: complaint, at: version)
        case .scheduleHearing(let it): Evenhand_V1_ScheduleHearingRequest(it, to: complaint, at: version)
        case .waivePresence(let it): Evenhand_V1_WaivePresenceRequest(it, to: complaint, at: version)
        case .holdHearing(let it): Evenhand_V1_HoldHearingRequest(it, to: complaint, at: version)
        case .recordStep(let it): Evenhand_V1_RecordStepRequest(it, to: complaint, at: version)
        case .declareConflict(let it): Evenhand_V1_DeclareConflictRequest(it, to: complaint, at: version)
        case .nameOutsideDecider(let it): Evenhand_V1_NameOutsideDeciderRequest(it, to: complaint, at: version)
        case .takeProtectiveMeasure(let it): Evenhand_V1_TakeProtectiveMeasureRequest(it, to: complaint, at: version)
        case .proposeEmbargo(let it): Evenhand_V1_ProposeEmbargoRequest(it, to: complaint, at: version)
        case .placeEmbargo: Evenhand_V1_PlaceEmbargoRequest(to: complaint, at: version)
        case .liftEmbargo(let it): Evenhand_V1_LiftEmbargoRequest(it, to: complaint, at: version)
        case .assignSafetyReview(let it): Evenhand_V1_AssignSafetyReviewRequest(it, to: complaint, at: version)
        case .reviewSafety(let it): Evenhand_V1_ReviewSafetyRequest(it, to: complaint, at: version)
        case .raiseCare(let it): Evenhand_V1_RaiseCareRequest(it, to: complaint, at: version)
        case .reviewCare(let it): Evenhand_V1_ReviewCareRequest(it, to: complaint, at: version)
        case .find(let it): Evenhand_V1_FindRequest(it, to: complaint, at: version)
        case .resolveEarly(let it): Evenhand_V1_ResolveEarlyRequest(it, to: complaint, at: version)
        case .grantRemedy(let it): Evenhand_V1_GrantRemedyRequest(it, to: complaint, at: version)
        case .commitChange(let it): Evenhand_V1_CommitChangeRequest(it, to: complaint, at: version)
        case .fulfilRemedy(let it): Evenhand_V1_FulfilRemedyRequest(it, to: complaint, at: version)
        case .reviewDue: Evenhand_V1_ReviewDueRequest(to: complaint, at: version)
        case .close(let it): Evenhand_V1_CloseComplaintRequest(it, to: complaint, at: version)
        case .reopen(let it): Evenhand_V1_ReopenComplaintRequest(it, to: complaint, at: version)
        case .escalate(let it): Evenhand_V1_EscalateComplaintRequest(it, to: complaint, at: version)
        case .keepTime(.startWait(let question)):
            Evenhand_V1_StartWaitRequest(question: question, to: complaint, at: version)
        case .keepTime(.endWait): Evenhand_V1_EndWaitRequest(to: complaint, at: version)
        case .keepTime(.extend(let days, let reason)):
            Evenhand_V1_ExtendResponseRequest(days: days, reason: reason, to: complaint, at: version)
        // It names a policy by its version, which the desk alone knows the rest of.
        case .keepTime(.adopt): nil
        case .keepTime(.acknowledgeAlert(let alert)):
            Evenhand_V1_AcknowledgeAlertRequest(alert, to: complaint, at: version)
        // The house looks at the clocks by itself.
        case .keepTime(.raiseAlerts): nil
        case .arrange(let it): it.request(to: complaint, at: version)
        }
    }
}
