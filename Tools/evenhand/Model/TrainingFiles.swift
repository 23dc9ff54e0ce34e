internal import EvenhandTraining

/// Labelled complaints in files, as training reads them: again and again.
final class TrainingFiles: TrainingSource {
    private let samples: LabelledSamples
    private let columns: [String: String]
    /// What was read, once it was.
    private(set) var data = TrainingData()
    private var readings = 0

    /// - Parameter attributes: which columns and which map, for the model to remember.
    init(_ samples: LabelledSamples, attributes: [String: String]) {
        self.samples = samples
        columns = attributes
    }

    var attributes: [String: String] { columns.merging(data.attributes) { first, _ in first } }

    /// Rows that cannot be read are told at the first reading.
    func read(_ body: (TrainingSample) throws -> Void) throws {
        readings += 1
        let found = try samples.forEach(tellsRejects: readings == 1, body)
        if readings == 1 { data = found }
    }
}
