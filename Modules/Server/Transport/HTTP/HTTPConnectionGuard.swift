internal import EvenhandConnect
internal import HTTPTypes
internal import HummingbirdCore
import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes

/// Holds one HTTP connection to its times and sizes (specification §15, §16). Event loop only.
///
/// A head that is begun must be whole within `headTimeout`, the message after it within `bodyTimeout`, and an answer must be
/// read within `writeStallTimeout` wherever it stops; between requests
/// Hummingbird's own idle limit counts. It stands on both sides of the HTTP decoder: only in front of it can one see
/// that a head was begun.
final class HTTPConnectionGuard {
    struct Limits {
        var headTimeout = TimeAmount.seconds(10)
        var bodyTimeout = TimeAmount.seconds(30)
        /// A peer that reads nothing of its answer for this long is closed.
        var writeStallTimeout = TimeAmount.seconds(30)
        var headerByteCount = 16_384
    }

    private enum Phase {
        /// Nothing is asked for that is not answered.
        case idle
        case head
        case body
        case answering
    }

    private let limits: Limits
    private let firstHeadArrived: () -> Void
    private var phase = Phase.idle
    private var hasSeenHead = false
    private var timer: Scheduled<Void>?
    private var stallTimer: Scheduled<Void>?
    private var closesAfterAnswer = false

    init(limits: Limits, firstHeadArrived: @escaping () -> Void) {
        self.limits = limits
        self.firstHeadArrived = firstHeadArrived
    }

    /// The handlers for both sides of the decoder.
    var inFront: Front { Front(self) }
    var behind: Behind { Behind(self) }

    private func limit(_ context: ChannelHandlerContext, to amount: TimeAmount) {
        timer?.cancel()
        let channel = context.channel
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: amount) { channel.close(promise: nil) }
    }

    private func enter(_ phase: Phase) {
        self.phase = phase
        timer?.cancel()
        timer = nil
    }

    /// Closes after an answer that does not want the rest of its request. First only our half: closed at once, what still
    /// comes in would make the system throw the answer away before the client has read it.
    private func leave(_ context: ChannelHandlerContext) {
        context.channel.close(mode: .output, promise: nil)
        limit(context, to: .seconds(1))
    }

    /// Before the decoder: bytes.
    final class Front: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = ByteBuffer
        private let owner: HTTPConnectionGuard

        init(_ owner: HTTPConnectionGuard) { self.owner = owner }

        func channelActive(context: ChannelHandlerContext) {
            // A connection that says nothing at all is no better than one that says it slowly.
            if !owner.hasSeenHead { owner.limit(context, to: owner.limits.headTimeout) }
            context.fireChannelActive()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if owner.phase == .idle {
                owner.phase = .head
                if owner.hasSeenHead { owner.limit(context, to: owner.limits.headTimeout) }
            }
            context.fireChannelRead(data)
        }

        func channelWritabilityChanged(context: ChannelHandlerContext) {
            owner.stallTimer?.cancel()
            if !context.channel.isWritable {
                let channel = context.channel
                owner.stallTimer = context.eventLoop.assumeIsolated()
                    .scheduleTask(in: owner.limits.writeStallTimeout) { channel.close(promise: nil) }
            }
            context.fireChannelWritabilityChanged()
        }

        func channelInactive(context: ChannelHandlerContext) {
            owner.enter(.idle)
            owner.stallTimer?.cancel()
            context.fireChannelInactive()
        }
    }

    /// Behind the decoder: requests and responses.
    final class Behind: ChannelDuplexHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPRequestPart
        typealias OutboundIn = HTTPResponsePart
        typealias OutboundOut = HTTPResponsePart
        private let owner: HTTPConnectionGuard

        init(_ owner: HTTPConnectionGuard) { self.owner = owner }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch Self.unwrapInboundIn(data) {
            case .head:
                if !owner.hasSeenHead { owner.firstHeadArrived() }
                owner.hasSeenHead = true
                owner.phase = .body
                owner.limit(context, to: owner.limits.bodyTimeout)
            case .body: break
            case .end: owner.enter(.answering)
            }
            context.fireChannelRead(data)
        }

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            switch Self.unwrapOutboundIn(data) {
            case .head(let head):
                if head.headerFields[.connection] == "close" { owner.closesAfterAnswer = true }
                context.write(data, promise: promise)
            case .body: context.write(data, promise: promise)
            case .end:
                if owner.phase == .answering { owner.enter(.idle) }
                guard owner.closesAfterAnswer else { return context.write(data, promise: promise) }
                context.writeAndFlush(data, promise: promise)
                owner.leave(context)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            guard case HTTPParserError.headerOverflow = error, owner.phase == .head || owner.phase == .idle else {
                return context.fireErrorCaught(error)
            }
            let refusal = HTTPRefusal.headersTooLarge(limit: owner.limits.headerByteCount)
            let response = ConnectAnswer.refusal(refusal)
            owner.closesAfterAnswer = true
            context.write(Self.wrapOutboundOut(.head(response.head)), promise: nil)
            context.write(Self.wrapOutboundOut(.body(ConnectAnswer.body(of: refusal))), promise: nil)
            context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
            owner.leave(context)
        }
    }
}
