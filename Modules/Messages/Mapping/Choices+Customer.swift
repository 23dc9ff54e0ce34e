package import EvenhandDomain

extension Evenhand_V1_ConductKind: Choice {
    package init(_ value: ConductKind) {
        switch value {
        case .persistence: self = .persistence
        case .demands: self = .demands
        case .lackOfCooperation: self = .lackOfCooperation
        case .arguments: self = .arguments
        case .behaviours: self = .behaviours
        }
    }

    package var chosen: ConductKind? {
        switch self {
        case .persistence: .persistence
        case .demands: .demands
        case .lackOfCooperation: .lackOfCooperation
        case .arguments: .arguments
        case .behaviours: .behaviours
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_PartingKind: Choice {
    package init(_ value: PartingKind) {
        switch value {
        case .ending: self = .ending
        case .nonRenewal: self = .nonRenewal
        }
    }

    package var chosen: PartingKind? {
        switch self {
        case .ending: .ending
        case .nonRenewal: .nonRenewal
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_LastHearingOutcome: Choice {
    package init(_ value: LastHearingOutcome) {
        switch value {
        case .held: self = .held
        case .declined: self = .declined
        case .absent: self = .absent
        }
    }

    package var chosen: LastHearingOutcome? {
        switch self {
        case .held: .held
        case .declined: .declined
        case .absent: .absent
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_LedgerKind: Choice {
    package init(_ value: LedgerKind) {
        switch value {
        case .revenue: self = .revenue
        case .cost: self = .cost
        case .renewal: self = .renewal
        case .referral: self = .referral
        case .payment: self = .payment
        }
    }

    package var chosen: LedgerKind? {
        switch self {
        case .revenue: .revenue
        case .cost: .cost
        case .renewal: .renewal
        case .referral: .referral
        case .payment: .payment
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_CostKind: Choice {
    package init(_ value: CostKind) {
        switch value {
        case .goods: self = .goods
        case .work: self = .work
        case .delivery: self = .delivery
        case .selling: self = .selling
        case .collecting: self = .collecting
        }
    }

    package var chosen: CostKind? {
        switch self {
        case .goods: .goods
        case .work: .work
        case .delivery: .delivery
        case .selling: .selling
        case .collecting: .collecting
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_RenewalOutcome: Choice {
    package init(_ value: RenewalOutcome) {
        switch value {
        case .renewed: self = .renewed
        case .notRenewed: self = .notRenewed
        }
    }

    package var chosen: RenewalOutcome? {
        switch self {
        case .renewed: .renewed
        case .notRenewed: .notRenewed
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_PaymentConduct: Choice {
    package init(_ value: PaymentConduct) {
        switch value {
        case .onTime: self = .onTime
        case .late: self = .late
        }
    }

    package var chosen: PaymentConduct? {
        switch self {
        case .onTime: .onTime
        case .late: .late
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
