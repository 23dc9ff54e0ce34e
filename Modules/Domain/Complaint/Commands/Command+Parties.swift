extension ComplaintCommand {
    /// Appoint who answers for the firm.
    package struct AppointRespondent: Sendable, Equatable {
        package let respondent: PersonID

        package init(respondent: PersonID) {
            self.respondent = respondent
        }
    }

    /// Issue a version of the shared summary.
    package struct IssueSummary: Sendable, Equatable {
        package let passages: [PassageDraft]

        package init(passages: [PassageDraft]) {
            self.passages = passages
        }
    }

    /// Send a party its copy of the latest version.
    package struct SendSummary: Sendable, Equatable {
        package let party: Party
        package let channel: Channel?

        package init(party: Party, channel: Channel? = nil) {
            self.party = party
            self.channel = channel
        }
    }

    /// A party read its copy.
    package struct MarkSummaryRead: Sendable, Equatable {
        package let party: Party

        package init(party: Party) {
            self.party = party
        }
    }

    /// A party disputes a passage.
    package struct DisputePassage: Sendable, Equatable {
        package let passage: PassageID
        package let party: Party
        package let text: String

        package init(passage: PassageID, party: Party, text: String) {
            self.passage = passage
            self.party = party
            self.text = text
        }
    }

    /// Answer a disputed passage in writing.
    package struct AnswerPassage: Sendable, Equatable {
        package let passage: PassageID
        package let text: String

        package init(passage: PassageID, text: String) {
            self.passage = passage
            self.text = text
        }
    }

    /// Record a dated attempt to reach a party.
    package struct RecordAttempt: Sendable, Equatable {
        package let party: Party
        package let attemptedAt: Instant
        package let channel: Channel
        package let note: String?

        package init(party: Party, attemptedAt: Instant, channel: Channel, note: String? = nil) {
            self.party = party
            self.attemptedAt = attemptedAt
            self.channel = channel
            self.note = note
        }
    }

    /// Say that a party left no way to be reached.
    package struct DeclareNoChannel: Sendable, Equatable {
        package let party: Party
        package let note: String?

        package init(party: Party, note: String? = nil) {
            self.party = party
            self.note = note
        }
    }

    /// Confirm as a second person that a party left no way to be reached.
    package struct ConfirmNoChannel: Sendable, Equatable {
        package let party: Party

        package init(party: Party) {
            self.party = party
        }
    }

    /// A way to reach a party was found.
    package struct RecordChannel: Sendable, Equatable {
        package let party: Party
        package let channel: Channel

        package init(party: Party, channel: Channel) {
            self.party = party
            self.channel = channel
        }
    }

    /// Send a letter.
    package struct SendLetter: Sendable, Equatable {
        package let kind: LetterKind
        package let party: Party
        package let channel: Channel?
        package let text: String

        package init(kind: LetterKind, party: Party, channel: Channel? = nil, text: String) {
            self.kind = kind
            self.party = party
            self.channel = channel
            self.text = text
        }
    }
}
