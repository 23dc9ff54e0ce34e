import Synchronization

/// Where other threads leave things for the thread that owns a connection, so that many arrivals cost one wake-up.
package final class Mailbox<Item: Sendable>: Sendable {
    private struct State {
        var items: [Item] = []
        var isScheduled = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Leaves `item`. True when the owner must be woken to call `takeAll`; false when a wake-up is already under way.
    package func post(_ item: Item) -> Bool {
        state.withLock { state in
            state.items.append(item)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
    }

    /// Leaves several items, in order.
    package func post(_ items: [Item]) -> Bool {
        state.withLock { state in
            state.items += items
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
    }

    package func takeAll() -> [Item] {
        state.withLock { state in
            state.isScheduled = false
            let items = state.items
            state.items = []
            state.items.reserveCapacity(items.count)
            return items
        }
    }
}
