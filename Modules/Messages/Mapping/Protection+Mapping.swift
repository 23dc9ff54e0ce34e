internal import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_ConflictDeclaration {
    init(_ state: ConflictState, by person: PersonID) {
        self.init()
        personID = person.description
        if let tie = state.tie { self.tie = .init(tie) }
        atMs = state.at.milliseconds
    }
}

extension Evenhand_V1_OutsideDecider {
    init(_ state: OutsideDeciderState, person: PersonID) {
        self.init()
        personID = person.description
        tie = .init(state.tie)
        reason = .init(state.reason)
        namedBy = state.namedBy.description
        atMs = state.at.milliseconds
    }
}

extension Evenhand_V1_ProtectiveMeasure {
    init(_ state: MeasureState) {
        self.init()
        kind = .init(state.measure)
        text = .init(state.text)
        heads = state.heads.map(\.part)
        atMs = state.at.milliseconds
        by = state.by.description
    }
}

extension Evenhand_V1_Embargo {
    /// nil when nobody asked for one and none is placed.
    init?(_ state: EmbargoState) {
        guard state.proposal != nil || state.placed != nil else { return nil }
        self.init()
        if let proposal = state.proposal {
            self.proposal = .with {
                $0.ground = .init(proposal.ground)
                $0.text = .init(proposal.text)
                $0.by = proposal.by.description
                $0.atMs = proposal.at.milliseconds
            }
        }
        if let placed = state.placed {
            self.placed = .with {
                $0.ground = .init(placed.ground)
                $0.proposerID = placed.proposer.description
                $0.by = placed.by.description
                $0.untilMs = placed.until.milliseconds
            }
        }
    }
}
