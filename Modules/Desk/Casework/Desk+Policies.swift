internal import EvenhandDomain

extension Desk {
    /// The policy a command is decided under: the one in force when the complaint was received, or what was put in its
    /// place since.
    func ruling(_ command: ComplaintCommand, in state: ComplaintState) -> DomainPolicy {
        if let intake = state.intake { return policies.policy(intake.policy) ?? policies.current }
        if case .file(let data) = command { return policies.inForce(at: data.receivedAt) }
        return policies.current
    }

    /// A date that moved changes the clock's part of the priority: the score is given anew, and goes on record with the
    /// events that moved it. Nothing where the narrative was erased.
    func rescoring(
        after events: [ComplaintEvent], on id: ComplaintID, in state: ComplaintState
    ) async throws(DeskError) -> [ComplaintEvent] {
        let hasMoved = events.contains { if case .datesMoved = $0.body { true } else { false } }
        guard hasMoved, let last = events.last, let narrative = state.intake?.narrative.text else { return [] }
        let moved = events.reduce(state) { ComplaintDecider.evolve($0, with: $1) }
        let policy = ruling(.reviewDue(.init()), in: moved)
        let score = policies.triage(of: policy).record(
            of: narrative, language: moved.intake?.language ?? "und", dueAt: moved.respondBy, now: last.at)
        guard score != moved.score else { return [] }
        let scoring = Envelope(at: last.at, actor: .house, command: ComplaintCommand.recordScore(.init(score: score)))
        return try await decide(scoring, on: id, in: moved).events
    }
}
