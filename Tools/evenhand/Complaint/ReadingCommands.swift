internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct ShowComplaint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a complaint: what was said, heard and found, what is due, and what still stands in the way.",
        discussion: """
            EXAMPLES
              evenhand complaint show C-12
              evenhand complaint show C-12 --json | jq .obstacles
            """)

    @Argument(help: "The complaint, like C-12.")
    var complaint: ComplaintArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let response = try await server.withDesk { desk in try await desk.complaint(complaint.text) }
        try server.console.answer(ComplaintJSON.value(response)) {
            ComplaintText(response, style: server.console.style, width: server.console.width).lines
        }
    }
}

/// Which complaints are meant.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only with this status; repeat for several.")
    var status: [ChoiceArgument<Evenhand_V1_ComplaintStatus>] = []

    @Option(help: "Only this customer's, like CU-3.")
    var customer: CustomerArgument?

    @Option(help: "Only where a head concerns this employee, like E-17.")
    var employee: EmployeeArgument?

    @Option(name: .customLong("product-area"), help: "Only of this product area.")
    var productArea: String?

    @Option(help: "Only in this language.")
    var language: String?

    @Option(help: "Only what came this way.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    @Option(help: "Only with this topic.")
    var topic: String?

    @Option(help: ArgumentHelp("Only received on this day or later.", valueName: "date"))
    var from: MomentArgument?

    @Option(help: ArgumentHelp("Only received up to this day.", valueName: "date"))
    var until: MomentArgument?

    @Option(help: "Only imported from this source.")
    var source: String?

    var message: Evenhand_V1_ComplaintFilter {
        filled(Evenhand_V1_ComplaintFilter()) { filter in
            filter.status = status.map { $0.value }
            filter.customerID = customer?.text ?? ""
            filter.employeeID = employee?.text ?? ""
            filter.productArea = productArea ?? ""
            filter.language = language ?? ""
            filter.channel = channel?.value ?? .unspecified
            filter.topic = topic ?? ""
            filter.receivedFromMs = from?.start ?? 0
            // The protocol leaves the end out; the last second of a day is therefore one second short of it.
            filter.receivedUntilMs = until.map { $0.end + 1_000 } ?? 0
            filter.source = source ?? ""
        }
    }
}

struct ListComplaints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List complaints, newest first.",
        discussion: """
            Shows the newest 50 unless told otherwise; --all streams every complaint you may see, without a cap.

            EXAMPLES
              evenhand complaint list --status received --language th
              evenhand complaint list --all --json > complaints.jsonl
            """)

    @Flag(help: "Every complaint you may see, without a cap.")
    var all = false

    @Option(help: "How many at most.")
    var limit: UInt64?

    @Flag(help: "Also complaints merged into one that is listed, as rows of their own, as --json has them anyway.")
    var merged = false

    @OptionGroup(title: "Which complaints")
    var filter: FilterOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard !all || limit == nil else { throw ValidationError("Say --all or --limit, not both.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_ListComplaintsRequest()) { request in
            request.filter = filter.message
            request.limit = all ? 0 : limit ?? 50
            request.includeExcerpt = true
            request.foldMerged = !merged && !server.console.isJSON
        }
        let console = server.console
        let shown = try await server.withDesk { desk in
            var shown: UInt64 = 0
            for try await page in try await desk.complaints.listComplaints(request, options: desk.streaming) {
                try Self.show(page.complaints, isFirst: shown == 0, on: console)
                shown += UInt64(page.complaints.count)
            }
            return shown
        }
        if console.isJSON { return }
        if shown == 0 { try console.note("No complaint matches.") }
        if !all, limit == nil, shown == 50 { try console.note("The newest 50; --all lists every one.") }
    }

    /// A page at a time, so that the first rows stand there while the last are still read.
    private static func show(_ rows: [Evenhand_V1_ComplaintRow], isFirst: Bool, on console: Console) throws {
        if console.isJSON {
            for row in rows { try console.json(ComplaintRowView.json(row)) }
        } else {
            let table = ComplaintRowView.table(rows, now: SystemClock.now, style: console.style)
            let lines = table.lines(width: console.width, style: console.style)
            try console.lines(isFirst ? lines : Array(lines.dropFirst()))
        }
    }
}

enum SearchOrderArgument: String, ExpressibleByArgument, CaseIterable {
    case newest, urgency

    var value: Evenhand_V1_SearchOrder {
        switch self {
        case .newest: .newest
        case .urgency: .urgency
        }
    }
}

struct SearchComplaints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find complaints by the words of their narratives.",
        discussion: """
            All words must stand in the narrative; words in quotes stand together. The index may trail the newest \
            complaints for a moment: the answer says how far it reaches. Up to 1,000 are counted. --order urgency ranks \
            the newest 10,000 of them: open ones first, then as the queue orders.

            With --json each complaint is a line, and the last line says how many were found.

            EXAMPLES
              evenhand complaint search refund kettle
              evenhand complaint search refund --order urgency --limit 10
              evenhand complaint search '"late fee" waived' --from 2026-01-01 --json
            """)

    @Argument(help: "The words.")
    var words: [String]

    @Option(help: "What comes first: newest or urgency.")
    var order = SearchOrderArgument.newest

    @Option(help: "How many at most, 1 to 1000.")
    var limit: UInt32 = 50

    @OptionGroup(title: "Which complaints")
    var filter: FilterOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard !words.isEmpty else { throw ValidationError("Name the words to look for.") }
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_SearchComplaintsRequest()) { request in
            request.query = words.joined(separator: " ")
            request.filter = filter.message
            request.page.size = limit
            request.order = order.value
        }
        let response = try await server.withDesk { desk in
            try await desk.complaints.searchComplaints(request, options: desk.options)
        }
        let console = server.console
        // A server of an earlier version does not know of orders, and counts nothing.
        if order == .urgency, !response.hasFound {
            try console.warn("This server does not rank by urgency: these are the newest.")
        }
        if console.isJSON {
            for hit in response.hits { try console.json(SearchView.json(hit)) }
            if response.hasFound { try console.json(SearchView.count(response)) }
        } else {
            try console.lines(
                response.hits.flatMap { SearchView.lines($0, style: console.style, width: console.width) })
            for note in SearchView.notes(response, limit: limit) { try console.note(note) }
        }
        if let reach = SearchView.reach(response.reach) { try console.warn(reach) }
    }
}
