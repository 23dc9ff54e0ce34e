internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandTraining

struct EvaluateModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a model on labelled complaints it was not trained on.",
        discussion: """
            Columns and map are those the model was trained with, unless said otherwise. Every complaint counts, \
            near-copies too. Calibration figures speak of the second label where an output has two, and of the most \
            probable one where it has more: ECE over ten bins of equal count, slope and intercept of the log-odds \
            (1 and 0 when every probability holds), Brier score and its skill against the base rate.

            EXAMPLES
              evenhand model evaluate ours.evenhand-model held-out.csv.gz
              evenhand model evaluate ours.evenhand-model held-out.csv.gz \\
                --plot reliability.svg --card ours.evenhand-model.md
              evenhand model evaluate ours.evenhand-model held-out.csv.gz \\
                --label topic=product --map labels.map --json
            """)

    @Argument(help: "The model file; - for the one that came with evenhand.", completion: .file())
    var model: String

    @Argument(help: "Files of labelled complaints.", completion: .file())
    var files: [String]

    @OptionGroup(title: "Input")
    var input: InputOptions

    @Option(
        name: .customLong("label"),
        help: ArgumentHelp("An output and the column of its labels; repeat for several.", valueName: "name=column"))
    var labels: [LabelArgument] = []

    @Option(help: ArgumentHelp("Merges and drops label values.", valueName: "file"), completion: .file())
    var map: String?

    @Option(
        help: ArgumentHelp("Draw a reliability diagram: predicted against observed, as SVG.", valueName: "file"),
        completion: .file())
    var plot: String?

    @Option(
        help: ArgumentHelp("Put the figures on the model's card; made if there is none.", valueName: "file"),
        completion: .file())
    var card: String?

    @Option(help: ArgumentHelp("The day of the figures on the card; today unless said.", valueName: "day"))
    var date: DayArgument?

    @OptionGroup
    var output: OutputOptions

    func run() async throws {
        let loaded = try ModelChoice.model(at: model == "-" ? nil : model)
        let samples = try samples(for: loaded)
        // The card is read before the work, so that a wrong path costs no time.
        let page = try card.flatMap { try ModelCardFile.existing($0) }
        var evaluator = Evaluator(loaded)
        _ = try samples.forEach { evaluator.add($0) }
        let evaluation = evaluator.evaluation()
        guard evaluation.n > 0 else {
            throw CommandFailure(
                .badData, "No complaint carries a label the model knows; check the columns and the map.", field: "label"
            )
        }
        let data = samples.fileNames.joined(separator: ", ")
        if let plot {
            let drawing = ReliabilityPlot(evaluation, model: loaded.identity, data: data)
            try ResultFile.write(drawing.svg(), to: plot, what: "The plot", field: "plot")
        }
        if let card {
            let heldOut = ModelCard.HeldOut(evaluation, data: data, day: date?.text ?? CivilTime.date(SystemClock.now))
            let text =
                page.map { ModelCard.replacingHeldOut(in: $0, with: heldOut) }
                ?? ModelCard(loaded, day: nil).markdown(heldOut: heldOut)
            try ResultFile.write(text, to: card, what: "The card", field: "card")
        }
        let console = output.console
        try console.answer(EvaluationView.json(evaluation, model: loaded)) {
            EvaluationView.lines(evaluation, model: loaded, style: console.style, width: console.width)
        }
    }

    private func samples(for model: Model) throws -> LabelledSamples {
        var source = LabelSource(model: model)
        if !labels.isEmpty { source.labels = labels }
        if let map { source.map = try TextArgument.contents(of: map) }
        guard !source.labels.isEmpty else {
            throw CommandFailure(
                .usage, "The model does not say which columns it was trained on; name them with --label NAME=COLUMN.",
                field: "label")
        }
        var input = input
        if input.textColumn == nil { input.textColumn = source.textColumn }
        return LabelledSamples(
            paths: files, input: input, labels: source.labels, map: try LabelMap(source.map), console: output.console)
    }
}

/// A model's card on disk.
enum ModelCardFile {
    /// Its text; `nil` if there is no such file yet.
    static func existing(_ path: String) throws -> String? {
        do {
            return try TextArgument.contents(of: path)
        } catch let error as IntakeError where error.kind == .inputMissing {
            return nil
        }
    }
}
