/// A side of a head, as commands name it.
package enum Side: String, Codable, Sendable, CaseIterable, Hashable {
    case customer = "customer"
    /// The concerned employee.
    case employee = "employee"
    /// The firm's respondent, where no employee is concerned.
    case respondent = "respondent"
}
