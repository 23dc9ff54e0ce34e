import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Testing

@Suite struct `Refusing damaged models` {
    private let bytes: [UInt8]

    init() throws {
        bytes = try Trainer.train(Small.samples, configuration: Small.configuration, seed: 7)
    }

    private func refusal(_ bytes: [UInt8]) -> ModelError? {
        do {
            _ = try Model(bytes: bytes)
            return nil
        } catch { return error }
    }

    /// With the checksum set right again, as a faulty program would write it.
    private func resealed(_ bytes: [UInt8], _ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = bytes
        change(&bytes)
        let checksum = bytes.withUnsafeBytes { ModelFormat.checksum($0) }
        for index in 0..<8 {
            bytes[ModelFormat.checksumOffset + index] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt64(index)))
        }
        return bytes
    }

    @Test func `an undamaged model opens`() throws {
        let model = try Model(bytes: bytes)
        #expect(model.name == "small-en")
        #expect(model.language == .english)
        #expect(model.outputs.map(\.name) == ["relief.any", "relief.monetary", "topic"])
        #expect(model.output(named: "topic")?.classes == ["billing", "delivery", "repair"])
        #expect(model.attribute("seed") == "7")
        #expect(model.byteCount == bytes.count)
        #expect(model.identity.hasPrefix("small-en@"))
    }

    @Test func `something else is not a model`() {
        #expect(refusal([]) == .notAModel)
        #expect(refusal(Array("id,narrative\n1,hello and some more text".utf8)) == .notAModel)
        #expect(refusal([UInt8](repeating: 0, count: 4096)) == .notAModel)
    }

    @Test func `another version is refused before anything else is read`() {
        var other = bytes
        other[8] = 9
        #expect(refusal(other) == .unsupportedVersion(found: 9, supported: 2))
    }

    @Test func `another word hash is refused`() {
        #expect(refusal(resealed(bytes) { $0[12] = 7 }) == .unsupportedWordHash(found: 7, supported: 2))
    }

    @Test func `a cut model is refused wherever it is cut`() {
        for count in stride(from: 1, to: bytes.count, by: 1000) {
            #expect(
                refusal(Array(bytes[..<count]))
                    == .wrongLength(expected: UInt64(count < 16 ? 48 : bytes.count), found: UInt64(count)))
        }
        for count in 1..<64 { #expect(refusal(Array(bytes[..<count])) != nil) }
        #expect(refusal(bytes + [0]) == .wrongLength(expected: UInt64(bytes.count), found: UInt64(bytes.count + 1)))
    }

    @Test func `a flipped bit is refused wherever it is`() {
        var damaged = bytes
        for offset in Array(0..<64) + Array(stride(from: 64, to: bytes.count, by: 997)) {
            damaged[offset] ^= 1 << UInt8(offset % 8)
            #expect(refusal(damaged) != nil, "byte \(offset)")
            damaged[offset] ^= 1 << UInt8(offset % 8)
        }
        damaged[bytes.count / 2] ^= 0x40
        guard case .checksumMismatch = refusal(damaged) else {
            Issue.record("expected a checksum mismatch")
            return
        }
    }

    @Test func `a table that lies outside the file is malformed`() {
        #expect(refusal(resealed(bytes) { $0[38] = 0xFF }) == .malformed(field: "offset of the table"))
        #expect(
            refusal(
                resealed(bytes) {
                    $0[40] = 0; $0[41] = 0; $0[42] = 0
                }) == .malformed(field: "number of buckets"))
        #expect(refusal(resealed(bytes) { $0[44] = 63 }) == .malformed(field: "bytes per bucket"))
    }

    @Test func `every refusal says what to do`() {
        let errors: [ModelError] = [
            .notAModel, .unsupportedVersion(found: 2, supported: 2), .unsupportedWordHash(found: 2, supported: 2),
            .wrongLength(expected: 2, found: 1), .checksumMismatch(expected: 1, found: 2), .malformed(field: "x"),
            .unreadable(path: "m", reason: "no"),
        ]
        for error in errors {
            #expect(
                ["Name a file", "newer", "Train it again", "Copy it again", "Check the path"].contains {
                    error.description.contains($0)
                })
        }
    }
}
