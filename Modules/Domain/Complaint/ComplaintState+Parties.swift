extension ComplaintState {
    /// What informing the parties changes. Other events leave the state as it is.
    mutating func applyParties(_ event: ComplaintEvent) {
        switch event.body {
        case .respondentAppointed(let data): respondent = data.respondent
        case .summaryIssued(let data):
            summaries.append(
                SummaryState(version: data.version, issuedAt: event.at, order: eventCount, passages: data.passages))
        case .summarySent(let data): changeSummary(data.version) { $0.sentAt[data.party] = event.at }
        case .summaryRead(let data): changeSummary(data.version) { $0.readAt[data.party] = event.at }
        case .passageDisputed(let data):
            dispute(data.passage, by: data.party, data.text, at: event.at, isAttached: false)
        case .laterDisputeAttached(let data):
            dispute(data.passage, by: data.party, data.text, at: event.at, isAttached: true)
        case .passageAnswered(let data):
            disputes[data.passage, default: DisputeState()].answer = data.text
            disputes[data.passage, default: DisputeState()].answeredAt = event.at
        case .contactAttempted(let data):
            contacts[data.party, default: ContactState()].attempts.append(data.attemptedAt)
        case .noChannelDeclared(let data):
            contacts[data.party, default: ContactState()].noChannelDeclaredBy = event.by
        case .noChannelConfirmed(let data):
            contacts[data.party, default: ContactState()].noChannelConfirmedBy = event.by
            contacts[data.party, default: ContactState()].noChannelConfirmedAt = event.at
        case .channelFound(let data):
            // What was tried in vain before says nothing any more.
            contacts[data.party] = ContactState()
        case .letterSent(let data):
            letters.append(LetterState(at: event.at, kind: data.letterKind, party: data.party, text: data.text))
        default: break
        }
    }

    private mutating func changeSummary(_ version: Int, _ change: (inout SummaryState) -> Void) {
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
