internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct ShowClocks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks",
        abstract: "Show every clock that runs on a complaint, side by side, each date counted day by day.",
        discussion: """
            Without --regime these are the clocks that the policy runs on the complaint; with it any, as if it ran.

            EXAMPLES
              evenhand complaint clocks C-12
              evenhand complaint clocks C-12 --regime fca --regime localGovernment
              evenhand complaint clocks C-12 --json | jq '.clocks[] | {regime, kind, due, standing}'
            """)

    @Argument(help: "The complaint, like C-12.")
    var complaint: ComplaintArgument

    @Option(
        name: .customLong("regime"),
        help: "Only this regime: house, fca, fcaPayments, cfpb or localGovernment; repeat for several.")
    var regimes: [RegimeArgument] = []

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetClocksRequest()) { request in
            request.complaintID = complaint.text
            request.regimes = regimes.map(\.regime.rawValue)
        }
        let response = try await server.withDesk { desk in
            try await desk.complaints.getClocks(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ClockView.json(response)) { ClockView.lines(response, style: console.style) }
    }
}

/// Whose clocks are asked for.
struct RegimeArgument: ExpressibleByArgument, Sendable, Equatable {
    let regime: ClockRegime

    init?(argument: String) {
        guard let regime = ClockRegime(rawValue: argument) else { return nil }
        self.regime = regime
    }

    static var allValueStrings: [String] { ClockRegime.allCases.map(\.rawValue) }
}

struct WaitCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Say that the firm waits for the customer, and that it waits no longer.",
        discussion: """
            The house's own clock stands still meanwhile, for as long as the policy lets a wait last. No other regime's \
            clock does.

            EXAMPLES
              evenhand complaint wait start C-12 --question "Which of the two parcels was it?"
              evenhand complaint wait end C-12
            """,
        subcommands: [StartWait.self, EndWait.self])
}

struct StartWait: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "The firm has asked the customer something and cannot go on without the answer.",
        discussion: """
            EXAMPLES
              evenhand complaint wait start C-12 --question "Which of the two parcels was it?"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What the customer was asked.")
    var question: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_StartWaitRequest.self) { $0.question = try question.text() }
        return try await desk.complaints.startWait(request, options: desk.options)
    }
}

struct EndWait: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "The answer came, or the firm goes on without it.",
        discussion: """
            EXAMPLES
              evenhand complaint wait end C-12
            """)

    @OptionGroup var target: ComplaintTarget

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        try await desk.complaints.endWait(
            target.request(Evenhand_V1_EndWaitRequest.self), options: desk.options)
    }
}

struct ExtendResponse: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Give the answer more business days, told to the customer with the reason; once for each stage.",
        discussion: """
            EXAMPLES
              evenhand complaint extend C-12 --days 5 --reason "The laboratory reports on Friday"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "Business days to add.")
    var days: UInt32

    @Option(help: "What the customer was told.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ExtendResponseRequest.self) { request in
            request.days = days
            request.reason = try reason.text()
        }
        return try await desk.complaints.extendResponse(request, options: desk.options)
    }
}

struct AdoptPolicy: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Run a case under another policy than the one in force at its receipt; it may only be stricter.",
        discussion: """
            EXAMPLES
              evenhand complaint policy C-12 --adopt 2027-house
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: ArgumentHelp("The policy to run under.", valueName: "version"))
    var adopt: String

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        var request = Evenhand_V1_AdoptPolicyRequest()
        request.complaintID = target.id
        request.expectedVersion = target.expectedVersion
        request.policy = adopt
        return try await desk.complaints.adoptPolicy(request, options: desk.options).reply
    }
}
