internal import ArgumentParser
internal import EvenhandScoring

struct InspectModel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what a model predicts, how it was made, and its strongest words.",
        discussion: """
            Words and pairs are named for each label with their weight: calibrated log-odds before they are divided by \
            a narrative's length. + moves towards the label, − away from it; compare weights within a label.

            EXAMPLES
              evenhand model inspect
              evenhand model inspect ours.evenhand-model --output topic --top 40
              evenhand model inspect ours.evenhand-model --top 2000 --json
            """)

    @Argument(help: "The model file; the one that came with evenhand unless said.", completion: .file())
    var model: String?

    @Option(
        name: .customLong("output"),
        help: ArgumentHelp("Only this output, such as topic.", valueName: "name"))
    var outputName: String?

    @Option(
        name: [.customLong("top"), .customLong("strongest")],
        help: ArgumentHelp("How many words and pairs to name for each label.", valueName: "count"))
    var top = 12

    @OptionGroup
    var output: OutputOptions

    func validate() throws {
        guard top >= 0 else { throw ValidationError("--top is 0 or more.") }
    }

    func run() throws {
        let loaded = try ModelChoice.model(at: model)
        if let outputName, loaded.output(named: outputName) == nil {
            let names = loaded.outputs.map(\.name).joined(separator: ", ")
            throw CommandFailure(
                .usage, "The model has no output \(outputName); it has \(names).", field: "output")
        }
        let console = output.console
        try console.answer(ModelView.json(loaded, output: outputName, top: top)) {
            ModelView.lines(loaded, output: outputName, top: top, style: console.style, width: console.width)
        }
    }
}
