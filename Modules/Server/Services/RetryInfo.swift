/// `google.rpc.RetryInfo` as a status detail: when to try again. Written by hand, because the one message of its package that
/// is needed holds one duration.
enum RetryInfo {
    private static let typeURL = "type.googleapis.com/google.rpc.RetryInfo"

    /// A serialised `google.protobuf.Any`. Under a minute.
    static func packed(milliseconds: Int) -> [UInt8] {
        // RetryInfo.retry_delay (1) is a google.protobuf.Duration: seconds (1) and nanos (2).
        var duration: [UInt8] = []
        if milliseconds >= 1_000 { duration += [0x08] + varint(milliseconds / 1_000) }
        if milliseconds % 1_000 > 0 { duration += [0x10] + varint(milliseconds % 1_000 * 1_000_000) }
        let info = [0x0A] + varint(duration.count) + duration
        return [0x0A] + varint(typeURL.utf8.count) + Array(typeURL.utf8) + [0x12] + varint(info.count) + info
    }

    static func isPacked(in detail: [UInt8]) -> Bool {
        detail.starts(with: [0x0A] + varint(typeURL.utf8.count) + Array(typeURL.utf8))
    }

    private static func varint(_ value: Int) -> [UInt8] {
        var value = value
        var bytes: [UInt8] = []
        while value > 0x7F {
            bytes.append(UInt8(value & 0x7F) | 0x80)
            value >>= 7
        }
        return bytes + [UInt8(value)]
    }
}
