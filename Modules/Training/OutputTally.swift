internal import EvenhandScoring

/// What was wanted and what was given for one output, text after text.
///
/// Holds the probabilities of every text: eight bytes a label and text.
package struct OutputTally {
    private let name: String
    private let classes: [String]
    private let indexOfClass: [String: Int]
    private var confusion: [[Int]]
    private var unknownCount = 0
    /// By class, or of the second alone where there are two.
    private var probabilities: [[Double]]
    private var wanted: [Int] = []
    private var given: [Int] = []

    package init(name: String, classes: [String]) {
        self.name = name
        self.classes = classes
        indexOfClass = Dictionary(classes.enumerated().map { ($1, $0) }) { first, _ in first }
        confusion = [[Int]](repeating: [Int](repeating: 0, count: classes.count), count: classes.count)
        probabilities = [[Double]](repeating: [], count: classes.count == 2 ? 1 : classes.count)
    }

    /// - Parameter probabilities: of each class, in their order; the first of the largest is the answer given.
    package mutating func add(label: String, probabilities: [Double]) {
        guard let index = indexOfClass[label] else {
            unknownCount += 1
            return
        }
        add(class: index, probabilities: probabilities)
    }

    package mutating func add(class wantedIndex: Int, probabilities answer: [Double]) {
        var givenIndex = 0
        for index in answer.indices where answer[index] > answer[givenIndex] { givenIndex = index }
        confusion[wantedIndex][givenIndex] += 1
        wanted.append(wantedIndex)
        given.append(givenIndex)
        if classes.count == 2 {
            probabilities[0].append(answer[1])
        } else {
            for index in classes.indices { probabilities[index].append(answer[index]) }
        }
    }

    package func figures() -> Evaluation.Output {
        let right = classes.indices.reduce(0) { $0 + confusion[$1][$1] }
        let n = wanted.count + unknownCount
        let figures = classes.indices.map(figures(ofClass:))
        let present = figures.filter { $0.n > 0 }
        let (brier, reference) = brierScores()
        return Evaluation.Output(
            name: name, n: n, unknownCount: unknownCount, accuracy: n > 0 ? Double(right) / Double(n) : 0,
            macroF1: present.isEmpty ? 0 : present.reduce(0) { $0 + $1.f1 } / Double(present.count),
            auc: areaUnderCurve(figures), brier: brier,
            brierSkill: Metrics.brierSkill(brier, against: reference), calibration: calibration(), classes: figures,
            confusion: confusion)
    }

    private func figures(ofClass index: Int) -> Evaluation.Class {
        let right = Double(confusion[index][index])
        let wantedCount = confusion[index].reduce(0, +)
        let givenCount = classes.indices.reduce(0) { $0 + confusion[$1][index] }
        let precision = givenCount > 0 ? right / Double(givenCount) : 0
        let recall = wantedCount > 0 ? right / Double(wantedCount) : 0
        let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        let scores = classes.count == 2 ? probabilities[0].map { index == 1 ? $0 : -$0 } : probabilities[index]
        return Evaluation.Class(
            label: classes[index], n: wantedCount, precision: precision, recall: recall, f1: f1,
            auc: Metrics.areaUnderCurve(scores, wanted.map { $0 == index }))
    }

    private func areaUnderCurve(_ figures: [Evaluation.Class]) -> Double? {
        if classes.count == 2 { return figures[1].auc }
        let areas = figures.compactMap(\.auc)
        // A label that does not occur here has no curve; the mean of the others would be another quantity.
        return areas.count == figures.count && !areas.isEmpty ? areas.reduce(0, +) / Double(areas.count) : nil
    }

    /// The Brier score, and that of always saying the labels' shares: Σ s·(1 − s), for two labels half of it.
    private func brierScores() -> (score: Double, reference: Double) {
        guard !wanted.isEmpty else { return (0, 0) }
        let score = probabilities.indices.reduce(0.0) { sum, column in
            let index = classes.count == 2 ? 1 : column
            return sum + Metrics.brierScore(probabilities[column], wanted.map { $0 == index })
        }
        let reference = probabilities.indices.reduce(0.0) { sum, column in
            let index = classes.count == 2 ? 1 : column
            let share = Double(confusion[index].reduce(0, +)) / Double(wanted.count)
            return sum + share * (1 - share)
        }
        return (score, reference)
    }

    private func calibration() -> Evaluation.Calibration {
        let events = classes.count == 2 ? wanted.map { $0 == 1 } : zip(wanted, given).map { $0 == $1 }
        let confidences = classes.count == 2 ? probabilities[0] : given.indices.map { probabilities[given[$0]][$0] }
        let bins = Metrics.reliabilityBins(confidences, events)
        return Evaluation.Calibration(
            n: events.count, baseRate: events.isEmpty ? 0 : Double(events.count { $0 }) / Double(events.count),
            bins: bins, histogram: Metrics.histogram(confidences),
            expectedError: Metrics.expectedCalibrationError(bins),
            recalibration: Recalibration(confidences, events))
    }
}
