package import SwiftProtobuf

/// An enumeration of the wire whose values stand for those of one of ours.
package protocol Choice: SwiftProtobuf.Enum {
    associatedtype Value: RawRepresentable<String> & CaseIterable & Sendable
    init(_ value: Value)
    /// nil: nothing was chosen, or something this release does not know.
    var chosen: Value? { get }
}

extension Choice {
    /// Nothing chosen for nil.
    package init(_ value: Value?) {
        if let value { self.init(value) } else { self.init() }
    }
}
