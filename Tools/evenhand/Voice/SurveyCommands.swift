internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct SurveyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survey",
        abstract: "Ask after closing: the four questions and whether people were treated fairly, by a link good once.",
        discussion: """
            EXAMPLES
              evenhand survey send --complaint C-12
              evenhand survey answer TOKEN --expected "A call back" --not-got "One" --fair no
              evenhand survey results
            """,
        subcommands: [
            SendSurvey.self, ShowSurvey.self, AnswerSurvey.self, ListSurveys.self, SurveyResults.self,
        ])
}

struct SendSurvey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Make a survey and print its link, or its links; they are shown once.",
        discussion: """
            Evenhand sends nothing by itself: put the link into your letter or e-mail. With --link, {token} in the address is \
            replaced by the token. --anonymous makes links that name nobody; hand them out as you like: nobody can be known by \
            an answer.

            EXAMPLES
              evenhand survey send --complaint C-12 --link "https://example.org/survey?t={token}"
              evenhand survey send --customer CU-3 --days 30
              evenhand survey send --anonymous 20 --kind prospect
            """)

    @Option(help: "A closed complaint, like C-12, whose customer is asked.")
    var complaint: ComplaintArgument?

    @Option(help: "A customer, like CU-3, who is asked without one.")
    var customer: CustomerArgument?

    @Option(help: "So many links, 5 to 1000, that name nobody; --kind says who gets them.")
    var anonymous: UInt32?

    @Option(help: "Who gets anonymous links: customer, prospect or left.")
    var kind: VoiceKindArgument?

    @Option(help: "How many days the links are good, 1 to 90; 14 unless said.")
    var days: UInt32?

    @Option(help: ArgumentHelp("The address, with {token} in it.", valueName: "address"))
    var link: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard [complaint != nil, customer != nil, anonymous != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Say one of --complaint, --customer and --anonymous.")
        }
        guard (anonymous != nil) == (kind != nil) else {
            throw ValidationError("--kind goes with --anonymous: of others the customer's record says it.")
        }
        guard days != 0 else { throw ValidationError("--days is a number from 1 to 90.") }
        guard link?.contains("{token}") ?? true else {
            throw ValidationError("--link holds {token} where the token goes.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_SendSurveyRequest()) { request in
            (request.complaintID, request.customerID) = (complaint?.text ?? "", customer?.text ?? "")
            (request.anonymous, request.days) = (anonymous ?? 0, days ?? 0)
            if let kind { request.kind = kind.value }
        }
        let response = try await server.withDesk(repeating: repeating) { desk in
            try await desk.voices.sendSurvey(request, options: desk.options)
        }
        let links = response.tokens.map { token in link?.replacing("{token}", with: token) ?? token }
        let console = server.console
        try console.answer(
            VoiceView.json(response.survey).adding(.init("links", .texts(links)))
        ) {
            let survey = response.survey
            let until = CivilTime.timestamp(survey.expiresMs)
            guard !links.isEmpty else {
                return ["\(survey.surveyID): made before; its links were shown then and are kept nowhere."]
            }
            return ["\(console.style.strong(survey.surveyID)): good until \(until), shown once:"]
                + links.map(console.style.safe)
        }
    }
}

struct ShowSurvey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a link asks; it needs no other token.",
        discussion: """
            EXAMPLES
              evenhand survey show es_TOKEN
            """)

    @Argument(help: "The token of the link.")
    var token: String

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetSurveyQuestionsRequest()) { $0.token = token }
        let asked = try await server.withDesk { desk in
            try await desk.voices.getSurveyQuestions(request, options: desk.options)
        }
        let console = server.console
        try console.answer([
            "kind": .word(asked.kind), "language": .string(asked.language), "expires": .moment(asked.expiresMs),
            "questions": .array(
                asked.questions.map { ["field": .string($0.field), "text": .string($0.text)] }),
        ]) {
            asked.questions.map { "\($0.text)  \(console.style.faint("--" + $0.field.replacing("_", with: "-")))" }
                + ["answered once, until \(CivilTime.timestamp(asked.expiresMs))"]
        }
    }
}

struct AnswerSurvey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer a survey by its link, once; it needs no other token.",
        discussion: """
            EXAMPLES
              evenhand survey answer TOKEN --expected "A call back" --not-got "One" --fair no
            """)

    @Argument(help: "The token of the link.")
    var token: String

    @OptionGroup
    var answers: AnswerOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_AnswerSurveyRequest()) { request in
            (request.token, request.answers) = (token, try answers.message())
        }
        _ = try await server.withDesk { desk in
            try await desk.voices.answerSurvey(request, options: desk.options)
        }
        try server.console.answer(["answered": .bool(true)]) { ["Thank you. Your answers are on record."] }
    }
}

struct ListSurveys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List surveys, the newest first.",
        discussion: """
            EXAMPLES
              evenhand survey list --open
            """)

    @Flag(help: "Only those that can still be answered.")
    var open = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        var surveys: [Evenhand_V1_Survey] = []
        try await server.withDesk { desk in
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListSurveysRequest()) { request in
                    request.open = open
                    request.page.size = 1_000
                    request.page.token = token
                }
                let page = try await desk.voices.listSurveys(request, options: desk.options)
                surveys += page.surveys
                token = page.nextToken
            } while !token.isEmpty
        }
        let console = server.console
        if console.isJSON {
            for survey in surveys { try console.json(VoiceView.json(survey)) }
        } else if surveys.isEmpty {
            try console.note("No survey was sent.")
        } else {
            try console.lines(VoiceView.table(surveys).lines(width: console.width, style: console.style))
        }
    }
}

struct SurveyResults: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results", abstract: "Show how many answered, and how many felt treated fairly.",
        discussion: """
            Of links sent on these days. Shares of fewer than five answers are not shown. The voices behind a figure: \
            evenhand voice list --survey SU-4, or --fair no.

            EXAMPLES
              evenhand survey results
              evenhand survey results --from 2026-01-01 --through 2026-03-31 --json
            """)

    @OptionGroup
    var days: DaysOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetSurveyResultsRequest()) { request in
            (request.from, request.through) = (days.from?.text ?? "", days.through?.text ?? "")
        }
        let results = try await server.withDesk { desk in
            try await desk.voices.getSurveyResults(request, options: desk.options)
        }
        let console = server.console
        try console.answer(VoiceView.json(results)) {
            VoiceView.lines(results, width: console.width, style: console.style)
        }
    }
}
