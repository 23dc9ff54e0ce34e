/// Whom a personal text belongs to; erasing that subject erases the text.
package enum TextSubject: Hashable, Sendable, CustomStringConvertible {
    case customer(CustomerID)
    case employee(EmployeeID)
    /// Words about a complaint whose customer is not known, in a record that is not the complaint's own.
    case complaint(ComplaintID)
    /// The record the event itself belongs to: an anonymous complaint, or the very customer or employee whose stream
    /// it is, whose number is not known before the first event is appended.
    case stream

    package var description: String {
        switch self {
        case .customer(let id): id.description
        case .employee(let id): id.description
        case .complaint(let id): id.description
        case .stream: "stream"
        }
    }
}

extension TextSubject: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        if text == "stream" {
            self = .stream
        } else if text.hasPrefix(CustomerID.prefix), let id = try? CustomerID(parsing: text) {
            self = .customer(id)
        } else if text.hasPrefix(ComplaintID.prefix), let id = try? ComplaintID(parsing: text) {
            self = .complaint(id)
        } else if text.hasPrefix(EmployeeID.prefix), let id = try? EmployeeID(parsing: text) {
            self = .employee(id)
        } else if text == EmployeeID.house.description {
            self = .employee(.house)
        } else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' names no subject of a personal text")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
