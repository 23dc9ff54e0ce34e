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
    /// What is closed to the reader does not say so, and takes the way to reach them all the same.
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
    /// Plans and hands on, as whoever plans calls; cancels, as they or the call's owner: whose it is, is decided on the register.
    package func perform(
        listening command: FrontlineCommand, by actor: Actor
    ) async throws(DeskError) -> ListeningOutcome {
        if case .cancel = command {
            try require(.makeListeningCalls, of: actor)
        } else {
            try require(.manageListening, of: actor)
        }
        return ListeningOutcome(try await writeFrontline(command, by: actor))
    }

    /// Draws whom to call, in the order of `ListeningDraw`: nobody waits for the drawing, and what was drawn is looked at once more
    /// when it is written down. When one of those may not be called any more, all is drawn anew.
    package func draw(
        _ command: FrontlineCommand.DrawListening, by actor: Actor
    ) async throws(DeskError) -> ListeningOutcome {
        try require(.manageListening, of: actor)
        let version = frontline.version
        for _ in 0..<Self.attemptLimit {
            // A repeat is told what the first call drew.
            let drawn = KeyedCall.earlierOutcome == nil ? try await drawn(command, by: actor) : FrontlineFacts.Drawn()
            let outcome = try await frontline.turn.take { () async throws(DeskError) in
                try await commit(about: .frontline) { () async throws(DeskError) -> Decision in
                    let loaded = try await loadFrontline()
                    var facts = try await frontlineFacts(for: .draw(command), in: loaded.state, by: actor)
                    guard try await take(drawn, into: &facts, in: loaded.state) else {
                        return Decision(
                            target: .existing(.frontline, expectedVersion: loaded.version), events: [], checks: [])
                    }
                    return try decided(.draw(command), by: actor, in: loaded, given: facts)
                }
            }
            if !outcome.events.isEmpty { return ListeningOutcome(outcome) }
        }
        throw drawnInVain(since: version)
    }

    /// Others changed what was drawn each time, or nobody waits for the answer any more: nothing is written down.
    private func drawnInVain(since version: Int64) -> DeskError {
        .busy(StreamConflict(stream: .frontline, expectedVersion: version, actualVersion: frontline.version))
    }

    /// Whom a draw finds as things stand, once nothing else refuses it.
    private func drawn(
        _ command: FrontlineCommand.DrawListening, by actor: Actor
    ) async throws(DeskError) -> FrontlineFacts.Drawn {
        let loaded = try await loadFrontline()
        let state = loaded.state
        let facts = try await frontlineFacts(for: .draw(command), in: state, by: actor)
        let at = now()
        do throws(Refusal) {
            try FrontlineDecider.check(
                Envelope(at: at, actor: actor, command: .draw(command)), in: state, given: facts)
        } catch {
            throw .refused(error)
        }
        let awaited = state.awaited
        var draw = ListeningDraw(through: try await lastCustomer(), seed: command.seed)
        var drawn = FrontlineFacts.Drawn(through: draw.through)
        while drawn.customers.count < command.count, let id = draw.next() {
            let count = drawn.customers.count + drawn.passedOver.count
            if count.isMultiple(of: 64), Task.isCancelled { throw drawnInVain(since: loaded.version) }
            // The row first: most of those who are passed over need no more than that.
            let entry = try await reading { () async throws(JournalError) in try await journal.customer(id) }
            if let entry, !entry.isErased, entry.contact != nil, awaited[.customer(id)] == nil,
                try await callable(id, at: at) != nil
            {
                drawn.customers.append(id)
            } else {
                drawn.passedOver.append(id)
            }
        }
        return drawn
    }

    /// A customer who may be called and can be reached; nil for any other.
    private func callable(_ id: CustomerID, at moment: Instant) async throws(DeskError) -> Sourced<CustomerState>? {
        let loaded = try await loadCustomer(id)
        let customer = loaded.state
        guard customer.isRegistered, !customer.isErased, customer.isReachable,
            try await !isProtected(id, customer, at: moment)
        else { return nil }
        return Sourced(customer, from: .customer(id), at: loaded.version)
    }

    /// - Returns: whether all that were drawn may still be called, and none waits for another call.
    private func take(
        _ drawn: FrontlineFacts.Drawn, into facts: inout FrontlineFacts, in state: FrontlineState
    ) async throws(DeskError) -> Bool {
        facts.drawn = drawn
        let (at, awaited) = (now(), state.awaited)
        for id in drawn.customers {
            guard awaited[.customer(id)] == nil, let customer = try await callable(id, at: at) else { return false }
            facts.customers[id] = customer
        }
        return true
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
        try require(.makeListeningCalls, of: actor)
        let outcome = try await frontline.turn.take { () async throws(DeskError) in
            // It may write to the voices too, whose writers come one after the other. Who takes both turns takes this one first.
            try await voices.turn.take { () async throws(DeskError) in try await commitHeld(command, by: actor) }
        }
        try await foldVoices()
        let note = try await loadFrontline().state.call(command.call)?.note
        return ListeningOutcome(outcome, voice: voices.heard[command.call], note: note)
    }

    private func commitHeld(
        _ command: FrontlineCommand.HoldListening, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
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
            records.append(
                try await record(
                    of: call, voice: heard[call.id], ownerIsGone: gone.contains(call.owner), for: actor))
        }
        return (records, calls.count > limit ? page.last?.id : nil)
    }

    private func record(
        of call: FrontlineState.Call, voice: VoiceID?, ownerIsGone: Bool, for actor: Actor
    ) async throws(DeskError) -> ListeningRecord {
        var (name, contact): (PersonalText?, PersonalText?) = (nil, nil)
        var language: String?
        var mustNotBeCalled = false
        switch call.partner {
        case .customer(let id):
            let customer = try await loadCustomer(id).state
            (name, language) = (customer.name, customer.language)
            if call.isOpen {
                let protection = try await protection(of: id, customer, at: now(), from: actor)
                mustNotBeCalled = protection.isOpen
                contact = protection.isInForce ? nil : customer.contact
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
