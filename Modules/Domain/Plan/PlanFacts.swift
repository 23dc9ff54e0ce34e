/// What a decision about the plan needs beside its own events: the policy, the complaint that work is asked for, and who
/// owns the plan.
package struct PlanFacts: Sendable {
    /// The policy in force now.
    package var policy: DomainPolicy
    package var complaints: [ComplaintID: Sourced<ComplaintState>]
    /// nil until it was read.
    package var access: Sourced<AccessState>?

    package init(
        policy: DomainPolicy = .standard, complaints: [ComplaintID: Sourced<ComplaintState>] = [:],
        access: Sourced<AccessState>? = nil
    ) {
        self.policy = policy
        self.complaints = complaints
        self.access = access
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        var versions = Dictionary(
            complaints.values.map { ($0.stream, $0.version) }, uniquingKeysWith: { first, _ in first })
        if let access { versions[access.stream] = access.version }
        return versions
    }
}

/// Streams a decision about the plan still has to read. Empty: it may be taken.
package struct PlanFactsRequest: Equatable, Sendable {
    package var complaint: ComplaintID?
    /// Who holds which token.
    package var access: Bool

    package init(complaint: ComplaintID? = nil, access: Bool = false) {
        self.complaint = complaint
        self.access = access
    }

    package var isEmpty: Bool { complaint == nil && !access }
}

/// What a check of the plan looks at.
struct PlanContext {
    let state: PlanState
    let facts: PlanFacts
    let at: Instant
    let actor: Actor

    var today: CivilDate { facts.policy.calendar.date(of: at) }

    /// The complaint, when it exists.
    func complaint(_ id: ComplaintID?) -> ComplaintState? {
        id.flatMap { facts.complaints[$0]?.value }.flatMap { $0.intake == nil ? nil : $0 }
    }

    /// Persons, whatever tokens they use, who may decide about the plan now.
    var owners: Set<PersonID> {
        guard let access = facts.access?.value else { return [] }
        let good = access.tokens.values.filter { token in
            token.revokedAt == nil && token.expires.map { at < $0 } ?? true
                && !token.roles.isDisjoint(with: [.planOwner, .leader])
        }
        return Set(good.map(\.person)).subtracting([.house])
    }
}
