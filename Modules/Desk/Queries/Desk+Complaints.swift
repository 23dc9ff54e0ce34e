package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// The whole record, as far as the reader may see it.
    package func complaint(_ id: ComplaintID, by actor: Actor) async throws(DeskError) -> ComplaintRecord {
        let record = try await complaint(id, withObstacles: true, by: actor)
        noteRead(id, as: .show, by: actor)
        return record
    }

    func complaint(
        _ id: ComplaintID, withObstacles: Bool, by actor: Actor
    ) async throws(DeskError) -> ComplaintRecord {
        try requireAny(.read, of: actor)
        let loaded = try await loadComplaint(id)
        let at = now()
        // Whether a complaint that is closed to them exists is not theirs to know either.
        let access: CaseAccess
        if let known = accessWithoutLine(to: loaded.state, for: .read, by: actor) {
            access = known
        } else {
            access = try await self.access(to: loaded.state, for: .read, by: actor)
        }
        guard loaded.version > 0, access != .closed else {
            throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
        }
        let seesOwnOnly = access == .own
        let obstacles =
            !seesOwnOnly && withObstacles ? try await obstacles(id, in: loaded.state, for: actor, at: at) : []
        var state = seesOwnOnly ? loaded.state.cut(to: actor.person) : loaded.state
        if !seesOwnOnly && state.arrangement.hasNeighbours {
            state = try await withoutClosedNeighbours(state, for: actor)
        }
        var due = state.dueItems(at: at, under: policy, of: id)
        if !state.arrangement.followers.isEmpty { due += try await followersDue(of: state, at: at) }
        return ComplaintRecord(
            id: id, version: loaded.version, isWhole: !seesOwnOnly, state: state,
            due: due.sorted { ($0.at, $0.what.rawValue) < ($1.at, $1.what.rawValue) }, obstacles: obstacles)
    }

    /// The complaint without the numbers of others, merged or linked, that are closed to the reader.
    func withoutClosedNeighbours(
        _ state: ComplaintState, for actor: Actor
    ) async throws(DeskError) -> ComplaintState {
        let closed = try await closedNeighbours(of: state, to: actor)
        guard !closed.isEmpty else { return state }
        var view = state
        if let lead = state.arrangement.lead, closed.contains(lead) { view.arrangement.lead = nil }
        view.arrangement.followers.removeAll(where: closed.contains)
        view.arrangement.links.removeAll { closed.contains($0.complaint) }
        return view
    }

    /// The complaints that this one is merged or linked with and that are not wholly open to somebody.
    func closedNeighbours(of state: ComplaintState, to actor: Actor) async throws(DeskError) -> Set<ComplaintID> {
        let arrangement = state.arrangement
        guard arrangement.hasNeighbours else { return [] }
        var closed: Set<ComplaintID> = []
        for other in arrangement.followers + arrangement.links.map(\.complaint) + [arrangement.lead].compactMap({ $0 })
        {
            let loaded = try await loadComplaint(other)
            if try await access(to: loaded.state, for: .read, by: actor) != .whole { closed.insert(other) }
        }
        return closed
    }

    /// What is due on the complaints merged into this one. Their clocks run on apart, and the strictest comes first.
    private func followersDue(of state: ComplaintState, at now: Instant) async throws(DeskError) -> [DueItem] {
        var items: [DueItem] = []
        for follower in state.arrangement.followers {
            let own = try await loadComplaint(follower).state
            items += own.dueItems(at: now, under: ruling(.reviewDue(.init()), in: own), of: follower).map { item in
                var item = item
                item.complaint = follower
                return item
            }
        }
        return items
    }

    /// What the rules would say if this person found on each open head now, or closed: the core itself is asked, so
    /// that what is shown and what is refused never differ.
    private func obstacles(
        _ id: ComplaintID, in state: ComplaintState, for actor: Actor, at: Instant
    ) async throws(DeskError) -> [Obstacle] {
        guard !state.isClosed else { return [] }
        var found: [Obstacle] = []
        // How like heads went says what a finding departs from; the trial gives its reason anyway.
        let closest = Dictionary(uniqueKeysWithValues: state.heads.map { ($0.head, [ClosestHead]()) })
        for head in state.heads where !head.standing.isDecided {
            let trial = ComplaintCommand.find(
                ComplaintDecider.trialFinding(
                    try await assessment(of: head.head, on: id, in: state, given: closest, by: actor)))
            if let refusal = try await refusal(of: trial, on: id, in: state, given: closest, for: actor, at: at) {
                found.append(Obstacle(step: .find, head: head.head, refusal: refusal))
            }
        }
        if let refusal = try await refusal(of: .close(.init()), on: id, in: state, given: closest, for: actor, at: at) {
            found.append(Obstacle(step: .close, head: nil, refusal: refusal))
        }
        return found
    }

    private func assessment(
        of head: HeadID, on id: ComplaintID, in state: ComplaintState, given closest: [HeadID: [ClosestHead]],
        by actor: Actor
    ) async throws(DeskError) -> HeadAssessment {
        var facts = ComplaintFacts(complaint: id, policy: policy)
        facts.closest = closest
        try await load(into: &facts, for: id, in: state, by: actor) { facts in
            ComplaintDecider.neededFacts(assessing: [head], of: state, having: facts)
        }
        return ComplaintDecider.assessments(of: state, only: head, given: facts, at: now())[0]
    }

    private func refusal(
        of command: ComplaintCommand, on id: ComplaintID, in state: ComplaintState,
        given closest: [HeadID: [ClosestHead]], for actor: Actor, at: Instant
    ) async throws(DeskError) -> Refusal? {
        do throws(DeskError) {
            var facts = ComplaintFacts(complaint: id, policy: policy)
            facts.closest = closest
            _ = try await decide(Envelope(at: at, actor: actor, command: command), on: id, in: state, having: facts)
            return nil
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return state.arrangement.hasNeighbours
                ? refusal.withholding(try await closedNeighbours(of: state, to: actor)) : refusal
        }
    }

    /// A page of the list, the newest first. Those who see only their own get the complaints that concern them; what is
    /// closed to the reader is passed over, and the page filled with what follows.
    package func complaints(
        _ filter: ComplaintFilter, below key: ComplaintID?, limit: Int, by actor: Actor
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
        var entries: [ComplaintEntry] = []
        var next = key
        repeat {
            let below = next
            // One more than wanted says whether a further page has anything.
            let wanted = stretch(limit + 1 - entries.count, isFirst: below == key)
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(filter, below: below, limit: wanted)
            }
            let seen = page.entries.compactMap { shown($0, to: gate, matching: filter) }
            entries += seen
            next = page.next
            if seen.count == page.entries.count || Task.isCancelled { break }
        } while next != nil && entries.count <= limit
        if entries.count > limit {
            entries.removeLast(entries.count - limit)
            next = entries.last?.id
        }
        return ComplaintPage(entries: try await withoutClosedLeads(entries, gate), next: next)
    }

    /// How many rows to read at once: what is wanted, and when some were passed over, enough that many closed ones behind
    /// each other do not cost a query each.
    private func stretch(_ wanted: Int, isFirst: Bool) -> Int { isFirst ? wanted : max(wanted, 256) }

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
    private func withoutClosedLeads(
        _ entries: [ComplaintEntry], _ gate: CaseGate
    ) async throws(DeskError) -> [ComplaintEntry] {
        var entries = entries
        for index in entries.indices {
            guard let lead = entries[index].summary.lead else { continue }
            let leading = try await reading { () async throws(JournalError) in try await journal.complaint(lead) }
            if leading.map({ gate.access(to: $0) }) != .whole { entries[index].summary.lead = nil }
        }
        return entries
    }

    /// A complaint as lists show it; nil when it is not wholly open to the reader.
    package func entry(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> ComplaintEntry? {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        return try await openEntry(of: id, gate)
    }

    func openEntry(of id: ComplaintID, _ gate: CaseGate) async throws(DeskError) -> ComplaintEntry? {
        let entry = try await reading { () async throws(JournalError) in try await journal.complaint(id) }
        guard let entry, gate.access(to: entry) == .whole else { return nil }
        return try await withoutClosedLeads([entry], gate)[0]
    }

    /// The narrative as it was filed, as far as the reader may see it; nil when they may not, it was erased or there is no
    /// such complaint.
    package func narrative(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> String? {
        try requireAny(.read, of: actor)
        let state = try await loadComplaint(id).state
        switch try await access(to: state, for: .read, by: actor) {
        case .whole: return state.intake?.narrative.text
        case .own: return state.cut(to: actor.person).intake?.narrative.text
        case .closed: return nil
        }
    }

    /// A page of the queue. It is a list of work: what concerns the reader is not in it, nor what is closed to them, and
    /// neither the page's length nor where the next begins tells that anything was passed over.
    package func queue(after key: QueueKey?, limit: Int, by actor: Actor) async throws(DeskError) -> QueuePage {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        var entries: [ComplaintEntry] = []
        var next = key
        repeat {
            let after = next
            // One more than wanted says whether a further page has anything.
            let wanted = stretch(limit + 1 - entries.count, isFirst: after == key)
            let page = try await reading { () async throws(JournalError) in
                try await journal.queue(after: after, limit: wanted)
            }
            entries += page.entries.filter { gate.access(to: $0) == .whole }
            next = page.next
        } while next != nil && entries.count <= limit && !Task.isCancelled
        let hasMore = entries.count > limit
        entries = try await withoutClosedLeads(Array(entries.prefix(limit)), gate)
        return QueuePage(entries: entries, next: hasMore ? entries.last?.queueKey : nil)
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
            for key in entry.summary.counterKeys { counters[key, default: 0] -= 1 }
        }
        return counters.filter { $0.value > 0 }
    }

    /// Complaints whose narrative holds every word, each with its entry. What is not wholly open to the reader is passed
    /// over, and the page filled with what follows.
    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> FoundComplaints {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        var found = FoundComplaints()
        var next = key
        repeat {
            let below = next
            let wanted = stretch(limit + 1 - found.hits.count, isFirst: below == key)
            let page = try await reading { () async throws(JournalError) in
                try await journal.search(query, below: below, limit: wanted)
            }
            for hit in page.hits {
                guard let entry = try await openEntry(of: hit.complaint, gate) else { continue }
                found.hits.append((hit, entry))
            }
            (found.indexedThrough, found.backlog) = (page.indexedThrough, page.backlog)
            next = page.next
        } while next != nil && found.hits.count <= limit && !Task.isCancelled
        if found.hits.count > limit {
            found.hits.removeLast(found.hits.count - limit)
            found.next = found.hits.last?.hit.sequence
        }
        noteReads(found.hits.map(\.hit.complaint), as: .search, by: actor)
        return found
    }

    /// A read of the journal, its failure in the desk's words.
    func reading<Answer: Sendable>(
        _ body: () async throws(JournalError) -> Answer
    ) async throws(DeskError) -> Answer {
        do throws(JournalError) {
            return try await body()
        } catch {
            throw .journal(error)
        }
    }
}

/// What a search found, as one reader may see it.
package struct FoundComplaints: Sendable {
    package var hits: [(hit: SearchHit, entry: ComplaintEntry)] = []
    /// Where the next page begins; nil at the end.
    package var next: Int64?
    /// The search reached every narrative up to this sequence …
    package var indexedThrough: Int64 = 0
    /// … and not yet so many newer ones.
    package var backlog: Int64 = 0
}
