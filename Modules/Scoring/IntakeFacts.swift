public import EvenhandText

/// What is known about a complaint besides its narrative. Revenue and segment are not among it, and never will be.
public struct IntakeFacts: Sendable, Hashable {
    /// The language the sender declared; used only where the text itself says nothing.
    public var language: Language?
    /// How urgent the customer says it is; `nil` counts as ``Level/medium``.
    public var urgency: Level?
    /// How far it reaches, as staff judge it; `nil` is estimated from severity.
    public var impact: Level?
    /// When an answer is due, seconds since 1970-01-01T00:00:00Z; `nil` if nothing is due.
    public var dueAt: Int64?
    /// The present time, seconds since 1970-01-01T00:00:00Z. Read only together with ``dueAt``.
    public var now: Int64

    /// What is known; everything that is left out counts as not known. `dueAt` and `now` are seconds since
    /// 1970-01-01T00:00:00Z.
    public init(
        language: Language? = nil, urgency: Level? = nil, impact: Level? = nil, dueAt: Int64? = nil, now: Int64 = 0
    ) {
        self.language = language
        self.urgency = urgency
        self.impact = impact
        self.dueAt = dueAt
        self.now = now
    }

    /// Nothing known.
    public static let none = IntakeFacts()
}

/// Five steps of urgency or impact.
public enum Level: Int, Sendable, Hashable, CaseIterable, Comparable {
    case veryLow = 1
    case low, medium, high, veryHigh

    /// Whether the first is the lower step.
    public static func < (first: Level, second: Level) -> Bool { first.rawValue < second.rawValue }
}
