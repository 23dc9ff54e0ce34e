/// The weights of evidence the scorecard adds, in millibans: 1000 are odds of ten to one, 0 says nothing.
///
/// The ban is Turing's and Good's unit: the logarithm to base ten of a likelihood ratio (I. J. Good, "Probability and
/// the Weighing of Evidence", 1950). A weight answers one question: how much likelier is such evidence if the head is
/// right than if it is not?
package struct MeritPolicy: Sendable, Equatable {
    /// Where a head stands before any evidence, by ground; −2000–2000.
    package var priors: [Ground: Int]
    /// What a piece of evidence weighs for the side it supports; 0–3000. A pair that is absent weighs nothing.
    package var weights: [Ground: [EvidenceKind: Int]]
    /// What a finding against an employee needs; at least 500 (R7).
    package var clearlyWrong: Int
    /// Sums nearer to 0 than this decide nothing; 0–500.
    package var undecidedBand: Int

    /// A figure outside of what the rules allow.
    package struct LimitError: Error, Equatable, Sendable, CustomStringConvertible {
        package let figure: String
        package let value: Int
        package let range: ClosedRange<Int>

        package var description: String {
            "policy figure \(figure) is \(value); the rules allow \(range.lowerBound)–\(range.upperBound)."
        }
    }

    package init(
        priors: [Ground: Int], weights: [Ground: [EvidenceKind: Int]], clearlyWrong: Int = 1_000,
        undecidedBand: Int = 100
    ) throws(LimitError) {
        self.init(
            unchecked: priors, weights: weights, clearlyWrong: clearlyWrong, undecidedBand: undecidedBand)
        for (figure, value, range) in limits where !range.contains(value) {
            throw LimitError(figure: figure, value: value, range: range)
        }
    }

    private init(
        unchecked priors: [Ground: Int], weights: [Ground: [EvidenceKind: Int]], clearlyWrong: Int, undecidedBand: Int
    ) {
        self.priors = priors
        self.weights = weights
        self.clearlyWrong = clearlyWrong
        self.undecidedBand = undecidedBand
    }

    package func prior(_ ground: Ground) -> Int { priors[ground] ?? 0 }

    package func weight(_ kind: EvidenceKind, on ground: Ground) -> Int { weights[ground]?[kind] ?? 0 }

    private var limits: [(String, Int, ClosedRange<Int>)] {
        let fixed = [
            ("merit.clearlyWrong", clearlyWrong, 500...3_000), ("merit.undecidedBand", undecidedBand, 0...500),
        ]
        let priorLimits = priors.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { ("merit.prior.\($0.key.rawValue)", $0.value, -2_000...2_000) }
        let weightLimits = weights.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { ground, kinds in
            kinds.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { ("merit.weight.\(ground.rawValue).\($0.key.rawValue)", $0.value, 0...3_000) }
        }
        return fixed + priorLimits + weightLimits
    }
}

extension MeritPolicy {
    /// The weights a house starts with: judgements, not measurements, to be replaced by its own experience.
    ///
    /// Taste carries no weights, since the customer is believed. Conduct begins below even: who accuses a person has
    /// something to show. Repeats of the complaint weigh nothing anywhere.
    package static let standard = MeritPolicy(
        unchecked: [.taste: 1_000, .conduct: -500, .safety: 200],
        weights: [
            .service: [
                .document: 250, .record: 400, .message: 300, .photo: 250, .recording: 500, .inspection: 300,
                .expertOpinion: 200, .witnessStatement: 300, .other: 100,
            ],
            .technical: [
                .document: 250, .record: 400, .message: 150, .photo: 300, .recording: 300, .inspection: 700,
                .expertOpinion: 900, .witnessStatement: 150, .other: 100,
            ],
            .terms: [
                .document: 500, .record: 400, .message: 350, .photo: 100, .recording: 300, .inspection: 100,
                .expertOpinion: 300, .witnessStatement: 150, .other: 100,
            ],
            .conduct: [
                .document: 200, .record: 300, .message: 300, .photo: 150, .recording: 900, .inspection: 100,
                .expertOpinion: 200, .witnessStatement: 500, .other: 100,
            ],
            .safety: [
                .document: 300, .record: 400, .message: 200, .photo: 350, .recording: 400, .inspection: 700,
                .expertOpinion: 800, .witnessStatement: 300, .other: 100,
            ],
            .unsorted: [
                .document: 150, .record: 200, .message: 150, .photo: 150, .recording: 200, .inspection: 200,
                .expertOpinion: 200, .witnessStatement: 150, .other: 50,
            ],
        ], clearlyWrong: 1_000, undecidedBand: 100)
}
