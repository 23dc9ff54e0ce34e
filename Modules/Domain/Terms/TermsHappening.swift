/// What may happen to the register of terms and guarantees.
package enum TermsHappening: Sendable, Equatable {
    case published(Published)
    case guaranteePublished(GuaranteePublished)
}

extension TermsHappening {
    /// A version of a document of terms was published. Terms are nobody's personal text.
    package struct Published: Codable, Sendable, Equatable {
        package let name: String
        /// From 1 within the document.
        package let version: Int
        package let text: String
        /// The first day it is in force, as `2026-11-30`.
        package let inForce: String

        private enum CodingKeys: String, CodingKey { case name, version, text, inForce }

        package init(name: String, version: Int, text: String, inForce: String) {
            self.name = name
            self.version = version
            self.text = text
            self.inForce = inForce
        }
    }

    /// A guarantee was published: a promise to everybody that beats the terms.
    package struct GuaranteePublished: Codable, Sendable, Equatable {
        package let name: String
        package let text: String
        /// The first day, as `2026-11-30`.
        package let from: String
        /// The last day; nil: for good.
        package let until: String?
        /// nil: for everything.
        package let productArea: String?
        /// The document of terms it beats; nil: all of them.
        package let beats: String?

        private enum CodingKeys: String, CodingKey { case name, text, from, until, productArea, beats }

        package init(
            name: String, text: String, from: String, until: String? = nil, productArea: String? = nil,
            beats: String? = nil
        ) {
            self.name = name
            self.text = text
            self.from = from
            self.until = until
            self.productArea = productArea
            self.beats = beats
        }
    }
}

extension TermsHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .published: "terms.published"
        case .guaranteePublished: "terms.guaranteePublished"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "terms.published": self = .published(try container.decode(Published.self, forKey: .data))
        case "terms.guaranteePublished":
            self = .guaranteePublished(try container.decode(GuaranteePublished.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .published(let data): try container.encode(data, forKey: .data)
        case .guaranteePublished(let data): try container.encode(data, forKey: .data)
        }
    }
}
