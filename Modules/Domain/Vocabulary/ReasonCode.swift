/// The governed list of reasons for an outcome that is not fully upheld.
package enum ReasonCode: String, Codable, Sendable, CaseIterable, Hashable {
    /// What was promised was done.
    case standardMet = "standardMet"
    /// The evidence speaks against it.
    case evidenceAgainst = "evidenceAgainst"
    /// The evidence does not decide it.
    case evidenceInsufficient = "evidenceInsufficient"
    /// Accounts conflict and nothing else decides.
    case accountsConflict = "accountsConflict"
    /// The terms in force were applied.
    case termsApplied = "termsApplied"
    /// The cause lay outside the firm.
    case outsideControl = "outsideControl"
    /// Only part of it was established.
    case partOnly = "partOnly"
    /// It had been put right before.
    case alreadyRemedied = "alreadyRemedied"
    /// It had no effect on the customer.
    case noInjustice = "noInjustice"
    case outOfScope = "outOfScope"
    /// The same matter was decided before.
    case decidedBefore = "decidedBefore"
    case otherBodyDecides = "otherBodyDecides"
    case customerWithdrew = "customerWithdrew"
    case customerAccepted = "customerAccepted"
}
