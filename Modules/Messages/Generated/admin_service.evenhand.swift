// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/admin_service.proto;
// run Scripts/generate after changing that file.

/// What an operator asks of a server, and what other services follow.
public enum AdminService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.AdminService"

    /// Makes a token for one person. The secret is shown in this reply and never again.
    public static let issueToken = MethodDescriptor<Evenhand_V1_IssueTokenRequest, Evenhand_V1_IssueTokenResponse>(
        name: "evenhand.v1.AdminService/IssueToken", kind: .unary)

    /// Ends a token; calls under way finish. Revoking one that is revoked changes nothing.
    public static let revokeToken = MethodDescriptor<Evenhand_V1_RevokeTokenRequest, Evenhand_V1_RevokeTokenResponse>(
        name: "evenhand.v1.AdminService/RevokeToken", kind: .unary, idempotency: .idempotent)

    public static let listTokens = MethodDescriptor<Evenhand_V1_ListTokensRequest, Evenhand_V1_ListTokensResponse>(
        name: "evenhand.v1.AdminService/ListTokens", kind: .unary, idempotency: .noSideEffects)

    /// What happened from a position on, and, once that is told, what happens: the journal's events in order, each once.
    /// Each answer says where to go on; a stream that ends for whatever reason is taken up there, and nothing is missed or
    /// told twice. Who may see what is as with the reading methods; a concerned employee is told that something changed in
    /// what they may see, and no more.
    public static let watchEvents = MethodDescriptor<Evenhand_V1_WatchEventsRequest, Evenhand_V1_WatchEventsResponse>(
        name: "evenhand.v1.AdminService/WatchEvents", kind: .serverStreaming, idempotency: .noSideEffects)

    /// How the server is doing. Answers without a credential to callers on the same machine.
    public static let getHealth = MethodDescriptor<Evenhand_V1_GetHealthRequest, Evenhand_V1_GetHealthResponse>(
        name: "evenhand.v1.AdminService/GetHealth", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.AdminService/IssueToken",
        "evenhand.v1.AdminService/RevokeToken",
        "evenhand.v1.AdminService/ListTokens",
        "evenhand.v1.AdminService/WatchEvents",
        "evenhand.v1.AdminService/GetHealth",
    ]
}
