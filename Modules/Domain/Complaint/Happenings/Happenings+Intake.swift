extension Happenings {
    static func filing(_ data: ComplaintCommand.File, in context: RuleContext) -> [ComplaintHappening] {
        let subject = data.customer.map { TextSubject.customer($0) } ?? .stream
        let ruling = Clocks.ruling(
            under: context.policy, ClockFacts(receivedAt: data.receivedAt), productArea: data.productArea,
            channel: data.channel, at: context.at)
        let filed = ComplaintHappening.Filed(
            customer: data.customer, receivedAt: data.receivedAt, channel: data.channel, language: data.language,
            narrative: PersonalText(data.narrative, of: subject), productArea: data.productArea, source: data.source,
            noChannelGiven: data.noChannelGiven,
            acknowledgeBy: ruling.acknowledgeBy ?? context.at, respondBy: ruling.respondBy ?? context.at,
            policy: context.policy.version)
        return [.filed(filed)]
            + data.heads.enumerated().map { index, draft in head(draft, at: index, for: subject, in: context) }
    }

    static func head(
        _ draft: HeadDraft, at index: Int, for customer: TextSubject, in context: RuleContext
    ) -> ComplaintHappening {
        .headAdded(
            .init(
                head: HeadID(Int64(context.state.heads.count + index + 1)), ground: draft.ground,
                allegation: PersonalText(draft.allegation, of: customer),
                asked: draft.asked.map { PersonalText($0, of: customer) }, amount: draft.amount,
                employee: draft.employee, expectation: draft.expectation, occurredAt: draft.occurredAt))
    }

    static func acknowledging(
        _ data: ComplaintCommand.Acknowledge, in context: RuleContext
    ) -> [ComplaintHappening] {
        let subject = context.state.customerSubject
        return [
            .acknowledged(
                .init(
                    letter: PersonalText(data.letter, of: subject), language: data.language, channel: data.channel,
                    nextStep: PersonalText(data.nextStep, of: subject), nextStepBy: data.nextStepBy))
        ]
    }

    /// Only what differs is recorded; another ground or allegation makes it another head to be heard on.
    static func changing(_ data: ComplaintCommand.ChangeHead, in context: RuleContext) -> [ComplaintHappening] {
        guard let head = context.state.head(data.head) else { return [] }
        let subject = context.state.customerSubject
        let ground = data.ground == head.ground ? nil : data.ground
        let allegation = data.allegation == head.allegation.text ? nil : data.allegation
        let asked = data.asked == head.asked?.text ? nil : data.asked
        let amount = data.amount == head.amount ? nil : data.amount
        let expectation = data.expectation == head.expectation ? nil : data.expectation
        let occurredAt = data.occurredAt == head.occurredAt ? nil : data.occurredAt
        guard
            ground != nil || allegation != nil || asked != nil || amount != nil || expectation != nil
                || occurredAt != nil
        else { return [] }
        let changed = ComplaintHappening.headChanged(
            .init(
                head: data.head, ground: ground, allegation: allegation.map { PersonalText($0, of: subject) },
                asked: asked.map { PersonalText($0, of: subject) }, amount: amount, expectation: expectation,
                occurredAt: occurredAt))
        guard ground != nil || allegation != nil else { return [changed] }
        return [changed] + voiding(head, because: ground == nil ? .allegationChanged : .groundChanged)
    }

    static func naming(_ data: ComplaintCommand.NameEmployee, in context: RuleContext) -> [ComplaintHappening] {
        guard let head = context.state.head(data.head), head.employee != data.employee else { return [] }
        return [.employeeNamed(.init(head: data.head, employee: data.employee))]
            + voiding(head, because: .employeeNamed)
    }

    private static func voiding(_ head: HeadState, because cause: VoidCause) -> [ComplaintHappening] {
        head.statements.isEmpty ? [] : [.statementsVoided(.init(head: head.head, cause: cause))]
    }

    static func withdrawing(_ data: ComplaintCommand.Withdraw, in context: RuleContext) -> [ComplaintHappening] {
        let heads = context.state.heads.filter { head in
            !head.standing.isDecided && !head.wasSafety && (data.head == nil || data.head == head.head)
        }
        let reason = PersonalText(data.reason, of: context.state.customerSubject)
        return heads.map { .headWithdrawn(.init(head: $0.head, reason: reason)) }
    }

    static func evidence(_ data: ComplaintCommand.AddEvidence, in context: RuleContext) -> [ComplaintHappening] {
        let subject: TextSubject
        switch data.source {
        case .customer: subject = context.state.customerSubject
        case .employee, .firmRecords, .independentPerson, .outsideExpert, .publicRecord:
            subject = context.state.subject(of: data.heads)
        }
        return [
            .evidenceAdded(
                .init(
                    evidence: EvidenceID(Int64(context.state.evidence.count + 1)), heads: data.heads,
                    evidenceKind: data.kind, source: data.source, supports: data.supports,
                    note: PersonalText(data.note, of: subject), provider: data.provider,
                    independent: data.independent))
        ]
    }
}
