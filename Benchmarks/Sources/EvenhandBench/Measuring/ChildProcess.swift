import Foundation
import Glibc

/// A program under test, in a process of its own.
final class ChildProcess {
    private let process = Process()
    private let output = Pipe()
    private let errors: URL
    private var pending: [UInt8] = []

    /// - Parameter log: a file that takes the program's standard error.
    init(_ program: String, _ arguments: [String], log: URL) throws {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchError("\(program) is missing; build it first (Scripts/bench does)")
        }
        errors = log
        try Data().write(to: log)
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    var identifier: Int32 { process.processIdentifier }

    /// The next line of standard output; nil at its end.
    func nextLine() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending.removeSubrange(...end)
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            pending += more
        }
    }

    /// The line that begins with `prefix`, without it.
    func line(after prefix: String) throws -> String {
        while let line = nextLine() {
            if line.hasPrefix(prefix) { return String(line.dropFirst(prefix.count)) }
        }
        process.waitUntilExit()
        throw BenchError("\(name) ended with status \(process.terminationStatus) instead of “\(prefix)”: \(complaint)")
    }

    /// Everything it prints until it ends.
    /// - Throws: when its status is none of `accepted`.
    func finish(accepting accepted: Set<Int32> = [0]) throws -> Data {
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard accepted.contains(process.terminationStatus) else {
            throw BenchError("\(name) ended with status \(process.terminationStatus): \(complaint)")
        }
        return Data(pending) + rest
    }

    /// Asks it to stop and waits.
    func stop() throws {
        process.terminate()
        process.waitUntilExit()
    }

    /// Ends it at once. A program that does not unblock SIGTERM, which it inherits blocked, would outlive `stop`.
    func kill() {
        Glibc.kill(identifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Bytes of memory it holds now.
    func residentBytes() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(identifier)/statm", encoding: .utf8)
        let fields = text.split(separator: " ")
        guard fields.count > 1, let pages = Double(fields[1]) else { throw BenchError("/proc does not say") }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// Processor time it has used, in seconds; the kernel counts it in ticks of about 10 ms.
    static func processorSeconds(of identifier: Int32) throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
        // The second field is the program's name in brackets and may hold anything.
        let fields = text.suffix(from: text.lastIndex(of: ")") ?? text.startIndex).split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
            throw BenchError("/proc does not say")
        }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private var name: String { process.executableURL?.lastPathComponent ?? "the program" }

    private var complaint: String {
        let text = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
        return String(text.suffix(600))
    }
}
