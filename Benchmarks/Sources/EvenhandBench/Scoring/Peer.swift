import Foundation

/// What `peers/fasttext_peer.py` or `peers/sklearn_peer.py` printed, and what `evenhand model evaluate --json` says of the
/// shipped model on the same held-out complaints.
struct Peer {
    /// The peer's name with the settings that matter.
    let name: String
    let documentsPerSecond: Double
    let accuracy: Double
    let heldOutCount: Double
    /// The shipped model's accuracy of topic.
    let ownAccuracy: Double

    /// How many times as fast a score should be.
    let timesAsFast: Double

    init(peer: String, evaluation: String, timesAsFast: Double) throws {
        self.timesAsFast = timesAsFast
        let peerReport = try Self.object(peer)
        let outputs = try Self.object(evaluation)["outputs"] as? [String: Any]
        guard let name = peerReport["peer"] as? String,
            let documentsPerSecond = Self.number(peerReport["documentsPerSecond"]),
            let accuracy = Self.number(peerReport["accuracy"]), let heldOutCount = Self.number(peerReport["heldOut"])
        else { throw BenchError("\(peer) is not what a peer's script prints") }
        guard let own = Self.number((outputs?["topic"] as? [String: Any])?["accuracy"]) else {
            throw BenchError("\(evaluation) has no accuracy of topic")
        }
        self.name = name
        self.documentsPerSecond = documentsPerSecond
        self.accuracy = accuracy
        self.heldOutCount = heldOutCount
        ownAccuracy = own
    }

    /// Its rows, beside our own rate.
    func figures(documentsPerSecond own: Double) -> [Figure] {
        [
            Figure(
                name: "score, one core, beside the peer", measured: "\(Number.grouped(own)) documents/s",
                floor: "\(name): \(Number.grouped(documentsPerSecond)) documents/s", ratio: own / documentsPerSecond,
                target: .ratio(atLeast: timesAsFast)),
            Figure(
                name: "accuracy of topic, \(Number.grouped(heldOutCount)) held out",
                measured: Number.text(ownAccuracy, digits: 4),
                floor: "the peer: \(Number.text(accuracy, digits: 4))", ratio: ownAccuracy / accuracy,
                target: .ratio(atLeast: 1)),
        ]
    }

    private static func object(_ path: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw BenchError("\(path) holds no JSON object")
        }
        return object
    }

    private static func number(_ value: Any?) -> Double? { (value as? NSNumber)?.doubleValue }
}
