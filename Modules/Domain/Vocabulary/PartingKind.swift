/// How the firm ends what it has with a customer. Every ending made by the firm is one of these (R12).
package enum PartingKind: String, Codable, Sendable, CaseIterable, Hashable {
    case ending = "ending"
    /// What runs out is not renewed by the firm.
    case nonRenewal = "nonRenewal"
}
