internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// What the front line needs, on one page.
struct FrontlinePageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frontline",
        abstract: "What the front line needs: notes, listening calls, owners of themes, slow replies, training.",
        discussion: """
            Open notes come the oldest first, themes without an owner before the others. Docs/METRICS.md defines each figure.

            EXAMPLES
              evenhand frontline
              evenhand frontline --from 2026-03-01 --through 2026-03-31 --json
            """)

    @Option(help: ArgumentHelp("The first day; 28 days up to the last one unless said.", valueName: "date"))
    var from: CivilDayArgument?

    @Option(help: ArgumentHelp("The last day; today unless said.", valueName: "date"))
    var through: CivilDayArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetFrontlineRequest()) { request in
            (request.from, request.through) = (from?.text ?? "", through?.text ?? "")
        }
        let page = try await server.withDesk { desk in
            try await desk.frontline.getFrontline(request, options: desk.options)
        }
        let console = server.console
        try console.answer(FrontlineView.json(page)) {
            FrontlineView(style: console.style, width: console.width).lines(page)
        }
    }
}
