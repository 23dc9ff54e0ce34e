// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/loading_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Takes customers, ledgers, employees and feedback in bulk.
public struct LoadingServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Takes batch after batch and answers each, in order, once it is on disk. A row is known by its source and its own
    /// mark: sent again, it is answered with ALREADY. So a stream that broke is begun anew with the rows whose answer did
    /// not come, and nothing is lost or doubled.
    public func load(
        options: CallOptions = CallOptions(),
        write: @escaping @Sendable (RequestWriter<Evenhand_V1_LoadRequest>) async throws -> Void
    ) async throws -> ResponseStream<Evenhand_V1_LoadResponse> {
        try await client.bidirectional(LoadingService.load, options: options, write: write)
    }
}
