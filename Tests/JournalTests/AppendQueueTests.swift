import EvenhandJournal
import Testing

@Suite struct `When appends wait for the writer` {
    private func batch(_ count: Int) -> [SealedAppend] {
        (0..<count).map { _ in SealedAppend(parts: [], checks: [], uniqueKey: nil, completion: { _ in }) }
    }

    @Test func `the first wakes it, later ones find it awake, and it rests when all are taken`() {
        let queue = AppendQueue()
        #expect(queue.enqueue(batch(1)) == .wakeWriter)
        #expect(queue.enqueue(batch(1)) == .writerIsAwake)
        #expect(queue.nextGroup(limit: 10).count == 2)
        #expect(queue.nextGroup(limit: 10).isEmpty)
        #expect(queue.enqueue(batch(1)) == .wakeWriter)
    }

    @Test func `what was handed in together is never cut in two`() {
        let queue = AppendQueue()
        for count in [200, 200, 150, 600, 1] { _ = queue.enqueue(batch(count)) }
        #expect(queue.waitingCount == 1151)
        #expect(queue.nextGroup(limit: 500).count == 400)
        #expect(queue.nextGroup(limit: 500).count == 150)
        #expect(queue.nextGroup(limit: 500).count == 600)
        #expect(queue.nextGroup(limit: 500).count == 1)
        #expect(queue.nextGroup(limit: 500).isEmpty)
        #expect(queue.waitingCount == 0)
    }

    @Test func `a closed queue lets nothing in and gives out what waits`() {
        let queue = AppendQueue()
        _ = queue.enqueue(batch(3))
        queue.close()
        #expect(queue.enqueue(batch(1)) == .closed)
        #expect(queue.nextGroup(limit: 10).count == 3)
    }
}
