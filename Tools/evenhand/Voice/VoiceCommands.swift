internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct VoiceCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voice",
        abstract:
            "What customers, prospects who did not buy and customers who left say: four answers, on one list of themes.",
        discussion: """
            What `evenhand import feedback` brings, what surveys bring and what is said in the calls of a loss review are \
            voices too.

            EXAMPLES
              evenhand voice record --kind prospect --expected "A price on the page" --not-got "One" --theme TH-2
              evenhand voice list --kind left --from 2026-01-01
              evenhand voice summary
            """,
        subcommands: [
            RecordVoice.self, SortVoice.self, ListVoices.self, ShowVoice.self, SummarizeVoices.self,
        ])
}

struct RecordVoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what somebody said: on the telephone, at the counter, by letter.",
        discussion: """
            The four questions: what did you expect, what did you not get, what did you want, what did you hope for? A voice \
            comes under the themes you name and under those whose rule admits its words.

            EXAMPLES
              evenhand voice record --customer CU-3 --expected "A call back" --not-got "One" --fair no
              evenhand voice record --kind prospect --wanted "To pay in instalments" --hoped "To start on Monday"
            """)

    @Option(help: "Whose voice: customer, prospect or left; as the customer's record says unless said.")
    var kind: VoiceKindArgument?

    @Option(help: "The customer, like CU-3; left out: they are not named.")
    var customer: CustomerArgument?

    @Option(help: "The complaint they speak of, like C-12.")
    var complaint: ComplaintArgument?

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "time"))
    var on: MomentArgument?

    @OptionGroup
    var answers: AnswerOptions

    @Option(help: "A theme it comes under, like TH-2; once for each.")
    var theme: [ThemeArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_RecordVoiceRequest()) { request in
            if let kind { request.kind = kind.value }
            request.customerID = customer?.text ?? ""
            request.complaintID = complaint?.text ?? ""
            request.onMs = on?.start ?? 0
            request.answers = try answers.message()
            request.themes = theme.map(\.text)
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.voices.recordVoice(request, options: desk.options)
        }
        try server.console.answer(VoiceView.json(reply)) { [VoiceView.line(reply, "recorded", server.console.style)] }
    }
}

struct SortVoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sort", abstract: "Say under which themes a voice comes; these and no others.",
        discussion: """
            EXAMPLES
              evenhand voice sort V-812 --theme TH-2 --theme TH-3
            """)

    @Argument(help: "The voice, like V-812.")
    var voice: VoiceArgument

    @Option(help: "A theme, like TH-2; once for each, left out: none.")
    var theme: [ThemeArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_SortVoiceRequest()) { request in
            (request.voiceID, request.themes) = (voice.text, theme.map(\.text))
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.voices.sortVoice(request, options: desk.options)
        }
        try server.console.answer(VoiceView.json(reply)) { [VoiceView.line(reply, "sorted", server.console.style)] }
    }
}

struct ListVoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List voices, the newest first.",
        discussion: """
            What a survey that names nobody brought is in it once five have answered.

            EXAMPLES
              evenhand voice list --theme TH-2 --limit 20
              evenhand voice list --without-theme
              evenhand voice list --fair no --json
            """)

    @Option(help: "Only these: customer, prospect or left.")
    var kind: VoiceKindArgument?

    @Option(help: "Only those under this theme.")
    var theme: ThemeArgument?

    @Option(help: "Only this customer's.")
    var customer: CustomerArgument?

    @Option(help: "Only answers to this survey, like SU-4.")
    var survey: SurveyArgument?

    @Option(help: "Only what was said in the calls of this loss review, like LR-2.")
    var review: LossReviewArgument?

    @Option(help: ArgumentHelp("Only from this day on.", valueName: "date"))
    var from: CivilDayArgument?

    @Option(help: ArgumentHelp("Only up to this day.", valueName: "date"))
    var through: CivilDayArgument?

    @Flag(name: .customLong("without-theme"), help: "Only words that come under no theme.")
    var withoutTheme = false

    @Option(help: ArgumentHelp("Only who said this of being treated fairly: yes or no.", valueName: "yes or no"))
    var fair: YesNoArgument?

    @Option(help: "At most so many; all unless said.")
    var limit: Int?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit is a number from 1 on.") }
    }

    func run() async throws {
        let filter = filled(Evenhand_V1_VoiceFilter()) { filter in
            if let kind { filter.kind = kind.value }
            filter.themeID = theme?.text ?? ""
            filter.customerID = customer?.text ?? ""
            filter.surveyID = survey?.text ?? ""
            filter.reviewID = review?.text ?? ""
            filter.from = from?.text ?? ""
            filter.through = through?.text ?? ""
            filter.withoutTheme = withoutTheme
            if let fair { filter.fair = fair.isYes }
        }
        let console = server.console
        var left = limit ?? .max
        var isAny = false
        try await server.withDesk { desk in
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListVoicesRequest()) { request in
                    request.filter = filter
                    request.page.size = UInt32(min(left, 200))
                    request.page.token = token
                }
                let page = try await desk.voices.listVoices(request, options: desk.options)
                for voice in page.voices.prefix(left) {
                    if console.isJSON {
                        try console.json(VoiceView.json(voice))
                    } else {
                        try console.lines(VoiceView.lines(voice, style: console.style))
                    }
                    isAny = true
                }
                left -= page.voices.count
                token = page.nextToken
            } while !token.isEmpty && left > 0
        }
        if !isAny, !console.isJSON { try console.note("Nobody said anything of the kind.") }
    }
}

struct ShowVoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one voice.",
        discussion: """
            EXAMPLES
              evenhand voice show V-812
            """)

    @Argument(help: "The voice, like V-812.")
    var voice: VoiceArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetVoiceRequest()) { $0.voiceID = voice.text }
        let shown = try await server.withDesk { desk in
            try await desk.voices.getVoice(request, options: desk.options).voice
        }
        try server.console.answer(VoiceView.json(shown)) { VoiceView.lines(shown, style: server.console.style) }
    }
}

struct SummarizeVoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Surprises first: what voices say that complaints had not said.",
        discussion: """
            A theme is a surprise when at least --voices voices come under it and fewer than --permille of a thousand \
            complaints did, on these days and as many before them. Docs/METRICS.md defines each figure.

            EXAMPLES
              evenhand voice summary
              evenhand voice summary --from 2026-01-01 --through 2026-03-31 --kind left --json
            """)

    @OptionGroup
    var days: DaysOptions

    @Option(help: "Only these: customer, prospect or left.")
    var kind: VoiceKindArgument?

    @Option(help: "Fewer of a thousand complaints make it a surprise; 10 unless said.")
    var permille: UInt32?

    @Option(help: "At least so many voices make it a surprise; 2 unless said.")
    var voices: UInt32?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard permille.map({ (1...1_000).contains($0) }) ?? true else {
            throw ValidationError("--permille is a number from 1 to 1000.")
        }
        guard voices != 0 else { throw ValidationError("--voices is a number from 1 on.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_GetVoiceSummaryRequest()) { request in
            (request.from, request.through) = (days.from?.text ?? "", days.through?.text ?? "")
            if let kind { request.kind = kind.value }
            (request.surprisePermille, request.surpriseVoices) = (permille ?? 0, voices ?? 0)
        }
        let summary = try await server.withDesk { desk in
            try await desk.voices.getVoiceSummary(request, options: desk.options)
        }
        let console = server.console
        try console.answer(VoiceView.json(summary)) {
            VoiceView.lines(summary, width: console.width, style: console.style)
        }
    }
}
