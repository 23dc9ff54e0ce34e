package import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Registers a customer. With a reference of another system a second registration finds the first.
    package func register(
        _ command: CustomerCommand.Register, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        let mayImport = Permission.reach(of: .importComplaints, for: actor) == .everything
        if command.external == nil || !mayImport { try require(.manageCustomers, of: actor) }
        return try await commit(about: nil) { () async throws(DeskError) -> Decision in
            let envelope = Envelope(at: now(), actor: actor, command: CustomerCommand.register(command))
            return Decision(
                target: .new(.customer),
                events: try decided(envelope, in: CustomerDecider.initialState, given: CustomerFacts()),
                checks: [], uniqueKey: command.external.map { "customer:\($0.source):\($0.id)" })
        }
    }

    /// Changes a customer's record: all commands in one append, or none. Erasing also takes their words out of every
    /// complaint.
    package func perform(
        _ commands: [CustomerCommand], on id: CustomerID, expecting expectedVersion: Int64? = nil, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        for command in commands { try require(command.action, of: actor) }
        return try await commit(about: .customer(id)) { () async throws(DeskError) -> Decision in
            let loaded = try await loadCustomer(id)
            guard loaded.version > 0 else {
                throw .refused(.notFound("customer", id, find: "evenhand customer list"))
            }
            try Self.check(expectedVersion, against: loaded.version, of: .customer(id))
            let at = now()
            var state = loaded.state
            var events: [DomainEvent] = []
            let facts = CustomerFacts(
                customer: id, terms: try await termsAccepted(by: commands),
                complaints: commands.contains(where: CustomerDecider.needsComplaints)
                    ? try await standings(of: id) : nil,
                policy: ruling(loaded.state))
            for command in commands {
                let made: [DomainEvent]
                do throws(DeskError) {
                    made = try decided(Envelope(at: at, actor: actor, command: command), in: state, given: facts)
                } catch {
                    throw try await withholding(
                        error, besides: facts.complaints.map { Array($0.keys) } ?? [], from: actor)
                }
                for case .customer(let event) in made { state = CustomerDecider.evolve(state, with: event) }
                events += made
            }
            return Decision(
                target: .existing(.customer(id), expectedVersion: loaded.version), events: events,
                checks: Decision.checks(facts.versions, besides: .customer(id)))
        }
    }

    /// The register, where a command speaks of it.
    private func termsAccepted(by commands: [CustomerCommand]) async throws(DeskError) -> Sourced<TermsState>? {
        let asksForTerms = commands.contains { if case .acceptTerms = $0 { true } else { false } }
        guard asksForTerms else { return nil }
        let loaded = try await loadTerms()
        return Sourced(loaded.state, from: .terms, at: loaded.version)
    }

    /// A refusal without the numbers of complaints that are closed to who hears it.
    private func withholding(
        _ error: DeskError, besides complaints: [ComplaintID], from actor: Actor
    ) async throws(DeskError) -> DeskError {
        guard case .refused(let refusal) = error else { return error }
        return .refused(refusal.withholding(try await withheld(Set(complaints), from: actor)))
    }

    /// A parting runs under the policy it was proposed under.
    func ruling(_ customer: CustomerState) -> DomainPolicy {
        customer.partingUnderWay.flatMap { policies.policy($0.policy) } ?? policies.current
    }

    /// Every complaint of a customer as R12 reads it, each with the version it was read at: one that is opened again,
    /// taken to the next stage or found for the customer meanwhile makes the append fail. One that is filed meanwhile
    /// holds the parting (`holdings`). Read after the customer's own record, so that none falls between.
    func standings(
        of id: CustomerID
    ) async throws(DeskError) -> [ComplaintID: Sourced<ComplaintStanding>] {
        var found: [ComplaintID: Sourced<ComplaintStanding>] = [:]
        var key: ComplaintID?
        repeat {
            let below = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaints(ComplaintFilter(customer: id), below: below, limit: 1_000)
            }
            for entry in page.entries {
                let loaded = try await loadComplaint(entry.id)
                found[entry.id] = Sourced(
                    ComplaintStanding(entry.id, loaded.state), from: .complaint(entry.id), at: loaded.version)
            }
            key = page.next
        } while key != nil
        return found
    }

    private func decided(
        _ envelope: Envelope<CustomerCommand>, in state: CustomerState, given facts: CustomerFacts
    ) throws(DeskError) -> [DomainEvent] {
        do throws(Refusal) {
            return try CustomerDecider.decide(envelope, in: state, given: facts)
                .map { .customer($0) }
        } catch {
            throw .refused(error)
        }
    }
}

extension CustomerCommand {
    /// The action whose permission the command needs.
    var action: Action {
        switch self {
        case .erase: .erase
        case .register, .rename, .changeContact, .changeStanding, .acceptTerms, .recordConsent, .enterLedger, .conduct:
            .manageCustomers
        case .loadLedger, .giveFeedback: .loadCustomers
        case .parting, .suspension(.lift): .part
        case .suspension: .protect
        }
    }
}
