/// What the house answers to a person's behaviour, the lightest first.
package enum BehaviourResponse: String, Codable, Sendable, CaseIterable, Hashable {
    case console = "console"
    /// The system that let the slip through is mended.
    case systemFix = "systemFix"
    case coach = "coach"
    case remedialAction = "remedialAction"
    case disciplinaryAction = "disciplinaryAction"

    /// Its place in the order of the cases, from 0.
    package var weight: Int {
        switch self {
        case .console: 0
        case .systemFix: 1
        case .coach: 2
        case .remedialAction: 3
        case .disciplinaryAction: 4
        }
    }
}
