/// What the plan's owner says to work asked for.
package enum PlanDecision: String, Codable, Sendable, CaseIterable, Hashable {
    case accepted = "accepted"
    case declined = "declined"
    /// Not now; it may be decided again.
    case later = "later"
}
