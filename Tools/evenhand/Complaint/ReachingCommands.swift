internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct RecordAttempt: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "attempt", abstract: "Record an attempt to reach a party that did not.",
        discussion: """
            Two attempts on different days count as having told them.

            EXAMPLES
              evenhand complaint inform attempt C-12 --party customer --on 2026-03-02 \\
                --channel phone --note "No answer"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: ArgumentHelp("When it was tried; now unless said.", valueName: "date"))
    var on: MomentArgument?

    @Option(help: "How it was tried.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>

    @Option(help: "What happened.")
    var note: TextArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_RecordContactAttemptRequest.self) { request in
            request.party = party.text
            if let on { request.attemptedMs = on.latest(now: SystemClock.now) }
            request.channel = channel.value
            request.note = try note?.text() ?? ""
        }
        return try await desk.complaints.recordContactAttempt(request, options: desk.options)
    }
}

struct NoChannel: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "no-channel", abstract: "Say that a party left no way to be reached; a second person confirms it.",
        discussion: """
            EXAMPLES
              evenhand complaint inform no-channel C-12 --party customer \\
                --note "Anonymous form, no address"
              evenhand complaint inform no-channel C-12 --party customer --confirm
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    @Flag(help: "Confirm, as a second person, what another has said.")
    var confirm = false

    @Option(help: "How you know.")
    var note: TextArgument?

    func validate() throws {
        guard !confirm || note == nil else {
            throw ValidationError("--note belongs to the first person's word; leave it out with --confirm.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        if confirm {
            let request = target.request(Evenhand_V1_ConfirmNoChannelRequest.self) { $0.party = party.text }
            return try await desk.complaints.confirmNoChannel(request, options: desk.options)
        }
        let request = try target.request(Evenhand_V1_DeclareNoChannelRequest.self) { request in
            request.party = party.text
            request.note = try note?.text() ?? ""
        }
        return try await desk.complaints.declareNoChannel(request, options: desk.options)
    }
}

struct RecordChannel: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "channel", abstract: "Record that a way to reach a party was found.",
        discussion: """
            EXAMPLES
              evenhand complaint inform channel C-12 --party customer --channel email
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The party: customer, or a person like E-17.")
    var party: PartyArgument

    @Option(help: "How they can be reached now.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_RecordChannelRequest.self) { request in
            request.party = party.text
            request.channel = channel.value
        }
        return try await desk.complaints.recordChannel(request, options: desk.options)
    }
}
