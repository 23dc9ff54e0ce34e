package import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal

/// A call as a sheet or a review shows it.
package struct LossCallRecord: Sendable {
    package let review: LossReviewID
    package let call: LossReviewsState.Call
    package let name: PersonalText?
    package internal(set) var contact: PersonalText?
    package let language: String?
    /// What they said when they did not renew.
    package let reason: String?
    package let wonBackOn: CivilDate?
    /// Since the draw they refused contact, came under protection from it or were erased: a sheet tells no way to reach them. Where
    /// that is closed to the reader, a call that waits is not on the sheet, and one that is settled stands as if there were nothing.
    package internal(set) var mustNotBeCalled = false
}

/// A review with all that belongs to it, as ledgers say now.
package struct LossReviewRecord: Sendable {
    package let review: LossReviewsState.Review
    package let lostMeans: String
    package let currency: String
    package let losses: [Loss]
    package let calls: [LossCallRecord]
    package let voices: [VoiceRecord]
    package let actions: [LossReviewsState.Action]
    package let today: CivilDate
}

/// What a command on a loss review made.
package struct LossReviewOutcome: Sendable {
    package let review: LossReviewID?
    package let action: LossActionID?
    package let voice: VoiceID?
    package let events: [DomainEvent]
}

extension Desk {
    /// Opens, assigns, adds, closes: what leaders do.
    package func perform(
        _ command: LossReviewCommand, by actor: Actor
    ) async throws(DeskError) -> LossReviewOutcome {
        switch command {
        case .finish: try require(.makeLossCalls, of: actor)
        default: try require(.manageLossReviews, of: actor)
        }
        let outcome = try await commit(about: .lossReviews) { () async throws(DeskError) -> Decision in
            let loaded = try await loadLossReviews()
            if case .finish(let data) = command, !holdsReviews(actor),
                loaded.state.action(data.action)?.owner != actor.person
            {
                throw .refused(.notFound("action", data.action, find: LossReviewLineFix.actions))
            }
            let facts = try await facts(naming: command.owners)
            return try decided(command, by: actor, in: loaded, given: facts)
        }
        return LossReviewOutcome(outcome)
    }

    /// Draws whom to call.
    /// - Parameter currency: nil: the one most customers pay in.
    package func draw(
        _ command: LossReviewCommand.Draw, in currency: String?, by actor: Actor
    ) async throws(DeskError) -> LossReviewOutcome {
        try require(.manageLossReviews, of: actor)
        let outcome = try await commit(about: .lossReviews) { () async throws(DeskError) -> Decision in
            let loaded = try await loadLossReviews()
            var facts = try await facts(naming: command.owners)
            if let review = loaded.state.review(command.review), review.isOpen {
                let before = review.draws.last?.currency
                facts.currency = try await self.currency(currency ?? before)
                if let before, before != facts.currency {
                    throw .refused(
                        Refusal(
                            rule: .input, field: "currency",
                            message:
                                "\(command.review) was drawn in \(before); values in \(facts.currency) do not compare.",
                            missing: ["\(before), or a review of its own"], fix: [LossReviewLineFix.open]))
                }
                facts.lostMeans = CustomerStory.Rules(policy.customers).phrase
                let at = now()
                for loss in try await losses(from: review.from, through: review.through, in: facts.currency) {
                    if let why = try await exclusion(of: loss, at: at) {
                        facts.leftOut[why, default: 0] += 1
                    } else {
                        facts.candidates.append(loss.candidate)
                    }
                }
            }
            return try decided(.draw(command), by: actor, in: loaded, given: facts)
        }
        return LossReviewOutcome(outcome)
    }

    /// Records what a call came to, and what was said in it as a voice of somebody who left, in one append.
    package func record(
        _ command: LossReviewCommand.Record, said: VoiceCommand.Record?, by actor: Actor
    ) async throws(DeskError) -> LossReviewOutcome {
        try require(.makeLossCalls, of: actor)
        let outcome: CommandOutcome
        if said == nil {
            outcome = try await commitRecord(command, said: nil, by: actor)
        } else {
            // Writers of voices come one after the other, this one among them.
            outcome = try await voices.turn.take { () async throws(DeskError) in
                try await commitRecord(command, said: said, by: actor)
            }
        }
        var voice: VoiceID?
        if said != nil {
            voice = try await voicesOfReview(command.review).last { $0.customer == command.customer }?.id
        }
        return LossReviewOutcome(outcome, voice: voice)
    }

    private func commitRecord(
        _ command: LossReviewCommand.Record, said: VoiceCommand.Record?, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        try await commit(about: .lossReviews) { () async throws(DeskError) -> Decision in
            let loaded = try await loadLossReviews()
            if !holdsReviews(actor) {
                let call = loaded.state.review(command.review)?.call(command.customer)
                guard call?.owner == actor.person else {
                    throw .refused(
                        Refusal(
                            rule: .state, nature: .notFound, field: "customer",
                            message: "\(command.review) has no call to \(command.customer) for \(actor.person).",
                            missing: ["one of their own calls"], fix: [LossReviewLineFix.calls(command.review)]))
                }
            }
            var decision = try decided(
                .record(command), by: actor, in: loaded, given: LossReviewFacts(calendar: policy.calendar))
            if let said {
                let (event, voices, facts) = try await decide(.record(said), by: actor)
                decision.checks += Decision.checks(facts.versions, besides: .voices)
                decision.others = [
                    Append.Part(.existing(.voices, expectedVersion: voices.version), [.voice(event)])
                ]
            }
            return decision
        }
    }

    private func decided(
        _ command: LossReviewCommand, by actor: Actor, in loaded: Loaded<LossReviewsState>, given facts: LossReviewFacts
    ) throws(DeskError) -> Decision {
        do throws(Refusal) {
            let events = try LossReviewDecider.decide(
                Envelope(at: now(), actor: actor, command: command), in: loaded.state, given: facts)
            return Decision(
                target: .existing(.lossReviews, expectedVersion: loaded.version),
                events: events.map { .lossReview($0) },
                checks: Decision.checks(facts.versions, besides: .lossReviews))
        } catch {
            throw .refused(error)
        }
    }

    private func facts(naming owners: [PersonID]) async throws(DeskError) -> LossReviewFacts {
        var facts = LossReviewFacts(calendar: policy.calendar)
        for id in Set(owners) {
            let loaded = try await loadEmployee(id)
            facts.employees[id] = Sourced(loaded.state, from: .employee(id), at: loaded.version)
        }
        return facts
    }

    func holdsReviews(_ actor: Actor) -> Bool {
        Permission.reach(of: .manageLossReviews, for: actor) == .everything
    }

    // MARK: Reading

    package func lossReviews(by actor: Actor) async throws(DeskError) -> LossReviewsState {
        try require(.readLossReviews, of: actor)
        return try await loadLossReviews().state
    }

    /// - Parameter id: nil: the newest.
    package func lossReview(_ id: LossReviewID?, by actor: Actor) async throws(DeskError) -> LossReviewRecord {
        try require(.readLossReviews, of: actor)
        let state = try await loadLossReviews().state
        guard let review = id.map({ state.review($0) }) ?? state.reviews.last else {
            throw .refused(
                .notFound(
                    "loss review", id?.description ?? "yet",
                    find: id == nil ? LossReviewLineFix.open : LossReviewLineFix.list))
        }
        let currency = try await currency(review.draws.last?.currency)
        let losses = try await losses(from: review.from, through: review.through, in: currency)
        let back = Dictionary(losses.map { ($0.candidate.customer, $0.wonBackOn) }) { first, _ in first }
        var calls: [LossCallRecord] = []
        for call in review.calls {
            let state = try await loadCustomer(call.customer).state
            if review.isOpen, !call.isSettled,
                try await protection(of: call.customer, state, at: now(), from: actor).isSecret
            {
                continue
            }
            calls.append(record(of: call, in: review.id, state, wonBackOn: back[call.customer] ?? nil))
        }
        var filter = VoiceFilter()
        filter.review = review.id
        let voices = try await voices(filter, below: nil, limit: 1_000, by: actor).voices
        return LossReviewRecord(
            review: review, lostMeans: CustomerStory.Rules(policy.customers).phrase, currency: currency,
            losses: losses, calls: calls, voices: voices.reversed(),
            actions: review.carried.compactMap { state.action($0) }
                + state.actions.filter { $0.review == review.id && !review.carried.contains($0.id) },
            today: today)
    }

    /// Call sheets: of one review, or of every open one; the actor's own, or everybody's for whoever holds reviews.
    package func lossCalls(
        of id: LossReviewID?, owner: PersonID?, by actor: Actor
    ) async throws(DeskError) -> [LossCallRecord] {
        try require(.makeLossCalls, of: actor)
        let state = try await loadLossReviews().state
        let holds = holdsReviews(actor)
        var records: [LossCallRecord] = []
        for review in state.reviews where id.map({ $0 == review.id }) ?? review.isOpen {
            for call in review.calls {
                guard holds || call.owner == actor.person, owner.map({ $0 == call.owner }) ?? true else { continue }
                if let sheet = try await sheet(of: call, in: review, by: actor) { records.append(sheet) }
            }
        }
        // By their numbers: the order of the draw tells who was worth most.
        records.sort { ($0.review, $0.call.customer) < ($1.review, $1.call.customer) }
        if records.isEmpty, let id, holds, state.review(id) == nil {
            throw .refused(.notFound("loss review", id, find: LossReviewLineFix.list))
        }
        return records
    }

    /// Actions of all reviews, what is to be done first; the actor's own, or everybody's for whoever holds reviews.
    package func lossActions(
        owner: PersonID?, by actor: Actor
    ) async throws(DeskError) -> (actions: [LossReviewsState.Action], today: CivilDate) {
        try require(.makeLossCalls, of: actor)
        let holds = holdsReviews(actor)
        let actions = try await loadLossReviews().state.actions.filter { action in
            (holds || action.owner == actor.person) && (owner == nil || action.owner == owner)
        }
        let unfinished = actions.filter { $0.finishedOn == nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        let finished = actions.filter { $0.finishedOn != nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        return (unfinished + finished, today)
    }

    /// nil: the call waits, and why it may not be made is not the actor's to know: to them it is as if another had it.
    private func sheet(
        of call: LossReviewsState.Call, in review: LossReviewsState.Review, by actor: Actor
    ) async throws(DeskError) -> LossCallRecord? {
        let state = try await loadCustomer(call.customer).state
        var sheet = record(of: call, in: review.id, state, wonBackOn: nil)
        let protection = try await protection(of: call.customer, state, at: now(), from: actor)
        if protection.isSecret, review.isOpen, !call.isSettled { return nil }
        sheet.mustNotBeCalled = protection.isOpen
        if protection.isOpen { sheet.contact = nil }
        return sheet
    }

    private func record(
        of call: LossReviewsState.Call, in review: LossReviewID, _ state: CustomerState, wonBackOn: CivilDate?
    ) -> LossCallRecord {
        let calendar = policy.calendar
        let refusal = state.ledgerLines.last {
            $0.renewal == .notRenewed && calendar.date(of: $0.on).description == call.lostOn
        }
        return LossCallRecord(
            review: review, call: call, name: state.name, contact: state.contact, language: state.language,
            reason: call.way == .contract ? refusal?.reason?.text : nil, wonBackOn: wonBackOn)
    }

    private func voicesOfReview(_ id: LossReviewID) async throws(DeskError) -> [VoiceEntry] {
        try await openVoices(to: Actor(person: .house, roles: [])).filter { $0.review == id }
    }

    func loadLossReviews() async throws(DeskError) -> Loaded<LossReviewsState> {
        try await lossReviewBook.folding.take { () async throws(DeskError) -> Loaded<LossReviewsState> in
            let version = lossReviewBook.version
            let recorded = try await reading { () async throws(JournalError) in
                try await journal.events(of: .lossReviews, from: version + 1)
            }
            return lossReviewBook.advance(with: recorded)
        }
    }
}

extension LossReviewCommand {
    /// The people it gives something to do.
    fileprivate var owners: [PersonID] {
        switch self {
        case .draw(let data): data.owners
        case .assign(let data): [data.owner]
        case .add(let data): [data.owner]
        case .open, .record, .finish, .close: []
        }
    }
}

extension LossReviewOutcome {
    fileprivate init(_ outcome: CommandOutcome, voice: VoiceID? = nil) {
        var review: LossReviewID?
        var action: LossActionID?
        for case .lossReview(let event) in outcome.events {
            switch event.body {
            case .opened(let data): review = data.review
            case .drawn(let data): review = data.review
            case .callAssigned(let data): review = data.review
            case .callRecorded(let data): review = data.review
            case .actionAdded(let data): (review, action) = (data.review, data.action)
            case .actionFinished(let data): action = data.action
            case .closed(let data): review = data.review
            }
        }
        self.init(review: review, action: action, voice: voice, events: outcome.events)
    }
}
