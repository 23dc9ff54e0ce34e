internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// The pages a leader opens.
struct ReportCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "The Monday page, the month and the quarter: what rose, who left, what was promised, whom to call.",
        discussion: """
            Every figure is defined in Docs/METRICS.md, and stands beside the command that shows the cases behind it.

            EXAMPLES
              evenhand report monday
              evenhand report monday --week 2026-11-23 --html monday.html
              evenhand report month --month 2026-10-01 --html october.html
              evenhand report quarter --json
            """,
        subcommands: [MondayReport.self, MonthReport.self, QuarterReport.self], defaultSubcommand: MondayReport.self)
}

extension PageOptions {
    fileprivate func run(_ kind: Evenhand_V1_ReportKind, on day: String?) async throws {
        let request = filled(Evenhand_V1_GetReportRequest()) { ($0.kind, $0.on) = (kind, day ?? "") }
        let report = try await server.withDesk { desk in
            try await desk.reports.getReport(request, options: desk.options)
        }
        let page = ReportPage(report)
        try write(html: page.html, csv: page.csv, json: ReportJSON.value(report)) { page.lines(on: server.console) }
    }
}

struct MondayReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monday",
        abstract: "Last week: what rose beyond chance, who left and why, what was not kept, whom to call.",
        discussion: """
            What rose is told by counts and by what complaints say; who left, with what they had complained of and the loss \
            review that asks them why; whom to call, with the listening calls that are late or due this week.

            EXAMPLES
              evenhand report monday --html monday.html
              evenhand report monday --week 2026-11-23 --csv -
            """)

    @Option(help: ArgumentHelp("A day of the week; the last whole one unless said.", valueName: "date"))
    var week: String?

    @OptionGroup
    var page: PageOptions

    func run() async throws { try await page.run(.monday, on: week) }
}

struct MonthReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "month",
        abstract: "The month: trends, themes, changes told, figures, fairness, and the share of complaint work.",
        discussion: """
            EXAMPLES
              evenhand report month --html october.html --month 2026-10-01
            """)

    @Option(help: ArgumentHelp("A day of the month; the last whole one unless said.", valueName: "date"))
    var month: String?

    @OptionGroup
    var page: PageOptions

    func run() async throws { try await page.run(.month, on: month) }
}

struct QuarterReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarter",
        abstract: "The quarter: the figures quarter by quarter, who left, what changed, fairness.",
        discussion: """
            EXAMPLES
              evenhand report quarter --html third.html --quarter 2026-09-30
            """)

    @Option(help: ArgumentHelp("A day of the quarter; the last whole one unless said.", valueName: "date"))
    var quarter: String?

    @OptionGroup
    var page: PageOptions

    func run() async throws { try await page.run(.quarter, on: quarter) }
}
