/// All that merit reads of a head. R10, merit is blind: there is no place here for who the customer is, what they are
/// worth, in what tone or language they wrote, or how often they complained.
package struct MeritCase: Sendable, Equatable {
    package let ground: Ground
    /// A finding would be against a person: an employee is concerned.
    package let identifiesEmployee: Bool
    /// In any order: the scorecard does not depend on it.
    package let evidence: [MeritEvidence]

    package init(ground: Ground, identifiesEmployee: Bool, evidence: [MeritEvidence]) {
        self.ground = ground
        self.identifiesEmployee = identifiesEmployee
        self.evidence = evidence
    }
}

/// A piece of evidence as merit reads it.
package struct MeritEvidence: Sendable, Equatable {
    package let evidence: EvidenceID
    package let kind: EvidenceKind
    package let side: MeritSide

    package init(evidence: EvidenceID, kind: EvidenceKind, side: MeritSide) {
        self.evidence = evidence
        self.kind = kind
        self.side = side
    }
}

/// Whom a piece of evidence speaks for: the sign of its weight.
package enum MeritSide: String, Sendable, CaseIterable, Hashable {
    /// For the head: what the customer says is so.
    case customer = "customer"
    /// Against the head: for the concerned employee, or for the firm where none is concerned.
    case answering = "answering"
}

extension MeritCase {
    /// What is on record about a head. Evidence that supports no side weighs nothing and is left out.
    package init(_ head: HeadState, of state: ComplaintState) {
        self.init(
            ground: head.ground, identifiesEmployee: head.employee != nil,
            evidence: state.evidence.compactMap { piece in
                guard piece.heads.contains(head.head), let supports = piece.supports else { return nil }
                return MeritEvidence(
                    evidence: piece.evidence, kind: piece.kind, side: supports == .customer ? .customer : .answering)
            })
    }
}
