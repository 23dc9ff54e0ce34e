internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ShowScorecard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scorecard",
        abstract: "Show what the evidence on each head weighs, so that it can be checked with a pencil.",
        discussion: """
            Weights are whole millibans: 1000 are odds of ten to one, and positive speaks for the customer. A second \
            piece of the same kind for the same side counts half, a third a quarter, a fourth nothing. It recommends; \
            people find, and a finding that departs from it says why (R14).

            EXAMPLES
              evenhand complaint scorecard C-12
              evenhand complaint scorecard C-12 --head 2 --json
            """)

    @Argument(help: "The complaint, like C-12.")
    var complaint: ComplaintArgument

    @Option(help: "Only this head.")
    var head: HeadArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetScorecardRequest()) { request in
            request.complaintID = complaint.text
            request.head = head?.number ?? 0
        }
        let response = try await server.withDesk { desk in
            try await desk.complaints.getScorecard(request, options: desk.options)
        }
        let console = server.console
        try console.answer(ScorecardView.json(response, of: complaint.text)) {
            ScorecardView.lines(response, style: console.style, width: console.width)
        }
    }
}
