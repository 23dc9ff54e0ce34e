/// What may be asked of access.
package enum AccessCommand: Sendable, Equatable {
    case issueToken(IssueToken)
    case revokeToken(RevokeToken)
}
