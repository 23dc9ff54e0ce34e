/// Something the rules ask for by a day, beside clocks and promises.
package struct Duty: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// R6, by whoever was named.
        case safetyReview(PersonID?)
        /// R6: the last day on which the firm may still bring an expert.
        case expertOpinion
        /// R7, to this employee.
        case supportNote(EmployeeID)
        /// R8.
        case careReview
    }

    package let kind: Kind
    package let head: HeadID?
    package let due: Instant
}

extension ComplaintDecider {
    /// What is asked for and not done yet. Whether an opinion's author is an expert is not looked up here: any opinion
    /// that does not speak for the customer takes the expert off the list, and finding asks again.
    package static func duties(
        of state: ComplaintState, _ complaint: ComplaintID, under policy: DomainPolicy, at moment: Instant
    ) -> [Duty] {
        let context = RuleContext(
            state: state, facts: ComplaintFacts(complaint: complaint, policy: policy), at: max(moment, state.lastAt),
            actor: Actor(person: .house, roles: []))
        let open = state.heads.filter { !$0.standing.isDecided }
        return open.compactMap { safetyDuty($0, in: context) } + open.compactMap { expertDuty($0, in: context) }
            + R7BackedUnlessWrong.dueNotes(in: context).map { note in
                Duty(
                    kind: .supportNote(note.employee), head: note.head,
                    due: context.calendar.deadline(
                        policy.figures.supportNoteBusinessDays, businessDaysAfter: note.since))
            }
            + careDuties(in: context)
    }

    private static func safetyDuty(_ head: HeadState, in context: RuleContext) -> Duty? {
        guard head.wasSafety, let since = head.safetySince, context.state.safetyReview(of: head)?.reviewedBy == nil
        else { return nil }
        return Duty(
            kind: .safetyReview(context.state.safetyReviews[head.head]?.reviewer), head: head.head,
            due: context.calendar.deadline(DomainPolicy.safetyReviewBusinessDays, businessDaysAfter: since))
    }

    private static func expertDuty(_ head: HeadState, in context: RuleContext) -> Duty? {
        guard head.ground == .technical, let since = head.technicalSince,
            !context.state.evidence.contains(where: {
                $0.kind == .expertOpinion && $0.heads.contains(head.head) && $0.supports != .customer
            })
        else { return nil }
        return Duty(
            kind: .expertOpinion, head: head.head,
            due: context.calendar.deadline(context.policy.figures.expertBusinessDays, businessDaysAfter: since))
    }

    private static func careDuties(in context: RuleContext) -> [Duty] {
        guard !context.state.isClosed, let open = context.state.care.open else { return [] }
        return [
            Duty(
                kind: .careReview, head: nil,
                due: context.calendar.deadline(
                    context.policy.figures.careReviewBusinessDays, businessDaysAfter: open.at))
        ]
    }
}
