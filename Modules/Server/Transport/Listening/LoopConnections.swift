import EvenhandCompression
import EvenhandWire
import NIOCore

/// The connections of one event loop: they share its one-second tick, so that an idle connection owns no timer.
/// Event loop only.
final class LoopConnections {
    /// Shared by the loop's connections: one context each for zlib.
    let compression = MessageCompression()
    private let eventLoop: any EventLoop
    private var handlers: [ObjectIdentifier: ServerConnectionHandler] = [:]
    private var ticker: Scheduled<Void>?
    private var drain: (grace: TimeAmount, reason: DrainReason)?

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    func add(_ handler: ServerConnectionHandler) {
        handlers[ObjectIdentifier(handler)] = handler
        if let drain { handler.drain(grace: drain.grace, reason: drain.reason) }
        if ticker == nil { scheduleTick() }
    }

    private func scheduleTick() {
        ticker = eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { self.tick() }
    }

    func remove(_ handler: ServerConnectionHandler) {
        handlers[ObjectIdentifier(handler)] = nil
        guard handlers.isEmpty else { return }
        ticker?.cancel()
        ticker = nil
    }

    private func tick() {
        let now = eventLoop.now
        for handler in Array(handlers.values) { handler.tick(at: now) }
        ticker = nil
        if !handlers.isEmpty { scheduleTick() }
    }

    /// Drains all connections, those that still arrive included.
    func drainAll(grace: TimeAmount, reason: DrainReason) {
        drain = (grace, reason)
        for handler in Array(handlers.values) { handler.drain(grace: grace, reason: reason) }
    }
}
