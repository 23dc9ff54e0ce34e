import EvenhandScoring
import EvenhandText
import Foundation

/// Writes small whole models for the fuzzer to begin with: one, two and three outputs, in three languages.
@main struct Seed {
    static func main() throws {
        let folder = URL(filePath: CommandLine.arguments[1])
        let text = "the courier was late and charged me twice"
        let outputs = [
            output("topic", ["billing", "delivery", "repair"], column: 1),
            output("relief.any", ["none", "relief"], column: 4),
            output("relief.monetary", ["none", "relief"], column: 5),
        ]
        for (count, language) in [(1, Language.english), (2, .thai), (3, .english)] {
            let table = table(text, buckets: 4 * count)
            let model = ModelWriter(
                name: "seed-\(count)", language: language, normUnit: 0.3, outputs: Array(outputs.prefix(count)),
                attributes: [("seed", "1"), ("label.topic", "product")], table: table, bucketByteCount: 64)
            try Data(model.bytes()).write(to: folder.appending(path: "seed-\(count)"))
        }
    }

    private static func output(_ name: String, _ classes: [String], column: Int) -> Model.Output {
        let numbers = [Double](repeating: 0.5, count: classes.count == 2 ? 1 : classes.count)
        return Model.Output(
            name: name, classes: classes, firstColumn: column, scales: numbers, priors: numbers, slopes: numbers,
            intercepts: numbers, strongest: ["courier", "charged me", "late"])
    }

    private static func table(_ text: String, buckets: Int) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: 64 * buckets)
        var filled = [Int](repeating: 0, count: buckets)
        for feature in Features.of(text) {
            let bucket = ModelFormat.bucket(of: feature.hash, count: buckets)
            let place = filled[bucket]
            guard place < ModelFormat.rowsPerBucket else { continue }
            filled[bucket] += 1
            for column in 0..<14 {
                table[64 * bucket + 14 * place + column] = UInt8(truncatingIfNeeded: 9 * column + 1)
            }
            let tag = ModelFormat.tag(of: feature.hash)
            table[64 * bucket + 56 + 2 * place] = UInt8(truncatingIfNeeded: tag)
            table[64 * bucket + 57 + 2 * place] = UInt8(truncatingIfNeeded: tag >> 8)
        }
        return table
    }
}
