internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

/// A day, like 2026-11-30.
struct CivilDayArgument: ExpressibleByArgument, Sendable, Equatable {
    let day: CivilDate

    init?(argument: String) {
        guard let day = try? CivilDate(parsing: argument) else { return nil }
        self.day = day
    }

    var text: String { day.description }
}

struct TermsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "The terms customers accept, by version and first day (R6).",
        discussion: """
            Terms bind a customer who had accepted the version in force on the day; without one the doubt falls on the \
            firm.

            EXAMPLES
              evenhand terms publish --name price-list --in-force 2026-01-01 --text @prices.txt
              evenhand terms show price-list --on 2026-02-14
              evenhand customer accept-terms CU-3 --terms price-list --version 2
            """,
        subcommands: [PublishTerms.self, ShowTerms.self, ListTerms.self])
}

struct PublishTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish the next version of a document of terms.",
        discussion: """
            EXAMPLES
              evenhand terms publish --name price-list --in-force 2026-01-01 --text @prices.txt
            """)

    @Option(help: "The document: lower-case letters, digits and hyphens.")
    var name: String

    @Option(name: .customLong("in-force"), help: ArgumentHelp("The first day it is in force.", valueName: "date"))
    var inForce: CivilDayArgument

    @Option(help: "The text.")
    var text: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_PublishTermsRequest()) { request in
            request.name = name
            request.inForce = inForce.text
            request.text = try text.text()
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.terms.publishTerms(request, options: desk.options)
        }
        try server.console.answer(TermsView.json(reply)) { ["\(name) \(reply.number): published"] }
    }
}

struct ShowTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a version of the terms: one by number, one in force on a day, or the newest.",
        discussion: """
            EXAMPLES
              evenhand terms show price-list
              evenhand terms show price-list --version 2
              evenhand terms show price-list --on 2026-02-14
            """)

    @Argument(help: "The document.")
    var name: String

    @Option(help: "The version's number.")
    var version: UInt32?

    @Option(help: ArgumentHelp("In force on this day.", valueName: "date"))
    var on: CivilDayArgument?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard version == nil || on == nil else { throw ValidationError("Say --version or --on, not both.") }
        guard version != 0 else { throw ValidationError("--version is a number from 1 on.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_GetTermsRequest()) { request in
            request.name = name
            request.version = version ?? 0
            request.on = on?.text ?? ""
        }
        let terms = try await server.withDesk { desk in
            try await desk.terms.getTerms(request, options: desk.options).terms
        }
        let console = server.console
        try console.answer(TermsView.json(terms, withText: true)) {
            [
                "\(console.style.strong("\(terms.name) \(terms.version)")), in force from \(terms.inForce)", "",
                console.style.safeLines(terms.text),
            ]
        }
    }
}

struct ListTerms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the versions on the register, or those in force on a day.",
        discussion: """
            EXAMPLES
              evenhand terms list
              evenhand terms list --on 2026-02-14 --json
            """)

    @Option(help: ArgumentHelp("Only what is in force on this day.", valueName: "date"))
    var on: CivilDayArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListTermsRequest()) { $0.on = on?.text ?? "" }
        let response = try await server.withDesk { desk in
            try await desk.terms.listTerms(request, options: desk.options)
        }
        let console = server.console
        if console.isJSON {
            for terms in response.terms { try console.json(TermsView.json(terms, withText: false)) }
        } else if response.terms.isEmpty {
            try console.note("No terms are on the register.")
        } else {
            try console.lines(TermsView.table(response.terms).lines(width: console.width, style: console.style))
        }
    }
}

struct GuaranteeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guarantee",
        abstract: "Promises to everybody, which beat the terms (R6).",
        discussion: """
            EXAMPLES
              evenhand guarantee publish --name any-time-returns --from 2026-01-01 \\
                --text "Returned at any time, for any reason"
              evenhand guarantee list --on 2026-02-14
            """,
        subcommands: [PublishGuarantee.self, ListGuarantees.self])
}

struct PublishGuarantee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a guarantee. A promise is not rewritten: each name is used once.",
        discussion: """
            EXAMPLES
              evenhand guarantee publish --name any-time-returns --from 2026-01-01 \\
                --text "Returned at any time, for any reason"
              evenhand guarantee publish --name kettle-5-years --from 2026-01-01 --until 2026-12-31 \\
                --product-area kettles --beats warranty --text "Five years, whatever happened"
            """)

    @Option(help: "Its name: lower-case letters, digits and hyphens.")
    var name: String

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var from: CivilDayArgument

    @Option(help: ArgumentHelp("The last day; left out when it holds for good.", valueName: "date"))
    var until: CivilDayArgument?

    @Option(name: .customLong("product-area"), help: "What it is about; left out: everything.")
    var productArea: String?

    @Option(help: "The terms it beats; left out: all of them.")
    var beats: String?

    @Option(help: "What is promised.")
    var text: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_PublishGuaranteeRequest()) { request in
            request.name = name
            request.from = from.text
            request.until = until?.text ?? ""
            request.productArea = productArea ?? ""
            request.beats = beats ?? ""
            request.text = try text.text()
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.terms.publishGuarantee(request, options: desk.options)
        }
        try server.console.answer(TermsView.json(reply)) { ["\(name): published"] }
    }
}

struct ListGuarantees: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the guarantees on the register, or those that hold on a day.",
        discussion: """
            EXAMPLES
              evenhand guarantee list
              evenhand guarantee list --on 2026-02-14 --json
            """)

    @Option(help: ArgumentHelp("Only what holds on this day.", valueName: "date"))
    var on: CivilDayArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListTermsRequest()) { $0.on = on?.text ?? "" }
        let response = try await server.withDesk { desk in
            try await desk.terms.listTerms(request, options: desk.options)
        }
        let console = server.console
        if console.isJSON {
            for guarantee in response.guarantees { try console.json(TermsView.json(guarantee)) }
        } else if response.guarantees.isEmpty {
            try console.note("No guarantee is on the register.")
        } else {
            try console.lines(
                TermsView.table(response.guarantees, style: console.style).lines(
                    width: console.width, style: console.style))
        }
    }
}
