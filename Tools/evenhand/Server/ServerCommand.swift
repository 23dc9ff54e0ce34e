internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server",
        abstract: "Ask a server how it is doing.",
        discussion: """
            The server itself is started with: evenhand-server --data DIR

            EXAMPLES
              evenhand server health
            """,
        subcommands: [ServerHealth.self])
}

struct ServerHealth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Show whether the server serves, what it holds, and how far its search index trails.",
        discussion: """
            Ends with status 1 when the server is reached but does not serve everything.

            EXAMPLES
              evenhand server health
              evenhand server health --server 10.0.0.8:7411 --json
            """)

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let health = try await server.withDesk { desk in
            try await desk.administration.getHealth(Evenhand_V1_GetHealthRequest(), options: desk.options)
        }
        let console = server.console
        try console.answer(HealthView.json(health)) { HealthView.lines(health, style: console.style) }
        if health.state != .serving { throw QuietExit(status: .refused) }
    }
}
