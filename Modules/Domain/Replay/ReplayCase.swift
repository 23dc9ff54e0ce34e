/// A complaint as far as another policy could have made something else of it: its dates, its priority on arrival and what
/// the evidence would recommend. Small, since a history has millions.
package struct ReplayCase: Sendable {
    package let customer: CustomerID?
    package let language: String
    /// The policy the case runs under.
    package private(set) var policy: String
    /// What was given on arrival; nil before.
    package private(set) var score: TriageRecord?
    /// The priority on arrival under the tried policy; set by whoever has the narrative, nil where nothing is tried.
    package var triedPriority: Int?
    /// The same under the case's own policy, by the same model: only the policy makes the difference. What was given on
    /// arrival, where that was by this model; else set by whoever has the narrative.
    package var ownPriority: Int?
    private let productArea: String?
    private let channel: Channel
    private var timeline: ClockTimeline
    /// Heads and evidence; nil while there is none.
    private var record: ComplaintState?

    package init(_ filed: ComplaintHappening.Filed, at moment: Instant) {
        customer = filed.customer
        language = filed.language
        policy = filed.policy
        productArea = filed.productArea
        channel = filed.channel
        timeline = ClockTimeline()
        timeline.note(.filed(filed), at: moment)
    }

    package mutating func note(_ event: ComplaintEvent) {
        timeline.note(event.body, at: event.at)
        switch event.body {
        case .scored(let data): if score == nil { score = data.score }
        case .policyAdopted(let data): policy = data.policy
        case .headAdded, .headChanged, .employeeNamed, .evidenceAdded, .respondentAppointed:
            if record == nil { record = ComplaintState() }
            record?.advance(with: event)
        default: break
        }
    }

    /// The language the triage found where nobody said one.
    package var foundLanguage: String { language == "und" ? score?.language ?? language : language }

    package var headCount: Int { record?.heads.count ?? 0 }

    /// The strictest date of each kind that the policy gives the case, done or not.
    package struct Dates: Sendable, Equatable {
        package let acknowledgeBy: Instant?
        package let respondBy: Instant?

        init(acknowledgeBy: Instant?, respondBy: Instant?) {
            self.acknowledgeBy = acknowledgeBy
            self.respondBy = respondBy
        }

        init(_ facts: ClockFacts, under regimes: [ClockRegime], by policy: DomainPolicy, at now: Instant) {
            let clocks = regimes.flatMap { regime in
                Clocks.running(under: regime, facts, by: policy, at: now, alertShares: [])
            }
            acknowledgeBy = clocks.filter { $0.kind == .acknowledgement }.map(\.due).min()
            respondBy = clocks.filter { $0.kind.isDuty && $0.kind != .acknowledgement }.map(\.due).min()
        }
    }

    /// - Parameter cache: of the same policy. Most cases of a history never waited, were never opened again and want
    ///   nothing but the day they arrived on: what is counted for one holds for all of that day.
    package func dates(using cache: inout ReplayDateCache, at now: Instant) -> Dates {
        guard let facts = timeline.facts else { return Dates(acknowledgeBy: nil, respondBy: nil) }
        let regimes = cache.policy.regimes.regimes(productArea: productArea, channel: channel)
        if facts.isPlain(under: regimes) { return cache.plain(facts.receivedAt, regimes) }
        return Dates(facts, under: regimes, by: cache.policy, at: now)
    }

    /// When an answer would have been due on the day of arrival, which is what a priority is made with.
    package static func respondBy(
        _ filed: ComplaintHappening.Filed, using cache: inout ReplayDateCache
    ) -> Instant? {
        let regimes = cache.policy.regimes.regimes(productArea: filed.productArea, channel: filed.channel)
        return cache.plain(filed.receivedAt, regimes).respondBy
    }

    /// What the evidence on each head weighs and recommends, in order of heads.
    package func recommendations(under merit: MeritPolicy) -> [(head: HeadID, outcome: Outcome, sum: Int)] {
        guard let record else { return [] }
        return record.heads.map { head in
            let card = Scorecard(MeritCase(head, of: record), under: merit)
            return (head.head, card.recommendation.outcome, card.sum)
        }
    }
}

/// The dates that a policy gives to cases that nothing moved, by the day they arrived on.
package struct ReplayDateCache: Sendable {
    private struct Key: Hashable {
        let day: CivilDate
        let regimes: [ClockRegime]
    }

    package let policy: DomainPolicy
    private var dates: [Key: ReplayCase.Dates] = [:]

    package init(_ policy: DomainPolicy) { self.policy = policy }

    mutating func plain(_ receivedAt: Instant, _ regimes: [ClockRegime]) -> ReplayCase.Dates {
        let key = Key(day: policy.calendar.date(of: receivedAt), regimes: regimes)
        if let known = dates[key] { return known }
        let counted = ReplayCase.Dates(
            ClockFacts(receivedAt: receivedAt), under: regimes, by: policy, at: receivedAt)
        dates[key] = counted
        return counted
    }
}

extension ClockFacts {
    /// Nothing happened that moves a date: no wait, no letter, no extension, no second beginning.
    fileprivate func isPlain(under regimes: [ClockRegime]) -> Bool {
        waits.isEmpty && extensionDays == 0 && holdingSentAt == nil && reopenedAt == nil && stageTwo == nil
            && (acknowledgedAt == nil || !regimes.contains(.localGovernment))
    }
}

/// One thing that would have been otherwise for somebody.
package struct ReplayChange: Sendable, Equatable {
    package enum What: String, Sendable, CaseIterable, Comparable {
        case recommendation = "recommendation"
        case priority = "priority"
        case acknowledgeBy = "acknowledgeBy"
        case respondBy = "respondBy"

        package static func < (left: Self, right: Self) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    package let complaint: ComplaintID
    package let customer: CustomerID?
    package let segment: String
    package let language: String
    package let what: What
    /// Of a recommendation.
    package let head: HeadID?
    package let before: String
    package let after: String
    /// A higher priority, an earlier date, more in the customer's favour.
    package let isRaised: Bool

    package init(
        complaint: ComplaintID, customer: CustomerID?, segment: String, language: String, what: What, head: HeadID?,
        before: String, after: String, isRaised: Bool
    ) {
        self.complaint = complaint
        self.customer = customer
        self.segment = segment
        self.language = language
        self.what = what
        self.head = head
        self.before = before
        self.after = after
        self.isRaised = isRaised
    }
}

/// How many would have been otherwise, by what, segment and language.
package struct ReplayTally: Sendable, Equatable {
    package struct Group: Sendable, Hashable {
        package let what: ReplayChange.What
        package let segment: String
        package let language: String
    }

    package struct Count: Sendable, Equatable {
        package var cases = 0
        package var changed = 0
        package var raised = 0
        package var lowered: Int { changed - raised }
    }

    package private(set) var counts: [Group: Count] = [:]

    package init() {}

    package mutating func add(
        _ what: ReplayChange.What, segment: String, language: String, cases: Int, changes: [ReplayChange]
    ) {
        guard cases > 0 else { return }
        let group = Group(what: what, segment: segment, language: language)
        counts[group, default: Count()].cases += cases
        counts[group, default: Count()].changed += changes.count
        counts[group, default: Count()].raised += changes.count { $0.isRaised }
    }

    /// In order of what, segment and language.
    package var groups: [(group: Group, count: Count)] {
        counts.sorted {
            ($0.key.what, $0.key.segment, $0.key.language) < ($1.key.what, $1.key.segment, $1.key.language)
        }.map { (group: $0.key, count: $0.value) }
    }
}
