/// What a complaint's events say about its clocks, folded as they come. Apart from the state of the complaint, so that a
/// replay over a whole history keeps this and nothing else of a case.
package struct ClockTimeline: Sendable, Equatable {
    /// nil before the complaint was filed.
    package private(set) var facts: ClockFacts?
    /// The heads that are open, and those that were found: while there are any, the matter did not end early.
    private var unsettledHeads: Set<HeadID> = []
    /// When it was brought in from an archive; nil for one that arrived here.
    package private(set) var broughtInAt: Instant?

    /// A complaint of another system that was received long before it came on record here. One that another system passes on as
    /// it comes is no archive, were it some days late.
    package static func isBroughtIn(from source: SourceReference?, receivedAt: Instant, recordedAt: Instant) -> Bool {
        source != nil && receivedAt.advanced(byDays: 30) <= recordedAt
    }

    package init() {}

    /// A wait for the customer that goes on.
    package var isWaiting: Bool { facts?.waits.last.map { $0.until == nil } ?? false }

    package mutating func note(_ body: ComplaintHappening, at moment: Instant) {
        switch body {
        case .filed(let data):
            facts = ClockFacts(receivedAt: data.receivedAt)
            let isOld = Self.isBroughtIn(from: data.source, receivedAt: data.receivedAt, recordedAt: moment)
            broughtInAt = isOld ? moment : nil
        case .acknowledged: acknowledge(at: moment)
        case .letterSent(let data): if data.party == .customer { send(data.letterKind, at: moment) }
        case .waitStarted: facts?.waits.append(.init(from: moment))
        case .waitEnded: endWait(at: moment)
        case .responseExtended(let data): extend(by: data.days)
        case .headAdded(let data):
            unsettledHeads.insert(data.head)
            facts?.resolvedEarlyAt = nil
        case .headWithdrawn(let data): settle(data.head, at: moment)
        case .headResolvedEarly(let data): settle(data.head, at: data.acceptedAt)
        case .headReopened(let data):
            unsettledHeads.insert(data.head)
            facts?.resolvedEarlyAt = nil
        case .closed:
            facts?.closedAt = moment
            endWait(at: moment)
        case .reopened: reopen(at: moment)
        case .escalated(let data): if data.stage == .two { requestStageTwo(at: moment) }
        default: break
        }
    }

    private mutating func acknowledge(at moment: Instant) {
        guard facts?.acknowledgedAt != nil else {
            facts?.acknowledgedAt = moment
            return
        }
        if facts?.stageTwo?.acknowledgedAt == nil { facts?.stageTwo?.acknowledgedAt = moment }
    }

    /// The first holding letter and the first answer count; a reopening and the second stage want answers of their own.
    private mutating func send(_ kind: LetterKind, at moment: Instant) {
        switch kind {
        case .holding: if facts?.holdingSentAt == nil { facts?.holdingSentAt = moment }
        case .finalResponse:
            if facts?.stageTwo != nil {
                if facts?.stageTwo?.answeredAt == nil { facts?.stageTwo?.answeredAt = moment }
            } else if facts?.answeredAt == nil {
                facts?.answeredAt = moment
            }
            if facts?.reopenedAt != nil, facts?.reansweredAt == nil { facts?.reansweredAt = moment }
        case .acknowledgement, .invitation, .summary, .supportNote, .handOver, .other, .changeAnnouncement: break
        }
    }

    private mutating func endWait(at moment: Instant) {
        guard isWaiting, let last = facts?.waits.indices.last else { return }
        facts?.waits[last].until = moment
    }

    private mutating func extend(by days: Int) {
        if facts?.stageTwo != nil { facts?.stageTwo?.extensionDays += days } else { facts?.extensionDays += days }
    }

    /// The last head to be withdrawn or settled ends the matter, when none was found.
    private mutating func settle(_ head: HeadID, at moment: Instant) {
        unsettledHeads.remove(head)
        if unsettledHeads.isEmpty { facts?.resolvedEarlyAt = moment }
    }

    private mutating func reopen(at moment: Instant) {
        facts?.reopenedAt = moment
        facts?.closedAt = nil
        facts?.reansweredAt = nil
        facts?.resolvedEarlyAt = nil
    }

    private mutating func requestStageTwo(at moment: Instant) {
        facts?.stageTwo = .init(requestedAt: moment)
        facts?.closedAt = nil
    }
}
