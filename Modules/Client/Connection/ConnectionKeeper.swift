import EvenhandCompression
import EvenhandWire
import Glibc
import NIOCore
import NIOPosix

/// Keeps one connection to the server: makes it when a call needs it, and again after it was lost or drained.
///
/// Callers on any thread leave commands here; they reach the event loop many at a time.
final class ConnectionKeeper: Sendable {
    let eventLoop: any EventLoop
    private let mailbox = Mailbox<ClientCommand>()
    private let core: NIOLoopBoundBox<KeeperCore>

    init(configuration: ClientConfiguration, eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        core = .makeBoxSendingValue(
            KeeperCore(configuration: configuration, eventLoop: eventLoop), eventLoop: eventLoop)
    }

    func post(_ command: ClientCommand) {
        if mailbox.post(command) { wake() }
    }

    func post(_ commands: [ClientCommand]) {
        if mailbox.post(commands) { wake() }
    }

    private func wake() {
        eventLoop.execute { [self] in
            core.value.perform(mailbox.takeAll())
        }
    }
}

/// The part of the keeper that lives on the event loop.
final class KeeperCore {
    private enum State {
        case idle
        case connecting
        case ready(ClientConnectionHandler)
        /// Until the timer goes off; calls that come meanwhile wait for the next attempt.
        case backingOff
        case closed
    }

    /// Makes a channel with the handler in it; the future tells when it stands, or why not.
    typealias Connector = (ClientConnectionHandler, ClientConfiguration, any EventLoop) -> EventLoopFuture<any Channel>

    /// What the calls of this keeper share: repeats become rare while much fails.
    let tokens = RetryTokens()
    let compression = MessageCompression()
    private(set) var configuration: ClientConfiguration
    let eventLoop: any EventLoop
    /// Nil connects a socket.
    private let connector: Connector?
    private var state = State.idle
    private var failureCount = 0
    private var pending = CircularBuffer<ClientCall>()
    private var connectWaiters: [CheckedContinuation<Void, any Error>] = []
    private var closeWaiters: [CheckedContinuation<Void, Never>] = []
    /// All connections that are not closed: the ready one, and drained ones that finish their calls.
    private var handlers: [ObjectIdentifier: ClientConnectionHandler] = [:]

    init(
        configuration: ClientConfiguration, eventLoop: any EventLoop,
        connector: Connector? = nil
    ) {
        self.configuration = configuration
        self.eventLoop = eventLoop
        self.connector = connector
    }

    var now: NIODeadline { eventLoop.now }

    func perform(_ commands: [ClientCommand]) {
        let now = eventLoop.now
        for handler in handlers.values { handler.turnTime = now }
        for command in commands { perform(command) }
        for handler in handlers.values { handler.finishTurn() }
    }

    private func perform(_ command: ClientCommand) {
        switch command {
        case .start(let call): submit(call)
        case .message(let call, let bytes): send(bytes, on: call)
        case .endSending(let call):
            guard !call.isDone else { return }
            call.makeOutbox().hasEnded = true
            call.owner?.queueForSending(call)
        case .cancel(let call): cancel(call)
        case .taken(let call, let receipt): call.owner?.returnCredit(receipt, of: call)
        case .authenticate(let token):
            configuration.token = token
            for handler in handlers.values { handler.authenticate(configuration) }
        case .connect(let continuation): connect(continuation)
        case .close(let continuation): close(continuation)
        }
    }

    // MARK: Calls

    private func submit(_ call: ClientCall) {
        call.hasStarted = true
        guard !call.isDone else { return }
        guard !call.isWithdrawn else { return call.fail(CancellationError()) }
        switch state {
        case .ready(let handler):
            call.owner = handler
            handler.submit(call)
            if call.slot == nil { expireLater(call) }
        case .idle:
            hold(call)
            startConnecting()
        case .connecting, .backingOff: hold(call)
        case .closed: call.fail(EvenhandError.clientClosed)
        }
    }

    /// A call goes out again, on this connection or the next.
    func resubmit(_ call: ClientCall, after wait: Duration = .zero) {
        call.owner = nil
        guard wait > .zero else { return submit(call) }
        eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(wait)) { [weak self] in
            guard let self else { return call.fail(EvenhandError.clientClosed) }
            let now = eventLoop.now
            for handler in handlers.values { handler.turnTime = now }
            submit(call)
            for handler in handlers.values { handler.finishTurn() }
        }
    }

    private func hold(_ call: ClientCall) {
        pending.append(call)
        expireLater(call)
    }

    /// A call that has not been sent has no place in a connection's watch: it gets a timer of its own.
    private func expireLater(_ call: ClientCall) {
        guard !call.isDone, call.expiry == nil, let deadline = call.deadline else { return }
        call.expiry = eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { [weak self] in
            guard !call.isDone, call.slot == nil else { return }
            self?.pending.removeAll { $0 === call }
            guard let owner = call.owner else { return call.fail(EvenhandError.deadlinePassed) }
            owner.expireWaiting(call)
        }
    }

    private func send(_ bytes: [UInt8], on call: ClientCall) {
        guard !call.isDone else { return }
        call.makeOutbox().append(bytes, compressed: call.owner?.deflated(bytes, for: call))
        call.owner?.queueForSending(call)
    }

    private func cancel(_ call: ClientCall) {
        guard call.hasStarted else {
            // The cancel overtook the start.
            call.isWithdrawn = true
            return
        }
        if let owner = call.owner { return owner.cancel(call) }
        pending.removeAll { $0 === call }
        call.fail(CancellationError())
    }

    // MARK: Connecting

    private func connect(_ continuation: CheckedContinuation<Void, any Error>) {
        switch state {
        case .ready: continuation.resume()
        case .closed: continuation.resume(throwing: EvenhandError.clientClosed)
        case .idle:
            connectWaiters.append(continuation)
            startConnecting()
        case .connecting, .backingOff: connectWaiters.append(continuation)
        }
    }

    private func startConnecting() {
        state = .connecting
        let handler = ClientConnectionHandler(configuration: configuration, keeper: self)
        handlers[ObjectIdentifier(handler)] = handler
        let connected = connector?(handler, configuration, eventLoop) ?? connectSocket(handler)
        connected.assumeIsolated().whenFailure { error in
            self.handlers[ObjectIdentifier(handler)] = nil
            let server = self.configuration.server
            guard let fault = error as? TLSSetup.Fault else {
                return self.attemptFailed(.cannotConnect(to: server, because: Self.reason(error)))
            }
            self.attemptFailed(.cannotSecure(server, because: fault.description))
        }
    }

    private func connectSocket(_ handler: ClientConnectionHandler) -> EventLoopFuture<any Channel> {
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(configuration.connectTimeout))
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 2048, initial: 2048, maximum: 65_536))
        let bound = NIOLoopBound(handler, eventLoop: eventLoop)
        let keeper = NIOLoopBound(self, eventLoop: eventLoop)
        let prepared = bootstrap.channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try keeper.value.prepare(channel, bound.value)
            }
        }
        return switch configuration.server.kind {
        case .host(let host, let port):
            prepared.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(host: host, port: port)
        case .unixSocket(let path): prepared.connect(unixDomainSocketPath: path)
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { reason($0.error) } ?? "the host name is unknown"
        case let error as IOError: String(cString: strerror(error.errnoCode))
        default: "\(error)"
        }
    }

    private func attemptFailed(_ error: EvenhandError) {
        guard case .connecting = state else { return tellClosed() }
        let wait = configuration.backoff.wait(failureCount: failureCount, random: .random(in: -1...1))
        failureCount += 1
        backOff(wait)
        let calls = pending
        pending.removeAll()
        for call in calls { call.fail(error) }
        let waiters = connectWaiters
        connectWaiters = []
        for waiter in waiters { waiter.resume(throwing: error) }
    }

    private func backOff(_ wait: Duration) {
        state = .backingOff
        eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(wait)) { [weak self] in
            self?.backoffPassed()
        }
    }

    private func backoffPassed() {
        guard case .backingOff = state else { return }
        state = .idle
        if !pending.isEmpty || !connectWaiters.isEmpty { startConnecting() }
    }

    // MARK: What a connection tells

    func connectionIsReady(_ handler: ClientConnectionHandler) {
        guard case .connecting = state else { return handler.close() }
        state = .ready(handler)
        failureCount = 0
        let calls = pending
        pending.removeAll()
        for call in calls { submit(call) }
        let waiters = connectWaiters
        connectWaiters = []
        for waiter in waiters { waiter.resume() }
    }

    /// The server takes no more calls there; the next one makes a new connection.
    func connectionDrains(_ handler: ClientConnectionHandler) {
        if case .ready(let current) = state, current === handler { state = .idle }
    }

    func connectionEnded(_ handler: ClientConnectionHandler, _ error: EvenhandError) {
        handlers[ObjectIdentifier(handler)] = nil
        switch state {
        case .connecting where !handler.isReady: attemptFailed(error)
        case .ready(let current) where current === handler:
            backOff(configuration.backoff.wait(failureCount: 0, random: .random(in: -1...1)))
        case .closed: tellClosed()
        case .idle, .connecting, .ready, .backingOff: break
        }
    }

    // MARK: Closing

    private func close(_ continuation: CheckedContinuation<Void, Never>?) {
        state = .closed
        if let continuation { closeWaiters.append(continuation) }
        let calls = pending
        pending.removeAll()
        for call in calls { call.fail(EvenhandError.clientClosed) }
        let waiters = connectWaiters
        connectWaiters = []
        for waiter in waiters { waiter.resume(throwing: EvenhandError.clientClosed) }
        for handler in Array(handlers.values) { handler.close() }
        tellClosed()
    }

    private func tellClosed() {
        guard case .closed = state, handlers.isEmpty else { return }
        let waiters = closeWaiters
        closeWaiters = []
        for waiter in waiters { waiter.resume() }
    }
}
