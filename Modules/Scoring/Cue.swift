/// A passage that raised a cue.
public struct Cue: Sendable, Hashable {
    public var kind: CueKind
    /// Byte offset of the passage's first byte in the narrative's UTF-8.
    public var start: Int
    /// Byte offset after the passage's last byte. `start..<end` always cuts between characters' scalars.
    public var end: Int
    /// The sum, for ``CueKind/money``; `nil` for every other kind.
    public var amount: Money?

    public init(kind: CueKind, start: Int, end: Int, amount: Money? = nil) {
        self.kind = kind
        self.start = start
        self.end = end
        self.amount = amount
    }

    /// The words that raised the cue, as they stand in `narrative`; empty if the range does not lie in it.
    public func text(in narrative: String) -> String {
        let bytes = Array(narrative.utf8)
        guard start >= 0, start <= end, end <= bytes.count else { return "" }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Where the passage stands in `narrative`, in `Character`s: what a person counts when they point at a letter.
    ///
    /// A passage that begins or ends within a character takes all of it in. Cost is linear in the narrative's length.
    /// - Returns: offsets from the narrative's beginning; empty at its end if the passage does not lie in it.
    public func characterRange(in narrative: String) -> Range<Int> {
        let bytes = narrative.utf8
        let count = bytes.count
        guard start >= 0, start <= end, end <= count else { return narrative.count..<narrative.count }
        var (first, last) = (0, 0)
        var offset = 0
        for character in narrative {
            if offset >= end { break }
            offset += character.utf8.count
            if offset <= start { first += 1 }
            last += 1
        }
        return first..<max(first, last)
    }
}

/// A sum of money as a narrative names it.
public struct Money: Sendable, Hashable {
    /// Hundredths of the currency's unit: cents, satang, grosz, paise. Whole units where the currency has no hundredths
    /// (yen). Never negative.
    public var minorUnits: Int64
    public var currency: Currency

    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}
