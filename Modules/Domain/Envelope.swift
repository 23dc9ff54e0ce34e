/// What a person may do, as values; which role may call what is decided where commands are received.
package enum Role: String, Codable, Sendable, CaseIterable, Hashable {
    case clerk
    case investigator
    case decider
    case leader
    case integrator
    case administrator
    /// The concerned employee, who sees and answers what is said about them.
    case employee
    /// Keeps the plan: the hours of teams, what is done by when, and what gives way to what.
    case planOwner
}

/// Who acts: the person, whatever token they used, and the roles that token carries.
package struct Actor: Sendable, Hashable {
    package let person: PersonID
    package let roles: Set<Role>

    package init(person: PersonID, roles: Set<Role>) {
        self.person = person
        self.roles = roles
    }

    /// The house itself, for what no person did.
    package static let house = Actor(person: .house, roles: [.administrator])
}

/// A command with the moment it arrived and the person who gave it. The core never reads a clock.
package struct Envelope<Command: Sendable>: Sendable {
    package let at: Instant
    package let actor: Actor
    package let command: Command

    package init(at: Instant, actor: Actor, command: Command) {
        self.at = at
        self.actor = actor
        self.command = command
    }
}
