internal import SwiftProtobuf

extension Evenhand_V1_RefusalDetail {
    /// The detail as a call's status carries it: a serialised `google.protobuf.Any`.
    public func packed() throws -> [UInt8] {
        try Google_Protobuf_Any(message: self).serializedBytes()
    }

    /// The first refusal among the details of a status; nil when it carries none. Details of other types, and bytes that
    /// are no detail at all, are passed over: a status is told even when its details cannot be read.
    public static func unpacked(from details: [[UInt8]]) -> Evenhand_V1_RefusalDetail? {
        for bytes in details {
            guard let detail = try? Google_Protobuf_Any(serializedBytes: bytes), detail.isA(Self.self) else { continue }
            if let refusal = try? Evenhand_V1_RefusalDetail(unpackingAny: detail) { return refusal }
        }
        return nil
    }
}
