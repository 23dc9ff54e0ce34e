internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct PlanRequestCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Work that is asked for: what it costs, what gives way, and what was decided.",
        discussion: """
            EXAMPLES
              evenhand plan request cost --complaint C-7 --head 1 --team web --hours 60 \\
                --text "The shop says what is in stock"
              evenhand plan request show PR-1 --before PI-1
              evenhand plan request decide PR-1 --decision accepted --before PI-1 --displaces PI-1 \\
                --reason "Twelve customers drove to us for nothing"
            """,
        subcommands: [CostPlanRequest.self, ShowPlanRequest.self, ListPlanRequests.self, DecidePlanRequest.self])
}

struct CostPlanRequest: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "cost", abstract: "Say what work somebody asks for would cost.",
        discussion: """
            A request for no complaint may be cited by several: one change that answers them all.

            EXAMPLES
              evenhand plan request cost --complaint C-7 --head 1 --team web --hours 60 \\
                --text "The shop says what is in stock"
            """)

    @Option(help: "What is to be done, and why.")
    var text: TextArgument

    @Option(help: "How many hours it takes.")
    var hours: UInt32

    @Option(help: "Who would do it.")
    var team: String

    @Option(help: "The complaint it is for, like C-7; left out: for several.")
    var complaint: ComplaintArgument?

    @Option(help: "The head it is for; left out: for the whole complaint.")
    var head: HeadArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = try filled(Evenhand_V1_CostRequestRequest()) { request in
            (request.text, request.hours, request.team) = (try text.text(), hours, team)
            (request.complaintID, request.head) = (complaint?.text ?? "", head?.number ?? 0)
        }
        return try await desk.plan.costRequest(request, options: desk.options)
    }
}

struct ShowPlanRequest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show work that is asked for, and what would finish later for it.",
        discussion: """
            EXAMPLES
              evenhand plan request show PR-1
              evenhand plan request show PR-1 --before PI-1
            """)

    @Argument(help: "The request, like PR-1.")
    var request: PlanRequestArgument

    @Option(help: "As if it were done before this initiative, like PI-1; left out: last.")
    var before: InitiativeArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let message = filled(Evenhand_V1_WeighRequestRequest()) { message in
            (message.requestID, message.beforeID) = (request.text, before?.text ?? "")
        }
        let weighed = try await server.withDesk { desk in
            try await desk.plan.weighRequest(message, options: desk.options)
        }
        let console = server.console
        try console.answer(PlanJSON.value(weighed)) {
            PlanText(style: console.style, width: console.width).lines(weighed, before: before?.text)
        }
    }
}

struct ListPlanRequests: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List work that was asked for.",
        discussion: """
            EXAMPLES
              evenhand plan request list
              evenhand plan request list --open --json
            """)

    @Flag(help: "Only what was not decided, or put off.")
    var open = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let plan = try await server.withDesk { desk in
            try await desk.plan.getPlan(Evenhand_V1_GetPlanRequest(), options: desk.options)
        }
        let requests = plan.requests.filter { !open || $0.decision == .unspecified || $0.decision == .later }
        let console = server.console
        if console.isJSON {
            for request in requests { try console.json(PlanJSON.value(request)) }
        } else if requests.isEmpty {
            try console.note("No work is asked for.")
        } else {
            let table = PlanText(style: console.style, width: console.width).table(requests)
            try console.lines(table.lines(width: console.width, style: console.style))
        }
    }
}

struct DecidePlanRequest: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Accept, decline or put off work that is asked for. You own the plan.",
        discussion: """
            Accepting names every dated commitment that gives way. Whoever found on the complaint leaves it to another \
            owner of the plan, if there is one.

            EXAMPLES
              evenhand plan request decide PR-1 --decision accepted --before PI-1 --displaces PI-1 \\
                --reason "Twelve customers drove to us for nothing"
              evenhand plan request decide PR-2 --decision declined --reason "The shop moves in May"
            """)

    @Argument(help: "The request, like PR-1.")
    var request: PlanRequestArgument

    @Option(help: "What is said to it.")
    var decision: ChoiceArgument<Evenhand_V1_PlanDecision>

    @Option(help: "A dated commitment that gives way, like PI-1; once for each.")
    var displaces: [InitiativeArgument] = []

    @Option(help: "The initiative it is done before, like PI-1; left out: last.")
    var before: InitiativeArgument?

    @Option(help: ArgumentHelp("By when it is promised; left out: when it finishes.", valueName: "date"))
    var due: CivilDayArgument?

    @Option(help: "Why; needed unless it is accepted and nothing gives way.")
    var reason: TextArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let message = try filled(Evenhand_V1_DecideRequestRequest()) { message in
            (message.requestID, message.decision) = (request.text, decision.value)
            message.displaces = displaces.map(\.text)
            (message.beforeID, message.due) = (before?.text ?? "", due?.text ?? "")
            message.reason = try reason?.text() ?? ""
        }
        return try await desk.plan.decideRequest(message, options: desk.options)
    }
}
