internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct SafetyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safety",
        abstract: "Have a safety head reviewed by another person, within one business day (R6).",
        discussion: """
            EXAMPLES
              evenhand complaint safety assign C-12 --head 1 --reviewer E-9
              evenhand complaint safety review C-12 --head 1 \\
                --text "Batch 7 is off sale; nobody else reported burns"
            """,
        subcommands: [AssignSafetyReview.self, ReviewSafety.self])
}

struct AssignSafetyReview: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Name who reviews a safety head.",
        discussion: """
            EXAMPLES
              evenhand complaint safety assign C-12 --head 1 --reviewer E-9
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "Who reviews it, like E-9: not who set the head out, and nobody it concerns.")
    var reviewer: EmployeeArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_AssignSafetyReviewRequest.self) { request in
            request.head = head.number
            request.reviewerID = reviewer.text
        }
        return try await desk.complaints.assignSafetyReview(request, options: desk.options)
    }
}

struct ReviewSafety: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Record your review of a safety head: who else is in danger, and what is done.",
        discussion: """
            EXAMPLES
              evenhand complaint safety review C-12 --head 1 \\
                --text "Batch 7 is off sale; nobody else reported burns"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "What was looked at, and what is done.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ReviewSafetyRequest.self) { request in
            request.head = head.number
            request.text = try text.text()
        }
        return try await desk.complaints.reviewSafety(request, options: desk.options)
    }
}

struct CareCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "care",
        abstract: "Look after a customer who may need more care than others (R8).",
        discussion: """
            A narrative that speaks of age, illness, bereavement or hardship raises it by itself. The complaint closes \
            once somebody who is not concerned has reviewed what care is due.

            EXAMPLES
              evenhand complaint care raise C-12 --text "He told us that his wife died in May"
              evenhand complaint care review C-12 \\
                --text "We write large, ring before we send, and Ann is his one contact"
            """,
        subcommands: [RaiseCare.self, ReviewCare.self])
}

struct RaiseCare: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "raise", abstract: "Say that the customer may need more care than others.",
        discussion: """
            EXAMPLES
              evenhand complaint care raise C-12 --text "He told us that his wife died in May"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What was seen or said.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_RaiseCareRequest.self) { $0.text = try text.text() }
        return try await desk.complaints.raiseCare(request, options: desk.options)
    }
}

struct ReviewCare: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Record the duty-of-care review: what was looked at and what is done.",
        discussion: """
            EXAMPLES
              evenhand complaint care review C-12 \\
                --text "We write large, ring before we send, and Ann is his one contact"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What was looked at, and what is done.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ReviewCareRequest.self) { $0.text = try text.text() }
        return try await desk.complaints.reviewCare(request, options: desk.options)
    }
}

struct SupportNote: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "support-note",
        abstract: "Record the note of support to an employee who was not found against (R7).",
        discussion: """
            A complaint does not close while such a note is due.

            EXAMPLES
              evenhand complaint support-note C-12 --employee E-17 --letter note.txt
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "To whom, like E-17.")
    var employee: EmployeeArgument

    @Option(help: ArgumentHelp("The note: a file, or - for standard input.", valueName: "file"))
    var letter: LetterArgument

    @Option(help: "How it was sent.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_SendLetterRequest.self) { request in
            request.kind = .supportNote
            request.party = employee.text
            request.text = try letter.text()
            request.channel = channel?.value ?? .unspecified
        }
        return try await desk.complaints.sendLetter(request, options: desk.options)
    }
}
