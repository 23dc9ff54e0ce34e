internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct LetterCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Write letters from the record and send them, or record one written by hand.",
        discussion: """
            Letters are written in English, Thai, Polish and Telugu: --kind acknowledgement, invitation, summary, \
            holding, finalResponse, supportNote or changeAnnouncement. Without a subcommand a letter from a file is \
            recorded as sent.

            EXAMPLES
              evenhand complaint letter preview C-12 --kind acknowledgement --party customer
              evenhand complaint letter preview C-12 --kind finalResponse --party customer --language pl \\
                --format html --output answer.html
              evenhand complaint letter send C-12 --kind holding --party customer --channel email \\
                --text "The laboratory has not reported yet." --by 2026-03-20
              evenhand complaint letter C-12 --kind other --party customer --letter note.txt
            """,
        subcommands: [SendLetter.self, PreviewLetter.self, SendPreparedLetter.self],
        defaultSubcommand: SendLetter.self)
}

/// Which letter is wanted.
struct LetterOptions: ParsableArguments {
    @Option(help: "What the letter is for.")
    var kind: ChoiceArgument<Evenhand_V1_LetterKind>

    @Option(help: "To whom: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: "The letter's language: en, th, pl or te; the party's own unless said.")
    var language: String?

    @Option(help: "What the letter says that the record does not: why there is no answer yet, or what was changed.")
    var text: TextArgument?

    @Option(help: ArgumentHelp("By when, instead of what the clocks and the policy say.", valueName: "date"))
    var by: MomentArgument?

    func preview(_ complaint: String, _ desk: Desk) async throws -> Evenhand_V1_PreviewLetterResponse {
        let request = try filled(Evenhand_V1_PreviewLetterRequest()) { request in
            request.complaintID = complaint
            request.kind = kind.value
            request.party = party.text
            request.language = language ?? ""
            request.text = try text?.text() ?? ""
            request.byMs = by?.end ?? 0
        }
        return try await desk.complaints.previewLetter(request, options: desk.options)
    }
}

enum LetterFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case html
}

struct PreviewLetter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the letter that the record makes; nothing is sent.",
        discussion: """
            An acknowledgement that rule R1 would refuse is shown with the failing sentences, and the command ends with \
            status 1.

            EXAMPLES
              evenhand complaint letter preview C-12 --kind invitation --party E-17
              evenhand complaint letter preview C-12 --kind finalResponse --party customer \\
                --format html --output answer.html
            """)

    @Argument(help: "The complaint, like C-12.")
    var complaint: ComplaintArgument

    @OptionGroup var letter: LetterOptions

    @Option(help: "As plain text, or as a page that prints: text or html.")
    var format = LetterFormat.text

    @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var server: ServerOptions

    func run() async throws {
        let preview = try await server.withDesk { desk in try await letter.preview(complaint.text, desk) }
        let console = server.console
        if let output {
            let page = format == .html ? preview.html : "\(preview.subject)\n\n\(preview.text)\n"
            try ResultFile.write(page, to: output, what: "The letter", field: "output")
        }
        if console.isJSON {
            try console.json(LetterView.json(preview))
        } else if output != nil {
            try console.note("\(output ?? "") holds the letter (\(preview.language)): \(preview.subject)")
        } else if format == .html {
            try console.line(preview.html)
        } else {
            try console.lines(LetterView.lines(preview, style: console.style))
        }
        guard !preview.faults.isEmpty else { return }
        if !console.isJSON { for fault in preview.faults { try console.warn(LetterView.fault(fault)) } }
        throw QuietExit(status: .refused)
    }
}

struct SendPreparedLetter: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Write the letter that the record makes and put it on record as sent.",
        discussion: """
            The letter goes on record word for word. An acknowledgement is checked (R1) and counts as one.

            EXAMPLES
              evenhand complaint letter send C-12 --kind acknowledgement --party customer --channel email
              evenhand complaint letter send C-12 --kind supportNote --party E-17
            """)

    @OptionGroup var target: ComplaintTarget

    @OptionGroup var letter: LetterOptions

    @Option(help: "How it was sent.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let preview = try await letter.preview(target.id, desk)
        if letter.kind.value == .acknowledgement {
            let request = target.request(Evenhand_V1_AcknowledgeRequest.self) { request in
                request.letter = preview.text
                request.language = preview.language
                request.channel = channel?.value ?? .unspecified
                request.nextStep = preview.nextStep
                request.nextStepByMs = preview.nextStepByMs
            }
            return try await desk.complaints.acknowledge(request, options: desk.options)
        }
        let request = target.request(Evenhand_V1_SendLetterRequest.self) { request in
            request.kind = letter.kind.value
            request.party = letter.party.text
            request.channel = channel?.value ?? .unspecified
            request.text = "\(preview.subject)\n\n\(preview.text)"
        }
        return try await desk.complaints.sendLetter(request, options: desk.options)
    }
}
