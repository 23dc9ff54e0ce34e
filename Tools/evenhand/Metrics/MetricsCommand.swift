internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// The figures of a business that cannot be argued away.
struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "New and lost customers, renewals, revenue and profit by group, referrals, retention: on one page.",
        discussion: """
            EXAMPLES
              evenhand metrics
              evenhand metrics --per quarter --until 2011-12-09 --by group
              evenhand metrics --html monday.html
              evenhand metrics customers lost --period 2011-11
            """,
        subcommands: [ShowMetrics.self, MetricCustomersCommand.self], defaultSubcommand: ShowMetrics.self)
}

/// What every command on figures takes.
struct MetricsOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How long a period is: month, quarter or year.", valueName: "period"))
    var per = PeriodArgument.month

    @Option(help: ArgumentHelp("The last day; today unless said.", valueName: "date"))
    var until: String?

    @Option(help: "The currency; the one most customers pay in unless said.")
    var currency: String?

    @Option(help: ArgumentHelp("By what customers are grouped: segment or group.", valueName: "what"))
    var by = GroupingArgument.segment

    enum PeriodArgument: String, ExpressibleByArgument, CaseIterable {
        case month, quarter, year

        var value: Evenhand_V1_MetricPeriod {
            switch self {
            case .month: .month
            case .quarter: .quarter
            case .year: .year
            }
        }
    }

    enum GroupingArgument: String, ExpressibleByArgument, CaseIterable {
        case segment, group

        var value: Evenhand_V1_MetricGrouping { self == .segment ? .segment : .group }
    }
}

struct ShowMetrics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the page.",
        discussion: """
            Docs/METRICS.md defines every figure once. The page says what "lost" means here: the policy's \
            customers.lostAfterDays and customers.contractEndIsLost.

            EXAMPLES
              evenhand metrics show --per year --until 2011-12-09
              evenhand metrics show --csv metrics.csv --html metrics.html
            """)

    @OptionGroup
    var options: MetricsOptions

    @Option(help: "How many periods; 12 months, 8 quarters or 3 years unless said.")
    var periods: Int?

    @OptionGroup
    var page: PageOptions

    func validate() throws {
        guard periods.map({ (1...120).contains($0) }) ?? true else {
            throw ValidationError("--periods is a number from 1 to 120.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_GetMetricsRequest()) { request in
            request.per = options.per.value
            request.until = options.until ?? ""
            request.currency = options.currency?.uppercased() ?? ""
            request.grouping = options.by.value
            request.periods = UInt32(periods ?? 0)
        }
        let metrics = try await page.server.withDesk { desk in
            try await desk.metrics.getMetrics(request, options: desk.options)
        }
        try page.write(
            html: MetricsHTML.page(metrics, by: options.by.rawValue), csv: MetricsPage.csv(metrics),
            json: MetricsPage.json(metrics)
        ) { MetricsPage.lines(metrics, on: page.server.console) }
    }
}

/// The customers behind a figure.
struct MetricCustomersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers", abstract: "Show the customers behind a figure of a period.",
        discussion: """
            Figures: new, lost, regained, parted, renewed, notRenewed, referrals, active (of revenue, cost and profit), \
            retained (of retention). The options must be those the page was made with.

            EXAMPLES
              evenhand metrics customers lost --period 2011-11
              evenhand metrics customers active --per quarter --period 2011-Q3 --group large
            """)

    @Argument(help: "The figure.")
    var figure: String

    @Option(help: "The period, as the page names it: 2011-11, 2011-Q4 or 2011.")
    var period: String

    @Option(help: "Only customers of this group or segment.")
    var group: String?

    @OptionGroup
    var options: MetricsOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        var rows: [Evenhand_V1_MetricCustomer] = []
        var currency = ""
        try await server.withDesk { desk in
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListMetricCustomersRequest()) { request in
                    request.per = options.per.value
                    request.until = options.until ?? ""
                    request.currency = options.currency?.uppercased() ?? ""
                    request.grouping = options.by.value
                    request.period = period
                    request.figure = figure
                    if let group { request.group = group }
                    request.page.size = 1_000
                    request.page.token = token
                }
                let page = try await desk.metrics.listMetricCustomers(request, options: desk.options)
                rows += page.customers
                currency = page.currency
                token = page.nextToken
            } while !token.isEmpty
        }
        let isCount = ["renewed", "notRenewed", "referrals"].contains(figure)
        func amount(_ units: Int64) -> String {
            isCount ? String(units) : MoneyArgument.text(minorUnits: units, currency: currency)
        }
        try console.answer([
            "figure": .string(figure), "period": .string(period), "currency": .string(currency),
            "customers": .array(
                rows.map { row in
                    [
                        "customer": .string(row.customerID), "name": .textIfAny(row.name),
                        "group": .textIfAny(row.group), "on": .textIfAny(row.on), "amount": JSONValue(row.amount),
                        "cost": JSONValue(row.cost), "before": JSONValue(row.before),
                    ]
                }),
        ]) {
            var table = Table([
                .text("customer"), .prose("name"), .text("group"), .text("on"), .number(isCount ? "times" : "amount"),
                .number("before"),
            ])
            for row in rows {
                table.add(
                    row.customerID, console.style.safe(row.name), console.style.safe(row.group), row.on,
                    amount(row.amount), figure == "retained" ? amount(row.before) : "")
            }
            return table.lines(width: console.width, style: console.style)
                + ["\(ProgressText.grouped(rows.count)) customers"]
        }
    }
}
