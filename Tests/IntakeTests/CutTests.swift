import Testing

@testable import EvenhandIntake

@Suite struct `Every cut of the stream gives the same rows` {
    private static let csv =
        "\u{FEFF}id,text,note\r\n1,\"two\r\nlines, \"\"quoted\"\"\",é\r\n\r\n2,ไทย,\"\"\r\n3,\"broken\"x,y\r\n"
        + "4,\"open,y\r\n5,a,b\r6,c,d\n7,too,many,cells\n8,\"e\",\"f\""

    @Test func `CSV in pieces of every size`() throws {
        let whole = try readCSV(Self.csv)
        #expect(whole.count == 8)
        for piece in 1...Self.csv.utf8.count {
            #expect(try readCSV(Self.csv, piece: piece) == whole, "piece \(piece)")
        }
    }

    @Test func `CSV cut once at every byte`() throws {
        let bytes = Array(Self.csv.utf8)
        let whole = try RowReader(csv: MemoryByteSource(bytes)).all()
        for cut in 0...bytes.count {
            let source = PiecesByteSource([Array(bytes[..<cut]), Array(bytes[cut...])])
            #expect(try RowReader(csv: source).all() == whole, "cut \(cut)")
        }
    }

    @Test func `CSV with windows that must grow`() throws {
        var text = "id,text\n"
        for number in 1...200 {
            text += "\(number),\"\(String(repeating: "word \"\"quoted\"\"\n", count: number))\"\n"
        }
        let whole = try readCSV(text)
        #expect(whole.count == 200)
        for rowByteCount in [8_192, 10_000, 65_536] {
            let limits = IntakeLimits(rowByteCount: rowByteCount)
            for piece in [13, 4_096, .max] {
                #expect(try readCSV(text, piece: piece, limits: limits) == whole)
            }
        }
    }

    @Test func `JSON Lines in pieces of every size`() throws {
        let text =
            "\u{FEFF}{\"id\": 1, \"text\": \"two\\nlines \\u0e44\\ud83d\\ude00 é\"}\r\n\r\n{\"id\": 2}\n[3]\n"
            + "{\"text\": \"ไทย\", \"id\": 3, \"more\": {\"x\": [1]}}\n{\"id\": 4, \"text\": \"cut"
        let whole = try readJSON(text)
        #expect(whole.count == 5)
        for piece in 1...text.utf8.count {
            #expect(try readJSON(text, piece: piece) == whole, "piece \(piece)")
        }
    }

    @Test func `text lines in pieces of every size`() throws {
        let text = "\u{FEFF}first\r\n\r\nsecond é\rthird\n  \nlast"
        let whole = try RowReader(text: source(text), unit: .line).all()
        #expect(
            whole == [
                .row(line: 1, fields: ["first"]), .row(line: 3, fields: ["second é"]), .row(line: 4, fields: ["third"]),
                .row(line: 6, fields: ["last"]),
            ])
        for piece in 1...text.utf8.count {
            #expect(try RowReader(text: source(text, piece: piece), unit: .line).all() == whole, "piece \(piece)")
        }
    }

    @Test func `gzip in pieces of every size`() throws {
        let packed = gzip(Array(Self.csv.utf8)) + gzip(Array("\n9,g,h\n".utf8))
        let whole = try readCSV(Self.csv + "\n9,g,h\n")
        for piece in 1...packed.count {
            let source = try InputOpening.unpacking(MemoryByteSource(packed, pieceByteCount: piece))
            #expect(try RowReader(csv: source).all() == whole, "piece \(piece)")
        }
    }

    @Test func `random rows come back as they were written`() throws {
        var generator = SeededGenerator(seed: 7)
        let alphabet: [Character] = ["a", "é", "ไ", "😀", "\"", ",", "\n", "\r", "\r\n", " ", "=", "'", "\t", "\u{1B}"]
        for round in 0..<300 {
            let columnCount = Int.random(in: 1...5, using: &generator)
            var writer = CSVWriter(guardsFormulas: false)
            writer.append(row: (0..<columnCount).map { "column \($0)" })
            var rows: [[String]] = []
            for _ in 0..<Int.random(in: 0...20, using: &generator) {
                let row = (0..<columnCount).map { _ in
                    String(
                        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                            alphabet.randomElement(using: &generator)!
                        })
                }
                rows.append(row)
                writer.append(row: row)
            }
            let piece = Int.random(in: 1...40, using: &generator)
            let seen = try RowReader(csv: MemoryByteSource(writer.bytes, pieceByteCount: piece)).all()
            let fields = seen.map { seen -> [String] in
                guard case .row(_, let fields) = seen else { return ["reject: \(seen)"] }
                return fields
            }
            // Compared byte by byte: Swift strings that look alike are equal, files are not.
            #expect(
                fields.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "round \(round)")
        }
    }
}

/// Pieces of uneven size.
final class PiecesByteSource: ByteSource {
    let name = "pieces"
    private(set) var consumedByteCount = 0
    let totalByteCount: Int? = nil
    private var pieces: [[UInt8]]

    init(_ pieces: [[UInt8]]) {
        self.pieces = pieces.filter { !$0.isEmpty }
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
        guard let piece = pieces.first else { return 0 }
        let count = min(piece.count, buffer.count)
        _ = buffer.update(fromContentsOf: piece[..<count])
        if count == piece.count { pieces.removeFirst() } else { pieces[0].removeFirst(count) }
        consumedByteCount += count
        return count
    }
}
