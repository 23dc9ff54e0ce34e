/// Letters made comparable: lower case, no Latin accents, western digits, one kind of apostrophe, no invisible marks.
///
/// Units are what phrases are matched against: words where a script parts them with spaces, single scalars for Thai,
/// which does not. A run of digits is one unit in both, with the marks inside a date (`5.03.2026`, `2026-03-05`).
enum LetterText {
    typealias Unit = [UInt8]

    enum Segmentation: Sendable {
        case words, scalars
    }

    /// Folded scalars of `text`. Polish typed without its accents, Thai with decomposed sara am and Telugu with joiners
    /// become the same as the ordinary spelling.
    static func fold(_ text: some StringProtocol) -> [Unicode.Scalar] {
        var folded: [Unicode.Scalar] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFEFF, 0x00AD: continue
            case 0x2018, 0x2019, 0x02BC, 0x0060, 0x00B4: folded.append("'")
            case 0x2010...0x2012: folded.append("-")
            case 0x00A0, 0x2007, 0x202F, 0x0009, 0x000A, 0x000D: folded.append(" ")
            case 0x0E50...0x0E59: folded.append(digit(scalar.value - 0x0E50))
            case 0x0C66...0x0C6F: folded.append(digit(scalar.value - 0x0C66))
            case 0x0E32 where folded.last?.value == 0x0E4D:
                folded[folded.count - 1] = "\u{0E33}"
            default: folded.append(latinBase[scalar] ?? scalar)
            }
        }
        return folded
    }

    /// The units of one sentence, in order; punctuation and spaces are gone.
    static func units(of text: some StringProtocol, _ segmentation: Segmentation) -> [Unit] {
        let scalars = fold(text)
        var units: [Unit] = []
        var word: [Unicode.Scalar] = []
        func flush() {
            while let last = word.last, last == "'" { word.removeLast() }
            if !word.isEmpty { units.append(bytes(word)) }
            word = []
        }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if isDigit(scalar) {
                if segmentation == .scalars, let last = word.last, !isDigit(last), !isInsideDate(last) { flush() }
                word.append(scalar)
            } else if isInsideDate(scalar), let last = word.last, isDigit(last), isDigit(next) {
                word.append(scalar)
            } else if isLetter(scalar) || (scalar == "'" && !word.isEmpty) {
                if segmentation == .scalars { flush() }
                word.append(scalar)
                if segmentation == .scalars { flush() }
            } else {
                flush()
            }
        }
        flush()
        return units
    }

    static func hasNumber(_ text: some StringProtocol) -> Bool {
        fold(text).contains(where: isDigit)
    }

    static func bytes(_ scalars: some Sequence<Unicode.Scalar>) -> Unit {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return Array(String(view).utf8)
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    private static func isInsideDate(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "-" || scalar == "/" || scalar == "–"
    }

    private static func digit(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(UInt8(48 + value % 10)) }

    /// Precomposed Latin letters with the mark taken off; Polish is complete, the rest is what names bring along.
    private static let latinBase: [Unicode.Scalar: Unicode.Scalar] = [
        "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
        "à": "a", "á": "a", "â": "a", "ä": "a", "è": "e", "é": "e", "ê": "e", "ë": "e", "ï": "i", "ö": "o", "ü": "u",
    ]
}
