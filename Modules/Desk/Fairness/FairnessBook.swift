internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal
internal import Synchronization

/// Findings that stand, hearings and notes of support, as fairness looks at them: folded when somebody first asks, and
/// folded on as events arrive. Safe to use from any thread.
final class FairnessBook: Sendable {
    /// One complaint on which something was decided or heard.
    struct Entry {
        var fold = FairnessCase()
        var language = "und"
        var customer: CustomerID?
        var isClosed = false
        /// The findings that stand, in order of heads.
        var heads: [FairnessHead] = []
        /// The day both sides first sat together, and how many business days after receipt that was.
        var hearing: (on: CivilDate, days: Int)?
        /// Heads that name an employee and were decided without finding against them.
        var backed: [Backed] = []

        struct Backed {
            let head: HeadID
            let employee: EmployeeID
            let on: CivilDate
            let isFinding: Bool
            /// A note of support went to them since.
            let hasNote: Bool
        }

        mutating func derive(from summary: ComplaintSummary, of id: ComplaintID, by calendar: Calendar) {
            (language, customer) = (summary.language, summary.customer)
            isClosed = summary.status == .closed
            hearing = fold.firstHearing.map { held in
                let on = calendar.date(of: held)
                return (
                    on,
                    calendar.businessDayCount(after: calendar.date(of: summary.receivedAt), through: on)
                )
            }
            let decided = fold.decisions.sorted { $0.key < $1.key }
            let employees = Dictionary(
                summary.heads.compactMap { line in line.employee.map { (line.head, $0) } },
                uniquingKeysWith: { first, _ in first })
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

    struct State {
        var entries: [ComplaintID: Entry] = [:]
        /// How far the journal is folded into these.
        var through: Int64 = 0
    }

    private let state = Mutex(State())
    /// Folding is done by one at a time; the others wait and find it done.
    let turn = Turn()

    func withState<Answer>(_ body: (inout sending State) -> sending Answer) -> sending Answer {
        state.withLock { body(&$0) }
    }
}

extension Desk {
    /// Brings the book up to the journal's end. The first time that is a walk through the kinds of event it is made of.
    func foldFairness() async throws(DeskError) {
        try await fairness.turn.take { () async throws(DeskError) in
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
                try await foldFairness(page.events)
                fairness.withState { $0.through = max(page.next - 1, through + 1) }
            }
        }
    }

    private func foldFairness(_ events: [RecordedEvent]) async throws(DeskError) {
        var changed: [ComplaintID: FairnessBook.Entry] = [:]
        for recorded in events {
            guard case .complaint(let id) = recorded.stream, case .complaint(let event) = recorded.event else {
                continue
            }
            var entry = changed[id] ?? fairness.withState { $0.entries[id] ?? FairnessBook.Entry() }
            entry.fold.note(event)
            changed[id] = entry
        }
        let calendar = policy.calendar
        for (id, entry) in changed {
            // Everything else stands in the list, as it is now: what moves it there comes by here again.
            let listed = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
            guard let listed, entry.fold != FairnessCase() else {
                fairness.withState { $0.entries[id] = nil }
                continue
            }
            var entry = entry
            entry.derive(from: listed.summary, of: id, by: calendar)
            fairness.withState { [entry] in $0.entries[id] = entry }
        }
    }
}
