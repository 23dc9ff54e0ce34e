/// R2, everyone on one page: each party of a head has its copy of the shared summary as it stands now, and no disputed
/// passage stands unanswered, before anything is found on it. Whoever cannot be reached counts as told after dated
/// attempts on different days, or once two persons said that no channel was given.
enum R2OnePage {
    static func findingViolations(_ data: ComplaintCommand.Find, in context: RuleContext) -> [Violation] {
        guard let head = context.state.head(data.head) else { return [] }
        return informingViolations(head, in: context) + disputeViolations(head, in: context)
    }

    private static func informingViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        guard let summary = context.state.latestSummary, summary.order > head.basis, summary.covers(head.head) else {
            let isStale = context.state.summaries.contains { $0.covers(head.head) }
            return [
                Violation(
                    rule: .r2,
                    message: "no shared summary covers head \(head.head)\(isStale ? " as it now stands" : "").",
                    missing: "a summary of head \(head.head)", fix: context.fix.informSummary(head.head))
            ]
        }
        return context.state.parties(of: head).compactMap { party in
            let isTold =
                summary.sentAt[party] != nil
                || Telling.countsAsTold(party, since: summary.issuedAt, in: context) != nil
            guard !isTold else { return nil }
            let name = context.name(party, on: head)
            return Violation(
                rule: .r2, message: "\(name) has no copy of the shared summary on head \(head.head).",
                missing: "version \(summary.version) of the summary sent to \(name)", fix: context.fix.informSend(party)
            )
        }
    }

    /// A dispute outlives the version it was raised on: issuing another version answers nobody.
    private static func disputeViolations(_ head: HeadState, in context: RuleContext) -> [Violation] {
        context.state.disputes.filter { $0.value.answeredAt == nil && !$0.value.entries.isEmpty }.keys.sorted()
            .filter { context.state.passage($0)?.heads.contains(head.head) == true }
            .map { passage in
                Violation(
                    rule: .r2, message: "passage \(passage) on head \(head.head) is disputed and not answered.",
                    missing: "a written answer on passage \(passage)", fix: context.fix.informAnswer(passage))
            }
    }

    /// That nobody can be reached is said by one person and confirmed by another.
    static func confirmationViolations(_ party: Party, in context: RuleContext) -> [Violation] {
        guard let declarer = context.state.contacts[party]?.noChannelDeclaredBy else {
            return [
                Violation(
                    rule: .r2, message: "nobody has said yet that \(party) left no way to be reached.",
                    missing: "a first person's word on it", fix: context.fix.informNoChannel(party))
            ]
        }
        return SecondPerson.violations(
            of: "the confirmation that \(party) cannot be reached", first: declarer, rule: .r2,
            fix: context.fix.informConfirmNoChannel(party), in: context)
    }
}
