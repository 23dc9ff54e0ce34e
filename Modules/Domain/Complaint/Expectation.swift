/// Whether what the customer expected was agreed, said, or expected without a word.
package struct Expectation: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
        /// In the terms; which ones is said.
        case agreed = "agreed"
        /// The customer said it; when is said.
        case stated = "stated"
        /// The customer expected minds to be read.
        case unstated = "unstated"
    }

    package let kind: Kind
    /// Which terms, when agreed.
    package let terms: String?
    /// When it was said, when stated.
    package let on: Instant?

    private enum CodingKeys: String, CodingKey { case kind, terms, on }

    package init(kind: Kind, terms: String? = nil, on: Instant? = nil) {
        self.kind = kind
        self.terms = terms
        self.on = on
    }
}
