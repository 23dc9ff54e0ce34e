/// How a complaint, letter or contact travelled.
package enum Channel: String, Codable, Sendable, CaseIterable, Hashable {
    case web = "web"
    case email = "email"
    case phone = "phone"
    case letter = "letter"
    case chat = "chat"
    case social = "social"
    case inPerson = "inPerson"
    /// From another body.
    case referral = "referral"
    case other = "other"
}
