package import EvenhandWire
package import NIOCore

/// Inflates and deflates messages of one event loop's connections. Contexts are made when first needed.
package final class MessageCompression {
    private lazy var inflater = Inflater()
    private lazy var deflater = Deflater()

    package init() {}

    package enum OnReceive {
        case message(ByteBuffer)
        /// End the call with this.
        case refuse(Status)
    }

    /// Judges a whole ZIP message, makes room for what it grows to, and inflates it.
    /// - Parameter book: Makes room for so many bytes; false when there is none.
    package func receive(
        _ bytes: ByteBuffer, maxMessageByteCount: Int, book: (Int) -> Bool = { _ in true }
    ) -> OnReceive {
        switch CompressedMessage.receive(bytes.readableBytesSpan, maxMessageByteCount: maxMessageByteCount) {
        case .refuse(let status): return .refuse(status)
        case .inflate(let message):
            guard book(message.rawByteCount) else {
                return .refuse(Status(.resourceExhausted, "no room to inflate another message on this connection"))
            }
            return inflate(message, in: bytes).map { .message($0) } ?? .refuse(CompressedMessage.badData)
        }
    }

    /// The message that `bytes`, a whole ZIP message, is; nil when its stream is bad or not of the size it states.
    /// - Parameter message: What `CompressedMessage.receive` said of the same bytes.
    package func inflate(_ message: CompressedMessage, in bytes: ByteBuffer) -> ByteBuffer? {
        bytes.withUnsafeReadableBytes { all in
            let stream = UnsafeRawBufferPointer(rebasing: all[message.stream])
            guard inflater.isWorthTrying(stream, rawByteCount: message.rawByteCount) else { return nil }
            var plain = ByteBufferAllocator().buffer(capacity: message.rawByteCount)
            var isWhole = false
            plain.writeWithUnsafeMutableBytes(minimumWritableBytes: message.rawByteCount) { room in
                isWhole = inflater.inflate(
                    stream, into: UnsafeMutableRawBufferPointer(rebasing: room[..<message.rawByteCount]))
                return isWhole ? message.rawByteCount : 0
            }
            return isWhole ? plain : nil
        }
    }

    /// `message` as a ZIP message, or nil when it is to be sent as it is: short, stubborn, or too good to be believed.
    package func deflate(_ message: [UInt8]) -> [UInt8]? {
        guard let limit = CompressedMessage.largestStream(rawByteCount: message.count),
            let stream = message.withUnsafeBytes({ deflater.deflate($0, maxByteCount: limit) })
        else { return nil }
        return CompressedMessage.bytes(rawByteCount: message.count, stream: stream)
    }
}
