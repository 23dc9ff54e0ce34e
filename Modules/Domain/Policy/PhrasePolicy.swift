/// Phrases of a house beside the product's own lists, which no policy shortens.
package struct PhrasePolicy: Sendable, Equatable {
    /// Words that end no complaint, such as a house's own "noted"; in any language, in small letters.
    package var emptyWords: [String]
    /// What an acknowledgement must not say, by language: plain words, in small letters.
    package var challenges: [String: [String]]

    package init(emptyWords: [String] = [], challenges: [String: [String]] = [:]) {
        self.emptyWords = emptyWords
        self.challenges = challenges
    }
}
