/// A version of a document of terms, as findings cite it: `fees 3`.
package struct TermsVersion: Codable, Hashable, Sendable, CustomStringConvertible {
    package let name: String
    /// From 1 within the document.
    package let version: Int

    private enum CodingKeys: String, CodingKey { case name, version }

    package init(name: String, version: Int) {
        self.name = name
        self.version = version
    }

    package var description: String { "\(name) \(version)" }
}
