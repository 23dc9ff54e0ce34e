internal import EvenhandDomain

extension ComplaintSummary {
    /// What one person of the firm sees of it in a list: no score, and of the heads those that concern them.
    func cut(to person: PersonID) -> ComplaintSummary {
        var view = self
        view.heads = heads.filter { $0.employee == person }.map { head in
            var head = head
            head.formerly = nil
            return head
        }
        view.remedies = []
        (view.topic, view.severity, view.heat, view.priority) = (nil, nil, nil, nil)
        view.cues = []
        // Which other complaints there are is not theirs to know.
        (view.assignedTo, view.lead, view.followers) = (nil, nil, [])
        view.alerts = []
        view.notDuplicates = []
        return view
    }
}

extension ComplaintState {
    /// Whether somebody may see it as their own: a head concerns them, or they answer for the firm. An embargo stops
    /// sharing, so while it is in force they may not.
    func isShared(with person: PersonID, at now: Instant) -> Bool {
        concerns(person) && embargo.inForce(at: now) == nil
    }

    /// Whether a head concerns somebody, or they answer for the firm.
    func concerns(_ person: PersonID) -> Bool {
        concernedEmployees.contains(person) || respondent == person
    }

    /// What one person of the firm sees of it: the heads they are the other side of, and of everything else what
    /// belongs to these heads. Who else is blamed, and what they answered, is theirs.
    func cut(to person: PersonID) -> ComplaintState {
        let own = Set(heads.filter { otherSide(of: $0) == person }.map(\.head))
        var view = self
        view.heads = heads.filter { own.contains($0.head) }
        let seesAll = view.heads.count == heads.count
        if !seesAll, let intake {
            // The narrative may speak of the other heads: the shared summary is what this person is shown instead.
            view.intake?.narrative = PersonalText(subject: intake.narrative.subject, content: .erased)
            view.acknowledgement = nil
        }
        view.score = nil
        // Whom other complaints concern is not theirs to know.
        view.arrangement = ArrangementState()
        view.alerts = []
        if !seesAll { view.waitQuestion = nil }
        view.evidence = evidence.filter { !own.isDisjoint(with: $0.heads) }
        view.hearings = hearings.filter { !own.isDisjoint(with: $0.heads) }
        view.steps = steps.filter { !own.isDisjoint(with: $0.heads) }
        view.measures = measures.filter { !own.isDisjoint(with: $0.heads) }
        view.remedies = remedies.filter { own.contains($0.head) }
        view.promisedWork = promisedWork.filter { own.contains($0.head) }
        view.letters = letters.filter { $0.party == .person(person) }
        view.safetyReviews = safetyReviews.filter { own.contains($0.key) }
        // What care the customer needs is theirs.
        view.care = CareState()
        view.contacts = contacts.filter { $0.key == .person(person) }
        view.summaries = summaries.map { summary in
            var summary = summary
            summary.passages = summary.passages.filter { !own.isDisjoint(with: $0.heads) }
            return summary
        }
        let passages = Set(view.summaries.flatMap(\.passages).map(\.passage))
        view.disputes = disputes.filter { passages.contains($0.key) }
        return view
    }
}
