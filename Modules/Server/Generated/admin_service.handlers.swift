// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/admin_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// What an operator asks of a server. WatchEvents arrives with a later release.
package struct AdminServiceHandlers: Sendable {
    /// Makes a token for one person. The secret is shown in this reply and never again.
    package var issueToken: UnaryHandler<Evenhand_V1_IssueTokenRequest, Evenhand_V1_IssueTokenResponse>
    /// Ends a token; calls under way finish. Revoking one that is revoked changes nothing.
    package var revokeToken: UnaryHandler<Evenhand_V1_RevokeTokenRequest, Evenhand_V1_RevokeTokenResponse>
    package var listTokens: UnaryHandler<Evenhand_V1_ListTokensRequest, Evenhand_V1_ListTokensResponse>
    /// How the server is doing. Answers without a credential to callers on the same machine.
    package var getHealth: UnaryHandler<Evenhand_V1_GetHealthRequest, Evenhand_V1_GetHealthResponse>

    package init(
        issueToken: UnaryHandler<Evenhand_V1_IssueTokenRequest, Evenhand_V1_IssueTokenResponse>,
        revokeToken: UnaryHandler<Evenhand_V1_RevokeTokenRequest, Evenhand_V1_RevokeTokenResponse>,
        listTokens: UnaryHandler<Evenhand_V1_ListTokensRequest, Evenhand_V1_ListTokensResponse>,
        getHealth: UnaryHandler<Evenhand_V1_GetHealthRequest, Evenhand_V1_GetHealthResponse>
    ) {
        self.issueToken = issueToken
        self.revokeToken = revokeToken
        self.listTokens = listTokens
        self.getHealth = getHealth
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(AdminService.issueToken, issueToken)
        router.unary(AdminService.revokeToken, revokeToken)
        router.unary(AdminService.listTokens, listTokens)
        router.unary(AdminService.getHealth, getHealth)
    }
}
