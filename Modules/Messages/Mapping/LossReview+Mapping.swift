package import EvenhandDomain
package import SwiftProtobuf

extension Evenhand_V1_LossCallResult: Choice {
    package init(_ value: LossCallResult) {
        switch value {
        case .reached: self = .reached
        case .unreached: self = .unreached
        case .declined: self = .declined
        }
    }

    package var chosen: LossCallResult? {
        switch self {
        case .reached: .reached
        case .unreached: .unreached
        case .declined: .declined
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

/// A request of `LossReviewService` that changes something and needs nothing beside it: one handler serves them all.
package protocol LossReviewCommandRequest: SwiftProtobuf.Message {
    func command() throws(InputError) -> LossReviewCommand
}

extension Evenhand_V1_OpenLossReviewRequest: LossReviewCommandRequest {
    package func command() throws(InputError) -> LossReviewCommand {
        .open(.init(from: try FieldReader.day(from, "from"), through: try FieldReader.day(through, "through")))
    }
}

extension Evenhand_V1_DrawLossesRequest {
    /// - Parameter seed: taken where none is given.
    package func draw(seed chance: UInt64) throws(InputError) -> LossReviewCommand.Draw {
        let usual = hasHighest || hasDrawn ? 0 : LossReviewCommand.Draw.usual
        let (highest, drawn) = (hasHighest ? Int(highest) : usual, hasDrawn ? Int(drawn) : usual)
        return LossReviewCommand.Draw(
            review: try FieldReader.identifier(reviewID, "review_id"), highest: highest, drawn: drawn,
            seed: hasSeed ? seed : chance, owners: try FieldReader.list(owners, "owners", FieldReader.identifier))
    }
}

extension Evenhand_V1_AssignLossCallRequest: LossReviewCommandRequest {
    package func command() throws(InputError) -> LossReviewCommand {
        .assign(
            .init(
                review: try FieldReader.identifier(reviewID, "review_id"),
                customer: try FieldReader.identifier(customerID, "customer_id"),
                owner: try FieldReader.identifier(ownerID, "owner_id")))
    }
}

extension Evenhand_V1_AddLossActionRequest: LossReviewCommandRequest {
    package func command() throws(InputError) -> LossReviewCommand {
        .add(
            .init(
                review: try FieldReader.identifier(reviewID, "review_id"), text: text,
                owner: try FieldReader.identifier(ownerID, "owner_id"), due: try FieldReader.day(due, "due")))
    }
}

extension Evenhand_V1_FinishLossActionRequest: LossReviewCommandRequest {
    package func command() throws(InputError) -> LossReviewCommand {
        .finish(.init(action: try FieldReader.identifier(actionID, "action_id")))
    }
}

extension Evenhand_V1_CloseLossReviewRequest: LossReviewCommandRequest {
    package func command() throws(InputError) -> LossReviewCommand {
        .close(.init(review: try FieldReader.identifier(reviewID, "review_id"), conclusion: conclusion))
    }
}

extension Evenhand_V1_RecordLossCallRequest {
    /// What the call came to, and the voice it became, if any.
    package func commands(
        at now: Instant
    ) throws(InputError) -> (call: LossReviewCommand.Record, said: VoiceCommand.Record?) {
        let review: LossReviewID = try FieldReader.identifier(reviewID, "review_id")
        let customer: CustomerID = try FieldReader.identifier(customerID, "customer_id")
        let on = onMs == 0 ? now : try FieldReader.instant(onMs, "on_ms")
        let themes: [ThemeID] = try FieldReader.list(themes, "themes", FieldReader.identifier)
        let isSaid = answers.isSaid || !themes.isEmpty
        return (
            LossReviewCommand.Record(
                review: review, customer: customer, result: try FieldReader.choice(result, "result"), on: on,
                isSaid: isSaid),
            isSaid
                ? VoiceCommand.Record(
                    kind: .left, customer: customer, review: review, on: on, words: answers.words,
                    rating: answers.ratingGiven, isFair: answers.fairnessGiven, themes: themes) : nil
        )
    }
}

extension Evenhand_V1_LossReview {
    package init(_ review: LossReviewsState.Review) {
        self.init()
        reviewID = review.id.description
        from = review.from.description
        through = review.through.description
        openedMs = review.openedAt.milliseconds
        openedBy = review.openedBy.description
        closedMs = review.closedAt?.milliseconds ?? 0
        conclusion = review.conclusion?.text ?? ""
        drawn = UInt32(clamping: review.calls.count)
        called = UInt32(clamping: review.calls.count { !$0.attempts.isEmpty })
        carried = review.carried.map(\.description)
    }
}

extension Evenhand_V1_LossDraw {
    package init(_ draw: LossReviewHappening.Drawn) {
        self.init()
        seed = UInt64(draw.seed) ?? 0
        highest = UInt32(clamping: draw.highest)
        drawn = UInt32(clamping: draw.drawn)
        candidates = draw.candidates.map { candidate in
            .with { ($0.customerID, $0.value) = (candidate.customer.description, candidate.value) }
        }
        leftOut = draw.leftOut.sorted { $0.key < $1.key }.map { why, count in
            .with { ($0.why, $0.customers) = (why, UInt32(clamping: count)) }
        }
        verified =
            LossDraw.picks(from: draw.candidates, highest: draw.highest, drawn: draw.drawn, seed: seed)
            .map(\.customer) == draw.calls.map(\.customer)
    }
}

extension Evenhand_V1_LossAction {
    package init(_ action: LossReviewsState.Action, on today: CivilDate) {
        self.init()
        actionID = action.id.description
        reviewID = action.review.description
        text = action.text.text ?? ""
        ownerID = action.owner.description
        due = action.due.description
        finishedOn = action.finishedOn?.description ?? ""
        standing = action.standing(on: today).rawValue
    }
}
