internal import ArgumentParser

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Parses, runs and reports: the one place that ends the process.
enum CommandRunner {
    static func run(_ arguments: [String]) async -> Never {
        // Usage errors come before any flag is parsed, and still have to be told in the form that was asked for.
        let wantsJSON = arguments.dropFirst().prefix { $0 != "--" }.contains("--json")
        do {
            try Arguments.requireUTF8()
            var command = try Evenhand.parseAsRoot(Array(arguments.dropFirst()))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            try StandardStream.standardOutput.flush()
            end(.done)
        } catch {
            try? StandardStream.standardOutput.flush()
            report(error, asJSON: wantsJSON, of: Array(arguments.dropFirst()))
        }
    }

    /// Reads a command line without running it.
    static func check(_ arguments: [String]) throws {
        _ = try Evenhand.parseAsRoot(arguments)
    }

    private static func report(_ error: any Error, asJSON: Bool, of arguments: [String]) -> Never {
        if let quiet = error as? QuietExit { end(quiet.status) }
        if let output = error as? OutputFailure, output.isAbandoned { end(.done) }
        if let failure = Failures.known(error) { report(failure, asJSON: asJSON) }
        let code = Evenhand.exitCode(for: error)
        // Help, version and completion scripts arrive as errors too, and are answers.
        if code == .success { Evenhand.exit(withError: error) }
        if code == .validationFailure {
            if let unknown = UnknownCommand(in: arguments, under: Evenhand.self) {
                report(unknown.failure, asJSON: asJSON)
            }
            guard asJSON else { tell(Evenhand.fullMessage(for: error)) }
            report(CommandFailure(.usage, Evenhand.message(for: error), fix: help(in: error)), asJSON: true)
        }
        report(Failures.unforeseen(error), asJSON: asJSON)
    }

    /// The help that a usage error points at: its message ends in `See 'evenhand complaint find --help' for …`.
    private static func help(in error: any Error) -> String {
        let parts = Evenhand.fullMessage(for: error).split(separator: "'")
        return parts.last { $0.hasPrefix("evenhand") && $0.hasSuffix("--help") }.map(String.init) ?? "evenhand --help"
    }

    private static func report(_ failure: CommandFailure, asJSON: Bool) -> Never {
        let text =
            asJSON
            ? ErrorReport.json(failure).compact + "\n"
            : ErrorReport.text(failure, style: Terminal.standardError.style)
        try? StandardStream.standardError.write(text)
        end(failure.status)
    }

    /// A usage error in the parser's own words, which repeat the arguments: these may hold anything.
    private static func tell(_ usage: String) -> Never {
        try? StandardStream.standardError.write(TextStyle.plain.safeLines(usage) + "\n")
        end(.usage)
    }

    private static func end(_ status: ExitStatus) -> Never {
        try? StandardStream.standardError.flush()
        exit(status.rawValue)
    }
}
