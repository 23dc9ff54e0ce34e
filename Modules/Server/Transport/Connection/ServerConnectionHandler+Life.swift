import EvenhandWire
import Logging
import NIOCore

/// Identity, keepalive, drain and the end of a connection.
extension ServerConnectionHandler {
    private static let keepaliveToken: UInt32 = 1
    private static let drainToken: UInt32 = 2

    // MARK: Identity

    /// Judges a baseline. Until the answer is there nothing more is read: no call is dispatched unjudged.
    func judge(_ baseline: Metadata, isHello: Bool) {
        guard let context else { return }
        guard mayShowCredentials(baseline) else {
            return refuse("credentials need TLS, a Unix socket or loopback", isHello: isHello)
        }
        isJudging = true
        updateReading()
        let eventLoop = context.eventLoop
        options.authenticator.judge(baseline, eventLoop).hop(to: eventLoop).assumeIsolated().whenComplete { result in
            self.judged(result, baseline, isHello: isHello)
        }
    }

    private func mayShowCredentials(_ baseline: Metadata) -> Bool {
        peer.isLocal || options.allowsPlainCredentials || baseline.first("authorization") == nil
    }

    private func judged(_ result: Result<(any CallPrincipal)?, any Error>, _ baseline: Metadata, isHello: Bool) {
        isJudging = false
        switch result {
        case .success(let principal):
            identity = ConnectionIdentity(principal: principal, baseline: baseline)
            identityRefusal = nil
            if isHello { becomeReady() }
        case .failure(let error):
            options.logger.info("credential refused", metadata: ["peer": "\(peer)", "error": "\(error)"])
            refuse("the credential was refused", isHello: isHello)
        }
        guard context != nil, !life.isClosing else { return }
        updateReading()
        // In a read batch the loop in `process` goes on by itself.
        if !isReading {
            process()
            finishTurn()
        }
    }

    private func refuse(_ text: String, isHello: Bool) {
        if isHello {
            close(ConnectionError(.authentication, text))
        } else {
            identityRefusal = Status(.unauthenticated, text)
        }
    }

    private func becomeReady() {
        life.isReady = true
        census.authenticated(peer)
        write(Hello(settings: options.settings, agent: options.agent).serverFrame)
        if life.drain != nil { announceDrain() }
    }

    func updateReading() {
        guard let context else { return }
        let wanted = !isJudging && backlogByteCount <= Self.backlogThatStopsReading
        context.channel.setOption(.autoRead, value: wanted).whenFailure { _ in }
    }

    // MARK: Ticks

    /// Once a second: everything that needs no timer of its own.
    func tick(at now: NIODeadline) {
        switch life.tick(at: now, options) {
        case .nothing: break
        case .ping: write(.ping(token: Self.keepaliveToken))
        case .timeOut(let text): close(ConnectionError(.timeout, text))
        case .abandon: context?.close(promise: nil)
        }
        if let drain = life.drain {
            if now >= drain.refuseFrom { machine.drainTookEffect() }
            if now >= drain.graceEnds { endAllCalls() }
            // A peer that never said HELLO has no calls to lose.
            if now >= drain.graceEnds, !life.isReady { close(ConnectionError(.none, "drained")) }
        }
        finishTurn()
    }

    func pongReceived(_ token: UInt32) {
        life.pongReceived()
        if token == Self.drainToken { machine.drainTookEffect() }
    }

    // MARK: Drain

    /// Takes up calls until the client has seen DRAIN, lets running ones finish within `grace`, then closes.
    func drain(grace: TimeAmount, reason: DrainReason) {
        guard let context, life.drain == nil, !life.isClosing else { return }
        let now = context.eventLoop.now
        let refuseFrom = now + min(.seconds(1), grace)
        life.drain = .init(refuseFrom: refuseFrom, graceEnds: now + grace)
        drainReason = reason
        let loop = context.eventLoop.assumeIsolated()
        loop.scheduleTask(deadline: refuseFrom) { self.tick(at: refuseFrom) }
        loop.scheduleTask(deadline: now + grace) { self.tick(at: now + grace) }
        // A connection that has not said HELLO may only be answered with HELLO or CLOSE.
        if life.isReady { announceDrain() }
        finishTurn()
    }

    private func announceDrain() {
        guard let drain = life.drain, let context else { return }
        let left = max(0, (drain.graceEnds - context.eventLoop.now).nanoseconds / 1_000_000)
        write(.drain(graceMilliseconds: UInt32(clamping: left), drainReason))
        write(.ping(token: Self.drainToken))
    }

    private func endAllCalls() {
        for active in calls.compactMap({ $0 }) {
            active.cancel()
            write(machine.end(active.call.slot, Status(.unavailable, "the server stopped before the call ended")))
            forget(active)
        }
        machine.drainTookEffect()
    }

    func closeIfDrained() {
        guard life.drain != nil, !life.isClosing, machine.isDrained, life.isReady else { return }
        close(ConnectionError(.none, "drained"))
    }

    // MARK: The end

    /// CLOSE, then half-close, then at most a second for the peer to notice.
    func close(_ error: ConnectionError) {
        guard let context, !life.isClosing else { return }
        if error.code != .none {
            let details: [String: String] = ["peer": "\(peer)", "code": "\(error.code.rawValue)", "text": error.text]
            options.logger.info("connection closed", metadata: details.mapValues { "\($0)" })
        }
        life.isClosing = true
        machine.connectionLost()
        cancelAllCalls()
        write(FrameBytes.close(error, accepted: machine.acceptedCallCount))
        shutDown(context)
    }

    func answerAsHTTP() {
        guard let context, !life.isClosing else { return }
        life.isClosing = true
        let door = options.httpAddress.map { "HTTP is served at \($0)." } ?? "This server has no HTTP door."
        let text = "This port speaks Evenhand Wire, not HTTP. \(door)\n"
        outbound.writeString(
            "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n\(text)")
        shutDown(context)
    }

    private func shutDown(_ context: ChannelHandlerContext) {
        let bytes = outbound
        outbound = ByteBuffer()
        let loop = context.eventLoop.assumeIsolated()
        context.writeAndFlush(Self.wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
        }
        loop.scheduleTask(in: .seconds(1)) { context.close(promise: nil) }
    }

    private func cancelAllCalls() {
        let active = calls.compactMap { $0 }
        calls = []
        for call in active { call.cancel() }
    }

    func connectionEnded() {
        guard !life.hasEnded else { return }
        life.hasEnded = true
        life.isClosing = true
        machine.connectionLost()
        deadlineTimer?.cancel()
        cancelAllCalls()
        neighbours?.remove(self)
        census.leave(peer, wasAuthenticated: life.isReady)
    }
}
