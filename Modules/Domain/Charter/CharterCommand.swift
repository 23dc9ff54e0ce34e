/// What may be asked of the charter and the standards.
package enum CharterCommand: Sendable, Equatable {
    case publish(Publish)
    case publishStandard(PublishStandard)
    case endStandard(EndStandard)
    case recordPulse(RecordPulse)
}

extension CharterCommand {
    /// Publish the next version of the charter: what the house does for customers.
    package struct Publish: Sendable, Equatable {
        package let text: String
        package let inForce: CivilDate

        package init(text: String, inForce: CivilDate) {
            self.text = text
            self.inForce = inForce
        }
    }

    /// Publish a standard of how customers are treated, or its next version.
    package struct PublishStandard: Sendable, Equatable {
        /// nil: a new one.
        package let standard: StandardID?
        package let text: String
        package let inForce: CivilDate

        package init(standard: StandardID? = nil, text: String, inForce: CivilDate) {
            self.standard = standard
            self.text = text
            self.inForce = inForce
        }
    }

    /// Say the last day a standard is in force.
    package struct EndStandard: Sendable, Equatable {
        package let standard: StandardID
        package let lastDay: CivilDate

        package init(standard: StandardID, lastDay: CivilDate) {
            self.standard = standard
            self.lastDay = lastDay
        }
    }

    /// Record what people of a team answered to "what do we do for customers?", read by the acting person.
    package struct RecordPulse: Sendable, Equatable {
        package let team: String
        package let on: CivilDate
        /// Nameless; at least five, so that nobody is known by theirs.
        package let answers: [PulseAnswer]

        package init(team: String, on: CivilDate, answers: [PulseAnswer]) {
            self.team = team
            self.on = on
            self.answers = answers
        }
    }
}

/// One answer as its reader judged it.
package struct PulseAnswer: Sendable, Equatable {
    package let text: String
    /// It says what the charter says, in whatever words.
    package let agrees: Bool

    package init(text: String, agrees: Bool) {
        self.text = text
        self.agrees = agrees
    }
}
