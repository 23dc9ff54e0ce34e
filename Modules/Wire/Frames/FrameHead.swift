/// Everything of a frame that stands before its message, built without allocating: at most 24 bytes kept in place.
///
/// The message itself is written after it by whoever holds the message's bytes; `length` already counts them.
package struct FrameHead: Equatable, Sendable {
    /// length 3, head 1, slot 2, method 2, timeout 5, total 5; the longest other frame (CLOSE without text) is shorter.
    private static let capacity = 24

    private var storage = InlineArray<24, UInt8>(repeating: 0)
    package private(set) var count = 0

    private init(_ kind: FrameKind, _ flags: FrameFlags = [], bodyByteCount: Int) {
        appendVarint(UInt32(1 + bodyByteCount))
        append(kind.rawValue | flags.rawValue)
    }

    private mutating func append(_ byte: UInt8) {
        storage[count] = byte
        count += 1
    }

    private mutating func appendVarint(_ value: UInt32) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    private static func size(_ slot: Slot) -> Int { slot.rawValue < 0x80 ? 1 : 2 }

    package static func == (left: FrameHead, right: FrameHead) -> Bool {
        left.bytes == right.bytes
    }

    /// A copy of the bytes, for tests and cold paths.
    package var bytes: [UInt8] {
        withBytes { Array($0) }
    }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.span.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
}

// MARK: - The frames of a running call

extension FrameHead {
    /// CALL of a bound method without metadata and with its whole message.
    package static func call(
        _ slot: Slot, method: UInt16, timeoutMilliseconds: UInt32, messageByteCount: Int, endsSending: Bool,
        isCompressed: Bool = false
    ) -> FrameHead {
        let body =
            size(slot) + (method < 0x80 ? 1 : 2) + Varint.byteCount(of: timeoutMilliseconds) + messageByteCount
        var flags: FrameFlags = endsSending ? .last : []
        if isCompressed { flags.insert(.compressed) }
        var head = FrameHead(.call, flags, bodyByteCount: body)
        head.appendVarint(UInt32(slot.rawValue))
        head.appendVarint(UInt32(method))
        head.appendVarint(timeoutMilliseconds)
        return head
    }

    /// MSG with a whole message or one fragment; `total` and ZIP are stated on a message's first frame only.
    package static func message(
        _ slot: Slot, byteCount: Int, total: Int? = nil, continues: Bool = false, endsSending: Bool = false,
        isCompressed: Bool = false
    ) -> FrameHead {
        var flags: FrameFlags = isCompressed ? .compressed : []
        if continues { flags.insert(.more) }
        if endsSending { flags.insert(.last) }
        let totalByteCount = total.map { Varint.byteCount(of: UInt32($0)) } ?? 0
        var head = FrameHead(.message, flags, bodyByteCount: size(slot) + totalByteCount + byteCount)
        head.appendVarint(UInt32(slot.rawValue))
        if let total { head.appendVarint(UInt32(total)) }
        return head
    }

    /// What `message(slot, byteCount:)` counts: the head of MSG with a whole message.
    package static func messageHeadByteCount(_ slot: Slot, byteCount: Int) -> Int {
        let slotByteCount = size(slot)
        return Varint.byteCount(of: UInt32(1 + slotByteCount + byteCount)) + 1 + slotByteCount
    }

    package static func half(_ slot: Slot) -> FrameHead {
        onlySlot(.half, [], slot)
    }

    /// END with a whole message.
    package static func end(_ slot: Slot, messageByteCount: Int, isCompressed: Bool = false) -> FrameHead {
        let flags: FrameFlags = isCompressed ? [.body, .compressed] : .body
        var head = FrameHead(.end, flags, bodyByteCount: size(slot) + messageByteCount)
        head.appendVarint(UInt32(slot.rawValue))
        return head
    }

    /// END after the last MSG: success, and nothing more.
    package static func end(_ slot: Slot) -> FrameHead {
        onlySlot(.end, [], slot)
    }

    package static func cancel(_ slot: Slot, _ reason: CancelReason) -> FrameHead {
        pair(.cancel, UInt32(slot.rawValue), UInt32(reason.rawValue))
    }

    package static func credit(_ slot: Slot, increment: UInt32) -> FrameHead {
        pair(.credit, UInt32(slot.rawValue), increment)
    }
}

// MARK: - The frames of the connection

extension FrameHead {
    package static func ping(token: UInt32) -> FrameHead {
        onlyNumber(.ping, token)
    }

    package static func pong(token: UInt32) -> FrameHead {
        onlyNumber(.pong, token)
    }

    package static func drain(graceMilliseconds: UInt32, _ reason: DrainReason) -> FrameHead {
        pair(.drain, graceMilliseconds, UInt32(reason.rawValue))
    }

    private static func onlySlot(_ kind: FrameKind, _ flags: FrameFlags, _ slot: Slot) -> FrameHead {
        var head = FrameHead(kind, flags, bodyByteCount: size(slot))
        head.appendVarint(UInt32(slot.rawValue))
        return head
    }

    private static func onlyNumber(_ kind: FrameKind, _ value: UInt32) -> FrameHead {
        var head = FrameHead(kind, bodyByteCount: Varint.byteCount(of: value))
        head.appendVarint(value)
        return head
    }

    private static func pair(_ kind: FrameKind, _ first: UInt32, _ second: UInt32) -> FrameHead {
        var head = FrameHead(kind, bodyByteCount: Varint.byteCount(of: first) + Varint.byteCount(of: second))
        head.appendVarint(first)
        head.appendVarint(second)
        return head
    }
}
