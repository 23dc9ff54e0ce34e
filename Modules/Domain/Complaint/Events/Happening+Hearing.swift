extension ComplaintHappening {
    /// A party was given a dated chance to state.
    package struct StatementInvited: Codable, Sendable, Equatable {
        package let head: HeadID
        package let party: Party
        package let due: Instant
        package let offersWriting: Bool
        package let offersRepresentative: Bool

        private enum CodingKeys: String, CodingKey { case head, party, due, offersWriting, offersRepresentative }

        package init(head: HeadID, party: Party, due: Instant, offersWriting: Bool, offersRepresentative: Bool) {
            self.head = head
            self.party = party
            self.due = due
            self.offersWriting = offersWriting
            self.offersRepresentative = offersRepresentative
        }
    }

    /// A party stated.
    package struct StatementGiven: Codable, Sendable, Equatable {
        package let head: HeadID
        package let party: Party
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case head, party, text }

        package init(head: HeadID, party: Party, text: PersonalText) {
            self.head = head
            self.party = party
            self.text = text
        }
    }

    /// A party waived, in writing.
    package struct StatementWaived: Codable, Sendable, Equatable {
        package let head: HeadID
        package let party: Party
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case head, party, text }

        package init(head: HeadID, party: Party, text: PersonalText) {
            self.head = head
            self.party = party
            self.text = text
        }
    }

    /// The head became another: what was said, waived or missed under the old one no longer counts.
    package struct StatementsVoided: Codable, Sendable, Equatable {
        package let head: HeadID
        package let cause: VoidCause

        private enum CodingKeys: String, CodingKey { case head, cause }

        package init(head: HeadID, cause: VoidCause) {
            self.head = head
            self.cause = cause
        }
    }

    /// A hearing, meeting or group message was planned.
    package struct HearingScheduled: Codable, Sendable, Equatable {
        package let hearing: HearingID
        package let form: HearingForm
        package let heads: [HeadID]
        package let scheduledFor: Instant
        package let invited: [Party]
        package let offersWriting: Bool
        package let offersRepresentative: Bool

        private enum CodingKeys: String, CodingKey {
            case hearing, form, heads, scheduledFor, invited, offersWriting, offersRepresentative
        }

        package init(
            hearing: HearingID, form: HearingForm, heads: [HeadID], scheduledFor: Instant, invited: [Party],
            offersWriting: Bool, offersRepresentative: Bool
        ) {
            self.hearing = hearing
            self.form = form
            self.heads = heads
            self.scheduledFor = scheduledFor
            self.invited = invited
            self.offersWriting = offersWriting
            self.offersRepresentative = offersRepresentative
        }
    }

    /// A concerned employee waived being there, in writing.
    package struct PresenceWaived: Codable, Sendable, Equatable {
        package let hearing: HearingID
        package let employee: EmployeeID
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case hearing, employee, text }

        package init(hearing: HearingID, employee: EmployeeID, text: PersonalText) {
            self.hearing = hearing
            self.employee = employee
            self.text = text
        }
    }

    /// A hearing took place.
    package struct HearingHeld: Codable, Sendable, Equatable {
        package let hearing: HearingID
        package let present: [Party]
        package let heatBefore: Int?
        package let heatAfter: Int?
        package let minutes: PersonalText?

        private enum CodingKeys: String, CodingKey { case hearing, present, heatBefore, heatAfter, minutes }

        package init(
            hearing: HearingID, present: [Party], heatBefore: Int? = nil, heatAfter: Int? = nil,
            minutes: PersonalText? = nil
        ) {
            self.hearing = hearing
            self.present = present
            self.heatBefore = heatBefore
            self.heatAfter = heatAfter
            self.minutes = minutes
        }
    }

    /// An investigation step was taken.
    package struct StepTaken: Codable, Sendable, Equatable {
        package let heads: [HeadID]
        package let text: PersonalText

        private enum CodingKeys: String, CodingKey { case heads, text }

        package init(heads: [HeadID], text: PersonalText) {
            self.heads = heads
            self.text = text
        }
    }
}
