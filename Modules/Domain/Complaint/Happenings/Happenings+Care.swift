extension Happenings {
    static func caring(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        let state = context.state
        switch command {
        case .assignSafetyReview(let data):
            return state.safetyReviews[data.head]?.reviewer == data.reviewer
                ? [] : [.safetyReviewAssigned(.init(head: data.head, reviewer: data.reviewer))]
        case .reviewSafety(let data):
            let text = PersonalText(data.text, of: state.subject(of: [data.head]))
            return [.safetyReviewed(.init(head: data.head, text: text))]
        case .raiseCare(let data): return [.careRaised(.init(text: PersonalText(data.text, of: state.customerSubject)))]
        case .reviewCare(let data):
            return [.careReviewed(.init(text: PersonalText(data.text, of: state.customerSubject)))]
        default: return []
        }
    }
}
