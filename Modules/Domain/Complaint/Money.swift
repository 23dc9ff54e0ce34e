/// An amount of money in minor units (cents, satang, grosz, paise) of a currency (ISO 4217).
package struct Money: Codable, Sendable, Equatable {
    package let minorUnits: Int64
    /// Three capital letters.
    package let currency: String

    private enum CodingKeys: String, CodingKey { case minorUnits, currency }

    package init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}
