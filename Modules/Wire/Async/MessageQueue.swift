import Synchronization

/// Messages of one stream on their way from a connection to the one task that reads them.
///
/// The stream's credit bounds the queue: what was not taken is not granted again.
package final class MessageQueue<Element: Sendable>: Sendable {
    private struct Item {
        var element: Element
        var receipt: MessageReceipt
    }

    private struct State {
        var items: [Item] = []
        var firstIndex = 0
        var ending: Result<Void, any Error>?
        var waiter: CheckedContinuation<Element?, any Error>?
        /// Taken and not yet reported.
        var untold = MessageReceipt()
    }

    private let state = Mutex(State())
    private let reportByteCount: Int
    private let onTaken: @Sendable (MessageReceipt) -> Void

    /// - Parameters:
    ///   - windowByteCount: What this side stated; receipts are reported in steps of half of it.
    ///   - onTaken: Told of taken messages, on the taker's thread.
    package init(windowByteCount: Int, onTaken: @escaping @Sendable (MessageReceipt) -> Void) {
        reportByteCount = windowByteCount / 2
        self.onTaken = onTaken
    }

    // MARK: The connection's end

    package func offer(_ element: Element, _ receipt: MessageReceipt) {
        let waiter = state.withLock { state -> CheckedContinuation<Element?, any Error>? in
            guard state.ending == nil else { return nil }
            guard let waiter = state.waiter else {
                state.items.append(Item(element: element, receipt: receipt))
                return nil
            }
            state.waiter = nil
            return waiter
        }
        guard let waiter else { return }
        report(receipt)
        waiter.resume(returning: element)
    }

    /// No more messages: what is queued is still delivered, then the stream ends, or fails with `error`.
    package func finish(throwing error: (any Error)? = nil) {
        end(error.map { .failure($0) } ?? .success(()), dropsItems: false)
    }

    /// The call is over: what is queued is dropped.
    package func abort(_ error: any Error) {
        end(.failure(error), dropsItems: true)
    }

    private func end(_ ending: Result<Void, any Error>, dropsItems: Bool) {
        let waiter = state.withLock { state -> CheckedContinuation<Element?, any Error>? in
            guard state.ending == nil || dropsItems else { return nil }
            state.ending = ending
            if dropsItems { state.items = [] }
            if dropsItems { state.firstIndex = 0 }
            defer { state.waiter = nil }
            return state.waiter
        }
        guard let waiter else { return }
        switch ending {
        case .success: waiter.resume(returning: nil)
        case .failure(let error): waiter.resume(throwing: error)
        }
    }

    // MARK: The reader's end

    /// The next message, or nil after the last one. One task at a time may wait.
    package func next() async throws -> Element? {
        if let ready = takeReady() {
            report(ready.receipt)
            return ready.element
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait($0) }
        } onCancel: {
            cancelWaiter()
        }
    }

    private func takeReady() -> Item? {
        state.withLock { Self.pop(&$0) }
    }

    private static func pop(_ state: inout State) -> Item? {
        guard state.firstIndex < state.items.count else { return nil }
        let item = state.items[state.firstIndex]
        state.firstIndex += 1
        if state.firstIndex == state.items.count {
            state.items.removeAll(keepingCapacity: true)
            state.firstIndex = 0
        } else if state.firstIndex >= 1024 {
            state.items.removeFirst(state.firstIndex)
            state.firstIndex = 0
        }
        return item
    }

    private enum Waiting {
        case item(Item)
        case ended(Result<Void, any Error>)
        case cancelled
        case stored
    }

    private func wait(_ continuation: CheckedContinuation<Element?, any Error>) {
        let outcome = state.withLock { state -> Waiting in
            if let item = Self.pop(&state) { return .item(item) }
            if let ending = state.ending { return .ended(ending) }
            if Task.isCancelled { return .cancelled }
            precondition(state.waiter == nil, "two tasks read one stream of messages")
            state.waiter = continuation
            return .stored
        }
        switch outcome {
        case .item(let item):
            report(item.receipt)
            continuation.resume(returning: item.element)
        case .ended(.success): continuation.resume(returning: nil)
        case .ended(.failure(let error)): continuation.resume(throwing: error)
        case .cancelled: continuation.resume(throwing: CancellationError())
        case .stored: break
        }
    }

    private func cancelWaiter() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(throwing: CancellationError())
    }

    private func report(_ receipt: MessageReceipt) {
        let due = state.withLock { state -> MessageReceipt? in
            state.untold = state.untold + receipt
            guard state.untold.creditByteCount >= reportByteCount || state.untold.hasBooking else { return nil }
            defer { state.untold = MessageReceipt() }
            return state.untold
        }
        if let due { onTaken(due) }
    }
}
