/// What became of the hearing a customer is offered before a parting.
package enum LastHearingOutcome: String, Codable, Sendable, CaseIterable, Hashable {
    case held = "held"
    /// The customer declined it in writing.
    case declined = "declined"
    /// The customer let the dated chance pass.
    case absent = "absent"
}
