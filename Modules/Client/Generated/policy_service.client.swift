// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/policy_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// The policies of the house.
public struct PolicyServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// A policy's text.
    public func getPolicy(
        _ request: Evenhand_V1_GetPolicyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetPolicyResponse {
        try await client.unary(PolicyService.getPolicy, request, options: options)
    }

    /// Every policy that was ever in force, the newest first.
    public func listPolicies(
        _ request: Evenhand_V1_ListPoliciesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListPoliciesResponse {
        try await client.unary(PolicyService.listPolicies, request, options: options)
    }

    /// Puts a policy in force for what is received from now on.
    public func activatePolicy(
        _ request: Evenhand_V1_ActivatePolicyRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ActivatePolicyResponse {
        try await client.unary(PolicyService.activatePolicy, request, options: options)
    }

    /// Runs a policy over the whole history and says what would have been otherwise. Changes nothing.
    public func replayPolicy(
        _ request: Evenhand_V1_ReplayPolicyRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Evenhand_V1_ReplayPolicyResponse> {
        try await client.serverStreaming(PolicyService.replayPolicy, request, options: options)
    }
}
