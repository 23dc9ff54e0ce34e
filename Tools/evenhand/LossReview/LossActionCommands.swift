internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct LossActionCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: "What is done about it, by whom and by when: kept, late or broken, as promises.",
        discussion: """
            EXAMPLES
              evenhand loss-review actions list --unfinished
              evenhand loss-review actions add LR-1 --text "Ring back within a day" --owner E-2 --due 2026-06-30
              evenhand loss-review actions done LA-1
            """,
        subcommands: [ListLossActions.self, AddLossAction.self, FinishLossAction.self],
        defaultSubcommand: ListLossActions.self)
}

struct ListLossActions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List actions of all reviews, what is to be done first.",
        discussion: """
            EXAMPLES
              evenhand loss-review actions list --owner E-2
            """)

    @Option(help: "Only this person's.")
    var owner: EmployeeArgument?

    @Flag(help: "Only those that are not finished.")
    var unfinished = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListLossActionsRequest()) { request in
            (request.ownerID, request.unfinished) = (owner?.text ?? "", unfinished)
        }
        let actions = try await server.withDesk { desk in
            try await desk.lossReviews.listLossActions(request, options: desk.options).actions
        }
        let console = server.console
        if console.isJSON {
            for action in actions { try console.json(LossReviewView.json(action)) }
        } else if actions.isEmpty {
            try console.note("There is nothing to do.")
        } else {
            try console.lines(
                LossReviewView.table(actions, console.style).lines(width: console.width, style: console.style))
        }
    }
}

struct AddLossAction: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Agree on an action.",
        discussion: """
            EXAMPLES
              evenhand loss-review actions add LR-1 --text "Ring back within a day" --owner E-2 --due 2026-06-30
            """)

    @Argument(help: "The review, like LR-1.")
    var review: LossReviewArgument

    @Option(help: "What is done.")
    var text: TextArgument

    @Option(help: "By whom.")
    var owner: EmployeeArgument

    @Option(help: ArgumentHelp("By when.", valueName: "date"))
    var due: CivilDayArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_AddLossActionRequest()) { request in
            (request.reviewID, request.ownerID, request.due) = (review.text, owner.text, due.text)
            request.text = try text.text()
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.lossReviews.addLossAction(request, options: desk.options)
        }
        try server.console.answer(LossReviewView.json(reply)) {
            ["\(server.console.style.strong(reply.actionID)): \(owner.text) by \(due.text)"]
        }
    }
}

struct FinishLossAction: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Say that an action is done; its owner does, or whoever holds reviews.",
        discussion: """
            EXAMPLES
              evenhand loss-review actions done LA-1
            """)

    @Argument(help: "The action, like LA-1.")
    var action: LossActionArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_FinishLossActionRequest()) { $0.actionID = action.text }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.lossReviews.finishLossAction(request, options: desk.options)
        }
        try server.console.answer(LossReviewView.json(reply)) { ["\(reply.actionID): done"] }
    }
}
