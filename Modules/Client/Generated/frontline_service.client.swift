// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/frontline_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

public struct FrontlineServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Open complaints with a date that has passed, whose customers have waited longest for a word; the longest first.
    public func listSlowReplies(
        _ request: Evenhand_V1_ListSlowRepliesRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListSlowRepliesResponse {
        try await client.unary(FrontlineService.listSlowReplies, request, options: options)
    }
}
