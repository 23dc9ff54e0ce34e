package import EvenhandDomain
internal import EvenhandJournal

/// Which notes are asked for; what is nil or false leaves nothing out.
package struct NoteFilter: Sendable, Equatable {
    package var theme: ThemeID?
    /// Whose words.
    package var from: PersonID?
    package var since: CivilDate?
    package var unsorted = false
    package var open = false
    /// Who answers for one of its themes.
    package var owner: PersonID?

    package init() {}
}

/// A note with its words as they stand: erased ones read as erased.
package struct NoteRecord: Sendable, Equatable {
    /// Of merged themes it has those they were merged into.
    package let note: FrontlineState.Note
    package let text: PersonalText?
    package let answer: PersonalText?
    /// Who answers for its themes, and so for the note.
    package let owners: [PersonID]
}

/// A page of notes, and how those stand that match.
package struct NotePage: Sendable {
    package let notes: [NoteRecord]
    package let next: NoteID?
    /// Of all that match, on the first page; 0 and nil on the others.
    package let openCount: Int
    package let oldest: FrontlineState.Note?
    /// Whole days since the oldest open one was written.
    package let oldestDays: Int
}

extension Desk {
    package func writeNote(
        _ command: FrontlineCommand.RecordNote, by actor: Actor
    ) async throws(DeskError) -> NoteRecord {
        try require(.recordNotes, of: actor)
        let outcome = try await writeFrontline(.recordNote(command), by: actor)
        let state = try await loadFrontline().state
        guard let note = state.notes.last(where: { $0.version == outcome.version }) else {
            throw .journal(JournalError(.internalFault, "The note was recorded and cannot be found again."))
        }
        return try await words(of: try await noteGate(for: actor).led(note))
    }

    /// Sorts or answers.
    package func perform(
        _ command: FrontlineCommand, onNote note: NoteID, by actor: Actor
    ) async throws(DeskError) -> NoteRecord {
        try require(.recordNotes, of: actor)
        try require(.readNotes, of: actor)
        _ = try await writeFrontline(command, by: actor)
        return try await words(of: try await openNote(note, by: actor))
    }

    // MARK: Reading

    /// Notes that match, the newest first, below `key` when given.
    package func notes(
        _ filter: NoteFilter, below key: NoteID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> NotePage {
        try require(.readNotes, of: actor)
        // The gate after the notes: what was closed before a note was written is closed by then.
        let state = try await loadFrontline().state
        let gate = try await noteGate(for: actor)
        let calendar = policy.calendar
        var page: [NoteGate.Led] = []
        var hasMore = false
        var openCount = 0
        var oldest: FrontlineState.Note?
        for note in state.notes.reversed() where key.map({ note.id < $0 }) ?? true {
            // What is counted is counted on the first page; the others end where they are full.
            if hasMore, key != nil { break }
            guard let led = gate.open(note), led.matches(filter, calendar) else { continue }
            if page.count < limit { page.append(led) } else { hasMore = true }
            guard led.note.isOpen, key == nil else { continue }
            openCount += 1
            oldest = led.note
        }
        noteReads(page.compactMap(\.note.complaint), as: .list, by: actor)
        var records: [NoteRecord] = []
        for led in page { records.append(try await words(of: led)) }
        return NotePage(
            notes: records, next: hasMore ? page.last?.note.id : nil, openCount: openCount, oldest: oldest,
            oldestDays: oldest.map { days(since: $0.at) } ?? 0)
    }

    package func note(_ id: NoteID, by actor: Actor) async throws(DeskError) -> NoteRecord {
        try require(.readNotes, of: actor)
        let led = try await openNote(id, by: actor)
        noteReads([led.note.complaint].compactMap { $0 }, as: .show, by: actor)
        return try await words(of: led)
    }

    /// Whole days of the house's calendar up to today.
    func days(since moment: Instant) -> Int {
        max(0, today.dayNumber - policy.calendar.date(of: moment).dayNumber)
    }

    private func openNote(_ id: NoteID, by actor: Actor) async throws(DeskError) -> NoteGate.Led {
        let state = try await loadFrontline().state
        let gate = try await noteGate(for: actor)
        guard let led = state.note(id).flatMap(gate.open) else {
            throw .refused(.notFound("note", id, find: FrontlineLineFix.noteList))
        }
        return led
    }

    /// What the actor may know of notes, under the themes of now.
    func noteGate(for actor: Actor) async throws(DeskError) -> NoteGate {
        NoteGate(closed: try await numbersWithheld(from: actor), themes: try await loadThemes().state)
    }

    func words(of led: NoteGate.Led) async throws(DeskError) -> NoteRecord {
        guard case .noteRecorded(let data) = try await frontlineEvent(at: led.note.id.rawValue).body else {
            throw Self.lost(led.note.id)
        }
        var answer: PersonalText?
        if let place = led.note.answer?.place {
            guard case .noteAnswered(let data) = try await frontlineEvent(at: place).body else {
                throw Self.lost(led.note.id)
            }
            answer = data.text
        }
        return NoteRecord(note: led.note, text: data.text, answer: answer, owners: led.owners)
    }

    private static func lost(_ id: NoteID) -> DeskError {
        .journal(JournalError(.internalFault, "The words of \(id) cannot be found in the journal again."))
    }

    // MARK: Folding and deciding

    func loadFrontline() async throws(DeskError) -> Loaded<FrontlineState> {
        try await frontline.folding.take { () async throws(DeskError) -> Loaded<FrontlineState> in
            let version = frontline.version
            let recorded = try await reading { () async throws(JournalError) in
                try await journal.events(of: .frontline, from: version + 1)
            }
            return frontline.advance(with: recorded)
        }
    }

    /// The event of the register at a place of the journal, its texts as they stand.
    func frontlineEvent(at place: Int64) async throws(DeskError) -> FrontlineEvent {
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(from: place, limit: 1)
        }
        guard let first = recorded.first, first.sequence == place, case .frontline(let event) = first.event else {
            throw .journal(JournalError(.internalFault, "Event \(place) of the front line cannot be found again."))
        }
        return event
    }

    /// One after the other: the front line writes all at once, and would only make each other decide anew.
    func writeFrontline(
        _ command: FrontlineCommand, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        try await frontline.turn.take { () async throws(DeskError) in
            try await commit(about: .frontline) { () async throws(DeskError) -> Decision in
                let loaded = try await loadFrontline()
                let facts = try await frontlineFacts(for: command, in: loaded.state, by: actor)
                return try decided(command, by: actor, in: loaded, given: facts)
            }
        }
    }

    func decided(
        _ command: FrontlineCommand, by actor: Actor, in loaded: Loaded<FrontlineState>, given facts: FrontlineFacts
    ) throws(DeskError) -> Decision {
        do throws(Refusal) {
            let events = try FrontlineDecider.decide(
                Envelope(at: now(), actor: actor, command: command), in: loaded.state, given: facts)
            return Decision(
                target: .existing(.frontline, expectedVersion: loaded.version), events: events.map { .frontline($0) },
                checks: Decision.checks(facts.versions, besides: .frontline))
        } catch {
            throw .refused(error)
        }
    }

    /// What a command needs to be decided on, but for whom a draw finds.
    func frontlineFacts(
        for command: FrontlineCommand, in state: FrontlineState, by actor: Actor
    ) async throws(DeskError) -> FrontlineFacts {
        var facts = FrontlineFacts(calendar: policy.calendar, themes: try await loadThemes().state)
        var customers: Set<CustomerID> = []
        var employees = Set(command.owners.prefix(FrontlineCommand.DrawListening.range.upperBound))
        var complaint: ComplaintID?
        // Whoever writes something, but the house, which is nobody.
        if actor.person != .house, command.isInOwnWords { employees.insert(actor.person) }
        switch command {
        case .recordNote(let data):
            complaint = data.complaint
            if let customer = data.customer { customers.insert(customer) }
        case .sortNote(let data):
            facts.closed = try await numbersWithheld(from: actor)
            complaint = state.note(data.note)?.complaint
        case .answerNote(let data):
            facts.closed = try await numbersWithheld(from: actor)
            guard let note = state.note(data.note) else { break }
            complaint = note.complaint
            if let customer = note.customer { customers.insert(customer) }
            if note.from != .house { employees.insert(note.from) }
        case .plan(let data):
            if let customer = data.partner.customer { customers.insert(customer) }
            if let employee = data.partner.employee { employees.insert(employee) }
        case .hold(let data):
            facts.onlyOwner = managesListening(actor) ? nil : actor.person
            if let employee = state.call(data.call)?.partner.employee { employees.insert(employee) }
        case .cancel(let data):
            facts.onlyOwner = managesListening(actor) ? nil : actor.person
            let partner = state.call(data.call)?.partner
            if let customer = partner?.customer { customers.insert(customer) }
            if let employee = partner?.employee { employees.insert(employee) }
        case .draw, .hand: break
        }
        if let complaint {
            let loaded = try await loadComplaint(complaint)
            // To whom it is not wholly open there is no such complaint.
            if loaded.version > 0, try await access(to: loaded.state, for: .read, by: actor) == .whole {
                facts.complaint = Sourced(loaded.state, from: .complaint(complaint), at: loaded.version)
                if let customer = loaded.state.customer { customers.insert(customer) }
            }
        }
        for id in customers {
            let loaded = try await loadCustomer(id)
            facts.customers[id] = Sourced(loaded.state, from: .customer(id), at: loaded.version)
        }
        for id in employees {
            let loaded = try await loadEmployee(id)
            facts.employees[id] = Sourced(loaded.state, from: .employee(id), at: loaded.version)
        }
        if case .plan(let data) = command, let id = data.partner.customer, let customer = facts.customers[id] {
            // What is closed to whoever plans refuses nothing: the refusal would tell of it. The call then comes without a contact.
            facts.isProtected = try await protection(of: id, customer.value, at: now(), from: actor).isOpen
        }
        return facts
    }
}

/// What one reader may know of notes, under the themes of now: none about a complaint that is closed to them.
struct NoteGate: Sendable {
    /// A note under the themes that its own were merged into, with who answers for these.
    struct Led: Sendable {
        var note: FrontlineState.Note
        let owners: [PersonID]

        func matches(_ filter: NoteFilter, _ calendar: Calendar) -> Bool {
            if let theme = filter.theme, !note.themes.contains(theme) { return false }
            if let from = filter.from, note.from != from { return false }
            if let since = filter.since, calendar.date(of: note.at) < since { return false }
            if filter.unsorted, !note.themes.isEmpty { return false }
            if filter.open, !note.isOpen { return false }
            if let owner = filter.owner, !owners.contains(owner) { return false }
            return true
        }
    }

    let closed: Set<ComplaintID>
    let themes: ThemesState

    /// nil: to this reader there is no such note.
    func open(_ note: FrontlineState.Note) -> Led? {
        if let complaint = note.complaint, closed.contains(complaint) { return nil }
        return led(note)
    }

    func led(_ note: FrontlineState.Note) -> Led {
        guard !note.themes.isEmpty else { return Led(note: note, owners: []) }
        var note = note
        note.themes = Set(note.themes.map { themes.lead(of: $0) }).sorted()
        return Led(note: note, owners: Set(note.themes.compactMap { themes.theme($0)?.owner }).sorted())
    }
}
