/// Who may come in: tokens, each bound to one person.
package struct AccessState: Sendable, Equatable {
    package var tokens: [TokenID: Token] = [:]
    /// The token a hash belongs to, revoked ones included.
    package var tokensByHash: [[UInt8]: TokenID] = [:]

    package init() {}

    package struct Token: Sendable, Equatable {
        package var token: TokenID
        package var person: PersonID
        package var roles: Set<Role>
        package var sha256: [UInt8]
        package var label: String?
        package var issuedAt: Instant
        package var expires: Instant?
        package var revokedAt: Instant?
    }

    /// Whoever holds the token with this SHA-256 (32 bytes), unless it was revoked or has expired.
    package func actor(sha256: [UInt8], at moment: Instant) -> Actor? {
        guard let id = tokensByHash[sha256], let token = tokens[id], token.revokedAt == nil else { return nil }
        if let expires = token.expires, expires <= moment { return nil }
        return Actor(person: token.person, roles: token.roles)
    }
}

/// What a decision about access needs beside its own events: the person a token is for.
package struct AccessFacts: Sendable {
    package var employees: [EmployeeID: Sourced<EmployeeState>]

    package init(employees: [EmployeeID: Sourced<EmployeeState>] = [:]) { self.employees = employees }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        Dictionary(employees.values.map { ($0.stream, $0.version) }, uniquingKeysWith: { first, _ in first })
    }
}
