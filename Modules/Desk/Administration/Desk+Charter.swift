package import EvenhandDomain
internal import EvenhandJournal

/// The charter and the standards as they are on a day.
package struct CharterRecord: Sendable {
    package let state: CharterState
    package let today: CivilDate
}

extension Desk {
    /// Publishes the charter or a standard, ends one, or records a pulse.
    package func perform(_ command: CharterCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(.manageTerms, of: actor)
        return try await commit(about: .charter) { () async throws(DeskError) -> Decision in
            let loaded = try await loadCharter()
            let envelope = Envelope(at: now(), actor: actor, command: command)
            do throws(Refusal) {
                let events = try CharterDecider.decide(envelope, in: loaded.state, given: policy.calendar)
                return Decision(
                    target: .existing(.charter, expectedVersion: loaded.version),
                    events: events.map { .charter($0) }, checks: [])
            } catch {
                throw .refused(error)
            }
        }
    }

    /// What was published; what people answered to the pulse is not in it.
    package func charter(by actor: Actor) async throws(DeskError) -> CharterRecord {
        try require(.readTerms, of: actor)
        var state = try await loadCharter().state
        state.pulses = []
        return CharterRecord(state: state, today: policy.calendar.date(of: now()))
    }

    /// The pulses with their answers, for those who keep the charter.
    package func pulses(by actor: Actor) async throws(DeskError) -> CharterState {
        try require(.manageTerms, of: actor)
        return try await loadCharter().state
    }
}
