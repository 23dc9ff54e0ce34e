import EvenhandScoring

/// Opens any bytes as a model, twice: as they are, and with length and checksum put right, so that everything behind these
/// two checks is reached. A model that opens must score, explain and name its words.
enum ModelLoader: FuzzTarget {
    static func run(_ bytes: [UInt8]) throws {
        try use(bytes)
        if bytes.count >= ModelFormat.fixedHeaderByteCount { try use(sealed(bytes)) }
    }
}

private func use(_ bytes: [UInt8]) throws {
    guard let model = try? Model(bytes: bytes) else { return }
    let scorer = Scorer(model: model)
    let texts = ["The courier was late and charged me twice, $20.", "ของไม่มา", "paczka"]
    for text in texts {
        let score = scorer.explain(text).score
        for probability in [score.topic?.probability, score.relief?.any, score.relief?.monetary] {
            try require(probability.map { $0 >= 0 && $0 <= 1 } ?? true, "a probability lies between 0 and 1")
        }
        for probability in scorer.probabilities(text).joined() {
            try require(probability >= 0 && probability <= 1, "a probability lies between 0 and 1")
        }
    }
    for output in model.outputs { _ = model.strongestNGrams(of: output.name, count: 2) }
}

private func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    write(UInt64(bytes.count), at: 16, in: &bytes)
    write(bytes.withUnsafeBytes { ModelFormat.checksum($0) }, at: ModelFormat.checksumOffset, in: &bytes)
    return bytes
}

private func write(_ value: UInt64, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))) }
}
