/// What a head of complaint rests on; it decides who has authority over it.
package enum Ground: String, Codable, Sendable, CaseIterable, Hashable {
    /// The customer's taste: they are believed.
    case taste = "taste"
    /// How the service was experienced.
    case service = "service"
    /// A technical fact.
    case technical = "technical"
    /// Price and terms.
    case terms = "terms"
    /// Conduct of a member of staff.
    case conduct = "conduct"
    /// Safety or law.
    case safety = "safety"
    /// Not sorted yet: what an imported complaint has until somebody reads it.
    case unsorted = "unsorted"
}
