/// Simple case folding, scalar by scalar: the rule words are compared under.
///
/// One scalar folds to one scalar, so that folding never changes how a word is cut. Latin, Greek and Cyrillic fold by
/// the arithmetic of their blocks; the rest through the Unicode mapping, when that maps to a single scalar.
package enum CaseFolding {
    /// The folded form of `scalar`; itself if it has none.
    package static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: return scalar + 0x20
        case 0..<0xC0: return scalar
        case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
        case 0xDF...0xFF: return scalar
        case 0x130: return 0x69
        case 0x100...0x137, 0x14A...0x177: return scalar | 1
        case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: return 0xFF
        case 0x391...0x3A9: return scalar == 0x3A2 ? scalar : scalar + 0x20
        case 0x3C2: return 0x3C3
        case 0x400...0x40F: return scalar + 0x50
        case 0x410...0x42F: return scalar + 0x20
        case 0x0C00...0x0E7F, 0x3000...0xD7FF: return scalar
        default: return mapped(scalar)
        }
    }

    private static func mapped(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard let first = lower.first, lower.count == 1 else { return value }
        return first.value
    }

    /// `text` folded, for comparing and indexing short strings.
    package static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { folded.append(Unicode.Scalar(fold(scalar.value)) ?? scalar) }
        return String(folded)
    }
}
