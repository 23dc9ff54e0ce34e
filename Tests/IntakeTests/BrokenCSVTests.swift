import Testing

@testable import EvenhandIntake

@Suite struct `Broken CSV` {
    @Test func `text after a closing quote costs its row alone`() throws {
        #expect(
            try readCSV("a,b\n1,\"x\"y\n2,z\n") == [
                .reject(line: 2, rule: .textAfterQuote, column: "b", raw: "1,\"x\"y"),
                .row(line: 3, fields: ["2", "z"]),
            ])
    }

    @Test func `a quote inside an unquoted field is refused, or kept when the dialect is lenient`() throws {
        let text = "a,b\n1,5\" pipe\n2, \"x\"\n3,y\n"
        #expect(
            try readCSV(text) == [
                .reject(line: 2, rule: .quoteInField, column: "b", raw: "1,5\" pipe"),
                .reject(line: 3, rule: .quoteInField, column: "b", raw: "2, \"x\""), .row(line: 4, fields: ["3", "y"]),
            ])
        #expect(
            try readCSV(text, dialect: CSVDialect(allowsQuotesInUnquotedFields: true)) == [
                .row(line: 2, fields: ["1", "5\" pipe"]), .row(line: 3, fields: ["2", " \"x\""]),
                .row(line: 4, fields: ["3", "y"]),
            ])
    }

    @Test func `a quote left open costs its line and not the rows after it`() throws {
        #expect(
            try readCSV("a,b,c\n1,\"open,x\n2,y,z\n3,\"q\",r\n") == [
                .reject(line: 2, rule: .unclosedQuote, column: "b", raw: "1,\"open,x"),
                .row(line: 3, fields: ["2", "y", "z"]), .row(line: 4, fields: ["3", "q", "r"]),
            ])
    }

    @Test func `a quote left open in a long file does not swallow it`() throws {
        var text = "a,b,c\n1,\"open,x\n"
        for number in 0..<5_000 { text += "\(number),some text,more\n" }
        let limits = IntakeLimits(rowByteCount: 4_096)
        let seen = try readCSV(text, limits: limits)
        #expect(seen.count == 5_001)
        #expect(seen.first == .reject(line: 2, rule: .unclosedQuote, column: "b", raw: "1,\"open,x"))
        #expect(seen.last == .row(line: 5_002, fields: ["4999", "some text", "more"]))
    }

    @Test func `a file that ends inside a quoted field`() throws {
        #expect(
            try readCSV("a,b\n1,x\n2,\"cut he") == [
                .row(line: 2, fields: ["1", "x"]),
                .reject(line: 3, rule: .unclosedQuote, column: "b", raw: "2,\"cut he"),
            ])
    }

    @Test func `a broken narrative of several lines is one reject`() throws {
        let text = "id,text,c\n1,\"He said \"no\" and\nhung up, twice\nat night\",x\n2,fine,y\n"
        #expect(
            try readCSV(text) == [
                .reject(
                    line: 2, rule: .textAfterQuote, column: "text",
                    raw: "1,\"He said \"no\" and\nhung up, twice\nat night\",x"),
                .row(line: 5, fields: ["2", "fine", "y"]),
            ])
    }

    @Test func `bad rows one after the other are each named`() throws {
        var bytes = Array("a,b\n1,\"x\"y\n2,3,4\n5\n6,".utf8)
        bytes += [0xC3, 0x28]
        bytes += Array("\n7,8\n".utf8)
        let seen = try RowReader(csv: MemoryByteSource(bytes)).all()
        #expect(
            seen == [
                .reject(line: 2, rule: .textAfterQuote, column: "b", raw: "1,\"x\"y"),
                .reject(line: 3, rule: .columnCount, column: "", raw: "2,3,4"),
                .reject(line: 4, rule: .columnCount, column: "", raw: "5"),
                .reject(line: 5, rule: .invalidUTF8, column: "b", raw: "6,\\xC3("),
                .row(line: 6, fields: ["7", "8"]),
            ])
    }

    @Test func `messages say what, where and how to mend it`() throws {
        func message(_ text: String) throws -> String? {
            guard case .reject(let reject) = try RowReader(csv: source(text)).next() else { return nil }
            return reject.message
        }
        #expect(try message("a,b\n1\n") == "the row has 1 column, the header has 2")
        #expect(
            try message("a,b\n1,\"x\"y\n")
                == "b: text follows the closing quote; a quote inside a quoted field is written twice")
        #expect(
            try message("a,b\n1,\"x")
                == "b: the quote opened here is not closed before the next row or the end of the file")
    }

    @Test func `invalid UTF-8 is named by the byte in the field`() throws {
        let bytes = Array("a,b\n1,\"\"\"caf".utf8) + [0xE9] + Array(" x\"\n".utf8)
        guard case .reject(let reject) = try RowReader(csv: MemoryByteSource(bytes)).next() else {
            Issue.record("a reject is due")
            return
        }
        #expect(reject.rule == .invalidUTF8)
        #expect(reject.column == "b")
        #expect(reject.message == "b is not UTF-8 at byte 4 of the field (0xE9); convert the file with iconv")
        #expect(reject.raw == Array(bytes[4..<bytes.count - 1]))
    }

    @Test func `a field over the limit is named with its size`() throws {
        let text = "a,b\n1,\(String(repeating: "x", count: 65_537))\n2,\(String(repeating: "y", count: 65_536))\n"
        let reader = try RowReader(csv: source(text))
        guard case .reject(let reject) = try reader.next(), case .row = try reader.next() else {
            Issue.record("a reject and a row are due")
            return
        }
        #expect(reject.rule == .fieldTooLong)
        #expect(reject.message == "b has 65537 bytes, the limit is 65536")
    }

    @Test func `a narrative of 10 MiB is refused with its size and the next row is read`() throws {
        let narrative = String(repeating: "Nobody answered. \n", count: (10 << 20) / 18)
        let text = "id,narrative\n1,\"\(narrative)\"\n2,short\n"
        let reader = try RowReader(csv: source(text, piece: 100_000))
        guard case .reject(let reject) = try reader.next() else {
            Issue.record("a reject is due")
            return
        }
        #expect(reject.rule == .fieldTooLong)
        #expect(reject.message == "narrative has \(narrative.utf8.count) bytes, the limit is 65536")
        #expect(reject.raw.count == 1 << 20, "a megabyte is kept")
        #expect(try reader.all() == [.row(line: 3 + (10 << 20) / 18, fields: ["2", "short"])])
    }

    @Test func `a line without end is given up and the next line read`() throws {
        let limits = IntakeLimits(fieldByteCount: 100, rowByteCount: 1_024, keptRawByteCount: 10)
        let text = "a,b\n1,\(String(repeating: "x", count: 10_000))\n2,y\n"
        for piece in [1, 7, 1_000, .max] {
            #expect(
                try readCSV(text, piece: piece, limits: limits) == [
                    .reject(line: 2, rule: .rowTooLong, column: "", raw: "1,xxxxxxxx"),
                    .row(line: 3, fields: ["2", "y"]),
                ])
        }
    }

    @Test func `a broken or missing header is one error before any row`() {
        let empty = intakeError { _ = try readCSV("") }
        #expect(empty?.kind == .damaged)
        #expect(empty?.exitStatus == 65)
        #expect("\(empty!)".contains("the file is empty where a header row is due"))
        #expect(intakeError { _ = try readCSV("\n\n") } != nil)
        #expect("\(intakeError { _ = try readCSV("a,\"b\"c\n1,2\n") }!)".contains("the header on line 1 is broken"))
        #expect("\(intakeError { _ = try readCSV("a,\"b\n1,2\n") }!)".contains("the header on line 1 is broken"))
        let latin = intakeError { _ = try RowReader(csv: MemoryByteSource([0x61, 0x2C, 0xE9, 0x0A])) }
        #expect("\(latin!)".contains("not UTF-8"))
    }

    @Test func `random damage never crashes, never loops, and loses no line`() throws {
        var generator = SeededGenerator(seed: 20)
        let pieces = ["a", "\"", ",", "\n", "\r", "\r\n", "\"\"", "x,y,z\n", "1,\"q\",3\n", "é"]
        for round in 0..<1_500 {
            var text = "p,q,r\n"
            for _ in 0..<Int.random(in: 0...30, using: &generator) {
                text += pieces.randomElement(using: &generator) ?? ""
            }
            let whole = try readCSV(text)
            let cut = try readCSV(text, piece: Int.random(in: 1...9, using: &generator))
            #expect(whole == cut, "round \(round): \(text.debugDescription)")
            // Whatever is read or rejected, no byte but line ends and blank lines may go missing.
            let lines = whole.map { seen in
                switch seen {
                case .row(let line, _), .reject(let line, _, _, _): line
                }
            }
            #expect(lines == lines.sorted(), "round \(round)")
            #expect(Set(lines).count == lines.count, "round \(round)")
        }
    }
}
