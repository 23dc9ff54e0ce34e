/// The register of terms and guarantees: what was published, and what was in force on a day.
package struct TermsState: Sendable, Equatable {
    /// In the order they were published.
    package var versions: [Version] = []
    /// In the order they were published.
    package var guarantees: [Guarantee] = []

    package init() {}

    package struct Version: Sendable, Equatable {
        package var id: TermsVersion
        package var text: String
        package var inForce: CivilDate
        package var recordedAt: Instant
    }

    package struct Guarantee: Sendable, Equatable {
        package var name: String
        package var text: String
        package var from: CivilDate
        package var until: CivilDate?
        package var productArea: String?
        package var beats: String?
        package var recordedAt: Instant

        /// Whether it holds on a day for a product area; one for everything holds for complaints that name no area.
        package func holds(on day: CivilDate, productArea area: String?) -> Bool {
            guard from <= day, until.map({ day <= $0 }) ?? true else { return false }
            guard let productArea else { return true }
            return area.map { ProductArea.isSame($0, productArea) } ?? false
        }
    }

    package func version(_ id: TermsVersion) -> Version? { versions.first { $0.id == id } }

    /// The newest version number of a document; 0 when there is none.
    package func lastVersion(of name: String) -> Int {
        versions.filter { $0.id.name == name }.map(\.id.version).max() ?? 0
    }

    /// What was in force on a day, one version a document, in order of names. Versions recorded after `known` are left
    /// out: history cannot be written anew. Of two with the same first day the later one stands.
    package func inForce(on day: CivilDate, knownBy known: Instant = Instant(milliseconds: .max)) -> [Version] {
        var found: [String: Version] = [:]
        for version in versions where version.inForce <= day && version.recordedAt < known {
            if let other = found[version.id.name], other.inForce > version.inForce { continue }
            found[version.id.name] = version
        }
        return found.values.sorted { $0.id.name < $1.id.name }
    }
}

/// Names of product areas are compared without case and without space around them.
package enum ProductArea {
    package static func isSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

    static func folded(_ area: String) -> String {
        var text = Substring(area)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.lowercased()
    }
}
