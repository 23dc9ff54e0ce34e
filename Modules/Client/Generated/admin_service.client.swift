// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/admin_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// What an operator asks of a server, and what other services follow.
public struct AdminServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Makes a token for one person. The secret is shown in this reply and never again.
    public func issueToken(
        _ request: Evenhand_V1_IssueTokenRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_IssueTokenResponse {
        try await client.unary(AdminService.issueToken, request, options: options)
    }

    /// Ends a token; calls under way finish. Revoking one that is revoked changes nothing.
    public func revokeToken(
        _ request: Evenhand_V1_RevokeTokenRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_RevokeTokenResponse {
        try await client.unary(AdminService.revokeToken, request, options: options)
    }

    public func listTokens(
        _ request: Evenhand_V1_ListTokensRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListTokensResponse {
        try await client.unary(AdminService.listTokens, request, options: options)
    }

    /// What happened from a position on, and, once that is told, what happens: the journal's events in order, each once.
    /// Each answer says where to go on; a stream that ends for whatever reason is taken up there, and nothing is missed or
    /// told twice. Who may see what is as with the reading methods; a concerned employee is told that something changed in
    /// what they may see, and no more.
    public func watchEvents(
        _ request: Evenhand_V1_WatchEventsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Evenhand_V1_WatchEventsResponse> {
        try await client.serverStreaming(AdminService.watchEvents, request, options: options)
    }

    /// How the server is doing. Answers without a credential to callers on the same machine.
    public func getHealth(
        _ request: Evenhand_V1_GetHealthRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetHealthResponse {
        try await client.unary(AdminService.getHealth, request, options: options)
    }
}
