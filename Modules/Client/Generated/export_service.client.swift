// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/export_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Customers, ledgers, employees and events leave by the lists of their own services, page by page.
public struct ExportServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Every complaint that is wholly open to the caller, with its whole narrative, the newest number first. What arrives
    /// meanwhile is not in it. Reading them goes on record.
    public func exportComplaints(
        _ request: Evenhand_V1_ExportComplaintsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Evenhand_V1_ExportComplaintsResponse> {
        try await client.serverStreaming(ExportService.exportComplaints, request, options: options)
    }
}
