internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct Acknowledge: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Thank the customer and say what happens next, and by when (R1).",
        discussion: """
            The letter is checked by plain rules of its language: it thanks, it does not challenge, and it names the \
            next step and its date. A letter that fails is refused, showing the sentence.

            EXAMPLES
              evenhand complaint acknowledge C-12 --letter ack.txt \\
                --next-step "We ask the driver and write to you" --by 2026-03-10
            """)

    @OptionGroup
    var target: ComplaintTarget

    @Option(help: ArgumentHelp("The letter as sent: a file, or - for standard input.", valueName: "file"))
    var letter: LetterArgument

    @Option(name: .customLong("next-step"), help: "What happens next; it stands in the letter too.")
    var nextStep: TextArgument

    @Option(help: ArgumentHelp("By when; it stands in the letter too.", valueName: "date"))
    var by: MomentArgument

    @Option(help: "The letter's language; the complaint's unless said.")
    var language: String?

    @Option(help: "How it was sent.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let text = try letter.text()
        let step = try nextStep.text()
        let spoken: String
        if let language { spoken = language } else { spoken = try await desk.complaint(target.id).complaint.language }
        let request = target.request(Evenhand_V1_AcknowledgeRequest.self) { request in
            request.letter = text
            request.language = spoken
            request.channel = channel?.value ?? .unspecified
            request.nextStep = step
            request.nextStepByMs = by.end
        }
        return try await desk.complaints.acknowledge(request, options: desk.options)
    }
}
