/// How work on a complaint is arranged: who has it, what it belongs with, and what others said to its outcome.
package enum Arrangement: Sendable, Equatable {
    /// nil: nobody any more.
    case assign(EmployeeID?)
    /// Work on it together with another. Heads, parties, statements and clocks stay apart.
    case merge(into: ComplaintID, reason: String)
    case unmerge(reason: String)
    case link(LinkKind, ComplaintID)
    case unlink(ComplaintID)
    /// What the customer says to the outcome.
    case answerOutcome(OutcomeAnswer, text: String)
    /// What the body outside the firm found.
    case recordReview(ReviewResult, text: String)

    /// Another complaint that seemed to be the same is not.
    case dismissDuplicate(ComplaintID, reason: String)

    /// The other complaint that the command names.
    package var other: ComplaintID? {
        switch self {
        case .merge(let lead, _): lead
        case .link(_, let other): other
        case .dismissDuplicate(let other, _): other
        case .assign, .unmerge, .unlink, .answerOutcome, .recordReview: nil
        }
    }

    var isAllowedWhenClosed: Bool {
        switch self {
        case .assign, .merge: false
        case .unmerge, .link, .unlink, .answerOutcome, .recordReview, .dismissDuplicate: true
        }
    }
}
