extension LexiconSource {
    /// Every lexicon, in a fixed order: it takes part in what a narrative's features are.
    static let all = english + polish + thai + telugu
}
