/// The bodies, kind by kind, in the order of specification §3.
extension FrameDecoder {
    @inline(__always)
    func readSlot(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Slot {
        Slot(UInt16(try cursor.readVarint("slot", byteLimit: FieldByteLimit.slot, in: bytes)))
    }

    func onlySlot(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Slot {
        let slot = try readSlot(&cursor, bytes)
        try cursor.requireEnd("HALF")
        return slot
    }

    func onlyToken(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> UInt32 {
        let token = try cursor.readVarint("token", byteLimit: FieldByteLimit.token, in: bytes)
        try cursor.requireEnd("PING")
        return token
    }

    @inline(__always)
    func messageBytes(_ flags: FrameFlags, _ cursor: inout Cursor) -> MessageBytes {
        MessageBytes(
            range: cursor.takeRest(), isCompressed: flags.contains(.compressed), continues: flags.contains(.more),
            endsSending: flags.contains(.last))
    }

    @inline(__always)
    func decodeCall(
        _ flags: FrameFlags, hasMessage: Bool, _ cursor: inout Cursor, _ bytes: RawSpan
    ) throws(ConnectionError) -> CallFrame {
        let slot = try readSlot(&cursor, bytes)
        let method = try readMethod(&cursor, bytes)
        let timeout = try cursor.readVarint("timeout", byteLimit: FieldByteLimit.timeout, in: bytes)
        let metadata = flags.contains(.metadata) ? try cursor.readBlock("metadata", in: bytes) : nil
        if !hasMessage { try cursor.requireEnd("OPEN") }
        return CallFrame(
            slot: slot, method: method, timeoutMilliseconds: timeout, metadata: metadata,
            message: hasMessage ? messageBytes(flags, &cursor) : nil)
    }

    @inline(__always)
    private func readMethod(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> MethodReference {
        let number = try cursor.readVarint("method", byteLimit: FieldByteLimit.method, in: bytes)
        guard number < 2 else { return .bound(Int(number)) }
        let count = Int(try cursor.readVarint("method name", byteLimit: FieldByteLimit.other, in: bytes))
        guard (1...Self.maxMethodNameByteCount).contains(count) else {
            throw .violation("a method name has 1 to \(Self.maxMethodNameByteCount) bytes, not \(count)")
        }
        let name = try cursor.take(count, "method name")
        return number == 1 ? .binding(name: name) : .literal(name: name)
    }

    func decodeEnd(
        _ flags: FrameFlags, _ cursor: inout Cursor, _ bytes: RawSpan
    ) throws(ConnectionError) -> EndFrame {
        guard !flags.isSuperset(of: [.body, .error]) else { throw .violation("END with both BODY and ERR") }
        guard flags.contains(.body) || !flags.contains(.compressed) else { throw .violation("ZIP on END without BODY") }
        let slot = try readSlot(&cursor, bytes)
        let metadata = flags.contains(.metadata) ? try cursor.readBlock("metadata", in: bytes) : nil
        if flags.contains(.body) {
            let message = MessageBytes(
                range: cursor.takeRest(), isCompressed: flags.contains(.compressed), continues: false,
                endsSending: false)
            return EndFrame(slot: slot, metadata: metadata, content: .message(message))
        }
        if flags.contains(.error) {
            return EndFrame(slot: slot, metadata: metadata, content: .status(cursor.takeRest()))
        }
        try cursor.requireEnd("END")
        return EndFrame(slot: slot, metadata: metadata, content: .nothing)
    }

    func decodeCancel(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Frame {
        let slot = try readSlot(&cursor, bytes)
        let reason = try cursor.readVarint("reason", byteLimit: FieldByteLimit.other, in: bytes)
        try cursor.requireEnd("CANCEL")
        return .cancel(slot, CancelReason(rawValue: UInt16(reason)) ?? .cancelled)
    }

    func decodeCredit(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Frame {
        let slot = try readSlot(&cursor, bytes)
        let increment = try cursor.readVarint("increment", byteLimit: FieldByteLimit.credit, in: bytes)
        try cursor.requireEnd("CREDIT")
        return .credit(slot, increment: increment)
    }

    func decodeDrain(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Frame {
        let grace = try cursor.readVarint("grace", byteLimit: FieldByteLimit.grace, in: bytes)
        let reason = try cursor.readVarint("reason", byteLimit: FieldByteLimit.other, in: bytes)
        try cursor.requireEnd("DRAIN")
        return .drain(graceMilliseconds: grace, DrainReason(rawValue: UInt16(reason)))
    }

    func decodeClose(_ cursor: inout Cursor, _ bytes: RawSpan) throws(ConnectionError) -> Frame {
        let code = try cursor.readVarint("code", byteLimit: FieldByteLimit.other, in: bytes)
        let accepted = try cursor.readVarint("accepted", byteLimit: FieldByteLimit.accepted, in: bytes)
        let text = try cursor.readBlock("text", in: bytes)
        try cursor.requireEnd("CLOSE")
        return .close(CloseCode(rawValue: UInt16(code)), accepted: accepted, text: text)
    }

    func decodeExtension(
        _ flags: FrameFlags, _ cursor: inout Cursor, _ bytes: RawSpan
    ) throws(ConnectionError) -> Frame {
        let type = try cursor.readVarint("type", byteLimit: FieldByteLimit.other, in: bytes)
        let data = cursor.takeRest()
        guard data.count <= Self.maxExtensionByteCount else {
            throw .violation("EXT with \(data.count) bytes of data; at most \(Self.maxExtensionByteCount) are allowed")
        }
        return .extension(type: type, data: data, isCritical: flags.contains(.critical))
    }
}
