internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct DecisionCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision", abstract: "Decisions, and whom they are told to: customers, suppliers, staff.",
        discussion: """
            EXAMPLES
              evenhand decision record --text "We ship no glass by post" --audience customers --audience staff
              evenhand decision list --audience suppliers
            """,
        subcommands: [RecordDecision.self, ListDecisions.self])
}

struct RecordDecision: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Put a decision on the register.",
        discussion: """
            EXAMPLES
              evenhand decision record --text "We ship no glass by post" --audience customers --change CH-1
            """)

    @Option(help: "What was decided.")
    var text: TextArgument

    @Option(help: "Whom it is told to; may be repeated.")
    var audience: [ChoiceArgument<Evenhand_V1_DecisionAudience>] = []

    @Option(help: "The change it belongs to, like CH-1.")
    var change: ChangeArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_RecordDecisionRequest()) { request in
            (request.text, request.audience) = (try text.text(), audience.map(\.value))
            request.changeID = change?.text ?? ""
        }
        return try await desk.themes.recordDecision(request, options: desk.options)
    }
}

struct ListDecisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List decisions.",
        discussion: """
            EXAMPLES
              evenhand decision list
              evenhand decision list --audience staff --json
            """)

    @Option(help: "Only those told to these.")
    var audience: ChoiceArgument<Evenhand_V1_DecisionAudience>?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListDecisionsRequest()) { $0.audience = audience?.value ?? .unspecified }
        let list = try await server.withDesk { desk in
            try await desk.themes.listDecisions(request, options: desk.options)
        }
        let console = server.console
        try console.answer(["decisions": .array(list.decisions.map(ThemeJSON.value))]) {
            ThemeText(style: console.style, width: console.width).lines(list)
        }
    }
}

struct PromiseCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "What was promised to customers: kept, late and broken.",
        discussion: """
            EXAMPLES
              evenhand promise list --from 2026-01-01 --to 2026-03-31
            """,
        subcommands: [ListPromises.self])
}

struct ListPromises: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List promises with their days, and count them by owner.",
        discussion: """
            Promises are remedies and changes of complaints and committed changes of themes. Kept is what was done by its \
            day, late what was done after it, broken what is not done although its day passed.

            EXAMPLES
              evenhand promise list
              evenhand promise list --from 2026-01-01 --to 2026-03-31 --owner E-5 --json
            """)

    @Option(help: "Promised for a day from this one.")
    var from: String?

    @Option(help: "Promised for a day up to this one.")
    var to: String?

    @Option(help: "Of this owner, like E-5.")
    var owner: EmployeeArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListPromisesRequest()) { request in
            (request.from, request.to, request.ownerID) = (from ?? "", to ?? "", owner?.text ?? "")
        }
        let list = try await server.withDesk { desk in
            try await desk.themes.listPromises(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ThemeJSON.value(list)) {
            ThemeText(style: console.style, width: console.width).lines(list)
        }
    }
}
