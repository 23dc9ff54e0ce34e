extension AccessHappening {
    /// A token was bound to one person.
    package struct TokenIssued: Codable, Sendable, Equatable {
        package let token: TokenID
        package let person: PersonID
        package let roles: [Role]
        /// 32 bytes; the token itself is never recorded.
        package let sha256: [UInt8]
        package let label: String?
        package let expires: Instant?

        private enum CodingKeys: String, CodingKey { case token, person, roles, sha256, label, expires }

        package init(
            token: TokenID, person: PersonID, roles: [Role], sha256: [UInt8], label: String? = nil,
            expires: Instant? = nil
        ) {
            self.token = token
            self.person = person
            self.roles = roles
            self.sha256 = sha256
            self.label = label
            self.expires = expires
        }
    }

    /// A token no longer opens anything.
    package struct TokenRevoked: Codable, Sendable, Equatable {
        package let token: TokenID
        package let reason: String?

        private enum CodingKeys: String, CodingKey { case token, reason }

        package init(token: TokenID, reason: String? = nil) {
            self.token = token
            self.reason = reason
        }
    }
}
