/// What a complaint is to another.
package enum LinkKind: String, Codable, Sendable, CaseIterable, Hashable {
    /// The other is the parent of this one.
    case parent = "parent"
    case child = "child"
    case related = "related"

    /// What this one is to the other.
    package var mirrored: LinkKind {
        switch self {
        case .parent: .child
        case .child: .parent
        case .related: .related
        }
    }
}
