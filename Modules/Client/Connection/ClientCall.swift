import EvenhandWire
import NIOCore

/// What a unary call comes back with.
struct UnaryReply: Sendable {
    var payload: ByteBuffer
    var metadata: Metadata
}

/// One call from its making to its outcome.
///
/// Unchecked, because only the connection's event loop touches the variables once the call has been posted: everybody
/// else hands the call over through the connection's mailbox.
final class ClientCall: @unchecked Sendable {
    /// Who waits for the outcome. The continuation is unsafe because it is on the path a benchmark names; `takeReceiver`
    /// is the only place that hands it out, once.
    enum Receiver: Sendable {
        case task(UnsafeContinuation<UnaryReply, any Error>)
        case callback(@Sendable (Result<UnaryReply, any Error>) -> Void)
        case stream(MessageQueue<ByteBuffer>)
    }

    let method: String
    let metadata: Metadata?
    let deadline: NIODeadline?
    /// The only request; nil when requests are streamed.
    let request: [UInt8]?
    /// Holds writers of requests back; only when requests are streamed.
    let gate: SendGate?
    /// Where responses go when they are streamed.
    let messages: MessageQueue<ByteBuffer>?
    /// The method may be called twice, or the call has a key.
    let isMarkedRepeatable: Bool
    let compresses: Bool

    /// Set once, before the call is posted.
    var receiver: Receiver?

    // Event loop only from here on.
    /// The connection it goes out on.
    var owner: ClientConnectionHandler?
    var slot: Slot?
    /// Its place among the connection's calls, from 1: CLOSE tells how many of them were seen.
    var ordinal: UInt32 = 0
    var hasStarted = false
    /// Cancelled before it was started.
    var isWithdrawn = false
    /// How often it went out.
    var attemptCount = 0
    /// It went out again because no handler had seen it.
    var wasRepeatedUnprocessed = false
    /// Ends the wait for a place on a connection.
    var expiry: Scheduled<Void>?
    var assembly: ByteBuffer?
    var response: ByteBuffer?
    var responseCount = 0
    /// Responses of a stream that `messages` does not have yet.
    var arrived: [MessageQueue<ByteBuffer>.Item] = []
    /// Requests that did not go out with the start of the call.
    var outbox: ClientOutbox?

    init(
        method: String, metadata: Metadata?, deadline: NIODeadline?, request: [UInt8]?, isRepeatable: Bool = false,
        compresses: Bool = false, receiver: Receiver? = nil
    ) {
        isMarkedRepeatable = isRepeatable
        self.compresses = compresses
        self.method = method
        self.metadata = metadata
        self.deadline = deadline
        self.request = request
        self.receiver = receiver
        gate = request == nil ? SendGate() : nil
        if case .stream(let queue) = receiver { messages = queue } else { messages = nil }
    }

    var isDone: Bool { receiver == nil }

    /// Whether the call can be sent a second time as it was.
    var canGoOutAgain: Bool { request != nil && !isDone && responseCount == 0 }

    /// A call that goes out again begins with its first byte, and nothing of an answer.
    func forgetEarlierAttempt() {
        expiry?.cancel()
        expiry = nil
        assembly = nil
        response = nil
        // Requests that are streamed go out once only, and wait here for their start.
        if request != nil { outbox = nil }
    }

    func makeOutbox() -> ClientOutbox {
        if let outbox { return outbox }
        let made = ClientOutbox()
        outbox = made
        return made
    }

    /// Gives the reader of a stream what has arrived.
    /// - Returns: the queue, when the reader waits and must be woken.
    func handOver() -> MessageQueue<ByteBuffer>? {
        guard let messages, !arrived.isEmpty, messages.offer(&arrived) else { return nil }
        return messages
    }

    // MARK: Outcomes

    func succeed(metadata: Metadata) {
        guard let receiver = takeReceiver() else { return }
        switch receiver {
        case .stream(let queue): queue.finish()
        case .task, .callback:
            guard responseCount == 1, let payload = response else {
                return Self.tell(receiver, .failure(EvenhandError.wrongCount(responseCount)))
            }
            response = nil
            Self.tell(receiver, .success(UnaryReply(payload: payload, metadata: metadata)))
        }
    }

    func fail(_ error: any Error) {
        guard let receiver = takeReceiver() else { return }
        Self.tell(receiver, .failure(error))
    }

    private func takeReceiver() -> Receiver? {
        // What has arrived comes before the end, which wakes the reader.
        _ = handOver()
        gate?.close(CancellationError())
        expiry?.cancel()
        expiry = nil
        outbox = nil
        assembly = nil
        owner = nil
        defer { receiver = nil }
        return receiver
    }

    private static func tell(_ receiver: Receiver, _ result: Result<UnaryReply, any Error>) {
        switch receiver {
        case .task(let continuation): continuation.resume(with: result)
        case .callback(let callback): callback(result)
        case .stream(let queue):
            if case .failure(let error) = result { queue.finish(throwing: error) }
        }
    }
}

/// Requests that wait for credit or for their turn. Event loop only.
final class ClientOutbox {
    struct QueuedMessage {
        var message: OutgoingMessage
        var bytes: ByteBuffer
        /// What the writer counted when it queued the message; compressed ones have fewer bytes.
        var gateByteCount: Int
    }

    var messages = CircularBuffer<QueuedMessage>()
    /// The writer has finished: HALF is due after the last message.
    var hasEnded = false
    var isQueuedForSending = false

    /// - Parameter compressed: The same message as a ZIP message, when it goes out as one.
    func append(_ bytes: [UInt8], compressed: [UInt8]? = nil, endsSending: Bool = false) {
        let content = compressed ?? bytes
        messages.append(
            QueuedMessage(
                message: OutgoingMessage(
                    byteCount: content.count, endsSending: endsSending, isCompressed: compressed != nil),
                bytes: ByteBuffer(bytes: content), gateByteCount: bytes.count + 32))
    }

    var hasWork: Bool { !messages.isEmpty || hasEnded }
}

/// What the makers of calls ask of a connection.
enum ClientCommand: Sendable {
    case start(ClientCall)
    case message(ClientCall, [UInt8])
    case endSending(ClientCall)
    case cancel(ClientCall)
    case taken(ClientCall, MessageReceipt)
    /// Later calls carry this token.
    case authenticate(token: String?)
    /// Connect now; the answer says whether there is a connection.
    case connect(CheckedContinuation<Void, any Error>)
    /// Close everything; the continuation, if there is one, is told when that is done.
    case close(CheckedContinuation<Void, Never>?)
}
