// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/policy_service.proto;
// run Scripts/generate after changing that file.

/// The policies of the house.
public enum PolicyService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.PolicyService"

    /// A policy's text.
    public static let getPolicy = MethodDescriptor<Evenhand_V1_GetPolicyRequest, Evenhand_V1_GetPolicyResponse>(
        name: "evenhand.v1.PolicyService/GetPolicy", kind: .unary, idempotency: .noSideEffects)

    /// Every policy that was ever in force, the newest first.
    public static let listPolicies = MethodDescriptor<Evenhand_V1_ListPoliciesRequest, Evenhand_V1_ListPoliciesResponse>(
        name: "evenhand.v1.PolicyService/ListPolicies", kind: .unary, idempotency: .noSideEffects)

    /// Puts a policy in force for what is received from now on.
    public static let activatePolicy = MethodDescriptor<Evenhand_V1_ActivatePolicyRequest, Evenhand_V1_ActivatePolicyResponse>(
        name: "evenhand.v1.PolicyService/ActivatePolicy", kind: .unary)

    /// Runs a policy over the whole history and says what would have been otherwise. Changes nothing.
    public static let replayPolicy = MethodDescriptor<Evenhand_V1_ReplayPolicyRequest, Evenhand_V1_ReplayPolicyResponse>(
        name: "evenhand.v1.PolicyService/ReplayPolicy", kind: .serverStreaming, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.PolicyService/GetPolicy",
        "evenhand.v1.PolicyService/ListPolicies",
        "evenhand.v1.PolicyService/ActivatePolicy",
        "evenhand.v1.PolicyService/ReplayPolicy",
    ]
}
