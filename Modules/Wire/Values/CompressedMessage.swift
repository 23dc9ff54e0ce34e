/// A ZIP message as it travels: the size it inflates to, then one zlib stream (specification §11).
///
/// Nothing is inflated here. The rules say whether it may be, and to how many bytes; the edge does it.
package struct CompressedMessage: Hashable, Sendable {
    /// Messages below this are left as they are.
    package static let smallestByteCount = 512
    /// A stream of this inflated size is accepted whatever its ratio.
    private static let freeByteCount = 65_536
    /// Beyond it, the most that a byte of the stream may become.
    private static let maxRatio = 200

    /// What a receiver does with a message.
    package enum OnReceive: Hashable, Sendable {
        /// Inflate the stream; it must come to exactly `rawByteCount` and end there.
        case inflate(CompressedMessage)
        /// End the call with this.
        case refuse(Status)
    }

    /// The size of the message, in bytes.
    package let rawByteCount: Int
    /// Where in the message's bytes the zlib stream lies.
    package let stream: Range<Int>

    /// Judges the bytes of a whole message before anything is inflated.
    package static func receive(_ bytes: RawSpan, maxMessageByteCount: Int) -> OnReceive {
        var cursor = Cursor(0..<bytes.byteCount)
        guard let raw = try? cursor.readVarint("raw", byteLimit: FieldByteLimit.raw, in: bytes), raw > 0 else {
            return .refuse(badData)
        }
        let stream = cursor.rest
        guard raw <= maxMessageByteCount else {
            return .refuse(
                Status(.resourceExhausted, "message of \(raw) bytes; at most \(maxMessageByteCount) are accepted"))
        }
        guard isWithinRatio(rawByteCount: Int(raw), streamByteCount: stream.count) else {
            return .refuse(
                Status(.resourceExhausted, "\(stream.count) compressed bytes may not become \(raw)"))
        }
        return .inflate(CompressedMessage(rawByteCount: Int(raw), stream: stream))
    }

    /// What data that is no zlib stream, or not one of the stated size, costs its call.
    package static let badData = Status(.internal, "bad compressed data")

    private static func isWithinRatio(rawByteCount: Int, streamByteCount: Int) -> Bool {
        rawByteCount <= max(freeByteCount, maxRatio * streamByteCount)
    }

    // MARK: Sending

    /// The most bytes a zlib stream may have for a message of `rawByteCount` to be sent compressed; nil when it is to
    /// be sent as it is. With its size in front the message must shrink by a tenth.
    package static func largestStream(rawByteCount: Int) -> Int? {
        guard rawByteCount >= smallestByteCount else { return nil }
        return rawByteCount - rawByteCount / 10 - Varint.byteCount(of: UInt32(rawByteCount))
    }

    /// The message's bytes around `stream`, or nil when the peer would have to refuse it for its ratio.
    package static func bytes(rawByteCount: Int, stream: [UInt8]) -> [UInt8]? {
        guard isWithinRatio(rawByteCount: rawByteCount, streamByteCount: stream.count) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(stream.count + 5)
        Varint.append(UInt32(rawByteCount), to: &bytes)
        return bytes + stream
    }
}
