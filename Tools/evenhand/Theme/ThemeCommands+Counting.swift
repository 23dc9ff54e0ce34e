internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ExposeTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "exposure", abstract: "Say what a week's complaints could have come from: orders, customers.",
        discussion: """
            Where every week of every period has its exposure the rate is taken per unit (u-chart), else per period \
            (c-chart). One unit a theme.

            EXAMPLES
              evenhand theme exposure TH-1 --week 2026-03-02 --count 1200 --unit orders
              evenhand theme exposure TH-1 --week 2025-01-06 --weeks 52 --count 1000 --unit orders
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "Any day of the week, like 2026-03-02.")
    var week: String

    @Option(help: "So many weeks from it, each with the count.")
    var weeks: UInt32 = 1

    @Option(help: "How many a week.")
    var count: UInt64

    @Option(help: "Of what, like orders.")
    var unit: String

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = filled(Evenhand_V1_ExposeThemeRequest()) { request in
            (request.themeID, request.week, request.weeks) = (theme.text, week, weeks)
            (request.count, request.unit) = (count, unit)
        }
        return try await desk.themes.exposeTheme(request, options: desk.options)
    }
}

struct MergeTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge a theme into another; its complaints and its rule go on there.",
        discussion: """
            EXAMPLES
              evenhand theme merge TH-2 --into TH-1 --reason "Both are about parcels that come late"
            """)

    @Argument(help: "The theme that ends, like TH-2.")
    var theme: ThemeArgument

    @Option(help: "The theme that goes on, like TH-1.")
    var into: ThemeArgument

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_MergeThemeRequest()) { request in
            (request.themeID, request.intoID, request.reason) = (theme.text, into.text, try reason.text())
        }
        return try await desk.themes.mergeTheme(request, options: desk.options)
    }
}

struct SplitTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Make a theme of its own of some complaints of another.",
        discussion: """
            EXAMPLES
              evenhand theme split TH-1 --name "Lost parcels" --about "The parcel never came" --owner E-5 \\
                --complaint C-7 --reason "Lost is not late"
            """)

    @Argument(help: "The theme they are in, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "The name of the new one.")
    var name: String

    @Option(help: "What it is about.")
    var about: TextArgument

    @Option(help: "Who answers for it, like E-5.")
    var owner: EmployeeArgument

    @OptionGroup
    var rule: ThemeRuleOptions

    @Option(help: "A complaint that goes with it, like C-7; may be repeated.")
    var complaint: [ComplaintArgument] = []

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_SplitThemeRequest()) { request in
            (request.themeID, request.name, request.about) = (theme.text, name, try about.text())
            (request.ownerID, request.rule) = (owner.text, rule.rule)
            (request.complaints, request.reason) = (complaint.map(\.text), try reason.text())
        }
        return try await desk.themes.splitTheme(request, options: desk.options)
    }
}

struct CloseTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a theme whose loop is closed, or end it otherwise with a second person.",
        discussion: """
            EXAMPLES
              evenhand theme close TH-1
              evenhand theme close TH-1 --ending mistaken --reason "These three have nothing in common"
              evenhand theme close TH-1 --confirm
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "How it ends.")
    var ending: ChoiceArgument<Evenhand_V1_ThemeEnding>?

    @Option(help: "Why; needed unless the loop is closed.")
    var reason: TextArgument?

    @Flag(help: "Confirm, as a second person, what another proposed.")
    var confirm = false

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard !confirm || (ending == nil && reason == nil) else {
            throw ValidationError("--confirm stands alone: what is confirmed was said by the first person.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        if confirm {
            let request = filled(Evenhand_V1_ConfirmThemeEndingRequest()) { $0.themeID = theme.text }
            return try await desk.themes.confirmThemeEnding(request, options: desk.options)
        }
        let request = try filled(Evenhand_V1_CloseThemeRequest()) { request in
            (request.themeID, request.ending) = (theme.text, ending?.value ?? .unspecified)
            if let reason { request.reason = try reason.text() }
        }
        return try await desk.themes.closeTheme(request, options: desk.options)
    }
}

struct ReopenTheme: ThemeAction {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a closed theme again.",
        discussion: """
            EXAMPLES
              evenhand theme reopen TH-1 --reason "It began again with the new carrier"
            """)

    @Argument(help: "The theme, like TH-1.")
    var theme: ThemeArgument

    @Option(help: "Why.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_ThemeReply {
        let request = try filled(Evenhand_V1_ReopenThemeRequest()) { request in
            (request.themeID, request.reason) = (theme.text, try reason.text())
        }
        return try await desk.themes.reopenTheme(request, options: desk.options)
    }
}
