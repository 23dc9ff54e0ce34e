extension Happenings {
    static func keepingTime(_ command: ComplaintCommand.KeepTime, in context: RuleContext) -> [ComplaintHappening] {
        let subject = context.state.customerSubject
        switch command {
        case .startWait(let question): return [.waitStarted(.init(question: PersonalText(question, of: subject)))]
        case .endWait: return [.waitEnded(.init())]
        case .extend(let days, let reason):
            return [.responseExtended(.init(days: days, reason: PersonalText(reason, of: subject)))]
        case .adopt(let policy):
            return context.state.intake?.policy == policy.version ? [] : [.policyAdopted(.init(policy: policy.version))]
        case .raiseAlerts: return Alerts.raising(in: context)
        case .acknowledgeAlert(let alert): return [.alert(.acknowledged(.init(alert: alert)))]
        }
    }

    /// The dates anew, when something happened that moves them. The rest of the command costs no counting of days.
    static func movingDates(
        after happenings: [ComplaintHappening], of command: ComplaintCommand, in context: RuleContext
    ) -> [ComplaintHappening] {
        guard let intake = context.state.intake else { return [] }
        var timeline = context.state.timeline
        for happening in happenings { timeline.note(happening, at: context.at) }
        var policy = context.policy
        if case .keepTime(.adopt(let stricter)) = command { policy = stricter }
        guard timeline != context.state.timeline || policy.version != context.policy.version,
            let facts = timeline.facts, facts.closedAt == nil
        else { return [] }
        let ruling = Clocks.ruling(
            under: policy, facts, productArea: intake.productArea, channel: intake.channel, at: context.at)
        guard
            ruling.acknowledgeBy != context.state.acknowledgeBy || ruling.respondBy != context.state.respondBy
        else { return [] }
        return [
            .datesMoved(
                .init(acknowledgeBy: ruling.acknowledgeBy, respondBy: ruling.respondBy, regime: ruling.regime))
        ]
    }
}
