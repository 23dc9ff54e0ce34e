extension ComplaintHappening {
    /// A person said whether something ties them to the matter; no tie: none.
    package struct ConflictDeclared: Codable, Sendable, Equatable {
        package let person: PersonID
        package let tie: PersonalText?

        private enum CodingKeys: String, CodingKey { case person, tie }

        package init(person: PersonID, tie: PersonalText? = nil) {
            self.person = person
            self.tie = tie
        }
    }

    /// Nobody inside is left to decide: an outside person was named, their tie declared.
    package struct OutsideDeciderNamed: Codable, Sendable, Equatable {
        package let person: PersonID
        package let tie: PersonalText
        package let reason: PersonalText

        private enum CodingKeys: String, CodingKey { case person, tie, reason }

        package init(person: PersonID, tie: PersonalText, reason: PersonalText) {
            self.person = person
            self.tie = tie
            self.reason = reason
        }
    }

    /// Somebody was kept from harm.
    package struct ProtectiveMeasureTaken: Codable, Sendable, Equatable {
        package let measure: ProtectiveMeasureKind
        package let text: PersonalText
        package let heads: [HeadID]

        private enum CodingKeys: String, CodingKey { case measure, text, heads }

        package init(measure: ProtectiveMeasureKind, text: PersonalText, heads: [HeadID]) {
            self.measure = measure
            self.text = text
            self.heads = heads
        }
    }

    /// One person asks that sharing stop.
    package struct EmbargoProposed: Codable, Sendable, Equatable {
        package let ground: EmbargoGround
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case ground, text }

        package init(ground: EmbargoGround, text: PersonalText) {
            self.ground = ground
            self.text = text
        }
    }

    /// A second person stopped sharing.
    package struct EmbargoPlaced: Codable, Sendable, Equatable {
        package let ground: EmbargoGround
        package let proposer: PersonID
        package let until: Instant

        private enum CodingKeys: String, CodingKey { case ground, proposer, until }

        package init(ground: EmbargoGround, proposer: PersonID, until: Instant) {
            self.ground = ground
            self.proposer = proposer
            self.until = until
        }
    }

    /// Sharing goes on.
    package struct EmbargoLifted: Codable, Sendable, Equatable {
        package let reason: PersonalText?

        private enum CodingKeys: String, CodingKey { case reason }

        package init(reason: PersonalText? = nil) {
            self.reason = reason
        }
    }
}
