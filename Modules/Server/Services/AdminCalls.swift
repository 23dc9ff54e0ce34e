internal import EvenhandCrypto
internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import EvenhandScoring
internal import SwiftProtobuf

/// Tokens and health.
struct AdminCalls: Sendable {
    let desk: Desk
    let condition: ServerCondition

    private static let help = "evenhand token --help"

    var handlers: AdminServiceHandlers {
        AdminServiceHandlers(
            issueToken: .async(issueToken), revokeToken: .async(revokeToken), listTokens: .async(listTokens),
            watchEvents: ServerStreamingHandler(watchEvents), getHealth: .async(getHealth))
    }

    private func issueToken(
        _ context: CallContext, _ request: Evenhand_V1_IssueTokenRequest
    ) async throws -> Evenhand_V1_IssueTokenResponse {
        let actor = try context.signedIn()
        let grant = try reading(Self.help) { () throws(InputError) in try request.grant() }
        let secret = TokenSecret(bytes: randomBytes(32))
        let entry = try await answering { () async throws(DeskError) in
            try await desk.issueToken(
                .init(
                    person: grant.person, roles: grant.roles, sha256: secret.sha256, label: grant.label,
                    expires: grant.expires),
                by: actor)
        }
        return .with {
            $0.token = Evenhand_V1_Token(entry)
            // A repeat finds the token of the first call. Its secret was told once and is kept nowhere.
            if entry.sha256 == secret.sha256 { $0.secret = secret.text }
        }
    }

    private func revokeToken(
        _ context: CallContext, _ request: Evenhand_V1_RevokeTokenRequest
    ) async throws -> Evenhand_V1_RevokeTokenResponse {
        let actor = try context.signedIn()
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        let entry = try await answering { () async throws(DeskError) in
            try await desk.revokeToken(command, by: actor)
        }
        condition.revokedTokens.insert(entry.id)
        return .with { $0.token = Evenhand_V1_Token(entry) }
    }

    private func listTokens(
        _ context: CallContext, _ request: Evenhand_V1_ListTokensRequest
    ) async throws -> Evenhand_V1_ListTokensResponse {
        let actor = try context.signedIn()
        let (order, person) = try reading(Self.help) { () throws(InputError) in
            (
                try PageOrder(request.page),
                try FieldReader.optionalIdentifier(request.employeeID, "employee_id") as EmployeeID?
            )
        }
        let after = try order.place(Int64.init, help: Self.help) ?? 0
        let tokens = try await answering { () async throws(DeskError) in try await desk.tokens(by: actor) }
        let wanted = tokens.filter { token in
            token.id.rawValue > after && (request.includeRevoked || token.revokedAt == nil)
                && (person == nil || token.person == person)
        }
        return .with {
            $0.tokens = wanted.prefix(order.size).map { Evenhand_V1_Token($0) }
            $0.nextToken = wanted.count > order.size ? String(wanted[order.size - 1].id.rawValue) : ""
        }
    }

    /// Whoever asks learns whether the server serves; the rest is for those who signed in.
    private func getHealth(
        _ context: CallContext, _ request: Evenhand_V1_GetHealthRequest
    ) async throws -> Evenhand_V1_GetHealthResponse {
        var response = Evenhand_V1_GetHealthResponse()
        response.state = condition.isDraining ? .draining : .serving
        response.release = Release.version
        response.nowMs = desk.now().milliseconds
        response.startedMs = condition.startedAt.milliseconds
        guard let actor = (context.principal as? SignedIn)?.actor else { return response }
        let status = try await answering { () async throws(DeskError) in try await desk.status(by: actor) }
        response.model = desk.triage.scorer.models.map(\.identity).joined(separator: ", ")
        response.policy = desk.policy.version
        response.schema = UInt32(clamping: status.schemaVersion)
        response.journalSequence = UInt64(clamping: status.position)
        response.checkpointSequence = UInt64(clamping: status.lastCheckpoint?.sequence ?? 0)
        response.search.indexedSequence = UInt64(clamping: status.indexedThrough)
        response.search.journalSequence = UInt64(clamping: status.position)
        response.search.backlog = UInt64(clamping: status.searchBacklog)
        response.residentBytes = ResidentMemory.byteCount()
        response.connections = UInt32(clamping: condition.connectionCount)
        response.methods = condition.methodReadings.filter { $0.reading.callCount > 0 }
            .map { Evenhand_V1_MethodCounts($0.name, $0.reading) }
        let count = try await answering { () async throws(DeskError) in try await desk.complaintCount(by: actor) }
        response.complaints = UInt64(clamping: count)
        return response
    }
}
