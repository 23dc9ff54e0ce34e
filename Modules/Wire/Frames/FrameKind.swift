/// What a frame is, from the low four bits of its head. 14 is reserved and has no case.
package enum FrameKind: UInt8, CaseIterable, Sendable {
    case hello = 0
    case call = 1
    case open = 2
    case message = 3
    case half = 4
    case end = 5
    case cancel = 6
    case credit = 7
    case ping = 8
    case pong = 9
    case drain = 10
    case close = 11
    case auth = 12
    case head = 13
    case `extension` = 15
}

/// The high four bits of a frame's head; their meaning depends on the kind.
package struct FrameFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// CALL, MSG: the client sends no more messages.
    package static let last = FrameFlags(rawValue: 0x10)
    /// END: a message follows.
    package static let body = FrameFlags(rawValue: 0x10)
    /// EXT: a peer that does not know the type must close.
    package static let critical = FrameFlags(rawValue: 0x10)
    /// CALL, OPEN, END: a metadata block follows.
    package static let metadata = FrameFlags(rawValue: 0x20)
    /// CALL, MSG, END: the message is compressed.
    package static let compressed = FrameFlags(rawValue: 0x40)
    /// CALL, MSG: the message goes on in the next frame.
    package static let more = FrameFlags(rawValue: 0x80)
    /// END: a status follows.
    package static let error = FrameFlags(rawValue: 0x80)
}

/// Which side of a connection wrote a frame.
package enum Sender: Sendable {
    case client
    case server
}

extension FrameKind {
    /// The flags `sender` may set on this kind, or nil when it may not send the kind at all.
    func allowedFlags(from sender: Sender) -> FrameFlags? {
        switch (self, sender) {
        case (.hello, _), (.ping, _), (.pong, _), (.credit, _), (.close, _): []
        case (.call, .client): [.last, .metadata, .compressed, .more]
        case (.open, .client): [.metadata]
        case (.message, .client): [.last, .compressed, .more]
        case (.message, .server): [.compressed, .more]
        case (.half, .client), (.cancel, .client), (.auth, .client): []
        case (.end, .server): [.body, .metadata, .compressed, .error]
        case (.drain, .server), (.head, .server): []
        case (.extension, _): [.critical]
        case (.call, .server), (.open, .server), (.half, .server), (.cancel, .server), (.auth, .server),
            (.end, .client), (.drain, .client), (.head, .client):
            nil
        }
    }
}
