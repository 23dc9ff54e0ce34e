/// Something in a policy file that cannot be.
package struct PolicyFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// From 1; 0 when the fault belongs to no place.
    package let line: Int
    /// From 1, in characters.
    package let column: Int
    /// The key at fault, from the top: `figures.responseBusinessDays`; empty for the file as a whole.
    package let key: String
    /// What is wrong and what would be right, as a sentence.
    package let message: String

    package init(line: Int, column: Int, key: String, message: String) {
        self.line = line
        self.column = column
        self.key = key
        self.message = message
    }

    package var description: String {
        let place = line == 0 ? "" : "line \(line), column \(column): "
        return place + (key.isEmpty ? message : "\(key) \(message)")
    }
}

/// Everything that is wrong with a policy file, in order of lines.
package struct PolicyFaults: Error, Sendable, CustomStringConvertible {
    package let faults: [PolicyFault]

    package init(_ faults: [PolicyFault]) {
        self.faults = faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
