/// What R12 reads of one of a customer's complaints. What was complained of, and whether rightly, is no part of it
/// beyond the protection that being right gives.
package struct ComplaintStanding: Sendable, Equatable {
    package let complaint: ComplaintID
    /// It is not closed, or a body outside the firm has it.
    package let isOpen: Bool
    package let closedAt: Instant?
    /// When it was last found for the customer, wholly or in part, or settled by giving way; nil: never.
    package let upheldAt: Instant?
    /// Everyone it ever concerned.
    package let everConcerned: Set<EmployeeID>

    package init(
        complaint: ComplaintID, isOpen: Bool, closedAt: Instant? = nil, upheldAt: Instant? = nil,
        everConcerned: Set<EmployeeID> = []
    ) {
        self.complaint = complaint
        self.isOpen = isOpen
        self.closedAt = closedAt
        self.upheldAt = upheldAt
        self.everConcerned = everConcerned
    }

    /// A finding or a settlement that no longer stands counts too: opening an upheld complaint again must not shorten the
    /// rest, least of all when the firm has broken what it promised.
    package init(_ complaint: ComplaintID, _ state: ComplaintState) {
        let upheld = state.heads.flatMap { head -> [Instant] in
            let earlier =
                head.earlierFindings.filter { $0.outcome.leaning == .established }.map(\.at) + head.earlierSettlements
            switch head.standing {
            case .open, .withdrawn: return earlier
            case .found(let finding): return finding.outcome.leaning == .established ? earlier + [finding.at] : earlier
            case .resolvedEarly(let at, _, _): return earlier + [at]
            }
        }
        let review = state.arrangement.review
        let reviewed = review.flatMap { $0.result.isForCustomer ? [$0.at] : nil } ?? []
        self.init(
            complaint: complaint, isOpen: !state.isClosed || (state.stage == .external && review == nil),
            closedAt: [state.closedAt, review?.at].compactMap { $0 }.max(), upheldAt: (upheld + reviewed).max(),
            everConcerned: Set(state.heads.flatMap(\.everConcerned)))
    }
}
