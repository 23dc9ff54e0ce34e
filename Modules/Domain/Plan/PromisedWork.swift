/// What a promise takes in work, as whoever makes it says.
package struct WorkAsked: Sendable, Equatable {
    /// Hours; nil: not said.
    package let hours: Int?
    /// The accepted request of the plan that it stands on.
    package let request: PlanRequestID?

    package init(hours: Int? = nil, request: PlanRequestID? = nil) {
        self.hours = hours
        self.request = request
    }

    /// Nothing was said about work.
    package static let unsaid = WorkAsked()
}

/// What a promise takes in work, as it is on record. Promises of earlier releases have none.
package struct PromisedWork: Codable, Sendable, Equatable {
    package let head: HeadID
    package let hours: Int
    package let request: PlanRequestID?
    /// Who accepted the request, so that nobody finds on what they planned.
    package let planDecider: PersonID?
    /// Nobody else owned the plan then.
    package let isOnlyOwner: Bool

    private enum CodingKeys: String, CodingKey { case head, hours, request, planDecider, isOnlyOwner }

    package init(
        head: HeadID, hours: Int, request: PlanRequestID? = nil, planDecider: PersonID? = nil,
        isOnlyOwner: Bool = false
    ) {
        self.head = head
        self.hours = hours
        self.request = request
        self.planDecider = planDecider
        self.isOnlyOwner = isOnlyOwner
    }

    /// nil when nothing was said: old promises and those of a house without a plan.
    init?(_ asked: WorkAsked, on head: HeadID, in context: RuleContext) {
        guard asked != .unsaid else { return nil }
        let request = asked.request.flatMap { context.facts.plan?.value.request($0) }
        // Unsaid hours on a request are what is left of it.
        let rest = request.map { max(0, $0.hours - context.state.promisedHours(on: $0.id)) }
        self.init(
            head: head, hours: asked.hours ?? rest ?? 0, request: asked.request,
            planDecider: request?.decision?.by, isOnlyOwner: request?.decision?.isOnlyOwner ?? false)
    }
}

extension ComplaintState {
    /// Hours of its promises that stand on a request; on none for nil.
    func promisedHours(on request: PlanRequestID?) -> Int {
        promisedWork.reduce(0) { $1.request == request ? $0 + $1.hours : $0 }
    }
}

extension RemedyKind {
    /// Something has to be made or done that takes the time of people who had other plans.
    package var takesWork: Bool {
        switch self {
        case .serviceDue, .procedureImproved, .committedChange: true
        case .apology, .decisionRetaken, .payment, .exGratia, .consolatoryPayment, .goodwill: false
        }
    }
}
