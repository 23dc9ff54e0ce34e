/// A command line as people would type it, for showing.
enum CommandLineText {
    /// Lines of at most `columns`, those that go on ending in a backslash: typed like that, a shell reads the same
    /// command, because a backslash at the end of a line joins it to the next, within quotes too.
    static func lines(_ arguments: [String], columns: Int) -> [String] {
        var lines: [String] = []
        var line = "$ evenhand"
        for word in words(arguments) {
            if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) + 2 > columns, line != "   " {
                lines.append(line + " \\")
                line = "   "
            }
            line += " " + word
            while DisplayWidth.of(line) + 2 > columns, let cut = lastSpace(of: line, within: columns - 2) {
                lines.append(line[...cut] + "\\")
                line = String(line[line.index(after: cut)...])
            }
        }
        return lines + [line]
    }

    /// Where a line that is too long is cut: after the last space between words that still fits.
    private static func lastSpace(of line: String, within columns: Int) -> String.Index? {
        var width = 0
        var cut: String.Index?
        for index in line.indices.drop(while: { line[$0] == " " }) {
            width = DisplayWidth.of(line[...index])
            if width > columns { break }
            if line[index] == " " { cut = index }
        }
        return cut
    }

    /// Options stay together with their values, so that a line breaks before an option.
    private static func words(_ arguments: [String]) -> [String] {
        var words: [String] = []
        for argument in arguments {
            let shown = quoted(argument)
            if let last = words.last, last.hasPrefix("--"), !last.contains(" "), !argument.hasPrefix("--") {
                words[words.count - 1] = last + " " + shown
            } else {
                words.append(shown)
            }
        }
        return words
    }

    /// The argument as a shell takes it: in quotes when it holds more than plain characters.
    static func quoted(_ argument: String) -> String {
        let isPlain = !argument.isEmpty && argument.allSatisfy { $0.isLetter || $0.isNumber || "-_.,:=@/".contains($0) }
        if isPlain { return argument }
        var text = "\""
        for character in argument {
            if "\"\\$`".contains(character) { text.append("\\") }
            text.append(character)
        }
        return text + "\""
    }
}
