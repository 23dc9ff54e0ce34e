package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// One command on one complaint: may they, load, decide, append.
    package func perform(
        _ command: ComplaintCommand, on id: ComplaintID, expecting expectedVersion: Int64? = nil, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        // Before anything is read: whoever may not do this anywhere learns nothing of where they tried.
        try requireAny(command.action, of: actor)
        return try await commit(about: .complaint(id)) { () async throws(DeskError) -> Decision in
            let loaded = try await loadComplaint(id)
            let access = try await access(to: loaded.state, for: command.action, by: actor)
            guard loaded.version > 0, access != .closed else {
                throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
            }
            try permit(command, by: actor, on: id, loaded.state, access)
            try await checkPeople(of: command, on: id, in: loaded.state)
            try Self.check(expectedVersion, against: loaded.version, of: .complaint(id))
            let envelope = Envelope(at: now(), actor: actor, command: command)
            // Ties to what is closed are not there for them, to be undone or otherwise.
            let state = command.undoesATie ? try await withoutClosedNeighbours(loaded.state, for: actor) : loaded.state
            let (events, facts): ([ComplaintEvent], ComplaintFacts)
            do throws(DeskError) {
                (events, facts) = try await decide(envelope, on: id, in: state)
            } catch {
                // Of a tie that was not there for them it names what they named.
                guard case .refused(let refusal) = error, !command.undoesATie else { throw error }
                throw .refused(refusal.withholding(try await closedNeighbours(of: loaded.state, to: actor)))
            }
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
        try await load(into: &facts, for: id, in: state, by: envelope.actor) { facts in
            ComplaintDecider.neededFacts(for: envelope, in: state, having: facts)
        }
        do throws(Refusal) {
            return (try ComplaintDecider.decide(envelope, in: state, given: facts), facts)
        } catch {
            throw .refused(error)
        }
    }

    /// A role opens the command for every complaint that is wholly open to them; a concerned employee may speak for
    /// themselves, and do nothing else whatever their roles.
    private func permit(
        _ command: ComplaintCommand, by actor: Actor, on id: ComplaintID, _ state: ComplaintState, _ access: CaseAccess
    ) throws(DeskError) {
        guard access == .own, !command.speaks(for: actor.person, in: state) else { return }
        guard Permission.reach(of: command.action, for: actor) == .everything else {
            throw .notPermitted(PermissionDenied(action: command.action, person: actor.person))
        }
        throw .refused(CaseAccess.ownCause(actor.person, on: id))
    }

    /// Nobody is given a complaint to work on, or to review, that is closed to them. Who answers for the firm or keeps a promise
    /// may stand in the line: a manager knows how the counter works, and in a small firm nobody else pays a refund. They judge
    /// nothing, and the complaint stays as closed to them as it was.
    private func checkPeople(
        of command: ComplaintCommand, on id: ComplaintID, in state: ComplaintState
    ) async throws(DeskError) {
        let employee: EmployeeID
        switch command {
        case .arrange(.assign(let assignee?)): employee = assignee
        case .assignSafetyReview(let data): employee = data.reviewer
        default: return
        }
        let person = Actor(person: employee, roles: [.clerk])
        guard try await access(to: state, for: .work, by: person) == .closed else { return }
        throw .refused(
            Refusal(
                rule: .r5, field: "employee_id",
                message: "\(employee) stands above or below whom the complaint concerns, or did since the event.",
                missing: ["somebody to whom the complaint is open"], fix: [CommandLineFix(id).assign]))
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

extension ComplaintCommand {
    /// It parts the complaint from another.
    fileprivate var undoesATie: Bool {
        switch self {
        case .arrange(.unlink), .arrange(.unmerge): true
        default: false
        }
    }
}

extension Actor {
    /// The house's own hand with the roles its chores need.
    static let houseAtWork = Actor(person: .house, roles: [.clerk, .administrator])
}
