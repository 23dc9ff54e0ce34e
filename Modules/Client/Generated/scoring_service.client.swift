// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=client) from evenhand/v1/scoring_service.proto;
// run Scripts/generate after changing that file.

public import EvenhandMessages

/// Scores narratives that need not be complaints on record.
public struct ScoringServiceClient: Sendable {
    /// The client whose connections carry the calls.
    public let client: EvenhandClient

    public init(_ client: EvenhandClient) { self.client = client }

    /// Scores one narrative. Runs where the bytes arrive, in a few microseconds.
    public func score(
        _ request: Evenhand_V1_ScoreRequest, options: CallOptions = CallOptions()
    ) async throws -> Evenhand_V1_ScoreResponse {
        try await client.unary(ScoringService.score, request, options: options)
    }

    /// Scores narratives by the batch, on all cores: answers in the order of the requests, one for each.
    public func scoreStream(
        options: CallOptions = CallOptions(),
        write: @escaping @Sendable (RequestWriter<Evenhand_V1_ScoreStreamRequest>) async throws -> Void
    ) async throws -> ResponseStream<Evenhand_V1_ScoreStreamResponse> {
        try await client.bidirectional(ScoringService.scoreStream, options: options, write: write)
    }
}
