import EvenhandWire
import NIOCore
import Synchronization

/// A call whose handler ends later than the read batch that started it: its address for results from any thread.
final class ServerCall: Sendable {
    private enum Destination {
        case connection(ConnectionMailbox)
        case receiver(@Sendable (CallEvent.Content) -> Void)
    }

    let slot: Slot
    private let destination: Destination
    let cancellation = CallCancellation()
    /// Holds writers of responses back.
    let gate = SendGate()
    /// What a streaming handler has written and the connection has not fetched.
    private let responses: Mutex<ResponseBlocks>
    /// Set once, before the handler starts, and only read from then on.
    private nonisolated(unsafe) var observation: CallObservation?
    private let hasEnded = Atomic(false)
    /// What all calls of the connection have written together: while a client does not read, its streams have little room,
    /// and those it does not read take nothing more to work on.
    private let output: ConnectionOutput
    private let limits: ProcessLimits
    private let isAnonymous: Bool
    /// Whether a handler was counted in for this call.
    private let isCounted = Atomic(false)

    /// - Parameter isAnonymous: Whether it counts among the calls of nobody in particular.
    init(slot: Slot, mailbox: ConnectionMailbox, output: ConnectionOutput, limits: ProcessLimits, isAnonymous: Bool) {
        self.isAnonymous = isAnonymous
        self.slot = slot
        responses = Mutex(ResponseBlocks(slot: slot))
        self.output = output
        self.limits = limits
        destination = .connection(mailbox)
    }

    /// A call that came in another way than by a connection of the wire; `receive` runs on the handler's thread.
    init(
        limits: ProcessLimits, isAnonymous: Bool, output: ConnectionOutput = ConnectionOutput(),
        receive: @escaping @Sendable (CallEvent.Content) -> Void
    ) {
        self.isAnonymous = isAnonymous
        slot = Slot(0)
        responses = Mutex(ResponseBlocks(slot: Slot(0)))
        self.output = output
        self.limits = limits
        destination = .receiver(receive)
    }

    func observe(_ observation: CallObservation) {
        self.observation = observation
    }

    func handlerStarted() {
        observation?.handlerStarted()
    }

    func requestArrived(_ byteCount: Int) {
        observation?.received(byteCount)
    }

    /// A handler holds its call until it has ended, whatever became of the connection: that is when it stops counting.
    deinit {
        if isCounted.load(ordering: .relaxed) { limits.endHandler(isAnonymous: isAnonymous) }
    }

    /// Counts the handler in. False when the process runs too many.
    func beginHandler() -> Bool {
        guard limits.beginHandler(isAnonymous: isAnonymous) else { return false }
        isCounted.store(true, ordering: .relaxed)
        return true
    }

    func post(_ content: CallEvent.Content) {
        let content = observation.map { noted(content, $0) } ?? content
        switch destination {
        case .connection(let mailbox): mailbox.post(CallEvent(call: self, content: content))
        case .receiver(let receive): receive(content)
        }
    }
}

// MARK: - Responses of streams

extension ServerCall {
    /// Counts a response of `byteCount` bytes in when there is room for it now.
    /// - Throws: `CancellationError` once the call is over.
    func enterIfRoom(_ byteCount: Int) throws -> Bool {
        guard try gate.enterIfRoom(byteCount, below: output.streamMark) else { return false }
        output.entered(byteCount)
        return true
    }

    /// Returns when there is room for a response, or was. Who waits while all streams together have much waiting is woken by
    /// its own stream only, even if the others are read first.
    /// - Throws: `CancellationError` once the call is cancelled or over.
    func waitForRoom() async throws {
        try await gate.waitForRoom(below: output.streamMark)
    }

    /// Waits while the connection's client leaves much unread, of this call too.
    /// - Throws: `CancellationError` once the call is cancelled or over.
    func waitForReader() async throws {
        while output.isFull, try !gate.enterIfRoom(0, below: ConnectionOutput.share) {
            try await gate.waitForRoom(below: ConnectionOutput.share)
        }
    }

    /// Sends a response that was counted in.
    /// - Throws: `CancellationError` once the call is over.
    func send(_ message: [UInt8]) throws {
        guard case .connection(let mailbox) = destination else { return post(.message(message)) }
        switch responses.withLock({ $0.add(message) }) {
        case .tellConnection: mailbox.post(CallEvent(call: self, content: .written))
        case .keepQuiet: break
        case .refuse:
            output.left(message.count + ResponseCost.frame)
            throw CancellationError()
        }
    }

    /// What was sent since the last time.
    /// - Parameter comesBack: Whether the connection comes back by itself in any case.
    func fetchResponses(comesBack: Bool) -> ResponseBlocks.Fetched {
        let fetched = responses.withLock { $0.fetch(comesBack: comesBack) }
        if let observation {
            for block in fetched.blocks { observation.sent(block.messageByteCount) }
        }
        return fetched
    }

    /// The call is over.
    /// - Returns: what was counted at the gates for responses that nobody has fetched.
    func dropResponses() -> Int {
        responses.withLock { $0.close() }
    }
}

extension ServerCall {
    /// Counts what a handler did; its error becomes what the caller may learn of it.
    private func noted(_ content: CallEvent.Content, _ observation: CallObservation) -> CallEvent.Content {
        switch content {
        case .message(let bytes): observation.sent(bytes.count)
        case .response(let bytes, _):
            guard isFirstEnd() else { break }
            observation.sent(bytes.count)
            observation.succeeded()
        case .finished:
            if isFirstEnd() { observation.succeeded() }
        case .failure(let error):
            if isFirstEnd() { return .failure(observation.failed(error)) }
        case .head, .taken, .written: break
        }
        return content
    }

    private func isFirstEnd() -> Bool {
        !hasEnded.exchange(true, ordering: .relaxed)
    }
}

/// Something a handler did or took, on its way to the connection's event loop.
struct CallEvent: Sendable {
    enum Content: Sendable {
        /// The only response of the method, and the end of the call.
        case response([UInt8], Metadata)
        case failure(any Error)
        case head(Metadata)
        /// A response of a stream, to a receiver; a connection is told `written` and fetches many.
        case message([UInt8])
        case written
        /// The handler of a streaming response returned.
        case finished
        case taken(MessageReceipt)
    }

    var call: ServerCall
    var content: Content
}

/// Carries events from any thread to a connection's event loop, many at a time.
final class ConnectionMailbox: Sendable {
    private let mailbox = Mailbox<CallEvent>()
    private let eventLoop: any EventLoop
    private let owner: NIOLoopBound<WeakOwner>

    private struct WeakOwner {
        weak var handler: ServerConnectionHandler?
    }

    /// Call on the event loop.
    init(owner: ServerConnectionHandler, eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        self.owner = NIOLoopBound(WeakOwner(handler: owner), eventLoop: eventLoop)
    }

    func post(_ event: CallEvent) {
        guard mailbox.post(event) else { return }
        eventLoop.execute { [self] in
            let events = mailbox.takeAll()
            owner.value.handler?.eventsArrived(events)
        }
    }
}
