package import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandScoring

/// What came of running a policy over the history.
package struct ReplayReport: Sendable {
    package let policy: String
    package var eventCount = 0
    package var complaintCount = 0
    package var headCount = 0
    package var changedComplaintCount = 0
    package var tally = ReplayTally()
    /// Seconds the replay took: reading, decoding, folding, comparing.
    package var seconds = 0.0
    /// Seconds that reading and decoding every event without folding took; nil unless it was measured.
    package var decodeSeconds: Double?
}

/// What a replay tells on its way.
package enum ReplayStep: Sendable {
    case progress(events: Int64, of: Int64)
    case changes([ReplayChange])
}

extension Desk {
    /// Runs a policy over the whole history and tells what would have been otherwise, in order of complaints. Changes
    /// nothing; what is appended meanwhile is left out.
    ///
    /// - Parameter measure: reads and decodes every event once more before, without folding, to say what that takes.
    package func replay(
        _ policy: DomainPolicy, measure: Bool, by actor: Actor, step: (ReplayStep) async throws -> Void
    ) async throws -> ReplayReport {
        try require(.managePolicy, of: actor)
        let end = journal.position
        var report = ReplayReport(policy: policy.version)
        let clock = ContinuousClock()
        if measure {
            let start = clock.now
            var counted = 0
            try await forEachPage(through: end) { counted += $0.count }
            report.decodeSeconds = (clock.now - start).inSeconds
        }
        let start = clock.now
        var replay = HistoryReplay(policy: policy, book: policies)
        var told: Int64 = 0
        try await forEachPage(through: end) { page in
            for recorded in page { replay.note(recorded) }
            report.eventCount += page.count
            let reached = page.last?.sequence ?? end
            if reached - told >= 20_000 {
                told = reached
                try await step(.progress(events: reached, of: end))
            }
        }
        replay.leaveOut(try await numbersWithheld(from: actor))
        var pending: [ReplayChange] = []
        let at = now()
        for id in replay.cases.keys.sorted() {
            let changes = replay.changes(of: id, at: at, &report)
            if !changes.isEmpty { report.changedComplaintCount += 1 }
            pending += changes
            if pending.count >= 500 {
                noteReads(pending.lazy.map(\.complaint), as: .replay, by: actor)
                try await step(.changes(pending))
                pending.removeAll(keepingCapacity: true)
            }
        }
        noteReads(pending.lazy.map(\.complaint), as: .replay, by: actor)
        if !pending.isEmpty { try await step(.changes(pending)) }
        report.complaintCount = replay.cases.count
        report.seconds = (clock.now - start).inSeconds
        return report
    }

    /// Every event up to a sequence, page by page, decoded; blocks of outcomes, which no policy decides, are passed over.
    private func forEachPage(
        through end: Int64, _ body: ([RecordedEvent]) async throws -> Void
    ) async throws {
        let filter = EventFilter(categories: Set(StreamCategory.allCases).subtracting([.outcomes]))
        var next: Int64 = 1
        while next <= end {
            let from = next
            let page = try await reading { () async throws(JournalError) in
                try await journal.events(
                    from: from, through: end, matching: filter,
                    limit: EventPageLimit(events: 2_000, looked: 8_192, bytes: 16 << 20))
            }
            guard page.next > from else { return }
            if !page.events.isEmpty { try await body(page.events) }
            try Task.checkCancellation()
            next = page.next
        }
    }
}

/// The fold of a replay: every case as small as it can be, and who its customer is.
struct HistoryReplay {
    private(set) var cases: [ComplaintID: ReplayCase] = [:]
    private var standings: [CustomerID: CustomerStanding] = [:]
    private let policy: DomainPolicy
    private let book: PolicyBook
    private let tried: Triage
    private var triedDates: ReplayDateCache
    /// The complaint filed last, until its score comes with the next event: its narrative is not kept longer.
    private var lastFiled: (id: ComplaintID, filed: ComplaintHappening.Filed, at: Instant)?
    private var comparisons: [String: Comparison] = [:]

    /// A policy of the history beside the tried one; looked at once, however many cases run under it.
    private struct Comparison {
        let own: DomainPolicy
        let triage: Triage
        let scoresDiffer: Bool
        let datesDiffer: Bool
        let meritDiffers: Bool
        var dates: ReplayDateCache
    }

    init(policy: DomainPolicy, book: PolicyBook) {
        self.policy = policy
        self.book = book
        tried = book.triage(of: policy)
        triedDates = ReplayDateCache(policy)
    }

    /// Without complaints that are not open to whoever asks.
    mutating func leaveOut(_ ids: Set<ComplaintID>) {
        for id in ids { cases[id] = nil }
    }

    mutating func note(_ recorded: RecordedEvent) {
        switch (recorded.stream, recorded.event) {
        case (.complaint(let id), .complaint(let event)): note(event, of: id)
        case (.customer(let id), .customer(let event)):
            switch event.body {
            case .registered(let data): standings[id] = data.standing
            case .standingChanged(let data): standings[id] = data.standing
            default: break
            }
        default: break
        }
    }

    private mutating func note(_ event: ComplaintEvent, of id: ComplaintID) {
        guard case .filed(let filed) = event.body else {
            cases[id]?.note(event)
            if case .scored(let data) = event.body { note(data.score, of: id) }
            return
        }
        var one = ReplayCase(filed, at: event.at)
        let comparison = comparison(with: filed.policy)
        // Only what could be otherwise is scored anew.
        if comparison.scoresDiffer || comparison.datesDiffer, let narrative = filed.narrative.text {
            one.triedPriority = tried.priority(
                of: narrative, language: filed.language, dueAt: ReplayCase.respondBy(filed, using: &triedDates),
                now: event.at)
            lastFiled = (id, filed, event.at)
        }
        cases[id] = one
    }

    /// The score on arrival is what the case's own policy gives, unless another model gave it.
    private mutating func note(_ score: TriageRecord, of id: ComplaintID) {
        guard let last = lastFiled, last.id == id else { return }
        lastFiled = nil
        var comparison = comparison(with: last.filed.policy)
        let triage = comparison.triage
        if score.model == triage.scorer.model.identity, score.policy == triage.scorer.policy.version {
            cases[id]?.ownPriority = score.priority
        } else if let narrative = last.filed.narrative.text {
            cases[id]?.ownPriority = triage.priority(
                of: narrative, language: last.filed.language,
                dueAt: ReplayCase.respondBy(last.filed, using: &comparison.dates), now: last.at)
        }
    }

    private mutating func comparison(with version: String) -> Comparison {
        if let known = comparisons[version] { return known }
        let own = book.policy(version) ?? book.current
        let comparison = Comparison(
            own: own, triage: book.triage(of: own), scoresDiffer: own.triage.weighs(unlike: policy.triage),
            datesDiffer: own.datesDiffer(from: policy), meritDiffers: own.merit != policy.merit,
            dates: ReplayDateCache(own))
        comparisons[version] = comparison
        return comparison
    }

    /// What would have been otherwise for one complaint; counts it in the report.
    mutating func changes(of id: ComplaintID, at now: Instant, _ report: inout ReplayReport) -> [ReplayChange] {
        guard let one = cases[id] else { return [] }
        let segment = one.customer.map { standings[$0]?.rawValue ?? "unknown" } ?? "anonymous"
        let language = one.foundLanguage
        var comparison = comparison(with: one.policy)
        let own = comparison.own
        report.headCount += one.headCount
        func change(
            _ what: ReplayChange.What, _ head: HeadID? = nil, _ before: String, _ after: String, raised: Bool
        ) -> ReplayChange {
            ReplayChange(
                complaint: id, customer: one.customer, segment: segment, language: language, what: what, head: head,
                before: before, after: after, isRaised: raised)
        }
        var recommendations: [ReplayChange] = []
        if comparison.meritDiffers {
            let pairs = zip(one.recommendations(under: own.merit), one.recommendations(under: policy.merit))
            for (before, after) in pairs where before.outcome != after.outcome {
                recommendations.append(
                    change(
                        .recommendation, before.head, before.outcome.rawValue, after.outcome.rawValue,
                        raised: after.outcome.favour > before.outcome.favour))
            }
        }
        var priorities: [ReplayChange] = []
        if let before = one.ownPriority, let after = one.triedPriority, before != after {
            priorities.append(change(.priority, nil, String(before), String(after), raised: after > before))
        }
        var acknowledgements: [ReplayChange] = []
        var answers: [ReplayChange] = []
        if comparison.datesDiffer {
            let before = one.dates(using: &comparison.dates, at: now)
            let after = one.dates(using: &triedDates, at: now)
            comparisons[one.policy] = comparison
            if let earlier = before.acknowledgeBy, let later = after.acknowledgeBy, earlier != later {
                acknowledgements.append(
                    change(.acknowledgeBy, nil, "\(earlier)", "\(later)", raised: later < earlier))
            }
            if let earlier = before.respondBy, let later = after.respondBy, earlier != later {
                answers.append(change(.respondBy, nil, "\(earlier)", "\(later)", raised: later < earlier))
            }
        }
        let found: [(ReplayChange.What, Int, [ReplayChange])] = [
            (.recommendation, one.headCount, recommendations), (.priority, 1, priorities),
            (.acknowledgeBy, 1, acknowledgements), (.respondBy, 1, answers),
        ]
        for (what, cases, changes) in found {
            report.tally.add(what, segment: segment, language: language, cases: cases, changes: changes)
        }
        return found.flatMap { $0.2 }
    }
}

extension Outcome {
    /// How far an outcome goes the customer's way.
    fileprivate var favour: Int {
        switch self {
        case .upheld, .upheldAlreadyRemedied, .upheldNoInjustice, .resolvedEarly: 3
        case .partlyUpheld: 2
        case .unableToReachFinding, .notInvestigated, .withdrawn: 1
        case .notUpheld: 0
        }
    }
}

extension ScoringPolicy {
    /// Other weights, whatever the two are called.
    fileprivate func weighs(unlike other: ScoringPolicy) -> Bool {
        var same = other
        same.version = version
        return self != same
    }
}

extension DomainPolicy {
    /// Whether the two could give a case other dates.
    fileprivate func datesDiffer(from other: DomainPolicy) -> Bool {
        calendar != other.calendar || figures.acknowledgementBusinessDays != other.figures.acknowledgementBusinessDays
            || figures.responseBusinessDays != other.figures.responseBusinessDays
            || figures.waitDays != other.figures.waitDays || regimes.always != other.regimes.always
            || regimes.rules != other.regimes.rules
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
