internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

typealias NoteArgument = IdentifierArgument<NoteID>

struct NoteCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "What the front line hears and sees that is no complaint yet, and what was done about it.",
        discussion: """
            Writing one takes seconds. A note comes under themes; whoever answers for the theme settles it, and whoever wrote \
            it is answered: a note never ends in silence.

            EXAMPLES
              evenhand note record --text "Third one today who cannot find the returns form." --theme TH-2
              evenhand note list --open
              evenhand note answer N-812 --text "The form is linked on every order from Monday on."
            """,
        subcommands: [RecordNote.self, ListNotes.self, ShowNote.self, SortNote.self, AnswerNote.self])
}

struct RecordNote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Write down what you heard or saw.",
        discussion: """
            A note comes under the themes you name and under those whose rule admits its words. Erasing the customer, or the \
            complaint, erases the words.

            EXAMPLES
              evenhand note record --text "Third one today who cannot find the returns form."
              evenhand note record --text "He asks for an invoice in Polish." --customer CU-3 --area Billing
            """)

    @Option(help: "What was heard or seen.")
    var text: TextArgument

    @Option(help: "A theme it comes under, like TH-2; once for each.")
    var theme: [ThemeArgument] = []

    @Option(help: "The customer it is about, like CU-3.")
    var customer: CustomerArgument?

    @Option(help: "The complaint it is about, like C-12.")
    var complaint: ComplaintArgument?

    @Option(help: "The product area; that of the complaint unless said.")
    var area: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_RecordNoteRequest()) { request in
            request.text = try text.text()
            (request.customerID, request.complaintID) = (customer?.text ?? "", complaint?.text ?? "")
            (request.area, request.themes) = (area ?? "", theme.map(\.text))
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.frontline.recordNote(request, options: desk.options)
        }
        let console = server.console
        try console.answer(NoteView.json(reply)) { [NoteView.line(reply, "written down", console.style)] }
    }
}

struct SortNote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sort", abstract: "Say under which themes a note comes; these and no others.",
        discussion: """
            EXAMPLES
              evenhand note sort N-812 --theme TH-2 --theme TH-3
            """)

    @Argument(help: "The note, like N-812.")
    var note: NoteArgument

    @Option(help: "A theme, like TH-2; once for each, left out: none.")
    var theme: [ThemeArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_SortNoteRequest()) { request in
            (request.noteID, request.themes) = (note.text, theme.map(\.text))
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.frontline.sortNote(request, options: desk.options)
        }
        let console = server.console
        try console.answer(NoteView.json(reply)) { [NoteView.line(reply, "sorted", console.style)] }
    }
}

struct AnswerNote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Say to whoever wrote a note what was done about it. A note is answered once.",
        discussion: """
            EXAMPLES
              evenhand note answer N-812 --text "The form is linked on every order from Monday on."
            """)

    @Argument(help: "The note, like N-812.")
    var note: NoteArgument

    @Option(help: "What was done about it, or why nothing is.")
    var text: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_AnswerNoteRequest()) { request in
            (request.noteID, request.text) = (note.text, try text.text())
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.frontline.answerNote(request, options: desk.options)
        }
        let console = server.console
        try console.answer(NoteView.json(reply)) { [NoteView.line(reply, "answered", console.style)] }
    }
}

struct ShowNote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one note, who answers for it, and what was done about it.",
        discussion: """
            EXAMPLES
              evenhand note show N-812
            """)

    @Argument(help: "The note, like N-812.")
    var note: NoteArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetNoteRequest()) { $0.noteID = note.text }
        let shown = try await server.withDesk { desk in
            try await desk.frontline.getNote(request, options: desk.options).note
        }
        let console = server.console
        try console.answer(NoteView.json(shown)) { NoteView.lines(shown, style: console.style) }
    }
}

struct ListNotes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List notes, the newest first, and how old the oldest open one is.",
        discussion: """
            EXAMPLES
              evenhand note list --open
              evenhand note list --mine
              evenhand note list --unsorted --since 2026-03-01
              evenhand note list --owner E-5 --open --json
            """)

    @Option(help: "Only those under this theme, like TH-2.")
    var theme: ThemeArgument?

    @Option(help: "Only what this person said, like E-3.")
    var by: EmployeeArgument?

    @Flag(help: "Only what you said.")
    var mine = false

    @Option(help: ArgumentHelp("Only from this day on.", valueName: "date"))
    var since: CivilDayArgument?

    @Flag(help: "Only those under no theme.")
    var unsorted = false

    @Flag(help: "Only those without an answer.")
    var open = false

    @Option(help: "Only those under themes that this person answers for, like E-5.")
    var owner: EmployeeArgument?

    @Option(help: "At most so many; all unless said.")
    var limit: Int?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit is a number from 1 on.") }
        guard !mine || by == nil else { throw ValidationError("--mine and --by say the same; take one.") }
    }

    func run() async throws {
        let console = server.console
        var left = limit ?? .max
        var standing = Evenhand_V1_ListNotesResponse()
        var isAny = false
        try await server.withDesk { desk in
            var token = ""
            repeat {
                let request = filled(Evenhand_V1_ListNotesRequest()) { request in
                    request.page.size = UInt32(min(left, 200))
                    request.page.token = token
                    (request.themeID, request.fromID) = (theme?.text ?? "", by?.text ?? "")
                    (request.mine, request.since) = (mine, since?.text ?? "")
                    (request.unsorted, request.open, request.ownerID) = (unsorted, open, owner?.text ?? "")
                }
                let page = try await desk.frontline.listNotes(request, options: desk.options)
                for note in page.notes.prefix(left) {
                    if console.isJSON {
                        try console.json(NoteView.json(note))
                    } else {
                        try console.lines(NoteView.lines(note, style: console.style))
                    }
                    isAny = true
                }
                left -= page.notes.count
                // How those stand that match is told on the first page.
                if token.isEmpty { standing = page }
                token = page.nextToken
            } while !token.isEmpty && left > 0
        }
        guard !console.isJSON else { return }
        guard isAny else { return try console.note("There is no such note.") }
        try console.lines(["", NoteView.standing(standing)])
    }
}
