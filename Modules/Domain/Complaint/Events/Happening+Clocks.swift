extension ComplaintHappening {
    /// The firm began to wait for the customer.
    package struct WaitStarted: Codable, Sendable, Equatable {
        /// What the customer was asked.
        package let question: PersonalText

        private enum CodingKeys: String, CodingKey { case question }

        package init(question: PersonalText) { self.question = question }
    }

    /// The wait for the customer was over.
    package struct WaitEnded: Codable, Sendable, Equatable {
        package init() {}
    }

    /// The answer got more time, which the customer was told with the reason.
    package struct ResponseExtended: Codable, Sendable, Equatable {
        /// Business days.
        package let days: Int
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case days, reason }

        package init(days: Int, reason: PersonalText) {
            self.days = days
            self.reason = reason
        }
    }

    /// A stricter policy took the place of the one in force at receipt.
    package struct PolicyAdopted: Codable, Sendable, Equatable {
        package let policy: String

        private enum CodingKeys: String, CodingKey { case policy }

        package init(policy: String) { self.policy = policy }
    }

    /// The dates that rule the complaint are others than before. Follows whatever moved them.
    package struct DatesMoved: Codable, Sendable, Equatable {
        package let acknowledgeBy: Instant?
        /// nil: nothing is owed to the customer by a date any more.
        package let respondBy: Instant?
        /// Whose clock rules the answer.
        package let regime: ClockRegime?

        private enum CodingKeys: String, CodingKey { case acknowledgeBy, respondBy, regime }

        package init(acknowledgeBy: Instant?, respondBy: Instant?, regime: ClockRegime?) {
            self.acknowledgeBy = acknowledgeBy
            self.respondBy = respondBy
            self.regime = regime
        }
    }
}
