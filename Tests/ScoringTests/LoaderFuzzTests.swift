import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

/// Thousands of damaged model files: each is refused with an error or opens and scores, and nothing traps.
///
/// A failure names the seed of its file; the seeds are the same every time.
@Suite struct `Fuzzing the loader` {
    private let bytes: [UInt8]
    private let rounds = 4_000

    init() throws {
        // Small, so that damage meets the description more often than the table.
        var configuration = Small.configuration
        configuration.tableByteCount = 4 << 10
        configuration.strongestCount = 40
        bytes = try Trainer.train(Small.samples, configuration: configuration, seed: 7)
    }

    /// Bytes that describe the model: what lies before the table.
    private var describedByteCount: Int {
        bytes.withUnsafeBytes {
            Int($0.loadUnaligned(fromByteOffset: 32, as: UInt64.self).littleEndian)
        }
    }

    private func flipped(_ random: inout SplitMix, within range: Range<Int>) -> [UInt8] {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            damaged[Int.random(in: range, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        }
        return damaged
    }

    private func cut(_ random: inout SplitMix) -> [UInt8] {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...bytes.count, using: &random))
        var damaged = bytes
        damaged.removeSubrange(start..<end)
        return damaged
    }

    /// A piece of the file, or noise, put in or laid over another place.
    private func spliced(_ random: inout SplitMix) -> [UInt8] {
        let length = Int.random(in: 1...256, using: &random)
        let from = Int.random(in: 0..<(bytes.count - length), using: &random)
        let piece =
            random.next() % 2 == 0
            ? Array(bytes[from..<(from + length)])
            : (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        let place = Int.random(in: 0..<(describedByteCount - length), using: &random)
        var damaged = bytes
        damaged.replaceSubrange(place..<(random.next() % 2 == 0 ? place : place + length), with: piece)
        return damaged
    }

    private func damaged(_ random: inout SplitMix) -> [UInt8] {
        switch random.next() % 3 {
        case 0: flipped(&random, within: 0..<bytes.count)
        case 1: cut(&random)
        default: spliced(&random)
        }
    }

    @Test func `no damage opens`() {
        for seed in UInt64(1)...UInt64(rounds) {
            var random = SplitMix(seed: seed)
            let damaged = damaged(&random)
            guard damaged != bytes else { continue }
            #expect(throws: ModelError.self, "seed \(seed)") { try Model(bytes: damaged) }
        }
    }

    /// Length and checksum are put right again, so that everything behind them is reached.
    @Test func `sealed again, damage is refused or harmless`() {
        var openedCount = 0
        for seed in UInt64(1)...UInt64(rounds) {
            var random = SplitMix(seed: seed)
            let damaged =
                random.next() % 2 == 0 ? flipped(&random, within: 32..<describedByteCount) : damaged(&random)
            guard let model = try? Model(bytes: sealed(damaged)) else { continue }
            openedCount += 1
            let scorer = Scorer(model: model)
            let text = "The courier was late and charged me twice, $20."
            let score = openedCount % 4 == 0 ? scorer.explain(text).score : scorer.score(text)
            for probability in [score.topic?.probability, score.relief?.any].compactMap(\.self) {
                #expect((0...1).contains(probability), "seed \(seed)")
            }
            for output in model.outputs { _ = model.strongestNGrams(of: output.name, count: 3) }
        }
        // If nothing opened, nothing behind the checks was tried.
        #expect(openedCount > rounds / 20, "only \(openedCount) of \(rounds) opened")
    }

    private func sealed(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= ModelFormat.fixedHeaderByteCount else { return bytes }
        var bytes = bytes
        write(UInt64(bytes.count), at: 16, in: &bytes)
        write(bytes.withUnsafeBytes { ModelFormat.checksum($0) }, at: ModelFormat.checksumOffset, in: &bytes)
        return bytes
    }

    private func write(_ value: UInt64, at offset: Int, in bytes: inout [UInt8]) {
        for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))) }
    }

    @Test func `a table off its alignment is refused`() {
        for shift in [1, 2, 8, 32] {
            var moved = bytes
            let table = describedByteCount
            moved.insert(contentsOf: [UInt8](repeating: 0, count: shift), at: table)
            write(UInt64(table + shift), at: 32, in: &moved)
            #expect(throws: ModelError.malformed(field: "offset of the table")) { try Model(bytes: sealed(moved)) }
        }
    }

    @Test func `numbers nobody can calculate with are refused`() {
        // The norm unit follows the name and the language.
        let offset = 48 + 4 + "small-en".utf8.count + 4 + 2
        for value in [Double.nan, .infinity, -1, 0, 1e-300, 1e300, -.infinity] {
            var changed = bytes
            write(value.bitPattern, at: offset, in: &changed)
            #expect(throws: ModelError.malformed(field: "norm unit"), "\(value)") {
                try Model(bytes: sealed(changed))
            }
        }
    }
}

@Suite struct `The strongest n-grams` {
    @Test func `are named for each label with their weight and sign`() throws {
        let lists = try #require(Small.model.strongestNGrams(of: "topic", count: 5))
        #expect(lists.count == 3)
        let billing = lists[0]
        #expect(billing.count == 5)
        #expect(billing.contains { ["charged", "invoice", "card", "bill", "payment", "fee"].contains($0.text) })
        for list in lists {
            #expect(zip(list, list.dropFirst()).allSatisfy { abs($0.weight) >= abs($1.weight) })
            #expect(list.allSatisfy { $0.weight != 0 })
        }
    }

    @Test func `of two labels the first has the second's with signs turned`() throws {
        let lists = try #require(Small.model.strongestNGrams(of: "relief.any", count: 10))
        #expect(lists[0].map(\.text) == lists[1].map(\.text))
        #expect(zip(lists[0], lists[1]).allSatisfy { $0.weight == -$1.weight })
        #expect(
            lists[1].first { $0.text == "proof" || $0.text == "attached" || $0.text == "proof attached" }?.weight ?? 0
                > 0)
    }

    @Test func `move a score the way their sign says`() throws {
        let lists = try #require(Small.model.strongestNGrams(of: "relief.any", count: 1_000))
        let push = try #require(lists[1].first { $0.weight > 0 })
        let pull = try #require(lists[1].first { $0.weight < 0 })
        func relief(_ text: String) throws -> Double {
            let score = Small.scorer.score("the was and my for with " + text)
            return try #require(score.relief).any
        }
        #expect(try relief(push.text) > relief(pull.text))
    }

    @Test func `none are asked for, or the output is not there`() {
        #expect(Small.model.strongestNGrams(of: "topic", count: 0) == [[], [], []])
        #expect(Small.model.strongestNGrams(of: "topic", count: -1) == [[], [], []])
        #expect(Small.model.strongestNGrams(of: "nothing", count: 5) == nil)
    }
}
