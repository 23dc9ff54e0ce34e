import EvenhandCompression
import EvenhandWire
import NIOCore

/// Any bytes as a ZIP message, and as a message to be deflated. What is inflated has the size it stated, room was booked for
/// just that, and what is deflated comes back as it was.
enum WireCompressed: FuzzTarget {
    private static let maxMessageByteCount = 1_048_576

    static func run(_ bytes: [UInt8]) throws {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        // One in four has its stated size mended, so that more streams are opened at all.
        try receive(first % 4 == 0 ? stating(Int(first) * 4_096 + 1, rest) : rest)
        try back(rest)
    }

    private static func stating(_ byteCount: Int, _ stream: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        Varint.append(UInt32(byteCount), to: &bytes)
        return bytes + stream
    }

    private static func receive(_ bytes: [UInt8]) throws {
        // Used twice: whatever a bad stream leaves behind must not touch the next.
        let compression = MessageCompression()
        let first = try outcome(bytes, compression)
        try require(try outcome(bytes, compression) == first, "the second reading differs from the first")
        try back(Array(repeating: 7, count: 2_000), with: compression)
    }

    private static func outcome(_ bytes: [UInt8], _ compression: MessageCompression) throws -> [UInt8]? {
        var booked = 0
        let received = compression.receive(
            ByteBuffer(bytes: bytes), maxMessageByteCount: maxMessageByteCount,
            book: { byteCount in
                booked = byteCount
                return true
            })
        guard case .message(let plain) = received else { return nil }
        try require(plain.readableBytes <= maxMessageByteCount, "more came out than is accepted")
        try require(plain.readableBytes == booked, "\(booked) bytes were booked and \(plain.readableBytes) came out")
        return Array(plain.readableBytesView)
    }

    private static func back(_ message: [UInt8], with compression: MessageCompression = MessageCompression()) throws {
        guard let zipped = compression.deflate(message) else { return }
        try require(zipped.count < message.count, "a message grew")
        try require(try outcome(zipped, compression) == message, "a message came back changed")
    }
}
