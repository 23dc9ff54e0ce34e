import Synchronization
import Testing

@testable import evenhand

@Suite struct `Work in order on several threads` {
    private struct Failure: Error, Equatable {}

    /// What a run reads and publishes. Read and published by one thread at a time.
    private final class Record: @unchecked Sendable {
        var next = 0
        var published: [Int] = []
        let underWay = Atomic(0)
        let mostUnderWay = Atomic(0)
    }

    @Test(arguments: [1, 2, 7])
    func `results come in the order of the pieces`(threads: Int) async throws {
        let record = Record()
        let work = OrderedWork<Int, Int>(
            threadCount: threads,
            .init(
                read: {
                    defer { record.next += 1 }
                    return record.next < 2_000 ? record.next : nil
                },
                // Pieces of unequal cost overtake one another.
                work: { piece, _ in (0..<(piece % 17) * 500).reduce(piece * 2) { $0 ^ ($1 & 0) } },
                publish: { record.published.append($0) }))
        try await work.run()
        #expect(record.published == (0..<2_000).map { $0 * 2 })
    }

    @Test func `no more pieces are under way than the limit`() async throws {
        let record = Record()
        let work = OrderedWork<Int, Int>(
            threadCount: 4, limit: 5,
            .init(
                read: {
                    let now = record.underWay.add(1, ordering: .relaxed).newValue
                    record.mostUnderWay.max(now, ordering: .relaxed)
                    defer { record.next += 1 }
                    return record.next < 500 ? record.next : nil
                },
                work: { piece, _ in piece },
                publish: {
                    record.published.append($0); record.underWay.subtract(1, ordering: .relaxed)
                }))
        try await work.run()
        #expect(record.published.count == 500)
        // The one that found the end counts, though it was no piece.
        #expect(record.mostUnderWay.load(ordering: .relaxed) <= 6)
    }

    @Test func `what was read before a failure is published, then it is thrown`() async throws {
        let record = Record()
        let work = OrderedWork<Int, Int>(
            threadCount: 3,
            .init(
                read: {
                    defer { record.next += 1 }
                    if record.next == 100 { throw Failure() }
                    return record.next
                },
                work: { piece, _ in piece }, publish: { record.published.append($0) }))
        await #expect(throws: Failure.self) { try await work.run() }
        #expect(record.published == Array(0..<100))
    }

    @Test func `nothing is published after the output failed`() async throws {
        let record = Record()
        let work = OrderedWork<Int, Int>(
            threadCount: 3,
            .init(
                read: {
                    defer { record.next += 1 }
                    return record.next
                },
                work: { piece, _ in piece },
                publish: {
                    if $0 == 50 { throw Failure() }
                    record.published.append($0)
                }))
        await #expect(throws: Failure.self) { try await work.run() }
        #expect(record.published == Array(0..<50))
    }

    @Test func `a stop ends an endless stream with whole results in order`() async throws {
        let record = Record()
        let box = Mutex<OrderedWork<Int, Int>?>(nil)
        let work = OrderedWork<Int, Int>(
            threadCount: 2,
            .init(
                read: {
                    defer { record.next += 1 }
                    return record.next
                },
                work: { piece, _ in piece },
                publish: {
                    record.published.append($0)
                    if $0 == 300 { box.withLock { $0 }?.stop() }
                }))
        box.withLock { $0 = work }
        try await work.run()
        #expect(record.published.count > 300)
        #expect(record.published == Array(0..<record.published.count))
        box.withLock { $0 = nil }
    }
}
