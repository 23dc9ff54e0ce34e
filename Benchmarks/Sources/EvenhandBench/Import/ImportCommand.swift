import Foundation

/// `evenhand import complaints`, as a person would type it.
struct ImportCommand {
    let bench: Bench
    let server: ServerUnderTest

    struct Report {
        var imported: Double
        /// Until the last acknowledgement.
        var acknowledgedSeconds: Double
        /// Until the command ended, which it does when the search index has caught up.
        var indexedSeconds: Double
    }

    /// - Parameter source: what makes the rows others than those of an earlier import.
    func run(source: String) throws -> Report {
        let start = Clocks.wall
        let command = try ChildProcess(
            bench.command,
            [
                "import", "complaints", bench.input.path, "--source", source, "--server", server.address, "--token",
                server.token, "--wait-index", "--json",
                // One row in twenty of the public file has no date; the floor inserts it too.
                "--received", "2024-01-02",
            ], log: bench.scratch.file("import.log"))
        // 65: some rows were refused, the others are imported.
        let output = try command.finish(accepting: [0, 65])
        let seconds = Double(Clocks.wall - start) / 1e9
        guard let object = try JSONSerialization.jsonObject(with: output) as? [String: Any],
            let imported = (object["imported"] as? NSNumber)?.doubleValue,
            let acknowledged = (object["seconds"] as? NSNumber)?.doubleValue
        else { throw BenchError("the import's report cannot be read: \(String(decoding: output, as: UTF8.self))") }
        guard imported >= 0.99 * Double(bench.input.table.rowCount) else {
            throw BenchError("only \(imported) of \(bench.input.table.rowCount) rows were imported")
        }
        return Report(imported: imported, acknowledgedSeconds: acknowledged, indexedSeconds: seconds)
    }
}
