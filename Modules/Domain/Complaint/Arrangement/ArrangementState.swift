/// How work on a complaint is arranged. Who may decide, who was heard and by when is as if it stood alone; R12 alone reads
/// the outside body's result.
package struct ArrangementState: Sendable, Equatable {
    /// Who works on it. Ends by itself when the person comes to be concerned.
    package var assignedTo: EmployeeID?
    /// The complaint it is merged into.
    package var lead: ComplaintID?
    /// Complaints merged into it, in order.
    package var followers: [ComplaintID] = []
    /// In order.
    package var links: [Link] = []
    package var answer: Answer?
    package var review: Review?
    /// Complaints that seemed to be the same and are not, in order.
    package var dismissed: [Dismissal] = []

    /// It is merged or linked with another, or was told apart from one.
    package var hasNeighbours: Bool { lead != nil || !followers.isEmpty || !links.isEmpty || !dismissed.isEmpty }

    package init() {}

    package struct Link: Sendable, Equatable {
        package var complaint: ComplaintID
        /// What the other is to this one.
        package var link: LinkKind
    }

    package struct Dismissal: Sendable, Equatable {
        package var complaint: ComplaintID
        package var reason: PersonalText
        package var at: Instant
    }

    package struct Answer: Sendable, Equatable {
        package var answer: OutcomeAnswer
        package var text: PersonalText
        package var at: Instant
    }

    package struct Review: Sendable, Equatable {
        package var result: ReviewResult
        package var text: PersonalText
        package var at: Instant
    }

    mutating func apply(_ event: ArrangementHappening, at moment: Instant) {
        switch event {
        case .assigned(let data): assignedTo = data.to
        case .merged(let data): lead = data.lead
        case .joined(let data): if !followers.contains(data.complaint) { followers.append(data.complaint) }
        case .unmerged: lead = nil
        case .separated(let data): followers.removeAll { $0 == data.complaint }
        case .linked(let data):
            links.removeAll { $0.complaint == data.complaint }
            links.append(Link(complaint: data.complaint, link: data.link))
        case .unlinked(let data): links.removeAll { $0.complaint == data.complaint }
        case .outcomeAnswered(let data): answer = Answer(answer: data.answer, text: data.text, at: moment)
        case .duplicateDismissed(let data):
            dismissed.append(Dismissal(complaint: data.complaint, reason: data.reason, at: moment))
        case .reviewRecorded(let data): review = Review(result: data.result, text: data.text, at: moment)
        }
    }

    /// Nobody works on a complaint about themselves.
    mutating func concern(_ employee: EmployeeID?) {
        if let employee, assignedTo == employee { assignedTo = nil }
    }
}
