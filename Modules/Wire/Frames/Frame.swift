/// The place of a call on a connection, 0 … max_streams−1; reused after END (specification §6).
package struct Slot: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: UInt16

    package init(_ rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package var index: Int { Int(rawValue) }
    package var description: String { "slot \(rawValue)" }

    package static func < (left: Slot, right: Slot) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How a CALL or OPEN names its method (specification §4).
package enum MethodReference: Hashable, Sendable {
    /// A number bound earlier, ≥ 2.
    case bound(Int)
    /// A name that takes the next free number from here on.
    case binding(name: Range<Int>)
    /// A name for this once.
    case literal(name: Range<Int>)
}

package enum CancelReason: UInt16, Hashable, Sendable {
    case cancelled = 1
    case deadline = 4
}

package struct DrainReason: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let other = DrainReason(rawValue: 0)
    package static let deploy = DrainReason(rawValue: 1)
    package static let age = DrainReason(rawValue: 2)
    package static let idle = DrainReason(rawValue: 3)
    package static let overload = DrainReason(rawValue: 4)
}

/// Message bytes of one frame. With MORE on a message's first frame they still begin with `total`: whether a frame is
/// the first of its message is known to the stream, not to the frame.
package struct MessageBytes: Hashable, Sendable {
    package var range: Range<Int>
    package var isCompressed: Bool
    /// MORE: another frame continues the message.
    package var continues: Bool
    /// LAST: the client sends nothing after this message.
    package var endsSending: Bool
}

/// The start of a call: CALL with its first message, or OPEN without one.
package struct CallFrame: Hashable, Sendable {
    package var slot: Slot
    package var method: MethodReference
    /// Milliseconds left when the frame was written; 0 means no deadline.
    package var timeoutMilliseconds: UInt32
    /// The entries of the metadata block, without its length.
    package var metadata: Range<Int>?
    /// Nil in OPEN.
    package var message: MessageBytes?
}

package struct EndFrame: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case nothing
        case message(MessageBytes)
        case status(Range<Int>)
    }

    package var slot: Slot
    package var metadata: Range<Int>?
    package var content: Content
}

/// One frame, taken apart as far as it can be without knowing the connection. Ranges are byte offsets into the buffer it
/// was decoded from, so that a payload is never copied.
package enum Frame: Hashable, Sendable {
    case hello(settings: Range<Int>)
    case call(CallFrame)
    case message(Slot, MessageBytes)
    case half(Slot)
    case end(EndFrame)
    case cancel(Slot, CancelReason)
    case credit(Slot, increment: UInt32)
    case ping(token: UInt32)
    case pong(token: UInt32)
    case drain(graceMilliseconds: UInt32, DrainReason)
    case close(CloseCode, accepted: UInt32, text: Range<Int>)
    case auth(entries: Range<Int>)
    case head(Slot, entries: Range<Int>)
    case `extension`(type: UInt32, data: Range<Int>, isCritical: Bool)
}
