/// One who is told and heard: the customer, or a person of the firm (the concerned employee, or the firm's respondent
/// where no employee is concerned). Printed and stored as `customer` or `E-17`.
package enum Party: Hashable, Sendable, CustomStringConvertible {
    case customer
    case person(PersonID)

    package var description: String {
        switch self {
        case .customer: "customer"
        case .person(let id): id.description
        }
    }

    package init(parsing text: some StringProtocol) throws(IdentifierError) {
        if text == "customer" {
            self = .customer
        } else {
            self = .person(try PersonID(parsing: text))
        }
    }
}

extension Party: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = try Party(parsing: try container.decode(String.self))
        } catch let error as IdentifierError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
