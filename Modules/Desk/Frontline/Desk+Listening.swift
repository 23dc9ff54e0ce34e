package import EvenhandDomain
internal import EvenhandJournal

/// Which listening calls are asked for; what is nil or false leaves nothing out.
package struct ListeningFilter: Sendable, Equatable {
    package var owner: PersonID?
    package var open = false
    package var late = false

    package init() {}
}

/// A listening call as its owner needs it.
package struct ListeningRecord: Sendable {
    package let call: FrontlineState.Call
    package let name: PersonalText?
    /// Of one that is to be made.
    package let contact: PersonalText?
    package let language: String?
    package let why: PersonalText?
    package let reason: PersonalText?
    /// What a customer said in it.
    package let voice: VoiceID?
    package let isLate: Bool
    package let ownerIsGone: Bool
    /// Since it was planned they refused contact, came under protection from it or were erased: there is no way to reach them here.
    package let mustNotBeCalled: Bool
}

/// What a command on listening calls made.
package struct ListeningOutcome: Sendable {
    package let calls: [ListeningID]
    package let voice: VoiceID?
    package let note: NoteID?
    package let draw: FrontlineHappening.ListeningDrawn?
    package let events: [DomainEvent]
}

extension Desk {
    /// Plans and hands on, as whoever plans calls; cancels, as they or the call's owner.
    package func perform(
        listening command: FrontlineCommand, by actor: Actor
    ) async throws(DeskError) -> ListeningOutcome {
        if case .cancel(let data) = command {
            try await requireOwn(data.call, of: actor)
        } else {
            try require(.manageListening, of: actor)
        }
        return ListeningOutcome(try await writeFrontline(command, by: actor))
    }

    /// Draws whom to call, in the order of `ListeningDraw`.
    package func draw(
        _ command: FrontlineCommand.DrawListening, by actor: Actor
    ) async throws(DeskError) -> ListeningOutcome {
        try require(.manageListening, of: actor)
        let outcome = try await frontline.turn.take { () async throws(DeskError) in
            try await commit(about: .frontline) { () async throws(DeskError) -> Decision in
                let loaded = try await loadFrontline()
                var facts = try await frontlineFacts(for: .draw(command), in: loaded.state, by: actor)
                if FrontlineCommand.DrawListening.range.contains(command.count) {
                    try await draw(command, into: &facts, in: loaded.state)
                }
                return try decided(.draw(command), by: actor, in: loaded, given: facts)
            }
        }
        return ListeningOutcome(outcome)
    }

    private func draw(
        _ command: FrontlineCommand.DrawListening, into facts: inout FrontlineFacts, in state: FrontlineState
    ) async throws(DeskError) {
        let at = now()
        let awaited = state.awaited
        var draw = ListeningDraw(through: try await lastCustomer(), seed: command.seed)
        facts.drawn.through = draw.through
        while facts.drawn.customers.count < command.count, let id = draw.next() {
            let loaded = try await loadCustomer(id)
            let customer = loaded.state
            guard customer.isRegistered, !customer.isErased, customer.isReachable, awaited[.customer(id)] == nil,
                try await !isProtected(id, customer, at: at)
            else {
                facts.drawn.passedOver.append(id)
                continue
            }
            facts.drawn.customers.append(id)
            facts.customers[id] = Sourced(customer, from: .customer(id), at: loaded.version)
        }
    }

    /// The highest number of a customer, 0 without any. Asks by key, twice for each doubling.
    private func lastCustomer() async throws(DeskError) -> Int64 {
        var (known, beyond) = (Int64(0), Int64(1))
        while let found = try await customer(after: beyond - 1) {
            known = max(known, found)
            beyond = known * 2
        }
        // Nobody has the number `beyond` or a higher one; somebody has `known`.
        var low = known
        while low + 1 < beyond {
            let middle = low + (beyond - low) / 2
            if let found = try await customer(after: middle - 1) { low = found } else { beyond = middle }
        }
        return low
    }

    private func customer(after number: Int64) async throws(DeskError) -> Int64? {
        try await reading { () async throws(JournalError) in
            try await journal.customers(after: number > 0 ? CustomerID(rawValue: number) : nil, limit: 1)
        }.first?.id.rawValue
    }

    /// Records what was heard, in one append: of a customer as a voice, of an employee as a note.
    package func hold(
        _ command: FrontlineCommand.HoldListening, by actor: Actor
    ) async throws(DeskError) -> ListeningOutcome {
        try await requireOwn(command.call, of: actor)
        let outcome = try await frontline.turn.take { () async throws(DeskError) in
            try await commit(about: .frontline) { () async throws(DeskError) -> Decision in
                let loaded = try await loadFrontline()
                let facts = try await frontlineFacts(for: .hold(command), in: loaded.state, by: actor)
                var decision = try decided(.hold(command), by: actor, in: loaded, given: facts)
                if let customer = loaded.state.call(command.call)?.partner.customer {
                    let (event, voices, said) = try await decide(.record(command.voice(of: customer)), by: actor)
                    decision.checks += Decision.checks(said.versions, besides: .voices)
                    decision.others = [
                        Append.Part(.existing(.voices, expectedVersion: voices.version), [.voice(event)])
                    ]
                }
                return decision
            }
        }
        try await foldVoices()
        let note = try await loadFrontline().state.call(command.call)?.note
        return ListeningOutcome(outcome, voice: voices.heard[command.call], note: note)
    }

    /// The call is the actor's own, or they plan calls; to others there is no such call.
    private func requireOwn(_ id: ListeningID, of actor: Actor) async throws(DeskError) {
        try require(.makeListeningCalls, of: actor)
        if managesListening(actor) { return }
        guard try await loadFrontline().state.call(id)?.owner == actor.person else {
            throw .refused(
                Refusal(
                    rule: .state, nature: .notFound, field: "listening",
                    message: "there is no listening call \(id) of \(actor.person).",
                    missing: ["one of their own calls"], fix: [FrontlineLineFix.list]))
        }
    }

    func managesListening(_ actor: Actor) -> Bool {
        Permission.reach(of: .manageListening, for: actor) == .everything
    }

    // MARK: Reading

    /// Calls: those to be made by their day, the earliest first, where only such are asked for; else the latest day first. The
    /// actor's own, or everybody's for whoever plans them.
    /// - Parameter last: The call the page before ended with.
    package func listening(
        _ filter: ListeningFilter, after last: ListeningID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (calls: [ListeningRecord], next: ListeningID?) {
        try require(.makeListeningCalls, of: actor)
        let state = try await loadFrontline().state
        let manages = managesListening(actor)
        let today = today
        let isForward = filter.open || filter.late
        func isBefore(_ one: FrontlineState.Call, _ other: FrontlineState.Call) -> Bool {
            isForward ? (one.due, one.id) < (other.due, other.id) : (one.due, one.id) > (other.due, other.id)
        }
        let end = last.flatMap { state.call($0) }
        let calls = state.calls.filter { call in
            guard manages || call.owner == actor.person else { return false }
            if let owner = filter.owner, owner != call.owner { return false }
            if filter.open, !call.isOpen { return false }
            if filter.late, !call.isLate(on: today) { return false }
            guard let end else { return true }
            return isBefore(end, call)
        }.sorted(by: isBefore)
        let page = calls.prefix(limit)
        let gone = try await gone(among: Set(page.map(\.owner)))
        if page.contains(where: { !$0.isOpen }) { try await foldVoices() }
        let heard = voices.heard
        var records: [ListeningRecord] = []
        for call in page {
            records.append(try await record(of: call, voice: heard[call.id], ownerIsGone: gone.contains(call.owner)))
        }
        return (records, calls.count > limit ? page.last?.id : nil)
    }

    private func record(
        of call: FrontlineState.Call, voice: VoiceID?, ownerIsGone: Bool
    ) async throws(DeskError) -> ListeningRecord {
        var (name, contact): (PersonalText?, PersonalText?) = (nil, nil)
        var language: String?
        var mustNotBeCalled = false
        switch call.partner {
        case .customer(let id):
            let customer = try await loadCustomer(id).state
            (name, language) = (customer.name, customer.language)
            if call.isOpen {
                mustNotBeCalled = try await isProtected(id, customer, at: now())
                contact = mustNotBeCalled ? nil : customer.contact
            }
        case .employee(let id): name = try await loadEmployee(id).state.name
        }
        var why: PersonalText?
        switch try await frontlineEvent(at: call.place).body {
        case .listeningPlanned(let data): why = data.why
        case .listeningDrawn(let data): why = data.why
        default: break
        }
        var reason: PersonalText?
        if case .cancelled(_, let place)? = call.end,
            case .listeningCancelled(let data) = try await frontlineEvent(at: place).body
        {
            reason = data.reason
        }
        return ListeningRecord(
            call: call, name: name, contact: contact, language: language, why: why, reason: reason, voice: voice,
            isLate: call.isLate(on: today), ownerIsGone: ownerIsGone, mustNotBeCalled: mustNotBeCalled)
    }

    /// Those who do not work here any more, or never did.
    func gone(among people: Set<PersonID>) async throws(DeskError) -> Set<PersonID> {
        var gone: Set<PersonID> = []
        for id in people {
            let entry = try await reading { () async throws(JournalError) in try await journal.employee(id) }
            if entry.map({ $0.leftAt != nil || $0.isErased }) ?? true { gone.insert(id) }
        }
        return gone
    }
}

extension ListeningOutcome {
    fileprivate init(_ outcome: CommandOutcome, voice: VoiceID? = nil, note: NoteID? = nil) {
        var calls: [ListeningID] = []
        var draw: FrontlineHappening.ListeningDrawn?
        for case .frontline(let event) in outcome.events {
            switch event.body {
            case .listeningPlanned(let data): calls = [data.call]
            case .listeningDrawn(let data): (calls, draw) = (data.calls.map(\.call), data)
            case .listeningHanded(let data): calls = [data.call]
            case .listeningHeld(let data): calls = [data.call]
            case .listeningCancelled(let data): calls = [data.call]
            case .noteRecorded, .noteSorted, .noteAnswered: break
            }
        }
        self.init(calls: calls, voice: voice, note: note, draw: draw, events: outcome.events)
    }
}
