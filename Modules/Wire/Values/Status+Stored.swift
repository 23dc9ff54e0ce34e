extension Status {
    /// What `encoded` gave, read back; nil for bytes that are no status.
    package init?(encoded bytes: [UInt8]) {
        do throws(ConnectionError) {
            self = try Self.decode(bytes.span.bytes, 0..<bytes.count, maxDetailByteCount: bytes.count)
        } catch {
            return nil
        }
    }
}
