internal import EvenhandCrypto
internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Loss reviews.
struct LossReviewCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand loss-review --help"

    var handlers: LossReviewServiceHandlers {
        LossReviewServiceHandlers(
            openLossReview: command(), drawLosses: .async(draw), assignLossCall: command(),
            recordLossCall: .async(record), addLossAction: command(), finishLossAction: command(),
            closeLossReview: command(), getLossReview: .async(get), listLossReviews: .async(list),
            listLossCalls: .async(calls), listLossActions: .async(actions))
    }

    private func command<Request: LossReviewCommandRequest>() -> UnaryHandler<Request, Evenhand_V1_LossReviewReply> {
        let desk = desk
        return .async { context, request in
            let actor = try context.signedIn()
            let command = try reading(Self.help) { () throws(InputError) in try request.command() }
            return Evenhand_V1_LossReviewReply(
                try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) })
        }
    }

    private func draw(
        _ context: CallContext, _ request: Evenhand_V1_DrawLossesRequest
    ) async throws -> Evenhand_V1_LossReviewReply {
        let actor = try context.signedIn()
        let chance = randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let draw = try reading(Self.help) { () throws(InputError) in try request.draw(seed: chance) }
        return Evenhand_V1_LossReviewReply(
            try await answering { () async throws(DeskError) in
                try await desk.draw(draw, in: FieldReader.optionalText(request.currency), by: actor)
            })
    }

    private func record(
        _ context: CallContext, _ request: Evenhand_V1_RecordLossCallRequest
    ) async throws -> Evenhand_V1_LossReviewReply {
        let actor = try context.signedIn()
        let (call, said) = try reading(Self.help) { () throws(InputError) in try request.commands(at: desk.now()) }
        return Evenhand_V1_LossReviewReply(
            try await answering { () async throws(DeskError) in try await desk.record(call, said: said, by: actor) })
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetLossReviewRequest
    ) async throws -> Evenhand_V1_GetLossReviewResponse {
        let actor = try context.signedIn()
        let id: LossReviewID? = try reading(Self.help) { () throws(InputError) in
            try FieldReader.optionalIdentifier(request.reviewID, "review_id")
        }
        return Evenhand_V1_GetLossReviewResponse(
            try await answering { () async throws(DeskError) in try await desk.lossReview(id, by: actor) })
    }

    func list(
        _ context: CallContext, _ request: Evenhand_V1_ListLossReviewsRequest
    ) async throws -> Evenhand_V1_ListLossReviewsResponse {
        let actor = try context.signedIn()
        let state = try await answering { () async throws(DeskError) in try await desk.lossReviews(by: actor) }
        return .with { $0.reviews = state.reviews.reversed().map { Evenhand_V1_LossReview($0) } }
    }

    func calls(
        _ context: CallContext, _ request: Evenhand_V1_ListLossCallsRequest
    ) async throws -> Evenhand_V1_ListLossCallsResponse {
        let actor = try context.signedIn()
        let (review, owner) = try reading(Self.help) { () throws(InputError) -> (LossReviewID?, PersonID?) in
            (
                try FieldReader.optionalIdentifier(request.reviewID, "review_id"),
                try FieldReader.optionalIdentifier(request.ownerID, "owner_id")
            )
        }
        let calls = try await answering { () async throws(DeskError) in
            try await desk.lossCalls(of: review, owner: owner, by: actor)
        }
        return .with { $0.calls = calls.map { Evenhand_V1_LossCall($0, isSheet: true) } }
    }

    func actions(
        _ context: CallContext, _ request: Evenhand_V1_ListLossActionsRequest
    ) async throws -> Evenhand_V1_ListLossActionsResponse {
        let actor = try context.signedIn()
        let owner: PersonID? = try reading(Self.help) { () throws(InputError) in
            try FieldReader.optionalIdentifier(request.ownerID, "owner_id")
        }
        let (actions, today) = try await answering { () async throws(DeskError) in
            try await desk.lossActions(owner: owner, by: actor)
        }
        return .with {
            $0.actions = actions.filter { !request.unfinished || $0.finishedOn == nil }
                .map { Evenhand_V1_LossAction($0, on: today) }
        }
    }
}

extension Evenhand_V1_LossReviewReply {
    fileprivate init(_ outcome: LossReviewOutcome) {
        self.init()
        reviewID = outcome.review?.description ?? ""
        actionID = outcome.action?.description ?? ""
        voiceID = outcome.voice?.description ?? ""
        events = outcome.events.map(\.kind)
    }
}

extension Evenhand_V1_LossCall {
    /// - Parameter isSheet: for whoever calls: how to reach the customer, and not what they were worth.
    fileprivate init(_ record: LossCallRecord, isSheet: Bool) {
        self.init()
        let call = record.call
        reviewID = record.review.description
        customerID = call.customer.description
        if let name = record.name { self.name = Evenhand_V1_PersonalText(name) }
        language = record.language ?? ""
        lostOn = call.lostOn
        way = call.way.rawValue
        reason = record.reason ?? ""
        ownerID = call.owner.description
        result = .init(call.result)
        attempts = UInt32(clamping: call.attempts.count)
        wonBackOn = record.wonBackOn?.description ?? ""
        if isSheet {
            mustNotBeCalled = record.mustNotBeCalled
            if let contact = record.contact { self.contact = Evenhand_V1_PersonalText(contact) }
        } else {
            how = call.how.rawValue
            value = call.value
        }
    }
}

extension Evenhand_V1_GetLossReviewResponse {
    fileprivate init(_ record: LossReviewRecord) {
        self.init()
        review = Evenhand_V1_LossReview(record.review)
        lostMeans = record.lostMeans
        currency = record.currency
        lost = UInt32(clamping: record.losses.count)
        lostValue = Self.sum(record.losses.map(\.candidate.value))
        ways = LossCandidate.Way.allCases.compactMap { way in
            let losses = record.losses.filter { $0.candidate.way == way }
            guard !losses.isEmpty else { return nil }
            return .with {
                $0.way = way.rawValue
                $0.customers = UInt32(clamping: losses.count)
                $0.value = Self.sum(losses.map(\.candidate.value))
            }
        }
        draws = record.review.draws.map { Evenhand_V1_LossDraw($0) }
        calls = record.calls.map { Evenhand_V1_LossCall($0, isSheet: false) }
        let back = record.losses.filter { $0.wonBackOn != nil }
        wonBack = UInt32(clamping: back.count)
        wonBackValue = Self.sum(back.map(\.valueSince))
        voices = record.voices.map { Evenhand_V1_Voice($0) }
        actions = record.actions.map { Evenhand_V1_LossAction($0, on: record.today) }
    }

    private static func sum(_ values: [Int64]) -> Int64 {
        values.reduce(0) { sum, value in
            let (next, overflow) = sum.addingReportingOverflow(value)
            return overflow ? (value < 0 ? .min : .max) : next
        }
    }
}
