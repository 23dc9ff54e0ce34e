internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandTraining

struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score narratives: here, on all cores, or with --server on a server.",
        discussion: """
            Every document gets topic, likelihood of relief, severity, heat, cues and priority, in input order. A score \
            orders work; it is never a finding. Docs/SCORING.md tells what each number means.

            Files are CSV, JSON Lines or plain text, packed with gzip or not. How a file is written is told by its name, \
            else by its first line, and which columns hold text and id by their names; what was found is said on \
            standard error. Of plain text, a named file is one document and standard input is a document a line, unless \
            --lines or --whole says otherwise. A document without an id of its own goes by its line, a whole file by its \
            name. Patterns such as 'letters/*.txt' are expanded here where the shell did not.

            Rows that cannot be read are told on standard error with file, line and reason; the others are scored, and \
            the status is 65.

            EXAMPLES
              evenhand score complaints.csv.gz --json > scores.jsonl
              evenhand score letter.txt --explain
              evenhand score letter.txt --html letter.html
              echo "The kettle burnt my hand" | evenhand score
              evenhand score notes.csv --text-column body --id-column ref --json
              evenhand score 'inbox/*.jsonl.gz' --near-duplicates --json
              evenhand score complaints.csv --json --server 127.0.0.1:7411
            """)

    @Argument(help: "Files or patterns, plain or gzip; - or none for standard input.", completion: .file())
    var files: [String] = []

    @OptionGroup(title: "Input")
    var input: InputOptions

    @Flag(help: "Name the terms behind every number and mark the passages in the text.")
    var explain = false

    @Option(
        help: ArgumentHelp("Also write the explained documents to this page, 1,000 at most.", valueName: "file"),
        completion: .file())
    var html: String?

    @Flag(
        name: .customLong("near-duplicates"),
        help: "Say of each document which one before it is nearly the same; takes memory for each.")
    var nearDuplicates = false

    @Option(
        help: ArgumentHelp(
            "The one model to use; unless said those that came with evenhand, by language.", valueName: "file"),
        completion: .file())
    var model: String?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard model == nil || server.server == nil else {
            throw ValidationError("--model is for scoring here; a server scores with its own model.")
        }
    }

    func run() async throws {
        let console = server.console
        let paths = try InputFiles.expand(files)
        let page = try html.map { try ScorePageFile(path: $0, inputs: paths) }
        if server.server != nil {
            let form = form(scorer: nil)
            let output = ScoreOutput(form, console: console, page: page)
            let inputs = inputs(paths, output)
            try await concluding(output) {
                try await server.withDesk { desk in
                    try await ServerScoring(desk: desk, form: form).run(inputs, into: output)
                }
            }
        } else {
            // In a file of some size one text or another may be Polish. Read in turn with the English lexicon, which the
            // scorer reads, these two were a quarter of the time that the public complaints take, 150 ms.
            Threads.start { Scorer.readInflectedLexicons() }
            let scorer = Scorer(models: try ModelChoice.models(at: model))
            let form = form(scorer: scorer)
            let output = ScoreOutput(form, console: console, page: page)
            let inputs = inputs(paths, output)
            try await concluding(output) {
                try await FileScoring(scorer: scorer, form: form).run(inputs, into: output)
            }
        }
    }

    private func form(scorer: Scorer?) -> ScoreForm {
        let console = server.console
        return ScoreForm(
            console.isJSON ? .json : .text(console.style, width: console.width), explains: explain,
            writesPage: html != nil, findsCopies: nearDuplicates, scorer: scorer)
    }

    private func inputs(_ paths: [String], _ output: ScoreOutput) -> ScoringInputs {
        ScoringInputs(paths, input) { output.tell($0) }
    }

    /// Runs `body`, prints what it left behind even when it failed, and ends with the status the rows deserve.
    private func concluding(_ output: ScoreOutput, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            if !((error as? OutputFailure)?.isAbandoned ?? false) { try? output.finish() }
            throw error
        }
        try output.finish()
        if Interruption.isRequested {
            throw CommandFailure(
                .tryAgain,
                "Interrupted; documents scored and printed until then: \(ProgressText.grouped(output.scored)).")
        }
        if output.rejected > 0 {
            let rows = output.rejected == 1 ? "1 row" : "\(ProgressText.grouped(output.rejected)) rows"
            try server.console.warn("\(rows) could not be scored; the others were.")
            throw QuietExit(status: .badData)
        }
    }
}

/// Which model is used.
enum ModelChoice {
    /// The model named alone, or those that came along, one for each language.
    static func models(at path: String?) throws -> [Model] {
        path == nil ? try ShippedModel.all() : [try model(at: path)]
    }

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
