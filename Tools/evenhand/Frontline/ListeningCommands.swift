internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

typealias ListeningArgument = IdentifierArgument<ListeningID>

/// Who is listened to: a customer like `CU-7`, or an employee like `E-3`.
struct ListeningPartnerArgument: ExpressibleByArgument, Sendable, Equatable {
    let partner: ListeningPartner

    init?(argument: String) {
        guard let partner = ListeningPartner(argument) else { return nil }
        self.partner = partner
    }

    var text: String { partner.description }
}

struct ListeningCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listening",
        abstract: "Planned conversations with customers and the front line, each with an owner and a day.",
        discussion: """
            What a customer says becomes a voice, what an employee says a note. A draw takes customers who may be called, by a \
            seed that is kept (Docs/METRICS.md has the formula).

            EXAMPLES
              evenhand listening plan --with CU-7 --owner E-2 --by 2026-04-30 --why "How did the return go?"
              evenhand listening draw --count 5 --owner E-2 --owner E-3 --by 2026-04-30
              evenhand listening list --mine --open
              evenhand listening record L-1 --text "She never found the form." --theme TH-2
            """,
        subcommands: [
            PlanListening.self, DrawListening.self, ListListening.self, RecordListening.self, HandListening.self,
            CancelListening.self,
        ])
}

/// What a change of listening calls takes and answers.
protocol ListeningAction: AsyncParsableCommand {
    var repeating: RepeatOptions { get }
    var server: ServerOptions { get }
    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply
}

extension ListeningAction {
    func run() async throws {
        let reply = try await server.withDesk(repeating: repeating) { desk in try await perform(desk) }
        let console = server.console
        try console.answer(ListeningView.json(reply)) { ListeningView.lines(reply, console.style) }
    }
}

struct PlanListening: ListeningAction {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Plan a call with a customer, or with somebody of the front line.",
        discussion: """
            Who refused contact, is protected from it or was erased is not called. With one person one call waits at a time.

            EXAMPLES
              evenhand listening plan --with CU-7 --owner E-2 --by 2026-04-30 --why "How did the return go?"
              evenhand listening plan --with E-3 --owner E-2 --by 2026-04-30
            """)

    @Option(help: ArgumentHelp("Who is listened to, like CU-7 or E-3.", valueName: "customer or employee"))
    var with: ListeningPartnerArgument

    @Option(help: "Who makes the call, like E-2.")
    var owner: EmployeeArgument

    @Option(help: ArgumentHelp("The last day on which it is to be made.", valueName: "date"))
    var by: CivilDayArgument

    @Option(help: "What is to be asked.")
    var why: TextArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply {
        let request = try filled(Evenhand_V1_PlanListeningRequest()) { request in
            (request.withID, request.ownerID, request.due) = (with.text, owner.text, by.text)
            request.why = try why?.text() ?? ""
        }
        return try await desk.frontline.planListening(request, options: desk.options)
    }
}

struct DrawListening: ListeningAction {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Plan calls with customers drawn by chance; owners call in turn.",
        discussion: """
            Passed over are customers who cannot be reached, refused contact, are protected from it, were erased, or wait for a \
            call already. With the same seed and the same of these, the same are drawn.

            EXAMPLES
              evenhand listening draw --count 5 --owner E-2 --owner E-3 --by 2026-04-30
              evenhand listening draw --count 5 --owner E-2 --by 2026-04-30 --seed 42 --json
            """)

    @Option(help: "How many, 1 to 50.")
    var count: UInt32

    @Option(help: "The seed; the server takes one by chance unless said.")
    var seed: UInt64?

    @Option(help: ArgumentHelp("The last day on which they are to be made.", valueName: "date"))
    var by: CivilDayArgument

    @Option(help: "Who calls, like E-2; once for each.")
    var owner: [EmployeeArgument] = []

    @Option(help: "What is to be asked.")
    var why: TextArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard !owner.isEmpty else { throw ValidationError("Say who calls: --owner E-2, once for each.") }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply {
        let request = try filled(Evenhand_V1_DrawListeningRequest()) { request in
            (request.count, request.due, request.owners) = (count, by.text, owner.map(\.text))
            if let seed { request.seed = seed }
            request.why = try why?.text() ?? ""
        }
        return try await desk.frontline.drawListening(request, options: desk.options)
    }
}

struct HandListening: ListeningAction {
    static let configuration = CommandConfiguration(
        commandName: "hand", abstract: "Give a call to somebody else, such as when its owner has left.",
        discussion: """
            EXAMPLES
              evenhand listening hand L-1 --to E-4
            """)

    @Argument(help: "The call, like L-1.")
    var call: ListeningArgument

    @Option(help: "Who makes it from now on, like E-4.")
    var to: EmployeeArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply {
        let request = filled(Evenhand_V1_HandListeningRequest()) { request in
            (request.listeningID, request.ownerID) = (call.text, to.text)
        }
        return try await desk.frontline.handListening(request, options: desk.options)
    }
}

struct RecordListening: ListeningAction {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record what was heard; of a customer it becomes a voice, of an employee a note.",
        discussion: """
            Of a customer any of the four answers, the rating and the answer on fairness are taken; of an employee the text.

            EXAMPLES
              evenhand listening record L-1 --text "She never found the form." --theme TH-2
              evenhand listening record L-2 --not-got "A call back" --fair no
            """)

    @Argument(help: "The call, like L-1.")
    var call: ListeningArgument

    @OptionGroup
    var answers: AnswerOptions

    @Option(help: "A theme it comes under, like TH-2; once for each.")
    var theme: [ThemeArgument] = []

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "time"))
    var on: MomentArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply {
        let request = try filled(Evenhand_V1_RecordListeningRequest()) { request in
            (request.listeningID, request.onMs) = (call.text, on?.start ?? 0)
            (request.answers, request.themes) = (try answers.message(), theme.map(\.text))
        }
        return try await desk.frontline.recordListening(request, options: desk.options)
    }
}

struct CancelListening: ListeningAction {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Say that a call is not made, and why.",
        discussion: """
            EXAMPLES
              evenhand listening cancel L-1 --reason "She does not want to talk about it"
            """)

    @Argument(help: "The call, like L-1.")
    var call: ListeningArgument

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ListeningReply {
        let request = try filled(Evenhand_V1_CancelListeningRequest()) { request in
            (request.listeningID, request.reason) = (call.text, try reason.text())
        }
        return try await desk.frontline.cancelListening(request, options: desk.options)
    }
}

struct ListListening: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List calls: your own, or everybody's if you plan them.",
        discussion: """
            With --open or --late those to be made first come first, else the latest day does.

            EXAMPLES
              evenhand listening list --mine --open
              evenhand listening list --late --json
            """)

    @Flag(help: "Only your own.")
    var mine = false

    @Flag(help: "Only those to be made.")
    var open = false

    @Flag(help: "Only those to be made whose day has passed.")
    var late = false

    @Option(help: "Only this person's, like E-2.")
    var owner: EmployeeArgument?

    @Option(help: "At most so many; all unless said.")
    var limit: Int?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit is a number from 1 on.") }
        guard !mine || owner == nil else { throw ValidationError("--mine and --owner say the same; take one.") }
    }

    func run() async throws {
        let calls = try await server.withDesk { desk in
            var calls: [Evenhand_V1_ListeningCall] = []
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListListeningRequest()) { request in
                    request.page.size = UInt32(min((limit ?? .max) - calls.count, 200))
                    request.page.token = token
                    (request.mine, request.open, request.late) = (mine, open, late)
                    request.ownerID = owner?.text ?? ""
                }
                let page = try await desk.frontline.listListening(request, options: desk.options)
                calls += page.calls
                token = page.nextToken
            } while !token.isEmpty && calls.count < limit ?? .max
            return calls
        }
        let console = server.console
        if console.isJSON {
            for call in calls { try console.json(ListeningView.json(call)) }
        } else if calls.isEmpty {
            try console.note("There is no such call.")
        } else {
            let table = ListeningView.table(calls, console.style)
            try console.lines(table.lines(width: console.width, style: console.style))
        }
    }
}
