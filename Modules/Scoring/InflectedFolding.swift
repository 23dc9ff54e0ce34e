internal import EvenhandText

/// How words of Polish and Telugu are made alike before they are compared: people leave out what keyboards make hard.
///
/// Polish letters lose their marks ("sąd" and "sad" are the same), the invisible joiners of Telugu fall away.
enum InflectedFolding {
    /// Stems may not be shorter, in characters.
    static let shortestStem: UInt8 = 2

    /// The folded scalar; `nil` if nothing is left of it.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> UInt32? {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar }
        switch scalar {
        case 0x104, 0x105: return 0x61
        case 0x106, 0x107: return 0x63
        case 0x118, 0x119: return 0x65
        case 0x141, 0x142: return 0x6C
        case 0x143, 0x144: return 0x6E
        case 0xD3, 0xF3: return 0x6F
        case 0x15A, 0x15B: return 0x73
        case 0x179...0x17C: return 0x7A
        case 0x200C, 0x200D: return nil
        default: return CaseFolding.fold(scalar)
        }
    }

    /// Keeps stems apart from whole words.
    @inline(__always)
    static func stem(_ hash: UInt64) -> UInt64 { hash ^ 0x7F4A_7C15_9E37_79B9 }

    /// The hash of a folded word, or of its first characters.
    ///
    /// - Parameter length: how many characters count; 0 for all of them.
    /// - Returns: `nil` if the word has fewer.
    static func hash(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, length: UInt8) -> UInt64? {
        var hash = WordHash()
        var count: UInt8 = 0
        var offset = start
        while offset < end {
            let (value, next) = UTF8Reader.scalar(in: bytes, at: offset)
            offset = next
            guard let folded = fold(value) else { continue }
            hash.add(scalar: folded)
            count &+= 1
            if count == length { return hash.value }
        }
        return length == 0 ? hash.value : nil
    }
}
