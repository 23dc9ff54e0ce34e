// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/outcome_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Takes outcomes as blocks of columns. A source is a list of rows in a fixed order that may grow at its end; a row is known
/// by its source and its number in it, so that what is there already is never taken twice.
package struct OutcomeServiceHandlers: Sendable {
    /// What is there of a source, in the order it came.
    package var listOutcomeBlocks: UnaryHandler<Evenhand_V1_ListOutcomeBlocksRequest, Evenhand_V1_ListOutcomeBlocksResponse>
    /// Takes one block. Answers when it is on disk, was there before, or is refused; so a block whose answer was lost is sent
    /// again as it was.
    package var takeOutcomes: UnaryHandler<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>
    /// The same, block after block: one answer for each, in order.
    package var streamOutcomes: BidirectionalHandler<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>

    package init(
        listOutcomeBlocks: UnaryHandler<Evenhand_V1_ListOutcomeBlocksRequest, Evenhand_V1_ListOutcomeBlocksResponse>,
        takeOutcomes: UnaryHandler<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>,
        streamOutcomes: BidirectionalHandler<Evenhand_V1_OutcomeBlock, Evenhand_V1_OutcomeBlockReply>
    ) {
        self.listOutcomeBlocks = listOutcomeBlocks
        self.takeOutcomes = takeOutcomes
        self.streamOutcomes = streamOutcomes
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(OutcomeService.listOutcomeBlocks, listOutcomeBlocks)
        router.unary(OutcomeService.takeOutcomes, takeOutcomes)
        router.bidirectional(OutcomeService.streamOutcomes, streamOutcomes)
    }
}
