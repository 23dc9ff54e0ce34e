internal import Crypto
internal import Foundation

/// Makes page tokens of places whose numbers count more than the caller may know of: whoever holds two tokens learns
/// nothing of what lies between them. A token is good for the process that gave it.
struct PlaceSeal: Sendable {
    private let secret = randomBytes(32)

    func token(_ place: Int64) throws -> String {
        let bytes = withUnsafeBytes(of: place.littleEndian) { Data($0) }
        return try ChaChaPoly.seal(bytes, using: SymmetricKey(data: secret)).combined.base64EncodedString()
    }

    /// Nil for what this process never gave.
    func place(_ token: String) -> Int64? {
        guard let sealed = Data(base64Encoded: token), let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let bytes = try? ChaChaPoly.open(box, using: SymmetricKey(data: secret)), bytes.count == 8
        else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
}
