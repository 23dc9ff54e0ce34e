public import Synchronization

/// Messages of one stream on their way from a connection to the one task that reads them.
///
/// The connection may offer what a read has brought together, and the reader takes everything that has arrived at once and is
/// woken once for it: with a lock and a wake-up for each message, the two spend their time waiting for each other. The stream's
/// credit bounds the queue: what was not taken is not granted again. Inlinable and public for the reasons that `Mailbox` is.
public final class MessageQueue<Element: Sendable>: Sendable {
    /// A message and what it holds of the stream's credit.
    public struct Item: Sendable {
        /// Nil once it is handed out: moved and not copied, as its bytes are counted references.
        @usableFromInline var element: Element?
        @usableFromInline var receipt: MessageReceipt

        @inlinable
        public init(_ element: Element, _ receipt: MessageReceipt) {
            self.element = element
            self.receipt = receipt
        }
    }

    /// What the connection and the reader share.
    @usableFromInline
    struct State: Sendable {
        @usableFromInline var items: [Item] = []
        @usableFromInline var ending: Result<Void, any Error>?
        @usableFromInline var waiter: CheckedContinuation<Void, Never>?

        @inlinable init() {}
    }

    /// What only the reader touches; the lock is never contended.
    @usableFromInline
    struct Taken: Sendable {
        @usableFromInline var items: [Item] = []
        @usableFromInline var firstIndex = 0
        /// Handed out and not yet reported.
        @usableFromInline var untold = MessageReceipt()

        @inlinable init() {}
    }

    @usableFromInline let state = Mutex(State())
    @usableFromInline let taken = Mutex(Taken())
    @usableFromInline let isAborted = Atomic(false)
    @usableFromInline let reportByteCount: Int
    @usableFromInline let onTaken: @Sendable (MessageReceipt) -> Void

    /// - Parameters:
    ///   - windowByteCount: What this side stated; receipts are reported in steps of half of it.
    ///   - onTaken: Told of taken messages, on the taker's thread.
    @inlinable
    public init(windowByteCount: Int, onTaken: @escaping @Sendable (MessageReceipt) -> Void) {
        reportByteCount = windowByteCount / 2
        self.onTaken = onTaken
    }

    // MARK: The connection's end

    /// - Returns: whether the reader waits and must be woken with `wake`, now or at the end of the read batch. It is said
    ///   once, of the first message that the reader does not know of.
    @inlinable
    public func offer(_ element: Element, _ receipt: MessageReceipt) -> Bool {
        state.withLock { state in
            guard state.ending == nil else { return false }
            state.items.append(Item(element, receipt))
            return state.waiter != nil && state.items.count == 1
        }
    }

    /// Several messages, in order; `items` is empty then and keeps room for as many.
    @inlinable
    public func offer(_ items: inout [Item]) -> Bool {
        let mustWake = state.withLock { state -> Bool in
            guard state.ending == nil, !items.isEmpty else { return false }
            guard state.items.isEmpty else {
                state.items += items
                return false
            }
            swap(&state.items, &items)
            return state.waiter != nil
        }
        items.removeAll(keepingCapacity: true)
        return mustWake
    }

    /// Lets a waiting reader see what has arrived.
    @inlinable
    public func wake() {
        state.withLock { $0.waiter.take() }?.resume()
    }

    /// No more messages: what is queued is still delivered, then the stream ends, or fails with `error`.
    @inlinable
    public func finish(throwing error: (any Error)? = nil) {
        state.withLock { state in
            if state.ending == nil { state.ending = error.map { .failure($0) } ?? .success(()) }
        }
        wake()
    }

    /// The call is over: what is queued is dropped.
    @inlinable
    public func abort(_ error: any Error) {
        state.withLock { state in
            state.ending = .failure(error)
            state.items = []
        }
        isAborted.store(true, ordering: .releasing)
        wake()
    }

    // MARK: The reader's end

    /// The next message, or nil after the last one. One task at a time may read.
    @inlinable
    public func next() async throws -> Element? {
        while true {
            if let element = takeOne() { return element }
            switch refill() {
            case .more: continue
            case .ended(.success): return nil
            case .ended(.failure(let error)): throw error
            case .nothing:
                try Task.checkCancellation()
                await withTaskCancellationHandler {
                    await withCheckedContinuation { wait($0) }
                } onCancel: {
                    wake()
                }
            }
        }
    }

    /// The next message if it has arrived; nil says nothing but that `next` must be asked. It saves a reader that lags behind the
    /// way through an asynchronous function with every message.
    @inlinable
    public func nextIfArrived() -> Element? {
        if let element = takeOne() { return element }
        guard case .more = refill() else { return nil }
        return takeOne()
    }

    @inlinable
    func takeOne() -> Element? {
        let (element, due) = taken.withLock { taken -> (Element?, MessageReceipt?) in
            let index = taken.firstIndex
            guard index < taken.items.count, !isAborted.load(ordering: .acquiring) else { return (nil, nil) }
            let element = taken.items[index].element.take()
            taken.firstIndex = index + 1
            taken.untold = taken.untold + taken.items[index].receipt
            guard taken.untold.creditByteCount >= reportByteCount || taken.untold.hasBooking else {
                return (element, nil)
            }
            defer { taken.untold = MessageReceipt() }
            return (element, taken.untold)
        }
        if let due { onTaken(due) }
        return element
    }

    @usableFromInline
    enum Refill {
        case more
        case ended(Result<Void, any Error>)
        case nothing
    }

    /// Takes over everything that has arrived.
    @inlinable
    func refill() -> Refill {
        taken.withLock { taken in
            taken.items.removeAll(keepingCapacity: true)
            taken.firstIndex = 0
            return state.withLock { state in
                if state.items.isEmpty { return state.ending.map { .ended($0) } ?? .nothing }
                swap(&state.items, &taken.items)
                return .more
            }
        }
    }

    @inlinable
    func wait(_ continuation: CheckedContinuation<Void, Never>) {
        let hasNews = state.withLock { state in
            // Cancelled in between: nobody would wake this one.
            if !state.items.isEmpty || state.ending != nil || Task.isCancelled { return true }
            precondition(state.waiter == nil, "two tasks read one stream of messages")
            state.waiter = continuation
            return false
        }
        if hasNews { continuation.resume() }
    }
}
