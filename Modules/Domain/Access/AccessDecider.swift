/// Tokens, each bound to one person. Only the SHA-256 of a token is ever given or recorded.
package enum AccessDecider: Decider {
    package typealias Command = Envelope<AccessCommand>
    package typealias State = AccessState
    package typealias Event = AccessEvent
    package typealias Facts = AccessFacts

    package static var initialState: AccessState { AccessState() }

    package static func decide(
        _ command: Command, in state: AccessState, given facts: AccessFacts
    ) throws(Refusal) -> [AccessEvent] {
        let body: AccessHappening
        switch command.command {
        case .issueToken(let data):
            try check(data, at: command.at, in: state, given: facts)
            body = .tokenIssued(
                .init(
                    token: TokenID(Int64(state.tokens.count + 1)), person: data.person,
                    roles: data.roles.sorted { $0.rawValue < $1.rawValue }, sha256: data.sha256, label: data.label,
                    expires: data.expires))
        case .revokeToken(let data):
            try check(data, in: state)
            body = .tokenRevoked(.init(token: data.token, reason: data.reason))
        }
        return [AccessEvent(at: command.at, by: command.actor.person, body)]
    }

    /// The record of the person a token is for.
    package static func neededFacts(
        for command: Command, in state: AccessState, having facts: AccessFacts
    ) -> FactsRequest {
        switch command.command {
        case .issueToken(let data):
            facts.employees[data.person] == nil ? FactsRequest(employees: [data.person]) : FactsRequest()
        case .revokeToken: FactsRequest()
        }
    }

    package static func evolve(_ state: AccessState, with event: AccessEvent) -> AccessState {
        var next = state
        switch event.body {
        case .tokenIssued(let data):
            next.tokens[data.token] = AccessState.Token(
                token: data.token, person: data.person, roles: Set(data.roles), sha256: data.sha256,
                label: data.label, issuedAt: event.at, expires: data.expires)
            next.tokensByHash[data.sha256] = data.token
        case .tokenRevoked(let data):
            next.tokens[data.token]?.revokedAt = event.at
        }
        return next
    }

    private static func check(
        _ data: AccessCommand.IssueToken, at moment: Instant, in state: AccessState, given facts: AccessFacts
    ) throws(Refusal) {
        guard data.sha256.count == 32 else {
            throw refusal(
                "sha256", "a token is given as the 32 bytes of its SHA-256; these are \(data.sha256.count).",
                missing: "the token's SHA-256")
        }
        guard state.tokensByHash[data.sha256] == nil else {
            throw refusal("sha256", "this token was issued before.", missing: "a new token")
        }
        guard !data.roles.isEmpty else {
            throw refusal("roles", "a token without a role opens nothing.", missing: "at least one role")
        }
        if let expires = data.expires, expires <= moment {
            throw refusal("expires", "the token would have expired at \(expires).", missing: "a later end")
        }
        guard let person = facts.employees[data.person]?.value, person.isRegistered else {
            throw Refusal(
                rule: .input, nature: .notFound, field: "person", message: "there is no employee \(data.person).",
                missing: ["a person on record"], fix: [CommandLineFix.employeeList])
        }
        guard !person.hasLeft else {
            throw Refusal(
                rule: .input, field: "person", message: "\(data.person) has left the firm.",
                missing: ["somebody who is still there"], fix: [CommandLineFix.employeeReturn])
        }
    }

    private static func check(_ data: AccessCommand.RevokeToken, in state: AccessState) throws(Refusal) {
        guard let token = state.tokens[data.token] else {
            throw Refusal(
                rule: .state, nature: .notFound, field: "token", message: "there is no token \(data.token).",
                missing: ["a token"], fix: [CommandLineFix.tokenList])
        }
        guard token.revokedAt == nil else {
            throw Refusal(
                rule: .state, field: "token", message: "token \(data.token) is revoked already.",
                missing: ["a token that still opens something"], fix: [CommandLineFix.tokenList])
        }
    }

    private static func refusal(_ field: String, _ message: String, missing: String) -> Refusal {
        Refusal(
            rule: .input, field: field, message: message, missing: [missing], fix: [CommandLineFix.tokenIssue])
    }
}
