import EvenhandWire

/// Any bytes as a block of metadata. What is read is legal and bounded, and reads the same again when it is written.
enum WireMetadata: FuzzTarget {
    static func run(_ bytes: [UInt8]) throws {
        let limit = Settings.serverDefaults.maxMetadataByteCount
        guard
            let decoded = try? Metadata.decode(bytes.span.bytes, 0..<bytes.count, maxByteCount: limit)
        else { return }
        try require(bytes.count <= limit, "a block above its limit was read")
        let metadata = decoded.metadata
        try require(metadata.entries.count <= Metadata.maxEntryCount, "more entries than are allowed")
        try require(metadata.isLegal, "illegal entries were kept")
        let written = metadata.encoded
        let again = try Metadata.decode(written.span.bytes, 0..<written.count, maxByteCount: .max)
        try require(again.metadata == metadata, "other entries when read again")
        try require(!again.hasIllegalEntry, "illegal entries were written")
    }
}
