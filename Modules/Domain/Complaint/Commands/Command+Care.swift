extension ComplaintCommand {
    /// Name who reviews a safety head.
    package struct AssignSafetyReview: Sendable, Equatable {
        package let head: HeadID
        package let reviewer: PersonID

        package init(head: HeadID, reviewer: PersonID) {
            self.head = head
            self.reviewer = reviewer
        }
    }

    /// The acting person, another than who set the head out, reviewed it for danger to others.
    package struct ReviewSafety: Sendable, Equatable {
        package let head: HeadID
        package let text: String

        package init(head: HeadID, text: String) {
            self.head = head
            self.text = text
        }
    }

    /// Say that the customer may need more care than others.
    package struct RaiseCare: Sendable, Equatable {
        package let text: String

        package init(text: String) {
            self.text = text
        }
    }

    /// Record the duty-of-care review: what was looked at and what is done.
    package struct ReviewCare: Sendable, Equatable {
        package let text: String

        package init(text: String) {
            self.text = text
        }
    }
}
