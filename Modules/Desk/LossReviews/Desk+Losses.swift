package import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal

/// Somebody who was lost in some days, and whether they came back since.
package struct Loss: Sendable, Equatable {
    package let candidate: LossCandidate
    package let wonBackOn: CivilDate?
    /// Net revenue from that day on.
    package let valueSince: Int64
}

extension Desk {
    /// Who was lost in some days, by number: the definition of the figures ("Lost customer"), from ledgers as they stand.
    func losses(
        from first: CivilDate, through last: CivilDate, in currency: String
    ) async throws(DeskError) -> [Loss] {
        let policy = policy
        let rules = CustomerStory.Rules(policy.customers)
        let today = policy.calendar.date(of: now())
        let turns = try await turns()
        var losses: [Loss] = []
        try await forEachPast(
            in: currency, by: policy.calendar, turns: Self.dated(turns, by: policy.calendar)
        ) { past in
            let events = CustomerStory(past, by: rules, until: today).events
            // Lost twice in the days and back in between: the last time counts.
            guard
                let index = events.lastIndex(where: { $0.chapter == .lost && (first...last).contains($0.day) })
            else { return }
            let lost = events[index]
            let wonBackOn = events[index...].first { $0.chapter == .regained }?.day
            losses.append(
                Loss(
                    candidate: LossCandidate(
                        customer: past.customer, value: lost.amount, lostOn: lost.day.description,
                        way: Self.way(past, lostOn: lost.day)),
                    wonBackOn: wonBackOn,
                    valueSince: wonBackOn.map { past.sums(from: $0, through: today).revenue } ?? 0))
        }
        return losses.sorted { $0.candidate.customer < $1.candidate.customer }
    }

    private static func way(_ past: CustomerPast, lostOn day: CivilDate) -> LossCandidate.Way {
        let turns = past.turns.filter { $0.day == day }.map(\.turn)
        if turns.contains(.notRenewed) { return .contract }
        return turns.contains(.marked(.lost)) ? .marked : .silence
    }

    /// Why somebody who was lost is not called; nil: they may be.
    func exclusion(of loss: Loss, at moment: Instant) async throws(DeskError) -> LossExclusion? {
        if loss.wonBackOn != nil { return .wonBack }
        let id = loss.candidate.customer
        let state = try await loadCustomer(id).state
        if state.isErased { return .erased }
        if try await isProtected(id, state, at: moment) { return .notToBeCalled }
        return state.contactRemoved != nil ? .unreachable : nil
    }

    /// Nobody writes to them or calls them now: they refused it, were erased, are suspended, or have a complaint under embargo. For
    /// what is decided without telling anybody of whom.
    func isProtected(_ id: CustomerID, _ state: CustomerState, at moment: Instant) async throws(DeskError) -> Bool {
        if Self.refuses(state, at: moment) { return true }
        return try await !embargoed(of: id, at: moment).isEmpty
    }

    /// The same, and whether a reader may know it.
    func protection(
        of id: CustomerID, _ state: CustomerState, at moment: Instant, from actor: Actor
    ) async throws(DeskError) -> Protection {
        if Self.refuses(state, at: moment) { return Protection(isInForce: true, isOpen: true) }
        return try await embargo(on: id, at: moment, from: actor)
    }

    /// Whether an actor may know that a customer is not to be called. Of an embargo that is closed to them the answer is no, as of
    /// somebody without one: it is no leave to call.
    package func isKnownNotToBeCalled(_ id: CustomerID, by actor: Actor) async throws(DeskError) -> Bool {
        try require(.readCustomers, of: actor)
        let state = try await loadCustomer(id).state
        return try await protection(of: id, state, at: now(), from: actor).isOpen
    }

    /// The protection by an embargo alone.
    func embargo(on id: CustomerID, at moment: Instant, from actor: Actor) async throws(DeskError) -> Protection {
        let entries = try await embargoed(of: id, at: moment)
        guard !entries.isEmpty else { return Protection() }
        let gate = try await gate(Permission.reach(of: .read, for: actor), for: actor)
        return Protection(isInForce: true, isOpen: entries.contains { gate.access(to: $0) == .whole })
    }

    private static func refuses(_ state: CustomerState, at moment: Instant) -> Bool {
        state.isErased || state.announcements?.isGiven == false || state.suspension.inForce(at: moment) != nil
    }

    private func embargoed(of id: CustomerID, at moment: Instant) async throws(DeskError) -> [ComplaintEntry] {
        var entries: [ComplaintEntry] = []
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(customer: id), below: below, limit: 1_000)
            }
            entries += page.entries.filter { $0.summary.embargoedUntil.map { moment < $0 } ?? false }
            key = page.next
        } while key != nil
        return entries
    }
}

/// Whether nobody writes to a customer or calls them now. An embargo on a complaint that is closed to a reader holds all the same:
/// they are given no way to reach the customer, and not told that there is a reason.
struct Protection: Sendable {
    var isInForce = false
    var isOpen = false
    /// In force, and not for the reader to know.
    var isSecret: Bool { isInForce && !isOpen }
}
