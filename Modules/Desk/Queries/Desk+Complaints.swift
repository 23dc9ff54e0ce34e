package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// The whole record, as far as the reader may see it.
    package func complaint(_ id: ComplaintID, by actor: Actor) async throws(DeskError) -> ComplaintRecord {
        try await complaint(id, withObstacles: true, by: actor)
    }

    func complaint(
        _ id: ComplaintID, withObstacles: Bool, by actor: Actor
    ) async throws(DeskError) -> ComplaintRecord {
        let seesOwnOnly = try requireAny(.read, of: actor)
        let loaded = try await loadComplaint(id)
        let at = now()
        // Whether a complaint about somebody else exists is not theirs to know either.
        guard loaded.version > 0, !seesOwnOnly || loaded.state.isShared(with: actor.person, at: at) else {
            throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
        }
        let obstacles =
            !seesOwnOnly && withObstacles ? try await obstacles(id, in: loaded.state, for: actor, at: at) : []
        let state = seesOwnOnly ? loaded.state.cut(to: actor.person) : loaded.state
        let due = state.dueItems(at: at, under: policy, of: id) + (try await followersDue(of: state, at: at))
        return ComplaintRecord(
            id: id, version: loaded.version, state: state,
            due: due.sorted { ($0.at, $0.what.rawValue) < ($1.at, $1.what.rawValue) }, obstacles: obstacles)
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
        for head in state.heads where !head.standing.isDecided {
            let trial = ComplaintCommand.find(
                ComplaintDecider.trialFinding(try await assessment(of: head.head, on: id, in: state)))
            if let refusal = try await refusal(of: trial, on: id, in: state, for: actor, at: at) {
                found.append(Obstacle(step: .find, head: head.head, refusal: refusal))
            }
        }
        if let refusal = try await refusal(of: .close(.init()), on: id, in: state, for: actor, at: at) {
            found.append(Obstacle(step: .close, head: nil, refusal: refusal))
        }
        return found
    }

    private func assessment(
        of head: HeadID, on id: ComplaintID, in state: ComplaintState
    ) async throws(DeskError) -> HeadAssessment {
        var facts = ComplaintFacts(complaint: id, policy: policy)
        // How like heads went says what a finding departs from; the trial gives its reason anyway.
        facts.closest[head] = []
        try await load(into: &facts, for: id, in: state) { facts in
            ComplaintDecider.neededFacts(assessing: [head], of: state, having: facts)
        }
        return ComplaintDecider.assessments(of: state, only: head, given: facts, at: now())[0]
    }

    private func refusal(
        of command: ComplaintCommand, on id: ComplaintID, in state: ComplaintState, for actor: Actor, at: Instant
    ) async throws(DeskError) -> Refusal? {
        do throws(DeskError) {
            var facts = ComplaintFacts(complaint: id, policy: policy)
            for head in state.heads { facts.closest[head.head] = [] }
            _ = try await decide(Envelope(at: at, actor: actor, command: command), on: id, in: state, having: facts)
            return nil
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return refusal
        }
    }

    /// A page of the list, the newest first. Those who see only their own get the complaints that concern them.
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
        var page = try await reading { () async throws(JournalError) in
            try await journal.complaints(filter, below: key, limit: limit)
        }
        if seesOwnOnly {
            let at = now()
            page.entries.removeAll { $0.summary.embargoedUntil.map { at < $0 } ?? false }
            for index in page.entries.indices {
                page.entries[index].summary = page.entries[index].summary.cut(to: actor.person)
            }
        }
        return page
    }

    package func entry(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> ComplaintEntry? {
        try require(.read, of: actor)
        return try await reading { () async throws(JournalError) in try await journal.complaint(id) }
    }

    /// The narrative as it was filed, as far as the reader may see it; nil when they may not, it was erased or there is no
    /// such complaint.
    package func narrative(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> String? {
        let seesOwnOnly = try requireAny(.read, of: actor)
        let state = try await loadComplaint(id).state
        guard seesOwnOnly else { return state.intake?.narrative.text }
        return state.isShared(with: actor.person, at: now()) ? state.cut(to: actor.person).intake?.narrative.text : nil
    }

    package func queue(after key: QueueKey?, limit: Int, by actor: Actor) async throws(DeskError) -> QueuePage {
        try require(.read, of: actor)
        return try await reading { () async throws(JournalError) in try await journal.queue(after: key, limit: limit) }
    }

    package func counters(by actor: Actor) async throws(DeskError) -> [String: Int64] {
        try require(.read, of: actor)
        return try await reading { () async throws(JournalError) in try await journal.counters() }
    }

    package func search(
        _ query: SearchQuery, below key: Int64?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> SearchPage {
        try require(.read, of: actor)
        return try await reading { () async throws(JournalError) in
            try await journal.search(query, below: key, limit: limit)
        }
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
