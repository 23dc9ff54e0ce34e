internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal
internal import Synchronization

/// Findings that stand, hearings and notes of support, as fairness looks at them: folded when somebody first asks, and
/// folded on as events arrive. Safe to use from any thread.
final class FairnessBook: Sendable {
    /// One complaint on which something was decided or heard.
    struct Entry: Sendable {
        var fold = FairnessCase()
        var language = "und"
        var customer: CustomerID?
        var isClosed = false
        private var receivedAt = Instant(milliseconds: 0)
        /// Whom the heads concern.
        private var employees: [HeadID: EmployeeID] = [:]
        // What follows are days of a calendar, worked out from what stands above.
        /// The findings that stand, in order of heads.
        var heads: [FairnessHead] = []
        /// The day both sides first sat together, and how many business days after receipt that was.
        var hearing: (on: CivilDate, days: Int)?
        /// Heads that name an employee and were decided without finding against them.
        var backed: [Backed] = []

        struct Backed: Sendable {
            let head: HeadID
            let employee: EmployeeID
            let on: CivilDate
            let isFinding: Bool
            /// A note of support went to them since.
            let hasNote: Bool
        }

        /// Takes over what the list says of it; its days are worked out after that.
        mutating func take(_ summary: ComplaintSummary) {
            (language, customer) = (summary.language, summary.customer)
            isClosed = summary.status == .closed
            receivedAt = summary.receivedAt
            employees = Dictionary(
                summary.heads.compactMap { line in line.employee.map { (line.head, $0) } },
                uniquingKeysWith: { first, _ in first })
        }

        mutating func workOutDays(of id: ComplaintID, by calendar: Calendar) {
            hearing = fold.firstHearing.map { held in
                let on = calendar.date(of: held)
                return (on, calendar.businessDayCount(after: calendar.date(of: receivedAt), through: on))
            }
            let decided = fold.decisions.sorted { $0.key < $1.key }
            heads = decided.compactMap { head, decision in
                decision.finding.map { finding in
                    FairnessHead(
                        complaint: id, head: head, on: calendar.date(of: decision.at), outcome: decision.outcome,
                        recommended: finding.recommended, departsFrom: finding.departsFrom, decider: finding.decider,
                        employee: employees[head])
                }
            }
            backed = decided.compactMap { head, decision in
                guard let employee = employees[head], decision.outcome.leaning != .established else { return nil }
                return Backed(
                    head: head, employee: employee, on: calendar.date(of: decision.at),
                    isFinding: decision.finding != nil,
                    hasNote: fold.notes[employee].map { $0 >= decision.at } ?? false)
            }
        }
    }

    struct State: Sendable {
        var entries: [ComplaintID: Entry] = [:]
        /// Whose days the entries hold; nil: there are none yet.
        var calendar: Calendar?
        /// How far the journal is folded into these.
        var through: Int64 = 0
    }

    private let state = Mutex(State())
    /// Folding is done by one at a time; the others wait and find it done.
    let turn = Turn()

    func withState<Answer>(_ body: (inout sending State) -> sending Answer) -> sending Answer {
        state.withLock { body(&$0) }
    }

    /// As they stand now, to be looked through outside of the lock: handed out without being copied, and not changed by what
    /// is folded afterwards.
    var entries: [ComplaintID: Entry] { withState { $0.entries } }

    /// Works out the days of all entries again where they are of another calendar: a policy that brings one changes the past
    /// at once, as it would after a restart. For whoever has the turn.
    func keepDays(by calendar: Calendar) {
        guard withState({ $0.calendar }) != calendar else { return }
        var entries = entries
        for id in Array(entries.keys) { entries[id]?.workOutDays(of: id, by: calendar) }
        withState { [entries] state in
            state.entries = entries
            state.calendar = calendar
        }
    }
}

extension Desk {
    /// Brings the book up to the journal's end. The first time that is a walk through the kinds of event it is made of.
    func foldFairness() async throws(DeskError) {
        try await fairness.turn.take { () async throws(DeskError) in
            // One calendar throughout; another that comes meanwhile is the next question's.
            let calendar = policy.calendar
            fairness.keepDays(by: calendar)
            while true {
                let through = fairness.withState { $0.through }
                let end = journal.position
                guard through < end else { return }
                let page = try await reading { () async throws(JournalError) in
                    try await journal.events(
                        from: through + 1, through: end,
                        matching: EventFilter(kinds: FairnessCase.kinds, categories: [.complaint]),
                        limit: EventPageLimit(events: 2_048, looked: 65_536, bytes: 8 << 20))
                }
                try await foldFairness(page.events, by: calendar)
                fairness.withState { $0.through = max(page.next - 1, through + 1) }
            }
        }
    }

    private func foldFairness(_ events: [RecordedEvent], by calendar: Calendar) async throws(DeskError) {
        var changed: [ComplaintID: FairnessBook.Entry] = [:]
        for recorded in events {
            guard case .complaint(let id) = recorded.stream, case .complaint(let event) = recorded.event else {
                continue
            }
            var entry = changed[id] ?? fairness.withState { $0.entries[id] ?? FairnessBook.Entry() }
            entry.fold.note(event)
            changed[id] = entry
        }
        var gone: [ComplaintID] = []
        for (id, entry) in changed {
            // Everything else stands in the list, as it is now: what moves it there comes by here again.
            let listed = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
            guard let listed, entry.fold != FairnessCase() else {
                gone.append(id)
                continue
            }
            var entry = entry
            entry.take(listed.summary)
            entry.workOutDays(of: id, by: calendar)
            changed[id] = entry
        }
        for id in gone { changed[id] = nil }
        // At once: while somebody looks through the entries, the first change copies them.
        fairness.withState { [changed, gone] state in
            for id in gone { state.entries[id] = nil }
            state.entries.merge(changed) { _, new in new }
        }
    }
}
