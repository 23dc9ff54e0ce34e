extension ComplaintCommand {
    /// Give a side a dated chance to state.
    package struct InviteStatement: Sendable, Equatable {
        package let head: HeadID
        package let side: Side
        /// nil: the earliest the policy allows.
        package let due: Instant?
        package let offersWriting: Bool
        package let offersRepresentative: Bool

        package init(
            head: HeadID, side: Side, due: Instant? = nil, offersWriting: Bool = true, offersRepresentative: Bool = true
        ) {
            self.head = head
            self.side = side
            self.due = due
            self.offersWriting = offersWriting
            self.offersRepresentative = offersRepresentative
        }
    }

    /// Record a side's statement.
    package struct GiveStatement: Sendable, Equatable {
        package let head: HeadID
        package let side: Side
        package let text: String

        package init(head: HeadID, side: Side, text: String) {
            self.head = head
            self.side = side
            self.text = text
        }
    }

    /// Record a side's written waiver.
    package struct WaiveStatement: Sendable, Equatable {
        package let head: HeadID
        package let side: Side
        package let text: String

        package init(head: HeadID, side: Side, text: String) {
            self.head = head
            self.side = side
            self.text = text
        }
    }

    /// Plan a hearing, meeting or group message.
    package struct ScheduleHearing: Sendable, Equatable {
        package let form: HearingForm
        package let heads: [HeadID]
        package let scheduledFor: Instant
        package let invited: [Party]
        package let offersWriting: Bool
        package let offersRepresentative: Bool

        package init(
            form: HearingForm, heads: [HeadID], scheduledFor: Instant, invited: [Party], offersWriting: Bool = true,
            offersRepresentative: Bool = true
        ) {
            self.form = form
            self.heads = heads
            self.scheduledFor = scheduledFor
            self.invited = invited
            self.offersWriting = offersWriting
            self.offersRepresentative = offersRepresentative
        }
    }

    /// Record that a concerned employee waived being there, in writing.
    package struct WaivePresence: Sendable, Equatable {
        package let hearing: HearingID
        package let employee: EmployeeID
        package let text: String

        package init(hearing: HearingID, employee: EmployeeID, text: String) {
            self.hearing = hearing
            self.employee = employee
            self.text = text
        }
    }

    /// Record that a hearing took place.
    package struct HoldHearing: Sendable, Equatable {
        package let hearing: HearingID
        package let present: [Party]
        /// 0–1000.
        package let heatBefore: Int?
        /// 0–1000.
        package let heatAfter: Int?
        package let minutes: String?

        package init(
            hearing: HearingID, present: [Party], heatBefore: Int? = nil, heatAfter: Int? = nil, minutes: String? = nil
        ) {
            self.hearing = hearing
            self.present = present
            self.heatBefore = heatBefore
            self.heatAfter = heatAfter
            self.minutes = minutes
        }
    }

    /// Record an investigation step.
    package struct RecordStep: Sendable, Equatable {
        package let heads: [HeadID]
        package let text: String

        package init(heads: [HeadID], text: String) {
            self.heads = heads
            self.text = text
        }
    }
}
