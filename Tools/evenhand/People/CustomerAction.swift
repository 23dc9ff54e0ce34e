internal import ArgumentParser
internal import EvenhandMessages

/// The customer a command is about, and the server it goes to.
struct CustomerTarget: ParsableArguments {
    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    var id: String { customer.text }
}

/// A command that changes a customer's record and answers with what happened.
protocol CustomerAction: AsyncParsableCommand {
    var target: CustomerTarget { get }
    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply
}

extension CustomerAction {
    func run() async throws {
        let server = target.server
        try PersonReplyView.show(
            try await server.withDesk(repeating: target.repeating) { desk in try await perform(desk) },
            on: server.console)
    }
}
