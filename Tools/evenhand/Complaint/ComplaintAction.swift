internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// What every command on one complaint takes.
struct ComplaintTarget: ParsableArguments {
    @Argument(help: "The complaint, like C-12.")
    var complaint: ComplaintArgument

    @Option(
        name: .customLong("expected-version"),
        help: ArgumentHelp(
            "Refuse when the complaint has moved past this version since you read it.", valueName: "version"))
    var expectedVersion: UInt64 = 0

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    var id: String { complaint.text }
}

/// A command that changes one complaint: it fills one request, and prints what came of it.
protocol ComplaintAction: AsyncParsableCommand {
    var target: ComplaintTarget { get }
    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply
}

extension ComplaintAction {
    func run() async throws {
        let reply = try await target.server.withDesk(repeating: target.repeating) { desk in try await perform(desk) }
        try target.server.console.answer(CommandReplyView.json(reply)) {
            [CommandReplyView.line(reply, style: target.server.console.style)]
        }
    }
}

/// The request with its fields filled in.
func filled<Request>(_ request: Request, _ fill: (inout Request) throws -> Void) rethrows -> Request {
    var request = request
    try fill(&request)
    return request
}
