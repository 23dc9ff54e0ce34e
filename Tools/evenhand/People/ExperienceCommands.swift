internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ExperienceCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experience",
        abstract: "Hours of work in a product area; 320 make an expert (R6).",
        discussion: """
            EXAMPLES
              evenhand employee experience add E-17 --area kettles --hours 160
            """,
        subcommands: [AddExperience.self])
}

struct AddExperience: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Enter hours of another person, or take wrong ones back with a minus.",
        discussion: """
            EXAMPLES
              evenhand employee experience add E-17 --area kettles --hours 160
              evenhand employee experience add E-17 --area kettles --hours=-40
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @Option(help: "The product area.")
    var area: String

    @Option(help: "How many hours.")
    var hours: Int32

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_AddExperienceRequest()) { request in
            request.employeeID = employee.text
            request.area = area
            request.hours = hours
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.employees.addExperience(request, options: desk.options)
            }, on: server.console)
    }
}

struct AcceptTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept-terms", abstract: "Record that a customer accepted a version of the terms (R6).",
        discussion: """
            What is entered after a complaint arrived does not count against the customer in it.

            EXAMPLES
              evenhand customer accept-terms CU-3 --terms price-list --version 2 --on 2026-01-05
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @Option(help: "The document.")
    var terms: String

    @Option(help: "The version's number.")
    var version: UInt32

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "date"))
    var on: MomentArgument?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_AcceptTermsRequest()) { request in
            request.customerID = customer.text
            request.terms = terms
            request.version = version
            if let on { request.onMs = on.latest(now: SystemClock.now) }
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.customers.acceptTerms(request, options: desk.options)
            }, on: server.console)
    }
}
