internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct HandOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Send the hand-over letter: notice, and where else to go. With --preview nothing is sent.",
        discussion: """
            The letter is written in English, Thai, Polish or Telugu, in the customer's language unless said. One \
            written by hand, given with --letter, must name every provider and blame nobody.

            EXAMPLES
              evenhand customer part letter CU-3 --provider "Other Bank, 12 High Street" --preview
              evenhand customer part letter CU-3 --provider "Other Bank, 12 High Street" \\
                --ends 2026-07-31
            """)

    @OptionGroup var target: CustomerTarget

    @Option(name: .customLong("provider"), help: "Who else can serve the customer; repeat for several.")
    var providers: [String] = []

    @Option(help: "The letter's language: en, th, pl or te; the customer's own unless said.")
    var language: String?

    @Option(help: ArgumentHelp("A later last day than was proposed.", valueName: "date"))
    var ends: CivilDayArgument?

    @Option(help: ArgumentHelp("A letter written by hand.", valueName: "file"))
    var letter: LetterArgument?

    @Flag(help: "Show the letter and send nothing.")
    var preview = false

    func run() async throws {
        let server = target.server
        let console = server.console
        if preview {
            let shown = try await server.withDesk { desk in try await written(desk) }
            return try console.answer(HandOverView.json(shown)) { HandOverView.lines(shown, style: console.style) }
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: target.repeating) { desk in try await send(desk) }, on: console)
    }

    private func written(_ desk: Desk) async throws -> Evenhand_V1_PreviewHandOverResponse {
        let request = filled(Evenhand_V1_PreviewHandOverRequest()) { request in
            request.customerID = target.id
            request.language = language ?? ""
            request.providers = providers
            request.endsOn = ends?.text ?? ""
        }
        return try await desk.customers.previewHandOver(request, options: desk.options)
    }

    private func send(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        var request = filled(Evenhand_V1_SendHandOverRequest()) { request in
            request.customerID = target.id
            request.providers = providers
            request.endsOn = ends?.text ?? ""
        }
        if let letter {
            request.letter = try letter.text()
            request.language = language ?? "en"
        } else {
            let written = try await written(desk)
            request.letter = "\(written.subject)\n\n\(written.text)"
            request.language = written.language
        }
        return try await desk.customers.sendHandOver(request, options: desk.options)
    }
}

struct Suspend: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "In danger: one person says why, a second confirms, and dealings stop at once for a while.",
        discussion: """
            It ends by itself after 14 days (the policy's suspensionDays) unless two persons renew it. A parting comes \
            later, by its own steps.

            EXAMPLES
              evenhand customer part suspend CU-3 --reason "He threatened to come back with a knife"
              evenhand customer part suspend CU-3 --confirm
              evenhand customer part suspend CU-3 --lift --reason "The police spoke with him"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "What the danger is; beside --lift why it is over.")
    var reason: TextArgument?

    @Flag(help: "Confirm it as a second person.")
    var confirm = false

    @Flag(help: "End it.")
    var lift = false

    func validate() throws {
        guard confirm != (reason != nil), !(confirm && lift) else {
            throw ValidationError("Say --reason, or --confirm, or --lift with --reason.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        if confirm {
            let request = filled(Evenhand_V1_ConfirmSuspensionRequest()) { $0.customerID = target.id }
            return try await desk.customers.confirmSuspension(request, options: desk.options)
        }
        let words = try reason?.text() ?? ""
        if lift {
            let request = filled(Evenhand_V1_LiftSuspensionRequest()) { request in
                request.customerID = target.id
                request.reason = words
            }
            return try await desk.customers.liftSuspension(request, options: desk.options)
        }
        let request = filled(Evenhand_V1_ProposeSuspensionRequest()) { request in
            request.customerID = target.id
            request.reason = words
        }
        return try await desk.customers.proposeSuspension(request, options: desk.options)
    }
}

struct ShowParting: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a parting and a suspension, and what stands in the way.",
        discussion: """
            EXAMPLES
              evenhand customer part show CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetPartingRequest()) { $0.customerID = customer.text }
        let response = try await server.withDesk { desk in
            try await desk.customers.getParting(request, options: desk.options)
        }
        let console = server.console
        try console.answer(PartingView.json(response)) { PartingView.lines(response, style: console.style) }
    }
}
