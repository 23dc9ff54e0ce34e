// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/fairness_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Docs/METRICS.md defines each figure once. Complaints that are not wholly open to the caller are in none of them.
public struct FairnessServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    public func getFairness(
        _ request: Evenhand_V1_GetFairnessRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_GetFairnessResponse {
        try await client.unary(FairnessService.getFairness, request, options: options)
    }

    /// The heads behind one figure, by complaint and head.
    public func listFairnessHeads(
        _ request: Evenhand_V1_ListFairnessHeadsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListFairnessHeadsResponse {
        try await client.unary(FairnessService.listFairnessHeads, request, options: options)
    }
}
