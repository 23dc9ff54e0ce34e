internal import EvenhandText

/// Names of people that no phrase shows.
///
/// Where letters have capitals, a name of four letters or more is hidden with other endings too, with and without its accents:
/// a word that begins as the name does, but for its last two letters (four letters at least), and is at most five letters
/// longer. `Kowalski` hides `Kowalskiego`, and `Kowalska`; it hides no nickname, and a stem that changes (`Marek`, `Marka`) is
/// not found. Shorter names, and those of other scripts with spaces, are hidden as they are; those of scripts without spaces
/// wherever they stand.
package struct HiddenNames: Sendable {
    /// The hashes of words that are hidden as they are.
    private var words: Set<UInt64> = []
    /// The hashes of what hidden words begin with, each with the length of the longest that it hides.
    private var stems: [UInt64: Int] = [:]
    /// Of scripts without spaces, by their first two scalars.
    private var runs: [UInt64: [[UInt32]]] = [:]

    private static let leastStem = 4

    package init() {}

    /// Hides every word of a name by itself, but for single letters.
    package mutating func add(_ name: String) {
        var name = name
        var words: [[UInt32]] = []
        var runs: [[UInt32]] = []
        name.withUTF8 { buffer in
            let bytes = UnsafeRawBufferPointer(buffer)
            var scanner = WordScanner(bytes)
            while let word = scanner.next() {
                if word.script.isUnspaced {
                    runs.append(UnspacedRun.scalars(from: word.start, to: word.end, in: bytes).values)
                } else {
                    words.append(Self.plainLetters(in: bytes, from: word.start, to: word.end))
                }
            }
        }
        for word in words where word.count > 1 { hide(word) }
        for run in runs where run.count > 1 { self.runs[Self.key(run[0], run[1]), default: []].append(run) }
    }

    private mutating func hide(_ letters: [UInt32]) {
        let hasCase = Unicode.Scalar(letters[0])?.properties.isCased ?? false
        guard hasCase, letters.count >= Self.leastStem else {
            words.insert(Self.hash(letters[...]))
            return
        }
        let stem = Self.hash(letters.prefix(max(Self.leastStem, letters.count - 2)))
        stems[stem] = max(stems[stem] ?? 0, letters.count + 5)
    }

    var hasWords: Bool { !words.isEmpty || !stems.isEmpty }
    var hasRuns: Bool { !runs.isEmpty }

    /// Whether a word of plain letters is a hidden one.
    func holds(_ letters: [UInt32]) -> Bool {
        var hash = WordHash()
        for (index, letter) in letters.enumerated() {
            hash.add(scalar: letter)
            if index + 1 >= Self.leastStem, let longest = stems[hash.value], letters.count <= longest { return true }
        }
        return words.contains(hash.value)
    }

    /// How many scalars from a place on are a hidden name.
    func length(in scalars: [UInt32], at place: Int) -> Int {
        guard !runs.isEmpty, place + 1 < scalars.count, let found = runs[Self.key(scalars[place], scalars[place + 1])]
        else { return 0 }
        return found.filter { scalars[place...].starts(with: $0) }.map(\.count).max() ?? 0
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
        var hash = WordHash()
        for letter in letters { hash.add(scalar: letter) }
        return hash.value
    }

    // MARK: Letters

    /// The folded letters of a word without their accents, whether these were written apart or not.
    static func plainLetters(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> [UInt32] {
        var letters: [UInt32] = []
        var offset = start
        while offset < end {
            let (value, next) = UTF8Reader.scalar(in: bytes, at: offset)
            offset = next
            if (0x300...0x36F).contains(value) { continue }
            let folded = CaseFolding.fold(value)
            letters.append(folded < 0xE0 ? folded : bases[folded] ?? folded)
        }
        return letters
    }

    /// Folded letters with accents or strokes, by their plain letter.
    private static let bases: [UInt32: UInt32] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "đď"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
            ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
            ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"),
            ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
            ("α", "ά"), ("ε", "έ"), ("η", "ή"),
            ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("е", "ё"), ("и", "й"), ("і", "ї"),
        ]
        var bases: [UInt32: UInt32] = [:]
        for (base, letters) in rows {
            for letter in letters.unicodeScalars { bases[letter.value] = base.value }
        }
        return bases
    }()
}
