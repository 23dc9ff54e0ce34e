/// One complaint as its file tells it; nothing is guessed, nothing is decided yet.
package struct IntakeRecord: Sendable, Equatable {
    /// By what a row is known when it comes again, together with the source.
    package enum Identity: Sendable, Equatable {
        case externalID(String)
        /// The row has no identifier; the caller hashes these bytes (SHA-256). See `Row.identityBytes`.
        case content([UInt8])
    }

    package struct Label: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var source: String
    package var identity: Identity
    /// The physical line of the file on which the row begins, from 1.
    package var line: Int
    package var narrative: String
    package var received: ReceivedTime?
    package var channel: String?
    package var language: String?
    package var customerID: String?
    package var customerName: String?
    package var customerContact: String?
    package var productArea: String?
    /// Further columns asked for, or those the bureau publishes; empty values are left out.
    package var labels: [Label]

    package var externalID: String? {
        guard case .externalID(let id) = identity else { return nil }
        return id
    }

    package func label(_ name: String) -> String? {
        labels.first { $0.name == name }?.value
    }
}
