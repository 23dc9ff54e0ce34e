/// Why a head or a complaint was opened again.
package enum ReopenCause: String, Codable, Sendable, CaseIterable, Hashable {
    /// A promised remedy or change is overdue.
    case overdue = "overdue"
    case newEvidence = "newEvidence"
    case customerDisagrees = "customerDisagrees"
    /// The handling itself was wrong.
    case mistake = "mistake"
    case escalated = "escalated"
}
