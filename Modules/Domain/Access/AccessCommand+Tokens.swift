extension AccessCommand {
    /// Bind a token to a person.
    package struct IssueToken: Sendable, Equatable {
        package let person: PersonID
        package let roles: Set<Role>
        package let sha256: [UInt8]
        package let label: String?
        package let expires: Instant?

        package init(
            person: PersonID, roles: Set<Role>, sha256: [UInt8], label: String? = nil, expires: Instant? = nil
        ) {
            self.person = person
            self.roles = roles
            self.sha256 = sha256
            self.label = label
            self.expires = expires
        }
    }

    /// Revoke a token.
    package struct RevokeToken: Sendable, Equatable {
        package let token: TokenID
        package let reason: String?

        package init(token: TokenID, reason: String? = nil) {
            self.token = token
            self.reason = reason
        }
    }
}
