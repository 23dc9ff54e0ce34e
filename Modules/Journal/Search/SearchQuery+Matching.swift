extension SearchQuery {
    /// Whether a text answers the query, decided without an index.
    package func matches(_ text: String) -> Bool {
        let words = SearchWords.words(of: SearchText.segmented(text), folding: true)
        return terms.allSatisfy { term in
            let wanted = term.words.map(SearchWords.folded)
            guard words.count >= wanted.count else { return false }
            return (0...(words.count - wanted.count)).contains { start in
                for (offset, word) in wanted.enumerated() {
                    let isOpen = term.isPrefix && offset == wanted.count - 1
                    let found = words[start + offset]
                    if isOpen ? !found.hasPrefix(word) : found != word { return false }
                }
                return true
            }
        }
    }
}
