internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Follow what happens on the desk.",
        discussion: """
            EXAMPLES
              evenhand events watch
            """,
        subcommands: [WatchEvents.self])
}

struct WatchEvents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Show every event from a position on, then those that come.",
        discussion: """
            Each event is told once and in order. Take a watch up again at the position after the last one you have; when \
            the server goes away in between, the command itself waits for it and goes on there.

            What you may read elsewhere you are shown here. A concerned employee is told that something changed in what \
            they may see, and reads it with: evenhand complaint show

            EXAMPLES
              evenhand events watch
              evenhand events watch --from 1 --past-only --json > everything.jsonl
              evenhand events watch --kind complaint.filed --kind "customer.*" --json
              evenhand events watch --record C-12
            """)

    @Option(help: ArgumentHelp("The first position wanted; what comes from now on unless said.", valueName: "position"))
    var from: UInt64?

    @Option(
        help: ArgumentHelp(
            "Only this kind, like complaint.filed, or all of one record's, like complaint.*; repeat for several.",
            valueName: "kind"))
    var kind: [String] = []

    @Option(help: ArgumentHelp("Only of this record: C-12, CU-7, E-17; repeat for several.", valueName: "record"))
    var record: [String] = []

    @Flag(
        name: .customLong("past-only"), help: "End with what is on record now. Starts at position 1 unless --from says."
    )
    var pastOnly = false

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        if from == 0 { throw ValidationError("--from is a position from 1.") }
    }

    func run() async throws {
        let console = server.console
        try await server.withDesk { desk in
            var next = try await start(desk)
            var hasBegun = false
            while true {
                do {
                    for try await answer in try await desk.administration.watchEvents(
                        request(from: next), options: desk.streaming)
                    {
                        hasBegun = true
                        for event in answer.events { try Self.show(event, on: console) }
                        try StandardStream.standardOutput.flush()
                        next = answer.nextSequence
                    }
                    return
                } catch let error as EvenhandError where error.code == .unavailable && hasBegun {
                    try console.note("The server is away; going on from position \(next) when it is back.")
                    try await Task.sleep(for: .seconds(1))
                }
            }
        }
    }

    private func start(_ desk: Desk) async throws -> UInt64 {
        if let from { return from }
        if pastOnly { return 1 }
        let health = try await desk.administration.getHealth(Evenhand_V1_GetHealthRequest(), options: desk.options)
        return health.journalSequence + 1
    }

    private func request(from next: UInt64) -> Evenhand_V1_WatchEventsRequest {
        filled(Evenhand_V1_WatchEventsRequest()) { request in
            request.fromSequence = next
            request.kinds = kind
            request.records = record
            request.pastOnly = pastOnly
        }
    }

    private static func show(_ event: Evenhand_V1_WatchedEvent, on console: Console) throws {
        if console.isJSON { return try console.json(EventView.json(event)) }
        try console.line(EventView.line(event, style: console.style))
    }
}
