internal import EvenhandText

/// The phrases of a text: words, two words that follow each other, and of scripts without spaces stretches of four and eight
/// syllables or so.
///
/// Words are compared folded. What parts two sentences, or stands between commas or brackets, parts phrases; an apostrophe
/// does not part words. A word with a digit in it reads `#`, whatever it was, and is no phrase by itself. Names that are to be
/// hidden (`HiddenNames` says in which forms), addresses, links and redacted words (`XXXX`) are in no phrase, and no phrase
/// reaches over them.
package struct PhraseReader: Sendable {
    /// Of a longer text the beginning is read.
    package static let byteLimit = 32_768

    private let names: HiddenNames

    /// - Parameter names: hidden in every text.
    package init(hiding names: HiddenNames = HiddenNames()) { self.names = names }

    /// Each different phrase of a text, once, with what spells it.
    /// - Parameter own: hidden in this text, beside the names hidden in all.
    /// - Returns: whether something in it was taken for a name that is hidden in all.
    @discardableResult
    package func forEachPhrase(
        of text: String, hiding own: HiddenNames = HiddenNames(), _ body: (UInt64, () -> String) -> Void
    ) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            let whole = UnsafeRawBufferPointer(buffer)
            let bytes = UnsafeRawBufferPointer(rebasing: whole[..<min(whole.count, Self.byteLimit)])
            let read = PhraseTokens(bytes, hiding: names, own)
            let tokens = read.tokens
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
            return read.isNamed
        }
    }

    private static func spelling(_ token: PhraseToken, in bytes: UnsafeRawBufferPointer) -> String {
        token.kind == .number ? "#" : folded(bytes, token.start, token.end)
    }

    private static func folded(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> String {
        CaseFolding.fold(String(decoding: bytes[start..<end], as: UTF8.self))
    }
}

struct PhraseToken {
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
    /// Whether something was taken for one of the names that are hidden in all texts.
    private(set) var isNamed = false

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

    private mutating func token(_ word: ScannedWord, from offset: Int) -> PhraseToken {
        var token = PhraseToken(kind: .word, hash: word.hash, start: offset + word.start, end: offset + word.end)
        if word.script.isUnspaced {
            token.kind = .run
            if UnspacedRun(token, in: bytes).touches(names) { isNamed = true }
        } else if holdsDigit(token.start..<token.end) {
            (token.kind, token.hash) = (.number, Self.numberHash)
        } else if isRedacted(token.start..<token.end) || isName(token.start..<token.end) {
            token.kind = .stop
        }
        return token
    }

    private mutating func isName(_ range: Range<Int>) -> Bool {
        guard names.hasWords || own.hasWords else { return false }
        let letters = HiddenNames.plainLetters(in: bytes, from: range.lowerBound, to: range.upperBound)
        if names.holds(letters) {
            isNamed = true
            return true
        }
        return own.holds(letters)
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
