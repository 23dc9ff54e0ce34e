/// Reads a file's rows in constant memory, whatever its size: good rows and rejects, in the file's order.
///
/// Pull one at a time with `next()`, or a batch or a block at a time to spread the work over cores. One task owns a
/// reader; what it hands out is Sendable.
package final class RowReader {
    package let name: String
    /// Names of the columns, in the file's order. For JSON Lines the keys seen in the first objects, then those wanted
    /// besides.
    package let columns: [String]
    /// How many of the columns, the last ones, are wanted but were not seen in the first objects.
    package let unseenColumnCount: Int
    /// Rows and rejects handed out.
    package private(set) var itemCount = 0

    private let blocks: BlockReader
    private var block: RowBlock?
    private var blockIndex = 0

    /// Reads far enough to know the columns.
    init(source: any ByteSource, parser: any RowParser, limits: IntakeLimits) throws(IntakeError) {
        name = source.name
        blocks = BlockReader(source: source, parser: parser, limits: limits)
        while blocks.columns == nil, block == nil {
            guard case .block(let first) = try blocks.step() else { continue }
            block = first
        }
        columns = blocks.columns ?? []
        unseenColumnCount = blocks.unseenColumnCount
    }

    /// A CSV file, whose first row names the columns.
    package convenience init(
        csv source: any ByteSource, dialect: CSVDialect = CSVDialect(), limits: IntakeLimits = .standard
    ) throws(IntakeError) {
        let special = [ByteScan.quote, ByteScan.lineFeed, ByteScan.carriageReturn]
        guard dialect.delimiter < 0x80, !special.contains(dialect.delimiter) else {
            throw IntakeError(
                .usage, path: source.name, message: "a delimiter is one ASCII character, no quote and no line end")
        }
        try self.init(
            source: source, parser: CSVParser(name: source.name, dialect: dialect, limits: limits), limits: limits)
    }

    /// JSON Lines: one object a line. Keys seen in the first objects are the columns, followed by those of `wanted` that
    /// were not seen.
    package convenience init(
        jsonLines source: any ByteSource, wanted: [String] = [], limits: IntakeLimits = .standard
    ) throws(IntakeError) {
        try self.init(
            source: source, parser: JSONLinesParser(name: source.name, wanted: wanted, limits: limits), limits: limits)
    }

    /// Plain text with one column, `text`: the whole file as one document, or each line that is not blank.
    package convenience init(
        text source: any ByteSource, unit: TextUnit = .file, limits: IntakeLimits = .standard
    ) throws(IntakeError) {
        try self.init(source: source, parser: TextParser(unit: unit, limits: limits), limits: limits)
    }

    /// The next row or reject; nil at the end.
    package func next() throws(IntakeError) -> RowItem? {
        while true {
            if let block, blockIndex < block.count {
                defer { blockIndex += 1 }
                itemCount += 1
                return block[blockIndex]
            }
            guard try advance() else { return nil }
        }
    }

    /// Up to `limit` rows and rejects; empty only at the end.
    package func nextBatch(upTo limit: Int) throws(IntakeError) -> [RowItem] {
        precondition(limit > 0, "a batch holds at least one row")
        var batch: [RowItem] = []
        while batch.count < limit {
            do throws(IntakeError) {
                guard let item = try next() else { break }
                batch.append(item)
            } catch {
                // The rows before the failure come first; asked again, the reader fails again.
                if batch.isEmpty { throw error }
                break
            }
        }
        return batch
    }

    /// The rows of the next window, nil at the end: the quickest way through a file, at one call for 256 KiB.
    /// Not to be mixed with `next()` and `nextBatch(upTo:)`.
    package func nextBlock() throws(IntakeError) -> RowBlock? {
        precondition(blockIndex == 0, "either blocks or single rows")
        while true {
            if let ready = block {
                block = nil
                itemCount += ready.count
                return ready
            }
            guard try advance() else { return nil }
        }
    }

    /// How far the input is read, for a line of progress.
    package var progress: ReadProgress {
        ReadProgress(
            byteCount: blocks.source.consumedByteCount, totalByteCount: blocks.source.totalByteCount,
            rowCount: itemCount)
    }

    /// - Returns: false at the end.
    private func advance() throws(IntakeError) -> Bool {
        block = nil
        blockIndex = 0
        do throws(IntakeError) {
            switch try blocks.step() {
            case .block(let next): block = next
            case .nothingYet: break
            case .end: return false
            }
            return true
        } catch {
            var error = error
            error.rowsRead = itemCount
            throw error
        }
    }
}
