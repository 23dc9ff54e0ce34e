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
        setReading(.judging, stopped: true)
        let eventLoop = context.eventLoop
        options.authenticator.judge(baseline, eventLoop).hop(to: eventLoop).assumeIsolated().whenComplete { result in
            self.judged(result, baseline, isHello: isHello)
        }
    }

    func mayShowCredentials(_ baseline: Metadata) -> Bool {
        peer.isLocal || options.allowsPlainCredentials || baseline.first("authorization") == nil
    }

    private func judged(_ result: Result<(any CallPrincipal)?, any Error>, _ baseline: Metadata, isHello: Bool) {
        guard !life.hasEnded, !life.isClosing else { return }
        switch result {
        case .success(let principal):
            identity = ConnectionIdentity(principal: principal, baseline: baseline)
            identityRefusal = nil
            if principal != nil { machine.share(options.limits.assembly) }
            guard takeStanding(principal == nil && !options.authenticator.isOpen ? .anonymous : .signedIn) else {
                return close(ConnectionError(.excessiveLoad, "too many connections without a credential"))
            }
            if isHello { becomeReady() }
        case .failure(let error):
            options.logger.info("credential refused", metadata: ["peer": "\(peer)", "error": "\(error)"])
            refuse("the credential was refused", isHello: isHello)
        }
        goOnReading()
    }

    /// Credentials were judged: what was received meanwhile is worked through.
    func goOnReading() {
        guard context != nil, !life.isClosing else { return }
        setReading(.judging, stopped: false)
        // In a read batch the loop in `process` goes on by itself.
        if !isReading {
            process()
            finishTurn()
        }
    }

    /// - Returns: false when there is no room for another connection of that standing.
    private func takeStanding(_ new: ConnectionCensus.Standing) -> Bool {
        guard new != standing else { return true }
        guard census.move(from: standing, to: new) else { return false }
        standing = new
        return true
    }

    private func refuse(_ text: String, isHello: Bool) {
        if isHello {
            close(ConnectionError(.authentication, text))
        } else {
            identityRefusal = Status(.unauthenticated, text)
            if !takeStanding(.anonymous) {
                close(ConnectionError(.excessiveLoad, "too many connections without a credential"))
            }
        }
    }

    private func becomeReady() {
        life.isReady = true
        let random = UInt64.random(in: 0 ... .max)
        write(
            Hello(settings: options.settings, agent: options.agent, unknown: .init(random: random)).serverFrame)
        unsealedByteCount = outbound.readableBytes
        // Now and then an extension that nobody knows: peers must go on skipping them (specification §17).
        if random.isMultiple(of: 16) { write(FrameBytes.extension(type: 40, data: [UInt8(random >> 8 & 0xFF)])) }
        if life.drain != nil { announceDrain() }
    }

    func setReading(_ reason: ReadingState.Reasons, stopped: Bool) {
        guard let context, reading.set(reason, stopped, at: context.eventLoop.now) else { return }
        // At once where the channel can: the option's future would come a turn later.
        if let options = context.channel.syncOptions {
            try? options.setOption(.autoRead, value: !reading.isStopped)
        } else {
            context.channel.setOption(.autoRead, value: !reading.isStopped).whenFailure { _ in }
        }
    }

    // MARK: Ticks

    /// Once a second: everything that needs no timer of its own.
    func tick(at now: NIODeadline) {
        if reading.isOverdue(at: now, limit: options.stoppedReadingTimeout) {
            close(ConnectionError(.excessiveLoad, "nothing could be read for too long"))
        }
        let onTick = life.tick(
            at: now, openCallCount: machine.openCallCount, callCount: machine.acceptedCallCount,
            isReading: !reading.isStopped, options)
        switch onTick {
        case .nothing: break
        case .ping: write(.ping(token: Self.keepaliveToken))
        case .timeOut(let text): close(ConnectionError(.timeout, text))
        case .abandon: context?.close(promise: nil)
        case .drain(let reason): drain(grace: options.drainGrace, reason: reason)
        }
        if !reading.isStopped { endStalledMessages(at: now) }
        if doomedCallCount > 0 { logOverdueHandlers(at: now) }
        if reading.reasons.contains(.held) || heldByteCount > 0 { weighHeldBytes() }
        if machine.openCallCount == 0, outbound.readableBytes == 0 { releaseMemory() }
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

    private func endStalledMessages(at now: NIODeadline) {
        for slot in machine.tick(atNanoseconds: now.uptimeNanoseconds) {
            giveUp(slot, Status(.resourceExhausted, "a message was begun and not continued for 30 s"))
        }
    }

    private func logOverdueHandlers(at now: NIODeadline) {
        for case .some(let active) in calls where !active.isLoggedAsOverdue {
            guard let cancelledAt = active.cancelledAt, now - cancelledAt >= options.overdueHandlerTime else {
                continue
            }
            active.isLoggedAsOverdue = true
            options.logger.warning(
                "a handler still runs after its call was given up",
                metadata: ["method": "\(active.method.name)", "peer": "\(peer)"])
        }
    }

    /// Tells the process what this connection holds, and waits with reading when that is more than most hold while all
    /// together hold too much.
    func weighHeldBytes() {
        if heldByteCount != toldHeldByteCount {
            options.limits.heldChanged(from: toldHeldByteCount, to: heldByteCount)
            toldHeldByteCount = heldByteCount
        }
        let mustWait = options.limits.mustWait(holding: heldByteCount)
        if mustWait != reading.reasons.contains(.held) { setReading(.held, stopped: mustWait) }
    }

    /// An idle connection keeps no buffer: thousands of them cost little.
    private func releaseMemory() {
        if outbound.capacity > 0 { outbound = ByteBuffer() }
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
        deadlineTimer?.cancel()
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
        let bytes = takeOutbound(context)
        let loop = context.eventLoop.assumeIsolated()
        context.writeAndFlush(Self.wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
        }
        loop.scheduleTask(in: .seconds(1)) { context.close(promise: nil) }
    }

    private func cancelAllCalls() {
        let active = calls.compactMap { $0 }
        calls = []
        sendQueue.removeAll()
        doomedCallCount = 0
        for call in active { call.cancel() }
    }

    func connectionEnded() {
        guard !life.hasEnded else { return }
        life.hasEnded = true
        life.isClosing = true
        machine.connectionLost()
        deadlineTimer?.cancel()
        cancelAllCalls()
        heldByteCount = 0
        options.limits.heldChanged(from: toldHeldByteCount, to: 0)
        toldHeldByteCount = 0
        neighbours?.remove(self)
        census.leave(peer, standing)
    }
}
