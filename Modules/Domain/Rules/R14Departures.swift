/// R14, departures are explained: a finding that departs from what the evidence weighs, or from how the closest earlier
/// heads went, carries the decider's own reason.
enum R14Departures {
    static func findingViolations(
        _ data: ComplaintCommand.Find, _ head: HeadState, _ assessment: HeadAssessment, in context: RuleContext
    ) -> [Violation] {
        let departures = assessment.departures(of: data.outcome)
        guard !departures.isEmpty, data.outcome.leaning != .ended else { return [] }
        let fix = context.fix.findDeparting(head.head)
        if let problem = problem(with: data.departure, explanation: data.explanation) {
            return departures.map { kind in
                Violation(
                    rule: .r14, field: "departure",
                    message: "\(description(of: kind, data.outcome, assessment)); the departure \(problem)",
                    missing: "the decider's own reason for departing", fix: fix)
            }
        }
        return []
    }

    private static func problem(with departure: String?, explanation: String) -> String? {
        guard let departure else { return "is not explained." }
        if departure == explanation { return "only repeats the explanation; say why it is decided otherwise." }
        return PlainWords.problem(with: departure)
    }

    private static func description(
        of kind: DepartureKind, _ outcome: Outcome, _ assessment: HeadAssessment
    ) -> String {
        switch kind {
        case .scorecard:
            let card = assessment.card
            return "head \(assessment.head) stands at \(card.sum) millibans, which recommends "
                + "\(card.recommendation.outcome.rawValue), not \(outcome.rawValue)"
        case .closestHeads:
            let list = assessment.closest.map { "\($0.complaint) head \($0.head) \($0.outcome.rawValue)" }
            return "the closest earlier heads were decided otherwise (\(list.joined(separator: ", ")))"
        }
    }
}
