internal import EvenhandDomain

extension ComplaintState {
    /// What has a date, soonest first. What is done, lapsed or closed is left out.
    func dueItems(at now: Instant, under policy: DomainPolicy, of complaint: ComplaintID) -> [DueItem] {
        guard intake != nil else { return [] }
        var items: [DueItem] = []
        if !isClosed {
            if acknowledgement == nil, let acknowledgeBy {
                items.append(DueItem(what: .acknowledgement, at: acknowledgeBy))
            }
            if let respondBy { items.append(DueItem(what: .response, at: respondBy)) }
            items += openInvitations(at: now)
            items += hearings.filter { $0.heldAt == nil }
                .map { DueItem(what: .hearing, at: $0.scheduledFor, head: $0.heads.first) }
        }
        items += ComplaintDecider.duties(of: self, complaint, under: policy, at: now).map { DueItem($0) }
        items += remedies.filter { $0.fulfilledAt == nil }.map { remedy in
            DueItem(
                what: remedy.kind == .committedChange ? .change : .remedy, at: remedy.due, head: remedy.head,
                remedy: remedy.remedy, party: .person(remedy.owner))
        }
        if let placed = embargo.inForce(at: now) { items.append(DueItem(what: .embargo, at: placed.until)) }
        return items.sorted { ($0.at, $0.what.rawValue) < ($1.at, $1.what.rawValue) }
    }

    /// Dated chances to state that are still running and not taken.
    private func openInvitations(at now: Instant) -> [DueItem] {
        heads.filter { !$0.standing.isDecided }.flatMap { head in
            head.statements.compactMap { party, statement in
                guard let due = statement.invitation?.due, due > now, statement.given == nil, statement.waiver == nil
                else { return nil }
                return DueItem(what: .statement, at: due, head: head.head, party: party)
            }
        }
    }
}

extension DueItem {
    init(_ duty: Duty) {
        switch duty.kind {
        case .safetyReview(let reviewer):
            self.init(what: .safetyReview, at: duty.due, head: duty.head, party: reviewer.map { .person($0) })
        case .expertOpinion: self.init(what: .expertOpinion, at: duty.due, head: duty.head)
        case .supportNote: self.init(what: .supportNote, at: duty.due, head: duty.head)
        case .careReview: self.init(what: .careReview, at: duty.due)
        }
    }
}
