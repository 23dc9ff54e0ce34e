package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// Whether a list shows a complaint, so that what is merged into it folds into its row.
    package typealias Fold = @Sendable (ComplaintSummary) -> Bool

    /// The entries that are rows of their own: not merged, or merged into one that the list does not show its reader. A
    /// complaint that waits is never out of sight because the one that leads it is closed to somebody, or closed.
    ///
    /// - Parameter byUrgency: the list is the queue, where what comes before the one that leads it stays in its place.
    func unfolded(
        _ entries: [ComplaintEntry], _ gate: CaseGate, matching filter: ComplaintFilter, byUrgency: Bool = false,
        _ isShown: Fold
    ) async throws(DeskError) -> [ComplaintEntry] {
        let leads = Set(entries.compactMap(\.summary.lead))
        guard !leads.isEmpty else { return entries }
        let leadings = try await reading { () async throws(JournalError) in try await journal.complaints(Array(leads)) }
        var rows: [ComplaintEntry] = []
        for entry in entries {
            if let lead = entry.summary.lead {
                if let leading = leadings[lead], gate.access(to: leading) == .whole, filter.matches(leading.summary),
                    isShown(leading.summary), leading.isOpen || !entry.isOpen,
                    !byUrgency || leading.queueKey < entry.queueKey
                {
                    continue
                }
            }
            rows.append(entry)
        }
        return rows
    }

    /// The complaints merged into each of these, as far as they are wholly open to the reader.
    package func merged(
        into entries: [ComplaintEntry], by actor: Actor
    ) async throws(DeskError) -> [ComplaintID: [ComplaintEntry]] {
        var merged: [ComplaintID: [ComplaintEntry]] = [:]
        guard entries.contains(where: { !$0.summary.followers.isEmpty }) else { return merged }
        let gate = try await gate(.everything, for: actor)
        for entry in entries {
            for follower in entry.summary.followers {
                let found = try await reading { () async throws(JournalError) in try await journal.complaint(follower) }
                if let found, gate.access(to: found) == .whole { merged[entry.id, default: []].append(found) }
            }
        }
        return merged
    }
}
