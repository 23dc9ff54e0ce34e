internal import EvenhandText

/// Colour and weight for people's text, or none of it.
struct TextStyle: Sendable, Equatable {
    /// Whether escape sequences may be written: only to a terminal, and never with `NO_COLOR` set (https://no-color.org).
    let isColoured: Bool

    static let plain = TextStyle(isColoured: false)

    func strong(_ text: String) -> String { wrap(text, "1") }
    func faint(_ text: String) -> String { wrap(text, "2") }
    func alarm(_ text: String) -> String { wrap(text, "1;31") }
    func warning(_ text: String) -> String { wrap(text, "33") }
    func good(_ text: String) -> String { wrap(text, "32") }
    func accent(_ text: String) -> String { wrap(text, "36") }

    /// `text` from outside, made fit for one line of a terminal: no control characters, no line breaks.
    func safe(_ text: String) -> String {
        terminalSafe(text)
    }

    /// Like `safe`, but line breaks stay, for text that is printed as paragraphs.
    func safeLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }.joined(separator: "\n")
    }

    private func wrap(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
