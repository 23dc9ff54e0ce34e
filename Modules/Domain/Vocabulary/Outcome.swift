/// The outcome of a head.
package enum Outcome: String, Codable, Sendable, CaseIterable, Hashable {
    case upheld = "upheld"
    case partlyUpheld = "partlyUpheld"
    case upheldAlreadyRemedied = "upheldAlreadyRemedied"
    case upheldNoInjustice = "upheldNoInjustice"
    case notUpheld = "notUpheld"
    case notInvestigated = "notInvestigated"
    case unableToReachFinding = "unableToReachFinding"
    case withdrawn = "withdrawn"
    case resolvedEarly = "resolvedEarly"
}
