/// What a passage of a narrative points at.
public enum CueKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Somebody was hurt or fell ill, or something is dangerous.
    case harm
    /// The customer may need more care: age, illness, bereavement, hardship.
    case vulnerability
    /// A lawyer, a court, a regulator or an ombudsman is spoken of.
    case legalThreat
    /// The customer leaves or says they will.
    case leaving
    /// A person is blamed, by role or conduct.
    case blame
    /// Something was expected that nobody had promised or been told.
    case unstatedExpectation
    /// A sum of money is named.
    case money

    /// The name in files and on the wire.
    public var name: String {
        switch self {
        case .harm: "harm"
        case .vulnerability: "vulnerability"
        case .legalThreat: "legal_threat"
        case .leaving: "leaving"
        case .blame: "blame"
        case .unstatedExpectation: "unstated_expectation"
        case .money: "money"
        }
    }

    /// The kind of a ``name``.
    public init?(name: some StringProtocol) {
        guard let kind = CueKind.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }
}
