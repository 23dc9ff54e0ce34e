internal import EvenhandDomain
internal import EvenhandJournal

extension Desk {
    /// Reads the journal from where a book stands to its end, in pages that hold no reader and no memory for long.
    ///
    /// - Parameters:
    ///   - kinds: of events that the book folds.
    ///   - through: the last event that the book has folded or passed over.
    ///   - advance: takes a page, the place it begins behind, and the place it ends at.
    func catchUp(
        on kinds: Set<String>, behind through: () -> Int64,
        _ advance: (_ events: [RecordedEvent], _ start: Int64, _ end: Int64) -> Void
    ) async throws(DeskError) {
        let end = journal.position
        while through() < end {
            let start = through()
            let page = try await reading { () async throws(JournalError) in
                try await journal.events(
                    from: start + 1, through: end, matching: EventFilter(kinds: kinds),
                    limit: EventPageLimit(events: 1_024, looked: 65_536, bytes: 4 << 20))
            }
            advance(page.events, start, max(page.next - 1, start + 1))
        }
    }
}
