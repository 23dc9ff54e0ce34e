internal import EvenhandScoring
internal import EvenhandText

/// The text of features, as first met: the last reading of the samples.
struct FeatureNames {
    private var names: [UInt64: String] = [:]

    init(of hashes: Set<UInt64>, _ reading: SampleReading, parallel: Parallel) throws {
        guard !hashes.isEmpty else { return }
        var open = hashes
        try reading.forEach(.naming) { chunk in
            let wanted = open
            let found = parallel.map(chunk.samples.count) { FeatureNames.named(chunk.samples[$0].text, wanted) }
            for (hash, name) in found.joined() where open.remove(hash) != nil { names[hash] = name }
            if open.isEmpty { throw SampleReading.Enough() }
        }
    }

    private static func named(_ text: String, _ wanted: Set<UInt64>) -> [(UInt64, String)] {
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return Features.of(bytes).filter { wanted.contains($0.hash) }.map { feature in
                (feature.hash, name(UnsafeRawBufferPointer(rebasing: bytes[feature.start..<feature.end])))
            }
        }
    }

    /// A pair is named by its two words, without what was stepped over between them.
    private static func name(_ bytes: UnsafeRawBufferPointer) -> String {
        func folded(_ range: Range<Int>) -> String {
            CaseFolding.fold(String(decoding: bytes[range], as: UTF8.self))
        }
        var scanner = WordScanner(bytes)
        guard let first = scanner.next() else { return folded(0..<bytes.count) }
        var last = first
        while let word = scanner.next() { last = word }
        if last.start == first.start { return folded(0..<bytes.count) }
        return folded(first.start..<first.end) + " " + folded(last.start..<last.end)
    }

    subscript(hash: UInt64) -> String? { names[hash] }
}
