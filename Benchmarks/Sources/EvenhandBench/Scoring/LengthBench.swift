import EvenhandScoring

/// What a score costs by the length of the narrative and by how many there are: both must grow in proportion.
struct LengthBench {
    let scorer: Scorer
    let rounds: Int

    private static let sentence =
        "The company charged a late fee of $35.00 although I paid on time, and nobody answered my letters about it. "

    func figures() -> [Figure] { byLength() + byCount() }

    private func byLength() -> [Figure] {
        let workspace = scorer.makeWorkspace()
        return [10, 100, 1_000, 10_000, 65_536].map { length in
            let text = Self.text(length)
            // About 16 MB a round, whatever the length.
            let times = max(1, 16_000_000 / length)
            let seconds = text.withUnsafeBytes { bytes in
                median((0..<rounds).map { _ in time(bytes, times, workspace) / Double(times) })
            }
            let nanoseconds = seconds * 1e9
            return Figure(
                name: "score, \(Number.grouped(Double(length))) bytes",
                measured: "\(Number.text(nanoseconds / 1000, digits: 2)) µs each, "
                    + "\(Number.text(nanoseconds / Double(length), digits: 2)) ns a byte")
        }
    }

    private func byCount() -> [Figure] {
        let workspace = scorer.makeWorkspace()
        let text = Self.text(100)
        return [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map { count in
            let seconds = text.withUnsafeBytes { time($0, count, workspace) }
            return Figure(
                name: "score, \(Number.grouped(Double(count))) narratives of 100 bytes",
                measured: "\(Number.text(seconds, digits: 3)) s, "
                    + "\(Number.text(seconds / Double(count) * 1e6, digits: 3)) µs each")
        }
    }

    private func time(_ bytes: UnsafeRawBufferPointer, _ times: Int, _ workspace: ScoringWorkspace) -> Double {
        var sum: UInt64 = 0
        let seconds = Clocks.timing {
            for _ in 0..<times { sum &+= UInt64(scorer.score(bytes, using: workspace).priority) }
        }.processor
        if sum == 0 { Progress.tell("nothing was scored") }
        return seconds
    }

    private static func text(_ length: Int) -> [UInt8] {
        let sentence = Array(Self.sentence.utf8)
        return (0..<length).map { sentence[$0 % sentence.count] }
    }
}
