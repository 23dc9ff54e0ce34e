// DO NOT EDIT.
// swift-format-ignore-file
//
// Written by protoc-gen-evenhand (Output=server) from evenhand/v1/scoring_service.proto;
// run Scripts/generate after changing that file.

package import EvenhandMessages

/// Scores narratives that need not be complaints on record.
package struct ScoringServiceHandlers: Sendable {
    /// Scores one narrative. Runs where the bytes arrive, in a few microseconds.
    package var score: UnaryHandler<Evenhand_V1_ScoreRequest, Evenhand_V1_ScoreResponse>
    /// Scores narratives by the batch, on all cores: answers in the order of the requests, one for each.
    package var scoreStream: BidirectionalHandler<Evenhand_V1_ScoreStreamRequest, Evenhand_V1_ScoreStreamResponse>

    package init(
        score: UnaryHandler<Evenhand_V1_ScoreRequest, Evenhand_V1_ScoreResponse>,
        scoreStream: BidirectionalHandler<Evenhand_V1_ScoreStreamRequest, Evenhand_V1_ScoreStreamResponse>
    ) {
        self.score = score
        self.scoreStream = scoreStream
    }

    /// Makes every method of the service reachable through the router.
    package func register(in router: inout CallRouter) {
        router.unary(ScoringService.score, score)
        router.bidirectional(ScoringService.scoreStream, scoreStream)
    }
}
