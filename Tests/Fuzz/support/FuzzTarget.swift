/// Something that any bytes may be given to.
protocol FuzzTarget: SendableMetatype {
    /// Takes the bytes in; a crash or an error is a finding.
    static func run(_ bytes: [UInt8]) throws
}

/// A promise that some bytes broke.
struct FuzzFinding: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

func require(_ condition: Bool, _ promise: @autoclosure () -> String) throws {
    if !condition { throw FuzzFinding(promise()) }
}

/// Choices read from bytes, so that a fuzzer steers them; after the last byte they go on by themselves.
struct ByteChoices: RandomNumberGenerator {
    private let bytes: [UInt8]
    private(set) var position = 0
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isUsedUp: Bool { position >= bytes.count }

    mutating func next() -> UInt64 {
        guard !isUsedUp else {
            // xorshift64: never twice the same, as drawing from a range relies on.
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        defer { position += 1 }
        // The high bits decide which value of a range is drawn.
        return UInt64(bytes[position]) &* 0x0101_0101_0101_0101
    }
}
