/// Where in a file's rows each field stands.
struct ResolvedColumns: Sendable {
    private(set) var fields: [IntakeField: Int] = [:]
    private(set) var labels: [(name: String, column: Int)] = []

    /// The columns that rows were seen to have; for JSON Lines without a single good object those that are wanted.
    private let columns: [String]
    private let path: String

    /// The keys to ask a JSON Lines reader for: those named, and one usual name for each further field, which may first
    /// appear far down the file.
    static func wanted(by mapping: ColumnMapping, in format: IntakeFormat) -> [String] {
        let fields = IntakeField.allCases.compactMap { field in
            mapping.columns[field] ?? UsualColumns.names(of: field, in: format).first
        }
        return fields + mapping.labels.map(\.column)
    }

    /// - Throws: `columns`, naming what is missing, what there is and what was probably meant; before any row is read.
    init(
        _ mapping: ColumnMapping, in all: [String], unseenCount: Int, format: IntakeFormat, path: String
    ) throws(IntakeError) {
        let seen = Array(all.dropLast(unseenCount))
        columns = seen.isEmpty ? all : seen
        self.path = path
        let required = mapping.required ?? UsualColumns.required(in: format)
        for field in IntakeField.allCases {
            if let name = mapping.columns[field] {
                fields[field] = try position(named: name)
            } else if let found = try position(usual: UsualColumns.names(of: field, in: format)) {
                fields[field] = found
            } else if required.contains(field) {
                throw missing(field, format)
            } else {
                fields[field] = UsualColumns.names(of: field, in: format).first.flatMap { name in
                    all.lastIndex(of: name)
                }
            }
        }
        for label in mapping.labels {
            labels.append((label.name, try position(named: label.column)))
        }
        guard format == .cfpb, mapping.labels.isEmpty else { return }
        for label in UsualColumns.cfpbLabels {
            if let found = try position(usual: label.columns) { labels.append((label.name, found)) }
        }
    }

    private func position(named name: String) throws(IntakeError) -> Int {
        let exact = columns.indices.filter { columns[$0] == name }
        let wanted = UsualColumns.snakeCase(name)
        let matching = exact.isEmpty ? columns.indices.filter { UsualColumns.snakeCase(columns[$0]) == wanted } : exact
        guard let first = matching.first else {
            var message = "there is no column \(shown(name)); \(inventory)"
            if let nearest = NearestName.of(name, among: columns) { message += ". Did you mean \(shown(nearest))?" }
            throw IntakeError(.columns, path: path, message: message, hint: separatorHint)
        }
        guard matching.count == 1 else { throw ambiguous(first) }
        return first
    }

    private func position(usual names: [String]) throws(IntakeError) -> Int? {
        for name in names {
            let matching = columns.indices.filter { UsualColumns.snakeCase(columns[$0]) == name }
            if matching.count > 1 { throw ambiguous(matching[0]) }
            if let first = matching.first { return first }
        }
        return nil
    }

    private func ambiguous(_ column: Int) -> IntakeError {
        IntakeError(
            .columns, path: path, message: "more than one column is named \(shown(columns[column])); \(inventory)",
            hint: "Rename one of them.")
    }

    private func missing(_ field: IntakeField, _ format: IntakeFormat) -> IntakeError {
        let names = UsualColumns.names(of: field, in: format)
        var message = "no column holds \(field.phrase) (looked for \(names.joined(separator: ", "))); \(inventory)"
        let nearest = names.lazy.compactMap { NearestName.of($0, among: columns) }.first
        if let nearest { message += ". Did you mean \(shown(nearest))?" }
        var hint = separatorHint
        if hint.isEmpty {
            switch field {
            case .narrative: hint = "Name the column with --text-column."
            case .externalID: hint = "Name the column with --id-column."
            case .received: hint = "Name the column with --received-column, or one day for all rows with --received."
            default: break
            }
        }
        return IntakeError(.columns, path: path, message: message, hint: hint)
    }

    private var inventory: String {
        guard !columns.isEmpty else { return "the file has no columns" }
        let listed = columns.prefix(40).map { $0.isEmpty ? "(unnamed)" : shownPlain($0) }
        let more = columns.count > 40 ? " and \(columns.count - 40) more" : ""
        return "the file has \(listed.joined(separator: ", "))\(more)"
    }

    private func shownPlain(_ name: String) -> String {
        let quoted = shown(name)
        return quoted == "\"\(name)\"" ? name : quoted
    }

    /// One column that holds separators is a file written with another separator.
    private var separatorHint: String {
        guard columns.count == 1 else { return "" }
        let found = [(";", "';'"), ("\t", "$'\\t'"), ("|", "'|'")].first { columns[0].contains($0.0) }
        return found.map { "The header seems to be separated otherwise: try --delimiter \($0.1)" } ?? ""
    }
}
