/// Imports the file into the real server, in turns with plain inserts of the same rows.
struct ImportBench {
    let bench: Bench

    private struct Round {
        var floorPerSecond: Double
        var floorProcessor: Double
        var report: ImportCommand.Report
        /// Processor seconds of server and command together.
        var processor: Double

        var acknowledged: Double { report.imported / report.acknowledgedSeconds }
        var indexed: Double { report.imported / report.indexedSeconds }
    }

    func figures() throws -> [Figure] {
        var rounds: [Round] = []
        for number in 1...bench.options.rounds {
            Progress.tell("import: round \(number) of \(bench.options.rounds)")
            rounds.append(try round())
        }
        let floor =
            "plain inserts, same index: \(Number.grouped(median(rounds.map(\.floorPerSecond)))) rows/s, "
            + "\(Number.text(median(rounds.map(\.floorProcessor)), digits: 1)) CPU s"
        let processor = "\(Number.text(median(rounds.map(\.processor)), digits: 1)) CPU s"
        return [
            Figure(
                name: "import until the index has caught up",
                measured: "\(Number.grouped(median(rounds.map(\.indexed)))) complaints/s, \(processor)", floor: floor,
                ratio: median(rounds.map { $0.indexed / $0.floorPerSecond }), target: .ratio(atLeast: 0.5)),
            Figure(
                name: "import until the last acknowledgement",
                measured: "\(Number.grouped(median(rounds.map(\.acknowledged)))) complaints/s", floor: floor,
                ratio: median(rounds.map { $0.acknowledged / $0.floorPerSecond })),
        ]
    }

    private func round() throws -> Round {
        let table = bench.input.table
        let floor = try PlainInserts.run(table, in: bench.scratch.file("plain"))
        bench.scratch.remove("plain")
        let before = Clocks.endedChildren
        let server = try ServerUnderTest(bench, folder: "import", isFirstStart: true)
        let report = try ImportCommand(bench: bench, server: server).run(source: "bench")
        try server.stop()
        bench.scratch.remove("import")
        return Round(
            floorPerSecond: Double(table.rowCount) / floor.wall, floorProcessor: floor.processor, report: report,
            processor: Clocks.endedChildren - before)
    }
}
