import Synchronization
import Testing

@testable import EvenhandServer

@Suite struct `Taking turns` {
    private final class Count: Sendable {
        private let state = Mutex((now: 0, most: 0, done: 0))

        func begin() {
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
        }

        func end() {
            state.withLock { state in
                state.now -= 1
                state.done += 1
            }
        }

        var most: Int { state.withLock { $0.most } }
        var done: Int { state.withLock { $0.done } }
    }

    @Test func `so many at a time, and everybody in the end`() async throws {
        let turns = Turns(count: 3)
        let count = Count()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await turns.take {
                        count.begin()
                        for _ in 0..<5 { await Task.yield() }
                        count.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(count.most == 3)
        #expect(count.done == 200)
    }

    @Test func `who is cancelled while waiting leaves the line, and takes no place with them`() async throws {
        let turns = Turns(count: 1)
        let (held, release) = AsyncStream<Void>.makeStream()
        let (entered, enter) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await turns.take {
                enter.finish()
                for await _ in held {}
            }
        }
        for await _ in entered {}
        let waiting = (0..<50).map { _ in Task { try await turns.take { 1 } } }
        for task in waiting { task.cancel() }
        for task in waiting { await #expect(throws: CancellationError.self) { try await task.value } }
        release.finish()
        try await first.value
        #expect(try await turns.take { 2 } == 2)
    }

    @Test func `a place is given back by who fails`() async throws {
        let turns = Turns(count: 1)
        for _ in 0..<3 {
            await #expect(throws: CancellationError.self) { try await turns.take { throw CancellationError() } as Int }
        }
        #expect(try await turns.take { 7 } == 7)
    }
}
