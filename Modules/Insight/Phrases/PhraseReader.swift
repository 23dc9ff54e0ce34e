internal import EvenhandText

/// The phrases of a text: words, two words that follow each other, and of scripts without spaces stretches of four and eight
/// syllables or so.
///
/// Words are compared folded. What parts two sentences, or stands between commas or brackets, parts phrases; an apostrophe
/// does not part words. A word with a digit in it reads `#`, whatever it was, and is no phrase by itself. Names that are to be
/// hidden, addresses, links and redacted words (`XXXX`) are in no phrase, and no phrase reaches over them.
package struct PhraseReader: Sendable {
    /// Of a longer text the beginning is read.
    package static let byteLimit = 32_768

    private let names: HiddenNames

    /// - Parameter names: hidden in every text.
    package init(hiding names: HiddenNames = HiddenNames()) { self.names = names }

    /// Each different phrase of a text, once, with what spells it.
    /// - Parameter own: hidden in this text, beside the names hidden in all.
    package func forEachPhrase(
        of text: String, hiding own: HiddenNames = HiddenNames(), _ body: (UInt64, () -> String) -> Void
    ) {
        var text = text
        text.withUTF8 { buffer in
            let whole = UnsafeRawBufferPointer(buffer)
            let bytes = UnsafeRawBufferPointer(rebasing: whole[..<min(whole.count, Self.byteLimit)])
            let tokens = PhraseTokens(bytes, hiding: names, own).tokens
            var seen: Set<UInt64> = []
            for (index, token) in tokens.enumerated() {
                switch token.kind {
                case .stop: continue
                case .run:
                    UnspacedRun(token, in: bytes).forEachGram(hiding: names, own) { hash, start, end in
                        guard seen.insert(hash).inserted else { return }
                        body(hash) { Self.folded(bytes, start, end) }
                    }
                case .word, .number:
                    if token.kind == .word, token.isLong, seen.insert(token.hash).inserted {
                        body(token.hash) { Self.spelling(token, in: bytes) }
                    }
                    guard index + 1 < tokens.count, case let next = tokens[index + 1], next.kind != .stop,
                        next.kind != .run, token.kind == .word && token.isLong || next.kind == .word && next.isLong
                    else { continue }
                    let pair = WordHash.pair(token.hash, next.hash)
                    guard seen.insert(pair).inserted else { continue }
                    body(pair) { "\(Self.spelling(token, in: bytes)) \(Self.spelling(next, in: bytes))" }
                }
            }
        }
    }

    private static func spelling(_ token: PhraseToken, in bytes: UnsafeRawBufferPointer) -> String {
        token.kind == .number ? "#" : folded(bytes, token.start, token.end)
    }

    private static func folded(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> String {
        CaseFolding.fold(String(decoding: bytes[start..<end], as: UTF8.self))
    }
}

/// Names of people that no phrase shows.
package struct HiddenNames: Sendable {
    /// The hashes of their folded words.
    fileprivate var words: Set<UInt64> = []
    /// Of scripts without spaces, by their first two scalars.
    fileprivate var runs: [UInt64: [[UInt32]]] = [:]

    package init() {}

    /// Hides every word of a name by itself, but for single letters.
    package mutating func add(_ name: String) {
        var name = name
        var words: [UInt64] = []
        var runs: [[UInt32]] = []
        name.withUTF8 { buffer in
            let bytes = UnsafeRawBufferPointer(buffer)
            var scanner = WordScanner(bytes)
            while let word = scanner.next() {
                if word.script.isUnspaced {
                    runs.append(UnspacedRun.scalars(from: word.start, to: word.end, in: bytes).values)
                } else if word.end - word.start > 1 {
                    words.append(word.hash)
                }
            }
        }
        self.words.formUnion(words)
        for run in runs where run.count > 1 { self.runs[Self.key(run[0], run[1]), default: []].append(run) }
    }

    fileprivate func holds(_ word: UInt64) -> Bool { words.contains(word) }

    /// How many scalars from a place on are a hidden name.
    fileprivate func length(in scalars: [UInt32], at place: Int) -> Int {
        guard !runs.isEmpty, place + 1 < scalars.count, let found = runs[Self.key(scalars[place], scalars[place + 1])]
        else { return 0 }
        return found.filter { scalars[place...].starts(with: $0) }.map(\.count).max() ?? 0
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

private struct PhraseToken {
    enum Kind { case word, number, run, stop }

    var kind: Kind
    var hash: UInt64 = 0
    var start = 0
    var end = 0

    /// Long enough to be a phrase by itself.
    var isLong: Bool { end - start >= 3 }
}

/// A text as words, and as what parts phrases.
private struct PhraseTokens {
    private let bytes: UnsafeRawBufferPointer
    private let names: HiddenNames
    private let own: HiddenNames
    private(set) var tokens: [PhraseToken] = []

    /// Of every word with a digit in it.
    private static let numberHash = WordHash.of("#0")

    init(_ bytes: UnsafeRawBufferPointer, hiding names: HiddenNames, _ own: HiddenNames) {
        (self.bytes, self.names, self.own) = (bytes, names, own)
        var position = 0
        while position < bytes.count {
            if bytes[position] <= 0x20 {
                position += 1
                continue
            }
            var end = position
            while end < bytes.count, bytes[end] > 0x20 { end += 1 }
            if isAddress(position..<end) { stop() } else { take(position..<end) }
            position = end
        }
    }

    /// The words of what stands between two blanks.
    private mutating func take(_ range: Range<Int>) {
        var scanner = WordScanner(UnsafeRawBufferPointer(rebasing: bytes[range]))
        var isParted = false
        var before: Int?
        while let word = scanner.next(separator: { byte, _ in if Self.parts(byte) { isParted = true } }) {
            let token = token(word, from: range.lowerBound)
            if isParted { stop() }
            isParted = false
            if let before, isApostrophe(before..<token.start) {
                join(token)
            } else if token.kind == .stop {
                stop()
            } else {
                tokens.append(token)
            }
            before = token.end
        }
        if isParted { stop() }
    }

    private func token(_ word: ScannedWord, from offset: Int) -> PhraseToken {
        var token = PhraseToken(kind: .word, hash: word.hash, start: offset + word.start, end: offset + word.end)
        if word.script.isUnspaced {
            token.kind = .run
        } else if holdsDigit(token.start..<token.end) {
            (token.kind, token.hash) = (.number, Self.numberHash)
        } else if isRedacted(token.start..<token.end) || names.holds(word.hash) || own.holds(word.hash) {
            token.kind = .stop
        }
        return token
    }

    /// What an apostrophe parts is one word; with a hidden part it is none.
    private mutating func join(_ token: PhraseToken) {
        guard token.kind == .word, let last = tokens.indices.last, tokens[last].kind == .word else { return stop() }
        tokens[last].hash = WordHash.pair(tokens[last].hash, token.hash)
        tokens[last].end = token.end
    }

    private mutating func stop() {
        if let last = tokens.last, last.kind != .stop { tokens.append(PhraseToken(kind: .stop)) }
    }

    // MARK: Bytes

    /// ASCII marks that part phrases: all but those that stand within words, and signs of currencies and numbers.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"):
            false
        default: byte > 0x20
        }
    }

    private func isApostrophe(_ range: Range<Int>) -> Bool {
        switch range.count {
        case 1: bytes[range.lowerBound] == UInt8(ascii: "'")
        case 3: bytes[range].elementsEqual([0xE2, 0x80, 0x99])
        default: false
        }
    }

    /// A mail address or a link.
    private func isAddress(_ range: Range<Int>) -> Bool {
        if bytes[range].contains(UInt8(ascii: "@")) { return true }
        let beginning = bytes[range].prefix(4).map { $0 | 0x20 }
        if beginning.elementsEqual("www.".utf8.map { $0 | 0x20 }) { return true }
        return range.contains(where: { place in
            bytes[place] == UInt8(ascii: ":") && bytes[place..<range.upperBound].starts(with: "://".utf8)
        })
    }

    private func isRedacted(_ range: Range<Int>) -> Bool {
        range.count > 1 && bytes[range].allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }

    private func holdsDigit(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let (value, end) = UTF8Reader.scalar(in: bytes, at: place)
            if UnspacedRun.isDigit(value) { return true }
            place = end
        }
        return false
    }
}

/// A stretch of a script without spaces.
private struct UnspacedRun {
    private let scalars: [UInt32]
    private let places: [Int]
    private let end: Int

    init(_ token: PhraseToken, in bytes: UnsafeRawBufferPointer) {
        (scalars, places) = Self.scalars(from: token.start, to: token.end, in: bytes)
        end = token.end
    }

    static func scalars(
        from start: Int, to end: Int, in bytes: UnsafeRawBufferPointer
    ) -> (values: [UInt32], places: [Int]) {
        var values: [UInt32] = []
        var places: [Int] = []
        var offset = start
        while offset < end {
            let (value, next) = UTF8Reader.scalar(in: bytes, at: offset)
            values.append(value)
            places.append(offset)
            offset = next
        }
        return (values, places)
    }

    /// Every stretch of four and of eight clusters, each a letter with the vowels and marks that belong to it, that touches no
    /// hidden name and no digit.
    func forEachGram(hiding names: HiddenNames, _ own: HiddenNames, _ body: (UInt64, Int, Int) -> Void) {
        let clusters = scalars.indices.filter(beginsCluster)
        let hidden = hiddenPlaces(names, own)
        for length in [4, 8] where clusters.count >= length {
            for first in 0...(clusters.count - length) {
                let from = clusters[first]
                let to = first + length < clusters.count ? clusters[first + length] : scalars.count
                guard !hidden[from..<to].contains(true) else { continue }
                var hash = WordHash()
                for scalar in scalars[from..<to] { hash.add(scalar: scalar) }
                body(hash.value, places[from], to < places.count ? places[to] : end)
            }
        }
    }

    private func hiddenPlaces(_ names: HiddenNames, _ own: HiddenNames) -> [Bool] {
        var hidden = scalars.map(Self.isDigit)
        for place in scalars.indices {
            let length = max(names.length(in: scalars, at: place), own.length(in: scalars, at: place))
            for other in place..<place + length { hidden[other] = true }
        }
        return hidden
    }

    private func beginsCluster(_ index: Int) -> Bool {
        index == 0 || !Self.follows(scalars[index]) && !Self.leads(scalars[index - 1])
    }

    /// Vowels and marks written behind, above or below their letter: of Thai and Lao by their places, of other scripts as
    /// Unicode says.
    private static func follows(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE30...0xE3A, 0xE45, 0xE47...0xE4E, 0xEB0...0xEBC, 0xEC8...0xECE: true
        case 0x1000...: Unicode.Scalar(scalar)?.properties.isGraphemeExtend ?? false
        default: false
        }
    }

    /// Vowels of Thai and Lao that are written before their letter.
    private static func leads(_ scalar: UInt32) -> Bool {
        (0xE40...0xE44).contains(scalar) || (0xEC0...0xEC4).contains(scalar)
    }

    static func isDigit(_ scalar: UInt32) -> Bool {
        if scalar < 0x660 { return (0x30...0x39).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.numericType == .decimal
    }
}
