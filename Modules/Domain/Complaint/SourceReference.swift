/// Where an imported complaint came from; a complaint is known by source and id.
package struct SourceReference: Codable, Sendable, Hashable {
    package let source: String
    package let id: String

    private enum CodingKeys: String, CodingKey { case source, id }

    package init(source: String, id: String) {
        self.source = source
        self.id = id
    }
}
