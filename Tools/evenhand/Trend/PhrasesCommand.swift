internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ListPhrases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phrases",
        abstract: "What complaints say now and did not say before, beyond chance.",
        discussion: """
            Words and pairs of words that a larger share of writers use in complaints of the last days than in those \
            of the days before, by the log-likelihood ratio; of those shown at most --fdr is expected to be chance, \
            among all phrases of the last days. Whoever wrote several times counts once, copies of one letter count \
            once. Not shown are phrases of fewer than five writers, addresses, numbers (#), names of employees as they \
            are on record or with another ending, and the name of a complaint's own customer; complaints about an \
            employee who was erased are not looked at.

            EXAMPLES
              evenhand trend phrases
              evenhand trend phrases --days 30 --against 365 --area parcels --language th
              evenhand trend phrases --theme TH-1 --limit 5 --json
            """)

    @Option(help: "Days looked at, up to and with today, 1 to 366.")
    var days: UInt32 = 7

    @Option(help: "Days before these that they are held against, 1 to 1830.")
    var against: UInt32 = 91

    @Option(help: "Only complaints in this theme, like TH-1; given twice, in either.")
    var theme: [ThemeArgument] = []

    @Option(help: "Only complaints of this product area; given twice, of either.")
    var area: [String] = []

    @Option(help: "Only complaints of this topic; given twice, of either.")
    var topic: [String] = []

    @Option(help: "Only complaints by this channel, like phone; given twice, by either.")
    var channel: [ChoiceArgument<Evenhand_V1_Channel>] = []

    @Option(help: "Only complaints in this language, like th; given twice, in either.")
    var language: [String] = []

    @Option(help: "So many phrases, 1 to 200.")
    var limit: UInt32 = 20

    @Option(help: ArgumentHelp("The share of phrases shown that may be chance, above 0, below 1.", valueName: "share"))
    var fdr: Double = 0.05

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days is a number from 1 to 366.") }
        guard (1...1_830).contains(against) else { throw ValidationError("--against is a number from 1 to 1830.") }
        guard (1...200).contains(limit) else { throw ValidationError("--limit is a number from 1 to 200.") }
        guard fdr > 0, fdr < 1 else { throw ValidationError("--fdr is a share above 0 and below 1, like 0.05.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_ListEmergingPhrasesRequest()) { request in
            (request.days, request.against) = (days, against)
            (request.limit, request.falseShare) = (limit, fdr)
            request.filters = filters
        }
        let answer = try await server.withDesk { desk in
            try await desk.trends.listEmergingPhrases(request, options: desk.options)
        }
        let console = server.console
        try console.answer(PhrasesView.json(answer)) {
            PhrasesView.lines(answer, style: console.style, width: console.width)
        }
    }

    private var filters: [Evenhand_V1_TrendFilter] {
        let given: [(Evenhand_V1_TrendDimension, [String])] = [
            (.theme, theme.map(\.text)), (.product, area), (.topic, topic),
            (.channel, channel.map { Words.word(of: $0.value) }), (.language, language),
        ]
        return given.filter { !$0.1.isEmpty }.map { dimension, values in
            filled(Evenhand_V1_TrendFilter()) { ($0.dimension, $0.values) = (dimension, values) }
        }
    }
}

enum PhrasesView {
    static func lines(
        _ answer: Evenhand_V1_ListEmergingPhrasesResponse, style: TextStyle, width: Int
    ) -> [String] {
        var lines = [
            "\(style.strong(span(answer.now))), against \(span(answer.before))",
            "  \(ProgressText.grouped(Int(answer.judged))) phrases of \(answer.least) writers or more were held "
                + "against the days before; \(ProgressText.grouped(Int(answer.risen))) rose beyond chance",
        ]
        if answer.named > 0 {
            lines.append(
                "  in \(ProgressText.grouped(Int(answer.named))) letters of \(answer.now.first) to "
                    + "\(answer.now.last) a word was taken for an employee's name; it is in no phrase")
        }
        for part in [answer.now, answer.before] where part.looked < part.complaints {
            lines.append(
                style.warning(
                    "  of \(part.first) to \(part.last) \(ProgressText.grouped(Int(part.looked))) of "
                        + "\(ProgressText.grouped(Int(part.complaints))) complaints were looked at: the newest, and "
                        + "none about an employee who was erased"))
        }
        guard !answer.phrases.isEmpty else { return lines + ["Nothing is said oftener than before, beyond chance."] }
        var table = Table([
            .prose("phrase"), .number("now"), .number("before"), .number("times as often"), .number("G²"),
            .text("such as"),
        ])
        for phrase in answer.phrases {
            table.add(
                style.safe(phrase.text), "\(phrase.now)", "\(phrase.before)", TrendView.short(phrase.rise),
                TrendView.short(phrase.likelihoodRatio), phrase.complaints.joined(separator: " "))
        }
        return lines + table.lines(width: width, style: style)
    }

    private static func span(_ span: Evenhand_V1_PhraseSpan) -> String {
        "\(ProgressText.grouped(Int(span.letters))) letters by \(ProgressText.grouped(Int(span.writers))) writers of "
            + "\(span.first) to \(span.last)"
    }

    static func json(_ answer: Evenhand_V1_ListEmergingPhrasesResponse) -> JSONValue {
        [
            "now": json(answer.now), "before": json(answer.before), "judged": JSONValue(answer.judged),
            "risen": JSONValue(answer.risen), "least": JSONValue(answer.least), "named": JSONValue(answer.named),
            "phrases": .array(
                answer.phrases.map { phrase in
                    [
                        "phrase": .string(phrase.text), "now": JSONValue(phrase.now),
                        "before": JSONValue(phrase.before),
                        "likelihoodRatio": JSONValue(phrase.likelihoodRatio, digits: 4),
                        "probability": .number(phrase.probability), "rise": JSONValue(phrase.rise, digits: 4),
                        "complaints": .texts(phrase.complaints),
                    ]
                }),
        ]
    }

    private static func json(_ span: Evenhand_V1_PhraseSpan) -> JSONValue {
        [
            "first": .string(span.first), "last": .string(span.last), "complaints": JSONValue(span.complaints),
            "looked": JSONValue(span.looked), "letters": JSONValue(span.letters), "writers": JSONValue(span.writers),
        ]
    }
}
