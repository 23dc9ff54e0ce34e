/// A version of a standard, as findings cite it: `ST-2/1`.
package struct StandardVersion: Codable, Hashable, Sendable, CustomStringConvertible {
    package let standard: StandardID
    /// From 1 within the standard.
    package let version: Int

    private enum CodingKeys: String, CodingKey { case standard, version }

    package init(standard: StandardID, version: Int) {
        self.standard = standard
        self.version = version
    }

    package var description: String { "\(standard)/\(version)" }
}

/// A standard that a finding holds the house to. Which version is meant follows from the day.
package struct StandardCitation: Sendable, Equatable {
    package let standard: StandardID
    package let isMet: Bool

    package init(standard: StandardID, isMet: Bool) {
        self.standard = standard
        self.isMet = isMet
    }
}

/// What a finding says of a standard.
package struct StandardVerdict: Codable, Sendable, Equatable {
    package let standard: StandardVersion
    package let isMet: Bool
    /// The team of whoever the head concerns or who answers for the firm, as it was then; nil when it is not known.
    package let team: String?

    private enum CodingKeys: String, CodingKey { case standard, isMet, team }

    package init(standard: StandardVersion, isMet: Bool, team: String? = nil) {
        self.standard = standard
        self.isMet = isMet
        self.team = team
    }
}
