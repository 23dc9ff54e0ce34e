/// CREDIT frames due, in the order in which their streams earned them.
struct GrantQueue: Equatable, Sendable {
    private struct Grant: Equatable {
        var slot: Slot
        var increment: UInt32
    }

    private var grants: [Grant] = []
    private var next = 0

    mutating func add(_ slot: Slot, _ increment: UInt32) {
        grants.append(Grant(slot: slot, increment: increment))
    }

    /// The call on `slot` is over: nothing may follow its END, and the slot's next call must not get this call's credit.
    mutating func callEnded(on slot: Slot) {
        guard next < grants.count else { return }
        grants.removeFirst(next)
        next = 0
        grants.removeAll { $0.slot == slot }
    }

    mutating func pop() -> FrameHead? {
        guard next < grants.count else {
            if next > 0 {
                grants.removeAll(keepingCapacity: true)
                next = 0
            }
            return nil
        }
        defer { next += 1 }
        return .credit(grants[next].slot, increment: grants[next].increment)
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

/// Fragmented messages are given up after this long without data (specification §8).
enum AssemblyStall {
    static let nanoseconds: UInt64 = 30_000_000_000
}
