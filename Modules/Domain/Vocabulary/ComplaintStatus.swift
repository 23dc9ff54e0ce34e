/// Where a complaint stands.
package enum ComplaintStatus: String, Codable, Sendable, CaseIterable, Hashable {
    case received = "received"
    case acknowledged = "acknowledged"
    /// Every head has an outcome.
    case found = "found"
    case closed = "closed"
    case reopened = "reopened"
}
