/// R1, thanked first: nothing is investigated beyond gathering, and nothing is found, before the customer was thanked,
/// not challenged, and told what happens next and by when. A customer nobody can reach counts as told.
enum R1ThankedFirst {
    /// What stands against a step beyond gathering.
    static func orderViolations(in context: RuleContext) -> [Violation] {
        guard context.state.acknowledgement == nil, let intake = context.state.intake,
            Telling.countsAsTold(.customer, since: intake.receivedAt, in: context) == nil
        else { return [] }
        return [
            Violation(
                rule: .r1, message: "no acknowledgement was sent, and nothing but gathering comes before it.",
                missing: "an acknowledgement to the customer", fix: context.fix.acknowledge)
        ]
    }

    /// What the letter check finds in an acknowledgement.
    static func letterViolations(
        _ data: ComplaintCommand.Acknowledge, in context: RuleContext
    ) -> [Violation] {
        let own = HousePhrases.challengeFailures(
            in: data.letter, language: data.language, context.policy.phrases)
        return (LetterCheck.failures(in: data.letter, language: data.language) + own).map { failure in
            let quoted = failure.sentence.map { " The sentence: “\($0)”" } ?? ""
            return Violation(
                rule: .r1, field: "letter", message: "\(failure.message)\(quoted)",
                missing: missing(failure.requirement), fix: context.fix.acknowledge)
        }
    }

    private static func missing(_ requirement: LetterFailure.Requirement) -> String {
        switch requirement {
        case .thanks: "thanks for telling us, in the letter"
        case .noChallenge: "a letter that does not challenge the customer"
        case .nextStep: "what happens next, in the letter"
        case .byWhen: "by when it happens, in the letter"
        }
    }
}
