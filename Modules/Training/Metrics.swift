/// Figures of merit over predictions.
public enum Metrics {
    /// The area under the ROC curve: the chance that a yes is ranked above a no, ties counting half. `nil` unless both occur.
    ///
    /// By rank sums: AUC = (R − p(p + 1)/2) / (p·q) with p yes, q no and R the sum of the ranks of the yes, ties sharing
    /// their mean rank (Mann and Whitney, 1947; Hanley and McNeil, "The Meaning and Use of the Area under a Receiver
    /// Operating Characteristic Curve", 1982).
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

    /// Mean squared distance between probability and answer (Brier, 1950), 0–1.
    public static func brierScore(_ probabilities: [Double], _ answers: [Bool]) -> Double {
        guard !answers.isEmpty else { return 0 }
        let sum = zip(probabilities, answers).reduce(0.0) {
            let gap = $1.0 - ($1.1 ? 1 : 0)
            return $0 + gap * gap
        }
        return sum / Double(answers.count)
    }

    /// 1 − `score` / `reference`: the share of the reference's error that was saved (Murphy, "Skill Scores Based on the
    /// Mean Square Error", 1988). `nil` when the reference makes no error.
    public static func brierSkill(_ score: Double, against reference: Double) -> Double? {
        reference > 0 ? 1 - score / reference : nil
    }
}
