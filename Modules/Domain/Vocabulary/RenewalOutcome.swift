/// What a customer did when a contract ran out. What the firm does then is a parting, and no line of a ledger.
package enum RenewalOutcome: String, Codable, Sendable, CaseIterable, Hashable {
    case renewed = "renewed"
    case notRenewed = "notRenewed"
}
