internal import EvenhandScoring

/// Which yes-or-no question each column of the model answers.
struct ColumnPlan: Sendable {
    struct Output: Sendable {
        var name: String
        var classes: [String]
        /// Among the questions; the model's column is one more, since column 0 holds lengths.
        var firstQuestion: Int
        var questionCount: Int { classes.count == 2 ? 1 : classes.count }
    }

    let outputs: [Output]
    /// Class of each sample by output, −1 if not labelled.
    let classes: [[Int32]]
    var questionCount: Int { outputs.reduce(0) { $0 + $1.questionCount } }

    init(_ samples: [TrainingSample], configuration: TrainingConfiguration) throws(TrainingError) {
        var names = configuration.outputs
        if names.isEmpty { names = Set(samples.flatMap(\.labels.keys)).sorted() }
        var outputs: [Output] = []
        var classes: [[Int32]] = []
        var next = 0
        for name in names {
            let found = Set(samples.compactMap { $0.labels[name] })
            var labels = configuration.classOrder[name, default: []].filter { found.contains($0) }
            labels += found.subtracting(labels).sorted()
            guard labels.count > 1 else { throw .tooFewClasses(output: name, found: labels.count) }
            let index = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, Int32($0)) })
            classes.append(samples.map { sample in sample.labels[name].flatMap { index[$0] } ?? -1 })
            outputs.append(Output(name: name, classes: labels, firstQuestion: next))
            next += outputs[outputs.count - 1].questionCount
        }
        guard !outputs.isEmpty else { throw .noSamples }
        let limit = ModelFormat.columns(bucketByteCount: ModelFormat.bucketByteLimit) - 1
        guard next <= limit else { throw .tooManyColumns(found: next, limit: limit) }
        self.outputs = outputs
        self.classes = classes
    }

    /// The output and class a question asks for.
    func question(_ number: Int) -> (output: Int, positive: Int32) {
        for (index, output) in outputs.enumerated().reversed() where number >= output.firstQuestion {
            return (index, output.questionCount == 1 ? 1 : Int32(number - output.firstQuestion))
        }
        return (0, 0)
    }
}
