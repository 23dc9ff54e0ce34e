package import EvenhandDomain
internal import EvenhandJournal

/// Which voices are asked for; what is nil or false leaves nothing out.
package struct VoiceFilter: Sendable, Equatable {
    package var kind: VoiceKind?
    package var theme: ThemeID?
    package var customer: CustomerID?
    package var from: CivilDate?
    package var through: CivilDate?
    package var survey: SurveyID?
    package var review: LossReviewID?
    package var withoutTheme = false
    package var isFair: Bool?

    package init() {}

    func admits(_ entry: VoiceEntry) -> Bool {
        if let kind, entry.kind != kind { return false }
        if let theme, !entry.themes.contains(theme) { return false }
        if let customer, entry.customer != customer { return false }
        if let from, entry.on < from { return false }
        if let through, entry.on > through { return false }
        if let survey, entry.survey != survey { return false }
        if let review, entry.review != review { return false }
        // A rating alone says nothing that could come under a theme.
        if withoutTheme, !entry.themes.isEmpty || entry.answered.isEmpty { return false }
        if let isFair, entry.isFair != isFair { return false }
        return true
    }
}

/// A voice with its words as they stand: erased ones read as erased.
package struct VoiceRecord: Sendable, Equatable {
    package let entry: VoiceEntry
    package let text: PersonalText?
    package let expected: PersonalText?
    package let notGot: PersonalText?
    package let wanted: PersonalText?
    package let hoped: PersonalText?
    package let rating: Int?
}

extension Desk {
    /// Voices of a survey that names nobody are shown, and counted, once so many have answered; shares of fairness likewise.
    package static var voiceFloor: Int { 5 }

    // MARK: Recording

    package func record(
        _ command: VoiceCommand.Record, by actor: Actor
    ) async throws(DeskError) -> VoiceEntry {
        try require(.recordVoices, of: actor)
        let outcome = try await writingVoices { () async throws(DeskError) -> Decision in
            let (event, loaded, facts) = try await decide(.record(command), by: actor)
            return Decision(
                target: .existing(.voices, expectedVersion: loaded.version), events: [.voice(event)],
                checks: Decision.checks(facts.versions, besides: .voices))
        }
        return try await voice(recordedAt: outcome.version)
    }

    package func sort(_ command: VoiceCommand.Sort, by actor: Actor) async throws(DeskError) -> VoiceEntry {
        try require(.recordVoices, of: actor)
        try require(.readVoices, of: actor)
        _ = try await writingVoices { () async throws(DeskError) -> Decision in
            let (event, loaded, _) = try await decide(.sort(command), by: actor)
            return Decision(
                target: .existing(.voices, expectedVersion: loaded.version), events: [.voice(event)], checks: [])
        }
        return try await voiceEntry(command.voice, by: actor)
    }

    /// One after the other: answers to different links would only make each other decide anew, and run out of attempts.
    private func writingVoices(
        _ decide: () async throws(DeskError) -> Decision
    ) async throws(DeskError) -> CommandOutcome {
        try await voices.turn.take { () async throws(DeskError) in try await commit(about: .voices, decide) }
    }

    /// What a command about voices comes to, with the stream and the facts it was decided on.
    func decide(
        _ command: VoiceCommand, by actor: Actor
    ) async throws(DeskError) -> (event: VoiceEvent, loaded: Loaded<VoicesState>, facts: VoiceFacts) {
        let loaded = try await loadVoices()
        let envelope = Envelope(at: now(), actor: actor, command: command)
        let facts = try await facts(for: envelope, in: loaded.state)
        do throws(Refusal) {
            let events = try VoiceDecider.decide(envelope, in: loaded.state, given: facts)
            guard let event = events.first, events.count == 1 else {
                throw Refusal(
                    rule: .state, message: "nothing came of it.", missing: ["a voice"], fix: [VoiceLineFix.list])
            }
            return (event, loaded, facts)
        } catch {
            throw .refused(error)
        }
    }

    private func facts(
        for command: Envelope<VoiceCommand>, in state: VoicesState
    ) async throws(DeskError) -> VoiceFacts {
        var facts = VoiceFacts(policy: policy, themes: try await loadThemes().state)
        var customer: CustomerID?
        var complaint: ComplaintID?
        var isReader = true
        switch command.command {
        case .record(let data): (customer, complaint) = (data.customer, data.complaint)
        case .send(let data):
            switch data.to {
            case .complaint(let id): complaint = id
            case .customer(let id): customer = id
            case .anyone: break
            }
        case .sort(let data):
            let gate = try await voiceGate(for: command.actor)
            facts.voice = voices.entry(data.voice).flatMap(gate.open).map { VoiceFacts.Known(complaint: $0.complaint) }
        case .answer(let data):
            let survey = state.survey(opened: data.link, at: command.at)
            (customer, complaint) = (survey?.customer, survey?.complaint)
            isReader = false
        }
        if let complaint {
            let loaded = try await loadComplaint(complaint)
            let access = isReader ? try await access(to: loaded.state, for: .read, by: command.actor) : .whole
            // To whom it is not wholly open there is no such complaint.
            if loaded.version > 0, access == .whole {
                facts.complaint = Sourced(loaded.state, from: .complaint(complaint), at: loaded.version)
                customer = customer ?? loaded.state.customer
            }
        }
        if let customer {
            let loaded = try await loadCustomer(customer)
            facts.customer = Sourced(loaded.state, from: .customer(customer), at: loaded.version)
        }
        if case .send(let data) = command.command, case .customer(let id) = data.to {
            // A refusal would tell of an embargo.
            facts.isProtected = try await embargo(on: id, at: command.at, from: command.actor).isOpen
        }
        return facts
    }

    // MARK: Surveys

    /// Makes a survey whose links have these hashes. A repeat of a call finds the survey of the first.
    /// - Returns: whether the links are the very ones given.
    package func send(
        _ command: VoiceCommand.Send, by actor: Actor
    ) async throws(DeskError) -> (survey: VoicesState.Survey, isFirst: Bool) {
        try require(.sendSurveys, of: actor)
        let outcome = try await writingVoices { () async throws(DeskError) -> Decision in
            let (event, loaded, facts) = try await decide(.send(command), by: actor)
            return Decision(
                target: .existing(.voices, expectedVersion: loaded.version), events: [.voice(event)],
                checks: Decision.checks(facts.versions, besides: .voices))
        }
        for case .voice(let event) in outcome.events {
            if case .surveySent(let data) = event.body, let survey = try await loadVoices().state.survey(data.survey) {
                return (survey, data.links == command.links.sorted())
            }
        }
        throw .journal(JournalError(.internalFault, "The survey was recorded and cannot be found again."))
    }

    /// The survey that a link opens now, and the language to ask in. Needs no permission: the link is one.
    package func survey(opened link: String) async throws(DeskError) -> (survey: VoicesState.Survey, language: String) {
        let loaded = try await loadVoices()
        guard let survey = loaded.state.survey(opened: link, at: now()) else { throw .refused(VoiceCheck.closedLink) }
        var language = "und"
        if let complaint = survey.complaint {
            language = try await loadComplaint(complaint).state.intake?.language ?? language
        }
        if let customer = survey.customer {
            let state = try await loadCustomer(customer).state
            if state.isErased { throw .refused(VoiceCheck.closedLink) }
            language = state.language ?? language
        }
        return (survey, language)
    }

    /// Answers a survey by its link. Needs no permission: the link is one.
    package func answer(_ command: VoiceCommand.Answer) async throws(DeskError) {
        _ = try await KeyedCall.withoutKey { () async throws(DeskError) in
            try await writingVoices { () async throws(DeskError) -> Decision in
                let (event, loaded, facts) = try await decide(.answer(command), by: Actor(person: .house, roles: []))
                return Decision(
                    target: .existing(.voices, expectedVersion: loaded.version), events: [.voice(event)],
                    checks: Decision.checks(facts.versions, besides: .voices))
            }
        }
    }

    /// Surveys that the actor may know of, in the order of their numbers.
    package func surveys(by actor: Actor) async throws(DeskError) -> [VoicesState.Survey] {
        try require(.readVoices, of: actor)
        let closed = try await numbersWithheld(from: actor)
        return try await loadVoices().state.surveys.filter { $0.complaint.map { !closed.contains($0) } ?? true }
    }

    // MARK: Reading

    /// Voices that match, the newest in the journal first, below `key` when given.
    package func voices(
        _ filter: VoiceFilter, below key: VoiceID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (voices: [VoiceRecord], next: VoiceID?) {
        try require(.readVoices, of: actor)
        let gate = try await voiceGate(for: actor)
        var page: [VoiceEntry] = []
        for entry in voices.entries.reversed() where key.map({ entry.id < $0 }) ?? true {
            guard let entry = gate.open(entry), filter.admits(entry) else { continue }
            page.append(entry)
            if page.count > limit { break }
        }
        let hasMore = page.count > limit
        if hasMore { page.removeLast() }
        noteReads(page.compactMap(\.complaint), as: .list, by: actor)
        var records: [VoiceRecord] = []
        for entry in page { records.append(try await words(of: entry)) }
        return (records, hasMore ? page.last?.id : nil)
    }

    package func voice(_ id: VoiceID, by actor: Actor) async throws(DeskError) -> VoiceRecord {
        let entry = try await voiceEntry(id, by: actor)
        noteReads([entry.complaint].compactMap { $0 }, as: .show, by: actor)
        return try await words(of: entry)
    }

    private func voiceEntry(_ id: VoiceID, by actor: Actor) async throws(DeskError) -> VoiceEntry {
        try require(.readVoices, of: actor)
        let gate = try await voiceGate(for: actor)
        guard let entry = voices.entry(id).flatMap(gate.open) else {
            throw .refused(.notFound("voice", id, find: VoiceLineFix.list))
        }
        return entry
    }

    /// Every voice the actor may know of, in the order of the journal.
    func openVoices(to actor: Actor) async throws(DeskError) -> [VoiceEntry] {
        let gate = try await voiceGate(for: actor)
        return voices.entries.compactMap(gate.open)
    }

    /// What the actor may know of voices, which are folded up to the journal's end.
    private func voiceGate(for actor: Actor) async throws(DeskError) -> VoiceGate {
        try await foldVoices()
        return VoiceGate(
            closed: try await numbersWithheld(from: actor), surveys: try await loadVoices().state,
            themes: try await loadThemes().state)
    }

    func words(of entry: VoiceEntry) async throws(DeskError) -> VoiceRecord {
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(from: entry.id.rawValue, limit: 1)
        }
        switch recorded.first?.event {
        case .customer(let event):
            guard case .feedbackGiven(let said) = event.body else { break }
            return VoiceRecord(
                entry: entry, text: said.text, expected: said.expected, notGot: said.notGot, wanted: said.wanted,
                hoped: said.hoped, rating: said.rating)
        case .voice(let event):
            switch event.body {
            case .recorded(let said): return VoiceRecord(entry, said)
            case .surveyAnswered(let data): return VoiceRecord(entry, data.said)
            case .sorted, .surveySent: break
            }
        default: break
        }
        throw .journal(JournalError(.internalFault, "The voice \(entry.id) cannot be found in the journal again."))
    }

    /// The voice that an event of the stream of voices is.
    func voice(recordedAt version: Int64) async throws(DeskError) -> VoiceEntry {
        try await foldVoices()
        guard let entry = voices.entries.last(where: { $0.version == version }) else {
            throw .journal(JournalError(.internalFault, "The voice was recorded and cannot be found again."))
        }
        return entry
    }

    // MARK: Folding

    func loadVoices() async throws(DeskError) -> Loaded<VoicesState> {
        let version = voices.version
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(of: .voices, from: version + 1)
        }
        return voices.advance(with: recorded, policy.calendar)
    }

    func foldVoices() async throws(DeskError) {
        try await voices.folding.take { () async throws(DeskError) in
            try await catchUp(on: VoiceBook.kinds, behind: { voices.through }) { events, start, end in
                voices.advance(with: events, from: start, through: end, policy.calendar)
            }
        }
    }
}

/// What one reader may know of voices, under the themes of now: none of a complaint that is closed to them, and none of a survey
/// that names nobody before enough have answered.
struct VoiceGate {
    let closed: Set<ComplaintID>
    let surveys: VoicesState
    let themes: ThemesState

    func open(_ entry: VoiceEntry) -> VoiceEntry? {
        if let complaint = entry.complaint, closed.contains(complaint) { return nil }
        if let survey = entry.survey.flatMap({ surveys.survey($0) }), survey.isAnonymous,
            survey.answerCount < Desk.voiceFloor
        {
            return nil
        }
        guard !entry.themes.isEmpty else { return entry }
        var entry = entry
        entry.themes = Set(entry.themes.map { themes.lead(of: $0) }).sorted()
        return entry
    }
}

extension VoiceRecord {
    fileprivate init(_ entry: VoiceEntry, _ said: VoiceSaid) {
        self.init(
            entry: entry, text: said.text, expected: said.expected, notGot: said.notGot, wanted: said.wanted,
            hoped: said.hoped, rating: said.rating)
    }
}
