/// What a command makes happen in loss reviews.
package enum LossReviewDecider: Decider {
    package typealias Command = Envelope<LossReviewCommand>
    package typealias State = LossReviewsState
    package typealias Event = LossReviewEvent
    package typealias Facts = LossReviewFacts

    package static var initialState: LossReviewsState { LossReviewsState() }

    /// Those lost in the days of one review; more would make one event of many megabytes.
    package static let candidateLimit = 50_000

    package static func decide(
        _ command: Command, in state: LossReviewsState, given facts: LossReviewFacts
    ) throws(Refusal) -> [LossReviewEvent] {
        if let refusal = Refusal(LossReviewCheck(state: state, facts: facts, command: command).violations) {
            throw refusal
        }
        return [
            LossReviewEvent(
                at: command.at, by: command.actor.person,
                happening(command.command, on: facts.calendar.date(of: command.at), in: state, given: facts))
        ]
    }

    package static func evolve(_ state: LossReviewsState, with event: LossReviewEvent) -> LossReviewsState {
        var next = state
        next.fold(event)
        return next
    }

    private static func happening(
        _ command: LossReviewCommand, on today: CivilDate, in state: LossReviewsState, given facts: LossReviewFacts
    ) -> LossReviewHappening {
        switch command {
        case .open(let data):
            return .opened(
                .init(
                    review: LossReviewID(Int64(state.reviews.count + 1)), from: data.from.description,
                    through: data.through.description,
                    carried: state.actions.filter { $0.finishedOn == nil }.map(\.id)))
        case .draw(let data): return .drawn(drawn(data, in: state, given: facts))
        case .assign(let data):
            return .callAssigned(.init(review: data.review, customer: data.customer, owner: data.owner))
        case .record(let data):
            return .callRecorded(
                .init(review: data.review, customer: data.customer, result: data.result, on: data.on))
        case .add(let data):
            return .actionAdded(
                .init(
                    action: LossActionID(Int64(state.actions.count + 1)), review: data.review,
                    text: PersonalText(data.text, of: .stream), owner: data.owner, due: data.due.description))
        case .finish(let data): return .actionFinished(.init(action: data.action, on: today.description))
        case .close(let data):
            return .closed(.init(review: data.review, conclusion: PersonalText(data.conclusion, of: .stream)))
        }
    }

    private static func drawn(
        _ data: LossReviewCommand.Draw, in state: LossReviewsState, given facts: LossReviewFacts
    ) -> LossReviewHappening.Drawn {
        let candidates = undrawn(facts.candidates, by: data.review, in: state)
        let picks = LossDraw.picks(
            from: candidates, highest: data.highest, drawn: data.drawn, seed: data.seed)
        return .init(
            review: data.review, seed: data.seed, highest: data.highest, drawn: data.drawn, currency: facts.currency,
            lostMeans: facts.lostMeans, candidates: candidates,
            leftOut: Dictionary(
                facts.leftOut.filter { $0.value > 0 }.map { ($0.key.rawValue, $0.value) }
            ) { first, _ in first },
            calls: picks.enumerated().map { place, pick in
                .init(customer: pick.customer, how: pick.how, owner: data.owners[place % data.owners.count])
            })
    }

    /// Nobody is drawn twice in one review.
    static func undrawn(
        _ candidates: [LossCandidate], by review: LossReviewID, in state: LossReviewsState
    ) -> [LossCandidate] {
        let drawn = Set((state.review(review)?.calls ?? []).map(\.customer))
        return candidates.filter { !drawn.contains($0.customer) }.sorted { $0.customer < $1.customer }
    }
}

/// Whether a command fits the loss reviews.
struct LossReviewCheck {
    let state: LossReviewsState
    let facts: LossReviewFacts
    let command: Envelope<LossReviewCommand>

    private var today: CivilDate { facts.calendar.date(of: command.at) }
    /// Characters of an action or a conclusion.
    private static let byteLimit = 16_384

    var violations: [Violation] {
        switch command.command {
        case .open(let data): return opening(data)
        case .draw(let data): return running(data.review) ?? drawing(data)
        case .assign(let data):
            return running(data.review)
                ?? (call(data.customer, of: data.review) + owner(data.owner, LossReviewLineFix.calls(data.review)))
        case .record(let data): return running(data.review) ?? recording(data)
        case .add(let data): return running(data.review) ?? adding(data)
        case .finish(let data): return finishing(data)
        case .close(let data): return running(data.review) ?? closing(data)
        }
    }

    /// What stands in the way of anything on the review; nil: it is there and open.
    private func running(_ id: LossReviewID) -> [Violation]? {
        guard let review = state.review(id) else {
            return [
                StateCheck.violation(
                    "there is no loss review \(id).", nature: .notFound, field: "review",
                    missing: "a loss review on record", fix: LossReviewLineFix.list)
            ]
        }
        guard review.isOpen else {
            return [
                StateCheck.violation(
                    "\(id) is closed and takes nothing any more.", field: "review", missing: "an open loss review",
                    fix: LossReviewLineFix.open)
            ]
        }
        return nil
    }

    private func opening(_ data: LossReviewCommand.Open) -> [Violation] {
        let fix = LossReviewLineFix.open
        if let open = state.openReview {
            return [
                StateCheck.violation(
                    "\(open.id) is still open; one review is held at a time.", missing: "the end of \(open.id)",
                    fix: LossReviewLineFix.close(open.id))
            ]
        }
        var found: [Violation] = []
        if data.through < data.from {
            found.append(
                InputCheck.violation(
                    "through", "through is \(data.through), which is before \(data.from).",
                    missing: "a last day from the first one on", fix: fix))
        }
        if data.through > today {
            found.append(
                InputCheck.violation(
                    "through", "through is \(data.through), which is still to come.", missing: "a day up to \(today)",
                    fix: fix))
        }
        if let same = state.reviews.first(where: { $0.from == data.from && $0.through == data.through }) {
            found.append(
                StateCheck.violation(
                    "\(same.id) was about these days.", field: "from", missing: "other days",
                    fix: LossReviewLineFix.show(same.id)))
        }
        return found
    }

    private func drawing(_ data: LossReviewCommand.Draw) -> [Violation] {
        let fix = LossReviewLineFix.draw(data.review)
        var found: [Violation] = []
        let limit = LossReviewCommand.Draw.limit
        if data.highest < 0 || data.drawn < 0 || !(1...limit).contains(data.highest + data.drawn) {
            found.append(
                InputCheck.violation(
                    "highest",
                    "\(data.highest) of the highest value and \(data.drawn) by chance are asked for; together "
                        + "1 to \(limit) are drawn.", missing: "numbers in range", fix: fix))
        }
        found += InputCheck.some(data.owners, "owner", fix)
        found += Set(data.owners).sorted().flatMap { owner($0, fix) }
        if facts.candidates.count > LossReviewDecider.candidateLimit {
            found.append(
                StateCheck.violation(
                    "\(facts.candidates.count) customers were lost in these days; a review draws from at most "
                        + "\(LossReviewDecider.candidateLimit).", missing: "a review of fewer days",
                    fix: LossReviewLineFix.open))
        }
        if LossReviewDecider.undrawn(facts.candidates, by: data.review, in: state).isEmpty {
            let left = facts.leftOut.values.reduce(0, +)
            let drawn = state.review(data.review)?.calls.count ?? 0
            found.append(
                StateCheck.violation(
                    "nobody is left to draw: \(drawn) were drawn, \(left) who left are not called.",
                    missing: "customers lost in these days", fix: LossReviewLineFix.show(data.review)))
        }
        return found
    }

    private func call(_ customer: CustomerID, of review: LossReviewID) -> [Violation] {
        guard state.review(review)?.call(customer) == nil else { return [] }
        return [
            StateCheck.violation(
                "\(customer) was not drawn by \(review).", nature: .notFound, field: "customer",
                missing: "a customer who was drawn", fix: LossReviewLineFix.calls(review))
        ]
    }

    private func owner(_ id: PersonID, _ fix: String) -> [Violation] {
        guard let employee = facts.employees[id]?.value, employee.isRegistered else {
            return [
                StateCheck.violation(
                    "there is no employee \(id).", nature: .notFound, field: "owner", missing: "a person on record",
                    fix: CommandLineFix.employeeList)
            ]
        }
        guard employee.leftAt == nil, employee.erasedAt == nil else {
            return [
                StateCheck.violation(
                    "\(id) is gone from the firm.", field: "owner", missing: "a person who is there", fix: fix)
            ]
        }
        return []
    }

    private func recording(_ data: LossReviewCommand.Record) -> [Violation] {
        let fix = LossReviewLineFix.record(data.review, data.customer)
        guard let call = state.review(data.review)?.call(data.customer) else {
            return self.call(data.customer, of: data.review)
        }
        if call.isSettled {
            return [
                StateCheck.violation(
                    "the call to \(data.customer) is on record: \(call.result?.rawValue ?? "").", field: "customer",
                    missing: "a call that is still to be made", fix: LossReviewLineFix.calls(data.review))
            ]
        }
        var found: [Violation] = []
        if data.on > command.at {
            found.append(
                InputCheck.violation(
                    "on", "on is \(data.on), which is still to come.", missing: "a moment up to \(command.at)",
                    fix: fix))
        }
        if data.result == .reached, !data.isSaid {
            found.append(
                InputCheck.violation(
                    "expected", "they were reached, and nothing of what they said is given.",
                    missing: "at least one answer", fix: "\(fix) --expected TEXT"))
        }
        if data.result != .reached, data.isSaid {
            found.append(
                InputCheck.violation(
                    "result", "the call is \(data.result.rawValue), and yet somebody said something.",
                    missing: "the result reached, or no answers", fix: fix))
        }
        return found
    }

    private func adding(_ data: LossReviewCommand.AddAction) -> [Violation] {
        let fix = LossReviewLineFix.add(data.review)
        var found = words(data.text, "text", fix) + owner(data.owner, fix)
        if data.due < today {
            found.append(
                InputCheck.violation(
                    "due", "due is \(data.due), which is past.", missing: "a day from \(today) on", fix: fix))
        }
        return found
    }

    private func finishing(_ data: LossReviewCommand.FinishAction) -> [Violation] {
        guard let action = state.action(data.action) else {
            return [
                StateCheck.violation(
                    "there is no action \(data.action).", nature: .notFound, field: "action",
                    missing: "an action on record", fix: LossReviewLineFix.actions)
            ]
        }
        guard let on = action.finishedOn else { return [] }
        return [
            StateCheck.violation(
                "\(data.action) was finished on \(on).", field: "action", missing: "an action that is not finished",
                fix: LossReviewLineFix.actions)
        ]
    }

    private func closing(_ data: LossReviewCommand.Close) -> [Violation] {
        var found = words(data.conclusion, "conclusion", LossReviewLineFix.close(data.review))
        let review = state.review(data.review)
        let waiting = (review?.calls ?? []).filter { $0.attempts.isEmpty }.map(\.customer)
        if review?.draws.isEmpty != false {
            found.append(
                StateCheck.violation(
                    "nobody was drawn yet.", missing: "a draw", fix: LossReviewLineFix.draw(data.review)))
        } else if let first = waiting.first {
            found.append(
                StateCheck.violation(
                    "nobody has called \(waiting.map(\.description).joined(separator: ", ")) yet.", field: "customer",
                    missing: "what each call came to", fix: LossReviewLineFix.record(data.review, first)))
        }
        return found
    }

    private func words(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        guard text.utf8.count <= Self.byteLimit else {
            return [
                InputCheck.violation(
                    field, "\(field) has \(text.utf8.count) bytes; at most \(Self.byteLimit) are taken.",
                    missing: "a shorter text", fix: fix)
            ]
        }
        return InputCheck.words(text, field, fix)
    }
}
