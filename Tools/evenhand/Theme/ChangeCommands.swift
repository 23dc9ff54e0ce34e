internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ChangeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Changes that answer themes: proposed, committed, shipped, and told to everyone once (R13).",
        discussion: """
            EXAMPLES
              evenhand change propose --theme TH-1 --text "Parcels go out the same day" --owner E-5 --due 2026-06-30
              evenhand change commit CH-1 --request PR-2
              evenhand change ship CH-1
              evenhand change audience CH-1
              evenhand change announce CH-1 --text en="Parcels go out the same day." --text th=@thai.txt
              evenhand change receipt CH-1 --to CU-3 --result delivered
            """,
        subcommands: [
            ProposeChange.self, ShowChange.self, ListChanges.self, CommitThemeChange.self, ShipChange.self,
            WithdrawChange.self, ShowAudience.self, AnnounceChange.self, ShowAnnouncement.self, RecordReceipt.self,
        ])
}

struct ProposeChange: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose a change that answers themes.",
        discussion: """
            EXAMPLES
              evenhand change propose --theme TH-1 --theme TH-2 --text "Parcels go out the same day" \\
                --owner E-5 --due 2026-06-30
            """)

    @Option(help: "A theme it answers, like TH-1; may be repeated.")
    var theme: [ThemeArgument] = []

    @Option(help: "What will be otherwise.")
    var text: TextArgument

    @Option(help: "Who answers for it, like E-5.")
    var owner: EmployeeArgument

    @Option(help: "By when, like 2026-06-30.")
    var due: String

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_ProposeThemeChangeRequest()) { request in
            (request.themes, request.text) = (theme.map(\.text), try text.text())
            (request.ownerID, request.due) = (owner.text, due)
        }
        return try await desk.themes.proposeThemeChange(request, options: desk.options)
    }
}

struct ShowChange: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a change and what became of its letters.",
        discussion: """
            EXAMPLES
              evenhand change show CH-1
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let list = try await server.withDesk { desk in
            try await desk.themes.listThemeChanges(Evenhand_V1_ListThemeChangesRequest(), options: desk.options)
        }
        guard let shown = list.changes.first(where: { $0.changeID == change.text }) else {
            throw CommandFailure(.refused, "there is no change \(change.text).", fix: "evenhand change list")
        }
        let console = server.console
        try console.answer(ThemeJSON.value(shown)) {
            ThemeText(style: console.style, width: console.width).lines(shown)
        }
    }
}

struct ListChanges: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List changes.",
        discussion: """
            EXAMPLES
              evenhand change list
              evenhand change list --theme TH-1 --json
            """)

    @Option(help: "Of this theme, like TH-1.")
    var theme: ThemeArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListThemeChangesRequest()) { $0.themeID = theme?.text ?? "" }
        let list = try await server.withDesk { desk in
            try await desk.themes.listThemeChanges(request, options: desk.options)
        }
        let console = server.console
        try console.answer(["changes": .array(list.changes.map(ThemeJSON.value))]) {
            ThemeText(style: console.style, width: console.width).lines(list)
        }
    }
}

struct CommitThemeChange: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "commit", abstract: "Commit to a proposed change, with what it costs (R11).",
        discussion: """
            Where a plan is kept, the change stands on a request that the plan's owner accepted; else it says its hours.

            EXAMPLES
              evenhand change commit CH-1 --request PR-2
              evenhand change commit CH-1 --hours 12
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: "How many hours it takes, where no plan is kept.")
    var hours: UInt32?

    @Option(name: .customLong("request"), help: "The accepted request of the plan, like PR-2.")
    var planRequest: PlanRequestArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = filled(Evenhand_V1_CommitThemeChangeRequest()) { request in
            (request.changeID, request.requestID) = (change.text, planRequest?.text ?? "")
            if let hours { request.hours = hours }
        }
        return try await desk.themes.commitThemeChange(request, options: desk.options)
    }
}

struct ShipChange: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "ship", abstract: "Say that a committed change is made.",
        discussion: """
            What its themes counted in the whole periods before is held fast: it is what their rate is measured against.

            EXAMPLES
              evenhand change ship CH-1
              evenhand change ship CH-1 --on 2026-06-12
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: "The day, like 2026-06-12; left out: today.")
    var on: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = filled(Evenhand_V1_ShipThemeChangeRequest()) { request in
            (request.changeID, request.on) = (change.text, on ?? "")
        }
        return try await desk.themes.shipThemeChange(request, options: desk.options)
    }
}

struct WithdrawChange: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Give up a change that is not shipped.",
        discussion: """
            EXAMPLES
              evenhand change withdraw CH-1 --reason "The carrier does it from June on"
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_WithdrawThemeChangeRequest()) { request in
            (request.changeID, request.reason) = (change.text, try reason.text())
        }
        return try await desk.themes.withdrawThemeChange(request, options: desk.options)
    }
}
