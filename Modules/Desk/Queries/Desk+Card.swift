package import EvenhandDomain
package import EvenhandJournal

/// All that whoever has a customer on the phone needs.
package struct CustomerCard: Sendable {
    package struct Promise: Sendable, Equatable {
        package let complaint: ComplaintID
        package let due: Instant
        package let owner: PersonID
        package let isLate: Bool
    }

    package let id: CustomerID
    package let version: Int64
    package let state: CustomerState
    /// The first day of revenue, else of registration.
    package let since: Instant?
    /// The one with the next date first; at most `CustomerCard.limit`.
    package let open: [ComplaintEntry]
    package let openCount: Int
    package let complaintCount: Int
    /// The earliest first.
    package let promises: [Promise]
    /// The newest first.
    package let purchases: [LedgerMoment]
    /// Whether the reader may see amounts, and the group: who decides about a complaint does not learn what the customer is
    /// worth (R10).
    package let showsAmounts: Bool
    /// The newest first; none for whoever may not see voices.
    package let feedback: [CustomerHappening.FeedbackGiven]
    /// nil: they are not suspended.
    package let suspendedUntil: Instant?

    /// Rows of complaints and promises.
    package static let limit = 20
    /// Complaints that are looked through, the newest first.
    package static let reach = 1_000
    /// Rows of purchases and feedback.
    package static let shortLimit = 5
}

extension Desk {
    /// The card. Complaints on it are those that are wholly open to the reader, and are noted as read by them.
    package func card(of id: CustomerID, by actor: Actor) async throws(DeskError) -> CustomerCard {
        try require(.readCustomers, of: actor)
        try require(.read, of: actor)
        let loaded = try await loadCustomer(id)
        guard loaded.version > 0 else {
            throw .refused(.notFound("customer", id, find: "evenhand customer list"))
        }
        let page = try await complaints(
            ComplaintFilter(customer: id), below: nil, limit: CustomerCard.reach, by: actor)
        let at = now()
        let open = page.entries.filter(\.isOpen).sorted {
            ($0.summary.nextDue ?? Self.never, $0.id) < ($1.summary.nextDue ?? Self.never, $1.id)
        }
        let promises = page.entries.flatMap { entry in
            entry.summary.remedies.map {
                CustomerCard.Promise(complaint: entry.id, due: $0.due, owner: $0.owner, isLate: $0.due < at)
            }
        }.sorted { ($0.due, $0.complaint) < ($1.due, $1.complaint) }
        let purchases = try await reading { () async throws(JournalError) in
            try await journal.lastSales(of: id, limit: CustomerCard.shortLimit)
        }
        let shown = Array(open.prefix(CustomerCard.limit))
        let due = Array(promises.prefix(CustomerCard.limit))
        noteReads(Set(shown.map(\.id)).union(due.map(\.complaint)), as: .card, by: actor)
        return CustomerCard(
            id: id, version: loaded.version, state: loaded.state.shown(worth: showsWorth(to: actor)),
            since: loaded.state.ledger.since ?? loaded.state.registeredAt, open: shown, openCount: open.count,
            complaintCount: page.entries.count, promises: due, purchases: purchases,
            showsAmounts: showsWorth(to: actor),
            feedback: Permission.reach(of: .readVoices, for: actor) == .everything
                ? Array(loaded.state.feedback.sorted { $0.on > $1.on }.prefix(CustomerCard.shortLimit)) : [],
            suspendedUntil: loaded.state.suspension.inForce(at: at)?.until)
    }

    private static var never: Instant { Instant(milliseconds: .max) }
}

extension ComplaintSummary {
    /// What is due next, as far as the list knows: the acknowledgement, the answer or a promise.
    package var nextStep: DueItem? {
        guard let at = nextDue else { return nil }
        if status != .closed {
            if !isAcknowledged, acknowledgeBy == at { return DueItem(what: .acknowledgement, at: at) }
            if respondBy == at { return DueItem(what: .response, at: at) }
        }
        return DueItem(what: .remedy, at: at, remedy: remedies.first { $0.due == at }?.remedy)
    }
}
