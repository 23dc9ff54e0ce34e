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
    /// Checks the journal, who read what and who may come in; reads no complaint.
    case auditor
    /// Keeps the server running; reads no complaint.
    case `operator`
}

/// The way a caller came in.
package enum Door: String, Sendable, Hashable, CaseIterable {
    case wire
    case http
    /// Not through a door: the house itself.
    case house
}

/// Who acts: the person, whatever token they used, and the roles that token carries.
package struct Actor: Sendable, Hashable {
    package let person: PersonID
    package let roles: Set<Role>
    package let door: Door

    package init(person: PersonID, roles: Set<Role>, door: Door = .house) {
        self.person = person
        self.roles = roles
        self.door = door
    }

    /// The same person, known to have come through a door.
    package func through(_ door: Door) -> Actor { Actor(person: person, roles: roles, door: door) }

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
