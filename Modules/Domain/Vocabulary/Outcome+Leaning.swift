extension Outcome {
    /// What an outcome says of what was alleged.
    package enum Leaning: String, Codable, Sendable, CaseIterable, Hashable {
        /// It is so, wholly or in part.
        case established = "established"
        case notEstablished = "notEstablished"
        /// Nothing was decided.
        case undecided = "undecided"
        /// The customer ended it.
        case ended = "ended"
    }

    /// Upheld in part counts as upheld, as reports count it (DISP 1.10).
    package var leaning: Leaning {
        switch self {
        case .upheld, .partlyUpheld, .upheldAlreadyRemedied, .upheldNoInjustice: .established
        case .notUpheld: .notEstablished
        case .notInvestigated, .unableToReachFinding: .undecided
        case .withdrawn, .resolvedEarly: .ended
        }
    }
}
