public import EvenhandScoring

/// Measures a model, text after text: the texts may come from a stream, only their probabilities are kept.
public struct Evaluator {
    private let model: Model
    private let scorer: Scorer
    private var tallies: [OutputTally]
    private var count = 0

    /// Has measured nothing yet.
    public init(_ model: Model) {
        self.model = model
        scorer = Scorer(model: model)
        tallies = model.outputs.map { OutputTally(name: $0.name, classes: $0.classes) }
    }

    /// Predicts a text and compares; one without a label the model predicts is passed over. The text is taken to be in the
    /// model's language.
    public mutating func add(_ sample: TrainingSample) {
        guard model.outputs.contains(where: { sample.labels[$0.name] != nil }) else { return }
        count += 1
        let predicted = scorer.probabilities(sample.text)
        for (index, output) in model.outputs.enumerated() {
            guard let label = sample.labels[output.name] else { continue }
            tallies[index].add(label: label, probabilities: predicted[index])
        }
    }

    /// The figures over all texts so far.
    public func evaluation() -> Evaluation {
        Evaluation(n: count, outputs: tallies.map { $0.figures() })
    }

    /// Predicts every sample and compares.
    public static func evaluate(_ model: Model, _ samples: some Sequence<TrainingSample>) -> Evaluation {
        var evaluator = Evaluator(model)
        for sample in samples { evaluator.add(sample) }
        return evaluator.evaluation()
    }
}
