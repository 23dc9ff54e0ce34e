internal import EvenhandScoring

/// Which yes-or-no question each column of the model answers.
struct ColumnPlan: Sendable {
    struct Output: Sendable {
        var name: String
        var classes: [String]
        /// Among the questions; the model's column is one more, since column 0 holds lengths.
        var firstQuestion: Int
        var questionCount: Int { classes.count == 2 ? 1 : classes.count }
        var questions: Range<Int> { firstQuestion..<(firstQuestion + questionCount) }
    }

    let outputs: [Output]
    private let indices: [[String: Int8]]
    var questionCount: Int { outputs.reduce(0) { $0 + $1.questionCount } }

    /// - Parameter found: the labels that occur, by output.
    init(labels found: [String: Set<String>], configuration: TrainingConfiguration) throws(TrainingError) {
        let names = configuration.outputs.isEmpty ? found.keys.sorted() : configuration.outputs
        var outputs: [Output] = []
        var indices: [[String: Int8]] = []
        var next = 0
        let limit = ModelFormat.columns(bucketByteCount: ModelFormat.bucketByteLimit) - 1
        for name in names {
            let found = found[name, default: []]
            var labels = configuration.classOrder[name, default: []].filter { found.contains($0) }
            labels += found.subtracting(labels).sorted()
            guard labels.count > 1 else { throw .tooFewClasses(output: name, found: labels.count) }
            outputs.append(Output(name: name, classes: labels, firstQuestion: next))
            next += outputs[outputs.count - 1].questionCount
            guard next <= limit else { throw .tooManyColumns(found: next, limit: limit) }
            indices.append(Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, Int8($0)) }))
        }
        guard !outputs.isEmpty else { throw .noSamples }
        self.outputs = outputs
        self.indices = indices
    }

    /// Class of a sample by output, −1 if not labelled.
    func classes(of sample: TrainingSample) -> [Int8] {
        outputs.indices.map { output in
            sample.labels[outputs[output].name].flatMap { indices[output][$0] } ?? -1
        }
    }

    /// The output and class a question asks for.
    func question(_ number: Int) -> (output: Int, positive: Int) {
        for (index, output) in outputs.enumerated().reversed() where number >= output.firstQuestion {
            return (index, output.questionCount == 1 ? 1 : number - output.firstQuestion)
        }
        return (0, 0)
    }
}
