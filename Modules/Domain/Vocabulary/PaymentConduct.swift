/// How a bill was paid.
package enum PaymentConduct: String, Codable, Sendable, CaseIterable, Hashable {
    case onTime = "onTime"
    case late = "late"
}
