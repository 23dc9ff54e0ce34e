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
        /// What each read brought, in order: a batch is handed on as it is, its items are not copied one by one.
        @usableFromInline var batches: [[Item]] = []
        @usableFromInline var ending: Result<Void, any Error>?
        @usableFromInline var waiter: CheckedContinuation<Void, Never>?

        @inlinable init() {}
    }

    /// What only the reader touches; the lock is never contended.
    @usableFromInline
    struct Taken: Sendable {
        @usableFromInline var batches: [[Item]] = []
        @usableFromInline var batchIndex = 0
        /// The next item of the batch.
        @usableFromInline var itemIndex = 0
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
            let item = Item(element, receipt)
            guard state.batches.isEmpty else {
                state.batches[state.batches.count - 1].append(item)
                return false
            }
            state.batches.append([item])
            return state.waiter != nil
        }
    }

    /// Several messages, in order; `items` is empty then and has room for as many.
    @inlinable
    public func offer(_ items: inout [Item]) -> Bool {
        guard !items.isEmpty else { return false }
        var batch: [Item] = []
        batch.reserveCapacity(items.count)
        swap(&items, &batch)
        return state.withLock { state in
            guard state.ending == nil else { return false }
            state.batches.append(batch)
            return state.waiter != nil && state.batches.count == 1
        }
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
            state.batches = []
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
            let batch = taken.batchIndex
            guard batch < taken.batches.count, !isAborted.load(ordering: .acquiring) else { return (nil, nil) }
            let index = taken.itemIndex
            let element = taken.batches[batch][index].element.take()
            taken.untold = taken.untold + taken.batches[batch][index].receipt
            taken.itemIndex = index + 1
            if taken.itemIndex == taken.batches[batch].count {
                taken.batches[batch] = []
                taken.batchIndex = batch + 1
                taken.itemIndex = 0
            }
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
            taken.batches.removeAll(keepingCapacity: true)
            taken.batchIndex = 0
            taken.itemIndex = 0
            return state.withLock { state in
                if state.batches.isEmpty { return state.ending.map { .ended($0) } ?? .nothing }
                swap(&state.batches, &taken.batches)
                return .more
            }
        }
    }

    @inlinable
    func wait(_ continuation: CheckedContinuation<Void, Never>) {
        let hasNews = state.withLock { state in
            // Cancelled in between: nobody would wake this one.
            if !state.batches.isEmpty || state.ending != nil || Task.isCancelled { return true }
            precondition(state.waiter == nil, "two tasks read one stream of messages")
            state.waiter = continuation
            return false
        }
        if hasNews { continuation.resume() }
    }
}
