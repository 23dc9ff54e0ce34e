/// A phrase to look for in a sentence's units.
///
/// Written as text: pieces parted by spaces follow each other; `a|b` is either; `stem*` begins a word and `*ending` ends
/// one; `~` is a gap of a few units; `~+` is a gap without a negation in it. In Thai, pieces are run together as they
/// are read, and a gap is counted in characters.
struct LetterPhrase: Sendable {
    private enum Affix: Sendable {
        case whole, beginning, ending
    }

    private struct UnitPattern: Sendable {
        let bytes: LetterText.Unit
        let affix: Affix

        func matches(_ unit: LetterText.Unit) -> Bool {
            switch affix {
            case .whole: unit == bytes
            case .beginning: unit.starts(with: bytes)
            case .ending: unit.count >= bytes.count && unit.suffix(bytes.count).elementsEqual(bytes)
            }
        }
    }

    private enum Piece: Sendable {
        case oneOf([[UnitPattern]])
        case gap(allowsNegation: Bool)
    }

    private let pieces: [Piece]
    private let gapLimit: Int

    init(_ text: String, _ segmentation: LetterText.Segmentation) {
        gapLimit = segmentation == .words ? 4 : 30
        pieces = text.split(separator: " ").map { piece in
            switch piece {
            case "~": .gap(allowsNegation: true)
            case "~+": .gap(allowsNegation: false)
            default: .oneOf(piece.split(separator: "|").map { Self.alternative($0, segmentation) })
            }
        }
    }

    private static func alternative(_ text: Substring, _ segmentation: LetterText.Segmentation) -> [UnitPattern] {
        let affix: Affix = text.hasSuffix("*") ? .beginning : text.hasPrefix("*") ? .ending : .whole
        let scalars = LetterText.fold(text.filter { $0 != "*" })
        switch segmentation {
        case .words: return [UnitPattern(bytes: LetterText.bytes(scalars), affix: affix)]
        case .scalars: return scalars.map { UnitPattern(bytes: LetterText.bytes([$0]), affix: .whole) }
        }
    }

    /// What the phrase begins with, when that is always a whole unit.
    var firstUnits: Set<LetterText.Unit>? {
        guard case .oneOf(let alternatives)? = pieces.first else { return nil }
        let firsts = alternatives.compactMap(\.first)
        return firsts.allSatisfy { $0.affix == .whole } ? Set(firsts.map(\.bytes)) : nil
    }

    /// Where the phrase ends when it begins at `start`; nil when it does not.
    func end(
        at start: Int, in units: [LetterText.Unit], negations: LetterPhrases = LetterPhrases()
    ) -> Int? {
        end(from: start, piece: 0, units, negations)
    }

    private func end(
        from start: Int, piece index: Int, _ units: [LetterText.Unit], _ negations: LetterPhrases
    ) -> Int? {
        guard index < pieces.count else { return start }
        switch pieces[index] {
        case .oneOf(let alternatives):
            for alternative in alternatives where Self.matches(alternative, units, at: start) {
                if let end = end(from: start + alternative.count, piece: index + 1, units, negations) { return end }
            }
            return nil
        case .gap(let allowsNegation):
            for skipped in 0...gapLimit where start + skipped <= units.count {
                if let end = end(from: start + skipped, piece: index + 1, units, negations) { return end }
                if !allowsNegation, negations.longestEnd(at: start + skipped, in: units) != nil { return nil }
            }
            return nil
        }
    }

    private static func matches(_ patterns: [UnitPattern], _ units: [LetterText.Unit], at start: Int) -> Bool {
        guard start + patterns.count <= units.count else { return false }
        for (offset, pattern) in patterns.enumerated() where !pattern.matches(units[start + offset]) { return false }
        return true
    }
}
