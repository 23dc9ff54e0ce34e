extension LexiconSource {
    /// Words of anger outside English, written with spaces. They take part in what a narrative's features are, whatever
    /// its language.
    static var angerWithSpaces: [LexiconSource] { (polish + telugu).filter { $0.role == .anger } }
}
