import Foundation

/// A gRPC program that serves the echo call, and makes it, in processes of their own.
struct PeerProgram {
    let name: String
    let server: ChildProcess
    let port: Int
    private let program: String
    private let scratch: ScratchFolder
    private let certificate: Certificate?

    /// What `load` prints; times in nanoseconds.
    struct Result: Decodable {
        var perSecond: Double
        var p50: Double
        var p99: Double

        var text: String {
            "\(Number.grouped(perSecond))/s, p50 \(Number.time(nanoseconds: p50)), p99 \(Number.time(nanoseconds: p99))"
        }
    }

    /// - Parameter certificate: calls go over TLS when there is one.
    init(_ name: String, _ program: String, _ scratch: ScratchFolder, certificate: Certificate? = nil) throws {
        self.name = name
        self.program = program
        self.scratch = scratch
        self.certificate = certificate
        let files = certificate.map { [$0.certificate, $0.key] } ?? []
        server = try ChildProcess(program, ["serve"] + files, log: scratch.file("peer-server.log"))
        guard let port = Int(try server.line(after: "listening port=")) else { throw BenchError("\(name) has no port") }
        self.port = port
    }

    /// - Parameter rate: calls a second by a schedule; nil keeps the calls under way.
    func load(_ level: Concurrency, seconds: Double, rate: Double? = nil) throws -> Result {
        var arguments = ["load", "\(port)", "\(level.connections)", "\(level.inFlight)", "\(seconds)"]
        if rate != nil || certificate != nil { arguments.append("\(rate ?? 0)") }
        if let certificate { arguments.append(certificate.certificate) }
        let process = try ChildProcess(program, arguments, log: scratch.file("peer-load.log"))
        return try JSONDecoder().decode(Result.self, from: try process.finish())
    }

    /// Makes calls one after another through `port`.
    func calls(port: Int, count: Int) throws {
        _ = try ChildProcess(program, ["calls", "\(port)", "\(count)"], log: scratch.file("peer-calls.log")).finish()
    }
}
