/// Puts a policy in force. Its text was read before: what stands in it is no longer in question here.
package struct ActivatePolicy: Sendable, Equatable {
    package let version: String
    package let text: String

    package init(version: String, text: String) {
        self.version = version
        self.text = text
    }
}

/// The policies that were in force, in the order in which they came to be.
package struct PolicyHistory: Sendable, Equatable {
    package private(set) var activations: [Activation] = []

    package init() {}

    package struct Activation: Sendable, Equatable {
        package let version: String
        package let text: String
        package let at: Instant
        package let by: PersonID
    }

    package func activation(of version: String) -> Activation? { activations.last { $0.version == version } }

    mutating func note(_ event: PolicyEvent) {
        switch event.body {
        case .activated(let data):
            activations.append(.init(version: data.version, text: data.text, at: event.at, by: event.by))
        }
    }
}

/// Which policy may be put in force: any whose version names one text for ever.
package enum PolicyDecider: Decider {
    package typealias Command = Envelope<ActivatePolicy>
    package typealias State = PolicyHistory
    package typealias Event = PolicyEvent
    package typealias Facts = Void

    package static var initialState: PolicyHistory { PolicyHistory() }

    package static func decide(
        _ command: Command, in state: PolicyHistory, given facts: Void
    ) throws(Refusal) -> [PolicyEvent] {
        let data = command.command
        if let same = state.activation(of: data.version), same.text != data.text {
            throw taken(data.version, "was put in force on \(same.at) with another text")
        }
        if data.version == DomainPolicy.standard.version {
            throw taken(data.version, "is the name of the policy the product ships with")
        }
        if state.activations.last?.version == data.version { return [] }
        return [
            PolicyEvent(
                at: max(command.at, state.activations.last?.at ?? command.at), by: command.actor.person,
                .activated(.init(version: data.version, text: data.text)))
        ]
    }

    package static func evolve(_ state: PolicyHistory, with event: PolicyEvent) -> PolicyHistory {
        var next = state
        next.note(event)
        return next
    }

    private static func taken(_ version: String, _ why: String) -> Refusal {
        Refusal(
            rule: .input, field: "version",
            message:
                "version \(version) \(why); it is pinned on cases and findings and must go on to mean what it did.",
            missing: ["a version that was not used before"], fix: [CommandLineFix.policyList])
    }
}
