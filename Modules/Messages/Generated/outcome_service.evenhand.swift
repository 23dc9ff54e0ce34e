// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=descriptors) from evenhand/v1/outcome_service.proto;
// run Scripts/generate after changing that file.

/// Takes outcomes as blocks of columns. A source is a list of rows in a fixed order that may grow at its end; a row is known
/// by its source and its number in it, so that what is there already is never taken twice.
public enum OutcomeService {
    /// The service's full name, the part before the `/` of its methods' names.
    public static let name = "evenhand.v1.OutcomeService"

    /// What is there of a source, in the order it came.
    public static let listOutcomeBlocks = MethodDescriptor<Evenhand_V1_ListOutcomeBlocksRequest, Evenhand_V1_ListOutcomeBlocksResponse>(
        name: "evenhand.v1.OutcomeService/ListOutcomeBlocks", kind: .unary, idempotency: .noSideEffects)

    /// Takes one block. Answers when it is on disk, was there before, or is refused; so a block whose answer was lost is sent
    /// again as it was.
    public static let takeOutcomes = MethodDescriptor<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>(
        name: "evenhand.v1.OutcomeService/TakeOutcomes", kind: .unary, idempotency: .idempotent)

    /// The same, block after block: one answer for each, in order.
    public static let streamOutcomes = MethodDescriptor<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>(
        name: "evenhand.v1.OutcomeService/StreamOutcomes", kind: .bidirectional, idempotency: .idempotent)

    /// The names of all methods on the wire, in the order of the `.proto` file.
    public static let methodNames: [String] = [
        "evenhand.v1.OutcomeService/ListOutcomeBlocks",
        "evenhand.v1.OutcomeService/TakeOutcomes",
        "evenhand.v1.OutcomeService/StreamOutcomes",
    ]
}
