import Foundation

/// `evenhand score FILE --json > scores`, as a person would type it, beside a program that only reads and parses the same
/// file with the same reader. Both are whole processes: loading the program and the model counts.
///
/// Needs `read-bench` beside `evenhand` in the folder of the programs.
struct FileScoringBench {
    let bench: Bench
    /// What `peers/duckdb_peer.py` printed for the same CSV file; nil leaves DuckDB out.
    var duckdb: String?

    func figures() throws -> [Figure] {
        let plain = try unpacked()
        defer { bench.scratch.remove("scored.csv") }
        var figures: [Figure] = []
        let read = try pair("score FILE to JSON Lines, CSV", plain.path, into: &figures)
        let packed = try packed(plain)
        _ = try pair("score FILE to JSON Lines, gzip", packed, into: &figures)
        if let duckdb { figures.append(try beside(duckdb, readSeconds: read)) }
        return figures
    }

    /// - Returns: the median of the seconds that only reading took, inside the process.
    private func pair(_ name: String, _ path: String, into figures: inout [Figure]) throws -> Double {
        var reading: [Double] = []
        var scoring: [Double] = []
        var inside: [Double] = []
        // The first round fills the page cache and is not kept. The two take turns, so that a busy moment hits both.
        for round in 0...bench.options.rounds {
            let read = try read(path)
            let scored = try score(path)
            if round == 0 { continue }
            reading.append(read.wall)
            inside.append(read.inside)
            scoring.append(scored)
        }
        let rows = Double(bench.input.table.rowCount)
        let megabytes = Double(unpackedByteCount) / 1e6
        func rate(_ seconds: [Double]) -> String {
            let seconds = median(seconds)
            return
                "\(Number.grouped(rows / seconds)) rows/s, \(Number.text(megabytes / seconds, digits: 0)) MB/s unpacked"
        }
        figures.append(
            Figure(
                name: name, measured: rate(scoring), floor: "the same file only read and parsed: \(rate(reading))",
                ratio: median(zip(reading, scoring).map { $0 / $1 }), target: .ratio(atLeast: 0.6)))
        return median(inside)
    }

    private var unpackedByteCount: Int {
        let path = bench.scratch.file("scored.csv").path
        return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// The input as plain CSV.
    private func unpacked() throws -> URL {
        let plain = bench.scratch.file("scored.csv")
        let command = bench.input.path.hasSuffix(".gz") ? "gzip -dc \"$0\" > \"$1\"" : "cp \"$0\" \"$1\""
        let child = try ChildProcess(
            "/bin/sh", ["-c", command, bench.input.path, plain.path], log: bench.scratch.file("unpack.log"))
        _ = try child.finish()
        return plain
    }

    private func score(_ path: String) throws -> Double {
        let start = Clocks.wall
        // To a file, as bulk work goes: a pipe would make this process work beside it.
        let child = try ChildProcess(
            "/bin/sh", ["-c", "exec \"$0\" score \"$1\" --json > \"$2\"", bench.command, path, scores],
            log: bench.scratch.file("score.log"))
        _ = try child.finish()
        return Double(Clocks.wall - start) / 1e9
    }

    private var scores: String { bench.scratch.file("scores.jsonl").path }

    private func read(_ path: String) throws -> (wall: Double, inside: Double) {
        let start = Clocks.wall
        let child = try ChildProcess(
            bench.options.programs + "/read-bench", [path], log: bench.scratch.file("read.log"))
        let output = try child.finish()
        let wall = Double(Clocks.wall - start) / 1e9
        let fields = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard fields.count == 3, let inside = Double(fields[2]), Int(fields[0]) == bench.input.table.rowCount else {
            throw BenchError("read-bench read \(fields.first ?? "nothing") of \(bench.input.table.rowCount) rows")
        }
        return (wall, inside)
    }

    private func packed(_ plain: URL) throws -> String {
        if bench.input.path.hasSuffix(".gz") { return bench.input.path }
        let program = ["/usr/bin/gzip", "/bin/gzip"].first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let program else { throw BenchError("gzip is missing") }
        let child = try ChildProcess(program, ["-kf", plain.path], log: bench.scratch.file("gzip.log"))
        _ = try child.finish()
        return plain.path + ".gz"
    }

    private func beside(_ path: String, readSeconds: Double) throws -> Figure {
        let report = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
        guard let object = report as? [String: Any], let peer = object["peer"] as? String,
            let seconds = (object["seconds"] as? NSNumber)?.doubleValue
        else { throw BenchError("\(path) is not what duckdb_peer.py prints") }
        let megabytes = Double(unpackedByteCount) / 1e6
        return Figure(
            name: "read and parse CSV, one thread",
            measured: "\(Number.text(megabytes / readSeconds, digits: 0)) MB/s",
            floor: "\(peer): \(Number.text(megabytes / seconds, digits: 0)) MB/s", ratio: seconds / readSeconds)
    }
}
