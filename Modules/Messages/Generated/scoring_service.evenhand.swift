// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/scoring_service.proto;
// run Scripts/generate after changing that file.

/// Scores narratives that need not be complaints on record.
public enum ScoringService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.ScoringService"

    /// Scores one narrative. Runs where the bytes arrive, in a few microseconds.
    public static let score = MethodDescriptor<Evenhand_V1_ScoreRequest, Evenhand_V1_ScoreResponse>(
        name: "evenhand.v1.ScoringService/Score", kind: .unary, idempotency: .noSideEffects)

    /// Scores narratives by the batch, on all cores: answers in the order of the requests, one for each.
    public static let scoreStream = MethodDescriptor<Evenhand_V1_ScoreStreamRequest, Evenhand_V1_ScoreStreamResponse>(
        name: "evenhand.v1.ScoringService/ScoreStream", kind: .bidirectional, idempotency: .noSideEffects)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.ScoringService/Score",
        "evenhand.v1.ScoringService/ScoreStream",
    ]
}
