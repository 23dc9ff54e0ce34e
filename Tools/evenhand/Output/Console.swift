/// Where a command says what it has to say.
///
/// Without `--json` the answer is text on standard output. With it, standard output carries JSON and nothing else.
/// Notes, warnings and progress go to standard error either way.
struct Console: Sendable {
    let isJSON: Bool

    var output: Terminal { .standardOutput }
    /// The style of text on standard output.
    var style: TextStyle { Terminal.standardOutput.style }
    var width: Int { Terminal.standardOutput.columns }

    /// One JSON value on one line.
    func json(_ value: JSONValue) throws {
        var bytes: [UInt8] = []
        value.write(into: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        try StandardStream.standardOutput.write(bytes)
    }

    /// A line of the answer, for people.
    func line(_ text: String = "") throws {
        try StandardStream.standardOutput.write(text + "\n")
    }

    func lines(_ lines: [String]) throws {
        for text in lines { try line(text) }
    }

    /// The answer: as JSON when asked for, else as the lines that `text` makes.
    func answer(_ value: @autoclosure () -> JSONValue, text: () throws -> [String]) throws {
        if isJSON {
            try json(value())
        } else {
            try lines(text())
        }
    }

    /// Something worth knowing beside the answer.
    func note(_ text: String) throws {
        try StandardStream.standardOutput.flush()
        let style = Terminal.standardError.style
        try StandardStream.standardError.write(style.safeLines(text) + "\n")
        try StandardStream.standardError.flush()
    }

    /// Something that should not stay as it is.
    func warn(_ text: String) throws {
        try StandardStream.standardOutput.flush()
        let style = Terminal.standardError.style
        try StandardStream.standardError.write(style.warning("warning: ") + style.safeLines(text) + "\n")
        try StandardStream.standardError.flush()
    }
}
