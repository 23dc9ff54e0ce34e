internal import ArgumentParser
internal import EvenhandIntake

/// How the input files are written.
struct InputOptions: ParsableArguments {
    @Option(help: "How the files are written; by name and content unless said.")
    var format: InputFormat?

    @Option(
        name: .customLong("text-column"),
        help: ArgumentHelp("The column that holds the narrative.", valueName: "column"))
    var textColumn: String?

    @Option(
        name: .customLong("id-column"), help: ArgumentHelp("The column that holds the row's id.", valueName: "column"))
    var idColumn: String?

    @Option(
        help: ArgumentHelp("What separates the columns of a CSV file; a comma unless said.", valueName: "character"))
    var delimiter: String?

    @Flag(help: "In text, each line is a document of its own.")
    var lines = false

    @Flag(help: "In text, a whole file is one document.")
    var whole = false

    func validate() throws {
        guard !(lines && whole) else { throw ValidationError("--lines and --whole exclude each other.") }
        guard delimiter.map({ $0.utf8.count == 1 }) ?? true else {
            throw ValidationError("--delimiter is a single ASCII character, like ';'.")
        }
    }

    /// - Parameter required: the parts of a complaint that must have a column.
    func intake(
        required: Set<IntakeField>, source: String? = nil, columns: [IntakeField: String] = [:]
    ) -> IntakeOptions {
        var named = columns
        if let textColumn { named[.narrative] = textColumn }
        if let idColumn { named[.externalID] = idColumn }
        return IntakeOptions(
            format: format?.format, source: source, mapping: ColumnMapping(columns: named, required: required),
            dialect: delimiter?.utf8.first.map { CSVDialect(delimiter: $0) }, textUnit: lines ? .line : .file)
    }

    /// How a file is read to be scored: a letter in a file is one document, and what comes through a pipe one a line.
    func scoring(path: String) -> IntakeOptions {
        var options = intake(required: [.narrative])
        options.unnamedFormat = .text
        if path == "-", !whole { options.textUnit = .line }
        return options
    }
}

/// `--format`: the formats of intake by their names.
enum InputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case cfpb, csv, jsonl, text

    var format: IntakeFormat {
        switch self {
        case .cfpb: .cfpb
        case .csv: .csv
        case .jsonl: .jsonl
        case .text: .text
        }
    }
}
