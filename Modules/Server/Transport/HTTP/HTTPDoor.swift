internal import HTTPTypes
internal import Hummingbird
internal import Logging
package import NIOCore
internal import ServiceLifecycle
import Synchronization

/// The second door: the services' unary methods over HTTP, and what an operator's tools ask for.
package enum HTTPDoor {
    /// What HTTP needs to know beyond the limits and the authenticator that both doors share.
    package struct Options: Sendable {
        /// Web pages that may call from a browser.
        package var origins: [String] = []
        /// Requests are refused while this is true, and readiness says no.
        package var isDraining: @Sendable () -> Bool = { false }
        /// The counters, in Prometheus' text format; nil: there are none to be had.
        package var metrics: (@Sendable () -> String)?
        /// Whether the methods are listed to whoever asks.
        package var listsMethods = false
        /// A head that is begun must be whole after this.
        package var headTimeout = TimeAmount.seconds(10)

        package init() {}
    }

    /// Binds and starts answering.
    /// - Throws: what binding threw, for instance because the address is in use.
    package static func start(
        host: String, port: Int, serving router: CallRouter, listener options: ListenerOptions,
        http: Options = Options(), group: any EventLoopGroup
    ) async throws -> RunningHTTPDoor {
        let census = ConnectionCensus(options)
        let calls = HTTPCalls(
            methods: router.methods, options: options, origins: OriginList(http.origins), isSecure: options.tls != nil,
            isDraining: http.isDraining)
        let routes = Router(context: DoorContext.self)
        routes.add(middleware: calls)
        OperatorPages(
            isDraining: http.isDraining, metrics: http.metrics, methods: http.listsMethods ? router.methodList : nil
        ).add(to: routes)

        // Hummingbird tells its own life at info; the server's log has words of its own for it.
        var logger = options.logger
        logger.logLevel = max(logger.logLevel, .warning)
        let bound = BoundAddress()
        var limits = HTTPConnectionGuard.Limits()
        limits.headTimeout = http.headTimeout
        let application = Application(
            router: routes, server: .evenhand(limits: limits, census: census, tls: options.tls),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { bound.settle(.success(ListenAddress($0.localAddress))) },
            eventLoopGroupProvider: .shared(group), logger: logger)
        let service = ServiceGroup(services: [application], logger: logger)
        let running = Task {
            do {
                try await service.run()
            } catch {
                bound.settle(.failure(error))
            }
        }
        let address = try await bound.value() ?? .host(host, port: port)
        return RunningHTTPDoor(address: address, census: census, service: service, running: running)
    }
}

/// An HTTP door at work.
package struct RunningHTTPDoor: Sendable {
    /// Where it listens, with the port it was given.
    package let address: ListenAddress
    let census: ConnectionCensus
    let service: ServiceGroup
    let running: Task<Void, Never>

    /// Connections that are open now.
    package var connectionCount: Int { census.count }

    /// Stops accepting, lets running calls finish within `grace`, and returns when the last connection has closed.
    package func drain(grace: Duration) async {
        let impatience = Task {
            try await Task.sleep(for: grace)
            running.cancel()
        }
        await service.triggerGracefulShutdown()
        await running.value
        impatience.cancel()
    }
}

/// Where the door turned out to listen, or why it does not.
private final class BoundAddress: Sendable {
    private struct State {
        var result: Result<ListenAddress?, any Error>?
        var waiter: CheckedContinuation<ListenAddress?, any Error>?
    }

    private let state = Mutex(State())

    /// The first result counts.
    func settle(_ result: Result<ListenAddress?, any Error>) {
        let waiter = state.withLock { state in
            guard state.result == nil else { return nil as CheckedContinuation<ListenAddress?, any Error>? }
            state.result = result
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(with: result)
    }

    func value() async throws -> ListenAddress? {
        try await withCheckedThrowingContinuation { continuation in
            let result = state.withLock { state in
                if state.result == nil { state.waiter = continuation }
                return state.result
            }
            if let result { continuation.resume(with: result) }
        }
    }
}
