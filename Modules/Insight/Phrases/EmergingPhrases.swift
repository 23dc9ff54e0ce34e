internal import EvenhandScoring

/// How many said a phrase, now and before. Whoever wrote it several times said it once, and copies of one letter count once.
package struct PhraseCount: Sendable, Equatable {
    package var phrase: String
    package var now: Int
    package var before: Int

    package init(_ phrase: String, now: Int, before: Int) {
        self.phrase = phrase
        self.now = now
        self.before = before
    }
}

/// Phrases said oftener now than before, beyond chance.
///
/// Each is judged by Dunning's likelihood ratio `G² = 2 Σ observed · ln(observed / expected)` over the four cells (with and
/// without the phrase, now and before), χ² with one degree of freedom (T. Dunning, "Accurate Methods for the Statistics of
/// Surprise and Coincidence", 1993), of which the half counts that lies on the side of a rise. Those are kept of which at most
/// a share is false: Benjamini's and Hochberg's step-up procedure (1995) among all phrases of now. Among those alone that
/// stand in enough texts now it would not hold: they were chosen for being frequent now, which is what they are judged by.
package struct EmergingPhrases: Sendable, Equatable {
    package struct Phrase: Sendable, Equatable {
        package let count: PhraseCount
        /// G²; 0 where both rates are equal.
        package let likelihoodRatio: Double
        /// Of a rise as strong by chance; above ½ for what did not rise.
        package let probability: Double
        /// How many times oftener than before, with half a text added on both sides, so that a new phrase has a number too.
        package let rise: Double
    }

    /// The strongest first; of equal strength in the order of their characters.
    package let risen: [Phrase]
    /// How many phrases stand in enough texts now to be judged.
    package let judgedCount: Int

    package enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
        case countOutside(PhraseCount, textsNow: Int, textsBefore: Int)
        case share(Double)

        package var description: String {
            switch self {
            case .countOutside(let count, let now, let before):
                "“\(count.phrase)” stands in \(count.now) of \(now) texts now and \(count.before) of \(before) before; a phrase "
                    + "stands in 0 to all of them"
            case .share(let share): "the false share is \(share); allowed: above 0, below 1"
            }
        }
    }

    /// - Parameters:
    ///   - textsNow: texts of the period looked at, each template letter once; or their writers.
    ///   - textsBefore: those of the time compared with.
    ///   - hypotheses: how many phrases stand in any text of now, whether they are among the counts or not; fewer than there
    ///     are counts are as many.
    ///   - leastCount: phrases in fewer texts now are not judged.
    ///   - falseShare: of what is kept, at most this share is expected to be chance; above 0, below 1.
    package init(
        _ counts: [PhraseCount], textsNow: Int, textsBefore: Int, hypotheses: Int = 0, leastCount: Int = 3,
        falseShare: Double = 0.05
    ) throws(Fault) {
        guard falseShare > 0, falseShare < 1 else { throw .share(falseShare) }
        for count in counts
        where !(0...max(0, textsNow)).contains(count.now) || !(0...max(0, textsBefore)).contains(count.before) {
            throw .countOutside(count, textsNow: textsNow, textsBefore: textsBefore)
        }
        let judged = counts.filter { $0.now >= leastCount }
            .map { Self.phrase($0, textsNow: textsNow, textsBefore: textsBefore) }
        judgedCount = judged.count
        risen = Self.kept(judged, among: max(hypotheses, counts.count), falseShare: falseShare)
            .filter { $0.probability < 0.5 && $0.rise > 1 }
            .sorted { ($1.likelihoodRatio, $0.count.phrase) < ($0.likelihoodRatio, $1.count.phrase) }
    }

    private static func phrase(_ count: PhraseCount, textsNow: Int, textsBefore: Int) -> Phrase {
        let ratio = likelihoodRatio(
            (Double(count.now), Double(textsNow)), (Double(count.before), Double(textsBefore)))
        let rateNow = (Double(count.now) + 0.5) / (Double(textsNow) + 1)
        let rateBefore = (Double(count.before) + 0.5) / (Double(textsBefore) + 1)
        let half = ChiSquare.tail(ratio) / 2
        // Shares compared without dividing, so that equal ones are equal.
        let rose = Double(count.now) * Double(textsBefore) > Double(count.before) * Double(textsNow)
        return Phrase(
            count: count, likelihoodRatio: ratio, probability: rose ? half : 1 - half, rise: rateNow / rateBefore)
    }

    private static func likelihoodRatio(
        _ now: (with: Double, all: Double), _ before: (with: Double, all: Double)
    ) -> Double {
        let all = now.all + before.all
        guard all > 0 else { return 0 }
        let share = (now.with + before.with) / all
        func cell(_ observed: Double, _ expected: Double) -> Double {
            observed > 0 ? observed * Logistic.log(observed / expected) : 0
        }
        let sum =
            cell(now.with, now.all * share) + cell(now.all - now.with, now.all * (1 - share))
            + cell(before.with, before.all * share) + cell(before.all - before.with, before.all * (1 - share))
        return max(0, 2 * sum)
    }

    /// Benjamini–Hochberg: all up to the last of the sorted probabilities that lies below its line. Those that were not judged
    /// are as if they had come last.
    private static func kept(_ judged: [Phrase], among hypotheses: Int, falseShare: Double) -> [Phrase] {
        let sorted = judged.sorted { $0.probability < $1.probability }
        let last = sorted.indices.last { index in
            sorted[index].probability <= falseShare * Double(index + 1) / Double(hypotheses)
        }
        guard let last else { return [] }
        return Array(sorted[...last])
    }
}
