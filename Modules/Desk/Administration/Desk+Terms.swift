package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Publishes terms or a guarantee.
    package func perform(_ command: TermsCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(.manageTerms, of: actor)
        return try await commit(about: .terms) { () async throws(DeskError) -> Decision in
            let loaded = try await loadTerms()
            let envelope = Envelope(at: now(), actor: actor, command: command)
            do throws(Refusal) {
                let events = try TermsDecider.decide(envelope, in: loaded.state)
                return Decision(
                    target: .existing(.terms, expectedVersion: loaded.version), events: events.map { .terms($0) },
                    checks: [])
            } catch {
                throw .refused(error)
            }
        }
    }

    /// The whole register.
    package func terms(by actor: Actor) async throws(DeskError) -> TermsState {
        try require(.readTerms, of: actor)
        return try await loadTerms().state
    }
}
