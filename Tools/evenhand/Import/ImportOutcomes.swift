internal import ArgumentParser
internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

struct ImportOutcomes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcomes",
        abstract: "Import outcomes of complaints handled elsewhere, without text, to be counted in trends.",
        discussion: """
            CSV or JSON Lines, plain or gzip. Columns are found by their usual names, which are printed; --column names \
            others or leaves one out. A source is a list of rows that may grow at its end: the same command run again \
            compares what is there and imports only what is missing, after an interruption, after bad rows were mended in \
            their place, or when the file has grown. Rows that cannot be taken go to FILE.rejected.csv with line, column, \
            rule and the row itself; the others are imported, and the status is 65.

            EXAMPLES
              evenhand import outcomes outcomes.csv.gz --source bureau
              evenhand import outcomes old.csv --column received=day --column outcome=result --dry-run
              evenhand import outcomes crm.jsonl --column segment= --json
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "What a column holds: received, closed, id or a dimension of trends. Nothing after = leaves it out.",
            valueName: "name=column"))
    var column: [String] = []

    @Option(help: "Where the rows come from; the file's name unless said.")
    var source: String?

    @Option(help: "csv or jsonl; by the name unless said.")
    var format: OutcomeFormat?

    @Option(help: ArgumentHelp("What separates the columns of a CSV file.", valueName: "character"))
    var delimiter: String?

    @Flag(name: .customLong("dry-run"), help: "Check every row, here and on the server, and store nothing.")
    var dryRun = false

    @OptionGroup
    var server: ServerOptions

    enum OutcomeFormat: String, ExpressibleByArgument, CaseIterable { case csv, jsonl }

    /// What a column may be called.
    static let names = ["received", "closed", "id"] + TrendDimension.allCases.map(\.rawValue)

    func validate() throws {
        guard delimiter.map({ $0.utf8.count == 1 }) ?? true else {
            throw ValidationError("--delimiter is a single ASCII character, like ';'.")
        }
        for entry in column where !entry.contains("=") {
            throw ValidationError("--column is written as NAME=COLUMN, like received=day; this is '\(entry)'.")
        }
    }

    func run() async throws {
        var given: [String: String] = [:]
        for entry in column {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            given[parts[0]] = parts[1]
        }
        let rows = try RowFile.open(
            path: file, isJSONLines: format.map { $0 == .jsonl }, delimiter: delimiter?.utf8.first,
            wanted: given.values.filter { !$0.isEmpty })
        let columns = try OutcomeColumns(of: rows.columns, names: Self.names, given: given, path: rows.name)
        try tell(columns)
        let plan = OutcomeImport(source: source ?? RowFile.sourceName(of: file), columns: columns, isDryRun: dryRun)
        let rejects = dryRun ? nil : try RejectsWriter(path: RejectsWriter.path(forInput: file))
        ImportEnding.watchForInterruption()
        let outcome = try await server.withDesk { desk in try await plan.run(rows, rejects: rejects, desk: desk) }
        let rejectsFile = try rejects?.finish()
        try report(outcome, columns, rejectsFile: rejectsFile)
        try ImportEnding.end(outcome.failure, rejected: outcome.tally.rejected, server)
    }

    private func tell(_ columns: OutcomeColumns) throws {
        let style = Terminal.standardError.style
        let named = columns.columns.map { column in
            "\(column.name) is \(style.safe(column.column))" + (column.isGuessed ? " (guessed)" : "")
        }
        var text = "columns: " + named.joined(separator: ", ")
        if !columns.unused.isEmpty {
            text += "; not used: " + columns.unused.map { style.safe($0) }.joined(separator: ", ")
        }
        try server.console.note(text + ". Name others with --column.")
    }

    private func report(
        _ outcome: OutcomeImport.Outcome, _ columns: OutcomeColumns, rejectsFile: String?
    ) throws {
        let tally = outcome.tally
        let value: JSONValue = [
            "read": JSONValue(tally.read), "imported": JSONValue(tally.imported), "already": JSONValue(tally.already),
            "rejected": JSONValue(tally.rejected), "seconds": JSONValue(outcome.elapsed.inSeconds, digits: 3),
            "rejectsFile": JSONValue(rejectsFile),
            "columns": .object(columns.columns.map { JSONValue.Member($0.name, .string($0.column)) }),
        ]
        try server.console.answer(value) {
            tally.lines(
                elapsed: outcome.elapsed, catchUp: nil, rejectsFile: rejectsFile, isDryRun: dryRun,
                style: server.console.style)
        }
    }
}
