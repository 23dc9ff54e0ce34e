/// Text that can be shown on a terminal without steering it.
///
/// Control characters, which could move the cursor, change the title or hide text, become their pictures (U+001B becomes
/// `␛`); the second set of controls, line and paragraph separators and the marks that reorder text become `<U+202E>`.
/// Line feeds and tabs are kept only when asked for, since a line feed inside a table fakes a row.
package func terminalSafe(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { steersTerminal($0) }) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case _ where !steersTerminal(scalar):
            result.unicodeScalars.append(scalar)
        case 0x09 where keepingLines, 0x0A where keepingLines:
            result.unicodeScalars.append(scalar)
        case 0x00...0x1F:
            // The pictures stand in the same order from U+2400 on.
            result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
        case 0x7F:
            result.unicodeScalars.append("\u{2421}")
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        }
    }
    return result
}

/// Text as HTML and SVG show it, between tags and in quotes: markup as characters, and what steers a terminal as its
/// picture. What XML 1.0 has no character for becomes U+FFFD.
package func markupSafe(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    var result = ""
    for scalar in terminalSafe(text, keepingLines: keepingLines).unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

private func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029: true
    // Embeddings, overrides and isolates of the bidirectional algorithm: text shown in another order than it is stored.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}
