/// Reads complaints from a file: opens it, finds out how it is written, maps its columns.
///
///     let reader = try IntakeReader(path: "complaints.csv.gz")
///     while let item = try reader.next() { … }
package final class IntakeReader {
    package enum Item: Sendable {
        case record(IntakeRecord)
        case reject(Reject)
    }

    package struct Counts: Sendable, Equatable {
        package var records = 0
        package var rejects = 0
        /// Rows of the bureau's file that have no narrative.
        package var skipped = 0
        /// All rows read.
        package var rows: Int { records + rejects + skipped }
    }

    /// The system the complaints come from, part of their identity: as the caller says, else `cfpb` for the bureau's
    /// file, else the file's name without folder and endings.
    package var source: String { mapper.source }
    package var format: IntakeFormat { mapper.format }
    /// For workers that map rows on other cores; then pull from `rows` and not from here.
    package let mapper: RecordMapper
    package let rows: RowReader
    package private(set) var counts = Counts()

    /// Opens the file at `path`, "-" being standard input, and reads as far as the columns.
    /// - Throws: when the file cannot be read or lacks a column, before any row.
    package convenience init(path: String, options: IntakeOptions = IntakeOptions()) throws(IntakeError) {
        try self.init(InputOpening.open(path: path), path: path, options: options)
    }

    /// - Parameter path: what the format and the source are told by; the bytes come from `bytes`, already unpacked.
    package init(_ bytes: any ByteSource, path: String, options: IntakeOptions = IntakeOptions()) throws(IntakeError) {
        var bytes = bytes
        var format: IntakeFormat
        if let known = options.format ?? IntakeFormat(path: path) {
            format = known
        } else {
            (format, bytes) = try FormatGuess.look(at: bytes, options: options)
        }
        switch format {
        case .cfpb, .csv:
            let dialect = options.dialect ?? CSVDialect(delimiter: RowFile.delimiter(of: path))
            rows = try RowReader(csv: bytes, dialect: dialect, limits: options.limits)
        case .jsonl:
            let wanted = ResolvedColumns.wanted(by: options.mapping, in: format)
            rows = try RowReader(jsonLines: bytes, wanted: wanted, limits: options.limits)
        case .text:
            rows = try RowReader(text: bytes, unit: options.textUnit, limits: options.limits)
        }
        let isTold = options.format != nil || options.mapping.columns[.narrative] != nil
        if !isTold, format == .csv, UsualColumns.looksLikeCFPB(rows.columns) { format = .cfpb }
        mapper = try RecordMapper(
            columns: rows.columns, unseenColumnCount: rows.unseenColumnCount, format: format, mapping: options.mapping,
            source: options.source ?? (format == .cfpb ? "cfpb" : RowFile.sourceName(of: path)), path: bytes.name,
            limits: options.limits)
    }

    /// The next complaint or reject; nil at the end. Rows without narrative in the bureau's file are counted and passed
    /// over.
    package func next() throws(IntakeError) -> Item? {
        while let item = try rows.next() {
            switch item {
            case .reject(let reject):
                counts.rejects += 1
                return .reject(reject)
            case .row(let row):
                switch mapper.map(row) {
                case .record(let record):
                    counts.records += 1
                    return .record(record)
                case .reject(let reject):
                    counts.rejects += 1
                    return .reject(reject)
                case .skipped:
                    counts.skipped += 1
                }
            }
        }
        return nil
    }

    /// Up to `limit` complaints and rejects; empty only at the end.
    package func nextBatch(upTo limit: Int) throws(IntakeError) -> [Item] {
        precondition(limit > 0, "a batch holds at least one item")
        var batch: [Item] = []
        while batch.count < limit {
            do throws(IntakeError) {
                guard let item = try next() else { break }
                batch.append(item)
            } catch {
                // What was read before the failure comes first; asked again, the reader fails again.
                if batch.isEmpty { throw error }
                break
            }
        }
        return batch
    }

    package var progress: ReadProgress { rows.progress }
}
