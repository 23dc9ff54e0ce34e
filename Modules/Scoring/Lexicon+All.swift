extension LexiconSource {
    /// Every lexicon, in a fixed order. Single words of anger take part in what a narrative's features are.
    static let all = english + polish + thai + telugu
}
