/// The spaces a learner works in: one for all texts, and one for the texts without each fold.
struct LearningSpaces: Sendable {
    let corpus: Corpus
    /// That of all texts.
    let whole: FeatureSpace
    private let rareness: Double
    /// By piece: all texts, then without each fold. Empty: the same for all.
    private let emphases: [[Double]]

    init(_ corpus: Corpus, rareness: Double, emphases: [[Double]] = []) throws(TrainingError) {
        self.corpus = corpus
        self.rareness = rareness
        self.emphases = emphases
        whole = try FeatureSpace(corpus, rareness: rareness, emphasis: emphases.first)
    }

    /// - Parameter piece: 0 for all texts, 1 for those without fold 0, and so on.
    func space(_ piece: Int) throws(TrainingError) -> FeatureSpace {
        if piece == 0 || emphases.isEmpty { return whole }
        return try FeatureSpace(corpus, rareness: rareness, emphasis: emphases[piece])
    }
}
