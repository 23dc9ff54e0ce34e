/// What informing the parties changes.
extension ComplaintState {
    mutating func apply(_ data: ComplaintHappening.SummaryIssued, at moment: Instant) {
        summaries.append(
            SummaryState(version: data.version, issuedAt: moment, order: eventCount, passages: data.passages))
    }

    mutating func apply(_ data: ComplaintHappening.PassageDisputed, at moment: Instant) {
        dispute(data.passage, by: data.party, data.text, at: moment, isAttached: false)
    }

    mutating func apply(_ data: ComplaintHappening.LaterDisputeAttached, at moment: Instant) {
        dispute(data.passage, by: data.party, data.text, at: moment, isAttached: true)
    }

    mutating func apply(_ data: ComplaintHappening.PassageAnswered, at moment: Instant) {
        disputes[data.passage, default: DisputeState()].answer = data.text
        disputes[data.passage, default: DisputeState()].answeredAt = moment
    }

    mutating func apply(_ data: ComplaintHappening.ContactAttempted) {
        contacts[data.party, default: ContactState()].attempts.append(data.attemptedAt)
    }

    mutating func apply(_ data: ComplaintHappening.NoChannelDeclared, by person: PersonID) {
        contacts[data.party, default: ContactState()].noChannelDeclaredBy = person
    }

    mutating func apply(_ data: ComplaintHappening.NoChannelConfirmed, at moment: Instant, by person: PersonID) {
        contacts[data.party, default: ContactState()].noChannelConfirmedBy = person
        contacts[data.party, default: ContactState()].noChannelConfirmedAt = moment
    }

    /// What was tried in vain before says nothing any more.
    mutating func apply(_ data: ComplaintHappening.ChannelFound) {
        contacts[data.party] = ContactState()
    }

    mutating func apply(_ data: ComplaintHappening.LetterSent, at moment: Instant) {
        letters.append(
            LetterState(order: eventCount, at: moment, kind: data.letterKind, party: data.party, text: data.text))
    }

    mutating func changeSummary(_ version: Int, _ change: (inout SummaryState) -> Void) {
        guard let index = summaries.firstIndex(where: { $0.version == version }) else { return }
        change(&summaries[index])
    }

    private mutating func dispute(
        _ passage: PassageID, by party: Party, _ text: PersonalText, at moment: Instant, isAttached: Bool
    ) {
        disputes[passage, default: DisputeState()].entries.append(
            DisputeState.Entry(party: party, text: text, at: moment, isAttached: isAttached))
    }
}
