internal import EvenhandCrypto
internal import Foundation

/// Makes page tokens of places whose numbers count more than the caller may know of: whoever holds two tokens learns
/// nothing of what lies between them. A token is good for the process that gave it.
struct PlaceSeal: Sendable {
    private let secret = randomBytes(32)

    func token(_ place: Int64) -> String {
        let bytes = withUnsafeBytes(of: place.littleEndian) { Array($0) }
        return Data(SealedBytes.seal(bytes, key: secret)).base64EncodedString()
    }

    /// Nil for what this process never gave.
    func place(_ token: String) -> Int64? {
        guard let sealed = Data(base64Encoded: token), let bytes = SealedBytes.open(Array(sealed), key: secret),
            bytes.count == 8
        else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
}
