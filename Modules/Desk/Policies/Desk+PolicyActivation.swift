package import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandPolicy

/// What became of a policy that was to be put in force.
package struct PolicyActivation: Sendable, Equatable {
    package let version: String
    package let replaces: String
    /// It was in force already, or was only checked.
    package let isRecorded: Bool
}

extension Desk {
    /// Reads the policies that the journal holds; called once, before anything is served. Returns those that this
    /// program cannot read.
    package func loadPolicies() async throws(DeskError) -> [PolicyBook.Unreadable] {
        let recorded = try await reading { () async throws(JournalError) in try await journal.events(of: .policy) }
        return recorded.compactMap { event in
            guard case .policy(let body) = event.event else { return nil }
            return policies.note(body)
        }
    }

    /// Puts a policy in force for what is received from now on. The whole text goes on record.
    package func activatePolicy(
        _ text: String, checkOnly: Bool, by actor: Actor
    ) async throws(DeskError) -> PolicyActivation {
        try require(.managePolicy, of: actor)
        let policy = try Self.policy(text)
        let before = self.policy.version
        let command = ActivatePolicy(version: policy.version, text: text)
        if checkOnly {
            let envelope = Envelope(at: now(), actor: actor, command: command)
            do throws(Refusal) {
                _ = try PolicyDecider.decide(envelope, in: policies.history, given: ())
            } catch {
                throw .refused(error)
            }
            return PolicyActivation(version: policy.version, replaces: before, isRecorded: false)
        }
        let outcome = try await commit(about: .policy) { () async throws(DeskError) -> Decision in
            let recorded = try await reading { () async throws(JournalError) in try await journal.events(of: .policy) }
            var history = PolicyDecider.initialState
            for case .policy(let event) in recorded.map(\.event) {
                history = PolicyDecider.evolve(history, with: event)
            }
            let envelope = Envelope(at: now(), actor: actor, command: command)
            do throws(Refusal) {
                let events = try PolicyDecider.decide(envelope, in: history, given: ())
                return Decision(
                    target: .existing(.policy, expectedVersion: recorded.last?.version ?? 0),
                    events: events.map { .policy($0) }, checks: [])
            } catch {
                throw .refused(error)
            }
        }
        for case .policy(let event) in outcome.events
        where policies.history.activation(of: policy.version)?.at != event.at {
            policies.note(event)
        }
        return PolicyActivation(version: policy.version, replaces: before, isRecorded: !outcome.events.isEmpty)
    }

    /// The policy of a text, its faults as a refusal.
    package static func policy(_ text: String) throws(DeskError) -> DomainPolicy {
        do throws(PolicyFaults) {
            return try PolicyText.read(text)
        } catch {
            throw .refused(
                Refusal(
                    rule: .input, field: "text",
                    message: error.faults.first.map(\.description) ?? "the policy cannot be read.",
                    missing: error.faults.map(\.description), fix: [CommandLineFix.policyCheck]))
        }
    }

    /// A policy by version, empty for the one in force, with its text and who put it in force.
    package func policyText(
        _ version: String, by actor: Actor
    ) throws(DeskError) -> (version: String, text: String, activation: PolicyHistory.Activation?) {
        try requireAny(.readPolicy, of: actor)
        let name = version.isEmpty ? policy.version : version
        if let activation = policies.history.activation(of: name) { return (name, activation.text, activation) }
        guard name == DomainPolicy.standard.version else {
            throw .refused(.notFound("policy", name, find: CommandLineFix.policyList))
        }
        return (name, PolicyText.write(.standard), nil)
    }

    /// Runs a case under another policy that was in force, if that is stricter.
    package func adoptPolicy(
        _ version: String, on id: ComplaintID, expecting expectedVersion: Int64?, by actor: Actor
    ) async throws(DeskError) -> CommandOutcome {
        guard let policy = policies.policy(version) else {
            throw .refused(.notFound("policy", version, find: CommandLineFix.policyList))
        }
        return try await perform(.keepTime(.adopt(policy)), on: id, expecting: expectedVersion, by: actor)
    }
}
