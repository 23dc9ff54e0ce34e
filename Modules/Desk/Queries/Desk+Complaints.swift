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
        // Asked here as well, since a call that may wait costs more than the answer, which hardly ever needs the line.
        var known = accessWithoutLine(to: loaded.state, for: .read, by: actor)
        if known == nil { known = try await access(to: loaded.state, for: .read, by: actor) }
        guard let access = known, loaded.version > 0, access != .closed else {
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
        // What is due is overdue from then on.
        if let notes = AnswerNotes.current { for item in due { notes.note(item.at) } }
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
        view.arrangement.dismissed.removeAll { closed.contains($0.complaint) }
        return view
    }

    /// The complaints that this one is merged or linked with and that are not wholly open to somebody.
    func closedNeighbours(of state: ComplaintState, to actor: Actor) async throws(DeskError) -> Set<ComplaintID> {
        let arrangement = state.arrangement
        guard arrangement.hasNeighbours else { return [] }
        var closed: Set<ComplaintID> = []
        let others = arrangement.followers + arrangement.links.map(\.complaint) + arrangement.dismissed.map(\.complaint)
        for other in others + [arrangement.lead].compactMap({ $0 }) {
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

    /// A complaint as lists show it; nil when it is not wholly open to the reader.
    package func entry(of id: ComplaintID, by actor: Actor) async throws(DeskError) -> ComplaintEntry? {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        return try await openEntry(of: id, gate)
    }

    func openEntry(of id: ComplaintID, _ gate: CaseGate) async throws(DeskError) -> ComplaintEntry? {
        try await openEntries(of: [id], gate)[id]
    }

    /// Those of these complaints that are wholly open to the reader, read at once: one after another, each would wait for a
    /// reader of the journal by itself.
    func openEntries(
        of ids: [ComplaintID], _ gate: CaseGate
    ) async throws(DeskError) -> [ComplaintID: ComplaintEntry] {
        guard !ids.isEmpty else { return [:] }
        let entries = try await reading { () async throws(JournalError) in try await journal.complaints(ids) }
        let open = entries.values.filter { gate.access(to: $0) == .whole }
        let shown = try await withoutClosedLeads(open, gate)
        return Dictionary(uniqueKeysWithValues: shown.map { ($0.id, $0) })
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

    /// How the narratives of a page of complaints begin, as `narrative` would show them, at most so many characters of each;
    /// without those that the reader may not see or that were erased, and without numbers that no complaint has.
    package func excerpts(
        of ids: [ComplaintID], characters length: Int, by actor: Actor
    ) async throws(DeskError) -> [ComplaintID: String] {
        try requireAny(.read, of: actor)
        guard !ids.isEmpty else { return [:] }
        // One read for all: one after another, each would wait for a reader of the journal by itself.
        let excerpts = try await reading { () async throws(JournalError) in
            try await journal.excerpts(of: ids, characters: length)
        }
        // Whoever came into the reader's line meanwhile is in it.
        let gate = try await gate(Permission.reach(of: .read, for: actor), for: actor)
        var shown: [ComplaintID: String] = [:]
        for id in ids {
            guard let excerpt = excerpts[id] else { continue }
            let access = gate.access(to: excerpt.entry)
            if access == .whole {
                shown[id] = excerpt.beginning
            } else if access == .own || gate.reach == .own {
                // Whether a narrative speaks of nobody else, and who answers for the firm, the whole record alone says.
                shown[id] = try await narrative(of: id, by: actor).map { String($0.prefix(length)) }
            }
        }
        return shown
    }

    /// A read of the journal, its failure in the desk's words. An answer that is made with one is not kept: nobody notes
    /// what it looks at.
    func reading<Answer: Sendable>(
        _ body: () async throws(JournalError) -> Answer
    ) async throws(DeskError) -> Answer {
        AnswerNotes.current?.readUnknown()
        do throws(JournalError) {
            return try await body()
        } catch {
            throw .journal(error)
        }
    }
}
