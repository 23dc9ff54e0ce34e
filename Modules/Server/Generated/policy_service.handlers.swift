// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/policy_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// The policies of the house.
package struct PolicyServiceHandlers: Sendable {
    /// A policy's text.
    package var getPolicy: UnaryHandler<Evenhand_V1_GetPolicyRequest, Evenhand_V1_GetPolicyResponse>
    /// Every policy that was ever in force, the newest first.
    package var listPolicies: UnaryHandler<Evenhand_V1_ListPoliciesRequest, Evenhand_V1_ListPoliciesResponse>
    /// Puts a policy in force for what is received from now on.
    package var activatePolicy: UnaryHandler<Evenhand_V1_ActivatePolicyRequest, Evenhand_V1_ActivatePolicyResponse>
    /// Runs a policy over the whole history and says what would have been otherwise. Changes nothing.
    package var replayPolicy: ServerStreamingHandler<Evenhand_V1_ReplayPolicyRequest, Evenhand_V1_ReplayPolicyResponse>

    package init(
        getPolicy: UnaryHandler<Evenhand_V1_GetPolicyRequest, Evenhand_V1_GetPolicyResponse>,
        listPolicies: UnaryHandler<Evenhand_V1_ListPoliciesRequest, Evenhand_V1_ListPoliciesResponse>,
        activatePolicy: UnaryHandler<Evenhand_V1_ActivatePolicyRequest, Evenhand_V1_ActivatePolicyResponse>,
        replayPolicy: ServerStreamingHandler<Evenhand_V1_ReplayPolicyRequest, Evenhand_V1_ReplayPolicyResponse>
    ) {
        self.getPolicy = getPolicy
        self.listPolicies = listPolicies
        self.activatePolicy = activatePolicy
        self.replayPolicy = replayPolicy
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(PolicyService.getPolicy, getPolicy)
        router.unary(PolicyService.listPolicies, listPolicies)
        router.unary(PolicyService.activatePolicy, activatePolicy)
        router.serverStreaming(PolicyService.replayPolicy, replayPolicy)
    }
}
