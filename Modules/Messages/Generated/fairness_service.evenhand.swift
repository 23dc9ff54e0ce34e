// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/fairness_service.proto;
// run Scripts/generate after changing that file.

/// Docs/METRICS.md defines each figure once. Complaints that are not wholly open to the caller are in none of them.
public enum FairnessService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.FairnessService"

    public static let getFairness = MethodDescriptor<Evenhand_V1_GetFairnessRequest, Evenhand_V1_GetFairnessResponse>(
        name: "evenhand.v1.FairnessService/GetFairness", kind: .unary, idempotency: .noSideEffects)

    /// The heads behind one figure, by complaint and head.
    public static let listFairnessHeads = MethodDescriptor<Evenhand_V1_ListFairnessHeadsRequest, Evenhand_V1_ListFairnessHeadsResponse>(
        name: "evenhand.v1.FairnessService/ListFairnessHeads", kind: .unary, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.FairnessService/GetFairness",
        "evenhand.v1.FairnessService/ListFairnessHeads",
    ]
}
