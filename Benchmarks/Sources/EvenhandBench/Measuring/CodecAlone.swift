import EvenhandMessages
import EvenhandScoring
import EvenhandTraining
import SwiftProtobuf

/// What two cores could do at most if carrying messages cost nothing: they are only encoded and decoded, sent nowhere.
enum CodecAlone {
    /// Messages a second, encoded and decoded: twice what one core does.
    static func perSecond<Response: Message & Equatable>(_ message: Response, seconds: Double) throws -> Double {
        var last = Response()
        let rate = try perSecond(seconds: seconds) {
            let bytes: [UInt8] = try message.serializedBytes()
            // Kept, so that neither is left out; compared once below, for a comparison reads every byte.
            last = try Response(serializedBytes: bytes)
            return bytes.count
        }
        guard last == message else { throw BenchError("messages came back as others") }
        return rate
    }

    /// Calls of `Score` a second: the client's share of the messages and the score itself, twice what one core does. What the
    /// server reads and writes of the messages is left out: it has its own way past the generated code.
    static func scoresPerSecond(
        _ request: Evenhand_V1_ScoreRequest, _ response: Evenhand_V1_ScoreResponse, seconds: Double
    ) throws -> Double {
        let scorer = Scorer(model: try ShippedModel.load())
        let workspace = scorer.makeWorkspace()
        let answer: [UInt8] = try response.serializedBytes()
        var text = request.narrative
        return try text.withUTF8 { narrative in
            try perSecond(seconds: seconds) {
                let bytes: [UInt8] = try request.serializedBytes()
                let score = scorer.score(UnsafeRawBufferPointer(narrative), using: workspace)
                let decoded = try Evenhand_V1_ScoreResponse(serializedBytes: answer)
                return bytes.count + Int(score.priority) + decoded.score.cues.count
            }
        }
    }

    private static func perSecond(seconds: Double, _ work: () throws -> Int) throws -> Double {
        let start = Clocks.wall
        let end = start + UInt64(seconds * 1e9)
        var count = 0
        var sum = 0
        while Clocks.wall < end {
            for _ in 0..<256 { sum &+= try work() }
            count += 256
        }
        guard sum != 0 else { throw BenchError("nothing was encoded") }
        return 2 * Double(count) / (Double(Clocks.wall - start) / 1e9)
    }
}
