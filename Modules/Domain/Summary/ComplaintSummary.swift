/// What lists, the queue and counters show of a complaint: small, stored by the read models exactly as it is here.
package struct ComplaintSummary: Sendable, Equatable, Codable {
    package var customer: CustomerID?
    package var receivedAt = Instant(milliseconds: 0)
    package var channel = Channel.other
    package var language = "und"
    package var productArea: String?
    package var source: SourceReference?
    package var topic: String?
    package var severity: Int?
    package var heat: Int?
    package var priority: Int?
    package var cues: [String] = []
    package var status = ComplaintStatus.received
    package var stage = Stage.one
    package var heads: [HeadLine] = []
    package var acknowledgeBy: Instant?
    package var respondBy: Instant?
    package var remedies: [RemedyLine] = []
    package var isAcknowledged = false
    package var reopenCount = 0
    package var embargoedUntil: Instant?
    package var closedAt: Instant?
    package var changedAt = Instant(milliseconds: 0)
    package var assignedTo: EmployeeID?
    /// The complaint it is merged into.
    package var lead: ComplaintID?
    /// Complaints merged into it, in order.
    package var followers: [ComplaintID] = []
    /// Complaints that seemed to be the same and are not.
    package var notDuplicates: [ComplaintID] = []
    /// Those that are open, in the order they were raised.
    package var alerts: [AlertState] = []

    package init() {}

    package struct HeadLine: Sendable, Equatable, Codable {
        package var head: HeadID
        package var ground: Ground
        package var employee: EmployeeID?
        package var outcome: Outcome?
        /// The earliest moment ever given for what happened; nil: it may have been at any time.
        package var since: Instant?
        /// Whom it concerned before somebody else was named; nil: nobody.
        package var formerly: [EmployeeID]?

        /// Naming another does not make the first one, nor their line, a stranger to it.
        mutating func concern(_ employee: EmployeeID) {
            if let former = self.employee, former != employee, !(formerly ?? []).contains(former) {
                formerly = (formerly ?? []) + [former]
            }
            self.employee = employee
        }
    }

    package struct RemedyLine: Sendable, Equatable, Codable {
        package var remedy: RemedyID
        package var owner: PersonID
        package var due: Instant
    }

    /// Everyone some head concerns, in order, without repeats.
    package var concernedEmployees: [EmployeeID] {
        heads.compactMap(\.employee).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Everyone some head ever concerned, in order, without repeats.
    package var everConcerned: [EmployeeID] {
        heads.flatMap { [$0.employee].compactMap { $0 } + ($0.formerly ?? []) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What is due first: the acknowledgement, the answer, or a promise; nil when nothing is.
    package var nextDue: Instant? {
        let clocks = status == .closed ? [] : [isAcknowledged ? nil : acknowledgeBy, respondBy].compactMap { $0 }
        return (clocks + remedies.map(\.due)).min()
    }

    /// What counters ask of a complaint.
    package struct Counted: Hashable, Sendable {
        let status: ComplaintStatus
        let stage: Stage
        let channel: Channel
        let language: String
        let topic: String?
        let productArea: String?
        let outcomes: Set<Outcome>

        /// The counters that complaints like this stand in, as `name=value`.
        package var keys: [String] {
            var keys = [
                "status=\(status.rawValue)", "language=\(language)", "channel=\(channel.rawValue)",
                "stage=\(stage.rawValue)",
            ]
            if let topic { keys.append("topic=\(topic)") }
            if let productArea { keys.append("productArea=\(productArea)") }
            keys += outcomes.map { "outcome=\($0.rawValue)" }.sorted()
            return keys
        }
    }

    /// What counters ask of this one: complaints of equal value stand in the same counters.
    package var counted: Counted {
        Counted(
            status: status, stage: stage, channel: channel, language: language, topic: topic, productArea: productArea,
            outcomes: heads.isEmpty ? [] : Set(heads.compactMap(\.outcome)))
    }
}
