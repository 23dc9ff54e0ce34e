/// All that merit reads of a head. R10, merit is blind: there is no place here for who the customer is, what they are
/// worth, in what tone or language they wrote, or how often they complained.
package struct MeritCase: Sendable, Equatable {
    package let ground: Ground
    /// A finding would be against a person: an employee is concerned.
    package let identifiesEmployee: Bool
    /// In any order: the scorecard does not depend on it.
    package let evidence: [MeritEvidence]
    /// Whether R6 settles it before any evidence does.
    package let authority: Authority

    /// Whose word counts.
    package enum Authority: String, Sendable, CaseIterable, Hashable {
        case evidence = "evidence"
        /// No expert in time, or no terms accepted.
        case doubtFallsOnFirm = "doubtFallsOnFirm"
        case guaranteeBeatsTerms = "guaranteeBeatsTerms"
    }

    package init(
        ground: Ground, identifiesEmployee: Bool, evidence: [MeritEvidence], authority: Authority = .evidence
    ) {
        self.ground = ground
        self.identifiesEmployee = identifiesEmployee
        self.evidence = evidence
        self.authority = authority
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
    ///
    /// A side's own word for itself is its case told again, whatever kind it is filed as; and an opinion weighs as an
    /// expert's only when it is one's.
    /// - Parameter experts: Opinions whose authors are experts.
    package init(
        _ head: HeadState, of state: ComplaintState, experts: Set<EvidenceID> = [], authority: Authority = .evidence
    ) {
        self.init(
            ground: head.ground, identifiesEmployee: head.employee != nil,
            evidence: state.evidence.compactMap { piece in
                guard piece.heads.contains(head.head), let supports = piece.supports else { return nil }
                let side: MeritSide = supports == .customer ? .customer : .answering
                return MeritEvidence(
                    evidence: piece.evidence,
                    kind: Self.kind(of: piece, for: side, on: head, of: state, experts: experts), side: side)
            }, authority: authority)
    }

    private static func kind(
        of piece: EvidenceState, for side: MeritSide, on head: HeadState, of state: ComplaintState,
        experts: Set<EvidenceID>
    ) -> EvidenceKind {
        switch piece.kind {
        case .witnessStatement, .expertOpinion, .other:
            let isOwnWord =
                switch side {
                case .customer: piece.source == .customer
                case .answering: piece.provider != nil && piece.provider == state.otherSide(of: head)
                }
            if isOwnWord { return .complaintRepeat }
            return piece.kind == .expertOpinion && !experts.contains(piece.evidence) ? .other : piece.kind
        case .document, .record, .message, .photo, .recording, .inspection, .complaintRepeat: return piece.kind
        }
    }
}
