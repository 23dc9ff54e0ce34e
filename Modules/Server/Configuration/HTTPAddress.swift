/// Where the HTTP door is: an address of its own, or beside the wire.
struct HTTPAddress: Equatable, Sendable {
    let host: String
    let port: Int

    /// - Parameters:
    ///   - text: the setting: HOST:PORT, `off`, or nothing.
    ///   - wire: where the wire listens. With nothing said, HTTP takes the port after it, on loopback only: a door that
    ///     opens by itself opens to this machine alone.
    /// - Returns: nil when there is no such door.
    static func read(_ text: String, beside wire: ListenAddress) throws(ListenAddress.Malformed) -> HTTPAddress? {
        if text == "off" { return nil }
        guard !text.isEmpty else {
            guard case .host(_, let port) = wire else { return nil }
            return HTTPAddress(host: "127.0.0.1", port: port == 0 || port == 65_535 ? 0 : port + 1)
        }
        guard case .host(let host, let port) = try ListenAddress(text) else { throw .init(text: text) }
        return HTTPAddress(host: host, port: port)
    }
}
