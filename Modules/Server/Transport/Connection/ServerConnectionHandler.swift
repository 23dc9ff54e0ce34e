import EvenhandCompression
import EvenhandWire
import Logging
import NIOCore

/// One connection of the server: carries out what `ServerConnection` decides. Everything runs on the channel's event loop.
///
/// A read batch is answered with one write and one flush. Calls that are answered at once never leave the loop and are
/// not remembered; all others have an `ActiveCall` until their END.
final class ServerConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let methods: [String: RegisteredMethod]
    let options: ListenerOptions
    let census: ConnectionCensus
    let peer: PeerAddress
    let neighbours: LoopConnections?

    var machine: ServerConnection
    var context: ChannelHandlerContext?
    var mailbox: ConnectionMailbox?
    var identity = ConnectionIdentity(principal: nil, baseline: Metadata())
    /// Set when AUTH brought a bad credential: every later call ends with it.
    var identityRefusal: Status?

    var boundMethods: [RegisteredMethod?] = []
    var calls: [ActiveCall?] = []
    var deadlines = DeadlineWatch()
    var deadlineTimer: Scheduled<Void>?

    var inbound = ByteBuffer()
    /// What was read together with the end of the frame that is just being worked on.
    private var behindFrame: ByteBuffer?
    var outbound = ByteBuffer()
    /// What was written to the channel and not flushed.
    var unflushedByteCount = 0
    /// Calls that have something to send, each once and none that is over: a slot may serve another call by then.
    var sendQueue = CircularBuffer<ActiveCall>()
    /// Calls whose handlers write much: this side comes back for it and is not told.
    var watchedCalls: [ActiveCall] = []
    /// What was fetched from handlers since other connections of the loop last had their turn.
    var fetchedInTurnByteCount = 0
    /// Calls whose handlers may have written more than the turn had room for.
    var deferredCalls: [ActiveCall] = []
    /// Responses of streams that wait for the client, all calls together.
    let output = ConnectionOutput()
    /// What has gone out and was not yet told to `output`.
    var untoldOutputByteCount = 0
    /// Answers of unary calls that wait for credit.
    var waitingAnswerByteCount = 0
    /// A read batch is being worked through.
    var isReading = false
    /// `process` is under way.
    private var isProcessing = false
    var reading = ReadingState()
    /// Received bytes that wait in calls, and what the process was told of them.
    var heldByteCount = 0
    var toldHeldByteCount = 0
    /// Calls that were given up while their handlers ran.
    var doomedCallCount = 0
    /// Bytes at the start of `outbound` that go out without checksums.
    var unsealedByteCount = 0
    var standing = ConnectionCensus.Standing.unjudged
    var life = ConnectionLife()
    var drainReason = DrainReason.other

    init(
        methods: [String: RegisteredMethod], options: ListenerOptions, census: ConnectionCensus, peer: PeerAddress,
        neighbours: LoopConnections?
    ) {
        self.methods = methods
        self.options = options
        self.census = census
        self.peer = peer
        self.neighbours = neighbours
        machine = ServerConnection(
            settings: options.settings,
            shared: options.authenticator.isOpen ? options.limits.assembly : options.limits.anonymousAssembly)
    }

    lazy var compression = neighbours?.compression ?? MessageCompression()

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        mailbox = ConnectionMailbox(owner: self, eventLoop: context.eventLoop)
        life.begin(
            at: context.eventLoop.now, ageLimit: options.ageLimit,
            random: options.ageLimit == nil ? 0 : .random(in: -1...1))
        neighbours?.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        connectionEnded()
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        connectionEnded()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = true
        var bytes = Self.unwrapInboundIn(data)
        guard behindFrame == nil else {
            behindFrame?.writeBuffer(&bytes)
            return
        }
        finishFrame(with: &bytes, context)
        if inbound.readableBytes == 0 {
            inbound = bytes
        } else {
            // Grows by doubling with what arrived, never towards what a length announces.
            if inbound.readerIndex > inbound.readableBytes { inbound.discardReadBytes() }
            inbound.writeBuffer(&bytes)
        }
        process()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        finishTurn()
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        life.writabilityChanged(isWritable: context.channel.isWritable, at: context.eventLoop.now)
        if context.channel.isWritable {
            if reading.reasons.contains(.output) {
                setReading(.output, stopped: false)
                // What was received before the peer stopped reading has waited in the buffer.
                if !isReading { process() }
            }
            finishTurn()
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .some(.inputClosed) = event as? ChannelEvent {
            context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        options.logger.debug("connection failed", metadata: ["peer": "\(peer)", "error": "\(error)"])
        context.close(promise: nil)
    }

    // MARK: Received bytes

    /// A read mostly ends within a frame. Only this frame is put together, with what `bytes` bring of it: appended to the old
    /// buffer, which requests still hold, all of a read would be copied.
    private func finishFrame(with bytes: inout ByteBuffer, _ context: ChannelHandlerContext) {
        guard inbound.readableBytes > 0, !isProcessing, !mustPause,
            let missing = machine.missingByteCount(inbound.readableBytesSpan), missing < bytes.readableBytes,
            var rest = bytes.readSlice(length: missing)
        else { return }
        var frame = context.channel.allocator.buffer(capacity: inbound.readableBytes + missing)
        frame.writeBuffer(&inbound)
        frame.writeBuffer(&rest)
        inbound = frame
        // A write that fails brings in more from within, which belongs behind these.
        behindFrame = bytes
        process()
        bytes = behindFrame ?? bytes
        behindFrame = nil
    }

    /// A write that fails, and credentials that are judged at once, come back here from within: what they bring is left to
    /// the loop that is under way, whose place in the bytes nobody else may move.
    func process() {
        guard !isProcessing, !mustPause, let context else { return }
        isProcessing = true
        defer { isProcessing = false }
        let now = context.eventLoop.now
        var offset = 0
        var isExhausted = false
        while !mustPause {
            let action = machine.bytesReceived(
                inbound.readableBytesSpan, from: &offset, atNanoseconds: now.uptimeNanoseconds)
            guard perform(action, now) else {
                isExhausted = true
                break
            }
            // One read batch can ask for more answers than there is room for: each costs the peer a few bytes.
            if outbound.readableBytes >= Self.turnByteCount { flush(context) }
        }
        inbound.moveReaderIndex(forwardBy: offset)
        if inbound.readableBytes == 0 { inbound = ByteBuffer() }
        life.received(at: now, tookFrames: offset > 0, hasPartialFrame: isExhausted && inbound.readableBytes > 0)
    }

    /// Received bytes wait while credentials are judged and while the peer does not read its answers.
    private var mustPause: Bool { !reading.reasons.isDisjoint(with: [.judging, .output]) }

    /// The bytes that a decision points at: a slice, not a copy.
    func payload(_ range: Range<Int>) -> ByteBuffer {
        inbound.getSlice(at: inbound.readerIndex + range.lowerBound, length: range.count) ?? ByteBuffer()
    }

    /// - Returns: whether decoding may go on.
    private func perform(_ action: OnClientBytes, _ now: NIODeadline) -> Bool {
        switch action {
        case .waitForMoreBytes: return false
        case .startCall(let call): start(call, at: now)
        case .deliver(let slot, let part): deliver(part, payload(part.bytes), to: slot)
        case .finishRequests(let slot): finishRequests(of: slot)
        case .refuseMessage(let slot): giveUp(slot, machine.tooLarge)
        case .cancelHandler(let slot, let reason): cancel(slot, Self.status(for: reason))
        case .resumeSending(let slot): queueForSending(slot)
        case .reply(let head): write(head)
        case .pongReceived(let token): pongReceived(token)
        case .acceptClient(let hello): judge(hello.baseline ?? Metadata(), isHello: true)
        case .replaceBaseline(let baseline): judge(baseline, isHello: false)
        case .answerAsHTTP:
            answerAsHTTP()
            return false
        case .closeSilently, .peerClosed:
            context?.close(promise: nil)
            return false
        case .close(let error):
            close(error)
            return false
        }
        return true
    }

    private static func status(for reason: CancelReason) -> Status {
        switch reason {
        case .cancelled: Status(.cancelled, "the caller cancelled the call")
        case .deadline: Status(.deadlineExceeded, "the deadline passed")
        }
    }
}
