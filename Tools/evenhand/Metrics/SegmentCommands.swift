internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct SegmentCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Segments of customers: what they bring and cost, how their needs change, what each is served with.",
        discussion: """
            The policy's section `customers` says what they are. No queue order and no date reads them.

            EXAMPLES
              evenhand segment list
              evenhand segment show sleeping --per quarter
              evenhand segment plan
            """,
        subcommands: [ListSegments.self, ShowSegment.self, SegmentPlan.self])
}

struct ListSegments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show every segment with what it brings and costs.",
        discussion: """
            EXAMPLES
              evenhand segment list --until 2011-12-09
            """)

    @OptionGroup
    var options: SegmentOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let answer = try await SegmentView.list(options, server)
        let console = server.console
        try console.answer(SegmentView.json(answer)) {
            var table = Table([
                .text("segment"), .number("customers"), .number("revenue"), .number("profit"), .number("to serve"),
                .number("complaints"), .prose("rule"),
            ])
            for segment in answer.segments {
                table.add(
                    console.style.safe(segment.name), ProgressText.grouped(Int(segment.customers)),
                    MetricsPage.whole(segment.revenue, answer.currency),
                    MetricsPage.whole(segment.revenue - segment.cost, answer.currency),
                    MetricsPage.whole(segment.costToServe, answer.currency), "\(segment.complaints)",
                    console.style.safe(segment.rule))
            }
            return [
                "In \(answer.currency), the \(answer.windowDays) days until \(answer.until), in \(answer.quantiles) quantiles."
            ] + table.lines(width: console.width, style: console.style)
        }
    }
}

struct SegmentPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show what each segment gets, and what that costs a year.",
        discussion: """
            EXAMPLES
              evenhand segment plan
            """)

    @OptionGroup
    var options: SegmentOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let answer = try await SegmentView.list(options, server)
        let console = server.console
        try console.answer(SegmentView.json(answer)) {
            var table = Table([
                .text("segment"), .number("customers"), .number("contacts"), .number("minutes"), .number("a year"),
                .number("of revenue"), .prose("what it gets"),
            ])
            var total: Int64 = 0
            for segment in answer.segments {
                guard segment.hasPlan else {
                    table.add(
                        console.style.safe(segment.name), ProgressText.grouped(Int(segment.customers)), "", "", "", "",
                        "no plan of its own")
                    continue
                }
                let plan = segment.plan
                total += plan.costPerYear
                table.add(
                    console.style.safe(segment.name), ProgressText.grouped(Int(segment.customers)),
                    "\(plan.contactsPerYear)", "\(plan.minutesPerContact)",
                    MetricsPage.whole(plan.costPerYear, answer.currency),
                    plan.hasPermilleOfRevenue ? "\(Double(plan.permilleOfRevenue) / 10) %" : "–",
                    console.style.safe(plan.text))
            }
            return table.lines(width: console.width, style: console.style) + [
                "All plans together: \(MoneyArgument.text(minorUnits: total, currency: answer.currency)) a year."
            ]
        }
    }
}

struct ShowSegment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one segment: its needs period by period, and its customers.",
        discussion: """
            EXAMPLES
              evenhand segment show champions --per quarter --until 2011-12-09
            """)

    @Argument(help: "The segment's name.")
    var segment: String

    @OptionGroup
    var options: MetricsOptions

    @Option(help: "How many periods; 12 months, 8 quarters or 3 years unless said.")
    var periods: Int?

    @Option(help: "How many customers are shown, 1 to 1000.")
    var limit = 20

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000.") }
        guard periods.map({ (1...120).contains($0) }) ?? true else {
            throw ValidationError("--periods is a number from 1 to 120.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_GetSegmentRequest()) { request in
            request.segment = segment
            request.per = options.per.value
            request.until = options.until ?? ""
            request.currency = options.currency?.uppercased() ?? ""
            request.periods = UInt32(periods ?? 0)
            request.page.size = UInt32(limit)
        }
        let answer = try await server.withDesk { desk in
            try await desk.metrics.getSegment(request, options: desk.options)
        }
        let console = server.console
        try console.answer(SegmentView.json(answer)) { SegmentView.lines(answer, on: console) }
    }
}

/// On which day and in which currency segments stand.
struct SegmentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The day they stand on; today unless said.", valueName: "date"))
    var until: String?

    @Option(help: "The currency; the one most customers pay in unless said.")
    var currency: String?
}

/// Segments, shown.
enum SegmentView {
    static func list(
        _ options: SegmentOptions, _ server: ServerOptions
    ) async throws -> Evenhand_V1_ListSegmentsResponse {
        let request = filled(Evenhand_V1_ListSegmentsRequest()) { request in
            request.until = options.until ?? ""
            request.currency = options.currency?.uppercased() ?? ""
        }
        return try await server.withDesk { desk in
            try await desk.metrics.listSegments(request, options: desk.options)
        }
    }

    static func json(_ answer: Evenhand_V1_ListSegmentsResponse) -> JSONValue {
        [
            "currency": .string(answer.currency), "until": .string(answer.until),
            "quantiles": JSONValue(answer.quantiles), "windowDays": JSONValue(answer.windowDays),
            "policy": .string(answer.policy), "segments": .array(answer.segments.map(json)),
        ]
    }

    static func json(_ segment: Evenhand_V1_Segment) -> JSONValue {
        let plan: JSONValue =
            segment.hasPlan
            ? [
                "text": .string(segment.plan.text), "contactsPerYear": JSONValue(segment.plan.contactsPerYear),
                "minutesPerContact": JSONValue(segment.plan.minutesPerContact),
                "costPerHour": JSONValue(segment.plan.costPerHour), "costPerYear": JSONValue(segment.plan.costPerYear),
                "permilleOfRevenue": segment.plan.hasPermilleOfRevenue
                    ? JSONValue(segment.plan.permilleOfRevenue) : .null,
            ] : .null
        return [
            "name": .string(segment.name), "rule": .string(segment.rule), "customers": JSONValue(segment.customers),
            "revenue": JSONValue(segment.revenue), "cost": JSONValue(segment.cost),
            "complaints": JSONValue(segment.complaints), "complaintHours": JSONValue(segment.complaintHours),
            "costToServe": JSONValue(segment.costToServe), "plan": plan,
        ]
    }

    static func json(_ answer: Evenhand_V1_GetSegmentResponse) -> JSONValue {
        [
            "segment": json(answer.segment), "currency": .string(answer.currency),
            "needs": .array(
                answer.needs.map { needs in
                    [
                        "period": .string(needs.period), "complaints": JSONValue(needs.complaints),
                        "topics": .object(
                            needs.topics.map {
                                JSONValue.Member($0.topic.isEmpty ? "(none)" : $0.topic, JSONValue($0.complaints))
                            }),
                    ]
                }),
            "customers": .array(
                answer.customers.map { customer in
                    [
                        "customer": .string(customer.customerID), "name": .textIfAny(customer.name),
                        "recency": JSONValue(customer.recency), "frequency": JSONValue(customer.frequency),
                        "monetary": JSONValue(customer.monetary), "revenue": JSONValue(customer.revenue),
                        "cost": JSONValue(customer.cost),
                    ]
                }), "next": .textIfAny(answer.nextToken),
        ]
    }

    static func lines(_ answer: Evenhand_V1_GetSegmentResponse, on console: Console) -> [String] {
        let style = console.style
        let segment = answer.segment
        var lines = [
            "\(style.safe(segment.name)): \(style.safe(segment.rule)). \(ProgressText.grouped(Int(segment.customers))) customers.",
            "  revenue \(MoneyArgument.text(minorUnits: segment.revenue, currency: answer.currency)), cost "
                + "\(MoneyArgument.text(minorUnits: segment.cost, currency: answer.currency)), to serve "
                + "\(MoneyArgument.text(minorUnits: segment.costToServe, currency: answer.currency)) with "
                + "\(segment.complaintHours) hours on \(segment.complaints) complaints",
        ]
        if segment.hasPlan {
            lines.append(
                "  gets: \(style.safe(segment.plan.text)), "
                    + "\(MoneyArgument.text(minorUnits: segment.plan.costPerYear, currency: answer.currency)) a year")
        }
        var needs = Table([.text("period"), .number("complaints"), .prose("what of")])
        for period in answer.needs {
            let topics = period.topics.prefix(5).map { topic in
                "\(topic.topic.isEmpty ? "(not told)" : style.safe(topic.topic)) \(topic.complaints)"
            }
            needs.add(period.period, "\(period.complaints)", topics.joined(separator: ", "))
        }
        var customers = Table([
            .text("customer"), .prose("name"), .number("R"), .number("F"), .number("M"), .number("revenue"),
        ])
        for customer in answer.customers {
            customers.add(
                customer.customerID, style.safe(customer.name), "\(customer.recency)", "\(customer.frequency)",
                "\(customer.monetary)", MoneyArgument.text(minorUnits: customer.revenue, currency: answer.currency))
        }
        lines += [""] + needs.lines(width: console.width, style: style) + [""]
        return lines + customers.lines(width: console.width, style: style)
            + (answer.nextToken.isEmpty ? [] : ["and more; --limit shows them"])
    }
}
