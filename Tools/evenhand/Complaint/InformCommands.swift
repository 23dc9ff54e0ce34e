internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct InformCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inform",
        abstract: "Keep everyone on one page (R2): the shared summary, its copies, disputes and answers.",
        discussion: """
            Each party gets a copy of the shared summary, cut to the heads that concern it. A disputed passage needs \
            one written answer before anything is found on it. Two attempts on different days, or a missing way to be \
            reached that a second person confirms, count as telling a person who cannot be reached.

            EXAMPLES
              evenhand complaint inform summary C-12 \\
                --passage "1: The parcel stood in the rain from 14:02."
              evenhand complaint inform send C-12 --party customer
              evenhand complaint inform send C-12 --party E-17
              evenhand complaint inform attempt C-12 --party customer --on 2026-03-02 \\
                --channel phone
            """,
        subcommands: [
            IssueSummary.self, SendSummary.self, MarkSummaryRead.self, DisputePassage.self, AnswerPassage.self,
            RecordAttempt.self, NoChannel.self, RecordChannel.self,
        ])
}

struct IssueSummary: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Issue the shared summary, or a new version of it.",
        discussion: """
            EXAMPLES
              evenhand complaint inform summary C-12 \\
                --passage "1: The parcel stood in the rain." \\
                --passage "1,2: @timeline.txt"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(
        name: .customLong("passage"),
        help: ArgumentHelp("A passage with the heads it speaks of; repeat for several.", valueName: "heads: text"))
    var passages: [PassageArgument]

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_IssueSummaryRequest.self) { request in
            request.passages = try passages.map { passage in
                try filled(Evenhand_V1_PassageDraft()) { draft in
                    draft.heads = passage.heads
                    draft.text = try passage.text.text()
                }
            }
        }
        return try await desk.complaints.issueSummary(request, options: desk.options)
    }
}

struct SendSummary: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Record that a party was sent its copy of the latest summary.",
        discussion: """
            EXAMPLES
              evenhand complaint inform send C-12 --party E-17 --channel email
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: "How it was sent.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let sent = filled(Evenhand_V1_SummarySent()) { sent in
            sent.party = party.text
            sent.channel = channel?.value ?? .unspecified
        }
        let request = target.request(Evenhand_V1_RecordSummaryEventRequest.self) { $0.event = .sent(sent) }
        return try await desk.complaints.recordSummaryEvent(request, options: desk.options)
    }
}

struct MarkSummaryRead: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Record that a party read its copy.",
        discussion: """
            EXAMPLES
              evenhand complaint inform read C-12 --party customer
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let read = filled(Evenhand_V1_SummaryRead()) { $0.party = party.text }
        let request = target.request(Evenhand_V1_RecordSummaryEventRequest.self) { $0.event = .read(read) }
        return try await desk.complaints.recordSummaryEvent(request, options: desk.options)
    }
}

struct DisputePassage: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "dispute", abstract: "Record that a party disputes a passage.",
        discussion: """
            EXAMPLES
              evenhand complaint inform dispute C-12 --passage 1 --party customer \\
                --text "It rained from noon on"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The passage's number.")
    var passage: PassageNumberArgument

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: "What it says against the passage.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let disputed = try filled(Evenhand_V1_PassageDisputed()) { disputed in
            disputed.passage = passage.number
            disputed.party = party.text
            disputed.text = try text.text()
        }
        let request = target.request(Evenhand_V1_RecordSummaryEventRequest.self) { $0.event = .disputed(disputed) }
        return try await desk.complaints.recordSummaryEvent(request, options: desk.options)
    }
}

struct AnswerPassage: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer a disputed passage in writing; one answer settles it.",
        discussion: """
            EXAMPLES
              evenhand complaint inform answer C-12 --passage 1 \\
                --text "The weather service says 13:40; we changed it"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The passage's number.")
    var passage: PassageNumberArgument

    @Option(help: "The answer.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let answered = try filled(Evenhand_V1_PassageAnswered()) { answered in
            answered.passage = passage.number
            answered.text = try text.text()
        }
        let request = target.request(Evenhand_V1_RecordSummaryEventRequest.self) { $0.event = .answered(answered) }
        return try await desk.complaints.recordSummaryEvent(request, options: desk.options)
    }
}
