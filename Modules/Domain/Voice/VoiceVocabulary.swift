/// Whose voice it is, as far as the firm is concerned.
package enum VoiceKind: String, Codable, Sendable, CaseIterable, Hashable {
    /// Who buys.
    case customer
    /// Who did not buy.
    case prospect
    /// Who left, or was parted with.
    case left

    /// What a customer's voice is, by how they stand.
    package init(_ standing: CustomerStanding?) {
        switch standing {
        case .prospect: self = .prospect
        case .lost, .parted: self = .left
        case .active, .regained, nil: self = .customer
        }
    }

    /// Whether they are asked if they were treated fairly; whoever did not buy was not treated yet.
    package var isAskedForFairness: Bool { self != .prospect }
}

/// The command lines of voices and surveys.
package enum VoiceLineFix {
    package static let record = "evenhand voice record --kind customer --expected TEXT --not-got TEXT"
    package static let list = "evenhand voice list"
    package static let send = "evenhand survey send --complaint COMPLAINT"
    package static let sendHelp = "evenhand survey send --help"
    package static let answer = "evenhand survey answer TOKEN --expected TEXT --not-got TEXT"
    package static let surveys = "evenhand survey list"
}
