extension ComplaintHappening {
    /// A person answers for the firm where no employee is concerned.
    package struct RespondentAppointed: Codable, Sendable, Equatable {
        package let respondent: PersonID

        private enum CodingKeys: String, CodingKey { case respondent }

        package init(respondent: PersonID) {
            self.respondent = respondent
        }
    }

    /// A version of the shared summary was issued.
    package struct SummaryIssued: Codable, Sendable, Equatable {
        /// From 1.
        package let version: Int
        package let passages: [Passage]

        private enum CodingKeys: String, CodingKey { case version, passages }

        package init(version: Int, passages: [Passage]) {
            self.version = version
            self.passages = passages
        }
    }

    /// A party got its copy, cut to the heads that concern it.
    package struct SummarySent: Codable, Sendable, Equatable {
        package let version: Int
        package let party: Party
        package let channel: Channel?

        private enum CodingKeys: String, CodingKey { case version, party, channel }

        package init(version: Int, party: Party, channel: Channel? = nil) {
            self.version = version
            self.party = party
            self.channel = channel
        }
    }

    /// A party read its copy.
    package struct SummaryRead: Codable, Sendable, Equatable {
        package let version: Int
        package let party: Party

        private enum CodingKeys: String, CodingKey { case version, party }

        package init(version: Int, party: Party) {
            self.version = version
            self.party = party
        }
    }

    /// A party disputes a passage.
    package struct PassageDisputed: Codable, Sendable, Equatable {
        package let passage: PassageID
        package let party: Party
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case passage, party, text }

        package init(passage: PassageID, party: Party, text: PersonalText) {
            self.passage = passage
            self.party = party
            self.text = text
        }
    }

    /// A disputed passage was answered in writing: that settles it.
    package struct PassageAnswered: Codable, Sendable, Equatable {
        package let passage: PassageID
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case passage, text }

        package init(passage: PassageID, text: PersonalText) {
            self.passage = passage
            self.text = text
        }
    }

    /// A dispute of a settled passage was attached.
    package struct LaterDisputeAttached: Codable, Sendable, Equatable {
        package let passage: PassageID
        package let party: Party
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case passage, party, text }

        package init(passage: PassageID, party: Party, text: PersonalText) {
            self.passage = passage
            self.party = party
            self.text = text
        }
    }

    /// Somebody tried to reach a party.
    package struct ContactAttempted: Codable, Sendable, Equatable {
        package let party: Party
        package let attemptedAt: Instant
        package let channel: Channel
        package let note: PersonalText?

        private enum CodingKeys: String, CodingKey { case party, attemptedAt, channel, note }

        package init(party: Party, attemptedAt: Instant, channel: Channel, note: PersonalText? = nil) {
            self.party = party
            self.attemptedAt = attemptedAt
            self.channel = channel
            self.note = note
        }
    }

    /// One person says that a party left no way to be reached.
    package struct NoChannelDeclared: Codable, Sendable, Equatable {
        package let party: Party
        package let note: PersonalText?

        private enum CodingKeys: String, CodingKey { case party, note }

        package init(party: Party, note: PersonalText? = nil) {
            self.party = party
            self.note = note
        }
    }

    /// A second person confirmed it.
    package struct NoChannelConfirmed: Codable, Sendable, Equatable {
        package let party: Party

        private enum CodingKeys: String, CodingKey { case party }

        package init(party: Party) {
            self.party = party
        }
    }

    /// A way to reach the party was found after all.
    package struct ChannelFound: Codable, Sendable, Equatable {
        package let party: Party
        package let channel: Channel

        private enum CodingKeys: String, CodingKey { case party, channel }

        package init(party: Party, channel: Channel) {
            self.party = party
            self.channel = channel
        }
    }

    /// A letter went out.
    package struct LetterSent: Codable, Sendable, Equatable {
        package let letterKind: LetterKind
        package let party: Party
        package let channel: Channel?
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case letterKind, party, channel, text }

        package init(letterKind: LetterKind, party: Party, channel: Channel? = nil, text: PersonalText) {
            self.letterKind = letterKind
            self.party = party
            self.channel = channel
            self.text = text
        }
    }
}
