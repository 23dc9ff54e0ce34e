internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct StatementCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Hear both sides in writing (R4): invite, record, or record a waiver.",
        discussion: """
            Nothing is found on a head before both sides have stated, waived in writing, or let a dated chance pass.

            EXAMPLES
              evenhand complaint statement invite C-12 --head 1 --side employee
              evenhand complaint statement give C-12 --head 1 --side employee \\
                --text @e17.txt
              evenhand complaint statement waive C-12 --head 1 --side customer \\
                --text "My letter says it all"
            """,
        subcommands: [InviteStatement.self, GiveStatement.self, WaiveStatement.self])
}

/// Whose words on which head.
struct SideOfHead: ParsableArguments {
    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "Whose side: customer, employee, or respondent where no employee is concerned.")
    var side: ChoiceArgument<Evenhand_V1_Side>
}

struct InviteStatement: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Give a side a dated chance to state.",
        discussion: """
            Without --due the chance ends on the earliest day the policy allows. A fair invitation offers writing and a \
            representative; leave one out only on purpose.

            EXAMPLES
              evenhand complaint statement invite C-12 --head 1 --side employee \\
                --due 2026-03-12
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var place: SideOfHead

    @Option(help: ArgumentHelp("Until when they may state.", valueName: "date"))
    var due: MomentArgument?

    @Flag(name: .customLong("no-writing"), help: "Do not offer to state in writing.")
    var noWriting = false

    @Flag(name: .customLong("no-representative"), help: "Do not offer a representative.")
    var noRepresentative = false

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_InviteStatementRequest.self) { request in
            request.head = place.head.number
            request.side = place.side.value
            if let due { request.dueMs = due.end }
            request.offersWriting = !noWriting
            request.offersRepresentative = !noRepresentative
        }
        return try await desk.complaints.inviteStatement(request, options: desk.options)
    }
}

struct GiveStatement: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "give", abstract: "Record what a side states.",
        discussion: """
            EXAMPLES
              evenhand complaint statement give C-12 --head 1 --side employee \\
                --text "I rang twice, then left a card"
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var place: SideOfHead

    @Option(help: "The statement.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_GiveStatementRequest.self) { request in
            request.head = place.head.number
            request.side = place.side.value
            request.text = try text.text()
        }
        return try await desk.complaints.giveStatement(request, options: desk.options)
    }
}

struct WaiveStatement: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Record that a side waives its statement in writing.",
        discussion: """
            EXAMPLES
              evenhand complaint statement waive C-12 --head 1 --side customer \\
                --text "My letter says it all"
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var place: SideOfHead

    @Option(help: "The written waiver.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_WaiveStatementRequest.self) { request in
            request.head = place.head.number
            request.side = place.side.value
            request.text = try text.text()
        }
        return try await desk.complaints.waiveStatement(request, options: desk.options)
    }
}
