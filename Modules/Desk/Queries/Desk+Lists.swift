package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// A page of what is open to a reader. What is closed to them is passed over and the page filled with what follows; one
    /// row more than wanted is looked for. So neither the page's length nor whether there is a next one tells of it.
    ///
    /// - Parameter read: so many rows from a place on: those that are shown, and where to go on; nil at the end alone.
    /// - Returns: at most `limit` rows, whether a further one is shown, and where to go on. A short page of the journal's is
    ///   filled up too: where it ended may be at what is closed to the reader.
    func filled<Row: Sendable, Key: Sendable>(
        _ limit: Int, from start: Key?,
        _ read: (Key?, Int) async throws(DeskError) -> (shown: [Row], next: Key?)
    ) async throws(DeskError) -> (rows: [Row], hasMore: Bool, next: Key?) {
        var rows: [Row] = []
        var next = start
        var wanted = limit + 1
        repeat {
            let page = try await read(next, wanted)
            rows += page.shown
            next = page.next
            if Task.isCancelled { break }
            // Many closed ones behind each other should not cost a query each.
            wanted = max(limit + 1 - rows.count, 256)
        } while next != nil && rows.count <= limit
        return (Array(rows.prefix(limit)), rows.count > limit, next)
    }

    /// A page of the list, the newest first. Those who see only their own get the complaints that concern them; what is
    /// closed to the reader is passed over, and the page filled with what follows.
    ///
    /// - Parameter folding: whether a leading complaint is shown; one that is merged into it is then no row of its own. nil
    ///   shows every complaint as a row.
    package func complaints(
        _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int, by actor: Actor,
        folding: Fold? = nil
    ) async throws(DeskError) -> ComplaintPage {
        var filter = filter
        let seesOwnOnly = try requireAny(.read, of: actor)
        if seesOwnOnly {
            // The topic is the score's, which they are not shown: to ask for it by name would tell it.
            guard filter.topic == nil, filter.employee == nil || filter.employee == actor.person else {
                throw .notPermitted(PermissionDenied(action: .read, person: actor.person))
            }
            filter.employee = actor.person
        }
        let gate = try await gate(seesOwnOnly ? .own : .everything, for: actor)
        let (entries, hasMore, next) = try await filled(limit, from: key) {
            below, wanted async throws(DeskError) in
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(filter, below: below, limit: wanted)
            }
            let seen = page.entries.compactMap { shown($0, to: gate, matching: filter) }
            guard let folding else { return (seen, page.next) }
            return (try await unfolded(seen, gate, matching: filter, folding), page.next)
        }
        return ComplaintPage(
            entries: try await withoutClosedLeads(entries, gate), next: hasMore ? entries.last?.id : next)
    }

    /// An entry as the reader sees it in a list; nil when they do not. What is cut away can be asked for by no filter.
    private func shown(
        _ entry: ComplaintEntry, to gate: CaseGate, matching filter: ComplaintFilter
    ) -> ComplaintEntry? {
        switch gate.access(to: entry) {
        case .whole: return entry
        case .closed: return nil
        case .own:
            var entry = entry
            entry.summary = entry.summary.cut(to: gate.person)
            return filter.matches(entry.summary) ? entry : nil
        }
    }

    /// The entries without the numbers of leading complaints that are closed to the reader.
    func withoutClosedLeads(
        _ entries: [ComplaintEntry], _ gate: CaseGate
    ) async throws(DeskError) -> [ComplaintEntry] {
        let leads = Set(entries.compactMap(\.summary.lead))
        guard !leads.isEmpty else { return entries }
        let leading = try await reading { () async throws(JournalError) in try await journal.complaints(Array(leads)) }
        var entries = entries
        for index in entries.indices {
            guard let lead = entries[index].summary.lead else { continue }
            if leading[lead].map({ gate.access(to: $0) }) != .whole { entries[index].summary.lead = nil }
        }
        return entries
    }

    /// A page of the queue. It is a list of work: what concerns the reader is not in it, nor what is closed to them, and
    /// neither the page's length nor where the next begins tells that anything was passed over.
    package func queue(
        _ filter: QueueFilter = QueueFilter(), after key: QueueKey?, limit: Int, by actor: Actor, folding: Fold? = nil
    ) async throws(DeskError) -> QueuePage {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        let (entries, hasMore, _) = try await filled(limit, from: key) { after, wanted async throws(DeskError) in
            let page = try await reading { () async throws(JournalError) in
                try await journal.queue(filter, after: after, limit: wanted)
            }
            let seen = page.entries.filter { gate.access(to: $0) == .whole }
            guard let folding else { return (seen, page.next) }
            let folded = try await unfolded(seen, gate, matching: ComplaintFilter(), byUrgency: true) {
                $0.status != .closed && folding($0)
            }
            return (folded, page.next)
        }
        return QueuePage(
            entries: try await withoutClosedLeads(entries, gate), next: hasMore ? entries.last?.queueKey : nil)
    }

    /// How many complaints stand in each counter, without those that are not wholly open to the reader.
    package func counters(by actor: Actor) async throws(DeskError) -> [String: Int64] {
        try require(.read, of: actor)
        return try await countersOpen(to: actor)
    }

    /// How many complaints there are, as far as they are open to somebody; 0 for those who see only their own.
    package func complaintCount(by actor: Actor) async throws(DeskError) -> Int64 {
        try require(.health, of: actor)
        if Permission.reach(of: .read, for: actor) == .own { return 0 }
        return try await countersOpen(to: actor).filter { $0.key.hasPrefix("stage=") }.values.reduce(0, +)
    }

    private func countersOpen(to actor: Actor) async throws(DeskError) -> [String: Int64] {
        var counters = try await reading { () async throws(JournalError) in try await journal.counters() }
        try await eachWithheld(from: actor) { entry in
            for key in entry.summary.counted.keys { counters[key, default: 0] -= 1 }
        }
        return counters.filter { $0.value > 0 }
    }
}
