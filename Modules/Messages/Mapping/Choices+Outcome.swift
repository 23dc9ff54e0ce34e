package import EvenhandDomain

extension Evenhand_V1_Outcome: Choice {
    package init(_ value: Outcome) {
        switch value {
        case .upheld: self = .upheld
        case .partlyUpheld: self = .partlyUpheld
        case .upheldAlreadyRemedied: self = .upheldAlreadyRemedied
        case .upheldNoInjustice: self = .upheldNoInjustice
        case .notUpheld: self = .notUpheld
        case .notInvestigated: self = .notInvestigated
        case .unableToReachFinding: self = .unableToReachFinding
        case .withdrawn: self = .withdrawn
        case .resolvedEarly: self = .resolvedEarly
        }
    }

    package var chosen: Outcome? {
        switch self {
        case .upheld: .upheld
        case .partlyUpheld: .partlyUpheld
        case .upheldAlreadyRemedied: .upheldAlreadyRemedied
        case .upheldNoInjustice: .upheldNoInjustice
        case .notUpheld: .notUpheld
        case .notInvestigated: .notInvestigated
        case .unableToReachFinding: .unableToReachFinding
        case .withdrawn: .withdrawn
        case .resolvedEarly: .resolvedEarly
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ReasonCode: Choice {
    package init(_ value: ReasonCode) {
        switch value {
        case .standardMet: self = .standardMet
        case .evidenceAgainst: self = .evidenceAgainst
        case .evidenceInsufficient: self = .evidenceInsufficient
        case .accountsConflict: self = .accountsConflict
        case .termsApplied: self = .termsApplied
        case .outsideControl: self = .outsideControl
        case .partOnly: self = .partOnly
        case .alreadyRemedied: self = .alreadyRemedied
        case .noInjustice: self = .noInjustice
        case .outOfScope: self = .outOfScope
        case .decidedBefore: self = .decidedBefore
        case .otherBodyDecides: self = .otherBodyDecides
        case .customerWithdrew: self = .customerWithdrew
        case .customerAccepted: self = .customerAccepted
        }
    }

    package var chosen: ReasonCode? {
        switch self {
        case .standardMet: .standardMet
        case .evidenceAgainst: .evidenceAgainst
        case .evidenceInsufficient: .evidenceInsufficient
        case .accountsConflict: .accountsConflict
        case .termsApplied: .termsApplied
        case .outsideControl: .outsideControl
        case .partOnly: .partOnly
        case .alreadyRemedied: .alreadyRemedied
        case .noInjustice: .noInjustice
        case .outOfScope: .outOfScope
        case .decidedBefore: .decidedBefore
        case .otherBodyDecides: .otherBodyDecides
        case .customerWithdrew: .customerWithdrew
        case .customerAccepted: .customerAccepted
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_RemedyKind: Choice {
    package init(_ value: RemedyKind) {
        switch value {
        case .apology: self = .apology
        case .serviceDue: self = .serviceDue
        case .decisionRetaken: self = .decisionRetaken
        case .procedureImproved: self = .procedureImproved
        case .payment: self = .payment
        case .exGratia: self = .exGratia
        case .consolatoryPayment: self = .consolatoryPayment
        case .goodwill: self = .goodwill
        case .committedChange: self = .committedChange
        }
    }

    package var chosen: RemedyKind? {
        switch self {
        case .apology: .apology
        case .serviceDue: .serviceDue
        case .decisionRetaken: .decisionRetaken
        case .procedureImproved: .procedureImproved
        case .payment: .payment
        case .exGratia: .exGratia
        case .consolatoryPayment: .consolatoryPayment
        case .goodwill: .goodwill
        case .committedChange: .committedChange
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ReopenCause: Choice {
    package init(_ value: ReopenCause) {
        switch value {
        case .overdue: self = .overdue
        case .newEvidence: self = .newEvidence
        case .customerDisagrees: self = .customerDisagrees
        case .mistake: self = .mistake
        case .escalated: self = .escalated
        }
    }

    package var chosen: ReopenCause? {
        switch self {
        case .overdue: .overdue
        case .newEvidence: .newEvidence
        case .customerDisagrees: .customerDisagrees
        case .mistake: .mistake
        case .escalated: .escalated
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
