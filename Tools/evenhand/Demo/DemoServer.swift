internal import Foundation

/// An evenhand-server of our own, in a temporary folder and on a free port, for as long as the demo takes.
final class DemoServer: Sendable {
    /// Where it listens and how to sign in, as it told on its first lines.
    struct Door: Sendable {
        let address: String
        let token: String
    }

    let folder: URL
    let door: Door
    /// From the start of the process to the line that says that it listens.
    let startTime: Duration
    private let process: ChildProcess
    private static let patience: Duration = .seconds(20)

    private init(folder: URL, door: Door, startTime: Duration, process: ChildProcess) {
        self.folder = folder
        self.door = door
        self.startTime = startTime
        self.process = process
    }

    /// Starts the server that stands beside this program.
    static func start() async throws -> DemoServer {
        let binary = try Self.binary()
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "evenhand-demo-\(UUID().uuidString.prefix(8))")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(
                .cannotCreate, "The demo's folder \(folder.path) cannot be made: \(error.localizedDescription)")
        }
        let began = ContinuousClock.now
        do {
            let process = try ChildProcess(
                binary: binary.path,
                arguments: ["--data", folder.appending(path: "desk").path, "--listen", "127.0.0.1:0"],
                log: folder.appending(path: "server.log").path)
            let door = try await Self.door(of: process)
            return DemoServer(folder: folder, door: door, startTime: began.duration(to: .now), process: process)
        } catch {
            let log = Self.log(in: folder)
            try? FileManager.default.removeItem(at: folder)
            guard var failure = error as? CommandFailure else { throw error }
            if !log.isEmpty { failure.message += " Its log says:\n\(log)" }
            throw failure
        }
    }

    /// Asks the server to stop, waits until it has, and removes the folder.
    /// - Returns: its exit status; nil when it had to be killed.
    func stop() async -> Int32? {
        let status = await process.stop(patience: .seconds(15))
        try? FileManager.default.removeItem(at: folder)
        return status
    }

    /// What the server wrote on its standard error.
    var log: String { Self.log(in: folder) }

    private static func log(in folder: URL) -> String {
        (try? String(contentsOf: folder.appending(path: "server.log"), encoding: .utf8)) ?? ""
    }

    private static func binary() throws -> URL {
        let own = URL(fileURLWithPath: ExecutablePath.own)
        let binary = own.deletingLastPathComponent().appending(path: "evenhand-server")
        guard FileManager.default.isExecutableFile(atPath: binary.path) else {
            throw CommandFailure(
                .inputMissing,
                "The demo needs evenhand-server beside evenhand, at \(binary.path), and it is not there.",
                fix: "make release")
        }
        return binary
    }

    /// Reads the server's first lines; gives up when it ends or stays silent.
    private static func door(of process: ChildProcess) async throws -> Door {
        try await withThrowingTaskGroup(of: Door?.self) { group in
            group.addTask { await firstLines(of: process) }
            group.addTask {
                try await Task.sleep(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            if let door = try await group.next() ?? nil { return door }
            _ = await process.stop(patience: .seconds(1))
            throw CommandFailure(.unavailable, "The demo's server did not say where it listens.")
        }
    }

    private static func firstLines(of process: ChildProcess) async -> Door? {
        var address: String?
        for await line in process.lines {
            for word in line.split(separator: " ") {
                if word.hasPrefix("wire=") { address = String(word.dropFirst("wire=".count)) }
                if word.hasPrefix("token="), let address {
                    return Door(address: address, token: String(word.dropFirst("token=".count)))
                }
            }
        }
        return nil
    }
}

/// The path of the running program.
enum ExecutablePath {
    static var own: String {
        #if os(Linux)
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
        #endif
        return Bundle.main.executablePath ?? CommandLine.arguments[0]
    }
}
