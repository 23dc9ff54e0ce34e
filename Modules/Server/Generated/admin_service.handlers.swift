// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/admin_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// What an operator asks of a server, and what other services follow.
package struct AdminServiceHandlers: Sendable {
    /// Makes a token for one person. The secret is shown in this reply and never again.
    package var issueToken: UnaryHandler<Evenhand_V1_IssueTokenRequest, Evenhand_V1_IssueTokenResponse>
    /// Ends a token; calls under way finish. Revoking one that is revoked changes nothing.
    package var revokeToken: UnaryHandler<Evenhand_V1_RevokeTokenRequest, Evenhand_V1_RevokeTokenResponse>
    package var listTokens: UnaryHandler<Evenhand_V1_ListTokensRequest, Evenhand_V1_ListTokensResponse>
    /// What happened from a position on, and, once that is told, what happens: the journal's events in order, each once.
    /// Each answer says where to go on; a stream that ends for whatever reason is taken up there, and nothing is missed or
    /// told twice. Who may see what is as with the reading methods; a concerned employee is told that something changed in
    /// what they may see, and no more.
    package var watchEvents: ServerStreamingHandler<Evenhand_V1_WatchEventsRequest, Evenhand_V1_WatchEventsResponse>
    /// How the server is doing. Answers without a credential to callers on the same machine.
    package var getHealth: UnaryHandler<Evenhand_V1_GetHealthRequest, Evenhand_V1_GetHealthResponse>

    package init(
        issueToken: UnaryHandler<Evenhand_V1_IssueTokenRequest, Evenhand_V1_IssueTokenResponse>,
        revokeToken: UnaryHandler<Evenhand_V1_RevokeTokenRequest, Evenhand_V1_RevokeTokenResponse>,
        listTokens: UnaryHandler<Evenhand_V1_ListTokensRequest, Evenhand_V1_ListTokensResponse>,
        watchEvents: ServerStreamingHandler<Evenhand_V1_WatchEventsRequest, Evenhand_V1_WatchEventsResponse>,
        getHealth: UnaryHandler<Evenhand_V1_GetHealthRequest, Evenhand_V1_GetHealthResponse>
    ) {
        self.issueToken = issueToken
        self.revokeToken = revokeToken
        self.listTokens = listTokens
        self.watchEvents = watchEvents
        self.getHealth = getHealth
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(AdminService.issueToken, issueToken)
        router.unary(AdminService.revokeToken, revokeToken)
        router.unary(AdminService.listTokens, listTokens)
        router.serverStreaming(AdminService.watchEvents, watchEvents)
        router.unary(AdminService.getHealth, getHealth)
    }
}
