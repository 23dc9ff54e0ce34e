import Testing

@testable import EvenhandIntake

@Suite struct `Reading CSV` {
    @Test func `rows know the line they begin on, across line ends inside quotes`() throws {
        let text = "id,text\r\n1,\"two\nlines\"\r\n2,\"three\r\nmore\rlines\"\n3,plain\n"
        #expect(
            try readCSV(text) == [
                .row(line: 2, fields: ["1", "two\nlines"]), .row(line: 4, fields: ["2", "three\r\nmore\rlines"]),
                .row(line: 7, fields: ["3", "plain"]),
            ])
    }

    @Test func `doubled quotes stand for one`() throws {
        let text = "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n\"\",\"\"\"x\"\n"
        #expect(
            try readCSV(text) == [
                .row(line: 2, fields: ["say \"hi\"", "\""]), .row(line: 3, fields: ["", "\"x"]),
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line end ends a row`(lineEnd: String) throws {
        let text = ["a,b", "1,2", "\"3\",4", "5,"].joined(separator: lineEnd)
        #expect(
            try readCSV(text + lineEnd) == [
                .row(line: 2, fields: ["1", "2"]), .row(line: 3, fields: ["3", "4"]), .row(line: 4, fields: ["5", ""]),
            ])
        #expect(try readCSV(text) == readCSV(text + lineEnd), "a last line end makes no difference")
    }

    @Test func `a byte order mark is no part of the first column's name`() throws {
        let reader = try RowReader(csv: source("\u{FEFF}id,text\n1,x\n"))
        #expect(reader.columns == ["id", "text"])
        #expect(try reader.all() == [.row(line: 2, fields: ["1", "x"])])
    }

    @Test func `blank lines are passed over and counted as lines`() throws {
        #expect(
            try readCSV("\n\na,b\n\n1,2\n\r\n\n3,4\n\n") == [
                .row(line: 5, fields: ["1", "2"]), .row(line: 8, fields: ["3", "4"]),
            ])
    }

    @Test func `a quoted empty field in a one-column file is a row`() throws {
        #expect(try readCSV("a\n\"\"\n\nx\n") == [.row(line: 2, fields: [""]), .row(line: 4, fields: ["x"])])
    }

    @Test func `the header may have quoted names`() throws {
        let reader = try RowReader(csv: source("\"the \"\"id\"\"\",\"a,b\"\n1,2\n"))
        #expect(reader.columns == ["the \"id\"", "a,b"])
    }

    @Test func `a header alone gives no rows`() throws {
        #expect(try readCSV("a,b") == [])
        #expect(try readCSV("a,b\n") == [])
    }

    @Test func `other delimiters are taken when told`() throws {
        let dialect = CSVDialect(delimiter: UInt8(ascii: ";"))
        #expect(try readCSV("a;b\n1,5;\"2;3\"\n", dialect: dialect) == [.row(line: 2, fields: ["1,5", "2;3"])])
    }

    @Test func `a delimiter that is a quote is refused`() {
        let error = intakeError { _ = try readCSV("a\n", dialect: CSVDialect(delimiter: ByteScan.quote)) }
        #expect(error?.kind == .usage)
        #expect(error?.exitStatus == 64)
    }

    @Test func `raw bytes are the row as it stands in the file`() throws {
        let reader = try RowReader(csv: source("a,b\r\n\"x\"\"y\" ,2\r\n\"p\"\"q\",\"r\ns\"\r\n"))
        guard case .reject(let reject) = try reader.next(), case .row(let row) = try reader.next() else {
            Issue.record("a reject and a row are due")
            return
        }
        #expect(reject.raw == Array("\"x\"\"y\" ,2".utf8))
        #expect(row.raw == Array("\"p\"\"q\",\"r\ns\"".utf8))
    }

    @Test func `the identity of a row does not depend on quoting or on the order of columns`() throws {
        func identity(_ text: String) throws -> [UInt8]? {
            guard case .row(let row) = try RowReader(csv: source(text)).next() else { return nil }
            return row.identityBytes
        }
        let plain = try #require(try identity("a,b,c\n1,x y,\n"))
        #expect(try identity("b,c,a\r\n\"x y\",\"\",\"1\"\r\n") == plain)
        #expect(try identity("b,a\nx y,1\n") == plain)
        #expect(try identity("a,b,c\n1,x,y\n") != plain)
        #expect(try identity("a,b,c\n1x, y,\n") != plain)
        #expect(try identity("a,b,c\n1,,x y\n") != plain)
    }

    @Test func `batches hold every item once and end empty`() throws {
        let rows = (1...1_000).map { $0 % 7 == 0 ? "bad" : "\($0),x" }
        let reader = try RowReader(csv: source("a,b\n" + rows.joined(separator: "\n"), piece: 100))
        var sizes: [Int] = []
        var seen: [Seen] = []
        while case let batch = try reader.nextBatch(upTo: 64), !batch.isEmpty {
            sizes.append(batch.count)
            seen += batch.map(Seen.init)
        }
        #expect(sizes == Array(repeating: 64, count: 15) + [40])
        #expect(try seen == readCSV("a,b\n" + rows.joined(separator: "\n")))
        #expect(reader.itemCount == 1_000)
    }

    @Test func `blocks hold the same items as single pulls`() throws {
        let text = "a,b\n" + (1...50_000).map { "\($0),\"value \($0)\"" }.joined(separator: "\n")
        let reader = try RowReader(csv: source(text))
        var seen: [Seen] = []
        var blockCount = 0
        while let block = try reader.nextBlock() {
            blockCount += 1
            for index in 0..<block.count { seen.append(Seen(block[index])) }
        }
        #expect(blockCount > 2)
        #expect(try seen == readCSV(text))
    }

    @Test func `rows outlive their reader and may be read on other tasks`() async throws {
        let text = "a,b\n" + (1...5_000).map { "\($0),\($0 * 2)" }.joined(separator: "\n")
        let items = try RowReader(csv: source(text)).nextBatch(upTo: 10_000)
        let sum = await withTaskGroup(of: Int.self) { group in
            for start in stride(from: 0, to: items.count, by: 500) {
                group.addTask {
                    items[start..<start + 500].reduce(0) { sum, item in
                        guard case .row(let row) = item else { return sum }
                        return sum + (Int(row.string(1)) ?? 0)
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(sum == 5_000 * 5_001)
    }
}
