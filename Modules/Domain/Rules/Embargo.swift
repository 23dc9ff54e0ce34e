/// The protection of R2: on a legal ground a second person may stop sharing for a while. Meanwhile nothing is shared
/// with the parties and nothing is found.
enum Embargo {
    /// What stands against sharing or finding while an embargo is in force.
    static func sharingViolations(in context: RuleContext) -> [Violation] {
        guard let embargo = context.state.embargo.inForce(at: context.at) else { return [] }
        return [
            Violation(
                rule: .r2, message: message(embargo),
                missing: "the end of the embargo, or its lifting", fix: context.fix.embargoLift)
        ]
    }

    static func message(_ embargo: EmbargoState.Placed) -> String {
        "sharing is under embargo (\(embargo.ground.rawValue)) until \(embargo.until)."
    }

    static func placingViolations(in context: RuleContext) -> [Violation] {
        guard let proposal = context.state.embargo.proposal else {
            return [
                Violation(
                    rule: .r2, message: "nobody has proposed an embargo, and it takes two persons.",
                    missing: "a first person's proposal with its legal ground", fix: context.fix.embargoPropose)
            ]
        }
        return SecondPerson.violations(
            of: "an embargo", first: proposal.by, rule: .r2, fix: context.fix.embargoPlace, in: context)
    }

    static func liftingViolations(in context: RuleContext) -> [Violation] {
        guard R5NoOwnCause.concerns(context.actor.person, in: context) else { return [] }
        return [
            Violation(
                rule: .r2, message: "\(context.actor.person) is concerned by this complaint.",
                missing: "a person who is not concerned", fix: context.fix.embargoLift)
        ]
    }
}
