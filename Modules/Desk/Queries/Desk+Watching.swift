package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// The next stretch of what happened from `sequence` on, through `end` at most, as the reader may see it. Permission
    /// is asked for each page anew, so that a long watch learns of a head that came to concern somebody.
    package func watch(
        from sequence: Int64, through end: Int64 = .max, _ filter: EventFilter,
        limit: EventPageLimit = EventPageLimit(),
        by actor: Actor
    ) async throws(DeskError) -> WatchedPage {
        let position = journal.position
        let last = min(end, position)
        var filter = filter
        filter.categories = try watchable(filter, by: actor)
        let isOwnOnly = Permission.reach(of: .read, for: actor) == .own
        // Read after `position`: every complaint that an event up to there made theirs is among them.
        if isOwnOnly { filter.streams = try await ownStreams(filter, by: actor) }
        let page = try await reading { [filter] () async throws(JournalError) in
            try await journal.events(from: sequence, through: last, matching: filter, limit: limit)
        }
        let next = max(page.next, sequence)
        let events = isOwnOnly ? try await own(page.events, of: actor.person) : try await open(page.events, to: actor)
        noteReads(
            events.lazy.filter { $0.isReadable }.flatMap { $0.recorded.complaintsRead }, as: .watch, by: actor)
        return WatchedPage(events: events, next: next, isAtEnd: next > last)
    }

    /// What somebody may read who sees all complaints but those that are closed to them: of a complaint that concerns them
    /// what every concerned employee is told, of one that is closed to them nothing.
    private func open(
        _ events: [RecordedEvent], to actor: Actor
    ) async throws(DeskError) -> [WatchedEvent] {
        let named = Set(events.flatMap(\.namedComplaints))
        let about = Set(events.compactMap { if case .complaint(let id) = $0.stream { id } else { nil } })
        var access: [ComplaintID: CaseAccess] = [:]
        if !named.isEmpty || !about.isEmpty {
            let gate = try await gate(.everything, for: actor)
            for id in named.union(about) {
                let entry = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
                access[id] = entry.map { gate.access(to: $0) } ?? .closed
            }
        }
        var requests: Set<PlanRequestID> = []
        if events.contains(where: { $0.requestNamed != nil }) {
            requests = try await requestsClosed(to: actor, in: try await loadPlan().state)
        }
        let alarms = try await withheld(alarms: Set(events.compactMap(\.alarmNamed)), from: actor)
        let surveys = events.contains { $0.surveyAnswered != nil } ? try await loadVoices().state : nil
        var told: [WatchedEvent] = []
        for event in events {
            // When an answer came that names nobody would tell whose it is.
            if let survey = event.surveyAnswered, surveys?.survey(survey)?.isAnonymous ?? true { continue }
            if let alarm = event.alarmNamed {
                // Its figures count the whole record; they stand, as far as they are open to the reader, in the list of alarms.
                if !alarms.contains(alarm) { told.append(WatchedEvent(recorded: event, isReadable: false)) }
                continue
            }
            guard case .complaint(let id) = event.stream, access[id] != .whole else {
                // What names closed complaints and nothing else is passed over: that it happened would tell of one.
                let closed = Set(event.namedComplaints.filter { access[$0] != .whole })
                if let request = event.requestNamed, requests.contains(request) { continue }
                if closed.isEmpty {
                    told.append(readable(event, by: actor))
                } else if case .theme(let body) = event.event {
                    let cut = body.withholding(closed)
                    guard closed.isDisjoint(with: cut.complaintsNamed), !cut.complaintsNamed.isEmpty else { continue }
                    var event = event
                    event.event = .theme(cut)
                    told.append(readable(event, by: actor))
                }
                continue
            }
            if access[id] == .own { told += try await own([event], of: actor.person) }
        }
        return told
    }

    /// What a token's event says stands in the list of tokens; the event itself holds its hash, which nobody needs. So do
    /// events of surveys and those of their links. Blocks of outcomes are columns of ten thousand rows: a follower learns
    /// that some came.
    private static func readable(_ event: RecordedEvent) -> WatchedEvent {
        let isHidden =
            switch event.event {
            case .access, .outcomes: true
            case .voice(let voice): voice.holdsLinks
            default: false
            }
        return WatchedEvent(recorded: event, isReadable: !isHidden)
    }

    /// Ledgers and groups are for those who may see fit, listening calls for those who plan them; others are told that lines were
    /// entered, who was registered, and that something was planned or done.
    private func readable(_ event: RecordedEvent, by actor: Actor) -> WatchedEvent {
        if case .frontline(let happening) = event.event, happening.isOfListening {
            // Whoever makes calls sees their own in the list.
            guard managesListening(actor) else { return WatchedEvent(recorded: event, isReadable: false) }
            // Only the house sees every complaint, and so whatever may protect those that a draw passed over.
            guard actor.person != .house else { return Self.readable(event) }
            var event = event
            event.event = .frontline(happening.withoutPassedOver)
            return Self.readable(event)
        }
        guard case .customer(let happening) = event.event else { return Self.readable(event) }
        // What a file brought is a voice like any other.
        if case .feedbackGiven = happening.body, Permission.reach(of: .readVoices, for: actor) != .everything {
            return WatchedEvent(recorded: event, isReadable: false)
        }
        guard !showsWorth(to: actor) else { return Self.readable(event) }
        // Every kind by name: one that is new must be thought about here.
        switch happening.body {
        case .ledgerEntered, .ledgerLoaded: return WatchedEvent(recorded: event, isReadable: false)
        case .registered(let data):
            var event = event
            event.event = .customer(
                CustomerEvent(at: happening.at, by: happening.by, .registered(data.withoutGroup)))
            return Self.readable(event)
        case .renamed, .contactChanged, .standingChanged, .termsAccepted, .consentRecorded, .erased, .feedbackGiven,
            .conduct, .parting, .suspension:
            return Self.readable(event)
        }
    }

    /// The categories that somebody may watch.
    /// - Throws: `notPermitted` when what the filter names is not among them, or nothing is.
    private func watchable(_ filter: EventFilter, by actor: Actor) throws(DeskError) -> Set<StreamCategory> {
        let allowed = Set(
            StreamCategory.allCases.filter { Permission.reach(of: $0.readAction, for: actor) != .nothing })
        let named =
            Set((filter.streams ?? []).map(\.category)).union(filter.wholeCategories)
            .union(filter.kinds.compactMap(StreamCategory.init(ofKind:)))
        let wanted = named.isEmpty ? allowed : named
        if let refused = wanted.subtracting(allowed).min(by: { $0.rawValue < $1.rawValue }) {
            throw .notPermitted(PermissionDenied(action: refused.readAction, person: actor.person))
        }
        guard !allowed.isEmpty else {
            throw .notPermitted(PermissionDenied(action: .read, person: actor.person))
        }
        return allowed
    }

    // MARK: Those who see only their own

    /// Their own record and the complaints that concern them. Of named streams only others' records are left out here:
    /// whether a named complaint is theirs, `changesSeen` finds.
    private func ownStreams(_ filter: EventFilter, by actor: Actor) async throws(DeskError) -> Set<StreamID> {
        if let named = filter.streams {
            return named.filter { $0.category == .complaint || $0 == .employee(actor.person) }
        }
        var streams: Set<StreamID> = [.employee(actor.person)]
        var key: ComplaintID?
        repeat {
            let page = try await complaints(ComplaintFilter(), below: key, limit: 1_000, by: actor)
            streams.formUnion(page.entries.map { .complaint($0.id) })
            key = page.next
        } while key != nil
        return streams
    }

    /// Of a complaint, they are told that something changed in what they see, by the very cut that shows it to them;
    /// what it says they read there.
    private func own(_ events: [RecordedEvent], of person: PersonID) async throws(DeskError) -> [WatchedEvent] {
        var changes: [StreamID: Set<Int64>] = [:]
        var told: [WatchedEvent] = []
        for event in events {
            guard case .complaint(let id) = event.stream else {
                told.append(Self.readable(event))
                continue
            }
            if changes[event.stream] == nil { changes[event.stream] = try await changesSeen(by: person, of: id) }
            if changes[event.stream]?.contains(event.version) == true {
                told.append(WatchedEvent(recorded: event, isReadable: false))
            }
        }
        return told
    }

    /// The versions of a complaint that changed what a concerned person sees of it; none while it may not be shared.
    private func changesSeen(by person: PersonID, of id: ComplaintID) async throws(DeskError) -> Set<Int64> {
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(of: .complaint(id))
        }
        var versions: Set<Int64> = []
        var state = ComplaintDecider.initialState
        var before: ComplaintState?
        for event in recorded {
            guard case .complaint(let body) = event.event else { continue }
            state = ComplaintDecider.evolve(state, with: body)
            let after = state.concerns(person) ? state.cut(to: person).withoutPace : nil
            if after != before { versions.insert(event.version) }
            before = after
        }
        return state.isShared(with: person, at: now()) ? versions : []
    }
}

extension ComplaintState {
    /// Without what every event changes, however little it concerns a reader.
    fileprivate var withoutPace: ComplaintState {
        var state = self
        state.eventCount = 0
        state.lastAt = Instant(milliseconds: .min)
        // Dates are the firm's to keep; what moves them is told by the events themselves.
        state.timeline = ClockTimeline()
        state.movedDates = nil
        state.waitQuestion = nil
        return state
    }
}

extension StreamCategory {
    /// The action whose permission shows such records.
    fileprivate var readAction: Action {
        switch self {
        case .complaint: .read
        case .customer: .readCustomers
        case .employee: .readEmployees
        case .access: .manageTokens
        case .terms: .readTerms
        // Who may see cases may see by which rules they are decided.
        case .policy: .readPolicy
        case .plan: .readPlan
        // What people answered to the pulse is for those who keep the charter.
        case .charter: .manageTerms
        // It names complaints.
        case .theme: .read
        case .outcomes: .readTrends
        case .trend: .readTrends
        case .voice: .readVoices
        case .lossReview: .readLossReviews
        case .frontline: .readNotes
        }
    }
}

extension RecordedEvent {
    /// The complaints of which it tells whoever reads it: its own, or those that a note or a voice speaks of.
    fileprivate var complaintsRead: Set<ComplaintID> {
        switch event {
        case .frontline(let event): event.complaintsNamed
        case .voice(let event): event.complaintsNamed
        default: if case .complaint(let id) = stream { [id] } else { [] }
        }
    }

    /// The other complaints that what happened names.
    fileprivate var namedComplaints: [ComplaintID] {
        switch event {
        case .complaint(let event):
            guard case .arranged(let arrangement) = event.body else { return [] }
            return switch arrangement {
            case .merged(let data): [data.lead]
            case .unmerged(let data): [data.lead]
            case .joined(let data), .separated(let data): [data.complaint]
            case .linked(let data): [data.complaint]
            case .unlinked(let data): [data.complaint]
            case .duplicateDismissed(let data): [data.complaint]
            case .assigned, .outcomeAnswered, .reviewRecorded: []
            }
        case .customer(let event):
            guard case .parting(.held(let data)) = event.body else { return [] }
            return [data.complaint]
        case .plan(let event):
            return switch event.body {
            case .requestCosted(let data): [data.complaint].compactMap { $0 }
            case .timeBooked(let data): [data.complaint].compactMap { $0 }
            default: []
            }
        case .theme(let event): return Array(event.complaintsNamed)
        case .employee, .access, .terms, .policy, .charter, .outcomes, .trend, .lossReview: return []
        case .voice(let event): return Array(event.complaintsNamed)
        case .frontline(let event): return Array(event.complaintsNamed)
        }
    }

    /// The alarm that what happened names.
    fileprivate var alarmNamed: AlarmID? {
        guard case .trend(let event) = event else { return nil }
        return switch event.body {
        case .alarmRaised(let data): data.alarm
        case .alarmTaken(let data): data.alarm
        case .alarmClosed(let data): data.alarm
        case .watchAdded, .watchRemoved: nil
        }
    }

    /// The request for work that what happened names.
    fileprivate var requestNamed: PlanRequestID? {
        guard case .plan(let event) = event else { return nil }
        return switch event.body {
        case .requestDecided(let data): data.request
        case .initiativeAdded(let data): data.request
        default: nil
        }
    }
}

extension RecordedEvent {
    /// The survey that an event answers.
    fileprivate var surveyAnswered: SurveyID? {
        guard case .voice(let event) = self.event, case .surveyAnswered(let data) = event.body else { return nil }
        return data.survey
    }
}
