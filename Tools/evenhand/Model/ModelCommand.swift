internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandText
internal import EvenhandTraining

struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Learn, measure and look into scoring models, without a server.",
        discussion: """
            EXAMPLES
              evenhand model train --input history.csv.gz --text-column narrative \\
                --label topic=product --map labels.map --seed 1 --out ours.evenhand-model
              evenhand model evaluate ours.evenhand-model held-out.csv.gz
              evenhand model inspect ours.evenhand-model
            """,
        subcommands: [TrainModel.self, EvaluateModel.self, InspectModel.self])
}

struct TrainModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn a model from labelled complaints.",
        discussion: """
            Each --label names an output and the column it is learnt from; topic, relief.any and relief.monetary have \
            their own places in a score, other names stand among its labels. A map merges and drops values: a line \
            [output], then lines "old = new"; an empty right side drops, "* =" drops whatever is not named. The same \
            input, map and seed give the same file, byte for byte.

            EXAMPLES
              evenhand model train --input history.csv.gz --label topic=product \\
                --out ours.evenhand-model
              evenhand model train --input train.csv.gz --text-column narrative \\
                --label topic=product --label relief.any=company_response --map cfpb.map \\
                --seed 1 --out cfpb.evenhand-model
            """)

    @Option(
        name: .customLong("input"),
        help: ArgumentHelp("A file of labelled complaints; repeat for several.", valueName: "file"), completion: .file()
    )
    var inputs: [String]

    @OptionGroup(title: "Input")
    var input: InputOptions

    @Option(
        name: .customLong("label"),
        help: ArgumentHelp("An output and the column it is learnt from; repeat for several.", valueName: "name=column"))
    var labels: [LabelArgument]

    @Option(help: ArgumentHelp("Merges and drops label values.", valueName: "file"), completion: .file())
    var map: String?

    @Option(help: "Fixes every choice that is left to chance.")
    var seed: UInt64 = 1

    @Option(
        name: .customLong("out"), help: ArgumentHelp("Where the model goes.", valueName: "file"), completion: .file())
    var out: String

    @Option(help: "The model's name, which stands on every score; the file's name unless said.")
    var name: String?

    @Option(help: "The language of the narratives: en, th, pl or te.")
    var language: String = "en"

    @OptionGroup
    var output: OutputOptions

    func run() async throws {
        guard let spoken = Language(code: language), spoken != .other else {
            throw CommandFailure(.usage, "--language is one of en, th, pl and te.", field: "language")
        }
        let mapText = try map.map { try TextArgument.contents(of: $0) } ?? ""
        let samples = try LabelledSamples.read(
            inputs, input: input, labels: labels, map: LabelMap(mapText), console: output.console)
        var configuration = TrainingConfiguration(name: name ?? Self.baseName(out), language: spoken)
        configuration.outputs = labels.map { $0.output }
        configuration.attributes = LabelSource(labels: labels, map: mapText, textColumn: input.textColumn).attributes
        let started = ContinuousClock.now
        let bytes = try Trainer.train(samples, configuration: configuration, seed: seed) { step in
            try? output.console.note(Self.phrase(step, after: started.duration(to: .now)))
        }
        try write(bytes)
        let model = try Model(bytes: bytes)
        let value = ModelView.json(model, strongest: 0).adding(
            JSONValue.Member("samples", JSONValue(samples.count)), JSONValue.Member("file", .string(out)))
        try output.console.answer(value) {
            [
                "\(out): \(model.identity), \(bytes.count) bytes, learnt from \(ProgressText.grouped(samples.count)) complaints"
            ]
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        do throws(ModelError) {
            try ModelFile.write(bytes, to: out)
        } catch {
            throw CommandFailure(.cannotCreate, "The model cannot be written: \(error.description)", field: "out")
        }
    }

    private static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? "model"
        return String(file.split(separator: ".").first ?? file)
    }

    private static func phrase(_ step: Trainer.Progress, after elapsed: Duration) -> String {
        let clock = ProgressText.clock(elapsed.inSeconds)
        switch step {
        case .reading(let samples): return "\(clock)  \(ProgressText.grouped(samples)) labelled complaints"
        case .learning(let step, let features):
            return "\(clock)  learning with \(step), \(ProgressText.grouped(features)) words and pairs"
        case .calibrating(let folds): return "\(clock)  calibrating in \(folds) parts"
        case .writing: return "\(clock)  writing"
        }
    }
}

struct EvaluateModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a model on labelled complaints it was not trained on.",
        discussion: """
            Columns and map are those the model was trained with, unless said otherwise.

            EXAMPLES
              evenhand model evaluate ours.evenhand-model held-out.csv.gz
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

    @OptionGroup
    var output: OutputOptions

    func run() async throws {
        let loaded = try ModelChoice.model(at: model == "-" ? nil : model)
        var source = LabelSource(model: loaded)
        if !labels.isEmpty { source.labels = labels }
        if let map { source.map = try TextArgument.contents(of: map) }
        guard !source.labels.isEmpty else {
            throw CommandFailure(
                .usage, "The model does not say which columns it was trained on; name them with --label NAME=COLUMN.",
                field: "label")
        }
        var input = input
        if input.textColumn == nil { input.textColumn = source.textColumn }
        let samples = try LabelledSamples.read(
            files, input: input, labels: source.labels, map: LabelMap(source.map), console: output.console)
        let evaluation = Evaluator.evaluate(loaded, samples)
        guard evaluation.n > 0 else {
            throw CommandFailure(
                .badData, "No complaint carries a label the model knows; check the columns and the map.", field: "label"
            )
        }
        try output.console.answer(EvaluationView.json(evaluation)) {
            EvaluationView.lines(evaluation, model: loaded, style: output.console.style, width: output.console.width)
        }
    }
}

struct InspectModel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what a model predicts, how it was made, and its strongest words.",
        discussion: """
            EXAMPLES
              evenhand model inspect
              evenhand model inspect ours.evenhand-model --strongest 40 --json
            """)

    @Argument(help: "The model file; the one that came with evenhand unless said.", completion: .file())
    var model: String?

    @Option(help: "How many words and pairs to name for each output.")
    var strongest = 20

    @OptionGroup
    var output: OutputOptions

    func validate() throws {
        guard strongest >= 0 else { throw ValidationError("--strongest is 0 or more.") }
    }

    func run() throws {
        let loaded = try ModelChoice.model(at: model)
        let console = output.console
        try console.answer(ModelView.json(loaded, strongest: strongest)) {
            ModelView.lines(loaded, strongest: strongest, style: console.style, width: console.width)
        }
    }
}
