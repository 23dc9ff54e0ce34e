internal import EvenhandDomain

extension Evenhand_V1_Head {
    init(_ state: HeadState) {
        self.init()
        head = state.head.part
        ground = .init(state.ground)
        allegation = .init(state.allegation)
        if let asked = state.asked { self.asked = .init(asked) }
        if let amount = state.amount { self.amount = .init(amount) }
        employeeID = state.employee?.description ?? ""
        if let expectation = state.expectation { self.expectation = .init(expectation) }
        occurredMs = state.occurredAt?.milliseconds ?? 0
        basisMs = state.basisAt.milliseconds
        statements = state.statements.sorted { $0.key.order < $1.key.order }
            .map { .init($0.value, of: $0.key) }
        setStanding(state.standing)
        earlierFindings = state.earlierFindings.map { .init($0) }
    }

    private mutating func setStanding(_ standing: HeadState.Standing) {
        outcome = .init(standing.outcome)
        switch standing {
        case .open: break
        case .found(let finding): self.finding = .init(finding)
        case .withdrawn(let at, let reason):
            settled = .init(reason)
            settledMs = at.milliseconds
        case .resolvedEarly(let at, let reason, let solution):
            settled = .init(solution)
            settledMs = at.milliseconds
            settledReason = .init(reason)
        }
    }
}

extension Party {
    /// The customer first, then persons by number: the order of every list of parties on the wire.
    var order: Int64 {
        switch self {
        case .customer: .min
        case .person(let id): id.rawValue
        }
    }
}

extension Evenhand_V1_Statement {
    init(_ state: StatementState, of party: Party) {
        self.init()
        self.party = party.description
        if let invitation = state.invitation { self.invitation = .init(invitation) }
        if let given = state.given { self.given = .init(given) }
        if let waiver = state.waiver { self.waiver = .init(waiver) }
    }
}

extension Evenhand_V1_Invitation {
    init(_ invitation: StatementState.Invitation) {
        self.init()
        atMs = invitation.at.milliseconds
        dueMs = invitation.due.milliseconds
        offersWriting = invitation.offersWriting
        offersRepresentative = invitation.offersRepresentative
    }
}

extension Evenhand_V1_Finding {
    init(_ finding: HeadState.Finding) {
        self.init()
        outcome = .init(finding.outcome)
        reason = .init(finding.reason)
        explanation = .init(finding.explanation)
        deciderID = finding.decider.description
        stage = .init(finding.stage)
        atMs = finding.at.milliseconds
        policy = finding.policy
        if let details = finding.details { setDetails(details) }
    }
}

extension Evenhand_V1_Evidence {
    init(_ state: EvidenceState) {
        self.init()
        evidence = state.evidence.part
        heads = state.heads.map(\.part)
        kind = .init(state.kind)
        source = .init(state.source)
        supports = .init(state.supports)
        note = .init(state.note)
        providerID = state.provider?.description ?? ""
        independent = state.independent
        atMs = state.at.milliseconds
    }
}

extension Evenhand_V1_Remedy {
    init(_ state: RemedyState) {
        self.init()
        remedy = state.remedy.part
        head = state.head.part
        kind = .init(state.kind)
        if let amount = state.amount { self.amount = .init(amount) }
        text = .init(state.text)
        ownerID = state.owner.description
        dueMs = state.due.milliseconds
        grantedMs = state.grantedAt.milliseconds
        fulfilledMs = state.fulfilledAt?.milliseconds ?? 0
        wasOverdue = state.wasOverdue
        if let work = state.work { self.work = .init(work) }
    }
}
