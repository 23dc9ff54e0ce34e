internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct AlertCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Show which clocks run out and what nobody works on any more, and say that somebody sees to it.",
        discussion: """
            The server looks at the clocks by itself. A share of a clock is told once for each date: to whoever works on \
            the complaint, and to the head of complaints when nobody does or the date has passed.

            EXAMPLES
              evenhand alerts
              evenhand alerts --to E-3 --json
              evenhand alerts acknowledge C-12 --alert 1
            """,
        subcommands: [ListAlerts.self, AcknowledgeAlert.self], defaultSubcommand: ListAlerts.self)
}

struct ListAlerts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show open alerts, the most overdue first.",
        discussion: """
            EXAMPLES
              evenhand alerts
              evenhand alerts --to E-3
              evenhand alerts --head-of-complaints --limit 0 --json
            """)

    @Option(help: "Only those addressed to this person, like E-3.")
    var to: EmployeeArgument?

    @Flag(name: .customLong("head-of-complaints"), help: "Only those addressed to the head of complaints.")
    var headOfComplaints = false

    @Option(help: "How many at most; 0 for all.")
    var limit: UInt32 = 50

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard to == nil || !headOfComplaints else {
            throw ValidationError("Say --to or --head-of-complaints, not both.")
        }
    }

    func run() async throws {
        let console = server.console
        let (rows, hasMore) = try await server.withDesk { desk in try await collect(desk) }
        if console.isJSON {
            for row in rows { try console.json(AlertView.json(row)) }
            return
        }
        if rows.isEmpty { return try console.note("No open alert.") }
        let table = AlertView.table(rows, now: SystemClock.now, style: console.style)
        try console.lines(table.lines(width: console.width, style: console.style))
        if hasMore { try console.note("There are more; --limit 0 shows all.") }
    }

    private func collect(_ desk: Desk) async throws -> (rows: [Evenhand_V1_AlertRow], hasMore: Bool) {
        var rows: [Evenhand_V1_AlertRow] = []
        var token = ""
        repeat {
            let request = filled(Evenhand_V1_ListAlertsRequest()) { request in
                request.toID = to?.text ?? ""
                request.headOfComplaints = headOfComplaints
                request.page.size = limit == 0 ? Paging.size : min(Paging.size, limit - UInt32(rows.count))
                request.page.token = token
            }
            let page = try await desk.queue.listAlerts(request, options: desk.options)
            rows += page.alerts
            token = page.nextToken
        } while !token.isEmpty && (limit == 0 || rows.count < Int(limit))
        return (rows, !token.isEmpty)
    }
}

struct AcknowledgeAlert: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Say that you have seen an alert and see to it; it goes on record with your name.",
        discussion: """
            EXAMPLES
              evenhand alerts acknowledge C-12 --alert 1
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The alert's number within the complaint.")
    var alert: UInt32

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_AcknowledgeAlertRequest.self) { $0.alert = alert }
        return try await desk.complaints.acknowledgeAlert(request, options: desk.options)
    }
}
