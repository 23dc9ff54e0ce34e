internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages
internal import Foundation

struct TrendCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "How often complaints come, by what, and what is beyond chance.",
        discussion: """
            Counts complaints on record and imported outcomes, as a table or on a chart with limits.

            EXAMPLES
              evenhand trend --by product --per month
              evenhand trend --by channel,outcome --per quarter --filter product=mortgage --since 2020-01-01
              evenhand trend --per week --chart ewma --plot weeks.svg
              evenhand trend cases --filter product=mortgage --since 2026-11-23 --until 2026-11-29
              evenhand trend phrases --days 7 --against 91
              evenhand trend watch add --by product --per week --owner E-5
            """,
        subcommands: [ShowTrend.self, ListTrendCases.self, ListPhrases.self, TrendWatchCommands.self],
        defaultSubcommand: ShowTrend.self)
}

/// What is counted.
struct TrendFilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Count only these, like state=CA; given twice for one dimension, either. Nothing after = is what is not said.",
            valueName: "dimension=value"))
    var filter: [String] = []

    @Option(help: "desk or imported; both unless said.")
    var source: ChoiceArgument<Evenhand_V1_TrendSource>?

    @Flag(help: "By the day they were closed on, not received.")
    var closed = false

    func validate() throws { _ = try filters() }

    func filters() throws -> [Evenhand_V1_TrendFilter] {
        var filters: [Evenhand_V1_TrendFilter] = []
        for entry in filter {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw ValidationError("--filter is written as DIMENSION=VALUE, like state=CA; this is '\(entry)'.")
            }
            let dimension = try TrendDimensionList.dimension(parts[0])
            if let index = filters.firstIndex(where: { $0.dimension == dimension }) {
                filters[index].values.append(parts[1])
            } else {
                filters.append(
                    filled(Evenhand_V1_TrendFilter()) { ($0.dimension, $0.values) = (dimension, [parts[1]]) })
            }
        }
        return filters
    }

    var measure: Evenhand_V1_TrendMeasure { closed ? .closed : .unspecified }
}

/// One or two dimensions, like `product,state`.
struct TrendDimensionList: ExpressibleByArgument, Sendable, Equatable {
    let dimensions: [Evenhand_V1_TrendDimension]

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        guard (1...2).contains(parts.count) else { return nil }
        var found: [Evenhand_V1_TrendDimension] = []
        for part in parts {
            guard let dimension = try? Self.dimension(part), !found.contains(dimension) else { return nil }
            found.append(dimension)
        }
        dimensions = found
    }

    static var allValueStrings: [String] { TrendDimension.allCases.map(\.rawValue) }

    static func dimension(_ word: String) throws -> Evenhand_V1_TrendDimension {
        // The product area of a complaint goes by both names.
        let name = word.lowercased() == "area" ? "product" : word
        guard let choice = ChoiceArgument<Evenhand_V1_TrendDimension>(argument: name) else {
            throw ValidationError(
                "'\(word)' is no dimension; there are \(allValueStrings.joined(separator: ", ")).")
        }
        return choice.value
    }
}

struct ShowTrend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Count by periods.",
        discussion: """
            A chart draws each series against what chance alone gives. Its baseline is the periods that were normal: up to \
            26 whole ones before the latest whole one, unless --baseline says otherwise; it is shown. c is for counts of \
            equal periods, u for counts over exposures, ewma for slow changes, cusum for small lasting ones.

            EXAMPLES
              evenhand trend --by product,state --per month --since 2024-01-01 --compare
              evenhand trend --by issue --per week --chart c --baseline 2026-01-01..2026-06-30
              evenhand trend --per month --chart u --exposure orders.csv --plot orders.svg
              evenhand trend --by channel --per day --since 2026-11-01 --csv
            """)

    @Option(help: ArgumentHelp("None, one or two dimensions.", valueName: "dimension[,dimension]"))
    var by: TrendDimensionList?

    @Option(help: "day, week, month, quarter or year.")
    var per: ChoiceArgument<Evenhand_V1_TrendPeriod> = .init(.month)

    @OptionGroup(title: "What is counted")
    var counted: TrendFilterOptions

    @Option(help: ArgumentHelp("The first day; 24 periods unless said.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("The last day; today unless said.", valueName: "date"))
    var until: String?

    @Option(help: "So many series, the largest first, 1 to 10000; the rest is summed.")
    var limit: UInt32 = 20

    @Flag(help: "Beside each count the one of the period before, and of the same period a year before.")
    var compare = false

    @Option(help: "c, u, ewma or cusum.")
    var chart: ChoiceArgument<Evenhand_V1_TrendChartKind>?

    @OptionGroup(title: "The chart")
    var options: TrendChartOptions

    @Flag(help: "Print CSV, a line a series and period.")
    var csv = false

    @Option(help: ArgumentHelp("Draw the series into this file.", valueName: "file.svg"), completion: .file())
    var plot: String?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 10000.") }
        guard !(csv && server.output.json) else { throw ValidationError("--csv and --json exclude each other.") }
        guard chart != nil || !options.isGiven else {
            throw ValidationError("Say which chart these are for: --chart c, u, ewma or cusum.")
        }
    }

    func run() async throws {
        let request = try filled(Evenhand_V1_GetTrendRequest()) { request in
            request.by = by?.dimensions ?? []
            request.per = per.value
            request.filters = try counted.filters()
            (request.since, request.until) = (since ?? "", until ?? "")
            request.source = counted.source?.value ?? .unspecified
            request.measure = counted.measure
            (request.limit, request.compare) = (limit, compare)
            if let chart { request.chart = try options.request(chart.value) }
        }
        let trend = try await server.withDesk { desk in
            try await desk.trends.getTrend(request, options: desk.options)
        }
        let view = TrendView(request, trend)
        if let plot { try write(TrendPlot(view).svg, to: plot) }
        if csv { return try StandardStream.standardOutput.write(view.csv()) }
        let console = server.console
        try console.answer(view.json) { view.lines(style: console.style, width: console.width) }
        if let plot { try console.note("drawn into \(console.style.safe(plot))") }
    }

    private func write(_ svg: String, to path: String) throws {
        do {
            try Data(svg.utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure(
                .cannotCreate, "\(path) cannot be written: \(error.localizedDescription) Name another file.",
                field: "plot")
        }
    }
}

/// How a chart is drawn.
struct TrendChartOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The periods that were normal, by days of the first and the last.", valueName: "from..to"))
    var baseline: String?

    @Option(help: "Of the limits, in standard deviations; 3 unless said.")
    var width: Double?

    @Option(help: "Of the latest period in ewma, above 0, at most 1; 0.2 unless said.")
    var weight: Double?

    @Option(help: "The rise that cusum looks for, above 1; 1.5 unless said.")
    var factor: Double?

    @Option(name: .customLong("threshold"), help: "Of cusum, in events; 5 standard deviations of a period unless said.")
    var threshold: Double?

    @Option(
        help: ArgumentHelp(
            "CSV of days and what was counted could have come from, like orders; for u all that was counted unless said.",
            valueName: "file"), completion: .file())
    var exposure: String?

    @Flag(name: .customLong("per-day"), help: "The days of a period are its exposure: months differ.")
    var perDay = false

    var isGiven: Bool {
        baseline != nil || width != nil || weight != nil || factor != nil || threshold != nil || exposure != nil
            || perDay
    }

    func validate() throws {
        guard baseline.map({ $0.contains("..") }) ?? true else {
            throw ValidationError("--baseline is written as FROM..TO, like 2026-01-01..2026-06-30.")
        }
        guard exposure == nil || !perDay else {
            throw ValidationError("--exposure and --per-day exclude each other.")
        }
    }

    func request(_ kind: Evenhand_V1_TrendChartKind) throws -> Evenhand_V1_TrendChartRequest {
        try filled(Evenhand_V1_TrendChartRequest()) { chart in
            chart.kind = kind
            if let range = baseline?.range(of: "..") {
                chart.baselineFrom = String(baseline?[..<range.lowerBound] ?? "")
                chart.baselineTo = String(baseline?[range.upperBound...] ?? "")
            }
            (chart.width, chart.weight) = (width ?? 0, weight ?? 0)
            (chart.factor, chart.limit) = (factor ?? 0, threshold ?? 0)
            chart.perDay = perDay
            if let exposure { chart.exposures = try Self.exposures(in: exposure) }
        }
    }

    private static func exposures(in path: String) throws -> [Evenhand_V1_TrendExposure] {
        let rows = try RowFile.open(path: path)
        var exposures: [Evenhand_V1_TrendExposure] = []
        while let item = try rows.next() {
            switch item {
            case .reject(let reject):
                throw CommandFailure(.badData, "\(path), line \(reject.line): \(reject.message)", field: "exposure")
            case .row(let row):
                guard row.fieldCount >= 2, let amount = Double(row.string(1)), amount > 0, amount.isFinite else {
                    throw CommandFailure(
                        .badData,
                        "\(path), line \(row.line): the second column is no number above 0. Write a day and a number on each line.",
                        field: "exposure")
                }
                exposures.append(
                    filled(Evenhand_V1_TrendExposure()) { ($0.day, $0.exposure) = (row.string(0), amount) })
            }
        }
        return exposures
    }
}

struct ListTrendCases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "What stands behind a count: complaints by number, imported rows by source and row.",
        discussion: """
            EXAMPLES
              evenhand trend cases --since 2026-11-23 --until 2026-11-29 --filter product=mortgage
              evenhand trend cases --since 2022-09-01 --until 2022-09-01 --source imported --all --json
            """)

    @OptionGroup(title: "What is counted")
    var counted: TrendFilterOptions

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var since: String

    @Option(help: ArgumentHelp("The last day; the first unless said.", valueName: "date"))
    var until: String?

    @Option(help: "So many a page, 1 to 1000.")
    var limit: UInt32 = 100

    @Flag(help: "All of them, not a page.")
    var all = false

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000.") }
    }

    func run() async throws {
        var request = try filled(Evenhand_V1_ListTrendCasesRequest()) { request in
            request.filters = try counted.filters()
            (request.since, request.until) = (since, until ?? since)
            request.source = counted.source?.value ?? .unspecified
            (request.measure, request.limit) = (counted.measure, all ? 1_000 : limit)
        }
        let console = server.console
        try await server.withDesk { desk in
            repeat {
                let page = try await desk.trends.listTrendCases(request, options: desk.options)
                request.after = page.next
                if console.isJSON {
                    for name in page.complaints { try console.json(["complaint": .string(name)]) }
                    for name in page.rows { try console.json(["row": .string(name)]) }
                } else {
                    try console.lines((page.complaints + page.rows).map { console.style.safe($0) })
                    if page.complaints.isEmpty, page.rows.isEmpty { try console.note("Nothing was counted there.") }
                    if !all, !page.next.isEmpty { try console.note("There are more: --all shows them.") }
                }
            } while all && !request.after.isEmpty
        }
    }
}
