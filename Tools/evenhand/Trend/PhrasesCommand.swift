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
              evenhand trend phrases --until 2026-11-29
              evenhand trend phrases --days 30 --against 365 --area parcels --language th
              evenhand trend phrases --theme TH-1 --limit 5 --json
            """)

    @Option(help: ArgumentHelp("The last day looked at; today unless said.", valueName: "date"))
    var until: String?

    @Option(help: "Days looked at, up to and with the last one, 1 to 366.")
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
            (request.until, request.days, request.against) = (until ?? "", days, against)
            (request.limit, request.falseShare) = (limit, fdr)
            request.filters = filters
        }
        let answer = try await server.withDesk { desk in
            try await desk.trends.listEmergingPhrases(request, options: desk.options)
        }
        let console = server.console
        try console.answer(PhrasesView.json(answer)) {
            PhrasesView.lines(
                answer, isPart: !request.filters.isEmpty, style: console.style, width: console.width)
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
