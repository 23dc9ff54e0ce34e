package import EvenhandDomain

extension Evenhand_V1_Channel: Choice {
    package init(_ value: Channel) {
        switch value {
        case .web: self = .web
        case .email: self = .email
        case .phone: self = .phone
        case .letter: self = .letter
        case .chat: self = .chat
        case .social: self = .social
        case .inPerson: self = .inPerson
        case .referral: self = .referral
        case .other: self = .other
        }
    }

    package var chosen: Channel? {
        switch self {
        case .web: .web
        case .email: .email
        case .phone: .phone
        case .letter: .letter
        case .chat: .chat
        case .social: .social
        case .inPerson: .inPerson
        case .referral: .referral
        case .other: .other
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ComplaintStatus: Choice {
    package init(_ value: ComplaintStatus) {
        switch value {
        case .received: self = .received
        case .acknowledged: self = .acknowledged
        case .found: self = .found
        case .closed: self = .closed
        case .reopened: self = .reopened
        }
    }

    package var chosen: ComplaintStatus? {
        switch self {
        case .received: .received
        case .acknowledged: .acknowledged
        case .found: .found
        case .closed: .closed
        case .reopened: .reopened
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_Stage: Choice {
    package init(_ value: Stage) {
        switch value {
        case .one: self = .one
        case .two: self = .two
        case .external: self = .external
        }
    }

    package var chosen: Stage? {
        switch self {
        case .one: .one
        case .two: .two
        case .external: .external
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_Ground: Choice {
    package init(_ value: Ground) {
        switch value {
        case .taste: self = .taste
        case .service: self = .service
        case .technical: self = .technical
        case .terms: self = .terms
        case .conduct: self = .conduct
        case .safety: self = .safety
        case .unsorted: self = .unsorted
        }
    }

    package var chosen: Ground? {
        switch self {
        case .taste: .taste
        case .service: .service
        case .technical: .technical
        case .terms: .terms
        case .conduct: .conduct
        case .safety: .safety
        case .unsorted: .unsorted
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_Side: Choice {
    package init(_ value: Side) {
        switch value {
        case .customer: self = .customer
        case .employee: self = .employee
        case .respondent: self = .respondent
        }
    }

    package var chosen: Side? {
        switch self {
        case .customer: .customer
        case .employee: .employee
        case .respondent: .respondent
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ExpectationKind: Choice {
    package init(_ value: Expectation.Kind) {
        switch value {
        case .agreed: self = .agreed
        case .stated: self = .stated
        case .unstated: self = .unstated
        }
    }

    package var chosen: Expectation.Kind? {
        switch self {
        case .agreed: .agreed
        case .stated: .stated
        case .unstated: .unstated
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_CustomerStanding: Choice {
    package init(_ value: CustomerStanding) {
        switch value {
        case .prospect: self = .prospect
        case .active: self = .active
        case .lost: self = .lost
        case .regained: self = .regained
        case .parted: self = .parted
        }
    }

    package var chosen: CustomerStanding? {
        switch self {
        case .prospect: .prospect
        case .active: .active
        case .lost: .lost
        case .regained: .regained
        case .parted: .parted
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
