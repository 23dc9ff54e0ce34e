public import EvenhandScoring

/// How well a model does on labelled texts.
public struct Evaluation: Sendable, Hashable {
    /// Texts with at least one label the model predicts.
    public var n: Int
    public var outputs: [Output]

    /// The figures of one output.
    public struct Output: Sendable, Hashable {
        public var name: String
        /// Texts labelled for this output. Labels the model does not know count as errors.
        public var n: Int
        /// Share of texts whose most probable label is right.
        public var accuracy: Double
        /// The mean of the classes' F1, over classes that occur.
        public var macroF1: Double
        /// Area under the ROC curve of the second label; `nil` unless there are two labels and both occur.
        public var auc: Double?
        /// Expected calibration error, 10 bins of equal count: for two labels of the second's probability, otherwise of
        /// the most probable label's.
        public var ece: Double
        /// Mean squared error of the second label's probability; `nil` unless there are two labels.
        public var brier: Double?
        public var classes: [Class]
        /// `confusion[i][j]`: texts of class `i` that were given class `j`.
        public var confusion: [[Int]]
    }

    /// The figures of one label.
    public struct Class: Sendable, Hashable {
        public var label: String
        /// Texts with this label.
        public var n: Int
        public var precision: Double
        public var recall: Double
        public var f1: Double
    }
}

/// Measures models.
public enum Evaluator {
    /// Predicts every sample and compares. The texts are taken to be in the model's language.
    public static func evaluate(_ model: Model, _ samples: some Sequence<TrainingSample>) -> Evaluation {
        let scorer = Scorer(model: model)
        var tallies = model.outputs.map { Tally(classes: $0.classes) }
        var count = 0
        for sample in samples where model.outputs.contains(where: { sample.labels[$0.name] != nil }) {
            count += 1
            let predicted = scorer.probabilities(sample.text)
            for (index, output) in model.outputs.enumerated() {
                guard let label = sample.labels[output.name] else { continue }
                tallies[index].add(label: label, probabilities: predicted[index])
            }
        }
        return Evaluation(
            n: count, outputs: zip(model.outputs, tallies).map { $1.figures(name: $0.name) })
    }
}

/// What was wanted and what was given, for one output.
private struct Tally {
    let classes: [String]
    private var n = 0
    private var confusion: [[Int]]
    private var confidences: [Double] = []
    private var answers: [Bool] = []
    private var unknown = 0

    init(classes: [String]) {
        self.classes = classes
        confusion = [[Int]](repeating: [Int](repeating: 0, count: classes.count), count: classes.count)
    }

    mutating func add(label: String, probabilities: [Double]) {
        n += 1
        guard let wanted = classes.firstIndex(of: label) else {
            unknown += 1
            return
        }
        var given = 0
        for index in probabilities.indices where probabilities[index] > probabilities[given] { given = index }
        confusion[wanted][given] += 1
        if classes.count == 2 {
            confidences.append(probabilities[1])
            answers.append(wanted == 1)
        } else {
            confidences.append(probabilities[given])
            answers.append(wanted == given)
        }
    }

    func figures(name: String) -> Evaluation.Output {
        let right = classes.indices.reduce(0) { $0 + confusion[$1][$1] }
        let figures = classes.indices.map(figures(ofClass:))
        let present = figures.filter { $0.n > 0 }
        let isBinary = classes.count == 2
        return Evaluation.Output(
            name: name, n: n, accuracy: n > 0 ? Double(right) / Double(n) : 0,
            macroF1: present.isEmpty ? 0 : present.reduce(0) { $0 + $1.f1 } / Double(present.count),
            auc: isBinary ? Metrics.areaUnderCurve(confidences, answers) : nil,
            ece: Metrics.expectedCalibrationError(confidences, answers),
            brier: isBinary ? Metrics.brierScore(confidences, answers) : nil, classes: figures, confusion: confusion)
    }

    private func figures(ofClass index: Int) -> Evaluation.Class {
        let right = Double(confusion[index][index])
        let wanted = confusion[index].reduce(0, +)
        let given = classes.indices.reduce(0) { $0 + confusion[$1][index] }
        let precision = given > 0 ? right / Double(given) : 0
        let recall = wanted > 0 ? right / Double(wanted) : 0
        let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        return Evaluation.Class(label: classes[index], n: wanted, precision: precision, recall: recall, f1: f1)
    }
}
