/// Merges and drops label values, by output: what `--map FILE` says.
///
/// A text file, UTF-8. `[output]` opens the rules of an output; rules before any such line hold for all outputs.
/// `old value = new value` renames, several old values may share a new one, an empty right side drops the sample's
/// label. `* = …` speaks for every value not named; without it such values stay as they are. `#` opens a comment line.
/// A blank label is always dropped.
public struct LabelMap: Sendable, Hashable {
    private var rules: [String: [String: String]] = [:]

    /// Changes nothing but drops blank labels.
    public init() {}

    /// Reads the text of a map file.
    public init(_ text: String) throws(LabelMapError) {
        var output = ""
        for (index, rawLine) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = LabelMap.trimmed(rawLine)
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("[") {
                guard line.hasSuffix("]") else { throw LabelMapError(line: index + 1, reason: "`[` without `]`") }
                output = LabelMap.trimmed(line.dropFirst().dropLast())
                continue
            }
            guard let equals = line.lastIndex(of: "=") else {
                throw LabelMapError(line: index + 1, reason: "expected `old value = new value`")
            }
            let old = LabelMap.trimmed(line[..<equals])
            let new = LabelMap.trimmed(line[line.index(after: equals)...])
            guard rules[output, default: [:]].updateValue(new, forKey: old) == nil else {
                throw LabelMapError(line: index + 1, reason: "`\(old)` has a rule already")
            }
        }
    }

    /// The label to learn for a value found in the data; `nil` if it is dropped.
    public func label(for value: String, output: String) -> String? {
        let value = LabelMap.trimmed(value)
        if value.isEmpty { return nil }
        for section in [output, ""] {
            if let label = rules[section]?[value] ?? rules[section]?["*"] { return label.isEmpty ? nil : label }
        }
        return value
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace } ?? text.startIndex
        return start < text.endIndex ? String(text[start...end]) : ""
    }
}

/// A line of a label map that cannot be read.
public struct LabelMapError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Counted from 1.
    public var line: Int
    /// What is wrong with it, as the end of a sentence.
    public var reason: String

    /// An error on a line, counted from 1.
    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }

    /// The line and the reason, as a sentence.
    public var description: String { "Label map, line \(line): \(reason)." }
}
