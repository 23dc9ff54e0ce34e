import Foundation
import Testing

@Suite struct `The conformance cases of §21` {
    /// Cases that stand in files of other parts, until their tests are found here by name like the rest.
    static let elsewhere: Set<String> = []

    private static let testsFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Ids in the text of §21: a capital and two digits, ranges written out.
    static func listed(_ specification: String) -> Set<String> {
        guard let start = specification.range(of: "## 21.") else { return [] }
        let section = specification[start.upperBound...]
        return Set(section.matches(of: /\b[FHMUSWDZAKXC](?:0[1-9]|1[0-9])\b/).map { String($0.output) })
    }

    /// Ids that test functions begin with.
    static func tested() throws -> Set<String> {
        var ids: Set<String> = []
        let files = FileManager.default.enumerator(at: testsFolder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            ids.formUnion(text.matches(of: #/func `([A-Z][0-9][0-9]) /#).map { String($0.output.1) })
        }
        return ids
    }

    @Test func `each has a test whose name begins with its id`() throws {
        let listed = Self.listed(try #require(Vectors.specification))
        #expect(listed.count == 127)
        let tested = try Self.tested()
        #expect(listed.subtracting(tested).subtracting(Self.elsewhere).sorted() == [])
        #expect(tested.filter { $0.first != "V" && $0.first != "I" }.subtracting(listed).sorted() == [])
        #expect(Self.elsewhere.subtracting(listed).isEmpty)
    }
}
