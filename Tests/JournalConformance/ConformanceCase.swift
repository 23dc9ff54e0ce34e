package import EvenhandJournal

/// One promise of the journal's port, checked against any adapter. The adapters' test targets run all of them.
package struct ConformanceCase: Sendable, CustomStringConvertible {
    package let name: String
    private let body: @Sendable (any Journal) async throws -> Void

    package init(_ name: String, _ body: @escaping @Sendable (any Journal) async throws -> Void) {
        self.name = name
        self.body = body
    }

    package var description: String { name }

    /// `journal` must be empty. Throws `ConformanceFailure` where a promise is broken.
    package func run(on journal: any Journal) async throws {
        try await body(journal)
        let report = try await journal.audit()
        try expect(report.isIntact, "the audit after the case finds \(report.findings)")
    }

    package static let all: [ConformanceCase] =
        appending + reading + following + lists + searching + erasing + outcomes + people + ledgers + alerts + kinship
        + checking
}

package struct ConformanceFailure: Error, CustomStringConvertible {
    package let description: String
}

func expect(
    _ condition: Bool, _ message: @autoclosure () -> String, file: String = #fileID, line: Int = #line
) throws {
    if !condition { throw ConformanceFailure(description: "\(file):\(line): \(message())") }
}

func expectEqual<Value: Equatable>(
    _ found: Value, _ wanted: Value, file: String = #fileID, line: Int = #line
) throws {
    if found != wanted {
        throw ConformanceFailure(description: "\(file):\(line): found \(found), wanted \(wanted)")
    }
}

func unwrap<Value>(_ value: Value?, _ what: String, file: String = #fileID, line: Int = #line) throws -> Value {
    guard let value else { throw ConformanceFailure(description: "\(file):\(line): there is no \(what)") }
    return value
}
