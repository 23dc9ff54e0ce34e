// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/outcome_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Takes outcomes as blocks of columns. A source is a list of rows in a fixed order that may grow at its end; a row is known
/// by its source and its number in it, so that what is there already is never taken twice.
public struct OutcomeServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// What is there of a source, in the order it came.
    public func listOutcomeBlocks(
        _ request: Evenhand_V1_ListOutcomeBlocksRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ListOutcomeBlocksResponse {
        try await client.unary(OutcomeService.listOutcomeBlocks, request, options: options)
    }

    /// Takes one block. Answers when it is on disk, was there before, or is refused; so a block whose answer was lost is sent
    /// again as it was.
    public func takeOutcomes(
        _ request: Evenhand_V1_OutcomeBlock, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_OutcomeBlockReply {
        try await client.unary(OutcomeService.takeOutcomes, request, options: options)
    }

    /// The same, block after block: one answer for each, in order.
    public func streamOutcomes(
        options: CallOptions = CallOptions(),
        write: @escaping @Sendable (RequestWriter<Evenhand_V1_OutcomeBlock>) async throws -> Void
    ) async throws -> ResponseStream<Evenhand_V1_OutcomeBlockReply> {
        try await client.bidirectional(OutcomeService.streamOutcomes, options: options, write: write)
    }
}
