package import EvenhandDomain
internal import EvenhandScoring
internal import Yams

/// A policy as a text: reading one, and writing one.
package enum PolicyText {
    /// Bytes a policy file may have.
    package static let byteLimit = 256 << 10
    /// Brackets or lines that may be nested; a policy needs five.
    private static let nestingLimit = 32

    /// The policy a text describes. What it leaves out is as in the policy the product ships with.
    ///
    /// - Throws: everything that is wrong with it, each with its place.
    package static func read(_ text: String) throws(PolicyFaults) -> DomainPolicy {
        guard text.utf8.count <= byteLimit else {
            throw whole("the policy has \(text.utf8.count) bytes; at most \(byteLimit) are taken.")
        }
        if let place = nesting(in: text) {
            throw PolicyFaults([
                PolicyFault(line: place.line, column: place.column, key: "", message: "this is nested too deeply.")
            ])
        }
        guard let root = try compose(text) else {
            throw whole("the policy is empty; write at least `version: NAME`.")
        }
        var file = PolicyFileReader()
        let policy = file.policy(root)
        guard let policy, file.reader.faults.isEmpty else { throw PolicyFaults(file.reader.faults) }
        return policy
    }

    private static func whole(_ message: String) -> PolicyFaults {
        PolicyFaults([PolicyFault(line: 0, column: 0, key: "", message: message)])
    }

    private static func compose(_ text: String) throws(PolicyFaults) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw PolicyFaults([fault(of: error)])
        } catch {
            throw whole("the policy is no YAML: \(error)")
        }
    }

    private static func fault(of error: YamlError) -> PolicyFault {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = [context?.text, problem].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
            return PolicyFault(
                line: mark.line, column: mark.column, key: "",
                message: "this is no YAML: \(words.joined(separator: ", ")).")
        case .duplicatedKeysInMapping(let keys, let context):
            return PolicyFault(
                line: context.mark.line, column: context.mark.column, key: keys.sorted().first ?? "",
                message: "stands in the mapping that begins here more than once; keep one.")
        default:
            return PolicyFault(line: 0, column: 0, key: "", message: "the policy is no YAML: \(error)")
        }
    }

    /// Where brackets, or dashes that open lists in lists, are nested more deeply than any policy is. Looked for before
    /// the text is parsed, because a parser goes as deep as the text does.
    private static func nesting(in text: String) -> (line: Int, column: Int)? {
        var depth = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.split(separator: " ").prefix(while: { $0 == "-" || $0 == "?" }).count > nestingLimit {
                return (number + 1, 1)
            }
            for (column, character) in line.enumerated() {
                if character == "[" || character == "{" { depth += 1 }
                if character == "]" || character == "}" { depth = max(0, depth - 1) }
                if depth > nestingLimit { return (number + 1, column + 1) }
            }
        }
        return nil
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
