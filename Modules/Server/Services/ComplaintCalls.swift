internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// Complaints over the desk: every command takes the same way, reading has its own.
struct ComplaintCalls: Sendable {
    let desk: Desk
    let replies: CaseReplies

    init(desk: Desk) {
        self.desk = desk
        replies = CaseReplies(desk: desk)
    }

    var handlers: ComplaintServiceHandlers {
        ComplaintServiceHandlers(
            getComplaint: .atHandOrAsync(atHand: complaintAtHand, otherwise: getComplaint),
            listComplaints: ServerStreamingHandler(listComplaints),
            searchComplaints: .async(searchComplaints),
            getScorecard: .async(getScorecard),
            getClocks: .async(getClocks),
            fileComplaint: .async(fileComplaint),
            acknowledge: command(), addHead: command(), changeHead: command(), nameEmployee: command(),
            withdrawHead: command(), addEvidence: command(), eraseComplaintTexts: command(),
            appointRespondent: command(), issueSummary: command(), recordSummaryEvent: command(),
            recordContactAttempt: command(), declareNoChannel: command(), confirmNoChannel: command(),
            recordChannel: command(), inviteStatement: command(), giveStatement: command(),
            waiveStatement: command(), scheduleHearing: command(), waivePresence: command(), holdHearing: command(),
            recordStep: command(), declareConflict: command(), nameOutsideDecider: command(),
            takeProtectiveMeasure: command(), proposeEmbargo: command(), placeEmbargo: command(),
            liftEmbargo: command(), assignSafetyReview: command(), reviewSafety: command(), raiseCare: command(),
            reviewCare: command(), find: command(), resolveEarly: command(), grantRemedy: command(),
            commitChange: command(), fulfilRemedy: command(), reviewDue: command(),
            previewLetter: .async(previewLetter), sendLetter: command(), startWait: command(), endWait: command(),
            extendResponse: command(), adoptPolicy: .async(adoptPolicy),
            acknowledgeAlert: command(),
            closeComplaint: command(), reopenComplaint: command(), escalateComplaint: command(),
            assignComplaint: command(), mergeComplaint: command(), unmergeComplaint: command(),
            dismissDuplicate: command(),
            linkComplaint: command(), unlinkComplaint: command(), answerOutcome: command(), recordReview: command())
    }

    /// One command on a complaint on record: who, what, the desk, the reply.
    private func command<Request: ComplaintRequest>() -> UnaryHandler<Request, Evenhand_V1_CommandReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let order = try refusing { () throws(Refusal) in try request.order(at: desk.now()) }
            return try await answering { () async throws(DeskError) in
                Evenhand_V1_CommandReply(
                    try await desk.perform(
                        order.command, on: order.complaint, expecting: order.expectedVersion, by: actor))
            }
        }
    }

    private func fileComplaint(
        _ context: CallContext, _ request: Evenhand_V1_FileComplaintRequest
    ) async throws -> Evenhand_V1_FileComplaintResponse {
        let actor = try context.signedIn()
        let command = try refusing { () throws(Refusal) in try request.command(at: desk.now()) }
        let outcome = try await answering { () async throws(DeskError) in try await desk.file(command, by: actor) }
        // It is on disk: should the comparison fail, it is made again by the house.
        var found = FoundDuplicates()
        if case .complaint(let id) = outcome.stream {
            found = (try? await desk.duplicatesOnArrival(of: id, by: actor)) ?? found
        }
        let duplicates = found
        return .with { response in
            response.duplicates = duplicates.messages
            response.sameLetter = UInt32(clamping: duplicates.sameLetter)
            response.reply = Evenhand_V1_CommandReply(outcome)
            for case .complaint(let event) in outcome.events {
                switch event.body {
                case .filed(let filed):
                    response.acknowledgeByMs = filed.acknowledgeBy.milliseconds
                    response.respondByMs = filed.respondBy.milliseconds
                case .scored(let scored):
                    response.score = Evenhand_V1_TriageScore(scored.score, narrative: command.narrative)
                default: break
                }
            }
        }
    }
}
