public import Synchronization

/// Where other threads leave things for the thread that owns a connection, so that many arrivals cost one wake-up.
///
/// Inlinable, as the module that uses it must make its own copy for its items: one that serves all kinds asks the runtime for
/// their types with every message. And public for that: of what is only the package's, the compiler (6.3) makes no copies.
public final class Mailbox<Item: Sendable>: Sendable {
    @usableFromInline
    struct State: Sendable {
        @usableFromInline var items: [Item] = []
        @usableFromInline var isScheduled = false

        @inlinable init() {}
    }

    @usableFromInline let state = Mutex(State())

    @inlinable
    public init() {}

    /// Leaves `item`. True when the owner must be woken to call `takeAll`; false when a wake-up is already under way.
    @inlinable
    public func post(_ item: Item) -> Bool {
        state.withLock { state in
            state.items.append(item)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
    }

    /// Leaves several items, in order.
    @inlinable
    public func post(_ items: [Item]) -> Bool {
        state.withLock { state in
            state.items += items
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
    }

    @inlinable
    public func takeAll() -> [Item] {
        state.withLock { state in
            state.isScheduled = false
            let items = state.items
            state.items = []
            state.items.reserveCapacity(items.count)
            return items
        }
    }
}
