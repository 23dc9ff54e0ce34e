internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandTraining

struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score narratives, without a server and on all cores.",
        discussion: """
            Every document gets topic, likelihood of relief, severity, heat, cues and priority, in input order. A score \
            orders work; it is never a finding. Without a file, standard input is read. A document without an id of its \
            own goes by its line, a text file by its name. Rows that cannot be read are told on standard error, the \
            others are scored, and the status is 65.

            EXAMPLES
              evenhand score complaints.csv.gz --json > scores.jsonl
              evenhand score letter.txt --explain
              echo "The kettle burnt my hand" | evenhand score --format text
              evenhand score notes.csv --text-column body --id-column ref --json
            """)

    @Argument(help: "Files to score, plain or gzip; - or none for standard input.", completion: .file())
    var files: [String] = []

    @OptionGroup(title: "Input")
    var input: InputOptions

    @Flag(help: "Name the terms behind every number.")
    var explain = false

    @Option(
        help: ArgumentHelp("The model; the one that came with evenhand unless said.", valueName: "file"),
        completion: .file())
    var model: String?

    @OptionGroup
    var output: OutputOptions

    func run() async throws {
        let scorer = Scorer(model: try ModelChoice.model(at: model))
        let console = output.console
        var rejected = 0
        for path in files.isEmpty ? ["-"] : files {
            let reader = try IntakeReader(path: path, options: input.intake(required: [.narrative]))
            let scoring = BulkScoring(
                scorer: scorer, columns: ScoringColumns(reader), explain: explain,
                printer: console.isJSON ? .json : .text(console.style, width: console.width))
            rejected += try await scoring.run(reader.rows, console: console)
        }
        try StandardStream.standardOutput.flush()
        if rejected > 0 {
            try console.warn("\(rejected == 1 ? "1 row" : "\(rejected) rows") could not be scored; the others were.")
            throw QuietExit(status: .badData)
        }
    }
}

/// Which model is used.
enum ModelChoice {
    static func model(at path: String?) throws -> Model {
        guard let path else { return try ShippedModel.load() }
        do throws(ModelError) {
            return try ModelFile.load(path)
        } catch .unreadable(let path, let reason) {
            throw ModelError.unreadable(path: path, reason: reason)
        } catch {
            throw CommandFailure(.badData, "\(path): \(error)", field: "model")
        }
    }
}
