package import EvenhandDomain

extension Evenhand_V1_LinkKind: Choice {
    package init(_ value: LinkKind) {
        switch value {
        case .parent: self = .parent
        case .child: self = .child
        case .related: self = .related
        }
    }

    package var chosen: LinkKind? {
        switch self {
        case .parent: .parent
        case .child: .child
        case .related: .related
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_OutcomeAnswer: Choice {
    package init(_ value: OutcomeAnswer) {
        switch value {
        case .accepted: self = .accepted
        case .disputed: self = .disputed
        }
    }

    package var chosen: OutcomeAnswer? {
        switch self {
        case .accepted: .accepted
        case .disputed: .disputed
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ReviewResult: Choice {
    package init(_ value: ReviewResult) {
        switch value {
        case .upheld: self = .upheld
        case .partlyUpheld: self = .partlyUpheld
        case .notUpheld: self = .notUpheld
        case .settled: self = .settled
        case .notInvestigated: self = .notInvestigated
        }
    }

    package var chosen: ReviewResult? {
        switch self {
        case .upheld: .upheld
        case .partlyUpheld: .partlyUpheld
        case .notUpheld: .notUpheld
        case .settled: .settled
        case .notInvestigated: .notInvestigated
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
