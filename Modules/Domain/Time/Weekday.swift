/// A day of the week, numbered as ISO 8601 does.
package enum Weekday: Int, Codable, Sendable, CaseIterable, Hashable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
