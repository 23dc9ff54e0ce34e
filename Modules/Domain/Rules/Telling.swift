/// When a party counts as told although nobody reached them, so that silence or anonymity stops no honest case.
enum Telling {
    /// The moment from which a party counts as told about something that happened at `since`: a missing channel was
    /// confirmed by a second person, or enough dated attempts on different days were made after it. nil: not yet.
    static func countsAsTold(_ party: Party, since: Instant, in context: RuleContext) -> Instant? {
        guard let contact = context.state.contacts[party] else { return nil }
        if let confirmed = contact.noChannelConfirmedAt { return max(confirmed, since) }
        var days: Set<CivilDate> = []
        for attempt in contact.attempts.sorted() where attempt >= since {
            days.insert(context.calendar.date(of: attempt))
            if days.count >= context.policy.figures.contactAttempts { return attempt }
        }
        return nil
    }

    /// The moment a party first was told, or counts as told, about a head as it stands now; nil: not yet.
    static func toldAt(_ party: Party, about head: HeadState, in context: RuleContext) -> Instant? {
        let versions = context.state.summaries.filter { $0.order > head.basis && $0.covers(head.head) }
        let sent = versions.compactMap { $0.sentAt[party] }
        let counted = versions.compactMap { countsAsTold(party, since: $0.issuedAt, in: context) }
        return (sent + counted).min()
    }
}
