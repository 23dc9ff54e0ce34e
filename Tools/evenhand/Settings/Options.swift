internal import ArgumentParser
internal import EvenhandClient

/// What every command takes.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON on standard output and nothing else there.")
    var json = false

    var console: Console { Console(isJSON: json) }
}

/// What every command takes that talks to a server.
struct ServerOptions: ParsableArguments {
    @OptionGroup(visibility: .default)
    var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Where the server listens: host:port, tls://host:port or unix:/path.", valueName: "address"))
    var server: String?

    @Option(name: .long, help: "The token that says who is calling.")
    var token: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Whom to trust on tls:// instead of this machine's authorities, in PEM.", valueName: "file"))
    var ca: String?

    @Option(name: .long, help: ArgumentHelp("A certificate of your own, if the server asks.", valueName: "file"))
    var cert: String?

    @Option(name: .long, help: ArgumentHelp("The certificate's private key.", valueName: "file"))
    var key: String?

    @Option(name: .long, help: ArgumentHelp("Seconds to wait for an answer.", valueName: "seconds"))
    var timeout: Int = 60

    var console: Console { output.console }

    func validate() throws {
        guard (1...86_400).contains(timeout) else {
            throw ValidationError("--timeout is a number of seconds from 1 to 86400.")
        }
    }

    func settings() throws -> ConnectionSettings {
        let profile = try ProfileFile.read()
        return try ConnectionSettings(
            server: server, token: token,
            tls: ClientTLS(authorityFile: ca, certificateFile: cert, keyFile: key), variable: Environment.value,
            profile: profile)
    }
}
