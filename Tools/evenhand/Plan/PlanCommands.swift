internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct PlanCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Who has how much time, what is done by when, and what complaints ask for (R11).",
        discussion: """
            A complaint may propose a change of plan and never makes one. Work asked for is costed; the plan's owner \
            sees what would give way, names it, and says yes, no or later.

            EXAMPLES
              evenhand plan capacity --team web --hours 40 --from 2026-03-02
              evenhand plan initiative add --name "Online returns" --team web --hours 120 \\
                --due 2026-04-30 --committed
              evenhand plan request cost --complaint C-7 --head 1 --team web --hours 60 \\
                --text "The shop says what is in stock"
              evenhand plan request show PR-1 --before PI-1
              evenhand plan show
            """,
        subcommands: [
            ShowPlan.self, SetCapacity.self, InitiativeCommands.self, PlanRequestCommands.self, TimeCommands.self,
        ])
}

/// What a change of the plan takes and answers.
protocol PlanAction: AsyncParsableCommand {
    var repeating: RepeatOptions { get }
    var server: ServerOptions { get }
    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply
}

extension PlanAction {
    func run() async throws {
        let reply = try await server.withDesk(repeating: repeating) { desk in try await perform(desk) }
        let console = server.console
        try console.answer(PlanJSON.value(reply)) { [PlanText.line(reply, style: console.style)] }
    }
}

struct ShowPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what each team does by when, and how much of its time complaints took.",
        discussion: """
            EXAMPLES
              evenhand plan show
              evenhand plan show --team web --ended --json
            """)

    @Option(help: "Only this team.")
    var team: String?

    @Flag(help: "What is done or dropped too.")
    var ended = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetPlanRequest()) { request in
            request.team = team ?? ""
            request.includeEnded = ended
        }
        let plan = try await server.withDesk { desk in try await desk.plan.getPlan(request, options: desk.options) }
        let console = server.console
        try console.answer(PlanJSON.value(plan)) {
            PlanText(style: console.style, width: console.width).lines(plan)
        }
    }
}

struct SetCapacity: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "capacity", abstract: "Say how many hours a week a team has, from a week on.",
        discussion: """
            EXAMPLES
              evenhand plan capacity --team web --hours 40 --from 2026-03-02
            """)

    @Option(help: "The team.")
    var team: String

    @Option(help: "Hours a week.")
    var hours: UInt32

    @Option(help: ArgumentHelp("Any day of the first week.", valueName: "date"))
    var from: CivilDayArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = filled(Evenhand_V1_SetCapacityRequest()) { request in
            (request.team, request.hours, request.from) = (team, hours, from.text)
        }
        return try await desk.plan.setCapacity(request, options: desk.options)
    }
}

struct TimeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: "Where a team's time went.",
        discussion: """
            EXAMPLES
              evenhand plan time book --team web --week 2026-03-02 --hours 6 --complaint C-7
              evenhand plan time book --team web --week 2026-03-02 --hours 30 --initiative PI-1
            """,
        subcommands: [BookTime.self])
}

struct BookTime: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "book", abstract: "Enter hours a team worked in a week, or take wrong ones back with a minus.",
        discussion: """
            Hours without an initiative are work on complaints. Above the share of the policy (20 % unless it says \
            otherwise, over four weeks) the plan sets off an alarm, once.

            EXAMPLES
              evenhand plan time book --team web --week 2026-03-02 --hours 6 --complaint C-7
              evenhand plan time book --team web --week 2026-03-02 --hours 30 --initiative PI-1
              evenhand plan time book --team web --week 2026-03-02 --hours=-2
            """)

    @Option(help: "The team.")
    var team: String

    @Option(help: ArgumentHelp("Any day of the week.", valueName: "date"))
    var week: CivilDayArgument

    @Option(help: "How many hours.")
    var hours: Int32

    @Option(help: "What of the plan was worked on, like PI-2; left out: complaints were.")
    var initiative: InitiativeArgument?

    @Option(help: "Which complaint, like C-7.")
    var complaint: ComplaintArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = filled(Evenhand_V1_BookTimeRequest()) { request in
            (request.team, request.week, request.hours) = (team, week.text, hours)
            request.initiativeID = initiative?.text ?? ""
            request.complaintID = complaint?.text ?? ""
        }
        return try await desk.plan.bookTime(request, options: desk.options)
    }
}
