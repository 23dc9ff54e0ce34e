internal import ArgumentParser
internal import EvenhandScoring
internal import EvenhandText
internal import EvenhandTraining

struct TrainModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn a model from labelled complaints.",
        discussion: """
            Each --label names an output and the column it is learnt from; topic, relief.any and relief.monetary have \
            their own places in a score, other names stand among its labels. A map merges and drops values: a line \
            [output], then lines "old = new"; an empty right side drops, "* =" drops whatever is not named. The same \
            input, map and seed give the same file, byte for byte. A card in Markdown is written beside the model: \
            what it was learnt from and when, its labels, its figures, and what it is not for.

            The input may be larger than memory: it is read four times, and what is kept of it lies in a temporary file \
            beside the model, about half as large as the unpacked texts, which goes away however training ends.

            EXAMPLES
              evenhand model train --input history.csv.gz --label topic=product \\
                --out ours.evenhand-model
              evenhand model train --input train.csv.gz --text-column narrative \\
                --label topic=product --label relief.any=company_response --map cfpb.map \\
                --seed 1 --out cfpb.evenhand-model --card cfpb.md \\
                --not-for "Complaints made in branches: none was in the data."
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

    @Option(
        help: ArgumentHelp("Threads at most; one for each core unless said. The model is the same.", valueName: "count")
    )
    var threads: Int?

    @Option(help: "The model's name, which stands on every score; the file's name unless said.")
    var name: String?

    @Option(help: "The language of the narratives: en, th, pl or te.")
    var language: String = "en"

    @Option(
        help: ArgumentHelp("Where the card goes; the model's file with .md after it unless said.", valueName: "file"),
        completion: .file())
    var card: String?

    @Option(help: ArgumentHelp("The day that stands on the card; today unless said.", valueName: "day"))
    var date: DayArgument?

    @Option(
        name: .customLong("not-for"),
        help: ArgumentHelp("A use the card warns of; repeat for several.", valueName: "sentence"))
    var notFor: [String] = []

    @OptionGroup
    var output: OutputOptions

    func validate() throws {
        guard threads.map({ (1...1024).contains($0) }) ?? true else {
            throw ValidationError("--threads is a number from 1 to 1024.")
        }
        guard !inputs.contains("-") else {
            throw ValidationError("Training reads its input four times, and standard input only once: give a file.")
        }
    }

    func run() async throws {
        guard let spoken = Language(code: language), spoken != .other else {
            throw CommandFailure(.usage, "--language is one of en, th, pl and te.", field: "language")
        }
        let mapText = try map.map { try TextArgument.contents(of: $0) } ?? ""
        let samples = LabelledSamples(
            paths: inputs, input: input, labels: labels, map: try LabelMap(mapText), console: output.console)
        let source = TrainingFiles(
            samples, attributes: LabelSource(labels: labels, map: mapText, textColumn: input.textColumn).attributes)
        var configuration = TrainingConfiguration(name: name ?? Self.baseName(out), language: spoken)
        configuration.outputs = labels.map { $0.output }
        let progress = TrainingProgress(output.console)
        defer { progress.finish() }
        let bytes = try Trainer.train(
            source, configuration: configuration, seed: seed,
            resources: Trainer.Resources(folder: Self.folder(out), threadCount: threads),
            progress: { progress.tell($0) })
        progress.finish()
        try write(bytes)
        let data = source.data
        let model = try Model(bytes: bytes)
        let page = ModelCard(model, day: date?.text ?? CivilTime.date(SystemClock.now), notFor: notFor)
        let cardPath = card ?? out + ".md"
        try ResultFile.write(page.markdown(), to: cardPath, what: "The card", field: "card")
        let value = ModelView.json(model, output: nil, top: 0).adding(
            JSONValue.Member("samples", JSONValue(data.labelledCount)), JSONValue.Member("file", .string(out)),
            JSONValue.Member("card", .string(cardPath)))
        try output.console.answer(value) {
            [
                "\(out): \(model.identity), \(bytes.count) bytes, learnt from "
                    + "\(ProgressText.grouped(data.labelledCount)) complaints",
                "\(cardPath): the card that goes with it",
            ]
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        do throws(AtomicFileError) {
            try AtomicFile.write(bytes, to: out)
        } catch {
            throw CommandFailure(.cannotCreate, "The model cannot be written: \(error.description)", field: "out")
        }
    }

    private static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last ?? "model"
        return String(file.split(separator: ".").first ?? file)
    }

    /// Temporary files lie beside the model, where there must be room anyway.
    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
