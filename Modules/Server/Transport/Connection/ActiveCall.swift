import EvenhandWire
import NIOCore

/// A call that outlives the read batch it came in: what the connection remembers of it. Event loop only.
final class ActiveCall {
    enum Ending {
        case completed(Metadata?)
        case status(Status, Metadata)
    }

    let call: ServerCall
    let method: RegisteredMethod
    let context: CallContext

    // Requests
    /// The fragments of an unfinished message.
    var assembly: ByteBuffer?
    /// The only request of a method that takes one, until the client has finished sending.
    var request: ByteBuffer?
    var requestCount = 0
    /// Received bytes that wait for the handler, or that it has in hand.
    var heldByteCount = 0
    /// Where requests of a streaming method go.
    var sink: (any RequestSinking)?

    // Responses
    /// What the stream's queued responses count in the connection's gate.
    var gatedOutputByteCount = 0
    /// What has gone out and was not yet told to the stream's writer.
    var untoldByteCount = 0
    var outgoing = CircularBuffer<QueuedMessages>(initialCapacity: 1)
    /// The connection comes back for what its handler writes, and how much that was since it last did.
    var isWatched = false
    var fetchedByteCount = 0
    /// What the only answer of a unary call counts while it waits for credit.
    var waitingAnswerByteCount = 0
    /// How the call ends once `outgoing` has gone.
    var ending: Ending?
    var isQueuedForSending = false
    /// What its handler has written is looked for in the next turn.
    var isDeferred = false
    var hasSentHead = false
    var hasSentMessage = false

    // Life
    var isHandlerRunning = false
    /// Why the call was given up; its END says so.
    var cancelStatus: Status?
    var cancelledAt: NIODeadline?
    var isLoggedAsOverdue = false

    init(call: ServerCall, method: RegisteredMethod, context: CallContext) {
        self.call = call
        self.method = method
        self.context = context
    }

    /// Nobody waits for the call any more: its handler and its streams learn it.
    func cancel() {
        call.cancellation.cancel()
        sink?.abort()
        call.gate.close(CancellationError())
        gatedOutputByteCount += call.dropResponses()
        outgoing.removeAll()
        assembly = nil
        request = nil
    }

    /// The call had its END: let go of everything that may point back here.
    func release() {
        call.cancellation.forget()
        sink?.abort()
        call.gate.close(CancellationError())
        gatedOutputByteCount += call.dropResponses()
    }
}
