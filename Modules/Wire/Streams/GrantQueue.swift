/// CREDIT frames due, in the order in which their streams earned them.
struct GrantQueue: Equatable, Sendable {
    private var frames: [FrameHead] = []
    private var next = 0

    mutating func add(_ slot: Slot, _ increment: UInt32) {
        frames.append(.credit(slot, increment: increment))
    }

    mutating func pop() -> FrameHead? {
        guard next < frames.count else {
            if next > 0 {
                frames.removeAll(keepingCapacity: true)
                next = 0
            }
            return nil
        }
        defer { next += 1 }
        return frames[next]
    }
}

/// Refuses pings that come faster than the floor this side stated (specification §14).
struct PingGuard: Equatable, Sendable {
    private let shortestNanoseconds: UInt64
    private var lastPing: UInt64?

    init(floorMilliseconds: UInt32) {
        shortestNanoseconds = UInt64(floorMilliseconds) * 500_000
    }

    mutating func otherFrameReceived() {
        lastPing = nil
    }

    mutating func pingReceived(at now: UInt64) throws(ConnectionError) {
        if let lastPing, now &- lastPing < shortestNanoseconds {
            throw ConnectionError(.excessiveLoad, "pings closer than half the ping floor")
        }
        lastPing = now
    }
}
