/// What made a head another one.
package enum VoidCause: String, Codable, Sendable, CaseIterable, Hashable {
    case groundChanged = "groundChanged"
    case allegationChanged = "allegationChanged"
    case employeeNamed = "employeeNamed"
}
