/// What a body outside the firm made of a complaint.
package enum ReviewResult: String, Codable, Sendable, CaseIterable, Hashable {
    case upheld = "upheld"
    case partlyUpheld = "partlyUpheld"
    case notUpheld = "notUpheld"
    /// The parties came to terms there.
    case settled = "settled"
    case notInvestigated = "notInvestigated"

    /// It went for the customer, wholly or in part; who came to terms gave way.
    package var isForCustomer: Bool {
        switch self {
        case .upheld, .partlyUpheld, .settled: true
        case .notUpheld, .notInvestigated: false
        }
    }
}
