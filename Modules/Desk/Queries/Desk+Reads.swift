package import EvenhandDomain
package import EvenhandJournal

extension Desk {
    /// Of more complaints than this at once, one note says from which number to which.
    private static var namedAtOnce: Int { 16 }

    /// Reads are looked through by so many at least, so that a page for somebody to whom most are closed takes few rounds.
    private static var readsPerRound: Int { 256 }

    /// Notes that somebody was shown a complaint. The house's own hand reads nothing.
    package func noteRead(_ id: ComplaintID, as what: CaseRead.What, by actor: Actor) {
        guard actor.person != .house else { return }
        readLog.note(
            ReadLog.Reading(person: actor.person, door: actor.door, what: what, first: id, last: id, count: 1))
    }

    /// Notes that somebody was shown several.
    package func noteReads(_ ids: some Sequence<ComplaintID>, as what: CaseRead.What, by actor: Actor) {
        let shown = Set(ids)
        guard actor.person != .house, let first = shown.min(), let last = shown.max() else { return }
        guard shown.count > Self.namedAtOnce else {
            for id in shown.sorted() { noteRead(id, as: what, by: actor) }
            return
        }
        readLog.note(
            ReadLog.Reading(
                person: actor.person, door: actor.door, what: what, first: first, last: last, count: shown.count))
    }

    /// Who read what, the newest first; what was read up to now is in it. Reads of complaints that are closed to whoever
    /// asks are passed over, and the page filled with what follows. It has a next one when something follows that is
    /// shown, and then names the last row of its own.
    /// - Throws: `DeskError`; `CancellationError` when the caller is gone.
    package func caseReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int, by actor: Actor
    ) async throws -> (page: CaseReadPage, gaps: [ReadGap]) {
        try require(.readReads, of: actor)
        await readLog.flush()
        let page = try await openReads(filter, below: key, limit: limit, by: actor)
        let gaps = try await reading { () async throws(JournalError) in try await journal.readGaps(limit: 100) }
        return (page, gaps.filter { gap in filter.since.map { gap.until >= $0 } ?? true })
    }

    private func openReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int, by actor: Actor
    ) async throws -> CaseReadPage {
        // A read of many spans numbers that were not among them, which would tell this one from a number never given.
        if let complaint = filter.complaint, try await withheld([complaint], from: actor).contains(complaint) {
            return CaseReadPage(rows: [], next: nil)
        }
        var closed = ClosedNumbers()
        let page = try await filled(limit, from: key) { below, wanted async throws(DeskError) in
            let found = try await reading { () async throws(JournalError) in
                try await journal.caseReads(filter, below: below, limit: max(Self.readsPerRound, wanted))
            }
            if !closed.areAll, found.rows.contains(where: { $0.read.first != $0.read.last }) {
                closed = ClosedNumbers(all: Array(try await numbersWithheld(from: actor)))
            } else if !closed.areAll {
                closed.known = try await withheld(Set(found.rows.map(\.read.first)), from: actor)
            }
            // Once more after the cut: the complaint asked for may lie beyond what is left.
            let shown = found.rows.compactMap { row in
                closed.cut(row.read).flatMap { filter.admits($0) ? CaseReadPage.Row(key: row.key, read: $0) : nil }
            }
            return (shown, found.next)
        }
        try Task.checkCancellation()
        return CaseReadPage(rows: page.rows, next: page.hasMore ? page.rows.last?.key : nil)
    }
}

/// The complaints that are not wholly open to one reader, as far as they are needed: each by itself for reads of one, all
/// of them once there is a read of many.
package struct ClosedNumbers: Sendable {
    fileprivate var known: Set<ComplaintID> = []
    /// In order; meant where all are known.
    private var sorted: [ComplaintID] = []
    fileprivate let areAll: Bool

    fileprivate init() { areAll = false }

    package init(all: [ComplaintID]) {
        known = Set(all)
        sorted = known.sorted()
        areAll = true
    }

    /// The read as the reader may see it; nil when nothing is left that they may know to have been read.
    ///
    /// A read of many ends with open complaints. Its count is left out where something closed lies among the numbers that
    /// are left or next to them: it depends on these numbers alone and so does not tell whether the closed ones were read.
    package func cut(_ read: CaseRead) -> CaseRead? {
        guard read.first != read.last else { return known.contains(read.first) ? nil : read }
        var (first, last) = (read.first, read.last)
        while first <= last, known.contains(first) { first = first.next }
        while first <= last, known.contains(last) { last = last.previous }
        guard first <= last else { return nil }
        // With both ends closed, and no more complaints read than are closed, it may be of nothing else.
        let movedBoth = first != read.first && last != read.last
        if movedBoth, read.count <= count(from: read.first, through: read.last) { return nil }
        let isBeside =
            known.contains(first.previous) || known.contains(last.next) || count(from: first, through: last) > 0
        return CaseRead(
            at: read.at, person: read.person, door: read.door, what: read.what, first: first, last: last,
            count: isBeside ? 0 : read.count)
    }

    private func count(from first: ComplaintID, through last: ComplaintID) -> Int {
        place(of: last.next) - place(of: first)
    }

    /// How many lie below.
    private func place(of id: ComplaintID) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension ComplaintID {
    fileprivate var next: ComplaintID { ComplaintID(rawValue: rawValue + 1) }
    fileprivate var previous: ComplaintID { ComplaintID(rawValue: rawValue - 1) }
}
