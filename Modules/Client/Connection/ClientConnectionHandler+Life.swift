import EvenhandWire
import NIOCore

/// Keepalive and the end of a connection.
extension ClientConnectionHandler {
    private static let keepaliveToken: UInt32 = 1
    private static let silenceBeforePing = TimeAmount.seconds(30)
    private static let pongTimeout = TimeAmount.seconds(20)
    /// One frame, from its first to its last byte.
    private static let frameTimeout = TimeAmount.seconds(30)
    /// A server that reads nothing for this long is left.
    private static let writeStallTimeout = TimeAmount.seconds(30)

    func helloIsLate() {
        guard !isReady else { return }
        end(.lostConnection(to: configuration.server, because: "no HELLO within \(configuration.connectTimeout)"))
    }

    func scheduleTick() {
        guard let context else { return }
        ticker = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { self.tick() }
    }

    private func tick() {
        guard let context else { return }
        let now = context.eventLoop.now
        if let partialFrameSince, now - partialFrameSince >= Self.frameTimeout {
            let error = ConnectionError(.timeout, "a frame was begun and not finished")
            write(FrameBytes.close(error, accepted: 0))
            return end(.lostConnection(to: configuration.server, because: error.text))
        }
        if let stalledSince, now - stalledSince >= Self.writeStallTimeout {
            return end(.lostConnection(to: configuration.server, because: "it read nothing for 30 s"))
        }
        for slot in machine.tick(atNanoseconds: now.uptimeNanoseconds) {
            let text = "a response was begun and not continued for 30 s"
            giveUp(slot, .cancelled, EvenhandError(code: .resourceExhausted, message: text, origin: .local))
        }
        let floor = TimeAmount.milliseconds(Int64(machine.peer.pingFloorMilliseconds))
        if let pingSent {
            if now - pingSent >= Self.pongTimeout {
                return end(.lostConnection(to: configuration.server, because: "no answer to a ping"))
            }
        } else if machine.openCallCount > 0, now - lastHeard >= max(Self.silenceBeforePing, floor) {
            pingSent = now
            write(.ping(token: Self.keepaliveToken))
        }
        finishTurn()
        scheduleTick()
    }

    /// Later calls are made in the name of `configuration`'s token.
    func authenticate(_ configuration: ClientConfiguration) {
        self.configuration = configuration
        if isReady { write(FrameBytes.auth(configuration.baseline ?? Metadata())) }
    }

    /// Says goodbye and closes. Running calls fail.
    func close() {
        guard context != nil, ending == nil else { return }
        write(FrameBytes.close(ConnectionError(.none, ""), accepted: 0))
        end(.clientClosed)
    }

    /// The connection is of no more use; `error` is why. The keeper learns it at once, not when the socket has closed:
    /// in between it would send calls here.
    func end(_ error: EvenhandError) {
        guard ending == nil else { return }
        ending = error
        machine.connectionLost()
        isReading = false
        let channel = context
        finishTurn()
        connectionEnded()
        channel?.close(promise: nil)
    }

    /// TLS did not let the protocol begin.
    func neverBegan(_ reason: String) {
        ending = .cannotSecure(configuration.server, because: reason)
        connectionEnded()
    }

    func connectionEnded() {
        guard !hasEnded else { return }
        hasEnded = true
        context = nil
        machine.connectionLost()
        deadlineTimer?.cancel()
        ticker?.cancel()
        let error = ending ?? .lostConnection(to: configuration.server, because: "the server closed it")
        let open = calls.compactMap { $0 }
        calls = []
        // First the keeper, so that calls to repeat meet its new state.
        keeper?.connectionEnded(self, error)
        for call in open { fail(call, error) }
        resubmitWaiting()
    }

    private func fail(_ call: ClientCall, _ error: EvenhandError) {
        call.slot = nil
        var error = error
        // The server had not parsed it: no handler can have seen it.
        error.isUnprocessed = acceptedCallCount.map { call.ordinal > $0 } ?? false
        attemptFailed(call, error)
    }
}

extension EvenhandError {
    static func lostConnection(to server: ServerAddress, because reason: String) -> EvenhandError {
        EvenhandError(
            code: .unavailable, message: "the connection to \(server) was lost: \(reason)", origin: .connection)
    }

    static func cannotConnect(to server: ServerAddress, because reason: String) -> EvenhandError {
        EvenhandError(
            code: .unavailable,
            message: "cannot connect to \(server): \(reason). Check the address and that evenhand-server runs there",
            isUnprocessed: true, origin: .connection)
    }

    static func cannotSecure(_ server: ServerAddress, because reason: String) -> EvenhandError {
        EvenhandError(
            code: .unavailable, message: "no safe connection to \(server): \(reason)", isUnprocessed: true,
            origin: .connection)
    }

    static func serverClosed(_ error: ConnectionError, server: ServerAddress) -> EvenhandError {
        switch error.code {
        case .version:
            EvenhandError(
                code: .unavailable,
                message: "\(server) speaks another protocol version (\(error.text)); this client speaks "
                    + "\(Settings.version). Update the older of the two",
                isUnprocessed: true, origin: .versionMismatch)
        case .authentication:
            EvenhandError(
                code: .unauthenticated,
                message: "\(server) refused the credential: \(error.text). Check EVENHAND_TOKEN or the profile",
                isUnprocessed: true, origin: .connection)
        case .none:
            EvenhandError(code: .unavailable, message: "\(server) is stopping; try again", origin: .connection)
        default:
            EvenhandError(
                code: .unavailable,
                message: "\(server) closed the connection with code \(error.code.rawValue): \(error.text)",
                origin: .connection)
        }
    }

    static func brokenProtocol(_ error: ConnectionError, server: ServerAddress) -> EvenhandError {
        guard error.code != .version else { return serverClosed(error, server: server) }
        return EvenhandError(
            code: .unavailable,
            message: "\(server) does not speak Evenhand Wire as this client does (\(error.text)). "
                + "Check that the port is evenhand-server's wire port",
            origin: .connection)
    }
}
