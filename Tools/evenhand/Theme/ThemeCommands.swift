internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

typealias ThemeArgument = IdentifierArgument<ThemeID>
typealias ChangeArgument = IdentifierArgument<ChangeID>

struct ThemeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "What complaints are about, how often it comes, and whether the loop is closed (R13).",
        discussion: """
            Complaints enter a theme by its rule as they arrive, or by hand. A theme closes when a change was shipped for \
            it, those who can be told were told, and its rate lay below the old centre for two whole periods.

            EXAMPLES
              evenhand theme open --name "Late parcels" --about "The parcel came after its day" \\
                --owner E-5 --phrase "late parcel*" --phrase "pl:spóźnion*"
              evenhand theme show TH-1
              evenhand theme exposure TH-1 --week 2026-03-02 --count 1200 --unit orders
              evenhand theme close TH-1
            """,
        subcommands: [
            OpenTheme.self, ShowTheme.self, ListThemes.self, ReviseTheme.self, EnterTheme.self, TakeOutOfTheme.self,
            ExposeTheme.self, MergeTheme.self, SplitTheme.self, CloseTheme.self, ReopenTheme.self, OwnTheme.self,
        ])
}

/// What a change of the register takes and answers.
protocol ThemeAction: AsyncParsableCommand {
    var repeating: RepeatOptions { get }
    var server: ServerOptions { get }
    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply
}

extension ThemeAction {
    func run() async throws {
        let reply = try await server.withDesk(repeating: repeating) { desk in try await perform(desk) }
        let console = server.console
        try console.answer(ThemeJSON.value(reply)) { [ThemeText.line(reply, style: console.style)] }
    }
}

/// What a rule is made of.
struct ThemeRuleOptions: ParsableArguments {
    @Option(help: "A product area; may be repeated.")
    var area: [String] = []

    @Option(help: "A topic of the triage; may be repeated.")
    var topic: [String] = []

    @Option(help: "A cue of the triage, like leaving; may be repeated.")
    var cue: [String] = []

    @Option(name: .customLong("in"), help: "A language of the complaint, like th; may be repeated.")
    var languages: [String] = []

    @Option(help: "Words of the narrative, like \"late parcel*\" or pl:zwrot*; may be repeated.")
    var phrase: [String] = []

    var isEmpty: Bool { area.isEmpty && topic.isEmpty && cue.isEmpty && languages.isEmpty && phrase.isEmpty }

    var rule: Evenhand_V1_ThemeRule {
        filled(Evenhand_V1_ThemeRule()) { rule in
            (rule.areas, rule.topics, rule.cues) = (area, topic, cue)
            (rule.languages, rule.phrases) = (languages, phrase)
        }
    }
}

struct OpenTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a theme, with the rule that brings complaints in.",
        discussion: """
            Of a rule every part that is given must hold (area, topic, cue, language, words); of one part one entry is \
            enough. Without a rule complaints enter by hand. All that ever arrived is held against the rule.

            EXAMPLES
              evenhand theme open --name "Late parcels" --about "The parcel came after its day" \\
                --owner E-5 --phrase "late parcel*" --example C-7
            """)

    @Option(help: "The name; no other open theme has it.")
    var name: String

    @Option(help: "What it is about.")
    var about: TextArgument

    @Option(help: "Who answers for it, like E-5.")
    var owner: EmployeeArgument

    @OptionGroup
    var rule: ThemeRuleOptions

    @Option(help: "A complaint that shows what is meant, like C-7; may be repeated.")
    var example: [ComplaintArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_OpenThemeRequest()) { request in
            (request.name, request.about, request.ownerID) = (name, try about.text(), owner.text)
            (request.rule, request.examples) = (rule.rule, example.map(\.text))
        }
        return try await desk.themes.openTheme(request, options: desk.options)
    }
}

struct ShowTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a theme counted, its changes, and what stands in the way of closing it.",
        discussion: """
            EXAMPLES
              evenhand theme show TH-1
              evenhand theme show TH-1 --json
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetThemeRequest()) { $0.themeID = theme.text }
        let shown = try await server.withDesk { desk in
            try await desk.themes.getTheme(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ThemeJSON.value(shown)) {
            ThemeText(style: console.style, width: console.width).lines(shown)
        }
    }
}

struct ListThemes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List themes.",
        discussion: """
            EXAMPLES
              evenhand theme list
              evenhand theme list --unowned
              evenhand theme list --owner E-5
              evenhand theme list --ended --json
            """)

    @Flag(help: "Closed and merged ones too.")
    var ended = false

    @Flag(help: "Only those whose owner does not work here any more.")
    var unowned = false

    @Option(help: "Only those that this person answers for, like E-5.")
    var owner: EmployeeArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListThemesRequest()) { request in
            (request.includeEnded, request.unowned, request.ownerID) = (ended, unowned, owner?.text ?? "")
        }
        let list = try await server.withDesk { desk in
            try await desk.themes.listThemes(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ThemeJSON.value(list)) {
            guard list.themes.isEmpty, unowned || owner != nil else {
                return ThemeText(style: console.style, width: console.width).lines(list)
            }
            return [unowned ? "Every theme has an owner who works here." : "\(owner?.text ?? "") answers for no theme."]
        }
    }
}

/// Who writes down and settles an issue: the owner of its theme.
struct OwnTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "own", abstract: "Name who answers for a theme: who writes the issue down and settles it.",
        discussion: """
            Notes under the theme are theirs to answer. Who answered for it before stays on record (theme show). When they \
            leave the firm, the theme has nobody until somebody is named.

            EXAMPLES
              evenhand theme own TH-1 --owner E-5
              evenhand theme list --unowned
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "Who answers for it from now on, like E-5.")
    var owner: EmployeeArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = filled(Evenhand_V1_ReviseThemeRequest()) { request in
            (request.themeID, request.ownerID) = (theme.text, owner.text)
        }
        return try await desk.themes.reviseTheme(request, options: desk.options)
    }
}

struct ReviseTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "Rename a theme, describe it anew, or give it another rule or owner.",
        discussion: """
            A rule that is given takes the place of the old one. It stands still from the day a change is shipped until \
            the loop is closed.

            EXAMPLES
              evenhand theme revise TH-1 --name "Parcels after their day"
              evenhand theme revise TH-1 --phrase "late parcel*" --phrase "parcel* late"
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "The name.")
    var name: String?

    @Option(help: "What it is about.")
    var about: TextArgument?

    @Option(help: "Who answers for it, like E-5.")
    var owner: EmployeeArgument?

    @OptionGroup
    var rule: ThemeRuleOptions

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_ReviseThemeRequest()) { request in
            request.themeID = theme.text
            if let name { request.name = name }
            if let about { request.about = try about.text() }
            if let owner { request.ownerID = owner.text }
            if !rule.isEmpty { request.rule = rule.rule }
        }
        return try await desk.themes.reviseTheme(request, options: desk.options)
    }
}

struct EnterTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "enter", abstract: "Take complaints into a theme by hand.",
        discussion: """
            EXAMPLES
              evenhand theme enter TH-1 --complaint C-7 --complaint C-9 --reason "She means the parcel"
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "A complaint, like C-7; may be repeated.")
    var complaint: [ComplaintArgument] = []

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_EnterThemeRequest()) { request in
            (request.themeID, request.complaints) = (theme.text, complaint.map(\.text))
            request.reason = try reason.text()
        }
        return try await desk.themes.enterTheme(request, options: desk.options)
    }
}

struct TakeOutOfTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "take-out", abstract: "Take complaints out of a theme; the rule does not bring them back.",
        discussion: """
            Once a change is shipped, whoever answers for the theme or the change leaves this to somebody else.

            EXAMPLES
              evenhand theme take-out TH-1 --complaint C-7 --reason "It is about the invoice"
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "A complaint, like C-7; may be repeated.")
    var complaint: [ComplaintArgument] = []

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_LeaveThemeRequest()) { request in
            (request.themeID, request.complaints) = (theme.text, complaint.map(\.text))
            request.reason = try reason.text()
        }
        return try await desk.themes.leaveTheme(request, options: desk.options)
    }
}
