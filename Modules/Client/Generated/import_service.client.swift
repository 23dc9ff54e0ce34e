// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/import_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Takes complaints in bulk.
public struct ImportServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Files a batch of complaints. Answers when every row is durable, refused, or known to be there already; so a batch
    /// whose answer was lost is sent again as it was. Keep many batches in flight: they share the group commit.
    public func importComplaints(
        _ request: Evenhand_V1_ImportComplaintsRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ImportComplaintsResponse {
        try await client.unary(ImportService.importComplaints, request, options: options)
    }
}
