/// How a theme may end.
package enum ThemeEnding: String, Codable, Sendable, CaseIterable, Hashable {
    /// Enough were told and the rate fell.
    case loopClosed
    /// The rate fell, and there is nobody who could be told; a second person confirms it.
    case nobodyReachable
    /// It was no theme; a second person confirms it.
    case mistaken
}

/// What became of a letter that told of a change.
package enum ReceiptResult: String, Codable, Sendable, CaseIterable, Hashable {
    case delivered
    case read
    /// They do not want to hear of it.
    case declined
    case failed
    case bounced

    /// The letter did not arrive.
    package var isFailure: Bool { self == .failed || self == .bounced }
}

/// Whom a decision is told to.
package enum DecisionAudience: String, Codable, Sendable, CaseIterable, Hashable {
    case customers
    case suppliers
    case staff
}

/// Why somebody is told of a change.
package enum AudienceGroup: String, Codable, Sendable, CaseIterable, Hashable {
    /// They complained of it.
    case complainant
    /// They complained of it and are no customer any more.
    case left
    /// A complaint of it concerns them.
    case staff
}

/// Why somebody is not told.
package enum TellingExclusion: String, Codable, Sendable, CaseIterable, Hashable {
    case alreadyTold
    /// Sharing of their complaint is stopped on a legal ground.
    case embargo
    case erased
    case noChannel
    /// They said no.
    case consentRefused
    /// Nobody has asked them yet; they count among those who can be told.
    case consentNotAsked
    /// They were not yet told of the complaint that concerns them, and an announcement is not how they learn of it.
    case notInformed
    /// They do not work here any more.
    case leftFirm
    /// A letter to them came back today; the next goes out on another day.
    case triedToday
}

/// Whom a letter goes to; persons count, not tokens or themes.
package enum Recipient: Hashable, Comparable, Sendable, CustomStringConvertible {
    case customer(CustomerID)
    case employee(EmployeeID)
    /// Whoever filed a complaint without a name; nobody can write to them.
    case anonymous(ComplaintID)

    package var description: String {
        switch self {
        case .customer(let id): id.description
        case .employee(let id): id.description
        case .anonymous(let id): id.description
        }
    }

    /// "CU-3" or "E-4".
    package init?(_ text: String) {
        if let customer = try? CustomerID(parsing: text) {
            self = .customer(customer)
        } else if let employee = try? EmployeeID(parsing: text) {
            self = .employee(employee)
        } else if let complaint = try? ComplaintID(parsing: text) {
            self = .anonymous(complaint)
        } else {
            return nil
        }
    }
}

extension Recipient: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let recipient = Recipient(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' names nobody")
        }
        self = recipient
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
