/// What a line of a customer's ledger is about.
package enum LedgerKind: String, Codable, Sendable, CaseIterable, Hashable {
    case revenue = "revenue"
    case cost = "cost"
    case renewal = "renewal"
    /// A new customer they brought.
    case referral = "referral"
    /// Whether a bill was paid in time.
    case payment = "payment"
}
