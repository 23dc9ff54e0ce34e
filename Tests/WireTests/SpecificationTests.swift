import Testing

@Suite struct `The specification` {
    /// Rows of the tables of golden vectors: id and bytes.
    static func shownVectors(_ text: String) throws -> [String: [UInt8]] {
        var shown: [String: [UInt8]] = [:]
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
            guard cells.count >= 3, let id = cells.first?.prefix(3), let last = cells.last(where: { $0.contains("`") }),
                id.wholeMatch(of: /[VI]\d\d/) != nil
            else { continue }
            let hexadecimal = last.split(separator: "`").first.map(String.init) ?? ""
            shown[String(id)] = try Vectors.bytes(hexadecimal: hexadecimal)
        }
        return shown
    }

    @Test func `shows the very bytes of the vector files`() throws {
        let shown = try Self.shownVectors(#require(Vectors.specification))
        let names = try Vectors.fileNames().filter { $0.hasSuffix(".hex") }.map { String($0.dropLast(4)) }
        #expect(shown.keys.sorted() == names)
        for name in names {
            #expect(try shown[name] == Vectors.bytes(name), "\(name)")
        }
    }
}
