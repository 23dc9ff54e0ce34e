package import EvenhandDomain

/// A complaint as one reader may see it.
package struct ComplaintRecord: Sendable {
    package let id: ComplaintID
    package let version: Int64
    /// Whether the reader sees all of it, and not only what concerns them.
    package let isWhole: Bool
    /// Cut to the heads that concern the reader when they see only their own.
    package let state: ComplaintState
    /// What has a date, soonest first.
    package let due: [DueItem]
    /// The rules that still stand in the way of finding on each open head, and of closing.
    package let obstacles: [Obstacle]
}

/// Something that has a date.
package struct DueItem: Sendable, Equatable {
    package enum What: String, Sendable {
        case acknowledgement
        case response
        case statement
        case hearing
        case remedy
        case change
        case embargo
        /// R6: another person looks at a safety head.
        case safetyReview = "safety review"
        /// R6: until when a technical head waits for an expert.
        case expertOpinion = "expert opinion"
        /// R7: a note to an employee who was not found against.
        case supportNote = "support note"
        /// R8: what care the customer needs.
        case careReview = "care review"
    }

    package let what: What
    package let at: Instant
    package var head: HeadID?
    package var remedy: RemedyID?
    /// Who has to act; nil when the firm as such.
    package var party: Party?
    /// Whose date it is, of a complaint merged into this one; nil: its own.
    package var complaint: ComplaintID?
}

/// A rule that stands in the way of a step.
package struct Obstacle: Sendable, Equatable {
    package enum Step: String, Sendable { case find, close }

    package let step: Step
    package let head: HeadID?
    package let refusal: Refusal
}
