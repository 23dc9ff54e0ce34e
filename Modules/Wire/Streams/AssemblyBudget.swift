/// How many bytes of unfinished and untaken fragmented messages a connection may hold (specification §8).
///
/// A message is admitted by the total it declares. An admitted message gets credit as it arrives, so it always
/// completes; the others wait in order with the window they already had.
struct AssemblyBudget: Equatable, Sendable {
    /// The default for one connection: 16 MiB.
    static let defaultByteCount = 16 * 1_048_576

    private struct Waiting: Equatable {
        var slot: Slot
        var total: Int
    }

    private let limit: Int
    private var booked = 0
    private var waiting: [Waiting] = []

    init(byteCount: Int = defaultByteCount) {
        limit = byteCount
    }

    /// Books `total`, or puts the slot in line. One message is always admitted, so that the line cannot stand still.
    mutating func book(_ total: Int, for slot: Slot) -> Bool {
        guard waiting.isEmpty, fits(total) else {
            waiting.append(Waiting(slot: slot, total: total))
            return false
        }
        booked += total
        return true
    }

    private func fits(_ total: Int) -> Bool {
        booked == 0 || booked + total <= limit
    }

    mutating func release(_ byteCount: Int) {
        booked -= byteCount
    }

    mutating func leave(_ slot: Slot) {
        waiting.removeAll { $0.slot == slot }
    }

    /// The next slot in line that fits now, with what was booked for it.
    mutating func admitNext() -> (slot: Slot, total: Int)? {
        guard let next = waiting.first, fits(next.total) else { return nil }
        waiting.removeFirst()
        booked += next.total
        return (next.slot, next.total)
    }
}
