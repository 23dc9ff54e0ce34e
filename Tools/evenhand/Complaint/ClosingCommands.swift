internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct SendLetter: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record a letter from a file as sent.",
        discussion: """
            EXAMPLES
              evenhand complaint letter record C-12 --kind finalResponse --party customer \\
                --letter answer.txt --channel email
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What the letter is for.")
    var kind: ChoiceArgument<Evenhand_V1_LetterKind>

    @Option(help: "To whom: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: ArgumentHelp("The letter: a file, or - for standard input.", valueName: "file"))
    var letter: LetterArgument

    @Option(help: "How it was sent.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_SendLetterRequest.self) { request in
            request.kind = kind.value
            request.party = party.text
            request.text = try letter.text()
            request.channel = channel?.value ?? .unspecified
        }
        return try await desk.complaints.sendLetter(request, options: desk.options)
    }
}

struct CloseComplaint: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close a complaint whose every head has an outcome and a reason or remedy (R9).",
        discussion: """
            EXAMPLES
              evenhand complaint close C-12
              evenhand complaint close C-12 --note "The customer rang to thank the depot"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What is left to say.")
    var note: TextArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_CloseComplaintRequest.self) { request in
            request.note = try note?.text() ?? ""
        }
        return try await desk.complaints.closeComplaint(request, options: desk.options)
    }
}

struct ReopenComplaint: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a closed complaint, or heads already found, again.",
        discussion: """
            EXAMPLES
              evenhand complaint reopen C-12 --cause newEvidence \\
                --reason "A neighbour filmed the delivery" --head 1
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What makes it open again.")
    var cause: ChoiceArgument<Evenhand_V1_ReopenCause>

    @Option(help: "Why, in words.")
    var reason: TextArgument

    @Option(name: .customLong("head"), help: "A head to open; repeat for several, leave out for all.")
    var heads: [HeadArgument] = []

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ReopenComplaintRequest.self) { request in
            request.cause = cause.value
            request.reason = try reason.text()
            request.heads = heads.map { $0.number }
        }
        return try await desk.complaints.reopenComplaint(request, options: desk.options)
    }
}

struct EscalateComplaint: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "escalate", abstract: "Take the complaint to the next stage, where another person decides.",
        discussion: """
            EXAMPLES
              evenhand complaint escalate C-12 --stage two \\
                --reason "The customer disagrees with head 1"
              evenhand complaint escalate C-12 --stage external --body "The ombudsman" \\
                --reason "The customer went there"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The stage: two or external.")
    var stage: ChoiceArgument<Evenhand_V1_Stage>

    @Option(help: "Why.")
    var reason: TextArgument

    @Option(help: "The outside body, for the external stage.")
    var body: String?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_EscalateComplaintRequest.self) { request in
            request.stage = stage.value
            request.reason = try reason.text()
            request.body = body ?? ""
        }
        return try await desk.complaints.escalateComplaint(request, options: desk.options)
    }
}
