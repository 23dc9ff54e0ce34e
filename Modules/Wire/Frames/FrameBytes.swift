/// Frames with parts of any size, as arrays: the cold paths, where an allocation does not matter.
package enum FrameBytes {
    /// How a client names the method of a call.
    package enum Method: Hashable, Sendable {
        case bound(UInt16)
        case binding(String)
        case literal(String)
    }

    /// CALL up to its message, or a whole OPEN when `messageByteCount` is nil.
    package static func call(
        _ slot: Slot, method: Method, timeoutMilliseconds: UInt32, metadata: Metadata?, messageByteCount: Int?,
        endsSending: Bool, isCompressed: Bool = false
    ) -> [UInt8] {
        var body: [UInt8] = []
        Varint.append(UInt32(slot.rawValue), to: &body)
        switch method {
        case .bound(let number): Varint.append(UInt32(number), to: &body)
        case .binding(let name): appendName(name, marker: 1, to: &body)
        case .literal(let name): appendName(name, marker: 0, to: &body)
        }
        Varint.append(timeoutMilliseconds, to: &body)
        var flags: FrameFlags = endsSending ? .last : []
        if isCompressed, messageByteCount != nil { flags.insert(.compressed) }
        if let metadata {
            flags.insert(.metadata)
            appendBlock(metadata.encoded, to: &body)
        }
        return frame(messageByteCount == nil ? .open : .call, flags, body, following: messageByteCount ?? 0)
    }

    /// END with metadata up to its message.
    package static func end(
        _ slot: Slot, metadata: Metadata, messageByteCount: Int?, isCompressed: Bool = false
    ) -> [UInt8] {
        var body: [UInt8] = []
        Varint.append(UInt32(slot.rawValue), to: &body)
        appendBlock(metadata.encoded, to: &body)
        var flags: FrameFlags = messageByteCount == nil ? .metadata : [.metadata, .body]
        if isCompressed, messageByteCount != nil { flags.insert(.compressed) }
        return frame(.end, flags, body, following: messageByteCount ?? 0)
    }

    /// END with a status. Details are dropped, then the metadata, until `length` is within `maxFrameByteCount`; either is
    /// left out where the peer would not take so much of it.
    /// - Parameter maxMetadataByteCount: what the peer accepts of metadata, and of details together.
    package static func end(
        _ slot: Slot, metadata: Metadata? = nil, status: Status, maxFrameByteCount: Int,
        maxMetadataByteCount: Int = .max
    ) -> [UInt8] {
        var status = status
        if status.encodedDetailByteCount > maxMetadataByteCount { status.details = [] }
        var metadata = metadata
        if let byteCount = metadata?.encoded.count, byteCount > maxMetadataByteCount { metadata = nil }
        while true {
            var body: [UInt8] = []
            Varint.append(UInt32(slot.rawValue), to: &body)
            if let metadata { appendBlock(metadata.encoded, to: &body) }
            body += status.encoded
            if body.count < maxFrameByteCount {
                return frame(.end, metadata == nil ? .error : [.metadata, .error], body)
            }
            if !status.details.isEmpty {
                status.details = []
            } else if metadata != nil {
                metadata = nil
            } else {
                // Slot, code and a text of at most 1,024 bytes always fit the floor of max_frame.
                return frame(.end, .error, body)
            }
        }
    }

    package static func head(_ slot: Slot, metadata: Metadata) -> [UInt8] {
        var body: [UInt8] = []
        Varint.append(UInt32(slot.rawValue), to: &body)
        body += metadata.encoded
        return frame(.head, [], body)
    }

    package static func auth(_ metadata: Metadata) -> [UInt8] {
        frame(.auth, [], metadata.encoded)
    }

    package static func close(_ error: ConnectionError, accepted: UInt32) -> [UInt8] {
        var body: [UInt8] = []
        Varint.append(UInt32(error.code.rawValue), to: &body)
        Varint.append(accepted, to: &body)
        appendBlock(Array(Status.cut(error.text).utf8), to: &body)
        return frame(.close, [], body)
    }

    package static func `extension`(type: UInt32, data: [UInt8], isCritical: Bool = false) -> [UInt8] {
        var body: [UInt8] = []
        Varint.append(type, to: &body)
        return frame(.extension, isCritical ? .critical : [], body + data)
    }

    static func frame(
        _ kind: FrameKind, _ flags: FrameFlags, _ body: [UInt8], following: Int = 0
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + 4)
        Varint.append(UInt32(1 + body.count + following), to: &bytes)
        bytes.append(kind.rawValue | flags.rawValue)
        bytes += body
        return bytes
    }

    static func appendBlock(_ block: [UInt8], to bytes: inout [UInt8]) {
        Varint.append(UInt32(block.count), to: &bytes)
        bytes += block
    }

    private static func appendName(_ name: String, marker: UInt8, to bytes: inout [UInt8]) {
        bytes.append(marker)
        appendBlock(Array(name.utf8), to: &bytes)
    }
}
