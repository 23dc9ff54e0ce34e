import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct `The log of reads` {
    private static let start = Instant(milliseconds: 5)

    @Test func `makes reads wait for a disk that refuses, and beyond the room for them counts what is lost`() async {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .seconds(3_600), capacity: 3)
        let told = Told(log)
        for number in [1, 2, 2, 1, 3, 4, 5] { log.note(Int64(number)) }
        #expect(log.waitingCount == 3)
        journal.refuse(true)
        #expect(await !log.flush())
        #expect(log.waitingCount == 3)
        journal.refuse(false)
        #expect(await log.flush())
        #expect(journal.kept.map(\.first.rawValue) == [1, 2, 3])
        #expect(journal.gaps == [ReadGap(from: Self.start, until: Self.start, lost: 2)])
        #expect(told.troubles.count == 2 && told.troubles[0].contains("only counted"))
        #expect(told.recoveries.count == 1)
    }

    @Test func `keeps one batch at a time, so that the mark never passes a read that failed`() async {
        let clock = Counter()
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: clock.read, delay: .seconds(3_600))
        journal.refuse(true)
        journal.hold(true)
        log.note(1)
        async let first = log.flush()
        await journal.isAsked(1)
        // Nothing waits beside what is on its way; that is no reason to say that all is kept.
        async let empty = log.flush()
        log.note(2)
        async let second = log.flush()
        for _ in 0..<50 { await Task.yield() }
        #expect(journal.tries == 1)
        journal.hold(false)
        #expect(await [first, empty, second] == [false, false, false])
        #expect(journal.kept.isEmpty && journal.marks.isEmpty)
        journal.refuse(false)
        #expect(await log.flush())
        #expect(journal.kept.map(\.first.rawValue) == [1, 2])
        #expect(journal.marks.count == 1)
    }

    @Test func `dates reads so that whatever is kept later was noted after the mark`() async {
        let clock = Counter()
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: clock.read, delay: .seconds(3_600))
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for number in 0..<500 {
                        log.note(Int64(worker * 1_000 + number))
                        if number % 20 == 0 { await log.flush() }
                    }
                }
            }
        }
        await log.flush()
        let batches = journal.batches
        #expect(batches.map(\.reads.count).reduce(0, +) == 4_000)
        #expect(batches.count > 1)
        for (batch, following) in zip(batches, batches.dropFirst()) {
            #expect(following.reads.allSatisfy { $0.at > batch.through })
        }
        for batch in batches { #expect(batch.reads.allSatisfy { $0.at <= batch.through }) }
    }

    @Test func `counts what is on its way among what it has room for`() async {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .seconds(3_600), capacity: 3)
        for number in 1...3 { log.note(Int64(number)) }
        journal.refuse(true)
        journal.hold(true)
        async let flushed = log.flush()
        await journal.isAsked(1)
        for number in 4...6 { log.note(Int64(number)) }
        #expect(log.waitingCount == 3)
        journal.hold(false)
        #expect(await !flushed)
        #expect(log.waitingCount == 3)
        journal.refuse(false)
        #expect(await log.flush())
        #expect(journal.kept.map(\.first.rawValue) == [1, 2, 3])
        #expect(journal.gaps == [ReadGap(from: Self.start, until: Self.start, lost: 3)])
    }

    @Test func `keeps once what is asked for again while it waits, whatever the disk says`() async {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .seconds(3_600), capacity: 3)
        for number in [1, 2] { log.note(Int64(number)) }
        journal.refuse(true)
        journal.hold(true)
        async let flushed = log.flush()
        await journal.isAsked(1)
        // It may be on disk by now, and then this is another read.
        log.note(1)
        journal.hold(false)
        #expect(await !flushed)
        #expect(log.waitingCount == 3)
        for number in [2, 1] { log.note(Int64(number)) }
        #expect(log.waitingCount == 3)
        #expect(await !log.flush())
        #expect(log.waitingCount == 2)
        for number in [1, 3, 2] { log.note(Int64(number)) }
        #expect(log.waitingCount == 3)
        journal.refuse(false)
        #expect(await log.flush())
        #expect(journal.kept.map(\.first.rawValue) == [1, 2, 3])
        #expect(journal.gaps.isEmpty)
        log.note(1)
        #expect(await log.flush())
        #expect(journal.kept.map(\.first.rawValue) == [1, 2, 3, 1])
    }

    @Test func `tells of lost reads in its turn, and not whoever notes them`() async {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .seconds(3_600), capacity: 1)
        let told = Told(log)
        log.note(1)
        journal.hold(true)
        async let flushed = log.flush()
        await journal.isAsked(1)
        for number in [2, 3] { log.note(Int64(number)) }
        #expect(told.troubles.isEmpty)
        journal.hold(false)
        #expect(await flushed)
        while told.troubles.isEmpty { await Task.yield() }
        #expect(told.troubles.count == 1 && told.troubles[0].contains("only counted"))
    }

    @Test func `asks a disk that refuses ever more rarely, and tells the first refusal and its end`() async throws {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .milliseconds(10))
        let told = Told(log)
        journal.refuse(true)
        log.note(1)
        while journal.tries < 5 { try await Task.sleep(for: .milliseconds(5)) }
        // A busy machine waits longer, never less.
        let pauses = journal.pauses.prefix(4)
        for (pause, least) in zip(pauses, [20, 40, 80, 160]) { #expect(pause >= .milliseconds(least)) }
        #expect(pauses.count == 4 && told.troubles.count == 1)
        journal.refuse(false)
        while told.recoveries.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        #expect(journal.kept.count == 1)
        log.note(2)
        while journal.kept.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(told.recoveries.count == 1 && told.troubles.count == 1)
    }

    @Test func `begins later on a disk that is full, from the moment it began`() async throws {
        let clock = Counter()
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: clock.read, delay: .seconds(3_600))
        let told = Told(log)
        journal.refuse(true)
        try await log.begin()
        #expect(told.troubles.count == 1 && journal.beginnings.isEmpty)
        log.note(1)
        #expect(await !log.flush())
        journal.refuse(false)
        #expect(await log.flush())
        #expect(journal.beginnings == [Instant(milliseconds: 1)])
        #expect(journal.kept.count == 1)
        log.note(2)
        #expect(await log.flush())
        #expect(journal.beginnings.count == 1)
    }

    @Test func `does not begin on a journal that cannot be used`() async {
        let journal = StubbornReads()
        journal.refuse(true, as: .damaged)
        let log = ReadLog(keptIn: journal, now: { Self.start })
        await #expect(throws: JournalError.self) { try await log.begin() }
    }

    @Test func `is over with its last flush`() async {
        let journal = StubbornReads()
        let log = ReadLog(keptIn: journal, now: { Self.start }, delay: .seconds(3_600))
        log.note(1)
        #expect(await log.flush(isLast: true))
        log.note(2)
        #expect(await log.flush())
        #expect(journal.kept.count == 1 && log.waitingCount == 0)
    }
}

@Suite struct `A read of many complaints` {
    private static func cut(_ first: Int64, _ last: Int64, count: Int, closed: [Int64]) -> [Int64]? {
        let read = CaseRead(
            at: Instant(milliseconds: 1), person: PersonID(9), door: .wire, what: .list,
            first: ComplaintID(rawValue: first), last: ComplaintID(rawValue: last), count: count)
        let cut = ClosedNumbers(all: closed.map(ComplaintID.init(rawValue:))).cut(read)
        return cut.map { [$0.first.rawValue, $0.last.rawValue, Int64($0.count)] }
    }

    @Test func `ends with open ones and has no count beside closed ones`() {
        #expect(Self.cut(1, 20, count: 20, closed: []) == [1, 20, 20])
        #expect(Self.cut(1, 20, count: 20, closed: [22, 40]) == [1, 20, 20])
        // Within, next to it, at the ends and several at the ends.
        #expect(Self.cut(1, 20, count: 20, closed: [7]) == [1, 20, 0])
        #expect(Self.cut(1, 20, count: 20, closed: [21]) == [1, 20, 0])
        #expect(Self.cut(1, 20, count: 20, closed: [20]) == [1, 19, 0])
        #expect(Self.cut(1, 20, count: 20, closed: [1, 2, 3, 19, 20]) == [4, 18, 0])
        // The same row, whether the closed one was read or not.
        #expect(Self.cut(1, 20, count: 20, closed: [20]) == Self.cut(1, 19, count: 19, closed: [20]))
        #expect(Self.cut(1, 30, count: 17, closed: [9]) == Self.cut(1, 30, count: 18, closed: [9]))
    }

    @Test func `that may be of nothing but closed ones is not told`() {
        #expect(Self.cut(3, 19, count: 17, closed: Array(3...19)) == nil)
        #expect(Self.cut(1, 39, count: 20, closed: (0...19).map { $0 * 2 + 1 }) == nil)
        #expect(Self.cut(1, 39, count: 21, closed: (0...19).map { $0 * 2 + 1 }) == [2, 38, 0])
        // An open end was read.
        #expect(Self.cut(2, 39, count: 20, closed: (0...19).map { $0 * 2 + 1 }) == [2, 38, 0])
        #expect(Self.cut(5, 5, count: 1, closed: [5]) == nil)
        #expect(Self.cut(5, 5, count: 1, closed: [4, 6]) == [5, 5, 1])
    }
}

@Suite struct `The record of reads for somebody to whom some are closed` {
    private func firm(
        _ complaints: Int, aboutEwa: Set<Int>
    ) async throws -> (fixture: DeskFixture, marta: Actor, clara: Actor, ids: [ComplaintID]) {
        let fixture = try DeskFixture()
        let marta = try await fixture.person("Marta", [.leader])
        let ewa = try await fixture.person("Ewa", [.employee], manager: marta.person)
        let clara = try await fixture.person("Clara", [.leader])
        var ids: [ComplaintID] = []
        for number in 1...complaints {
            ids.append(
                try await fixture.complaint(about: [aboutEwa.contains(number) ? ewa.person : nil], by: clara))
        }
        return (fixture, marta, clara, ids)
    }

    @Test func `has full pages, and a next one only when something is shown on it`() async throws {
        let (fixture, marta, clara, ids) = try await firm(6, aboutEwa: [1, 3, 4, 6])
        // Kept one by one; the newest and the oldest are closed to Marta, and more than a round between the open two.
        for id in [ids[0], ids[1]] + Array(repeating: ids[2], count: 300) + [ids[4], ids[5], ids[3]] {
            _ = try await fixture.desk.complaint(id, by: clara)
            await fixture.desk.readLog.flush()
        }
        func pages(_ filter: CaseReadFilter, limit: Int, by actor: Actor) async throws -> [[ComplaintID]] {
            var pages: [[ComplaintID]] = []
            var key: Int64?
            repeat {
                let page = try await fixture.desk.caseReads(filter, below: key, limit: limit, by: actor).page
                pages.append(page.reads.map(\.first))
                key = page.next
                #expect(key == nil || key == page.rows.last?.key)
            } while key != nil
            return pages
        }
        #expect(try await pages(CaseReadFilter(), limit: 1, by: marta) == [[ids[4]], [ids[1]]])
        #expect(try await pages(CaseReadFilter(), limit: 2, by: marta) == [[ids[4], ids[1]]])
        #expect(try await pages(CaseReadFilter(person: clara.person), limit: 5, by: marta) == [[ids[4], ids[1]]])
        #expect(try await pages(CaseReadFilter(), limit: 400, by: clara).map(\.count) == [305])
    }

    @Test func `tells a read of many by what is left of it, and of a closed one nothing`() async throws {
        let (fixture, marta, clara, ids) = try await firm(24, aboutEwa: [2, 3, 10, 20, 21, 22])
        fixture.desk.noteReads(ids[1...21], as: .list, by: clara)
        func reads(of id: ComplaintID?, by actor: Actor) async throws -> [CaseRead] {
            let filter = CaseReadFilter(complaint: id)
            let (page, _) = try await fixture.desk.caseReads(filter, below: nil, limit: 9, by: actor)
            #expect(page.next == nil)
            return page.reads
        }
        let whole = try await reads(of: nil, by: clara)
        #expect(whole.map(\.first) == [ids[1]] && whole.map(\.last) == [ids[21]] && whole.map(\.count) == [21])
        let cut = try await reads(of: nil, by: marta)
        #expect(cut.map(\.first) == [ids[3]] && cut.map(\.last) == [ids[18]] && cut.map(\.count) == [0])
        #expect(try await reads(of: ids[4], by: marta) == cut)
        for closed in [1, 2, 9, 19, 21] { #expect(try await reads(of: ids[closed], by: marta).isEmpty) }
        #expect(try await reads(of: ids[9], by: clara) == whole)
        #expect(try await reads(of: ComplaintID(rawValue: 99), by: marta).isEmpty)
    }

    @Test func `is not looked through for a caller who is gone`() async throws {
        let (fixture, _, clara, _) = try await firm(1, aboutEwa: [])
        let asking = Task {
            while !Task.isCancelled { await Task.yield() }
            _ = try await fixture.desk.caseReads(CaseReadFilter(), below: nil, limit: 9, by: clara)
        }
        asking.cancel()
        await #expect(throws: CancellationError.self) { try await asking.value }
    }
}

/// Says of every reading that it is one later.
private final class Counter: Sendable {
    private let count = Mutex<Int64>(0)

    @Sendable func read() -> Instant {
        count.withLock { count in
            count += 1
            return Instant(milliseconds: count)
        }
    }
}

/// What a log of reads says.
private final class Told: Sendable {
    private let said = Locked((troubles: [String](), recoveries: [String]()))

    init(_ log: ReadLog) {
        let said = said
        log.onTrouble({ text in said.change { $0.troubles.append(text) } }) { text in
            said.change { $0.recoveries.append(text) }
        }
    }

    var troubles: [String] { said.value.troubles }
    var recoveries: [String] { said.value.recoveries }
}

/// Keeps reads, or refuses to, at once or when it is let go.
private final class StubbornReads: CaseReads {
    struct Batch { let reads: [CaseRead], gaps: [ReadGap], through: Instant }

    private struct State {
        var refusal: JournalError.Code?
        var isHeld = false
        var tries: [ContinuousClock.Instant] = []
        var batches: [Batch] = []
        var beginnings: [Instant] = []
    }

    private let state = Locked(State())

    func refuse(_ refuses: Bool, as code: JournalError.Code = .diskFull) {
        state.change { $0.refusal = refuses ? code : nil }
    }
    func hold(_ isHeld: Bool) { state.change { $0.isHeld = isHeld } }
    func isAsked(_ tries: Int) async { while self.tries < tries { await Task.yield() } }

    var tries: Int { state.value.tries.count }
    /// From one try to the next.
    var pauses: [Duration] {
        let tries = state.value.tries
        return zip(tries, tries.dropFirst()).map { $1 - $0 }
    }
    var batches: [Batch] { state.value.batches }
    var kept: [CaseRead] { batches.flatMap(\.reads) }
    var gaps: [ReadGap] { batches.flatMap(\.gaps) }
    var marks: [Instant] { batches.map(\.through) }
    var beginnings: [Instant] { state.value.beginnings }

    private func answer() throws(JournalError) {
        if let code = state.value.refusal { throw JournalError(code, "The disk refuses.") }
    }

    func beginReads(at now: Instant) async throws(JournalError) {
        try answer()
        state.change { $0.beginnings.append(now) }
    }

    func keep(_ reads: [CaseRead], gaps: [ReadGap], through: Instant, isLast: Bool) async throws(JournalError) {
        state.change { $0.tries.append(.now) }
        while state.value.isHeld { await Task.yield() }
        try answer()
        state.change { $0.batches.append(Batch(reads: reads, gaps: gaps, through: through)) }
    }

    func caseReads(_ filter: CaseReadFilter, below key: Int64?, limit: Int) async throws(JournalError) -> CaseReadPage {
        CaseReadPage(rows: [], next: nil)
    }

    func readGaps(limit: Int) async throws(JournalError) -> [ReadGap] { gaps }
}

extension ReadLog {
    fileprivate func note(_ number: Int64) {
        note(
            ReadLog.Reading(
                person: PersonID(1), door: .wire, what: .show, first: ComplaintID(rawValue: number),
                last: ComplaintID(rawValue: number), count: 1))
    }
}
