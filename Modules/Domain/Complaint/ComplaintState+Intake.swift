extension ComplaintState {
    /// What arrival, heads and evidence change. Other events leave the state as it is.
    mutating func applyIntake(_ event: ComplaintEvent) {
        switch event.body {
        case .filed(let data): apply(data, by: event.by)
        case .scored(let data): score = data.score
        case .acknowledged(let data):
            acknowledgement = Acknowledgement(
                at: event.at, by: event.by, letter: data.letter, language: data.language, nextStep: data.nextStep,
                nextStepBy: data.nextStepBy)
        case .headAdded(let data): apply(data, at: event.at)
        case .headChanged(let data): apply(data, at: event.at)
        case .employeeNamed(let data):
            changeHead(data.head) { [order = eventCount] head in
                head.employee = data.employee
                head.concern(data.employee, order: order)
                head.renewBasis(order: order, at: event.at)
            }
        case .headWithdrawn(let data):
            changeHead(data.head) { $0.standing = .withdrawn(at: event.at, reason: data.reason) }
        case .evidenceAdded(let data):
            evidence.append(
                EvidenceState(
                    evidence: data.evidence, heads: data.heads, kind: data.evidenceKind, source: data.source,
                    supports: data.supports, note: data.note, provider: data.provider, independent: data.independent,
                    at: event.at))
        case .textsErased: isErased = true
        default: break
        }
    }

    private mutating func apply(_ data: ComplaintHappening.Filed, by filer: PersonID) {
        intake = Intake(
            customer: data.customer, receivedAt: data.receivedAt, channel: data.channel, language: data.language,
            narrative: data.narrative, productArea: data.productArea, source: data.source,
            acknowledgeBy: data.acknowledgeBy, respondBy: data.respondBy, policy: data.policy, filedBy: filer)
        // Two persons must say that nobody can be reached; the house itself is none.
        if data.noChannelGiven, filer != .house {
            contacts[.customer, default: ContactState()].noChannelDeclaredBy = filer
        }
    }

    private mutating func apply(_ data: ComplaintHappening.HeadAdded, at moment: Instant) {
        var head = HeadState(
            head: data.head, ground: data.ground, allegation: data.allegation, asked: data.asked, amount: data.amount,
            employee: data.employee, expectation: data.expectation, occurredAt: data.occurredAt,
            earliestOccurrence: data.occurredAt, basis: eventCount, basisAt: moment,
            wasSafety: data.ground == .safety)
        if let employee = data.employee { head.concern(employee, order: eventCount) }
        heads.append(head)
    }

    private mutating func apply(_ data: ComplaintHappening.HeadChanged, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            if let ground = data.ground { head.ground = ground }
            if let allegation = data.allegation { head.allegation = allegation }
            if let asked = data.asked { head.asked = asked }
            if let amount = data.amount { head.amount = amount }
            if let expectation = data.expectation { head.expectation = expectation }
            if let occurredAt = data.occurredAt {
                head.occurredAt = occurredAt
                head.earliestOccurrence = min(head.earliestOccurrence ?? occurredAt, occurredAt)
            }
            head.wasSafety = head.wasSafety || head.ground == .safety
            let isAnother = data.ground != nil || data.allegation != nil || data.asked != nil
            if isAnother { head.renewBasis(order: order, at: moment) }
        }
    }
}

extension HeadState {
    mutating func concern(_ employee: EmployeeID, order: Int) {
        namedAt = order
        if !everConcerned.contains(employee) { everConcerned.append(employee) }
    }

    mutating func renewBasis(order: Int, at moment: Instant) {
        basis = order
        basisAt = moment
    }
}
