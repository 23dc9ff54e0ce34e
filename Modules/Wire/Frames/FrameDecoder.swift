/// Takes frames apart (specification §3). It keeps no bytes: the same buffer may be offered again with more at its end.
package struct FrameDecoder: Sendable {
    package enum Result: Hashable, Sendable {
        /// The frame is not complete; nothing was consumed.
        case incomplete
        /// A frame, and the offset of the byte after it.
        case frame(Frame, end: Int)
    }

    /// The largest EXT data, in bytes.
    static let maxExtensionByteCount = 1024
    /// The longest method name, in bytes.
    static let maxMethodNameByteCount = 255

    /// Who wrote the bytes: decides which kinds and flags are legal.
    let sender: Sender
    /// The largest `length` accepted, in bytes.
    var maxFrameByteCount: Int
    /// Whether every frame ends in a checksum: true once both HELLOs have said so.
    package var hasChecksums = false

    package init(sender: Sender, maxFrameByteCount: Int) {
        self.sender = sender
        self.maxFrameByteCount = maxFrameByteCount
    }

    /// Decodes the frame that begins at `start`.
    package func decode(_ bytes: RawSpan, from start: Int) throws(ConnectionError) -> Result {
        guard let body = try frameRange(bytes, from: start) else { return .incomplete }
        guard body.upperBound <= bytes.byteCount else { return .incomplete }
        guard hasChecksums else { return .frame(try decodeFrame(bytes, body), end: body.upperBound) }
        return .frame(try decodeFrame(bytes, try verify(bytes, from: start, body)), end: body.upperBound)
    }

    /// How many bytes the frame that begins at `start` still lacks; nil when it is whole, or its length is not.
    func missingByteCount(_ bytes: RawSpan, from start: Int) -> Int? {
        guard let body = try? frameRange(bytes, from: start), body.upperBound > bytes.byteCount else { return nil }
        return body.upperBound - bytes.byteCount
    }

    /// Head and body without the checksum, which must be right before anything else is believed.
    private func verify(_ bytes: RawSpan, from start: Int, _ body: Range<Int>) throws(ConnectionError) -> Range<Int> {
        let end = body.upperBound - Checksum.byteCount
        guard end > body.lowerBound else { throw .violation("a frame too short for its checksum") }
        let stated = UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: end, as: UInt32.self))
        guard Checksum.crc32c(bytes, start..<end) == stated else {
            throw ConnectionError(.checksum, "a frame does not match its checksum")
        }
        return body.lowerBound..<end
    }

    /// Refuses a peer whose first frame is not HELLO or CLOSE as soon as its head is there: whoever speaks another
    /// protocol is found out at once and not after a timeout.
    func requireGreeting(_ bytes: RawSpan, from start: Int) throws(ConnectionError) {
        guard let range = try frameRange(bytes, from: start), range.lowerBound < bytes.byteCount else { return }
        switch FrameKind(rawValue: bytes.byte(at: range.lowerBound)) {
        case .hello, .close: return
        default: throw .violation("the first frame is not HELLO")
        }
    }

    /// The place of head and body, which may reach beyond the bytes at hand; nil until the length is complete.
    private func frameRange(_ bytes: RawSpan, from start: Int) throws(ConnectionError) -> Range<Int>? {
        var length = 0
        for index in 0..<FieldByteLimit.length {
            let offset = start + index
            guard offset < bytes.byteCount else { return nil }
            let byte = bytes.byte(at: offset)
            length |= Int(byte & 0x7F) << (7 * index)
            guard byte < 0x80 else { continue }
            guard length > 0 else { throw .violation("frame length 0") }
            guard byte != 0 else { throw .violation("frame length is not in its shortest form") }
            guard length <= maxFrameByteCount else {
                throw ConnectionError(.frameSize, "frame of \(length) bytes; at most \(maxFrameByteCount) are accepted")
            }
            return (offset + 1)..<(offset + 1 + length)
        }
        throw .violation("frame length takes more than \(FieldByteLimit.length) bytes")
    }

    @inline(__always)
    private func decodeFrame(_ bytes: RawSpan, _ range: Range<Int>) throws(ConnectionError) -> Frame {
        var cursor = Cursor(range)
        let head = try cursor.readByte("head", in: bytes)
        guard let kind = FrameKind(rawValue: head & 0x0F) else { throw .violation("frame kind 14 is reserved") }
        let flags = FrameFlags(rawValue: head & 0xF0)
        guard let allowed = kind.allowedFlags(from: sender) else {
            throw .violation("a \(sender) may not send \(kind)")
        }
        guard allowed.isSuperset(of: flags) else { throw .violation("undefined flag on \(kind)") }
        return try decodeBody(of: kind, flags, &cursor, bytes)
    }

    private func decodeBody(
        of kind: FrameKind, _ flags: FrameFlags, _ cursor: inout Cursor, _ bytes: RawSpan
    ) throws(ConnectionError) -> Frame {
        switch kind {
        case .hello: .hello(settings: cursor.takeRest())
        case .call: .call(try decodeCall(flags, hasMessage: true, &cursor, bytes))
        case .open: .call(try decodeCall(flags, hasMessage: false, &cursor, bytes))
        case .message:
            .message(try readSlot(&cursor, bytes), messageBytes(flags, &cursor))
        case .half: .half(try onlySlot(&cursor, bytes))
        case .end: .end(try decodeEnd(flags, &cursor, bytes))
        case .cancel: try decodeCancel(&cursor, bytes)
        case .credit: try decodeCredit(&cursor, bytes)
        case .ping: .ping(token: try onlyToken(&cursor, bytes))
        case .pong: .pong(token: try onlyToken(&cursor, bytes))
        case .drain: try decodeDrain(&cursor, bytes)
        case .close: try decodeClose(&cursor, bytes)
        case .auth: .auth(entries: cursor.takeRest())
        case .head: .head(try readSlot(&cursor, bytes), entries: cursor.takeRest())
        case .extension: try decodeExtension(flags, &cursor, bytes)
        }
    }
}
