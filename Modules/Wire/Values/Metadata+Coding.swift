extension Metadata {
    /// What a block said.
    package struct Decoded: Hashable, Sendable {
        /// The legal entries, in order.
        package var metadata = Metadata()
        /// Whether entries were left out because of an illegal character, by key when the key itself was legal.
        package var hasIllegalEntry = false
    }

    /// The entries one after another, without a length in front.
    package var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            if let number = NumberedKey.number(entry.key) {
                bytes.append(number)
            } else {
                bytes.append(0)
                FrameBytes.appendBlock(Array(entry.key.utf8), to: &bytes)
            }
            FrameBytes.appendBlock(entry.value, to: &bytes)
        }
        return bytes
    }

    /// Decodes the entries in `range`.
    /// - Throws: when lengths are wrong or a limit is passed, which costs the connection. Illegal characters do not
    ///   throw: the caller decides whether they cost the call or the connection.
    package static func decode(
        _ bytes: RawSpan, _ range: Range<Int>, maxByteCount: Int
    ) throws(ConnectionError) -> Decoded {
        guard range.count <= maxByteCount else {
            throw .violation("metadata of \(range.count) bytes; at most \(maxByteCount) are accepted")
        }
        var decoded = Decoded()
        var cursor = Cursor(range)
        var entryCount = 0
        while !cursor.isAtEnd {
            entryCount += 1
            guard entryCount <= maxEntryCount else { throw .violation("more than \(maxEntryCount) metadata entries") }
            try decodeEntry(bytes, &cursor, into: &decoded)
        }
        return decoded
    }

    private static func decodeEntry(
        _ bytes: RawSpan, _ cursor: inout Cursor, into decoded: inout Decoded
    ) throws(ConnectionError) {
        let number = try cursor.readVarint("metadata key", byteLimit: FieldByteLimit.other, in: bytes)
        var key = NumberedKey.name(number)
        if number == 0 {
            let place = try cursor.readBlock("metadata key", in: bytes)
            guard place.count <= maxKeyByteCount else {
                throw .violation("a metadata key of \(place.count) bytes; at most \(maxKeyByteCount) are allowed")
            }
            key = bytes.string(place)
        }
        let value = bytes.array(try cursor.readBlock("metadata value", in: bytes))
        // An unknown number was assigned by a later version of this document: its entry is skipped.
        guard let key else { return }
        guard isLegal(key: key), isLegal(value: value, of: key) else {
            decoded.hasIllegalEntry = true
            return
        }
        decoded.metadata.entries.append(Entry(key, value))
    }
}
