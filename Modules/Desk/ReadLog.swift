package import EvenhandDomain
package import EvenhandJournal
internal import Synchronization

/// Who read which complaints, kept beside the journal without anybody waiting for it.
///
/// A read is noted before its answer leaves, in memory; what was noted goes to disk at most `delay` later, in one
/// transaction. A process that is killed loses at most that, and the next one puts on record from when until when. When
/// the disk refuses, notes wait, at most `capacity` of them; further ones are counted and their number put on record with
/// the time they fell into. So a read may be missing, but never without a word.
package final class ReadLog: Sendable {
    private struct State {
        var waiting: [CaseRead] = []
        /// What is waiting, whenever it was: a program that asks for the same again and again fills no disk.
        var noted: Set<Reading> = []
        var lostCount = 0
        var lostSince: Instant?
        /// A flush is planned or at work.
        var isAwake = false
        var tell: Told?
    }

    /// A read without its moment.
    private struct Reading: Hashable {
        let person: PersonID
        let door: Door
        let what: CaseRead.What
        let first: ComplaintID
        let last: ComplaintID
        let count: Int

        init(_ read: CaseRead) {
            (person, door, what) = (read.person, read.door, read.what)
            (first, last, count) = (read.first, read.last, read.count)
        }
    }

    /// In a structure, so that handing it out wraps it no further.
    private struct Told: Sendable {
        var trouble: @Sendable (String) -> Void
    }

    private let journal: any CaseReads
    private let now: @Sendable () -> Instant
    private let delay: Duration
    private let capacity: Int
    private let state = Mutex(State())

    package init(
        keptIn journal: any CaseReads, now: @escaping @Sendable () -> Instant, delay: Duration = .milliseconds(100),
        capacity: Int = 65_536
    ) {
        self.journal = journal
        self.now = now
        self.delay = delay
        self.capacity = capacity
    }

    /// `trouble` is told when reads cannot be kept, in words for the log.
    package func onTrouble(_ trouble: @escaping @Sendable (String) -> Void) {
        state.withLock { $0.tell = Told(trouble: trouble) }
    }

    /// How many reads wait for the disk.
    package var waitingCount: Int { state.withLock { $0.waiting.count } }

    package func note(_ read: CaseRead) {
        let (mustWake, trouble) = state.withLock { state -> (Bool, Told?) in
            guard state.noted.insert(Reading(read)).inserted else { return (false, nil) }
            guard state.waiting.count < capacity else {
                state.noted.remove(Reading(read))
                state.lostCount += 1
                if state.lostSince == nil { state.lostSince = read.at }
                return (false, state.lostCount == 1 ? state.tell : nil)
            }
            state.waiting.append(read)
            defer { state.isAwake = true }
            return (!state.isAwake, nil)
        }
        trouble?.trouble("\(capacity) reads of complaints wait for the disk; further ones are only counted")
        if mustWake { wake() }
    }

    private func wake() {
        Task.detached { [self] in
            try? await Task.sleep(for: delay)
            await flush()
        }
    }

    /// Puts on disk what is waiting.
    /// - Returns: whether nothing waits any more that waited when this was called.
    @discardableResult
    package func flush(isLast: Bool = false) async -> Bool {
        let (reads, lost, since) = state.withLock { state in
            defer {
                state.waiting.removeAll(keepingCapacity: true)
                state.noted.removeAll(keepingCapacity: true)
                state.lostCount = 0
                state.lostSince = nil
                state.isAwake = false
            }
            return (state.waiting, state.lostCount, state.lostSince)
        }
        if reads.isEmpty, lost == 0, !isLast { return true }
        let moment = now()
        let gaps = since.map { [ReadGap(from: $0, until: max($0, moment), lost: lost)] } ?? []
        do throws(JournalError) {
            try await journal.keep(reads, gaps: gaps, through: moment, isLast: isLast)
            return true
        } catch {
            putBack(reads, lost: lost, since: since, because: error, triesAgain: !isLast)
            return false
        }
    }

    private func putBack(
        _ reads: [CaseRead], lost: Int, since: Instant?, because error: JournalError, triesAgain: Bool
    ) {
        let (mustWake, trouble) = state.withLock { state -> (Bool, Told?) in
            state.waiting.insert(contentsOf: reads, at: 0)
            state.noted.formUnion(reads.map(Reading.init))
            state.lostCount += lost
            state.lostSince = since ?? state.lostSince
            defer { state.isAwake = true }
            return (!state.isAwake && triesAgain, state.tell)
        }
        trouble?.trouble(
            "\(reads.count) reads of complaints could not be kept and wait"
                + (lost > 0 ? ", \(lost) more were only counted" : "") + ": \(error.message)")
        if mustWake { wake() }
    }
}

extension Desk {
    /// Of more complaints than this at once, one note says from which number to which.
    private static var namedAtOnce: Int { 16 }

    /// Notes that somebody was shown a complaint. The house's own hand reads nothing.
    package func noteRead(_ id: ComplaintID, as what: CaseRead.What, by actor: Actor) {
        guard actor.person != .house else { return }
        readLog.note(
            CaseRead(at: now(), person: actor.person, door: actor.door, what: what, first: id, last: id, count: 1))
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
            CaseRead(
                at: now(), person: actor.person, door: actor.door, what: what, first: first, last: last,
                count: shown.count))
    }

    /// Who read what, the newest first; what was read up to now is in it. Reads of complaints that are closed to whoever
    /// asks are passed over, and the page filled with what follows.
    package func caseReads(
        _ filter: CaseReadFilter, below key: Int64?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (page: CaseReadPage, gaps: [ReadGap]) {
        try require(.readReads, of: actor)
        await readLog.flush()
        var page = CaseReadPage(reads: [], next: key)
        repeat {
            let below = page.next
            let wanted = limit - page.reads.count
            let more = try await reading { () async throws(JournalError) in
                try await journal.caseReads(filter, below: below, limit: wanted)
            }
            let hidden = try await withheld(Set(more.reads.flatMap { [$0.first, $0.last] }), from: actor)
            page.reads += more.reads.compactMap { $0.withoutEnds(hidden) }
            page.next = more.next
        } while page.next != nil && page.reads.count < limit
        let gaps = try await reading { () async throws(JournalError) in try await journal.readGaps(limit: 100) }
        return (page, gaps.filter { gap in filter.since.map { gap.until >= $0 } ?? true })
    }
}

extension CaseRead {
    /// The read as somebody may see it to whom some complaints are closed: nil for a read of one of these, and one of many
    /// named by the numbers within.
    fileprivate func withoutEnds(_ hidden: Set<ComplaintID>) -> CaseRead? {
        let first = hidden.contains(first) ? ComplaintID(rawValue: first.rawValue + 1) : first
        let last = hidden.contains(last) ? ComplaintID(rawValue: last.rawValue - 1) : last
        guard first <= last else { return nil }
        return CaseRead(at: at, person: person, door: door, what: what, first: first, last: last, count: count)
    }
}
