/// How a scalar takes part in words.
@usableFromInline
package enum Script: UInt8, Sendable {
    /// Not part of a word: spaces, punctuation, symbols, controls.
    case none
    /// Latin letters and digits of any script.
    case latin
    /// Thai, written without spaces between words.
    case thai
    /// Telugu, written with spaces; vowel signs belong to the word.
    case telugu
    /// Any other alphabet written with spaces: Cyrillic, Greek, Arabic, Devanagari and so on.
    case otherSpaced
    /// Any other script written without spaces: Han, Kana, Lao, Khmer, Myanmar.
    case otherUnspaced

    /// Whether words are not marked by spaces, so that character n-grams stand in for them.
    @inlinable package var isUnspaced: Bool { self == .thai || self == .otherUnspaced }

    /// The script of `scalar`, by Unicode block: blocks are coarse, but need no table and never change.
    package init(_ scalar: UInt32) {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .latin
        case 0..<0xAA: self = .none
        case 0xAA, 0xB5, 0xBA: self = .latin
        case 0xC0...0x24F: self = scalar == 0xD7 || scalar == 0xF7 ? .none : .latin
        case 0x250...0x2AF, 0x300...0x36F, 0x1E00...0x1EFF: self = .latin
        case 0x0E00...0x0E7F: self = scalar == 0x0E3F || scalar == 0x0E4F || scalar >= 0x0E5A ? .none : .thai
        case 0x0C00...0x0C7F: self = scalar == 0x0C77 ? .none : .telugu
        case 0x0E80...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .otherUnspaced
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F:
            self = .otherUnspaced
        case 0x200C, 0x200D: self = .telugu
        default: self = Script.spacedElsewhere(scalar)
        }
    }

    private static func spacedElsewhere(_ scalar: UInt32) -> Script {
        guard let scalar = Unicode.Scalar(scalar) else { return .none }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber:
            return .otherSpaced
        default: return .none
        }
    }
}
