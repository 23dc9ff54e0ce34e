/// How a file of complaints is written.
package enum IntakeFormat: String, CaseIterable, Sendable {
    /// The complaint file of the US Consumer Financial Protection Bureau, under its published headings or in snake_case.
    case cfpb
    case csv
    case jsonl
    /// Plain text without columns; see `TextUnit`.
    case text

    /// What the file's name promises, compression aside; nil when the name says nothing.
    package init?(path: String) {
        var name = path.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        switch name.split(separator: ".", omittingEmptySubsequences: false).last {
        case "csv", "tsv", "tab": self = .csv
        case "jsonl", "ndjson", "json": self = .jsonl
        case "txt", "text": self = .text
        default: return nil
        }
    }
}

/// What the caller says about a file; everything left out is found out or has its usual value.
package struct IntakeOptions: Sendable {
    /// Nil: by the file's name, else by its first line; a CSV whose header is the bureau's is read as `cfpb`.
    package var format: IntakeFormat?
    /// What a file is taken for when neither its name nor its first line says how it is written.
    package var unnamedFormat: IntakeFormat
    /// The system the complaints come from; part of each row's identity. Nil: see `IntakeReader.source`.
    package var source: String?
    package var mapping: ColumnMapping
    /// Nil: a tab for files named .tsv or .tab, else a comma.
    package var dialect: CSVDialect?
    package var textUnit: TextUnit
    package var limits: IntakeLimits

    package init(
        format: IntakeFormat? = nil, unnamedFormat: IntakeFormat = .csv, source: String? = nil,
        mapping: ColumnMapping = ColumnMapping(), dialect: CSVDialect? = nil, textUnit: TextUnit = .file,
        limits: IntakeLimits = .standard
    ) {
        self.format = format
        self.unnamedFormat = unnamedFormat
        self.source = source
        self.mapping = mapping
        self.dialect = dialect
        self.textUnit = textUnit
        self.limits = limits
    }
}
