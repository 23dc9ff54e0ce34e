import Foundation
import Testing

@testable import EvenhandIntake

private let dataFolder = ProcessInfo.processInfo.environment["EVENHAND_DATA"]

/// Files too large to keep with the sources; without them these tests are skipped.
@Suite(.enabled(if: dataFolder != nil, "set EVENHAND_DATA to a folder that holds cfpb/train.csv.gz"))
struct `The bureau's file` {
    private var path: String { "\(dataFolder ?? "")/cfpb/train.csv.gz" }

    @Test func `has as many rows as Python's csv module counts`() throws {
        let reader = try RowReader(csv: InputOpening.open(path: path))
        var rowCount = 0
        var fieldBytes = 0
        while let block = try reader.nextBlock() {
            for index in 0..<block.count {
                guard case .row(let row) = block[index] else { continue }
                rowCount += 1
                for field in 0..<row.fieldCount { row.withField(field) { fieldBytes += $0.count } }
            }
        }
        let counted = try #require(try pythonCounts(), "python3 counts the rows")
        #expect(rowCount == counted.rows)
        #expect(fieldBytes == counted.fieldBytes)
        #expect(reader.itemCount == rowCount, "nothing is rejected")
    }

    @Test func `gives a record for every row`() throws {
        let reader = try IntakeReader(path: path)
        #expect(reader.format == .cfpb)
        var ids: Set<String> = []
        var datedCount = 0
        while let item = try reader.next() {
            guard case .record(let record) = item else { continue }
            ids.insert(record.externalID ?? "none")
            datedCount += record.received == nil ? 0 : 1
        }
        #expect(reader.counts.rejects == 0)
        #expect(ids.count == reader.counts.records)
        // Some rows of the file leave the date empty.
        #expect(datedCount > reader.counts.records * 9 / 10)
        #expect(reader.progress.fraction == 1)
    }

    /// Rows without the header, and the bytes of all their fields in UTF-8.
    private func pythonCounts() throws -> (rows: Int, fieldBytes: Int)? {
        let script = """
            import csv, gzip, sys
            csv.field_size_limit(1 << 30)
            rows = csv.reader(gzip.open(sys.argv[1], "rt", encoding="utf-8", newline=""), strict=True)
            next(rows)
            count = size = 0
            for row in rows:
                count += 1
                size += sum(len(cell.encode()) for cell in row)
            print(count, size)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let numbers = String(decoding: data, as: UTF8.self).split { !$0.isNumber }.compactMap { Int($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
}
