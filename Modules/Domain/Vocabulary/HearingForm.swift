/// What form a hearing took.
package enum HearingForm: String, Codable, Sendable, CaseIterable, Hashable {
    case hearing = "hearing"
    case meeting = "meeting"
    /// A message to a group about an employee.
    case groupMessage = "groupMessage"
}
