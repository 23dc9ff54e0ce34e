import Foundation

/// A server that has nothing to do: how soon it is ready, how much memory it holds.
struct RestBench {
    let bench: Bench

    private static let complaintCount = 100_000
    private static let startCount = 5
    private static let megabyte = 1_048_576.0

    func figures() throws -> [Figure] {
        let (stored, afterImport) = try fill()
        var floors: [Double] = []
        var ready: [Double] = []
        var resident: [Double] = []
        for number in 1...Self.startCount {
            Progress.tell("rest: start \(number) of \(Self.startCount)")
            floors.append(try versionOnly())
            let server = try ServerUnderTest(bench, folder: "rest", isFirstStart: false)
            ready.append(server.readyAfter)
            try settle(server)
            resident.append(try server.process.residentBytes())
            try server.stop()
        }
        bench.scratch.remove("rest")
        let echo = try echoResident()
        let milliseconds = median(ready) / 1e6
        let count = Number.grouped(stored)
        return [
            Figure(
                name: "start to `listening`, \(count) complaints stored",
                measured: Number.time(nanoseconds: median(ready)),
                floor: "the same program printing its version: \(Number.time(nanoseconds: median(floors)))",
                ratio: median(zip(ready, floors).map { $0 / $1 }),
                target: .below(limit: 300, value: milliseconds, text: "< 300 ms")),
            memory("resident at rest, \(count) complaints stored", median(resident), echo, isTarget: true),
            memory("resident after importing \(count) complaints", afterImport, echo, isTarget: false),
        ]
    }

    private func memory(_ name: String, _ bytes: Double, _ floor: Double, isTarget: Bool) -> Figure {
        let megabytes = bytes / Self.megabyte
        return Figure(
            name: name, measured: "\(Number.text(megabytes, digits: 1)) MB",
            floor: "bare echo server: \(Number.text(floor / Self.megabyte, digits: 1)) MB", ratio: bytes / floor,
            target: isTarget ? .below(limit: 60, value: megabytes, text: "< 60 MB") : nil)
    }

    /// Imports the input under one source after another until there are enough.
    private func fill() throws -> (stored: Double, residentBytes: Double) {
        let server = try ServerUnderTest(bench, folder: "rest", isFirstStart: true)
        let command = ImportCommand(bench: bench, server: server)
        var stored = 0.0
        while stored < Double(Self.complaintCount) {
            stored += try command.run(source: "bench-\(Int(stored))").imported
            Progress.tell("rest: \(Number.grouped(stored)) complaints stored")
        }
        let resident = try server.process.residentBytes()
        // What is done with complaints after their import, such as comparing them with those before, is no rest. It is taken
        // up by the minute.
        try settle(server, after: 65, within: 1_200)
        try server.stop()
        return (stored, resident)
    }

    /// Returns once the process has used less than a hundredth of the processor for so many seconds: then it is at rest. Its own
    /// timers tick.
    private func settle(_ server: ServerUnderTest, after quiet: Double = 0.1, within limit: Double = 10) throws {
        var last = try ChildProcess.processorSeconds(of: server.process.identifier)
        let began = Clocks.wall
        var lastWork = began
        while Double(Clocks.wall - began) < limit * 1e9 {
            usleep(100_000)
            let now = try ChildProcess.processorSeconds(of: server.process.identifier)
            if now - last > quiet / 100 { (last, lastWork) = (now, Clocks.wall) }
            if Double(Clocks.wall - lastWork) >= quiet * 1e9 { return }
        }
        throw BenchError("the server did not come to rest within \(Number.text(limit, digits: 0)) s")
    }

    private func versionOnly() throws -> Double {
        let start = Clocks.wall
        let child = try ChildProcess(bench.server, ["--version"], log: bench.scratch.file("version.log"))
        _ = try child.finish()
        return Double(Clocks.wall - start)
    }

    private func echoResident() throws -> Double {
        let echo = try EchoProcess(.parts, bench).process
        let bytes = try echo.residentBytes()
        try echo.stop()
        return bytes
    }
}
