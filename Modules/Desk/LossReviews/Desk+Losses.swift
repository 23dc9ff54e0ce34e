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

/// Whether somebody may be called, as far as one reader may know it.
enum CallLeave {
    case given, refused
    /// Nobody calls them, for no reason but complaints that are closed to the reader: a call that stood there and might
    /// not be made would tell of these.
    case secret
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

    /// Nobody writes to them or calls them now: they refused it, were erased, are suspended, or have a complaint under embargo.
    func isProtected(_ id: CustomerID, _ state: CustomerState, at moment: Instant) async throws(DeskError) -> Bool {
        if Self.isUnwilling(state, at: moment) { return true }
        return try await isEmbargoed(id, at: moment)
    }

    /// The same as far as an actor may know it.
    func leave(
        toCall id: CustomerID, _ state: CustomerState, at moment: Instant, for actor: Actor
    ) async throws(DeskError) -> CallLeave {
        if Self.isUnwilling(state, at: moment) { return .refused }
        let embargoed = try await embargoed(id, at: moment)
        if embargoed.isEmpty { return .given }
        return try await withheld(embargoed, from: actor) == embargoed ? .secret : .refused
    }

    private static func isUnwilling(_ state: CustomerState, at moment: Instant) -> Bool {
        state.isErased || state.announcements?.isGiven == false || state.suspension.inForce(at: moment) != nil
    }

    /// Complaints of a customer that are under an embargo.
    private func embargoed(_ id: CustomerID, at moment: Instant) async throws(DeskError) -> Set<ComplaintID> {
        var found: Set<ComplaintID> = []
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(customer: id), below: below, limit: 1_000)
            }
            for entry in page.entries where entry.summary.embargoedUntil.map({ moment < $0 }) ?? false {
                found.insert(entry.id)
            }
            key = page.next
        } while key != nil
        return found
    }

    func isEmbargoed(_ id: CustomerID, at moment: Instant) async throws(DeskError) -> Bool {
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(customer: id), below: below, limit: 1_000)
            }
            if page.entries.contains(where: { $0.summary.embargoedUntil.map { moment < $0 } ?? false }) { return true }
            key = page.next
        } while key != nil
        return false
    }
}
