/// How a failure is told: one JSON object for programs, a few lines for people.
enum ErrorReport {
    /// `{"error": {"code", "rule", "field", "missing": […], "message", "fix"}}`; absent values are null.
    static func json(_ failure: CommandFailure) -> JSONValue {
        [
            "error": [
                "code": .string(failure.code.rawValue),
                "rule": JSONValue(failure.rule),
                "field": JSONValue(failure.field),
                "missing": .array(failure.missing.map(JSONValue.string)),
                "message": .string(failure.message),
                "fix": JSONValue(failure.fix),
            ]
        ]
    }

    /// The message, then what is missing, then the line to type. No line holds a control character.
    static func text(_ failure: CommandFailure, style: TextStyle) -> String {
        var lines = [style.alarm("evenhand: ") + style.safe(failure.message)]
        // The message often is the one missing thing already; said twice it only makes the reader search for a difference.
        for missing in failure.missing where !failure.message.contains(missing) {
            lines.append("  missing: " + style.safe(missing))
        }
        if let fix = failure.fix, !fix.isEmpty {
            lines.append("  to mend it:")
            for line in fix.split(separator: "\n") { lines.append("    " + style.strong(style.safe(String(line)))) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
