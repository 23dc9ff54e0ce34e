/// What serving a customer costs. There is deliberately no place for what handling their complaints costs, and no
/// "other" to hide it in: fit must not make complaining dear (R12).
package enum CostKind: String, Codable, Sendable, CaseIterable, Hashable {
    /// What was sold, at what it cost the firm.
    case goods = "goods"
    case work = "work"
    case delivery = "delivery"
    case selling = "selling"
    /// Bills, reminders, failed payments.
    case collecting = "collecting"
}
