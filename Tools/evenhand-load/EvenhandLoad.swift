import ArgumentParser
import EvenhandClient
import Foundation

/// Calls a server by a schedule and tells how long the answers took.
@main
struct EvenhandLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evenhand-load",
        abstract: "Calls a server by a schedule and tells how long the answers took.",
        discussion: """
            Calls are due at fixed moments, whatever the server does: a call that could not be sent in time, because all \
            places were taken, has been waiting since it was due, and its latency says so (an open loop; no coordinated \
            omission).

            Scenarios:
            \(Scenario.help)

            The token is read from EVENHAND_TOKEN. Exit codes: 0 done; 1 some calls failed; 64 usage; 69 no server, or it \
            went away; 73 a result file cannot be written; 76 protocol version; 77 the token was refused.
            """)

    @Argument(help: "\(Scenario.allCases.map(\.rawValue).joined(separator: ", ")).")
    var scenario: Scenario

    @Option(help: "host:port, [v6]:port or unix:/path.")
    var server = ProcessInfo.processInfo.environment["EVENHAND_SERVER"] ?? "127.0.0.1:7411"

    @Option(help: "Calls a second, over all connections. With --ramp, those of the first step.")
    var rate = 1000.0

    @Flag(help: "Raise the rate step by step until the server does not keep up, then look closer at where that was.")
    var ramp = false

    @Option(help: "With --ramp: each step's rate over the one before.")
    var factor = 1.5

    @Option(help: "Connections to spread the calls over.")
    var connections = 8

    @Option(help: "Calls that may be under way at once on each connection.")
    var inFlight = 64

    @Option(help: "Seconds of one step that count; a fifth more goes before, uncounted.")
    var seconds = 10.0

    @Option(help: "Seconds a call may take before it fails.")
    var timeout = 30.0

    @Option(help: ArgumentHelp("Write the results as JSON; - for standard output.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Write the results as one page with plots.", valueName: "file"))
    var html: String?

    @Flag(help: "No progress on standard error.")
    var quiet = false

    func validate() throws {
        func positive(_ value: Double, _ name: String, atMost limit: Double) throws {
            guard value > 0, value <= limit else {
                throw ValidationError("\(name) must be above 0 and at most \(Number.plain(limit))")
            }
        }
        try positive(rate, "--rate", atMost: 10_000_000)
        try positive(seconds, "--seconds", atMost: 86_400)
        try positive(timeout, "--timeout", atMost: 3600)
        try positive(Double(connections), "--connections", atMost: 10_000)
        try positive(Double(inFlight), "--in-flight", atMost: 16_384)
        guard factor >= 1.05, factor <= 10 else { throw ValidationError("--factor must be between 1.05 and 10") }
        do { _ = try ServerAddress(server) } catch { throw ValidationError("--server: \(error.message)") }
    }

    func run() async throws {
        let files: ResultFiles
        do {
            files = try ResultFiles(json: json, html: html)
        } catch {
            throw Self.failure(error)
        }
        var configuration = ClientConfiguration(server: try ServerAddress(server))
        configuration.token = ProcessInfo.processInfo.environment["EVENHAND_TOKEN"]
        configuration.agent = "evenhand-load"
        configuration.defaultTimeout = .seconds(timeout)
        let run = LoadRun(
            scenario: scenario, configuration: configuration, connections: connections, inFlight: inFlight,
            seconds: seconds, progress: ProgressLine(isQuiet: quiet))
        let outcome = await run.run(ramp: ramp ? Ramp(first: rate, factor: factor) : nil, rate: rate)
        let report = LoadReport(self, outcome)
        do {
            try files.write(report)
        } catch {
            throw Self.failure(error)
        }
        if let failure = outcome.failure { throw Self.failure(failure) }
        if outcome.steps.contains(where: { !$0.failures.isEmpty || $0.unanswered > 0 }) { throw ExitCode(1) }
    }

    /// Says what went wrong, on standard error, and answers the code to end with.
    private static func failure(_ error: any Error) -> ExitCode {
        let failure = error as? LoadFailure ?? LoadFailure("\(error)", exitCode: 70)
        FileHandle.standardError.write(Data("evenhand-load: \(failure.message)\n".utf8))
        return ExitCode(failure.exitCode)
    }
}
