internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// Whether findings are fair.
struct FairnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: "What is upheld against what the evidence recommended, departures, and what is owed to those blamed.",
        discussion: """
            Each group's share of upheld heads is held against the share that the scorecard recommended in its own cases, \
            with the exact limits of chance for so many heads. Beyond them is more than chance explains: a reason to \
            look, and no verdict.

            EXAMPLES
              evenhand fairness
              evenhand fairness --by language --since 2026-01-01 --plot languages.svg
              evenhand fairness --policy stricter.yaml
              evenhand fairness heads departures --group E-4
            """,
        subcommands: [ShowFairness.self, ListFairnessHeads.self], defaultSubcommand: ShowFairness.self)
}

enum FairnessGroupingArgument: String, ExpressibleByArgument, CaseIterable {
    case decider, segment, language, team

    var value: Evenhand_V1_FairnessGrouping {
        switch self {
        case .decider: .decider
        case .segment: .segment
        case .language: .language
        case .team: .team
        }
    }
}

/// Findings of which days, by what.
struct FairnessOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The first day of findings; a year before the last unless said.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("The last day; today unless said.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("By what: decider, segment, language or team.", valueName: "what"))
    var by = FairnessGroupingArgument.decider
}

struct ShowFairness: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the page.",
        discussion: """
            Docs/METRICS.md defines every figure once. --policy runs the replay of another policy over the history too, \
            and shows what it would have changed, by segment and language.

            EXAMPLES
              evenhand fairness show --by team --html fairness.html
              evenhand fairness show --by decider --csv - --since 2026-01-01
            """)

    @OptionGroup
    var options: FairnessOptions

    @Option(help: ArgumentHelp("Write the funnel plot to this file, as SVG.", valueName: "file"), completion: .file())
    var plot: String?

    @Option(
        help: ArgumentHelp(
            "Also run this policy over the history: a file, or a version that was in force.", valueName: "policy"))
    var policy: PolicySource?

    @OptionGroup
    var page: PageOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetFairnessRequest()) { request in
            request.since = options.since ?? ""
            request.until = options.until ?? ""
            request.by = options.by.value
        }
        let replaying = try policy.map { try ReplayPolicy.request($0, measure: false) }
        let (fairness, replay) = try await page.server.withDesk { desk in
            let fairness = try await desk.fairness.getFairness(request, options: desk.options)
            var replay: Evenhand_V1_ReplayReport?
            if let replaying { replay = try await ReplayPolicy.report(replaying, desk) { _ in } }
            return (fairness, replay)
        }
        let view = FairnessView(fairness, replay)
        if let plot {
            try ResultFile.write(FairnessPlot(fairness).svg, to: plot, what: "The plot", field: "plot")
        }
        try page.write(html: FairnessHTML.page(view), csv: view.csv, json: view.json) {
            view.lines(on: page.server.console)
        }
    }
}

/// The heads behind a figure.
struct ListFairnessHeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heads", abstract: "Show the heads behind a figure, departures with the decider's reason.",
        discussion: """
            Figures: heads (all that a share is made of), upheld, notUpheld, departures, withoutCause. Reading them goes on \
            record.

            EXAMPLES
              evenhand fairness heads departures --since 2026-01-01
              evenhand fairness heads upheld --by language --group th --json
            """)

    @Argument(help: "The figure.")
    var figure: String

    @Option(help: "Only heads of this group, as the page names it.")
    var group: String?

    @OptionGroup
    var options: FairnessOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        let rows = try await server.withDesk { desk in
            var rows: [Evenhand_V1_FairnessHead] = []
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListFairnessHeadsRequest()) { request in
                    request.since = options.since ?? ""
                    request.until = options.until ?? ""
                    request.by = options.by.value
                    request.figure = figure
                    if let group { request.group = group }
                    request.page.size = 1_000
                    request.page.token = token
                }
                let page = try await desk.fairness.listFairnessHeads(request, options: desk.options)
                rows += page.heads
                token = page.nextToken
            } while !token.isEmpty
            return rows
        }
        try console.answer([
            "figure": .string(figure), "heads": .array(rows.map(FairnessView.json)),
        ]) {
            FairnessView.table(rows, by: options.by.rawValue, style: console.style)
                .lines(width: console.width, style: console.style)
                + ["\(ProgressText.grouped(rows.count)) heads"]
        }
    }
}
