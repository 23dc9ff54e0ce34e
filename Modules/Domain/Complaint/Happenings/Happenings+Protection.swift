extension Happenings {
    static func protecting(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        let actor = context.actor.person
        switch command {
        case .declareConflict(let data):
            return [
                .conflictDeclared(.init(person: actor, tie: data.tie.map { PersonalText($0, of: .employee(actor)) }))
            ]
        case .nameOutsideDecider(let data):
            return [
                .outsideDeciderNamed(
                    .init(
                        person: data.person, tie: PersonalText(data.tie, of: .employee(data.person)),
                        reason: PersonalText(data.reason, of: .employee(data.person))))
            ]
        case .takeProtectiveMeasure(let data):
            let text = PersonalText(data.text, of: context.state.subject(of: data.heads))
            return [.protectiveMeasureTaken(.init(measure: data.kind, text: text, heads: data.heads))]
        case .proposeEmbargo(let data):
            let text = PersonalText(data.text, of: context.state.customerSubject)
            return [.embargoProposed(.init(ground: data.ground, text: text))]
        case .placeEmbargo:
            guard let proposal = context.state.embargo.proposal else { return [] }
            let until = context.at.advanced(byDays: context.policy.figures.embargoDays)
            return [.embargoPlaced(.init(ground: proposal.ground, proposer: proposal.by, until: until))]
        case .liftEmbargo(let data):
            let reason = data.reason.map { PersonalText($0, of: context.state.customerSubject) }
            return [.embargoLifted(.init(reason: reason))]
        default: return []
        }
    }
}
