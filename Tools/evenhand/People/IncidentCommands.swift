internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct IncidentCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: "Unreasonable conduct: noted by one person, confirmed by another. Conduct, never the person.",
        discussion: """
            Only behaviours (threats, abuse, violence) are read by fit and by a parting. Persistence, demands, lack of \
            cooperation and arguments are ways of pursuing a complaint: noted, they help the staff who bear them, and \
            are never held against the customer (R12).

            EXAMPLES
              evenhand customer incident note CU-3 --conduct behaviours \\
                --text "Threw a cup at the clerk" --on 2026-03-02
              evenhand customer incident confirm CU-3 --incident 1
              evenhand customer incident list CU-3
            """,
        subcommands: [NoteIncident.self, ConfirmIncident.self, WithdrawIncident.self, ListIncidents.self])
}

struct NoteIncident: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Note an incident. It counts once a second person has confirmed it.",
        discussion: """
            EXAMPLES
              evenhand customer incident note CU-3 --conduct behaviours --text "Threw a cup at the clerk"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "What it was unreasonable in.")
    var conduct: ChoiceArgument<Evenhand_V1_ConductKind>

    @Option(help: "What happened.")
    var text: TextArgument

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "date"))
    var on: MomentArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = try filled(Evenhand_V1_NoteIncidentRequest()) { request in
            request.customerID = target.id
            request.conduct = conduct.value
            request.text = try text.text()
            if let on { request.occurredMs = on.latest(now: SystemClock.now) }
        }
        return try await desk.customers.noteIncident(request, options: desk.options)
    }
}

struct ConfirmIncident: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm an incident as a second person, whom no complaint of the customer concerns.",
        discussion: """
            EXAMPLES
              evenhand customer incident confirm CU-3 --incident 1
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "The incident's number.")
    var incident: UInt32

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = filled(Evenhand_V1_ConfirmIncidentRequest()) { request in
            request.customerID = target.id
            request.incident = incident
        }
        return try await desk.customers.confirmIncident(request, options: desk.options)
    }
}

struct WithdrawIncident: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take an incident back: it was not so.",
        discussion: """
            EXAMPLES
              evenhand customer incident withdraw CU-3 --incident 1 --reason "It was another customer"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "The incident's number.")
    var incident: UInt32

    @Option(help: "Why.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = try filled(Evenhand_V1_WithdrawIncidentRequest()) { request in
            request.customerID = target.id
            request.incident = incident
            request.reason = try reason.text()
        }
        return try await desk.customers.withdrawIncident(request, options: desk.options)
    }
}

struct ListIncidents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what was noted of a customer's conduct.",
        discussion: """
            EXAMPLES
              evenhand customer incident list CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetCustomerRequest()) { $0.customerID = customer.text }
        let incidents = try await server.withDesk { desk in
            try await desk.customers.getCustomer(request, options: desk.options).customer.incidents
        }
        let console = server.console
        if console.isJSON {
            for incident in incidents { try console.json(IncidentView.json(incident)) }
        } else {
            try console.lines(
                IncidentView.table(incidents, style: console.style).lines(width: console.width, style: console.style))
        }
    }
}
