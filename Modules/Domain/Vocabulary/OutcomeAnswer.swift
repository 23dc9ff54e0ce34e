/// What the customer says to the outcome.
package enum OutcomeAnswer: String, Codable, Sendable, CaseIterable, Hashable {
    case accepted = "accepted"
    case disputed = "disputed"
}
