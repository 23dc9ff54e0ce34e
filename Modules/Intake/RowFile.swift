/// Files of rows whose columns the caller finds: CSV or JSON Lines, plain or gzip.
package enum RowFile {
    /// - Parameters:
    ///   - isJSONLines: by the name where it is not said.
    ///   - delimiter: of a CSV file; by the name where it is not said.
    ///   - wanted: fields of JSON Lines that are columns even where the first lines do not have them.
    package static func open(
        path: String, isJSONLines: Bool? = nil, delimiter: UInt8? = nil, wanted: [String] = []
    ) throws(IntakeError) -> RowReader {
        let bytes = try InputOpening.open(path: path)
        if isJSONLines ?? (IntakeFormat(path: path) == .jsonl) {
            return try RowReader(jsonLines: bytes, wanted: wanted)
        }
        return try RowReader(csv: bytes, dialect: CSVDialect(delimiter: delimiter ?? self.delimiter(of: path)))
    }

    /// What usually separates the columns of a file of this name: a tab or a comma.
    static func delimiter(of path: String) -> UInt8 {
        let name = path.lowercased()
        let isTabbed = [".tsv", ".tab", ".tsv.gz", ".tab.gz"].contains { name.hasSuffix($0) }
        return isTabbed ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    }

    /// Where the rows of a file come from unless somebody says: its name without folder and endings, `stdin` for `-`.
    package static func sourceName(of path: String) -> String {
        guard path != "-" else { return "stdin" }
        let file = path.split(separator: "/").last ?? "file"
        return String(file.split(separator: ".", maxSplits: 1).first ?? file)
    }
}
