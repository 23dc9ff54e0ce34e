internal import CKernel

/// The 64-bit hash of a folded word: sixteen bytes at a time, little-endian, the last block padded with zeros.
///
/// Words hash alike wherever they are hashed: in narratives, in lexicons, in model files. Changing this function changes
/// the meaning of every model file, so ``version`` must change with it. It is not a defence against chosen collisions:
/// a person who crafts words to collide can at most mislead the topic of their own complaint.
@frozen
public struct WordHash {
    /// Stands in model files; a model made under another version is refused.
    public static let version: UInt32 = 2

    @inlinable package static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }
    @inlinable package static var firstFactor: UInt64 { 0xD6E8_FEB8_6659_FD93 }
    @inlinable package static var secondFactor: UInt64 { 0xA3AA_AC6B_4DF0_4A35 }
    @inlinable package static var lastFactor: UInt64 { 0xA076_1D64_78BD_642F }

    @usableFromInline var state: UInt64 = WordHash.seed
    @usableFromInline var chunks: (UInt64, UInt64) = (0, 0)
    @usableFromInline var filled: UInt64 = 0

    @inlinable package init() {}

    /// Takes one byte of the folded word.
    @inlinable package mutating func add(_ byte: UInt8) { addInPlace(byte) }

    /// ``add(_:)`` without a call, for loops over many letters.
    @inlinable @inline(__always) package mutating func addInPlace(_ byte: UInt8) {
        if filled < 64 {
            chunks.0 |= UInt64(byte) << filled
        } else {
            chunks.1 |= UInt64(byte) << (filled - 64)
        }
        filled += 8
        if filled == 128 {
            state = WordHash.mix(state, chunks.0, chunks.1)
            chunks = (0, 0)
            filled = 0
        }
    }

    /// Takes the UTF-8 bytes of one folded scalar.
    @inlinable package mutating func add(scalar: UInt32) {
        switch scalar {
        case 0..<0x80: add(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            add(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            add(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        default:
            add(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18 & 0x07))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            add(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }

    /// The hash of what was added.
    @inlinable package var value: UInt64 {
        WordHash.finish(filled == 0 ? state : WordHash.mix(state, chunks.0, chunks.1))
    }

    /// One step over sixteen bytes of a word. Two products side by side, so that the usual word, of up to eight bytes or
    /// of up to sixteen, takes the same path.
    @inlinable @inline(__always)
    package static func mix(_ state: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (state ^ first) &* firstFactor &+ second &* secondFactor
        return product ^ product >> 32
    }

    /// Spreads the state over all 64 bits.
    @inlinable @inline(__always) package static func finish(_ state: UInt64) -> UInt64 {
        let product = state &* lastFactor
        return product ^ product >> 29
    }

    /// The hash of two neighbours, in order.
    @inlinable @inline(__always) package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        finish((first << 23 | first >> 41) &+ second ^ 0x2545_F491_4F6C_DD1D)
    }

    /// The ``pair(_:_:)`` of each of `count` words and the one before it; `hashes[-1]` is the word before the first.
    package static func pairs(
        of hashes: UnsafePointer<UInt64>, count: Int, to pairs: UnsafeMutablePointer<UInt64>
    ) {
        evenhand_pairs(hashes, count, lastFactor, pairs)
    }

    /// The hash of a whole word, folded first.
    package static func of(_ word: String) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars { hash.add(scalar: CaseFolding.fold(scalar.value)) }
        return hash.value
    }
}
