internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

typealias StandardArgument = IdentifierArgument<StandardID>

/// What a finding says of a standard: `ST-2=met` or `ST-2=missed`.
struct StandardCitationArgument: ExpressibleByArgument, Sendable, Equatable {
    let standard: StandardID
    let isMet: Bool

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let standard = try? StandardID(parsing: parts[0]),
            let isMet = ["met": true, "missed": false][parts[1].lowercased()]
        else { return nil }
        self.standard = standard
        self.isMet = isMet
    }

    var message: Evenhand_V1_StandardCitation {
        filled(Evenhand_V1_StandardCitation()) { ($0.standardID, $0.met) = (standard.description, isMet) }
    }
}

struct StandardCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standard",
        abstract: "How customers are treated, by version and first day; findings cite it.",
        discussion: """
            Once a standard is in force, a finding on service or conduct says which were met and which were missed. \
            What teams miss is what they need to learn.

            EXAMPLES
              evenhand standard publish --in-force 2026-01-01 --text "Answered within a day"
              evenhand complaint find C-12 --head 1 --outcome upheld --text TEXT --standard ST-1=missed
              evenhand standard training --team counter --from 2026-01-01 --to 2026-03-31
            """,
        subcommands: [
            PublishStandard.self, EndStandard.self, ListStandards.self, ShowStandard.self, TrainingList.self,
        ])
}

struct PublishStandard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a standard, or the next version of one.",
        discussion: """
            EXAMPLES
              evenhand standard publish --in-force 2026-01-01 --text "Answered within a day"
              evenhand standard publish --standard ST-1 --in-force 2026-07-01 --text "Answered within four hours"
            """)

    @Option(help: "The standard it is a version of, like ST-1; left out: a new one.")
    var standard: StandardArgument?

    @Option(name: .customLong("in-force"), help: ArgumentHelp("The first day it is in force.", valueName: "date"))
    var inForce: CivilDayArgument

    @Option(help: "The text.")
    var text: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_PublishStandardRequest()) { request in
            (request.standardID, request.inForce) = (standard?.text ?? "", inForce.text)
            request.text = try text.text()
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.charter.publishStandard(request, options: desk.options)
        }
        let console = server.console
        try console.answer(CharterView.json(reply)) {
            ["\(console.style.strong(reply.standardID)) \(reply.number): published"]
        }
    }
}

struct EndStandard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "Say the last day a standard is in force; not a day that is past.",
        discussion: """
            EXAMPLES
              evenhand standard end ST-1 --last-day 2026-12-31
            """)

    @Argument(help: "The standard, like ST-1.")
    var standard: StandardArgument

    @Option(name: .customLong("last-day"), help: ArgumentHelp("Its last day.", valueName: "date"))
    var lastDay: CivilDayArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_EndStandardRequest()) { request in
            (request.standardID, request.lastDay) = (standard.text, lastDay.text)
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.charter.endStandard(request, options: desk.options)
        }
        try server.console.answer(CharterView.json(reply)) { ["\(reply.standardID): ends \(lastDay.text)"] }
    }
}

struct ListStandards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List every version of every standard, or those in force on a day.",
        discussion: """
            EXAMPLES
              evenhand standard list
              evenhand standard list --on 2026-02-14 --json
            """)

    @Option(help: ArgumentHelp("Only what is in force on this day.", valueName: "date"))
    var on: CivilDayArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await StandardList.show(on: on?.text ?? "", server) { _ in true }
    }
}

struct ShowStandard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the versions of a standard.",
        discussion: """
            EXAMPLES
              evenhand standard show ST-1
            """)

    @Argument(help: "The standard, like ST-1.")
    var standard: StandardArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await StandardList.show(on: "", server) { $0.standardID == standard.text }
    }
}

enum StandardList {
    static func show(
        on day: String, _ server: ServerOptions, _ isWanted: (Evenhand_V1_Standard) -> Bool
    ) async throws {
        let request = filled(Evenhand_V1_ListStandardsRequest()) { $0.on = day }
        let standards = try await server.withDesk { desk in
            try await desk.charter.listStandards(request, options: desk.options).standards
        }.filter(isWanted)
        let console = server.console
        if console.isJSON {
            for standard in standards { try console.json(CharterView.json(standard)) }
        } else if standards.isEmpty {
            try console.note("No standard is published.")
        } else {
            let table = CharterView.table(standards, style: console.style)
            try console.lines(table.lines(width: console.width, style: console.style))
        }
    }
}

struct TrainingList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training", abstract: "List the standards a team missed, with the heads that say so.",
        discussion: """
            Counted are findings of these days that still stand. The list names heads and nobody.

            EXAMPLES
              evenhand standard training --team counter --from 2026-01-01 --to 2026-03-31
            """)

    @Option(help: "The team.")
    var team: String

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var from: CivilDayArgument

    @Option(help: ArgumentHelp("The last day.", valueName: "date"))
    var to: CivilDayArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetTrainingRequest()) { request in
            (request.team, request.from, request.to) = (team, from.text, to.text)
        }
        let needs = try await server.withDesk { desk in
            try await desk.charter.getTraining(request, options: desk.options).needs
        }
        let console = server.console
        if console.isJSON {
            for need in needs { try console.json(CharterView.json(need)) }
        } else if needs.isEmpty {
            try console.note("The team missed no standard in these days.")
        } else {
            let table = CharterView.table(needs, style: console.style)
            try console.lines(table.lines(width: console.width, style: console.style))
        }
    }
}
