extension ComplaintHappening {
    /// A person was named to review a safety head.
    package struct SafetyReviewAssigned: Codable, Sendable, Equatable {
        package let head: HeadID
        package let reviewer: PersonID

        private enum CodingKeys: String, CodingKey { case head, reviewer }

        package init(head: HeadID, reviewer: PersonID) {
            self.head = head
            self.reviewer = reviewer
        }
    }

    /// A safety head was reviewed for danger to others.
    package struct SafetyReviewed: Codable, Sendable, Equatable {
        package let head: HeadID
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case head, text }

        package init(head: HeadID, text: PersonalText) {
            self.head = head
            self.text = text
        }
    }

    /// Somebody saw that the customer may need more care than others.
    package struct CareRaised: Codable, Sendable, Equatable {
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case text }

        package init(text: PersonalText) {
            self.text = text
        }
    }

    /// The duty-of-care review took place.
    package struct CareReviewed: Codable, Sendable, Equatable {
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case text }

        package init(text: PersonalText) {
            self.text = text
        }
    }
}
