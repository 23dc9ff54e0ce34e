/// What a complainant's conduct was unreasonable in (NSW Ombudsman, "Managing unreasonable conduct by a complainant").
/// Conduct, never the person.
package enum ConductKind: String, Codable, Sendable, CaseIterable, Hashable {
    case persistence = "persistence"
    case demands = "demands"
    case lackOfCooperation = "lackOfCooperation"
    case arguments = "arguments"
    /// Threats, abuse, harassment, violence.
    case behaviours = "behaviours"

    /// Whether fit and a parting may read it (R12). The other four are ways of pursuing a complaint: noted, they help
    /// the staff who bear them, and held against the customer they would be a price on complaining.
    package var speaksOfFit: Bool {
        switch self {
        case .behaviours: true
        case .persistence, .demands, .lackOfCooperation, .arguments: false
        }
    }
}
