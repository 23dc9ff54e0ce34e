internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ShowAudience: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audience",
        abstract: "Show who is to be told of a change, and why somebody is not; nothing is sent.",
        discussion: """
            EXAMPLES
              evenhand change audience CH-1
              evenhand change audience CH-1 --json
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetAudienceRequest()) { $0.changeID = change.text }
        let audience = try await server.withDesk { desk in
            try await desk.themes.getAudience(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ThemeJSON.value(audience)) {
            ThemeText(style: console.style, width: console.width).lines(audience)
        }
    }
}

/// A text in a language: `th=TEXT`, `th=@FILE`.
struct SpokenTextArgument: ExpressibleByArgument, Sendable {
    let language: String
    let text: TextArgument

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        language = argument[..<equals].lowercased()
        text = TextArgument(argument: String(argument[argument.index(after: equals)...]))
    }
}

struct AnnounceChange: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "announce", abstract: "Tell everyone of a shipped change who can be told and was not.",
        discussion: """
            Told are those who complained of its themes, those of them who left, and the staff concerned, each once and in \
            their own language. Given again, it tells only those who came since.

            EXAMPLES
              evenhand change announce CH-1 --text en="Parcels go out the same day." --text th=@thai.txt
              evenhand change announce CH-1
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: ArgumentHelp("What is told in a language: en, th, pl or te.", valueName: "language=text"))
    var text: [SpokenTextArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        let languages = text.map(\.language)
        guard Set(languages).count == languages.count else {
            throw ValidationError("each language has one text; one was given twice.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_AnnounceThemeChangeRequest()) { request in
            request.changeID = change.text
            for spoken in text { request.texts[spoken.language] = try spoken.text.text() }
        }
        return try await desk.themes.announceThemeChange(request, options: desk.options)
    }
}

struct ShowAnnouncement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter", abstract: "Show the letter of a change to one of its people, in their language.",
        discussion: """
            EXAMPLES
              evenhand change letter CH-1 --to CU-3
              evenhand change letter CH-1 --to CU-3 --format html --output letter.html
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: "Whom it goes to, like CU-3 or E-4.")
    var to: String

    @Option(help: "As plain text, or as a page that prints: text or html.")
    var format = LetterFormat.text

    @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetAnnouncementRequest()) { request in
            (request.changeID, request.recipientID) = (change.text, to)
        }
        let letter = try await server.withDesk { desk in
            try await desk.themes.getAnnouncement(request, options: desk.options)
        }
        let console = server.console
        if let output {
            let page = format == .html ? letter.html : "\(letter.subject)\n\n\(letter.body)\n"
            try ResultFile.write(page, to: output, what: "The letter", field: "output")
        }
        if console.isJSON {
            try console.json(ThemeJSON.value(letter))
        } else if let output {
            try console.note("\(output) holds the letter (\(letter.language)): \(letter.subject)")
        } else if format == .html {
            try console.line(letter.html)
        } else {
            let style = console.style
            try console.lines([style.strong(style.safe(letter.subject)), "", style.safeLines(letter.body)])
        }
    }
}

struct RecordReceipt: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "receipt", abstract: "Record what became of a letter.",
        discussion: """
            A letter that failed or bounced goes out again on another day with the next announcement; two such days count \
            as having told somebody who cannot be reached.

            EXAMPLES
              evenhand change receipt CH-1 --to CU-3 --result delivered
              evenhand change receipt CH-1 --to CU-4 --result bounced
            """)

    @Argument(help: "The change, like CH-1.")
    var change: ChangeArgument

    @Option(help: "Whom it went to, like CU-3 or E-4.")
    var to: String

    @Option(help: "What became of it.")
    var result: ChoiceArgument<Evenhand_V1_ReceiptResult>

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = filled(Evenhand_V1_RecordReceiptRequest()) { request in
            (request.changeID, request.recipientID, request.result) = (change.text, to, result.value)
        }
        return try await desk.themes.recordReceipt(request, options: desk.options)
    }
}
