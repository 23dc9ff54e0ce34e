extension Happenings {
    static func arranging(_ command: Arrangement, in context: RuleContext) -> [ComplaintHappening] {
        let subject = context.state.customerSubject
        let happening: ArrangementHappening
        switch command {
        case .assign(let employee):
            if employee == context.state.arrangement.assignedTo { return [] }
            happening = .assigned(.init(to: employee))
        case .merge(let lead, let reason):
            happening = .merged(.init(lead: lead, reason: PersonalText(reason, of: subject)))
        case .unmerge(let reason):
            guard let lead = context.state.arrangement.lead else { return [] }
            happening = .unmerged(.init(lead: lead, reason: PersonalText(reason, of: subject)))
        case .link(let kind, let other): happening = .linked(.init(complaint: other, link: kind))
        case .unlink(let other): happening = .unlinked(.init(complaint: other))
        case .dismissDuplicate(let other, let reason):
            happening = .duplicateDismissed(.init(complaint: other, reason: PersonalText(reason, of: subject)))
        case .answerOutcome(let answer, let text):
            happening = .outcomeAnswered(.init(answer: answer, text: PersonalText(text, of: subject)))
        case .recordReview(let result, let text):
            happening = .reviewRecorded(.init(result: result, text: PersonalText(text, of: subject)))
        }
        return [.arranged(happening)]
    }
}

extension ComplaintDecider {
    /// What events of one complaint make happen to another, which goes into the same append: a merge and a link are on
    /// both records, or on none.
    package static func mirrored(
        _ events: [ComplaintEvent], of complaint: ComplaintID
    ) -> [(other: ComplaintID, event: ComplaintEvent)] {
        events.compactMap { event in
            guard case .arranged(let body) = event.body, let mirror = mirror(body, of: complaint) else { return nil }
            return (mirror.0, ComplaintEvent(at: event.at, by: event.by, .arranged(mirror.1)))
        }
    }

    private static func mirror(
        _ body: ArrangementHappening, of complaint: ComplaintID
    ) -> (ComplaintID, ArrangementHappening)? {
        switch body {
        case .merged(let data): (data.lead, .joined(.init(complaint: complaint)))
        case .unmerged(let data): (data.lead, .separated(.init(complaint: complaint)))
        case .linked(let data): (data.complaint, .linked(.init(complaint: complaint, link: data.link.mirrored)))
        case .unlinked(let data): (data.complaint, .unlinked(.init(complaint: complaint)))
        case .assigned, .joined, .separated, .outcomeAnswered, .reviewRecorded, .duplicateDismissed: nil
        }
    }
}
