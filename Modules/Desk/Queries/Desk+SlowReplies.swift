package import EvenhandDomain
package import EvenhandJournal

/// An open complaint whose customer waits for a word.
package struct SlowReply: Sendable {
    package let entry: ComplaintEntry
    /// The house's last word to the customer, or the receipt, the reopening or the asking for the second stage, whichever was
    /// last.
    package let since: Instant
    package let wasAnswered: Bool
    /// Of the house's working time, without those in which it waited for the customer.
    package let minutes: Int64
    /// Of whoever works on it.
    package let team: String
}

package struct SlowReplies: Sendable {
    /// Longest overdue complaints that are looked at.
    package static let reach = 2_000

    /// All that were looked at, the longest waiting first.
    package let replies: [SlowReply]
    package let isCapped: Bool
}

extension Desk {
    /// Open complaints with a date that has passed, by how long their customers have waited for a word. Looks at the longest
    /// overdue ones, found by key.
    package func slowReplies(by actor: Actor) async throws(DeskError) -> SlowReplies {
        try require(.read, of: actor)
        let gate = try await gate(.everything, for: actor)
        let (at, calendar) = (now(), policy.calendar)
        let (found, isCapped, _) = try await filled(SlowReplies.reach, from: DueKey?.none) {
            after, wanted async throws(DeskError) in
            let page = try await reading { () async throws(JournalError) in
                try await journal.complaintsDue(before: at, after: after, limit: min(wanted, 500))
            }
            // A closed one may have a remedy due: that is a promise, and no reply.
            let open = page.entries.filter { $0.isOpen && gate.access(to: $0) == .whole }
            return (open, page.next)
        }
        let entries = try await withoutClosedLeads(found, gate)
        let teams = try await teams()
        var replies: [SlowReply] = []
        for entry in entries {
            let state = try await loadComplaint(entry.id).state
            let words =
                [state.acknowledgement?.at].compactMap { $0 }
                + state.letters.filter { $0.party == .customer }.map(\.at)
            let facts = state.timeline.facts
            // Who comes back waits from then on, however long the first answer lies behind.
            let asked = [entry.summary.receivedAt, facts?.reopenedAt, facts?.stageTwo?.requestedAt].compactMap { $0 }
            let since = (words + asked).max() ?? entry.summary.receivedAt
            let waits = facts?.waits ?? []
            let waited = waits.reduce(Int64(0)) { sum, wait in
                sum + calendar.workingMilliseconds(from: max(wait.from, since), to: min(wait.until ?? at, at))
            }
            let minutes = (calendar.workingMilliseconds(from: since, to: at) - waited) / 60_000
            replies.append(
                SlowReply(
                    entry: entry, since: since, wasAnswered: !words.isEmpty, minutes: max(0, minutes),
                    team: entry.summary.assignedTo.flatMap { teams[$0] } ?? ""))
        }
        replies.sort { ($1.minutes, $0.entry.id) < ($0.minutes, $1.entry.id) }
        return SlowReplies(replies: replies, isCapped: isCapped)
    }
}
