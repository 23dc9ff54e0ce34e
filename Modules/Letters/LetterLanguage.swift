/// A language letters are written in.
package enum LetterLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case thai = "th"
    case polish = "pl"
    case telugu = "te"

    /// The language of a tag, of which only the first part counts (`pl-PL`); nil when there are no templates in it.
    package init?(tag: String) {
        let part = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first ?? ""
        self.init(rawValue: part.lowercased())
    }
}
