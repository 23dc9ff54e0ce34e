/// Writes Markdown blocks, parted by blank lines.
struct MarkdownText {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ title: String) {
        block([String(repeating: "#", count: level) + " " + MarkdownText.plain(title)])
    }

    /// `content` is Markdown already.
    mutating func paragraph(_ content: String) { block([content]) }

    /// Items are Markdown already.
    mutating func list(_ items: [String]) { block(items.map { "- " + $0 }) }

    /// Cells are text: what Markdown would read as markup is escaped.
    /// - Parameter numeric: columns that stand at the right.
    mutating func table(_ titles: [String], _ rows: [[String]], numeric: Set<Int> = []) {
        guard !rows.isEmpty else { return }
        let rule = titles.indices.map { numeric.contains($0) ? "---:" : "---" }
        let body = rows.map { "| " + $0.map(MarkdownText.cell).joined(separator: " | ") + " |" }
        block(["| " + titles.joined(separator: " | ") + " |", "| " + rule.joined(separator: " | ") + " |"] + body)
    }

    private mutating func block(_ lines: [String]) {
        if !text.isEmpty { text += "\n" }
        for line in lines { text += line + "\n" }
    }

    /// One line without control characters.
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private static func cell(_ text: String) -> String {
        var cell = ""
        for character in plain(text) {
            // A code span keeps its words as they are; elsewhere these would turn into markup.
            if "|*<\\[".contains(character) { cell.append("\\") }
            cell.append(character)
        }
        return cell
    }
}
