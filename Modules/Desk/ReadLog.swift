package import EvenhandDomain
package import EvenhandJournal
internal import Synchronization

/// Who read which complaints, kept beside the journal without anybody waiting for it.
///
/// A read is noted before its answer leaves, in memory; what was noted goes to disk at most `delay` later, in one
/// transaction, and one transaction at a time. A process that is killed loses at most that, and the next one puts on record
/// from when until when. When the disk refuses, notes wait and are tried again, ever more rarely; at most `capacity` wait or
/// are on their way; further ones are counted and their number put on record with the time they fell into. So a read may be
/// missing, but not without a word.
package final class ReadLog: Sendable {
    /// A read without its moment.
    package struct Reading: Hashable, Sendable {
        let person: PersonID
        let door: Door
        let what: CaseRead.What
        let first: ComplaintID
        let last: ComplaintID
        let count: Int

        package init(
            person: PersonID, door: Door, what: CaseRead.What, first: ComplaintID, last: ComplaintID, count: Int
        ) {
            (self.person, self.door, self.what) = (person, door, what)
            (self.first, self.last, self.count) = (first, last, count)
        }

        fileprivate init(_ read: CaseRead) {
            self.init(
                person: read.person, door: read.door, what: read.what, first: read.first, last: read.last,
                count: read.count)
        }

        fileprivate func at(_ moment: Instant) -> CaseRead {
            CaseRead(at: moment, person: person, door: door, what: what, first: first, last: last, count: count)
        }
    }

    /// What is taken to disk at once.
    private struct Batch: Sendable {
        let reads: [CaseRead]
        let lost: Int
        let lostSince: Instant?
        /// When it was taken: every read noted before is in it or on disk.
        let moment: Instant
        /// When the keeping of reads began, where that is not on disk yet.
        let begunAt: Instant?
        /// What the reads say, without their moments.
        let noted: Set<Reading>

        /// The same, and before it what was refused earlier; what was noted again since is in it once.
        func behind(_ refused: [CaseRead], _ refusedNoted: Set<Reading>) -> Batch {
            Batch(
                reads: refused + reads.filter { !refusedNoted.contains(Reading($0)) }, lost: lost, lostSince: lostSince,
                moment: moment, begunAt: begunAt, noted: refusedNoted.union(noted))
        }

        var gaps: [ReadGap] { lostSince.map { [ReadGap(from: $0, until: max($0, moment), lost: lost)] } ?? [] }
    }

    private struct State {
        var waiting: [CaseRead] = []
        /// What is waiting, whenever it was: a program that asks for the same again and again fills no disk.
        var noted: Set<Reading> = []
        /// What the disk refused, and what that says. Kept apart until it is tried again: putting the two together takes
        /// long, and event loops wait for this lock.
        var refused: [CaseRead] = []
        var refusedNoted: Set<Reading> = []
        /// An empty set with room for as much as was kept last.
        var spare: Set<Reading> = []
        /// How many are on their way to disk.
        var underWay = 0
        var lostCount = 0
        var lostSince: Instant?
        var begunAt: Instant?
        /// A flush is planned.
        var isAwake = false
        /// A flush is at work; others wait their turn.
        var isFlushing = false
        var turns: [CheckedContinuation<Void, Never>] = []
        /// How long until the next try.
        var pause: Duration
        /// It was told that the disk refuses, and that there is no more room, or somebody is about to tell that.
        var hasToldRefusal = false
        var hasToldLoss = false
        var mustTellLoss = false
        /// The last flush was made.
        var isOver = false
        var told: Told?
    }

    /// In a structure, so that handing it out wraps it no further.
    private struct Told: Sendable {
        var trouble: @Sendable (String) -> Void
        var recovery: @Sendable (String) -> Void
    }

    private static let longestPause = Duration.seconds(30)

    private let journal: any CaseReads
    private let now: @Sendable () -> Instant
    private let delay: Duration
    private let capacity: Int
    private let state: Mutex<State>

    package init(
        keptIn journal: any CaseReads, now: @escaping @Sendable () -> Instant, delay: Duration = .milliseconds(100),
        capacity: Int = 65_536
    ) {
        self.journal = journal
        self.now = now
        self.delay = delay
        self.capacity = capacity
        state = Mutex(State(pause: delay))
    }

    /// `trouble` is told when reads begin not to be kept, `recovery` when they are kept again, in words for the log.
    package func onTrouble(
        _ trouble: @escaping @Sendable (String) -> Void, recovery: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        state.withLock { $0.told = Told(trouble: trouble, recovery: recovery) }
    }

    /// How many reads wait for the disk or are on their way to it.
    package var waitingCount: Int { state.withLock { $0.waiting.count + $0.refused.count + $0.underWay } }

    /// Puts on record that reads are kept from now on. A disk without room does not stop that: the trouble is told, and the
    /// beginning, with the gap before it, goes on record with the first reads that can be kept.
    /// - Throws: what stands in the way for another reason.
    package func begin() async throws(JournalError) {
        let start = now()
        do throws(JournalError) {
            try await journal.beginReads(at: start)
        } catch {
            guard error.code == .diskFull || error.code == .diskFailed else { throw error }
            state.withLock { $0.begunAt = start }
            refused(nil, because: error, triesAgain: true)
        }
    }

    /// Never waits long: event loops call it.
    package func note(_ reading: Reading) {
        let (mustWake, mustTell) = state.withLock { state -> (Bool, Bool) in
            if state.isOver { return (false, false) }
            // Under the lock, so that whatever is taken to disk later was noted before the moment of its taking.
            let moment = now()
            if state.noted.contains(reading) || state.refusedNoted.contains(reading) { return (false, false) }
            guard state.waiting.count + state.refused.count + state.underWay < capacity else {
                state.lostCount += 1
                if state.lostSince == nil { state.lostSince = moment }
                guard !state.hasToldLoss else { return (false, false) }
                state.hasToldLoss = true
                state.mustTellLoss = true
                return (false, true)
            }
            state.noted.insert(reading)
            state.waiting.append(reading.at(moment))
            defer { state.isAwake = true }
            return (!state.isAwake, false)
        }
        if mustTell { Task.detached { [self] in await tellLossInTurn() } }
        if mustWake { wake() }
    }

    /// A log may be slower than its caller can wait, and what it is told keeps the order in which it happened.
    private func tellLossInTurn() async {
        await takeTurn()
        tellLoss()
        passTurn()
    }

    private func tellLoss() {
        let told = state.withLock { state -> Told? in
            defer { state.mustTellLoss = false }
            return state.mustTellLoss ? state.told : nil
        }
        told?.trouble("\(capacity) reads of complaints wait for the disk; further ones are only counted")
    }

    private func wake() {
        let pause = state.withLock { $0.pause }
        Task.detached { [self] in
            try? await Task.sleep(for: pause)
            state.withLock { $0.isAwake = false }
            await flush()
        }
    }

    /// Puts on disk what is waiting, after what is on its way.
    /// - Parameter isLast: nothing is noted or kept after this.
    /// - Returns: whether nothing waits any more that waited when this was called.
    @discardableResult
    package func flush(isLast: Bool = false) async -> Bool {
        await takeTurn()
        defer { passTurn() }
        tellLoss()
        guard let batch = take(isLast: isLast) else { return true }
        do throws(JournalError) {
            if let start = batch.begunAt {
                try await journal.beginReads(at: start)
                state.withLock { $0.begunAt = nil }
            }
            try await journal.keep(batch.reads, gaps: batch.gaps, through: batch.moment, isLast: isLast)
            kept(batch)
            return true
        } catch {
            refused(batch, because: error, triesAgain: !isLast)
            return false
        }
    }

    private func takeTurn() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.isFlushing { state.turns.append(continuation) }
                defer { state.isFlushing = true }
                return !state.isFlushing
            }
            if isFree { continuation.resume() }
        }
    }

    private func passTurn() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.turns.isEmpty else {
                state.isFlushing = false
                return nil
            }
            return state.turns.removeFirst()
        }
        next?.resume()
    }

    /// Nil when there is nothing to put on disk. To be called in turn.
    private func take(isLast: Bool) -> Batch? {
        let taken = state.withLock { state -> (Batch, refused: [CaseRead], noted: Set<Reading>)? in
            if state.isOver { return nil }
            let isEmpty = state.waiting.isEmpty && state.refused.isEmpty
            if isEmpty, state.lostCount == 0, state.begunAt == nil, !isLast { return nil }
            let batch = Batch(
                reads: state.waiting, lost: state.lostCount, lostSince: state.lostSince, moment: now(),
                begunAt: state.begunAt, noted: state.noted)
            defer {
                // Only handed over: what is to be done with all of it is done outside.
                state.underWay = state.waiting.count + state.refused.count
                state.waiting = []
                state.noted = state.spare
                state.spare = []
                state.refused = []
                state.refusedNoted = []
                state.lostCount = 0
                state.lostSince = nil
                state.isOver = isLast
            }
            return (batch, state.refused, state.refusedNoted)
        }
        guard let (batch, refused, noted) = taken else { return nil }
        return refused.isEmpty ? batch : batch.behind(refused, noted)
    }

    private func kept(_ batch: Batch) {
        let spare = Set<Reading>(minimumCapacity: batch.noted.count)
        let told = state.withLock { state -> Told? in
            defer {
                state.underWay = 0
                state.spare = spare
                state.pause = delay
                state.hasToldRefusal = false
                state.hasToldLoss = false
            }
            return state.hasToldRefusal ? state.told : nil
        }
        told?.recovery(
            "reads of complaints are kept again: \(batch.reads.count) that waited"
                + (batch.lost > 0 ? "; \(batch.lost) more were only counted" : ""))
    }

    /// - Parameter batch: nil when the beginning itself was refused.
    private func refused(_ batch: Batch?, because error: JournalError, triesAgain: Bool) {
        let (mustWake, told) = state.withLock { state -> (Bool, Told?) in
            if let batch {
                state.refused = batch.reads
                state.refusedNoted = batch.noted
                state.underWay = 0
                state.lostCount += batch.lost
                state.lostSince = batch.lostSince ?? state.lostSince
            }
            state.pause = min(state.pause * 2, max(Self.longestPause, delay))
            defer {
                state.hasToldRefusal = true
                if triesAgain { state.isAwake = true }
            }
            return (triesAgain && !state.isAwake, state.hasToldRefusal && triesAgain ? nil : state.told)
        }
        told?.trouble(Self.words(batch, triesAgain: triesAgain) + ": \(error.message)")
        if mustWake { wake() }
    }

    private static func words(_ batch: Batch?, triesAgain: Bool) -> String {
        guard let batch else { return "that reads are kept from now on could not be put on record and is tried again" }
        return "\(batch.reads.count) reads of complaints could not be kept and "
            + (triesAgain ? "wait; they are tried again, at least every 30 seconds" : "are lost")
            + (batch.lost > 0 ? "; \(batch.lost) more were only counted" : "")
    }
}
