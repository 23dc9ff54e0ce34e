package import EvenhandDomain
package import EvenhandJournal

/// A complaint on its way out.
package struct ExportedComplaint: Sendable {
    package let entry: ComplaintEntry
    /// nil: erased.
    package let narrative: String?
    /// How another system knows the customer; nil when none does.
    package let customerExternal: SourceReference?

    package init(entry: ComplaintEntry, narrative: String?, customerExternal: SourceReference? = nil) {
        self.entry = entry
        self.narrative = narrative
        self.customerExternal = customerExternal
    }
}

extension Desk {
    /// A page of every complaint that is wholly open to somebody, the newest first, with its whole narrative. Reading them
    /// is noted before the page is handed out.
    package func exportedComplaints(
        below key: ComplaintID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (rows: [ExportedComplaint], next: ComplaintID?) {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        let (entries, hasMore, next) = try await filled(limit, from: key) { below, wanted async throws(DeskError) in
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(), below: below, limit: wanted)
            }
            return (page.entries.filter { gate.access(to: $0) == .whole }, page.next)
        }
        let knowsCustomers = Permission.reach(of: .readCustomers, for: actor) == .everything
        var externals: [CustomerID: SourceReference?] = [:]
        var rows: [ExportedComplaint] = []
        for entry in try await withoutClosedLeads(entries, gate) {
            let first = try await reading { () async throws(JournalError) in
                try await journal.events(of: .complaint(entry.id), from: 1, limit: 1)
            }.first
            var narrative: String?
            if case .complaint(let event)? = first?.event, case .filed(let filed) = event.body {
                narrative = filed.narrative.text
            }
            var external: SourceReference?
            if knowsCustomers, let customer = entry.summary.customer {
                if let known = externals[customer] {
                    external = known
                } else {
                    external = try await reading { () async throws(JournalError) in
                        try await journal.customer(customer)
                    }?.external
                    externals.updateValue(external, forKey: customer)
                }
            }
            rows.append(ExportedComplaint(entry: entry, narrative: narrative, customerExternal: external))
        }
        noteReads(rows.map(\.entry.id), as: .export, by: actor)
        return (rows, hasMore ? entries.last?.id : next)
    }

    /// What a customer complained of, as far as it is wholly open to somebody: how many complaints, their topics, the
    /// most frequent first, and the complaints, the newest first. Looks through the newest hundred, and notes them as read.
    package func topicsComplained(
        of customer: CustomerID, by actor: Actor
    ) async throws(DeskError) -> (count: Int, topics: [String], complaints: [ComplaintID]) {
        try require(.read, of: actor)
        let page = try await complaints(ComplaintFilter(customer: customer), below: nil, limit: 100, by: actor)
        let whole = try await gate(.everything, for: actor)
        let entries = page.entries.filter { whole.access(to: $0) == .whole }
        noteReads(entries.map(\.id), as: .list, by: actor)
        var counts: [String: Int] = [:]
        for entry in entries { if let topic = entry.summary.topic { counts[topic, default: 0] += 1 } }
        let topics = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return (entries.count, topics, entries.map(\.id))
    }
}
