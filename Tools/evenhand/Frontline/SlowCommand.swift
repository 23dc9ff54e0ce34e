internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// Whose customers wait.
struct SlowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slow",
        abstract: "Show whose customers have waited longest for a word, in working hours, and the figure of each team.",
        discussion: """
            Open complaints with a date that has passed. A customer waits since the house's last word to them, or since the \
            receipt; time in which the house waits for the customer does not count.

            EXAMPLES
              evenhand slow
              evenhand slow --team Cards --limit 10 --json
            """)

    @Option(help: "Only what this team works on; \"\" for what no team does.")
    var team: String?

    @Option(help: "How many at most, 1 to 1000.")
    var limit: UInt32 = 50

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_ListSlowRepliesRequest()) { request in
            request.limit = limit
            if let team { request.team = team }
        }
        let answer = try await server.withDesk { desk in
            try await desk.frontline.listSlowReplies(request, options: desk.options)
        }
        let console = server.console
        try console.answer(Self.json(answer)) { Self.lines(answer, on: console) }
    }

    private static func json(_ answer: Evenhand_V1_ListSlowRepliesResponse) -> JSONValue {
        [
            "replies": .array(
                answer.replies.map { reply in
                    [
                        "complaint": .string(reply.complaint.complaintID),
                        "customer": .textIfAny(reply.complaint.customerID), "since": .moment(reply.sinceMs),
                        "answeredOnce": .bool(reply.answeredOnce), "minutes": JSONValue(reply.minutes),
                        "assignedTo": .textIfAny(reply.complaint.assignedToID), "team": .textIfAny(reply.team),
                    ]
                }),
            "teams": .array(
                answer.teams.map { team in
                    [
                        "team": .textIfAny(team.team), "complaints": JSONValue(team.complaints),
                        "medianMinutes": JSONValue(team.medianMinutes),
                        "longestMinutes": JSONValue(team.longestMinutes),
                    ]
                }), "complaints": JSONValue(answer.complaints), "capped": .bool(answer.capped),
        ]
    }

    private static func lines(_ answer: Evenhand_V1_ListSlowRepliesResponse, on console: Console) -> [String] {
        let style = console.style
        guard !answer.replies.isEmpty else { return ["Nobody waits past a date."] }
        var table = Table([
            .text("complaint"), .text("customer"), .number("hours waited"), .text("since"), .text("last word"),
            .text("with"), .prose("team"),
        ])
        for reply in answer.replies {
            table.add(
                reply.complaint.complaintID, reply.complaint.customerID, hours(reply.minutes),
                CivilTime.date(reply.sinceMs), reply.answeredOnce ? "" : "none yet", reply.complaint.assignedToID,
                style.safe(reply.team))
        }
        var teams = Table([.prose("team"), .number("complaints"), .number("middle, hours"), .number("longest, hours")])
        for team in answer.teams {
            teams.add(
                team.team.isEmpty ? "(none)" : style.safe(team.team), "\(team.complaints)", hours(team.medianMinutes),
                hours(team.longestMinutes))
        }
        return table.lines(width: console.width, style: style) + [""]
            + teams.lines(width: console.width, style: style)
            + (answer.capped ? ["Of the \(answer.complaints) longest overdue; there are more."] : [])
    }

    private static func hours(_ minutes: UInt64) -> String { "\((Double(minutes) / 6).rounded() / 10)" }
}
