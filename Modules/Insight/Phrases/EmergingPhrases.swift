internal import EvenhandScoring

/// In how many texts a phrase stood, of how many, now and before. Texts that are copies of one letter count as one text.
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
/// Surprise and Coincidence", 1993). Of all that are judged, those are kept of which at most a share is false: Benjamini's and
/// Hochberg's step-up procedure (1995).
package struct EmergingPhrases: Sendable, Equatable {
    package struct Phrase: Sendable, Equatable {
        package let count: PhraseCount
        /// G²; 0 where both rates are equal.
        package let likelihoodRatio: Double
        /// Of a rise or fall as strong by chance.
        package let probability: Double
        /// How many times oftener than before, with half a text added on both sides, so that a new phrase has a number too.
        package let rise: Double
    }

    /// The strongest first; of equal strength in the order of their characters.
    package let risen: [Phrase]
    /// How many phrases were judged: the share of false ones rests on it.
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
    ///   - textsNow: texts of the period looked at, each template letter once.
    ///   - textsBefore: texts of the time compared with.
    ///   - leastCount: phrases in fewer texts now are not judged.
    ///   - falseShare: of what is kept, at most this share is expected to be chance; above 0, below 1.
    package init(
        _ counts: [PhraseCount], textsNow: Int, textsBefore: Int, leastCount: Int = 3, falseShare: Double = 0.05
    ) throws(Fault) {
        guard falseShare > 0, falseShare < 1 else { throw .share(falseShare) }
        for count in counts
        where !(0...max(0, textsNow)).contains(count.now) || !(0...max(0, textsBefore)).contains(count.before) {
            throw .countOutside(count, textsNow: textsNow, textsBefore: textsBefore)
        }
        let judged = counts.filter { $0.now >= leastCount }
            .map { Self.phrase($0, textsNow: textsNow, textsBefore: textsBefore) }
        judgedCount = judged.count
        risen = Self.kept(judged, falseShare: falseShare).filter { $0.rise > 1 }
            .sorted { ($1.likelihoodRatio, $0.count.phrase) < ($0.likelihoodRatio, $1.count.phrase) }
    }

    private static func phrase(_ count: PhraseCount, textsNow: Int, textsBefore: Int) -> Phrase {
        let ratio = likelihoodRatio(
            (Double(count.now), Double(textsNow)), (Double(count.before), Double(textsBefore)))
        let rateNow = (Double(count.now) + 0.5) / (Double(textsNow) + 1)
        let rateBefore = (Double(count.before) + 0.5) / (Double(textsBefore) + 1)
        return Phrase(
            count: count, likelihoodRatio: ratio, probability: ChiSquare.tail(ratio), rise: rateNow / rateBefore)
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

    /// Benjamini–Hochberg: all up to the last of the sorted probabilities that lies below its line.
    private static func kept(_ judged: [Phrase], falseShare: Double) -> [Phrase] {
        let sorted = judged.sorted { $0.probability < $1.probability }
        let last = sorted.indices.last { index in
            sorted[index].probability <= falseShare * Double(index + 1) / Double(sorted.count)
        }
        guard let last else { return [] }
        return Array(sorted[...last])
    }
}
