import Synchronization

/// How many bytes of unfinished and untaken fragmented messages a connection may hold (specification §8).
///
/// A message is admitted by the total it declares. An admitted message gets credit as it arrives, so it always
/// completes; the others wait in order with the window they already had. The bytes that compressed messages grow to are
/// booked here too, once they are whole.
struct AssemblyBudget: Sendable {
    /// The default for one connection: 16 MiB.
    static let defaultByteCount = 16 * 1_048_576

    private struct Waiting {
        var slot: Slot
        var total: Int
    }

    private let limit: Int
    private var shared: SharedBudget?
    private(set) var booked = 0
    private var waiting: [Waiting] = []
    private var isClosed = false

    init(byteCount: Int = defaultByteCount, shared: SharedBudget? = nil) {
        limit = byteCount
        self.shared = shared
    }

    /// Books `total`, or puts the slot in line. One message is always admitted, so that the line cannot stand still.
    mutating func book(_ total: Int, for slot: Slot) -> Bool {
        guard waiting.isEmpty, take(total) else {
            waiting.append(Waiting(slot: slot, total: total))
            return false
        }
        return true
    }

    /// Books `byteCount` at once or not at all: for bytes that are about to come into being here.
    mutating func bookNow(_ byteCount: Int) -> Bool {
        take(byteCount)
    }

    private mutating func take(_ byteCount: Int) -> Bool {
        guard !isClosed, booked == 0 || booked + byteCount <= limit else { return false }
        if let shared, !shared.book(byteCount) { return false }
        booked += byteCount
        return true
    }

    /// From now on this connection counts among those of `other`, with what it holds.
    mutating func share(_ other: SharedBudget) {
        guard !isClosed, shared !== other else { return }
        shared?.release(booked)
        shared = other
        other.add(booked)
    }

    mutating func release(_ byteCount: Int) {
        guard !isClosed else { return }
        booked -= byteCount
        shared?.release(byteCount)
    }

    mutating func leave(_ slot: Slot) {
        waiting.removeAll { $0.slot == slot }
    }

    /// The next slot in line that fits now, with what was booked for it.
    mutating func admitNext() -> (slot: Slot, total: Int)? {
        guard let next = waiting.first, take(next.total) else { return nil }
        waiting.removeFirst()
        return (next.slot, next.total)
    }

    /// Whether anything is booked or waits.
    var isInUse: Bool { booked > 0 || !waiting.isEmpty }

    /// The connection is gone, and with it all it held.
    mutating func close() {
        guard !isClosed else { return }
        isClosed = true
        shared?.release(booked)
        booked = 0
        waiting = []
    }
}

/// Bytes that all connections of a process share. Safe from any thread.
package final class SharedBudget: Sendable {
    /// The default for a process: 256 MiB.
    package static let defaultByteCount = 256 * 1_048_576

    package let limit: Int
    private let booked = Atomic(0)

    package init(byteCount: Int = defaultByteCount) {
        limit = byteCount
    }

    package var bookedByteCount: Int { booked.load(ordering: .relaxed) }

    /// Books what is there already, whatever the limit.
    fileprivate func add(_ byteCount: Int) {
        booked.add(byteCount, ordering: .acquiringAndReleasing)
    }

    /// False when the limit would be passed. A single booking always fits, whatever its size.
    package func book(_ byteCount: Int) -> Bool {
        var before = booked.load(ordering: .relaxed)
        while before == 0 || before + byteCount <= limit {
            let result = booked.compareExchange(
                expected: before, desired: before + byteCount, ordering: .acquiringAndReleasing)
            if result.exchanged { return true }
            before = result.original
        }
        return false
    }

    package func release(_ byteCount: Int) {
        booked.subtract(byteCount, ordering: .acquiringAndReleasing)
    }
}
