/// What the letters of a house say of it. Languages are primary tags: `en`, `pl`.
package struct LetterPolicy: Sendable, Equatable {
    /// Who can look at the outcome after the house, in words a customer can act on.
    package struct OutsideReview: Sendable, Equatable {
        package var name: String
        /// An address, a telephone number, a page: what it takes to go there.
        package var contact: String
        /// Months the customer has; 1–120.
        package var months: Int

        package init(name: String, contact: String, months: Int = 6) {
            self.name = name
            self.contact = contact
            self.months = months
        }
    }

    /// The name letters are signed with.
    package var house: String
    /// How to reach the house about a letter; empty: letters do not say.
    package var contact: String
    /// By language, with `*` for every language without its own; empty: there is nobody.
    package var outsideReview: [String: OutsideReview]
    /// Templates of the house's own by letter and language (`acknowledgement.en`); what is not here is the product's.
    package var templates: [String: String]

    package init(
        house: String = "The complaint desk", contact: String = "", outsideReview: [String: OutsideReview] = [:],
        templates: [String: String] = [:]
    ) {
        self.house = house
        self.contact = contact
        self.outsideReview = outsideReview
        self.templates = templates
    }

    package func review(in language: String) -> OutsideReview? {
        outsideReview[LetterCheck.primaryTag(language)] ?? outsideReview["*"]
    }
}

extension LetterPolicy {
    /// The letters a house may have templates of its own for.
    package static let templateNames = [
        "acknowledgement", "invitation", "summary", "holding", "finalResponse", "supportNote", "changeAnnouncement",
        "handOver",
    ]

    /// Written in place of a template: the product's own.
    package static let standardTemplate = "standard"
}
