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
}

/// A sum of money as a narrative names it.
public struct Money: Sendable, Hashable {
    /// Hundredths of the currency's unit: cents, satang, grosz, paise. Never negative.
    public var minorUnits: Int64
    public var currency: Currency

    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}

/// The currencies the scanner knows by sign or word.
public enum Currency: UInt8, Sendable, Hashable, CaseIterable {
    case dollar, euro, pound, zloty, baht, rupee

    /// ISO 4217 code; a dollar sign is read as USD.
    public var code: String {
        switch self {
        case .dollar: "USD"
        case .euro: "EUR"
        case .pound: "GBP"
        case .zloty: "PLN"
        case .baht: "THB"
        case .rupee: "INR"
        }
    }

    /// How many of the unit make about what one dollar buys, in tenths: sums in several currencies are weighed alike.
    ///
    /// Deliberately coarse and fixed: a score must not change with the day's rate.
    package var unitsPerTenDollars: Int64 {
        switch self {
        case .dollar, .euro, .pound: 10
        case .zloty: 40
        case .baht: 300
        case .rupee: 800
        }
    }
}
