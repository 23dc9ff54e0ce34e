package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Holds what arrived since the last time against the rules of themes, and records what entered: one event for many
    /// complaints, so that arrivals need not wait for each other. Every question about themes asks this first, and the
    /// server does as complaints arrive.
    ///
    /// It ends when everything was looked at, however much that is, so that nothing is decided on a part of it.
    package func gatherThemes(_ limit: GatheringLimit = GatheringLimit()) async throws(DeskError) {
        var conflicts = 0
        while true {
            let loaded = try await loadThemes()
            let rules = loaded.state.gathering.map { rule in
                GatheringRule(
                    source: rule.source, theme: rule.theme, rule: rule.rule,
                    after: themes.scannedThrough(rule.source, rule.rule, recorded: rule.through), recorded: rule.through
                )
            }
            guard let start = rules.map(\.after).min(), start < journal.position else { return }
            let found = try await arrivals(after: start, for: rules, limit)
            let events = ThemeDecider.gathering(
                found.entries, through: found.through, at: now(), in: loaded.state, policy: policy)
            let isWorthKeeping =
                events.count > 1 || events.first?.holdsEntries == true
                || found.through - (rules.map(\.recorded).min() ?? 0) >= Self.eventsBetweenMarks
            if isWorthKeeping {
                let append = Append([
                    Append.Part(
                        .existing(.themes, expectedVersion: loaded.version), events.map { .theme($0) })
                ])
                let outcome = try await reading { () async throws(JournalError) in try await journal.append(append) }
                // Somebody else moved the register meanwhile: what was found is held against it anew.
                if case .conflict(let conflict) = outcome {
                    conflicts += 1
                    if conflicts >= Self.attemptLimit { throw .busy(conflict) }
                    continue
                }
            }
            themes.noteScanned(rules.map { ($0.source, $0.rule) }, through: found.through)
            if found.isAtEnd { return }
        }
    }

    /// So many events may pass by without a match before the register says how far it looked.
    private static var eventsBetweenMarks: Int64 { 50_000 }

    /// What a page after page of arrivals holds for the rules.
    private func arrivals(
        after start: Int64, for rules: [GatheringRule], _ gathering: GatheringLimit
    ) async throws(DeskError) -> (entries: [ThemeEntry], through: Int64, isAtEnd: Bool) {
        let end = journal.position
        let filter = EventFilter(kinds: ["complaint.filed", "complaint.scored"])
        let limit = EventPageLimit(events: gathering.events, looked: 16_384, bytes: 4 << 20)
        var reader = ArrivalReader(rules: rules, calendar: policy.calendar)
        var next = start + 1
        // A complaint whose score is not read yet holds the mark back; it moves on all the same.
        while next <= end, reader.entries.count < gathering.entries || (reader.firstWaiting ?? next) - 1 <= start {
            let from = next
            let page = try await reading { () async throws(JournalError) in
                try await journal.events(from: from, through: end, matching: filter, limit: limit)
            }
            for recorded in page.events { reader.read(recorded) }
            next = max(page.next, from + 1)
        }
        if next > end { reader.finish() }
        let through = min(end, (reader.firstWaiting ?? next) - 1)
        return (reader.entries, through, next > end)
    }

    /// Follows arrivals until the task is cancelled, so that a complaint is in its themes within a second, and so that voices
    /// need not be folded while somebody is on the phone.
    package func followThemes(failing: (DeskError) -> Void) async {
        await followArrivals(every: .milliseconds(500), failing: failing) { () async throws(DeskError) in
            try await gatherThemes()
            try await keepVoices()
        }
    }

    /// Does something whenever events arrived, until the task is cancelled. What arrives within `pause` is taken together
    /// instead of one by one.
    func followArrivals(
        every pause: Duration, failing: (DeskError) -> Void,
        _ body: () async throws(DeskError) -> Void
    ) async {
        var seen: Int64 = 0
        while !Task.isCancelled {
            do {
                try await journal.arrivals.wait(beyond: seen)
            } catch {
                return
            }
            seen = journal.position
            do throws(DeskError) { try await body() } catch { failing(error) }
            try? await Task.sleep(for: pause)
        }
    }

    /// Every promise with its day, as far as the journal goes and complaints are open to the reader.
    package func promises(by actor: Actor) async throws(DeskError) -> PromisesRecord {
        try require(.readThemes, of: actor)
        try await catchUp(on: PromiseLedger.kinds, behind: { themes.promisesThrough }) { events, start, end in
            themes.advancePromises(with: events, from: start, through: end, policy.calendar)
        }
        var ledger = themes.promises
        ledger.leaveOut(try await numbersWithheld(from: actor))
        ledger.apply(try await loadThemes().state.changes)
        return PromisesRecord(
            ledger: ledger, today: policy.calendar.date(of: now()),
            seesComplaints: Permission.reach(of: .read, for: actor) == .everything)
    }
}

/// How much is gathered at once.
package struct GatheringLimit: Sendable {
    /// Complaints that one event holds, about.
    package var entries: Int
    /// Events read at once.
    package var events: Int

    package init(entries: Int = 1_000, events: Int = 512) {
        self.entries = entries
        self.events = events
    }
}

/// Promises as they stood on a day.
package struct PromisesRecord: Sendable {
    package let ledger: PromiseLedger
    package let today: CivilDate
    /// The reader may see complaints.
    package let seesComplaints: Bool
}

/// A rule with where it stands in the journal.
struct GatheringRule {
    /// The theme whose rule it is.
    let source: ThemeID
    /// The one that complaints enter.
    let theme: ThemeID
    let rule: ThemeRule
    /// Arrivals up to here were held against it …
    let after: Int64
    /// … and up to here the register says so.
    let recorded: Int64
}

/// Pairs complaints with their scores as the journal tells of them, and holds them against the rules.
struct ArrivalReader {
    let rules: [GatheringRule]
    let calendar: Calendar
    private(set) var entries: [ThemeEntry] = []
    private var waiting: [ComplaintID: (sequence: Int64, filed: ComplaintHappening.Filed)] = [:]

    init(rules: [GatheringRule], calendar: Calendar) {
        self.rules = rules
        self.calendar = calendar
    }

    /// The first complaint whose score has not been read.
    var firstWaiting: Int64? { waiting.values.map(\.sequence).min() }

    mutating func read(_ recorded: RecordedEvent) {
        guard case .complaint(let id) = recorded.stream, case .complaint(let event) = recorded.event else { return }
        switch event.body {
        case .filed(let filed): waiting[id] = (recorded.sequence, filed)
        case .scored(let data):
            guard let arrival = waiting.removeValue(forKey: id) else { return }
            hold(id, arrival.filed, at: arrival.sequence, data.score)
        default: break
        }
    }

    /// A complaint is scored in the append that files it; what has no score at the end has none.
    mutating func finish() {
        for (id, arrival) in waiting.sorted(by: { $0.key < $1.key }) {
            hold(id, arrival.filed, at: arrival.sequence, nil)
        }
        waiting = [:]
    }

    private mutating func hold(
        _ id: ComplaintID, _ filed: ComplaintHappening.Filed, at sequence: Int64, _ score: TriageRecord?
    ) {
        let candidate = ThemeCandidate(filed, score: score)
        for rule in rules where rule.after < sequence && rule.rule.admits(candidate) {
            entries.append(
                ThemeEntry(
                    theme: rule.theme, complaint: id, receivedOn: calendar.date(of: filed.receivedAt).description))
        }
    }
}

extension ThemeEvent {
    fileprivate var holdsEntries: Bool {
        if case .gathered(let data) = body { !data.entries.isEmpty } else { false }
    }
}
