/// Where two persons are asked for: not the first one again, under whatever token, not the house, and not somebody the
/// complaint is about.
enum SecondPerson {
    static func violations(
        of act: String, first: PersonID, rule: Refusal.Rule, fix: String, in context: RuleContext
    ) -> [Violation] {
        let person = context.actor.person
        let problem: String
        if person == first {
            problem = "\(person) is the first person; whichever token they use, they count once."
        } else if person == .house {
            problem = "the house itself is no second person."
        } else if context.state.heads.contains(where: { $0.everConcerned.contains(person) }) {
            problem = "\(person) is concerned by this complaint."
        } else {
            return []
        }
        return [
            Violation(
                rule: rule, message: "\(act) takes a second person: \(problem)",
                missing: "a second person who is not concerned", fix: fix)
        ]
    }
}
