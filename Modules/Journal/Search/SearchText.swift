/// Text as the full-text index takes it.
///
/// Scripts with spaces are indexed by words. In scripts without (Thai, Lao, Khmer, Burmese, Han, Kana) every run is cut
/// into overlapping pairs of code points, the last one standing alone, so that any part of a run is found as a phrase:
/// of the ways measured (see the module's page) pairs gave the smallest and fastest index that finds every substring.
package enum SearchText {
    /// The text with every unspaced run cut into pairs; the same string when it has none.
    package static func segmented(_ text: String) -> String {
        var copy = text
        let isSpaced = copy.withUTF8 { !mayHoldUnspacedScript($0) }
        if isSpaced { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                if let previous {
                    result.append(previous)
                    result.append(scalar)
                    result.append(" ")
                } else {
                    result.append(" ")
                }
                previous = scalar
            } else {
                if let last = previous {
                    result.append(last)
                    result.append(" ")
                    previous = nil
                }
                result.append(scalar)
            }
        }
        if let last = previous { result.append(last) }
        return String(result)
    }

    /// Whether words of the code point's script stand without spaces between them.
    package static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// A look at lead bytes that spares English, Polish and Telugu the walk over code points. It may say yes to text
    /// that turns out to have no unspaced script, never no to text that has.
    private static func mayHoldUnspacedScript(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index < bytes.count {
            // Eight bytes of ASCII at once.
            if index + 8 <= raw.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let byte = bytes[index]
            if byte < 0xE0 {
                index += 1
                continue
            }
            let second = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch byte {
            case 0xE0: if second >= 0xB8 { return true }
            case 0xE2: break
            default: return true
            }
            index += 3
        }
        return false
    }
}
