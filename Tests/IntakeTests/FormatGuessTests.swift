import Testing

@testable import EvenhandIntake

@Suite struct `Guessing a format by the first line` {
    private func guess(_ text: String, _ options: IntakeOptions = IntakeOptions(unnamedFormat: .text)) -> IntakeFormat {
        FormatGuess.format(of: Array(text.utf8), options: options)
    }

    @Test func `an object is JSON Lines`() {
        #expect(guess("{\"text\":\"a\"}\n") == .jsonl)
        #expect(guess("\u{FEFF}\n  {\"text\":\"a\"}") == .jsonl)
        #expect(guess("[{\"text\":\"a\"}]") == .jsonl)
    }

    @Test func `a header that names the narrative is CSV`() {
        #expect(guess("id,text\n1,a\n") == .csv)
        #expect(guess("\"Complaint ID\",\"Consumer complaint narrative\"\r\n") == .csv)
        #expect(guess("Message\nhello\n") == .csv)
    }

    @Test func `anything else is what the caller falls back to`() {
        #expect(guess("They took my money, and the text of the letter was rude.\n") == .text)
        #expect(guess("[I called] and nobody answered") == .text)
        #expect(guess("") == .text)
        #expect(guess("a,b\n1,2\n", IntakeOptions()) == .csv)
    }

    @Test func `a column or a delimiter that was named speaks for CSV`() {
        let named = IntakeOptions(unnamedFormat: .text, mapping: ColumnMapping(columns: [.narrative: "body"]))
        #expect(guess("ref,body\n1,2\n", named) == .csv)
        #expect(guess("a;b\n", IntakeOptions(unnamedFormat: .text, dialect: CSVDialect(delimiter: 0x3B))) == .csv)
    }

    @Test(arguments: [1, 3, 7, 1_000])
    func `the bytes that were looked at are read again`(piece: Int) throws {
        let bytes = Array("{\"id\":1,\"text\":\"first\"}\n{\"id\":2,\"text\":\"second\"}\n".utf8)
        let source = MemoryByteSource(bytes, name: "-", pieceByteCount: piece)
        let reader = try IntakeReader(source, path: "-", options: IntakeOptions(unnamedFormat: .text))
        #expect(reader.format == .jsonl)
        var texts: [String] = []
        while let item = try reader.next() {
            if case .record(let record) = item { texts.append(record.narrative) }
        }
        #expect(texts == ["first", "second"])
    }
}
