/// Just culture's three classes of behaviour: what a finding against a person says about it.
package enum BehaviourClass: String, Codable, Sendable, CaseIterable, Hashable {
    /// An inadvertent slip, lapse or mistake.
    case humanError = "humanError"
    /// A choice whose risk was not seen, or was thought justified.
    case atRiskBehaviour = "atRiskBehaviour"
    /// Conscious disregard of a substantial and unjustifiable risk.
    case recklessBehaviour = "recklessBehaviour"

    /// The heaviest answer the class allows; a lighter one is always allowed.
    package var heaviestResponse: BehaviourResponse {
        switch self {
        case .humanError: .systemFix
        case .atRiskBehaviour: .coach
        case .recklessBehaviour: .disciplinaryAction
        }
    }

    package func allows(_ response: BehaviourResponse) -> Bool { response.weight <= heaviestResponse.weight }
}
