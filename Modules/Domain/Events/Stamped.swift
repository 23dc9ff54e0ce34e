/// The keys of a stored event. Unknown keys beside them are ignored.
package enum EventKeys: String, CodingKey { case kind, at, by, data }

/// What may happen to one kind of stream: an enumeration whose cases carry their data.
package protocol EventBody: Sendable, Equatable {
    /// The stable name stored data is read by, such as `complaint.filed`.
    var kind: String { get }
    /// The body stored under a kind; nil when the kind is not one of this body's.
    init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws
    func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws
}

/// An event: what happened, when, and by whose hand. Stored as `{"kind", "at", "by", "data"}`.
package struct Stamped<Body: EventBody>: Sendable, Equatable {
    package let at: Instant
    package let by: PersonID
    package let body: Body

    package init(at: Instant, by: PersonID, _ body: Body) {
        self.at = at
        self.by = by
        self.body = body
    }

    package var kind: String { body.kind }
}

extension Stamped: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKeys.self)
        let kind = try container.decode(String.self, forKey: .kind)
        guard let body = try Body(kind: kind, from: container) else {
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container, debugDescription: "no \(Body.self) is stored under '\(kind)'")
        }
        self.body = body
        at = try container.decode(Instant.self, forKey: .at)
        by = try container.decode(PersonID.self, forKey: .by)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(at, forKey: .at)
        try container.encode(by, forKey: .by)
        try body.encodeData(into: &container)
    }
}

package typealias ComplaintEvent = Stamped<ComplaintHappening>
package typealias CustomerEvent = Stamped<CustomerHappening>
package typealias EmployeeEvent = Stamped<EmployeeHappening>
package typealias AccessEvent = Stamped<AccessHappening>
package typealias TermsEvent = Stamped<TermsHappening>
