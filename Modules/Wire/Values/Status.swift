/// How a call ended when it did not succeed; the numbers are gRPC's (specification §12).
package enum StatusCode: UInt8, CaseIterable, Hashable, Sendable {
    case cancelled = 1
    case unknown = 2
    case invalidArgument = 3
    case deadlineExceeded = 4
    case notFound = 5
    case alreadyExists = 6
    case permissionDenied = 7
    case resourceExhausted = 8
    case failedPrecondition = 9
    case aborted = 10
    case outOfRange = 11
    case unimplemented = 12
    case `internal` = 13
    case unavailable = 14
    case dataLoss = 15
    case unauthenticated = 16
}

/// What an END with ERR says.
package struct Status: Hashable, Sendable {
    /// At most this many bytes of text go out.
    package static let maxTextByteCount = 1024
    private static let codeMask: UInt8 = 0x1F
    private static let unprocessedBit: UInt8 = 0x40

    package var code: StatusCode
    package var text: String
    /// No handler saw the call, so repeating it is safe whatever the method does.
    package var isUnprocessed: Bool
    /// Serialised `google.protobuf.Any` values.
    package var details: [[UInt8]]

    package init(_ code: StatusCode, _ text: String = "", isUnprocessed: Bool = false, details: [[UInt8]] = []) {
        self.code = code
        self.text = text
        self.isUnprocessed = isUnprocessed
        self.details = details
    }

    /// `text` within the limit, cut between characters' bytes and never inside one.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > maxTextByteCount else { return text }
        var end = text.utf8.index(text.utf8.startIndex, offsetBy: maxTextByteCount)
        while end.samePosition(in: text.unicodeScalars) == nil {
            end = text.utf8.index(before: end)
        }
        return String(text[..<end])
    }

    package var encoded: [UInt8] {
        var bytes = [code.rawValue | (isUnprocessed ? Self.unprocessedBit : 0)]
        FrameBytes.appendBlock(Array(Self.cut(text).utf8), to: &bytes)
        for detail in details {
            FrameBytes.appendBlock(detail, to: &bytes)
        }
        return bytes
    }

    /// What the details come to on the wire, their lengths included.
    var encodedDetailByteCount: Int {
        details.reduce(0) { $0 + Varint.byteCount(of: UInt32($1.count)) + $1.count }
    }

    static func decode(
        _ bytes: RawSpan, _ range: Range<Int>, maxDetailByteCount: Int
    ) throws(ConnectionError) -> Status {
        var cursor = Cursor(range)
        let first = try cursor.readByte("status", in: bytes)
        guard first & ~(codeMask | unprocessedBit) == 0 else { throw .violation("undefined bit in a status") }
        let text = try cursor.readBlock("status text", in: bytes)
        guard text.count <= maxTextByteCount else { throw .violation("status text of \(text.count) bytes") }
        var status = Status(
            StatusCode(rawValue: first & codeMask) ?? .unknown, bytes.string(text),
            isUnprocessed: first & unprocessedBit != 0)
        let detailStart = cursor.offset
        while !cursor.isAtEnd {
            status.details.append(bytes.array(try cursor.readBlock("status detail", in: bytes)))
        }
        guard cursor.offset - detailStart <= maxDetailByteCount else {
            throw .violation("status details of \(cursor.offset - detailStart) bytes")
        }
        return status
    }
}
