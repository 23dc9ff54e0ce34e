internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct FileComplaint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "Record a complaint and score it.",
        discussion: """
            The narrative may be given in words, as @FILE, or as @- for standard input; at most 64 KiB of UTF-8.

            EXAMPLES
              evenhand complaint file --customer CU-3 --channel email --language en \\
                --text @complaint.txt
              evenhand complaint file --channel phone --language th --text "..." \\
                --no-channel
              evenhand complaint file --customer CU-3 --channel web --language en \\
                --text "..." --ground conduct --allegation "The clerk shouted at me" \\
                --employee E-4
            """)

    @Option(help: "The customer, like CU-3; left out for an anonymous complaint.")
    var customer: CustomerArgument?

    @Option(help: "How it came.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>

    @Option(help: "The narrative's language, like en, th, pl or te.")
    var language: String

    @Option(help: "The narrative.")
    var text: TextArgument

    @Option(help: ArgumentHelp("When it was received; now unless said.", valueName: "date"))
    var received: MomentArgument?

    @Option(name: .customLong("product-area"), help: "What it is about, in the firm's own terms.")
    var productArea: String?

    @Flag(name: .customLong("no-channel"), help: "The customer left no way to be reached; a second person confirms it.")
    var noChannel = false

    @OptionGroup(title: "A first head of complaint")
    var head: HeadOptions

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try request()
        let response = try await server.withDesk(repeating: repeating) { desk in
            try await desk.complaints.fileComplaint(request, options: desk.options)
        }
        try server.console.answer(Self.json(response)) { Self.lines(response, style: server.console.style) }
    }

    private func request() throws -> Evenhand_V1_FileComplaintRequest {
        try filled(Evenhand_V1_FileComplaintRequest()) { request in
            request.customerID = customer?.text ?? ""
            request.channel = channel.value
            request.language = language
            request.narrative = try text.text()
            request.productArea = productArea ?? ""
            request.noChannelGiven = noChannel
            if let received { request.receivedMs = received.start }
            if let draft = try head.draft() { request.heads = [draft] }
        }
    }

    static func json(_ response: Evenhand_V1_FileComplaintResponse) -> JSONValue {
        CommandReplyView.json(response.reply).adding(
            JSONValue.Member("score", TriageView.json(response.score)),
            JSONValue.Member("acknowledgeBy", .moment(response.acknowledgeByMs)),
            JSONValue.Member("respondBy", .moment(response.respondByMs)),
            JSONValue.Member("duplicates", .array(response.duplicates.map(DuplicateView.json))),
            JSONValue.Member("sameLetter", JSONValue(response.sameLetter)))
    }

    private static func lines(_ response: Evenhand_V1_FileComplaintResponse, style: TextStyle) -> [String] {
        var lines = [
            CommandReplyView.line(response.reply, style: style), "  " + TriageView.line(response.score, style: style),
        ]
        if let cues = TriageView.cueLine(response.score, style: style) { lines.append("  because of " + cues) }
        var dues: [String] = []
        if response.acknowledgeByMs != 0 { dues.append("acknowledge by " + CivilTime.date(response.acknowledgeByMs)) }
        if response.respondByMs != 0 { dues.append("answer by " + CivilTime.date(response.respondByMs)) }
        if !dues.isEmpty { lines.append("  " + dues.joined(separator: " · ")) }
        if !response.duplicates.isEmpty { lines.append("  perhaps the same as") }
        lines += DuplicateView.lines(
            response.duplicates, sameLetter: response.sameLetter, of: response.reply.complaintID, style: style
        ).map { (response.duplicates.isEmpty ? "  " : "    ") + $0 }
        return lines
    }
}
