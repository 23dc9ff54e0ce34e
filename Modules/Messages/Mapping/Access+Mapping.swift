package import EvenhandDomain
internal import SwiftProtobuf

/// What a request for a token asks, read. The secret is made by whoever answers.
package struct TokenGrant: Sendable, Equatable {
    package let person: PersonID
    /// At least one.
    package let roles: Set<Role>
    package let label: String?
    /// nil: never.
    package let expires: Instant?
}

extension Evenhand_V1_IssueTokenRequest {
    package func grant() throws(InputError) -> TokenGrant {
        guard !roles.isEmpty else {
            throw InputError(
                field: "roles", value: nil,
                valid: "at least one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return TokenGrant(
            person: try FieldReader.identifier(employeeID, "employee_id"),
            roles: Set(try FieldReader.list(roles, "roles", FieldReader.choice)),
            label: FieldReader.optionalText(label),
            expires: expiresMs == 0 ? nil : try FieldReader.instant(expiresMs, "expires_ms"))
    }
}

extension Evenhand_V1_RevokeTokenRequest {
    package func command() throws(InputError) -> AccessCommand.RevokeToken {
        .init(token: try FieldReader.identifier(tokenID, "token_id"), reason: FieldReader.optionalText(reason))
    }
}

/// The requests that change who may come in.
package enum AccessRequest: Sendable, Equatable {
    case issue(Evenhand_V1_IssueTokenRequest)
    case revoke(Evenhand_V1_RevokeTokenRequest)
}

extension AccessCommand {
    /// The request that asks for this command. The secret's hash does not travel: whoever answers makes the secret.
    package var request: AccessRequest {
        switch self {
        case .issueToken(let it):
            .issue(
                .with {
                    $0.employeeID = it.person.description
                    $0.roles = Role.allCases.filter(it.roles.contains).map { .init($0) }
                    $0.label = it.label ?? ""
                    $0.expiresMs = it.expires?.milliseconds ?? 0
                })
        case .revokeToken(let it):
            .revoke(
                .with {
                    $0.tokenID = it.token.description
                    $0.reason = it.reason ?? ""
                })
        }
    }
}
