// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/complaint_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Complaints: reading them, and every step from receipt to closing.
package struct ComplaintServiceHandlers: Sendable {
    /// The whole record: what was said, heard, found and promised, what is due, and which rules still stand in the way.
    package var getComplaint: UnaryHandler<Evenhand_V1_GetComplaintRequest, Evenhand_V1_GetComplaintResponse>
    /// Every complaint that matches and that the caller may see, newest first, without a cap.
    package var listComplaints: ServerStreamingHandler<Evenhand_V1_ListComplaintsRequest, Evenhand_V1_ListComplaintsResponse>
    /// Complaints whose narrative holds the words, newest first or by urgency. Says how many there are and how far the index
    /// reaches.
    package var searchComplaints: UnaryHandler<Evenhand_V1_SearchComplaintsRequest, Evenhand_V1_SearchComplaintsResponse>
    /// What the evidence on each head weighs, every term of it, and how the closest earlier heads were decided.
    package var getScorecard: UnaryHandler<Evenhand_V1_GetScorecardRequest, Evenhand_V1_GetScorecardResponse>
    /// Every clock that runs on the complaint, regime by regime, each date explained day by day.
    package var getClocks: UnaryHandler<Evenhand_V1_GetClocksRequest, Evenhand_V1_GetClocksResponse>
    /// Records a complaint and scores it.
    package var fileComplaint: UnaryHandler<Evenhand_V1_FileComplaintRequest, Evenhand_V1_FileComplaintResponse>
    /// Thanks the customer and says what happens next and by when (R1). The text passes the letter check.
    package var acknowledge: UnaryHandler<Evenhand_V1_AcknowledgeRequest, Evenhand_V1_CommandReply>
    package var addHead: UnaryHandler<Evenhand_V1_AddHeadRequest, Evenhand_V1_CommandReply>
    /// Changes what a head alleges or its ground. A changed ground voids the statements made under the old one (R4).
    package var changeHead: UnaryHandler<Evenhand_V1_ChangeHeadRequest, Evenhand_V1_CommandReply>
    /// Says which employee a head concerns. From then on R2 to R4 hold for that person anew.
    package var nameEmployee: UnaryHandler<Evenhand_V1_NameEmployeeRequest, Evenhand_V1_CommandReply>
    package var withdrawHead: UnaryHandler<Evenhand_V1_WithdrawHeadRequest, Evenhand_V1_CommandReply>
    package var addEvidence: UnaryHandler<Evenhand_V1_AddEvidenceRequest, Evenhand_V1_CommandReply>
    /// Erases the texts of an anonymous complaint; a customer's go with the customer (CustomerService.EraseCustomer).
    package var eraseComplaintTexts: UnaryHandler<Evenhand_V1_EraseComplaintTextsRequest, Evenhand_V1_CommandReply>
    /// Names who speaks for the firm where no employee is concerned.
    package var appointRespondent: UnaryHandler<Evenhand_V1_AppointRespondentRequest, Evenhand_V1_CommandReply>
    /// Issues the shared summary, or a new version of it, cut to each party's heads.
    package var issueSummary: UnaryHandler<Evenhand_V1_IssueSummaryRequest, Evenhand_V1_CommandReply>
    /// What became of a party's copy: sent, read, a passage disputed, a dispute answered.
    package var recordSummaryEvent: UnaryHandler<Evenhand_V1_RecordSummaryEventRequest, Evenhand_V1_CommandReply>
    /// An attempt to reach a party that did not. Two dated ones count as having told them.
    package var recordContactAttempt: UnaryHandler<Evenhand_V1_RecordContactAttemptRequest, Evenhand_V1_CommandReply>
    /// The party left no way to be reached. Counts once a second person confirms it.
    package var declareNoChannel: UnaryHandler<Evenhand_V1_DeclareNoChannelRequest, Evenhand_V1_CommandReply>
    package var confirmNoChannel: UnaryHandler<Evenhand_V1_ConfirmNoChannelRequest, Evenhand_V1_CommandReply>
    /// A way to reach the party was found after all.
    package var recordChannel: UnaryHandler<Evenhand_V1_RecordChannelRequest, Evenhand_V1_CommandReply>
    /// Gives a party a dated chance to state their side of a head.
    package var inviteStatement: UnaryHandler<Evenhand_V1_InviteStatementRequest, Evenhand_V1_CommandReply>
    package var giveStatement: UnaryHandler<Evenhand_V1_GiveStatementRequest, Evenhand_V1_CommandReply>
    package var waiveStatement: UnaryHandler<Evenhand_V1_WaiveStatementRequest, Evenhand_V1_CommandReply>
    package var scheduleHearing: UnaryHandler<Evenhand_V1_ScheduleHearingRequest, Evenhand_V1_CommandReply>
    /// The concerned employee agrees in writing that a hearing is held without them (R3).
    package var waivePresence: UnaryHandler<Evenhand_V1_WaivePresenceRequest, Evenhand_V1_CommandReply>
    package var holdHearing: UnaryHandler<Evenhand_V1_HoldHearingRequest, Evenhand_V1_CommandReply>
    /// Records a step of the investigation.
    package var recordStep: UnaryHandler<Evenhand_V1_RecordStepRequest, Evenhand_V1_CommandReply>
    /// The decider declares whether they have a conflict.
    package var declareConflict: UnaryHandler<Evenhand_V1_DeclareConflictRequest, Evenhand_V1_CommandReply>
    /// Names a decider from outside, with the tie they have to the firm.
    package var nameOutsideDecider: UnaryHandler<Evenhand_V1_NameOutsideDeciderRequest, Evenhand_V1_CommandReply>
    /// Keeps someone from harm. Never refused by R1 to R5.
    package var takeProtectiveMeasure: UnaryHandler<Evenhand_V1_TakeProtectiveMeasureRequest, Evenhand_V1_CommandReply>
    /// Asks for a stop on sharing, on a legal ground. A second person places it.
    package var proposeEmbargo: UnaryHandler<Evenhand_V1_ProposeEmbargoRequest, Evenhand_V1_CommandReply>
    package var placeEmbargo: UnaryHandler<Evenhand_V1_PlaceEmbargoRequest, Evenhand_V1_CommandReply>
    package var liftEmbargo: UnaryHandler<Evenhand_V1_LiftEmbargoRequest, Evenhand_V1_CommandReply>
    /// Names who reviews a safety head.
    package var assignSafetyReview: UnaryHandler<Evenhand_V1_AssignSafetyReviewRequest, Evenhand_V1_CommandReply>
    /// Another person than who set the head out looked at it for danger to others.
    package var reviewSafety: UnaryHandler<Evenhand_V1_ReviewSafetyRequest, Evenhand_V1_CommandReply>
    /// Says that the customer may need more care. The narrative can raise it by itself.
    package var raiseCare: UnaryHandler<Evenhand_V1_RaiseCareRequest, Evenhand_V1_CommandReply>
    /// Records the duty-of-care review, without which such a complaint does not close.
    package var reviewCare: UnaryHandler<Evenhand_V1_ReviewCareRequest, Evenhand_V1_CommandReply>
    /// The outcome of one head.
    package var find: UnaryHandler<Evenhand_V1_FindRequest, Evenhand_V1_CommandReply>
    /// The customer accepted a solution before a finding was needed.
    package var resolveEarly: UnaryHandler<Evenhand_V1_ResolveEarlyRequest, Evenhand_V1_CommandReply>
    /// Promises a remedy (R9).
    package var grantRemedy: UnaryHandler<Evenhand_V1_GrantRemedyRequest, Evenhand_V1_CommandReply>
    /// Promises a change, with an owner and a date (R9).
    package var commitChange: UnaryHandler<Evenhand_V1_CommitChangeRequest, Evenhand_V1_CommandReply>
    /// Records that a promise was kept.
    package var fulfilRemedy: UnaryHandler<Evenhand_V1_FulfilRemedyRequest, Evenhand_V1_CommandReply>
    /// Opens again the heads whose promised remedies or changes are overdue; with nothing overdue it changes nothing.
    package var reviewDue: UnaryHandler<Evenhand_V1_ReviewDueRequest, Evenhand_V1_CommandReply>
    /// The text a letter would have, made from the record; nothing is sent.
    package var previewLetter: UnaryHandler<Evenhand_V1_PreviewLetterRequest, Evenhand_V1_PreviewLetterResponse>
    package var sendLetter: UnaryHandler<Evenhand_V1_SendLetterRequest, Evenhand_V1_CommandReply>
    /// The firm has asked the customer something and cannot go on without the answer. Its own clock stands still.
    package var startWait: UnaryHandler<Evenhand_V1_StartWaitRequest, Evenhand_V1_CommandReply>
    package var endWait: UnaryHandler<Evenhand_V1_EndWaitRequest, Evenhand_V1_CommandReply>
    /// Gives the answer more business days, told to the customer with the reason; once for each stage.
    package var extendResponse: UnaryHandler<Evenhand_V1_ExtendResponseRequest, Evenhand_V1_CommandReply>
    /// Runs the case under another policy, which may only be stricter.
    package var adoptPolicy: UnaryHandler<Evenhand_V1_AdoptPolicyRequest, Evenhand_V1_AdoptPolicyResponse>
    /// Somebody has seen an alert and sees to it.
    package var acknowledgeAlert: UnaryHandler<Evenhand_V1_AcknowledgeAlertRequest, Evenhand_V1_CommandReply>
    /// Closes a complaint whose every head has an outcome, and a reason or a remedy (R9).
    package var closeComplaint: UnaryHandler<Evenhand_V1_CloseComplaintRequest, Evenhand_V1_CommandReply>
    package var reopenComplaint: UnaryHandler<Evenhand_V1_ReopenComplaintRequest, Evenhand_V1_CommandReply>
    /// Takes the complaint to the next stage, where another person decides.
    package var escalateComplaint: UnaryHandler<Evenhand_V1_EscalateComplaintRequest, Evenhand_V1_CommandReply>
    /// Who works on it: never a person it concerns, nor one who is not there.
    package var assignComplaint: UnaryHandler<Evenhand_V1_AssignComplaintRequest, Evenhand_V1_CommandReply>
    /// Work on it together with another: heads, parties, statements and clocks stay apart, and the strictest date comes first.
    package var mergeComplaint: UnaryHandler<Evenhand_V1_MergeComplaintRequest, Evenhand_V1_CommandReply>
    package var unmergeComplaint: UnaryHandler<Evenhand_V1_UnmergeComplaintRequest, Evenhand_V1_CommandReply>
    /// Another complaint that seemed to be the same is not.
    package var dismissDuplicate: UnaryHandler<Evenhand_V1_DismissDuplicateRequest, Evenhand_V1_CommandReply>
    /// On both records, or on none.
    package var linkComplaint: UnaryHandler<Evenhand_V1_LinkComplaintRequest, Evenhand_V1_CommandReply>
    package var unlinkComplaint: UnaryHandler<Evenhand_V1_UnlinkComplaintRequest, Evenhand_V1_CommandReply>
    /// The customer accepts or disputes the outcome.
    package var answerOutcome: UnaryHandler<Evenhand_V1_AnswerOutcomeRequest, Evenhand_V1_CommandReply>
    /// What the body outside the firm found.
    package var recordReview: UnaryHandler<Evenhand_V1_RecordReviewRequest, Evenhand_V1_CommandReply>

    package init(
        getComplaint: UnaryHandler<Evenhand_V1_GetComplaintRequest, Evenhand_V1_GetComplaintResponse>,
        listComplaints: ServerStreamingHandler<Evenhand_V1_ListComplaintsRequest, Evenhand_V1_ListComplaintsResponse>,
        searchComplaints: UnaryHandler<Evenhand_V1_SearchComplaintsRequest, Evenhand_V1_SearchComplaintsResponse>,
        getScorecard: UnaryHandler<Evenhand_V1_GetScorecardRequest, Evenhand_V1_GetScorecardResponse>,
        getClocks: UnaryHandler<Evenhand_V1_GetClocksRequest, Evenhand_V1_GetClocksResponse>,
        fileComplaint: UnaryHandler<Evenhand_V1_FileComplaintRequest, Evenhand_V1_FileComplaintResponse>,
        acknowledge: UnaryHandler<Evenhand_V1_AcknowledgeRequest, Evenhand_V1_CommandReply>,
        addHead: UnaryHandler<Evenhand_V1_AddHeadRequest, Evenhand_V1_CommandReply>,
        changeHead: UnaryHandler<Evenhand_V1_ChangeHeadRequest, Evenhand_V1_CommandReply>,
        nameEmployee: UnaryHandler<Evenhand_V1_NameEmployeeRequest, Evenhand_V1_CommandReply>,
        withdrawHead: UnaryHandler<Evenhand_V1_WithdrawHeadRequest, Evenhand_V1_CommandReply>,
        addEvidence: UnaryHandler<Evenhand_V1_AddEvidenceRequest, Evenhand_V1_CommandReply>,
        eraseComplaintTexts: UnaryHandler<Evenhand_V1_EraseComplaintTextsRequest, Evenhand_V1_CommandReply>,
        appointRespondent: UnaryHandler<Evenhand_V1_AppointRespondentRequest, Evenhand_V1_CommandReply>,
        issueSummary: UnaryHandler<Evenhand_V1_IssueSummaryRequest, Evenhand_V1_CommandReply>,
        recordSummaryEvent: UnaryHandler<Evenhand_V1_RecordSummaryEventRequest, Evenhand_V1_CommandReply>,
        recordContactAttempt: UnaryHandler<Evenhand_V1_RecordContactAttemptRequest, Evenhand_V1_CommandReply>,
        declareNoChannel: UnaryHandler<Evenhand_V1_DeclareNoChannelRequest, Evenhand_V1_CommandReply>,
        confirmNoChannel: UnaryHandler<Evenhand_V1_ConfirmNoChannelRequest, Evenhand_V1_CommandReply>,
        recordChannel: UnaryHandler<Evenhand_V1_RecordChannelRequest, Evenhand_V1_CommandReply>,
        inviteStatement: UnaryHandler<Evenhand_V1_InviteStatementRequest, Evenhand_V1_CommandReply>,
        giveStatement: UnaryHandler<Evenhand_V1_GiveStatementRequest, Evenhand_V1_CommandReply>,
        waiveStatement: UnaryHandler<Evenhand_V1_WaiveStatementRequest, Evenhand_V1_CommandReply>,
        scheduleHearing: UnaryHandler<Evenhand_V1_ScheduleHearingRequest, Evenhand_V1_CommandReply>,
        waivePresence: UnaryHandler<Evenhand_V1_WaivePresenceRequest, Evenhand_V1_CommandReply>,
        holdHearing: UnaryHandler<Evenhand_V1_HoldHearingRequest, Evenhand_V1_CommandReply>,
        recordStep: UnaryHandler<Evenhand_V1_RecordStepRequest, Evenhand_V1_CommandReply>,
        declareConflict: UnaryHandler<Evenhand_V1_DeclareConflictRequest, Evenhand_V1_CommandReply>,
        nameOutsideDecider: UnaryHandler<Evenhand_V1_NameOutsideDeciderRequest, Evenhand_V1_CommandReply>,
        takeProtectiveMeasure: UnaryHandler<Evenhand_V1_TakeProtectiveMeasureRequest, Evenhand_V1_CommandReply>,
        proposeEmbargo: UnaryHandler<Evenhand_V1_ProposeEmbargoRequest, Evenhand_V1_CommandReply>,
        placeEmbargo: UnaryHandler<Evenhand_V1_PlaceEmbargoRequest, Evenhand_V1_CommandReply>,
        liftEmbargo: UnaryHandler<Evenhand_V1_LiftEmbargoRequest, Evenhand_V1_CommandReply>,
        assignSafetyReview: UnaryHandler<Evenhand_V1_AssignSafetyReviewRequest, Evenhand_V1_CommandReply>,
        reviewSafety: UnaryHandler<Evenhand_V1_ReviewSafetyRequest, Evenhand_V1_CommandReply>,
        raiseCare: UnaryHandler<Evenhand_V1_RaiseCareRequest, Evenhand_V1_CommandReply>,
        reviewCare: UnaryHandler<Evenhand_V1_ReviewCareRequest, Evenhand_V1_CommandReply>,
        find: UnaryHandler<Evenhand_V1_FindRequest, Evenhand_V1_CommandReply>,
        resolveEarly: UnaryHandler<Evenhand_V1_ResolveEarlyRequest, Evenhand_V1_CommandReply>,
        grantRemedy: UnaryHandler<Evenhand_V1_GrantRemedyRequest, Evenhand_V1_CommandReply>,
        commitChange: UnaryHandler<Evenhand_V1_CommitChangeRequest, Evenhand_V1_CommandReply>,
        fulfilRemedy: UnaryHandler<Evenhand_V1_FulfilRemedyRequest, Evenhand_V1_CommandReply>,
        reviewDue: UnaryHandler<Evenhand_V1_ReviewDueRequest, Evenhand_V1_CommandReply>,
        previewLetter: UnaryHandler<Evenhand_V1_PreviewLetterRequest, Evenhand_V1_PreviewLetterResponse>,
        sendLetter: UnaryHandler<Evenhand_V1_SendLetterRequest, Evenhand_V1_CommandReply>,
        startWait: UnaryHandler<Evenhand_V1_StartWaitRequest, Evenhand_V1_CommandReply>,
        endWait: UnaryHandler<Evenhand_V1_EndWaitRequest, Evenhand_V1_CommandReply>,
        extendResponse: UnaryHandler<Evenhand_V1_ExtendResponseRequest, Evenhand_V1_CommandReply>,
        adoptPolicy: UnaryHandler<Evenhand_V1_AdoptPolicyRequest, Evenhand_V1_AdoptPolicyResponse>,
        acknowledgeAlert: UnaryHandler<Evenhand_V1_AcknowledgeAlertRequest, Evenhand_V1_CommandReply>,
        closeComplaint: UnaryHandler<Evenhand_V1_CloseComplaintRequest, Evenhand_V1_CommandReply>,
        reopenComplaint: UnaryHandler<Evenhand_V1_ReopenComplaintRequest, Evenhand_V1_CommandReply>,
        escalateComplaint: UnaryHandler<Evenhand_V1_EscalateComplaintRequest, Evenhand_V1_CommandReply>,
        assignComplaint: UnaryHandler<Evenhand_V1_AssignComplaintRequest, Evenhand_V1_CommandReply>,
        mergeComplaint: UnaryHandler<Evenhand_V1_MergeComplaintRequest, Evenhand_V1_CommandReply>,
        unmergeComplaint: UnaryHandler<Evenhand_V1_UnmergeComplaintRequest, Evenhand_V1_CommandReply>,
        dismissDuplicate: UnaryHandler<Evenhand_V1_DismissDuplicateRequest, Evenhand_V1_CommandReply>,
        linkComplaint: UnaryHandler<Evenhand_V1_LinkComplaintRequest, Evenhand_V1_CommandReply>,
        unlinkComplaint: UnaryHandler<Evenhand_V1_UnlinkComplaintRequest, Evenhand_V1_CommandReply>,
        answerOutcome: UnaryHandler<Evenhand_V1_AnswerOutcomeRequest, Evenhand_V1_CommandReply>,
        recordReview: UnaryHandler<Evenhand_V1_RecordReviewRequest, Evenhand_V1_CommandReply>
    ) {
        self.getComplaint = getComplaint
        self.listComplaints = listComplaints
        self.searchComplaints = searchComplaints
        self.getScorecard = getScorecard
        self.getClocks = getClocks
        self.fileComplaint = fileComplaint
        self.acknowledge = acknowledge
        self.addHead = addHead
        self.changeHead = changeHead
        self.nameEmployee = nameEmployee
        self.withdrawHead = withdrawHead
        self.addEvidence = addEvidence
        self.eraseComplaintTexts = eraseComplaintTexts
        self.appointRespondent = appointRespondent
        self.issueSummary = issueSummary
        self.recordSummaryEvent = recordSummaryEvent
        self.recordContactAttempt = recordContactAttempt
        self.declareNoChannel = declareNoChannel
        self.confirmNoChannel = confirmNoChannel
        self.recordChannel = recordChannel
        self.inviteStatement = inviteStatement
        self.giveStatement = giveStatement
        self.waiveStatement = waiveStatement
        self.scheduleHearing = scheduleHearing
        self.waivePresence = waivePresence
        self.holdHearing = holdHearing
        self.recordStep = recordStep
        self.declareConflict = declareConflict
        self.nameOutsideDecider = nameOutsideDecider
        self.takeProtectiveMeasure = takeProtectiveMeasure
        self.proposeEmbargo = proposeEmbargo
        self.placeEmbargo = placeEmbargo
        self.liftEmbargo = liftEmbargo
        self.assignSafetyReview = assignSafetyReview
        self.reviewSafety = reviewSafety
        self.raiseCare = raiseCare
        self.reviewCare = reviewCare
        self.find = find
        self.resolveEarly = resolveEarly
        self.grantRemedy = grantRemedy
        self.commitChange = commitChange
        self.fulfilRemedy = fulfilRemedy
        self.reviewDue = reviewDue
        self.previewLetter = previewLetter
        self.sendLetter = sendLetter
        self.startWait = startWait
        self.endWait = endWait
        self.extendResponse = extendResponse
        self.adoptPolicy = adoptPolicy
        self.acknowledgeAlert = acknowledgeAlert
        self.closeComplaint = closeComplaint
        self.reopenComplaint = reopenComplaint
        self.escalateComplaint = escalateComplaint
        self.assignComplaint = assignComplaint
        self.mergeComplaint = mergeComplaint
        self.unmergeComplaint = unmergeComplaint
        self.dismissDuplicate = dismissDuplicate
        self.linkComplaint = linkComplaint
        self.unlinkComplaint = unlinkComplaint
        self.answerOutcome = answerOutcome
        self.recordReview = recordReview
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(ComplaintService.getComplaint, getComplaint)
        router.serverStreaming(ComplaintService.listComplaints, listComplaints)
        router.unary(ComplaintService.searchComplaints, searchComplaints)
        router.unary(ComplaintService.getScorecard, getScorecard)
        router.unary(ComplaintService.getClocks, getClocks)
        router.unary(ComplaintService.fileComplaint, fileComplaint)
        router.unary(ComplaintService.acknowledge, acknowledge)
        router.unary(ComplaintService.addHead, addHead)
        router.unary(ComplaintService.changeHead, changeHead)
        router.unary(ComplaintService.nameEmployee, nameEmployee)
        router.unary(ComplaintService.withdrawHead, withdrawHead)
        router.unary(ComplaintService.addEvidence, addEvidence)
        router.unary(ComplaintService.eraseComplaintTexts, eraseComplaintTexts)
        router.unary(ComplaintService.appointRespondent, appointRespondent)
        router.unary(ComplaintService.issueSummary, issueSummary)
        router.unary(ComplaintService.recordSummaryEvent, recordSummaryEvent)
        router.unary(ComplaintService.recordContactAttempt, recordContactAttempt)
        router.unary(ComplaintService.declareNoChannel, declareNoChannel)
        router.unary(ComplaintService.confirmNoChannel, confirmNoChannel)
        router.unary(ComplaintService.recordChannel, recordChannel)
        router.unary(ComplaintService.inviteStatement, inviteStatement)
        router.unary(ComplaintService.giveStatement, giveStatement)
        router.unary(ComplaintService.waiveStatement, waiveStatement)
        router.unary(ComplaintService.scheduleHearing, scheduleHearing)
        router.unary(ComplaintService.waivePresence, waivePresence)
        router.unary(ComplaintService.holdHearing, holdHearing)
        router.unary(ComplaintService.recordStep, recordStep)
        router.unary(ComplaintService.declareConflict, declareConflict)
        router.unary(ComplaintService.nameOutsideDecider, nameOutsideDecider)
        router.unary(ComplaintService.takeProtectiveMeasure, takeProtectiveMeasure)
        router.unary(ComplaintService.proposeEmbargo, proposeEmbargo)
        router.unary(ComplaintService.placeEmbargo, placeEmbargo)
        router.unary(ComplaintService.liftEmbargo, liftEmbargo)
        router.unary(ComplaintService.assignSafetyReview, assignSafetyReview)
        router.unary(ComplaintService.reviewSafety, reviewSafety)
        router.unary(ComplaintService.raiseCare, raiseCare)
        router.unary(ComplaintService.reviewCare, reviewCare)
        router.unary(ComplaintService.find, find)
        router.unary(ComplaintService.resolveEarly, resolveEarly)
        router.unary(ComplaintService.grantRemedy, grantRemedy)
        router.unary(ComplaintService.commitChange, commitChange)
        router.unary(ComplaintService.fulfilRemedy, fulfilRemedy)
        router.unary(ComplaintService.reviewDue, reviewDue)
        router.unary(ComplaintService.previewLetter, previewLetter)
        router.unary(ComplaintService.sendLetter, sendLetter)
        router.unary(ComplaintService.startWait, startWait)
        router.unary(ComplaintService.endWait, endWait)
        router.unary(ComplaintService.extendResponse, extendResponse)
        router.unary(ComplaintService.adoptPolicy, adoptPolicy)
        router.unary(ComplaintService.acknowledgeAlert, acknowledgeAlert)
        router.unary(ComplaintService.closeComplaint, closeComplaint)
        router.unary(ComplaintService.reopenComplaint, reopenComplaint)
        router.unary(ComplaintService.escalateComplaint, escalateComplaint)
        router.unary(ComplaintService.assignComplaint, assignComplaint)
        router.unary(ComplaintService.mergeComplaint, mergeComplaint)
        router.unary(ComplaintService.unmergeComplaint, unmergeComplaint)
        router.unary(ComplaintService.dismissDuplicate, dismissDuplicate)
        router.unary(ComplaintService.linkComplaint, linkComplaint)
        router.unary(ComplaintService.unlinkComplaint, unlinkComplaint)
        router.unary(ComplaintService.answerOutcome, answerOutcome)
        router.unary(ComplaintService.recordReview, recordReview)
    }
}
