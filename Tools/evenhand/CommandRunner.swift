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
            report(error, asJSON: wantsJSON)
        }
    }

    private static func report(_ error: any Error, asJSON: Bool) -> Never {
        if let quiet = error as? QuietExit { end(quiet.status) }
        if let output = error as? OutputFailure, output.isAbandoned { end(.done) }
        if let failure = Failures.known(error) { report(failure, asJSON: asJSON) }
        let code = Evenhand.exitCode(for: error)
        // Help, version and completion scripts arrive as errors too, and are answers.
        if code == .success { Evenhand.exit(withError: error) }
        if code == .validationFailure {
            guard asJSON else { Evenhand.exit(withError: error) }
            report(CommandFailure(.usage, Evenhand.message(for: error), fix: "evenhand --help"), asJSON: true)
        }
        report(Failures.unforeseen(error), asJSON: asJSON)
    }

    private static func report(_ failure: CommandFailure, asJSON: Bool) -> Never {
        let text =
            asJSON
            ? ErrorReport.json(failure).compact + "\n"
            : ErrorReport.text(failure, style: Terminal.standardError.style)
        try? StandardStream.standardError.write(text)
        end(failure.status)
    }

    private static func end(_ status: ExitStatus) -> Never {
        try? StandardStream.standardError.flush()
        exit(status.rawValue)
    }
}
