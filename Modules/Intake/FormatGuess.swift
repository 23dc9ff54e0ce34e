/// Tells by its first line how an input is written whose name does not say it, such as standard input.
enum FormatGuess {
    /// A first line that goes on for longer tells nothing more.
    private static let startByteCount = 64 << 10

    /// - Returns: the format, and a source that begins with the bytes that were looked at.
    static func look(
        at source: any ByteSource, options: IntakeOptions
    ) throws(IntakeError) -> (format: IntakeFormat, source: any ByteSource) {
        var start: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4 << 10)
        while start.count < startByteCount, !start.contains(ByteScan.lineFeed) {
            let count = try piece.withUnsafeMutableBufferPointer { buffer throws(IntakeError) in
                try source.read(into: buffer)
            }
            if count == 0 { break }
            start += piece[..<count]
        }
        return (format(of: start, options: options), ReplayByteSource(start: start, rest: source))
    }

    /// JSON Lines begin with an object, a CSV file with a header that names the narrative; anything else is what the
    /// caller falls back to. A column or a delimiter that the caller named speaks for CSV.
    static func format(of start: [UInt8], options: IntakeOptions) -> IntakeFormat {
        start.withUnsafeBufferPointer { bytes in
            let mark = ByteOrderMark.byteCount(atStartOf: bytes, isFinal: true) ?? 0
            let rest = bytes[mark...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if rest.first == UInt8(ascii: "{") { return .jsonl }
            // An array of objects is told from a text in brackets, for the reader to say what to do about it.
            if rest.first == UInt8(ascii: "["), rest.dropFirst().first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
                return .jsonl
            }
            if options.dialect != nil || !options.mapping.columns.isEmpty { return .csv }
            return hasNarrativeColumn(UnsafeBufferPointer(rebasing: rest)) ? .csv : options.unnamedFormat
        }
    }

    private static func hasNarrativeColumn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = CSVScanner(dialect: CSVDialect())
        var contents = BlockContents()
        guard case .row = scanner.scan(bytes, from: 0, isFinal: true, into: &contents) else { return false }
        let usual = Set(
            UsualColumns.names(of: .narrative, in: .csv) + UsualColumns.names(of: .narrative, in: .cfpb))
        return contents.cells.contains { cell in
            guard !cell.isUnescaped else { return false }
            let name = String(decoding: bytes[cell.start..<cell.start + cell.count], as: UTF8.self)
            return usual.contains(UsualColumns.snakeCase(name))
        }
    }
}
