internal import EvenhandIntake

/// One opened file with what is known of its columns.
struct ScoringInput: Sendable {
    let name: String
    let columns: ScoringColumns

    init(_ reader: IntakeReader, textUnit: TextUnit, isOneOfSeveral: Bool) {
        name = reader.rows.name
        columns = ScoringColumns(reader, textUnit: textUnit, isOneOfSeveral: isOneOfSeveral)
    }

    /// What was found out about the file without having been told; nil where nothing was.
    static func guess(_ reader: IntakeReader, _ textUnit: TextUnit, _ options: InputOptions) -> String? {
        var parts: [String] = []
        if options.format == nil { parts.append("read as \(reader.format.phrase(textUnit))") }
        if reader.format != .text {
            let names = reader.rows.columns
            if options.textColumn == nil, let column = reader.mapper.column(of: .narrative) {
                parts.append("text from column \(names[column])")
            }
            if options.idColumn == nil {
                let column = reader.mapper.column(of: .externalID).flatMap { column in
                    column < names.count - reader.rows.unseenColumnCount ? names[column] : nil
                }
                parts.append(column.map { "id from column \($0)" } ?? "id by line")
            }
        }
        return parts.isEmpty ? nil : "\(reader.rows.name): " + parts.joined(separator: ", ")
    }
}

extension IntakeFormat {
    fileprivate func phrase(_ unit: TextUnit) -> String {
        switch self {
        case .cfpb: "the CFPB's CSV"
        case .csv: "CSV"
        case .jsonl: "JSON Lines"
        case .text:
            switch unit {
            case .file: "text, one document (with --lines a document a line)"
            case .line: "text, a document a line (with --whole one document)"
            }
        }
    }
}

/// The rows of several files as one stream of blocks. One thread at a time asks for the next.
///
/// A file is opened when the one before it is read through, so that a thousand letters take one descriptor.
final class ScoringInputs: @unchecked Sendable {
    struct Block {
        var rows: RowBlock
        var input: ScoringInput
        /// How far all files are read, 0–1; nil when their size is not known.
        var share: Double?
    }

    private let options: InputOptions
    private let isOneOfSeveral: Bool
    private let totalByteCount: Int?
    private let told: @Sendable (String) -> Void
    private var paths: ArraySlice<String>
    private var current: (reader: IntakeReader, input: ScoringInput)?
    private var doneByteCount = 0

    /// - Parameter told: is called with what was found out about a file, before its first block.
    init(_ paths: [String], _ options: InputOptions, told: @escaping @Sendable (String) -> Void) {
        self.paths = paths[...]
        self.options = options
        self.told = told
        isOneOfSeveral = paths.count > 1
        totalByteCount = InputFiles.totalByteCount(paths)
    }

    /// The next block; nil at the end of the last file.
    func next() throws -> Block? {
        while true {
            if let (reader, input) = current {
                if let rows = try reader.rows.nextBlock() {
                    let done = doneByteCount + reader.progress.byteCount
                    return Block(
                        rows: rows, input: input,
                        share: totalByteCount.map { $0 == 0 ? 1 : min(1, Double(done) / Double($0)) })
                }
                doneByteCount += reader.progress.byteCount
                current = nil
            }
            guard let path = paths.popFirst() else { return nil }
            let intake = options.scoring(path: path)
            let reader = try IntakeReader(path: path, options: intake)
            if let guess = ScoringInput.guess(reader, intake.textUnit, options) { told(guess) }
            current = (reader, ScoringInput(reader, textUnit: intake.textUnit, isOneOfSeveral: isOneOfSeveral))
        }
    }
}
