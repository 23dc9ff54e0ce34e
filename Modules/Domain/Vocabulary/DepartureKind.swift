/// What a finding departs from; each asks for the decider's own reason (R14).
package enum DepartureKind: String, Codable, Sendable, CaseIterable, Hashable {
    /// From what the evidence weighs.
    case scorecard = "scorecard"
    /// From how the closest earlier heads were decided.
    case closestHeads = "closestHeads"
}
