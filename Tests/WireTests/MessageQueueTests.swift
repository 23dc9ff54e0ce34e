import EvenhandWire
import Testing

@Suite(.timeLimit(.minutes(2))) struct `Messages on their way to their reader` {
    private static func items(_ range: Range<Int>) -> [MessageQueue<Int>.Item] {
        range.map { MessageQueue<Int>.Item($0, MessageReceipt(credit: 100, booked: 0)) }
    }

    @Test func `messages offered together and alone come in order, before the end`() async throws {
        let queue = MessageQueue<Int>(windowByteCount: 1000) { _ in }
        var items = Self.items(0..<3)
        var mustWake = queue.offer(&items)
        #expect(!mustWake, "nobody waits")
        #expect(items.isEmpty)
        mustWake = queue.offer(3, MessageReceipt())
        items = Self.items(4..<6)
        mustWake = queue.offer(&items)
        queue.finish()
        #expect(queue.nextIfArrived() == 0)
        for expected in 1..<6 { #expect(try await queue.next() == expected) }
        #expect(queue.nextIfArrived() == nil)
        #expect(try await queue.next() == nil)
    }

    @Test func `receipts are told in steps of half the window, all that were taken`() async throws {
        let (receipts, continuation) = AsyncStream.makeStream(of: MessageReceipt.self)
        let queue = MessageQueue<Int>(windowByteCount: 1000) { continuation.yield($0) }
        var items = Self.items(0..<12)
        _ = queue.offer(&items)
        for expected in 0..<11 { #expect(queue.nextIfArrived() == expected) }
        continuation.finish()
        var told: [Int] = []
        for await receipt in receipts { told.append(receipt.creditByteCount) }
        #expect(told == [500, 500])
    }

    @Test func `what is queued when the call is given up is dropped`() async {
        struct GivenUp: Error {}
        let queue = MessageQueue<Int>(windowByteCount: 1000) { _ in }
        var items = Self.items(0..<3)
        _ = queue.offer(&items)
        #expect(queue.nextIfArrived() == 0)
        queue.abort(GivenUp())
        #expect(queue.nextIfArrived() == nil)
        await #expect(throws: GivenUp.self) { _ = try await queue.next() }
    }

    @Test func `a reader that waits gets everything that is offered to it`() async throws {
        let queue = MessageQueue<Int>(windowByteCount: 1000) { _ in }
        let reader = Task {
            var sum = 0
            while let number = try await queue.next() { sum += number }
            return sum
        }
        for start in stride(from: 0, to: 10_000, by: 10) {
            var items = Self.items(start..<(start + 10))
            if queue.offer(&items) { queue.wake() }
            if start.isMultiple(of: 100) { await Task.yield() }
        }
        queue.finish()
        #expect(try await reader.value == (0..<10_000).reduce(0, +))
    }
}
