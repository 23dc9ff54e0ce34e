/// What arrival, heads and evidence change.
extension ComplaintState {
    mutating func apply(_ data: ComplaintHappening.Acknowledged, at moment: Instant, by sender: PersonID) {
        acknowledgement = Acknowledgement(
            at: moment, by: sender, letter: data.letter, language: data.language, nextStep: data.nextStep,
            nextStepBy: data.nextStepBy)
    }

    mutating func apply(_ data: ComplaintHappening.EmployeeNamed, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            head.employee = data.employee
            head.concern(data.employee, order: order)
            head.renewBasis(order: order, at: moment)
        }
        arrangement.concern(data.employee)
    }

    mutating func apply(_ data: ComplaintHappening.HeadWithdrawn, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            head.standing = .withdrawn(at: moment, reason: data.reason)
            head.decidedOrder = order
        }
    }

    mutating func apply(_ data: ComplaintHappening.EvidenceAdded, at moment: Instant) {
        evidence.append(
            EvidenceState(
                evidence: data.evidence, heads: data.heads, kind: data.evidenceKind, source: data.source,
                supports: data.supports, note: data.note, provider: data.provider, independent: data.independent,
                at: moment))
    }

    mutating func apply(_ data: ComplaintHappening.Filed, by filer: PersonID) {
        intake = Intake(
            customer: data.customer, receivedAt: data.receivedAt, channel: data.channel, language: data.language,
            narrative: data.narrative, productArea: data.productArea, source: data.source,
            acknowledgeBy: data.acknowledgeBy, respondBy: data.respondBy, policy: data.policy, filedBy: filer)
        // Two persons must say that nobody can be reached; the house itself is none.
        if data.noChannelGiven, filer != .house {
            contacts[.customer, default: ContactState()].noChannelDeclaredBy = filer
        }
    }

    mutating func apply(_ data: ComplaintHappening.HeadAdded, at moment: Instant, by person: PersonID) {
        var head = HeadState(
            head: data.head, ground: data.ground, allegation: data.allegation, asked: data.asked, amount: data.amount,
            employee: data.employee, expectation: data.expectation, occurredAt: data.occurredAt,
            earliestOccurrence: data.occurredAt, basis: eventCount, basisAt: moment,
            wasSafety: data.ground == .safety, addedBy: person)
        head.noteGround(at: moment)
        if let employee = data.employee { head.concern(employee, order: eventCount) }
        heads.append(head)
        arrangement.concern(data.employee)
    }

    mutating func apply(_ data: ComplaintHappening.HeadChanged, at moment: Instant) {
        changeHead(data.head) { [order = eventCount] head in
            if let ground = data.ground {
                head.ground = ground
                head.noteGround(at: moment)
            }
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

    /// Remembers since when a head is of a ground that sets a clock going.
    mutating func noteGround(at moment: Instant) {
        switch ground {
        case .technical: technicalSince = technicalSince ?? moment
        case .safety: safetySince = safetySince ?? moment
        case .taste, .service, .terms, .conduct, .unsorted: break
        }
    }

    mutating func renewBasis(order: Int, at moment: Instant) {
        basis = order
        basisAt = moment
    }
}
