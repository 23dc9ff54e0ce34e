/// Where a customer stands with the firm.
package enum CustomerStanding: String, Codable, Sendable, CaseIterable, Hashable {
    case prospect = "prospect"
    case active = "active"
    case lost = "lost"
    case regained = "regained"
    case parted = "parted"
}
