/// How many columns of a terminal a text takes.
///
/// A terminal gives combining marks no column (the vowels above and below in Thai, the virama in Telugu) and East Asian
/// wide characters and emoji two. Where fonts and terminals disagree, this follows Unicode's East Asian Width (UAX #11)
/// and its general categories, as `wcwidth` of the common C libraries does.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The longest beginning of `text` that takes at most `columns`; when something had to go, it ends in "…".
    static func fit(_ text: String, into columns: Int) -> String {
        if of(text) <= columns { return text }
        if columns <= 0 { return "" }
        var kept = ""
        var width = 0
        for character in text {
            let next = of(character)
            if width + next > columns - 1 { break }
            kept.append(character)
            width += next
        }
        return kept + "…"
    }

    /// `text` cut or filled with spaces to exactly `columns`.
    static func pad(_ text: String, to columns: Int, trailing: Bool = false) -> String {
        let fitted = fit(text, into: columns)
        let space = String(repeating: " ", count: max(0, columns - of(fitted)))
        return trailing ? space + fitted : fitted + space
    }

    private static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        // An emoji sequence is drawn as one picture two columns wide, however many scalars spell it.
        if let first = scalars.first, first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") { return 2 }
        return scalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return scalar == "\u{AD}" ? 1 : 0
        default: break
        }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// East Asian Wide and Fullwidth blocks (Unicode, EastAsianWidth.txt, classes W and F, merged to blocks).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
