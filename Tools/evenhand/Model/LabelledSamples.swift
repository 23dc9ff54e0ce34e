internal import EvenhandIntake
internal import EvenhandTraining

/// Labelled complaints in files, handed on one by one in the files' order; none is held. The files may be read again.
struct LabelledSamples {
    let paths: [String]
    let input: InputOptions
    let labels: [LabelArgument]
    let map: LabelMap
    let console: Console

    /// Rows that could not be read and are told one by one; the others are only counted.
    private static let toldLimit = 10

    /// The files' names for people: without folders.
    var fileNames: [String] {
        paths.map { $0 == "-" ? "standard input" : String($0.split(separator: "/").last ?? "file") }
    }

    /// Hands every complaint to `body` that carries a label.
    /// - Parameter tellsRejects: whether rows that cannot be read are told.
    /// - Returns: what was read.
    @discardableResult
    func forEach(
        tellsRejects: Bool = true, _ body: (TrainingSample) throws -> Void
    ) throws -> TrainingData {
        var data = TrainingData()
        data.files = fileNames
        let progress = ProgressLine(unit: "rows")
        defer { progress.finish() }
        for path in paths { try read(path, into: &data, progress: progress, tellsRejects, body) }
        return data
    }

    private func read(
        _ path: String, into data: inout TrainingData, progress: ProgressLine, _ tellsRejects: Bool,
        _ body: (TrainingSample) throws -> Void
    ) throws {
        var options = input.intake(required: [.narrative])
        options.mapping.labels = labels.map { ColumnMapping.Label(name: $0.output, column: $0.column) }
        let reader = try IntakeReader(path: path, options: options)
        let rowsBefore = data.rowCount
        while let item = try reader.next() {
            switch item {
            case .record(let record):
                let sample = sample(record)
                data.add(sample, day: record.received.map { CivilTime.date($0.secondsSinceEpoch * 1_000) })
                if !sample.labels.isEmpty { try body(sample) }
            case .reject(let reject) where tellsRejects && reader.counts.rejects <= Self.toldLimit:
                progress.finish()
                try console.warn("\(reader.rows.name), line \(reject.line): \(reject.message)")
            case .reject: break
            }
            data.rowCount = rowsBefore + reader.counts.rows
            progress.update(done: data.rowCount, share: reader.progress.fraction)
        }
        data.rowCount = rowsBefore + reader.counts.rows
        let untold = reader.counts.rejects - Self.toldLimit
        if untold > 0, tellsRejects {
            progress.finish()
            try console.warn("\(reader.rows.name): \(ProgressText.grouped(untold)) more rows could not be read.")
        }
    }

    private func sample(_ record: IntakeRecord) -> TrainingSample {
        var found: [String: String] = [:]
        for label in labels {
            guard let value = record.label(label.output) else { continue }
            if let mapped = map.label(for: value, output: label.output) { found[label.output] = mapped }
        }
        return TrainingSample(text: record.narrative, labels: found)
    }
}
