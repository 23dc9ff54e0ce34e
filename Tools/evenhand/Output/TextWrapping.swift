/// Prose cut into lines at spaces; a word too long for a line is cut where the line ends.
///
/// Thai is written without spaces between words, so the cut inside a word is its normal case, at a whole character.
enum TextWrapping {
    static func lines(_ text: String, columns: Int) -> [String] {
        let limit = max(10, columns)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var width = 0
            for word in paragraph.split(separator: " ") {
                var rest = Substring(word)
                var restWidth = DisplayWidth.of(rest)
                if width > 0, width + 1 + restWidth > limit, restWidth <= limit {
                    lines.append(line)
                    (line, width) = ("", 0)
                }
                while !rest.isEmpty {
                    let gap = width > 0 ? 1 : 0
                    let room = limit - width - gap
                    if restWidth <= room {
                        line += (gap > 0 ? " " : "") + rest
                        width += gap + restWidth
                        break
                    }
                    let head = beginning(of: rest, columns: room)
                    if head.isEmpty || room < 4 {
                        lines.append(line)
                        (line, width) = ("", 0)
                        continue
                    }
                    lines.append(line + (gap > 0 ? " " : "") + head)
                    (line, width) = ("", 0)
                    rest = rest.dropFirst(head.count)
                    restWidth = DisplayWidth.of(rest)
                }
            }
            lines.append(line)
        }
        return lines
    }

    private static func beginning(of text: Substring, columns: Int) -> Substring {
        var width = 0
        var end = text.startIndex
        for index in text.indices {
            width += DisplayWidth.of(text[index...index])
            if width > columns { break }
            end = text.index(after: index)
        }
        return text[..<end]
    }
}
