/// Why a connection is closed, as CLOSE tells it (specification §13). Programs read the code, people the text.
package struct CloseCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// An orderly end.
    package static let none = CloseCode(rawValue: 0)
    /// The peer broke the frame syntax or the state tables.
    package static let `protocol` = CloseCode(rawValue: 1)
    /// A frame longer than the receiver's `max_frame`.
    package static let frameSize = CloseCode(rawValue: 2)
    /// Credit overspent, a zero increment, or a window beyond 2^31−1.
    package static let flow = CloseCode(rawValue: 3)
    /// No protocol version in common.
    package static let version = CloseCode(rawValue: 4)
    package static let excessiveLoad = CloseCode(rawValue: 5)
    /// The baseline credential was refused.
    package static let authentication = CloseCode(rawValue: 6)
    package static let timeout = CloseCode(rawValue: 7)
    package static let `internal` = CloseCode(rawValue: 8)
    package static let checksum = CloseCode(rawValue: 9)
}

/// What a peer did that no correct peer does: it costs the connection.
package struct ConnectionError: Error, Hashable, Sendable {
    package let code: CloseCode
    /// One sentence for the people who operate the peer; it goes out in CLOSE.
    package let text: String

    package init(_ code: CloseCode, _ text: String) {
        self.code = code
        self.text = text
    }

    static func violation(_ text: String) -> ConnectionError {
        ConnectionError(.protocol, text)
    }
}
