internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct CharterCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charter",
        abstract: "What the house does for customers, and whether its people know.",
        discussion: """
            EXAMPLES
              evenhand charter publish --in-force 2026-01-01 --text @charter.txt
              evenhand charter show
              evenhand charter pulse record --team counter --agrees "We get people home" \\
                --agrees "We bring people home safely" --agrees "Home, on time" \\
                --differs "We sell tickets" --differs "We run trains"
            """,
        subcommands: [PublishCharter.self, ShowCharter.self, PulseCommands.self])
}

struct PublishCharter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish the next version of the charter.",
        discussion: """
            EXAMPLES
              evenhand charter publish --in-force 2026-01-01 --text @charter.txt
            """)

    @Option(name: .customLong("in-force"), help: ArgumentHelp("The first day it is in force.", valueName: "date"))
    var inForce: CivilDayArgument

    @Option(help: "The text.")
    var text: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_PublishCharterRequest()) { request in
            (request.inForce, request.text) = (inForce.text, try text.text())
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.charter.publishCharter(request, options: desk.options)
        }
        try server.console.answer(CharterView.json(reply)) { ["charter \(reply.number): published"] }
    }
}

struct ShowCharter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the charter: a version, the one in force on a day, or the newest.",
        discussion: """
            EXAMPLES
              evenhand charter show
              evenhand charter show --on 2026-02-14
            """)

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
        let request = filled(Evenhand_V1_GetCharterRequest()) { request in
            (request.version, request.on) = (version ?? 0, on?.text ?? "")
        }
        let charter = try await server.withDesk { desk in
            try await desk.charter.getCharter(request, options: desk.options).charter
        }
        let console = server.console
        try console.answer(CharterView.json(charter)) {
            [
                "\(console.style.strong("charter \(charter.version)")), in force from \(charter.inForce)", "",
                console.style.safeLines(charter.text),
            ]
        }
    }
}

struct PulseCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pulse", abstract: "Ask ten people what we do for customers, and see how many say the same.",
        discussion: """
            EXAMPLES
              evenhand charter pulse record --team counter --agrees TEXT --differs TEXT …
              evenhand charter pulse show
            """,
        subcommands: [RecordPulse.self, ShowPulse.self])
}

struct RecordPulse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record what people of a team answered. You judge whether each says the charter.",
        discussion: """
            At least five answers, without names: fewer would tell who gave them. Your name stands beside the judgement.

            EXAMPLES
              evenhand charter pulse record --team counter --agrees "We get people home" \\
                --agrees "We bring people home safely" --agrees "Home, on time" \\
                --differs "We sell tickets" --differs "We run trains"
            """)

    @Option(help: "The team that was asked.")
    var team: String

    @Option(help: ArgumentHelp("When; today unless said.", valueName: "date"))
    var on: CivilDayArgument?

    @Option(help: "An answer that says what the charter says; once for each.")
    var agrees: [TextArgument] = []

    @Option(help: "An answer that says something else; once for each.")
    var differs: [TextArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_RecordPulseRequest()) { request in
            (request.team, request.on) = (team, on?.text ?? CivilTime.date(SystemClock.now))
            for (texts, agree) in [(agrees, true), (differs, false)] {
                for text in texts {
                    let answer = try text.text()
                    request.answers.append(
                        filled(Evenhand_V1_PulseAnswer()) { ($0.text, $0.agrees) = (answer, agree) })
                }
            }
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.charter.recordPulse(request, options: desk.options)
        }
        try server.console.answer(CharterView.json(reply)) {
            ["pulse of \(server.console.style.safe(team)): \(agrees.count) of \(request.answers.count) agree"]
        }
    }
}

struct ShowPulse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how far teams agree with the charter, month by month.",
        discussion: """
            EXAMPLES
              evenhand charter pulse show
              evenhand charter pulse show --team counter --answers
            """)

    @Option(help: "Only this team.")
    var team: String?

    @Flag(help: "What was answered too.")
    var answers = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetPulseRequest()) { $0.team = team ?? "" }
        let pulse = try await server.withDesk { desk in
            try await desk.charter.getPulse(request, options: desk.options)
        }
        let console = server.console
        if console.isJSON {
            try console.json(CharterView.json(pulse, withAnswers: answers))
        } else if pulse.months.isEmpty {
            try console.note("Nobody was asked yet.")
        } else {
            try console.lines(
                CharterView.table(pulse.months, style: console.style).lines(width: console.width, style: console.style))
            if answers { try console.lines(CharterView.answers(pulse.rounds, style: console.style)) }
        }
    }
}
