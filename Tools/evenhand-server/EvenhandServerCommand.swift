internal import ArgumentParser
internal import EvenhandServer
internal import Foundation
internal import Logging

@main
struct EvenhandServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evenhand-server",
        abstract: "The complaint desk: one program, one data folder.",
        discussion: """
            Makes the folder on the first start, prints where it listens and the first token, and works until SIGTERM: \
            then it takes no new calls, finishes those under way, and lets the folder go.

            Examples:
              evenhand-server --data ./desk
              evenhand-server --data ./desk --listen 127.0.0.1:0
              evenhand-server --data ./desk --listen unix:/run/evenhand.sock
              evenhand-server --data ./desk --http off
              evenhand-server --data ./desk --listen 0.0.0.0:7411 --tls-cert server.crt --tls-key server.key
              evenhand-server --data ./desk --show-config

            Every setting may also stand in the environment (EVENHAND_LISTEN=…) or in DIR/evenhand.conf (listen = …); a \
            flag wins over the environment, the environment over the file.
            """,
        version: Release.version, subcommands: [MakeCertificate.self])

    @Option(help: ArgumentHelp("The data folder; made when absent.", valueName: "dir"))
    var data: String?
    @Option(help: ArgumentHelp("HOST:PORT (port 0: any free one) or unix:/path.", valueName: "address"))
    var listen: String?
    @Option(help: ArgumentHelp("Where HTTP is served: HOST:PORT or off.", valueName: "address"))
    var http: String?
    @Option(help: ArgumentHelp("Web pages that may call from a browser, with commas between.", valueName: "origins"))
    var httpOrigins: String?
    @Option(help: ArgumentHelp("The server's certificate, in PEM: both doors speak TLS.", valueName: "file"))
    var tlsCert: String?
    @Option(help: ArgumentHelp("The certificate's private key, in PEM.", valueName: "file"))
    var tlsKey: String?
    @Option(
        name: .customLong("client-ca"),
        help: ArgumentHelp("Authorities: each client must show a certificate of theirs.", valueName: "file"))
    var clientCA: String?
    @Option(help: ArgumentHelp("A scoring model instead of the one built in.", valueName: "file"))
    var model: String?
    @Option(help: ArgumentHelp("on: HTTP lists the methods at /methods; off.", valueName: "on|off"))
    var reflection: String?
    @Option(help: ArgumentHelp("text, or json: one object a line.", valueName: "format"))
    var logFormat: String?
    @Option(help: ArgumentHelp("trace, debug, info, notice, warning, error or critical.", valueName: "level"))
    var logLevel: String?
    @Option(help: ArgumentHelp("Seconds between two looks at the clocks of complaints.", valueName: "seconds"))
    var alertInterval: String?
    @Option(help: ArgumentHelp("Seconds that running calls get after SIGTERM.", valueName: "seconds"))
    var drainGrace: String?
    @Option(help: ArgumentHelp("Connections at once.", valueName: "count"))
    var maxConnections: String?
    @Option(help: ArgumentHelp("Connections at once from one address.", valueName: "count"))
    var maxConnectionsPerAddress: String?
    @Flag(help: "Print every setting and where it came from, then stop.")
    var showConfig = false

    private var flags: [Setting: String] {
        let given: [(Setting, String?)] = [
            (.data, data), (.listen, listen), (.http, http), (.httpOrigins, httpOrigins), (.tlsCert, tlsCert),
            (.tlsKey, tlsKey), (.clientCA, clientCA), (.model, model),
            (.reflection, reflection), (.logLevel, logLevel), (.logFormat, logFormat), (.alertInterval, alertInterval),
            (.drainGrace, drainGrace),
            (.maxConnections, maxConnections), (.maxConnectionsPerAddress, maxConnectionsPerAddress),
        ]
        return given.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    func run() async throws {
        do {
            let settings = try loadSettings()
            if showConfig {
                for line in settings.lines { print(line) }
                return
            }
            let level = try logLevel(in: settings)
            let isJSON = try settings.choice(.logFormat, of: ["text", "json"]) == "json"
            LoggingSystem.bootstrap { label in
                var handler: any LogHandler =
                    isJSON ? JSONLineLog(label: label) : StreamLogHandler.standardError(label: label)
                handler.logLevel = level
                return handler
            }
            try await ServerProgram(settings: settings, logger: Logger(label: "evenhand-server")).run { lines in
                // Whoever started the server waits for these lines: they must not linger in a buffer.
                FileHandle.standardOutput.write(Data(lines.map { $0 + "\n" }.joined().utf8))
            }
        } catch {
            FileHandle.standardError.write(Data("evenhand-server: \(error)\n".utf8))
            throw ExitCode(ServerProgram.exitCode(for: error))
        }
    }

    private func loadSettings() throws -> SettingsTable {
        let environment = ProcessInfo.processInfo.environment
        let folder = data ?? environment[Setting.data.environmentVariable]
        return try SettingsTable(
            flags: flags, environment: environment, file: folder.flatMap(DataFolder.settingsText(in:)))
    }

    private func logLevel(in settings: SettingsTable) throws -> Logger.Level {
        let text = try settings.text(.logLevel)
        guard let level = Logger.Level(rawValue: text) else {
            let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError(
                setting: Setting.logLevel.rawValue, origin: settings[.logLevel]?.origin ?? .standard,
                message: "\"\(text)\" is not one of \(known).")
        }
        return level
    }
}
