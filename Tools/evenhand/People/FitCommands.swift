internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct FitCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "What the best customers share. Reads ledgers and confirmed conduct, never a complaint (R12).",
        discussion: """
            EXAMPLES
              evenhand fit profile
              evenhand customer fit CU-3
            """,
        subcommands: [ShowFitProfile.self])
}

struct ShowFitProfile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "The weight of each band of each feature among the fifth that earns most, in millibans.",
        discussion: """
            1000 millibans: ten times as frequent among the best as among the rest.

            EXAMPLES
              evenhand fit profile
              evenhand fit profile --currency EUR --json
            """)

    @Option(help: "What profit is counted in; the one most customers pay in unless said.")
    var currency: String?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetFitProfileRequest()) { $0.currency = currency ?? "" }
        let profile = try await server.withDesk { desk in
            try await desk.customers.getFitProfile(request, options: desk.options)
        }
        let console = server.console
        try console.answer(FitView.json(profile)) { FitView.lines(profile, on: console) }
    }
}

struct CustomerFit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "How like the best a customer is, with every term of the sum.",
        discussion: """
            Fit orders nothing and ends nothing. It never reads a complaint, nor what handling one cost.

            EXAMPLES
              evenhand customer fit CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @Option(help: "What profit is counted in; the one most customers pay in unless said.")
    var currency: String?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetFitRequest()) { request in
            request.customerID = customer.text
            request.currency = currency ?? ""
        }
        let fit = try await server.withDesk { desk in
            try await desk.customers.getFit(request, options: desk.options)
        }
        let console = server.console
        try console.answer(FitView.json(fit)) { FitView.lines(fit, on: console) }
    }
}
