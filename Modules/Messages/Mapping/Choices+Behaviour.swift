package import EvenhandDomain

extension Evenhand_V1_BehaviourClass: Choice {
    package init(_ value: BehaviourClass) {
        switch value {
        case .humanError: self = .humanError
        case .atRiskBehaviour: self = .atRiskBehaviour
        case .recklessBehaviour: self = .recklessBehaviour
        }
    }

    package var chosen: BehaviourClass? {
        switch self {
        case .humanError: .humanError
        case .atRiskBehaviour: .atRiskBehaviour
        case .recklessBehaviour: .recklessBehaviour
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_BehaviourResponse: Choice {
    package init(_ value: BehaviourResponse) {
        switch value {
        case .console: self = .console
        case .systemFix: self = .systemFix
        case .coach: self = .coach
        case .remedialAction: self = .remedialAction
        case .disciplinaryAction: self = .disciplinaryAction
        }
    }

    package var chosen: BehaviourResponse? {
        switch self {
        case .console: .console
        case .systemFix: .systemFix
        case .coach: .coach
        case .remedialAction: .remedialAction
        case .disciplinaryAction: .disciplinaryAction
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
