/// R6: who is an expert in what a technical head is about.
enum Expertise {
    struct Opinion {
        let evidence: EvidenceState
        let isExpert: Bool
    }

    private static func pieces(on head: HeadState, in state: ComplaintState) -> [EvidenceState] {
        state.evidence.filter { $0.kind == .expertOpinion && $0.heads.contains(head.head) }
    }

    /// The people whose records tell whether they are experts.
    static func authors(on head: HeadState, in state: ComplaintState) -> Set<EmployeeID> {
        Set(pieces(on: head, in: state).compactMap(\.provider))
    }

    /// Every opinion on a head, and whether its author is an expert: named, with the hours in the product area, and not
    /// concerned by the complaint.
    static func opinions(on head: HeadState, in context: RuleContext) -> [Opinion] {
        pieces(on: head, in: context.state).map { piece in
            guard let author = piece.provider, let record = context.employee(author) else {
                return Opinion(evidence: piece, isExpert: false)
            }
            return Opinion(
                evidence: piece,
                isExpert: record.isExpert(in: context.state.intake?.productArea)
                    && !R5NoOwnCause.concerns(author, in: context))
        }
    }

    /// The last day on which a technical head may wait for an expert who does not speak for the customer; nil where one
    /// has spoken, or the head is of another ground. The customer's own expert does not take the doubt off the firm.
    static func doubtFallsAfter(_ head: HeadState, _ opinions: [Opinion], in context: RuleContext) -> CivilDate? {
        guard head.ground == .technical, let since = head.technicalSince,
            !opinions.contains(where: { $0.isExpert && $0.evidence.supports != .customer })
        else { return nil }
        return context.calendar.date(
            context.policy.figures.expertBusinessDays, businessDaysAfter: context.calendar.date(of: since))
    }
}
