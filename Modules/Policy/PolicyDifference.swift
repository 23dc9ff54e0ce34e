package import EvenhandDomain

/// A value that two policies do not share.
package struct PolicyDifference: Sendable, Equatable {
    /// From the top: `figures.responseBusinessDays`.
    package let key: String
    /// As the file writes it; nil where the key is not there.
    package let before: String?
    package let after: String?

    /// What is otherwise in the second policy, in the order of the file. Comments and what a file leaves out make no
    /// difference: the policies are compared, not their texts.
    package static func between(_ first: DomainPolicy, _ second: DomainPolicy) -> [PolicyDifference] {
        let one = values(of: PolicyText.write(first))
        let other = values(of: PolicyText.write(second))
        let before = Dictionary(one, uniquingKeysWith: { $1 })
        let after = Dictionary(other, uniquingKeysWith: { $1 })
        var seen: Set<String> = []
        return (one + other).compactMap { key, _ in
            guard seen.insert(key).inserted, before[key] != after[key] else { return nil }
            return PolicyDifference(
                key: key.replacing(".[", with: "["), before: before[key], after: after[key])
        }
    }

    /// Every value of a written policy with its key. Reads only what `PolicyText.write` writes.
    private static func values(of text: String) -> [(String, String)] {
        var values: [(String, String)] = []
        var path: [(indent: Int, key: String)] = []
        var itemCounts: [String: Int] = [:]
        for line in text.split(separator: "\n") {
            let content = line.drop { $0 == " " }
            guard !content.isEmpty, content.first != "#" else { continue }
            let indent = line.count - content.count
            while let last = path.last, last.indent >= indent { path.removeLast() }
            let parent = path.map(\.key).joined(separator: ".")
            if content.hasPrefix("- ") {
                itemCounts[parent, default: 0] += 1
                let item = "\(parent)[\(itemCounts[parent, default: 0])]"
                let rest = content.dropFirst(2)
                if !rest.hasPrefix("{"), !rest.hasPrefix("["), let colon = rest.firstIndex(of: ":") {
                    path.append((indent, "[\(itemCounts[parent, default: 0])]"))
                    values.append(("\(item).\(rest[..<colon])", value(rest[rest.index(after: colon)...])))
                } else {
                    values.append((item, String(rest)))
                }
                continue
            }
            guard let colon = content.firstIndex(of: ":") else { continue }
            let key = String(content[..<colon])
            let rest = value(content[content.index(after: colon)...])
            path.append((indent, key))
            if !rest.isEmpty { values.append((path.map(\.key).joined(separator: "."), rest)) }
        }
        return values
    }

    /// Without the comment behind it.
    private static func value(_ rest: Substring) -> String {
        let text = rest.drop { $0 == " " }
        guard !text.hasPrefix("\"") else { return String(text) }
        let end = text.firstRange(of: "  #")?.lowerBound ?? text.endIndex
        return text.hasPrefix("#") ? "" : String(text[..<end])
    }
}
