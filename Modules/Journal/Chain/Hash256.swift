internal import EvenhandCrypto

/// A SHA-256 value: 32 bytes held inline.
package struct Hash256: Hashable, Sendable, CustomStringConvertible {
    private var words: SHA256.Words

    /// All bits clear: what the first event of a stream follows.
    package static let zero = Hash256(words: (0, 0, 0, 0))

    private init(words: SHA256.Words) { self.words = words }

    /// Takes exactly 32 bytes; nil for any other count.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        words = (
            bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
            bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        )
    }

    /// Takes exactly 32 bytes; nil for any other count.
    package init?(_ bytes: [UInt8]) {
        guard let hash = bytes.withUnsafeBytes({ Hash256($0) }) else { return nil }
        self = hash
    }

    /// The hash of the bytes.
    package init(hashing bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Hash256(hashing: $0) }
    }

    /// The hash of the bytes.
    package init(hashing bytes: UnsafeRawBufferPointer) {
        words = SHA256.words(of: bytes)
    }

    /// The hash of one run of bytes followed by another, without joining them first.
    package init(hashing first: UnsafeRawBufferPointer, then second: UnsafeRawBufferPointer) {
        words = SHA256.words(of: first, then: second)
    }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeBytes(of: words, body)
    }

    package var bytes: [UInt8] { withBytes { Array($0) } }

    package static func == (left: Hash256, right: Hash256) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }

    /// 64 lower-case hexadecimal digits.
    package var description: String { hexadecimal(bytes) }
}

/// Two lower-case digits a byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}

/// The bytes of an even number of hexadecimal digits; nil for anything else.
package func bytes(ofHexadecimal text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
    var result: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
        guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
        result.append(high << 4 | low)
    }
    return result
}
