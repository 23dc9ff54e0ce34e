internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct InitiativeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "initiative", abstract: "What is on the plan. The order within a team is the order it is done in.",
        discussion: """
            EXAMPLES
              evenhand plan initiative add --name "Online returns" --team web --hours 120
              evenhand plan initiative move PI-2 --before PI-1
              evenhand plan initiative complete PI-2
            """,
        subcommands: [
            AddInitiative.self, RedateInitiative.self, MoveInitiative.self, CompleteInitiative.self,
            DropInitiative.self,
        ])
}

struct AddInitiative: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put an initiative on the plan.",
        discussion: """
            EXAMPLES
              evenhand plan initiative add --name "Online returns" --team web --hours 120
              evenhand plan initiative add --name "New price list" --team web --hours 16 \\
                --due 2026-03-31 --committed --before PI-1
            """)

    @Option(help: "What it is called.")
    var name: String

    @Option(help: "Who does it.")
    var team: String

    @Option(help: "How many hours it takes.")
    var hours: UInt32

    @Option(help: ArgumentHelp("By when.", valueName: "date"))
    var due: CivilDayArgument?

    @Flag(help: "Somebody was promised the date.")
    var committed = false

    @Option(help: "The initiative of the same team it is done before, like PI-1; left out: last.")
    var before: InitiativeArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = filled(Evenhand_V1_AddInitiativeRequest()) { request in
            (request.name, request.team, request.hours) = (name, team, hours)
            (request.due, request.committed) = (due?.text ?? "", committed)
            request.beforeID = before?.text ?? ""
        }
        return try await desk.plan.addInitiative(request, options: desk.options)
    }
}

struct RedateInitiative: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "redate", abstract: "Give an initiative another date, or none.",
        discussion: """
            EXAMPLES
              evenhand plan initiative redate PI-1 --due 2026-05-15 --committed \\
                --reason "The stock display goes first; the partners were told"
            """)

    @Argument(help: "The initiative, like PI-1.")
    var initiative: InitiativeArgument

    @Option(help: ArgumentHelp("By when; left out: it has no date any more.", valueName: "date"))
    var due: CivilDayArgument?

    @Flag(help: "Somebody was promised the date.")
    var committed = false

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = try filled(Evenhand_V1_RedateInitiativeRequest()) { request in
            (request.initiativeID, request.due) = (initiative.text, due?.text ?? "")
            (request.committed, request.reason) = (committed, try reason.text())
        }
        return try await desk.plan.redateInitiative(request, options: desk.options)
    }
}

struct MoveInitiative: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Do an initiative before another of its team, or last.",
        discussion: """
            EXAMPLES
              evenhand plan initiative move PI-2 --before PI-1
              evenhand plan initiative move PI-2
            """)

    @Argument(help: "The initiative, like PI-2.")
    var initiative: InitiativeArgument

    @Option(help: "The initiative it is done before, like PI-1; left out: last.")
    var before: InitiativeArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = filled(Evenhand_V1_MoveInitiativeRequest()) { request in
            (request.initiativeID, request.beforeID) = (initiative.text, before?.text ?? "")
        }
        return try await desk.plan.moveInitiative(request, options: desk.options)
    }
}

struct CompleteInitiative: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "Record that an initiative is done.",
        discussion: """
            EXAMPLES
              evenhand plan initiative complete PI-2
            """)

    @Argument(help: "The initiative, like PI-2.")
    var initiative: InitiativeArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = filled(Evenhand_V1_CompleteInitiativeRequest()) { $0.initiativeID = initiative.text }
        return try await desk.plan.completeInitiative(request, options: desk.options)
    }
}

struct DropInitiative: PlanAction {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Take an initiative off the plan.",
        discussion: """
            A promise can no longer stand on a request whose work was dropped.

            EXAMPLES
              evenhand plan initiative drop PI-2 --reason "The shop is closed at the end of May"
            """)

    @Argument(help: "The initiative, like PI-2.")
    var initiative: InitiativeArgument

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_PlanReply {
        let request = try filled(Evenhand_V1_DropInitiativeRequest()) { request in
            (request.initiativeID, request.reason) = (initiative.text, try reason.text())
        }
        return try await desk.plan.dropInitiative(request, options: desk.options)
    }
}
