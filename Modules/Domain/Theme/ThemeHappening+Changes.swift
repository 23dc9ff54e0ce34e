extension ThemeHappening {
    /// A change that answers themes was proposed.
    package struct ChangeProposed: Codable, Sendable, Equatable {
        package let change: ChangeID
        package let themes: [ThemeID]
        package let text: PersonalText
        package let owner: PersonID
        package let due: String

        private enum CodingKeys: String, CodingKey { case change, themes, text, owner, due }

        package init(change: ChangeID, themes: [ThemeID], text: PersonalText, owner: PersonID, due: String) {
            self.change = change
            self.themes = themes
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// Somebody stands for a change.
    package struct ChangeCommitted: Codable, Sendable, Equatable {
        package let change: ChangeID
        package let hours: Int?
        package let request: PlanRequestID?

        private enum CodingKeys: String, CodingKey { case change, hours, request }

        package init(change: ChangeID, hours: Int? = nil, request: PlanRequestID? = nil) {
            self.change = change
            self.hours = hours
            self.request = request
        }
    }

    /// A change was made; what was normal before is held fast.
    package struct ChangeShipped: Codable, Sendable, Equatable {
        package let change: ChangeID
        package let on: String
        package let baselines: [ThemeBaseline]
        package let toldPercent: Int
        /// Whole periods that begin after this day come after the change; nil: after `on`.
        package let measuredFrom: String?

        private enum CodingKeys: String, CodingKey { case change, on, baselines, toldPercent, measuredFrom }

        package init(
            change: ChangeID, on: String, baselines: [ThemeBaseline], toldPercent: Int, measuredFrom: String? = nil
        ) {
            self.change = change
            self.on = on
            self.baselines = baselines
            self.toldPercent = toldPercent
            self.measuredFrom = measuredFrom
        }
    }

    /// A change was given up.
    package struct ChangeWithdrawn: Codable, Sendable, Equatable {
        package let change: ChangeID
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case change, reason }

        package init(change: ChangeID, reason: PersonalText) {
            self.change = change
            self.reason = reason
        }
    }

    /// Letters went out.
    package struct ChangeAnnounced: Codable, Sendable, Equatable {
        package let change: ChangeID
        /// New or changed ones, by language.
        package let texts: [String: PersonalText]
        package let letters: [TellingLetter]
        package let on: String

        private enum CodingKeys: String, CodingKey { case change, texts, letters, on }

        package init(change: ChangeID, texts: [String: PersonalText], letters: [TellingLetter], on: String) {
            self.change = change
            self.texts = texts
            self.letters = letters
            self.on = on
        }
    }

    /// What became of a letter is known.
    package struct ReceiptRecorded: Codable, Sendable, Equatable {
        package let change: ChangeID
        package let recipient: Recipient
        package let result: ReceiptResult

        private enum CodingKeys: String, CodingKey { case change, recipient, result }

        package init(change: ChangeID, recipient: Recipient, result: ReceiptResult) {
            self.change = change
            self.recipient = recipient
            self.result = result
        }
    }

    /// A decision stands on the register.
    package struct DecisionRecorded: Codable, Sendable, Equatable {
        package let decision: DecisionID
        package let text: PersonalText
        package let audience: [DecisionAudience]
        package let change: ChangeID?

        private enum CodingKeys: String, CodingKey { case decision, text, audience, change }

        package init(decision: DecisionID, text: PersonalText, audience: [DecisionAudience], change: ChangeID? = nil) {
            self.decision = decision
            self.text = text
            self.audience = audience
            self.change = change
        }
    }
}

/// A letter that went out.
package struct TellingLetter: Codable, Sendable, Equatable {
    package let recipient: Recipient
    package let group: AudienceGroup
    /// The complaint it speaks of.
    package let complaint: ComplaintID
    package let language: String

    private enum CodingKeys: String, CodingKey { case recipient, group, complaint, language }

    package init(recipient: Recipient, group: AudienceGroup, complaint: ComplaintID, language: String) {
        self.recipient = recipient
        self.group = group
        self.complaint = complaint
        self.language = language
    }
}
