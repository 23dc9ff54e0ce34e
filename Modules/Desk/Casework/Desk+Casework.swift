package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// One command on one complaint: may they, load, decide, append.
    package func perform(
        _ command: ComplaintCommand, on id: ComplaintID, expecting expectedVersion: Int64? = nil, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        try await commit(about: .complaint(id)) { () async throws(DeskError) -> Decision in
            let loaded = try await loadComplaint(id)
            guard loaded.version > 0 else {
                throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
            }
            try Self.check(expectedVersion, against: loaded.version, of: .complaint(id))
            try permit(command, by: actor, on: loaded.state)
            let envelope = Envelope(at: now(), actor: actor, command: command)
            let (events, facts) = try await decide(envelope, on: id, in: loaded.state)
            let scored = try await rescoring(after: events, on: id, in: loaded.state)
            return Decision(
                target: .existing(.complaint(id), expectedVersion: loaded.version),
                events: (events + scored).map { .complaint($0) },
                checks: Decision.checks(facts.versions, besides: .complaint(id)),
                others: try await mirrored(events, of: id))
        }
    }

    /// What a merge or a link puts on the other complaint's record, in the same append.
    private func mirrored(
        _ events: [ComplaintEvent], of id: ComplaintID
    ) async throws(DeskError) -> [Append.Part] {
        var parts: [Append.Part] = []
        for mirror in ComplaintDecider.mirrored(events, of: id) {
            let other = try await loadComplaint(mirror.other)
            guard other.version > 0 else { continue }
            parts.append(
                Append.Part(
                    .existing(.complaint(mirror.other), expectedVersion: other.version), [.complaint(mirror.event)]))
        }
        return parts
    }

    /// Throws when the caller decided on another version than the recorded one.
    static func check(
        _ expected: Int64?, against actual: Int64, of stream: StreamID
    ) throws(DeskError) {
        guard let expected, expected != actual else { return }
        throw .contended(StreamConflict(stream: stream, expectedVersion: expected, actualVersion: actual))
    }

    /// Loads what the decision asks for, step by step, and takes it.
    func decide(
        _ envelope: Envelope<ComplaintCommand>, on id: ComplaintID?, in state: ComplaintState,
        having known: ComplaintFacts? = nil
    ) async throws(DeskError) -> (events: [ComplaintEvent], facts: ComplaintFacts) {
        var facts = known ?? ComplaintFacts(complaint: id, policy: ruling(envelope.command, in: state))
        try await load(into: &facts, for: id, in: state) { facts in
            ComplaintDecider.neededFacts(for: envelope, in: state, having: facts)
        }
        do throws(Refusal) {
            return (try ComplaintDecider.decide(envelope, in: state, given: facts), facts)
        } catch {
            throw .refused(error)
        }
    }

    /// A role opens the command for every complaint; a concerned employee may speak for themselves.
    private func permit(
        _ command: ComplaintCommand, by actor: Actor, on state: ComplaintState
    ) throws(DeskError) {
        let action = command.action
        switch Permission.reach(of: action, for: actor) {
        case .everything: return
        case .own where state.isShared(with: actor.person, at: now()) && command.speaks(for: actor.person, in: state):
            return
        case .own, .nothing: throw .notPermitted(PermissionDenied(action: action, person: actor.person))
        }
    }

    /// Reopens the heads of every complaint whose promised remedy or change is overdue. Returns how many complaints
    /// had one. The house does this by itself, so that a promise cannot be forgotten by everyone.
    package func reviewDueRemedies() async throws(DeskError) -> Int {
        var reviewed: Set<ComplaintID> = []
        var key: RemedyDue?
        repeat {
            let page = try await remediesDue(after: key)
            for due in page where reviewed.insert(due.complaint).inserted {
                _ = try await perform(.reviewDue(.init()), on: due.complaint, by: .houseAtWork)
            }
            key = page.last
        } while key != nil
        return reviewed.count
    }

    private func remediesDue(after key: RemedyDue?) async throws(DeskError) -> [RemedyDue] {
        do throws(JournalError) {
            return try await journal.remediesDue(before: now(), after: key, limit: 100)
        } catch {
            throw .journal(error)
        }
    }
}

extension Actor {
    /// The house's own hand with the roles its chores need.
    static let houseAtWork = Actor(person: .house, roles: [.clerk, .administrator])
}
