package import EvenhandWire
package import NIOCore

/// One served connection without a listener: the in-process twin for tests, which put the handler into a channel of
/// their own and drive time and bytes themselves.
package enum InProcessConnection {
    /// - Parameters:
    ///   - eventLoop: The channel's.
    ///   - isLocal: Whether the peer counts as being on the same machine.
    package static func handler(
        serving router: CallRouter, options: ListenerOptions, eventLoop: any EventLoop, isLocal: Bool = true
    ) -> any ChannelHandler {
        let census = ConnectionCensus(options)
        let peer = isLocal ? PeerAddress.unixSocket : .host("192.0.2.1", isLoopback: false)
        _ = census.admit(peer)
        return ServerConnectionHandler(
            methods: router.methods, options: options, census: census, peer: peer,
            neighbours: LoopConnections(eventLoop: eventLoop))
    }

    /// Drains a connection made by `handler`.
    package static func drain(_ handler: any ChannelHandler, grace: TimeAmount, reason: DrainReason) {
        (handler as? ServerConnectionHandler)?.drain(grace: grace, reason: reason)
    }
}
