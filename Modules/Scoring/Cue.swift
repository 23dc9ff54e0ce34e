internal import EvenhandText

/// A passage that raised a cue.
public struct Cue: Sendable, Hashable {
    /// What the passage points at.
    public var kind: CueKind
    /// Byte offset of the passage's first byte in the narrative's UTF-8.
    public var start: Int
    /// Byte offset after the passage's last byte. `start..<end` always cuts between characters' scalars.
    public var end: Int
    /// The sum, for ``CueKind/money``; `nil` for every other kind.
    public var amount: Money?

    /// A passage at `start..<end`, in bytes of the narrative's UTF-8.
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

    /// Where the passage stands in `narrative`, in Unicode scalars: what JSON calls its characters, and Python's strings
    /// count by.
    ///
    /// A passage that begins within a scalar takes all of it in. Cost is linear in the narrative's length.
    /// - Returns: offsets from the narrative's beginning; empty at its end if the passage does not lie in it.
    public func characterRange(in narrative: String) -> Range<Int> {
        var copy = narrative
        return copy.withUTF8 { text in
            let bytes = UnsafeRawBufferPointer(text)
            guard start >= 0, start <= end, end <= bytes.count else {
                let count = UTF8Reader.scalarCount(in: bytes)
                return count..<count
            }
            var first = start
            while first > 0, first < bytes.count, bytes[first] & 0xC0 == 0x80 { first -= 1 }
            let before = UTF8Reader.scalarCount(in: UnsafeRawBufferPointer(rebasing: bytes[..<first]))
            return before..<(before + UTF8Reader.scalarCount(in: UnsafeRawBufferPointer(rebasing: bytes[first..<end])))
        }
    }
}

/// A sum of money as a narrative names it.
public struct Money: Sendable, Hashable {
    /// Hundredths of the currency's unit: cents, satang, grosz, paise. Whole units where the currency has no hundredths
    /// (yen). Never negative.
    public var minorUnits: Int64
    /// What ``minorUnits`` are hundredths of.
    public var currency: Currency

    /// A sum in hundredths of the currency's unit, 0 or more.
    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}
