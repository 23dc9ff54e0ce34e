import Foundation

/// The real server in a process of its own, on a folder of the run.
final class ServerUnderTest {
    let process: ChildProcess
    /// `host:port` of its wire.
    let address: String
    let token: String
    /// Nanoseconds from the start of the process to its `listening` line.
    let readyAfter: Double

    init(_ bench: Bench, folder: String, isFirstStart: Bool) throws {
        let path = bench.scratch.file(folder).path
        let start = Clocks.wall
        process = try ChildProcess(
            bench.server, ["--data", path, "--listen", "127.0.0.1:0"], log: bench.scratch.file(folder + ".log"))
        let line = try process.line(after: "listening ")
        readyAfter = Double(Clocks.wall - start)
        let wire = line.split(separator: " ").first { $0.hasPrefix("wire=") }
        guard let wire else { throw BenchError("the server does not say where it listens: \(line)") }
        address = String(wire.dropFirst("wire=".count))
        token =
            isFirstStart
            ? try process.line(after: "token=")
            : try String(contentsOfFile: path + "/first-token", encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func stop() throws { try process.stop() }
}

/// The variables this program reads.
enum Environment {
    static var token: String? { ProcessInfo.processInfo.environment["EVENHAND_TOKEN"] }
}
