/// Figures of merit over predictions.
public enum Metrics {
    /// The area under the ROC curve: the chance that a yes is ranked above a no, ties counting half. `nil` unless both occur.
    public static func areaUnderCurve(_ scores: [Double], _ answers: [Bool]) -> Double? {
        let order = scores.indices.sorted { scores[$0] < scores[$1] }
        let positives = answers.count { $0 }
        let negatives = answers.count - positives
        guard positives > 0, negatives > 0 else { return nil }
        var rankSum = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count && scores[order[end]] == scores[order[start]] { end += 1 }
            let rank = Double(start + end + 1) / 2
            for index in start..<end where answers[order[index]] { rankSum += rank }
            start = end
        }
        let pairs = Double(positives) * Double(negatives)
        return (rankSum - Double(positives) * Double(positives + 1) / 2) / pairs
    }

    /// Expected calibration error over `bins` bins of equal count: the mean gap between probability and share of yes.
    public static func expectedCalibrationError(
        _ probabilities: [Double], _ answers: [Bool], bins: Int = 10
    ) -> Double {
        let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
        guard !order.isEmpty else { return 0 }
        var error = 0.0
        for bin in 0..<bins {
            let members = order[(order.count * bin / bins)..<(order.count * (bin + 1) / bins)]
            guard !members.isEmpty else { continue }
            let expected = members.reduce(0) { $0 + probabilities[$1] }
            let seen = members.reduce(0) { $0 + (answers[$1] ? 1 : 0) }
            error += abs(expected - Double(seen))
        }
        return error / Double(order.count)
    }

    /// Mean squared distance between probability and answer.
    public static func brierScore(_ probabilities: [Double], _ answers: [Bool]) -> Double {
        guard !answers.isEmpty else { return 0 }
        let sum = zip(probabilities, answers).reduce(0.0) {
            let gap = $1.0 - ($1.1 ? 1 : 0)
            return $0 + gap * gap
        }
        return sum / Double(answers.count)
    }
}
