internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandTraining

/// `NAME=COLUMN`: an output of a model and the column it is learnt from.
struct LabelArgument: ExpressibleByArgument, Equatable, Sendable {
    let output: String
    let column: String

    init(output: String, column: String) {
        self.output = output
        self.column = column
    }

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "=") else { return nil }
        self.init(output: String(argument[..<equals]), column: String(argument[argument.index(after: equals)...]))
        guard !output.isEmpty, !column.isEmpty else { return nil }
    }
}

/// Which columns and which map a model was trained with, as its file remembers it.
struct LabelSource {
    var labels: [LabelArgument]
    var map: String
    var textColumn: String?

    init(labels: [LabelArgument], map: String, textColumn: String?) {
        self.labels = labels
        self.map = map
        self.textColumn = textColumn
    }

    init(model: Model) {
        labels = model.outputs.compactMap { output in
            model.attribute("label." + output.name).map { LabelArgument(output: output.name, column: $0) }
        }
        map = model.attribute("map") ?? ""
        textColumn = model.attribute("text-column")
    }

    var attributes: [String: String] {
        var attributes = Dictionary(labels.map { ("label." + $0.output, $0.column) }) { first, _ in first }
        if !map.isEmpty { attributes["map"] = map }
        if let textColumn { attributes["text-column"] = textColumn }
        return attributes
    }
}

/// Reads labelled complaints into memory.
enum LabelledSamples {
    static func read(
        _ paths: [String], input: InputOptions, labels: [LabelArgument], map: LabelMap, console: Console
    ) throws -> [TrainingSample] {
        var samples: [TrainingSample] = []
        let progress = ProgressLine(unit: "rows")
        defer { progress.finish() }
        for path in paths {
            var options = input.intake(required: [.narrative])
            options.mapping.labels = labels.map { ColumnMapping.Label(name: $0.output, column: $0.column) }
            let reader = try IntakeReader(path: path, options: options)
            while let item = try reader.next() {
                switch item {
                case .record(let record):
                    samples.append(sample(record, labels: labels, map: map))
                case .reject(let reject):
                    progress.finish()
                    try console.warn("\(reader.rows.name), line \(reject.line): \(reject.message)")
                }
                progress.update(done: reader.counts.rows, share: reader.progress.fraction)
            }
        }
        return samples
    }

    private static func sample(
        _ record: IntakeRecord, labels: [LabelArgument], map: LabelMap
    ) -> TrainingSample {
        var found: [String: String] = [:]
        for label in labels {
            guard let value = record.label(label.output) else { continue }
            if let mapped = map.label(for: value, output: label.output) { found[label.output] = mapped }
        }
        return TrainingSample(text: record.narrative, labels: found)
    }
}
