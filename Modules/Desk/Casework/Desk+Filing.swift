package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Files a complaint and puts its triage score on record, in one append.
    package func file(_ command: ComplaintCommand.File, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(.file, of: actor)
        return try await commit(about: nil) { () async throws(DeskError) -> Decision in
            try await filing(command, by: actor, uniqueKey: command.source.map(Self.uniqueKey))
        }
    }

    /// What filing would record; nothing is stored.
    func filing(
        _ command: ComplaintCommand.File, by actor: Actor, uniqueKey: String?
    ) async throws(DeskError) -> Decision {
        let at = now()
        let envelope = Envelope(at: at, actor: actor, command: ComplaintCommand.file(command))
        let (filed, facts) = try await decide(envelope, on: nil, in: ComplaintDecider.initialState)
        let state = filed.reduce(ComplaintDecider.initialState) { ComplaintDecider.evolve($0, with: $1) }
        let score = policies.triage(of: facts.policy).record(
            of: command.narrative, language: command.language, dueAt: state.intake?.respondBy, now: at)
        let scoring = Envelope(
            at: at, actor: .house, command: ComplaintCommand.recordScore(.init(score: score)))
        let scored = try await decide(scoring, on: nil, in: state).events
        return Decision(
            target: .new(.complaint), events: (filed + scored).map { .complaint($0) },
            checks: Decision.checks(facts.versions, besides: nil), uniqueKey: uniqueKey,
            others: holdings(of: facts.customers, at: at))
    }

    /// A complaint of a customer whom the firm is about to part with holds the parting (R12), in the append that files
    /// it.
    private func holdings(
        of customers: [CustomerID: Sourced<CustomerState>], at moment: Instant
    ) -> [Append.Part] {
        customers.values.filter { $0.value.partingUnderWay != nil }.map { customer in
            Append.Part(.existing(customer.stream, expectedVersion: customer.version)) { streams in
                guard case .complaint(let complaint)? = streams.first else { return [] }
                return CustomerDecider.holding(by: complaint, at: moment, in: customer.value).map { .customer($0) }
            }
        }
    }

    /// What makes a row of another system known: its source and the id it has there.
    static func uniqueKey(_ reference: SourceReference) -> String {
        "complaint:\(reference.source):\(reference.id)"
    }
}
