internal import Yams

/// Reads single values of a policy file and keeps what is wrong with them. A value that cannot be read is taken as left
/// out, so that one mistake does not hide the next.
struct PolicyReader {
    private(set) var faults: [PolicyFault] = []

    mutating func fault(_ node: Node, _ key: String, _ message: String) {
        faults.append(
            PolicyFault(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0, key: key, message: message))
    }

    // MARK: Shapes

    /// The values of a mapping by key. Keys beside the known ones are faults; `known` nil takes any key.
    mutating func fields(_ node: Node?, _ key: String, known: [String]?) -> [String: Node] {
        guard let node else { return [:] }
        guard case .mapping(let mapping) = node else {
            if !node.isEmpty { fault(node, key, "is no list of keys with values; write each as `key: value`.") }
            return [:]
        }
        var fields: [String: Node] = [:]
        for (name, value) in mapping {
            guard let text = name.scalar?.string else {
                fault(name, key, "has a key that is no plain text.")
                continue
            }
            if let known, !known.contains(text) {
                let path = Self.join(key, text)
                fault(name, path, "is no key of a policy; \(Self.advice(text, among: known))")
                continue
            }
            fields[text] = value
        }
        return fields
    }

    mutating func list(_ node: Node?, _ key: String) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let sequence) = node else {
            if !node.isEmpty { fault(node, key, "is no list; write `[one, other]`, or a line with a dash for each.") }
            return []
        }
        return Array(sequence)
    }

    // MARK: Values

    mutating func text(_ node: Node?, _ key: String, upTo limit: Int = 200) -> String? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node else {
            fault(node, key, "is no text.")
            return nil
        }
        guard scalar.string.count <= limit else {
            fault(node, key, "has \(scalar.string.count) characters; at most \(limit) are taken.")
            return nil
        }
        return scalar.string
    }

    mutating func integer(_ node: Node?, _ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard let text = node.scalar?.string else {
            fault(node, key, "is no number.")
            return nil
        }
        guard let number = Int(text.filter { $0 != "_" }) else {
            fault(node, key, "is '\(text.prefix(40))', which is no whole number.")
            return nil
        }
        guard range.contains(number) else {
            fault(node, key, "is \(number); the rules allow \(range.lowerBound)–\(range.upperBound).")
            return nil
        }
        return number
    }

    mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ node: Node?, _ key: String, _ type: Value.Type = Value.self
    ) -> Value? {
        guard let node else { return nil }
        guard let text = node.scalar?.string, let value = Value(rawValue: text) else {
            let word = node.scalar?.string ?? "a list"
            fault(node, key, "is '\(word.prefix(40))'; \(Self.advice(word, among: Value.allCases.map(\.rawValue)))")
            return nil
        }
        return value
    }

    mutating func choices<Value: CaseIterable & RawRepresentable<String>>(
        _ node: Node?, _ key: String, _ type: Value.Type = Value.self
    ) -> [Value] {
        list(node, key).compactMap { choice($0, key, type) }
    }

    mutating func texts(_ node: Node?, _ key: String, upTo limit: Int = 200) -> [String] {
        list(node, key).compactMap { text($0, key, upTo: limit) }
    }

    /// A mapping from the cases of an enumeration to whole numbers.
    mutating func points<Key: CaseIterable & RawRepresentable<String> & Hashable>(
        _ node: Node?, _ key: String, _ range: ClosedRange<Int>, _ type: Key.Type = Key.self
    ) -> [Key: Int] {
        var points: [Key: Int] = [:]
        for (name, value) in fields(node, key, known: Key.allCases.map(\.rawValue)) {
            guard let one = Key(rawValue: name) else { continue }
            points[one] = integer(value, Self.join(key, name), range)
        }
        return points
    }

    // MARK: Words

    static func join(_ key: String, _ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }

    /// What to write instead of a word nobody knows.
    static func advice(_ word: String, among known: [String]) -> String {
        if let nearest = NearestKey.to(word, among: known) { return "did you mean \(nearest)?" }
        return "known are \(known.joined(separator: ", "))."
    }
}

extension Node {
    /// A key with nothing behind it.
    var isEmpty: Bool { scalar.map { $0.string.isEmpty || $0.string == "~" } ?? false }
}
