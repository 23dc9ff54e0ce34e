internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct QueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "Show what needs somebody now: open complaints, highest priority first.",
        discussion: """
            EXAMPLES
              evenhand queue
              evenhand queue --status received --limit 10
              evenhand queue --due-by 2026-03-06 --json
              evenhand queue --assigned-to E-3
              evenhand queue --unassigned
              evenhand queue --merged
            """)

    @Option(help: "How many at most, 1 to 1000.")
    var limit: UInt32 = 25

    @Option(help: "Only with this status; repeat for several.")
    var status: [ChoiceArgument<Evenhand_V1_ComplaintStatus>] = []

    @Option(name: .customLong("product-area"), help: "Only of this product area.")
    var productArea: String?

    @Option(help: "Only in this language.")
    var language: String?

    @Option(name: .customLong("due-by"), help: ArgumentHelp("Only what is due by then.", valueName: "date"))
    var dueBy: MomentArgument?

    @Option(name: .customLong("assigned-to"), help: "Only what this person works on, like E-3.")
    var assignedTo: EmployeeArgument?

    @Flag(help: "Only what nobody works on.")
    var unassigned = false

    @Flag(help: "Also complaints merged into one that is shown, as rows of their own.")
    var merged = false

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000.") }
        guard assignedTo == nil || !unassigned else {
            throw ValidationError("Say --assigned-to or --unassigned, not both.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_ListQueueRequest()) { request in
            request.page.size = limit
            request.status = status.map { $0.value }
            request.productArea = productArea ?? ""
            request.language = language ?? ""
            request.dueByMs = dueBy?.end ?? 0
            request.assignedToID = assignedTo?.text ?? ""
            request.unassigned = unassigned
            request.includeMerged = merged
        }
        let console = server.console
        let (rows, counters) = try await server.withDesk { desk in
            let rows = try await desk.queue.listQueue(request, options: desk.options).complaints
            // Programs ask for rows; the sentence below the table is for people.
            if console.isJSON { return (rows, Evenhand_V1_GetCountersResponse()) }
            return (rows, try await desk.queue.getCounters(Evenhand_V1_GetCountersRequest(), options: desk.options))
        }
        if console.isJSON {
            for row in rows { try console.json(ComplaintRowView.json(row)) }
            return
        }
        let table = ComplaintRowView.table(rows, now: SystemClock.now, style: console.style)
        try console.lines(table.lines(width: console.width, style: console.style))
        try console.note(Self.summary(counters))
    }

    /// For example `41 open of 63 · 12 received · 20 acknowledged · 9 found`.
    static func summary(_ counters: Evenhand_V1_GetCountersResponse) -> String {
        let statuses = counters.counters.filter { $0.name == "status" && $0.count > 0 }
        let open = statuses.reduce(UInt64(0)) { $1.value == "closed" ? $0 : $0 + $1.count }
        let parts = statuses.map { "\(count($0.count)) \($0.value)" }
        return (["\(count(open)) open of \(count(counters.complaints))"] + parts).joined(separator: " · ")
    }

    private static func count(_ number: UInt64) -> String {
        ProgressText.grouped(Int(clamping: number))
    }
}
