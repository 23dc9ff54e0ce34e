import EvenhandWire
import Testing

@Suite(.timeLimit(.minutes(2))) struct `The gate before a connection` {
    @Test func `a writer that finds no room goes on once half of it has gone`() async throws {
        let gate = SendGate(mark: 100)
        #expect(try gate.enterIfRoom(60))
        #expect(try gate.enterIfRoom(60), "the message that passes the mark is the last one let in")
        #expect(try gate.enterIfRoom(1) == false)
        async let waiting: Void = gate.enter(1)
        gate.left(60)
        gate.left(60)
        try await waiting
    }

    @Test func `nobody waits for ever while bytes go out on other threads`() async throws {
        let gate = SendGate(mark: 1000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<5000 {
                        try await gate.enter(300)
                        Task { gate.left(300) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `who takes a lower mark waits for that, and nobody else does`() async throws {
        let gate = SendGate(mark: 100)
        #expect(try gate.enterIfRoom(30))
        #expect(try gate.enterIfRoom(1, below: 30) == false)
        #expect(try gate.enterIfRoom(1, below: 31))
        try await gate.waitForRoom()
        let waiting = Task { try await gate.waitForRoom(below: 20) }
        // Eleven are more than half of what it waits for; ten are not.
        gate.left(20)
        for _ in 0..<100 { await Task.yield() }
        gate.left(1)
        try await waiting.value
        #expect(try gate.enterIfRoom(1, below: 20))
    }

    @Test func `whoever waits or comes later learns why the gate was closed`() async throws {
        struct Lost: Error {}
        let gate = SendGate(mark: 10)
        #expect(try gate.enterIfRoom(10))
        let waiting = Task { try await gate.enter(1) }
        gate.close(Lost())
        await #expect(throws: Lost.self) { try await waiting.value }
        #expect(throws: Lost.self) { try gate.enterIfRoom(1) }
    }

    @Test func `a cancelled writer waits no longer`() async {
        let gate = SendGate(mark: 10)
        #expect(throws: Never.self) { try gate.enterIfRoom(10) }
        let waiting = Task { try await gate.enter(1) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
