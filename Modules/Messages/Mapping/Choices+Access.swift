package import EvenhandDomain

extension Evenhand_V1_Role: Choice {
    package init(_ value: Role) {
        switch value {
        case .clerk: self = .clerk
        case .investigator: self = .investigator
        case .decider: self = .decider
        case .leader: self = .leader
        case .integrator: self = .integrator
        case .administrator: self = .administrator
        case .employee: self = .employee
        case .planOwner: self = .planOwner
        case .auditor: self = .auditor
        case .operator: self = .operator
        }
    }

    package var chosen: Role? {
        switch self {
        case .clerk: .clerk
        case .investigator: .investigator
        case .decider: .decider
        case .leader: .leader
        case .integrator: .integrator
        case .administrator: .administrator
        case .employee: .employee
        case .planOwner: .planOwner
        case .auditor: .auditor
        case .operator: .operator
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
