import EvenhandCompression
import EvenhandWire
import NIOCore

/// One connection of the client: carries out what `ClientConnection` decides. Everything runs on the channel's event loop.
///
/// Calls that arrive together go out in one write; answers that arrive together are told in one turn.
final class ClientConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    var configuration: ClientConfiguration
    weak var keeper: KeeperCore?
    let tokens: RetryTokens
    let compression: MessageCompression

    var machine: ClientConnection
    var context: ChannelHandlerContext?
    var calls: [ClientCall?] = []
    /// Calls without a slot.
    var waiting = CircularBuffer<ClientCall>()
    var methods = MethodNumbers()
    var deadlines = DeadlineWatch()
    var deadlineTimer: Scheduled<Void>?

    var inbound = ByteBuffer()
    /// What was read together with the end of the frame that is just being worked on.
    private var behindFrame: ByteBuffer?
    var outbound = ByteBuffer()
    var sendQueue = CircularBuffer<ClientCall>()
    /// Streams whose responses of this read their readers do not have yet.
    var withArrivals: [ClientCall] = []
    /// Readers of responses that learn of them when the read batch ends.
    var toWake: [MessageQueue<ByteBuffer>] = []
    var isReading = false
    /// `process` is under way.
    private var isProcessing = false

    /// What HELLO said of the caller.
    private var greetedBaseline: Metadata?
    /// The server's HELLO has arrived.
    var isReady = false
    var hasEnded = false
    /// Every slot had been left by its caller: other connections take the calls.
    var isRetired = false
    /// Why the connection ends; the first reason counts.
    var ending: EvenhandError?
    var acceptedCallCount: UInt32?
    /// The time at which the present turn of the event loop began: one look at the clock serves all its calls.
    var turnTime = NIODeadline.uptimeNanoseconds(0)
    var lastHeard = NIODeadline.uptimeNanoseconds(0)
    var pingSent: NIODeadline?
    /// Since when the server owes the rest of a frame, and since when it reads nothing.
    var partialFrameSince: NIODeadline?
    var stalledSince: NIODeadline?
    /// Answers to pings written since the server stopped reading.
    private var unreadReplyByteCount = 0
    var ticker: Scheduled<Void>?

    init(configuration: ClientConfiguration, keeper: KeeperCore) {
        self.configuration = configuration
        self.keeper = keeper
        tokens = keeper.tokens
        compression = keeper.compression
        machine = ClientConnection(settings: configuration.settings)
    }

    // MARK: Channel events

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        lastHeard = context.eventLoop.now
        greetedBaseline = configuration.baseline
        write(
            machine.greeting(
                baseline: greetedBaseline, agent: configuration.agent,
                unknown: .init(random: .random(in: 0 ... .max))))
        let timeout = TimeAmount(configuration.connectTimeout)
        context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { self.helloIsLate() }
        finishTurn()
        context.fireChannelActive()
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
            if inbound.readerIndex > inbound.readableBytes { inbound.discardReadBytes() }
            inbound.writeBuffer(&bytes)
        }
        process(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        finishTurn()
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stalledSince = nil
            unreadReplyByteCount = 0
            finishTurn()
        } else {
            stalledSince = stalledSince ?? context.eventLoop.now
        }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(.lostConnection(to: configuration.server, because: "\(error)"))
    }

    // MARK: Received bytes

    /// A read mostly ends within a frame. Only this frame is put together, with what `bytes` bring of it: appended to the old
    /// buffer, which readers of messages still hold, all of a read would be copied.
    private func finishFrame(with bytes: inout ByteBuffer, _ context: ChannelHandlerContext) {
        guard inbound.readableBytes > 0, !isProcessing,
            let missing = machine.missingByteCount(inbound.readableBytesSpan), missing < bytes.readableBytes,
            var rest = bytes.readSlice(length: missing)
        else { return }
        var frame = context.channel.allocator.buffer(capacity: inbound.readableBytes + missing)
        frame.writeBuffer(&inbound)
        frame.writeBuffer(&rest)
        inbound = frame
        // A write that fails brings in more from within, which belongs behind these.
        behindFrame = bytes
        process(context)
        bytes = behindFrame ?? bytes
        behindFrame = nil
    }

    /// A write that fails may bring the rest of what the server sent from within: the loop under way takes it.
    private func process(_ context: ChannelHandlerContext) {
        guard !isProcessing else { return }
        isProcessing = true
        defer { isProcessing = false }
        turnTime = context.eventLoop.now
        lastHeard = turnTime
        var offset = 0
        while !hasEnded {
            let action = machine.bytesReceived(
                inbound.readableBytesSpan, from: &offset, atNanoseconds: turnTime.uptimeNanoseconds)
            guard perform(action) else { break }
        }
        handOverArrivals()
        inbound.moveReaderIndex(forwardBy: offset)
        if inbound.readableBytes == 0 {
            inbound = ByteBuffer()
            partialFrameSince = nil
        } else if offset > 0 || partialFrameSince == nil {
            partialFrameSince = turnTime
        }
    }

    func payload(_ range: Range<Int>) -> ByteBuffer {
        inbound.getSlice(at: inbound.readerIndex + range.lowerBound, length: range.count) ?? ByteBuffer()
    }

    /// - Returns: whether decoding may go on.
    private func perform(_ action: OnServerBytes) -> Bool {
        switch action {
        case .waitForMoreBytes: return false
        case .finish(let slot, let outcome, let metadata): finish(slot, outcome, metadata)
        case .deliver(let slot, let part): deliver(part, to: slot)
        case .deliverHead: break
        case .refuseMessage(let slot): giveUp(slot, .cancelled, EvenhandError(machine.tooLarge))
        case .slotFreed(let slot):
            calls[slot.index] = nil
            startWaiting()
            closeIfRetired()
        case .resumeSending(let slot):
            if let call = calls[slot.index] { queueForSending(call) }
        case .reply(let head): return reply(head)
        case .pongReceived: pingSent = nil
        case .ready: becomeReady()
        case .stopStartingCalls:
            keeper?.connectionDrains(self)
            resubmitWaiting()
        case .serverClosed(let error, let accepted):
            acceptedCallCount = accepted
            end(.serverClosed(error, server: configuration.server))
            return false
        case .close(let error):
            write(FrameBytes.close(error, accepted: 0))
            end(.brokenProtocol(error, server: configuration.server))
            return false
        }
        return true
    }

    /// Answers a ping, unless the server only asks and never reads.
    private func reply(_ head: FrameHead) -> Bool {
        write(head)
        guard let context, !context.channel.isWritable else { return true }
        unreadReplyByteCount += head.count
        guard unreadReplyByteCount > Self.maxUnreadReplyByteCount else { return true }
        let error = ConnectionError(.excessiveLoad, "pings without end, and none of the answers is read")
        write(FrameBytes.close(error, accepted: 0))
        end(.lostConnection(to: configuration.server, because: error.text))
        return false
    }

    private static let maxUnreadReplyByteCount = 1_048_576

    private func becomeReady() {
        isReady = true
        calls = Array(repeating: nil, count: machine.peer.maxStreamCount)
        methods.maxCount = machine.peer.maxMethodCount
        scheduleTick()
        // The token was changed while the connection was being made.
        if configuration.baseline != greetedBaseline {
            write(FrameBytes.auth(configuration.baseline ?? Metadata()))
        }
        // Now and then an extension that nobody knows: peers must go on skipping them (specification §17).
        if Int.random(in: 0..<16) == 0 { write(FrameBytes.extension(type: 40, data: [0])) }
        keeper?.connectionIsReady(self)
    }
}

/// The numbers this connection has bound to method names.
struct MethodNumbers {
    /// The numbers start at 2.
    private static let first: UInt16 = 2

    /// How many the server holds.
    var maxCount = 0
    private var numbers: [String: UInt16] = [:]
    private var last: (name: String, number: UInt16)?

    /// The last method asked for again costs one comparison; Swift compares the pointers of equal literals first.
    mutating func reference(to name: String) -> FrameBytes.Method {
        if let last, last.name == name { return .bound(last.number) }
        if let number = numbers[name] {
            last = (name, number)
            return .bound(number)
        }
        guard numbers.count < maxCount else { return .literal(name) }
        let number = Self.first + UInt16(numbers.count)
        numbers[name] = number
        return .binding(name)
    }
}
