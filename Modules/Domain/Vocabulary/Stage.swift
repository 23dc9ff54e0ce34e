/// Which stage of the procedure a complaint is in.
package enum Stage: String, Codable, Sendable, CaseIterable, Hashable {
    case one = "one"
    case two = "two"
    case external = "external"
}
