internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct LossCalls: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls", abstract: "Show the call sheets, or give a call to somebody else.",
        discussion: """
            Whoever makes calls sees their own; whoever holds reviews sees everybody's. A sheet does not say what the customer \
            was worth.

            EXAMPLES
              evenhand loss-review calls
              evenhand loss-review calls LR-1 --owner E-2 --html sheets.html
              evenhand loss-review calls LR-1 --customer CU-9 --assign E-4
            """)

    @Argument(help: "The review, like LR-1; every open one unless said.")
    var review: LossReviewArgument?

    @Option(help: "Only this person's.")
    var owner: EmployeeArgument?

    @Option(help: "The customer whose call is given to somebody else.")
    var customer: CustomerArgument?

    @Option(help: ArgumentHelp("Who calls from now on.", valueName: "employee"))
    var assign: EmployeeArgument?

    @Option(
        help: ArgumentHelp("Write the sheets to this file, ready to print.", valueName: "file"), completion: .file())
    var html: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (customer == nil) == (assign == nil) else {
            throw ValidationError("--customer and --assign go together.")
        }
        guard assign == nil || review != nil else {
            throw ValidationError("Name the review whose call is given to somebody else.")
        }
    }

    func run() async throws {
        let calls = try await server.withDesk(repeating: repeating) { desk in
            if let review, let customer, let assign {
                let request = filled(Evenhand_V1_AssignLossCallRequest()) { request in
                    (request.reviewID, request.customerID) = (review.text, customer.text)
                    request.ownerID = assign.text
                }
                _ = try await desk.lossReviews.assignLossCall(request, options: desk.options)
            }
            let request = filled(Evenhand_V1_ListLossCallsRequest()) { request in
                (request.reviewID, request.ownerID) = (review?.text ?? "", owner?.text ?? "")
            }
            return try await desk.lossReviews.listLossCalls(request, options: desk.options).calls
        }
        let console = server.console
        if let html {
            try ResultFile.write(LossReviewHTML.sheets(calls), to: html, what: "The sheets", field: "html")
        }
        if console.isJSON {
            for call in calls { try console.json(LossReviewView.json(call)) }
        } else if calls.isEmpty {
            try console.note("There is no call to make.")
        } else {
            try console.lines(
                LossReviewView.sheetTable(calls, console.style).lines(width: console.width, style: console.style))
        }
    }
}

struct RecordLossCall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what a call came to; what was said becomes a voice of who left.",
        discussion: """
            reached needs at least one answer. unreached may be tried again. declined ends it.

            EXAMPLES
              evenhand loss-review record LR-1 --customer CU-9 --result unreached
              evenhand loss-review record LR-1 --customer CU-9 --result reached --not-got "A call back" --fair no
            """)

    @Argument(help: "The review, like LR-1.")
    var review: LossReviewArgument

    @Option(help: "The customer, like CU-9.")
    var customer: CustomerArgument

    @Option(help: "reached, unreached or declined.")
    var result: ChoiceArgument<Evenhand_V1_LossCallResult>

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "time"))
    var on: MomentArgument?

    @OptionGroup
    var answers: AnswerOptions

    @Option(help: "A theme it comes under, like TH-2; once for each.")
    var theme: [ThemeArgument] = []

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_RecordLossCallRequest()) { request in
            (request.reviewID, request.customerID, request.result) = (review.text, customer.text, result.value)
            request.onMs = on?.start ?? 0
            request.answers = try answers.message()
            request.themes = theme.map(\.text)
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.lossReviews.recordLossCall(request, options: desk.options)
        }
        try server.console.answer(LossReviewView.json(reply)) {
            let voice = reply.voiceID.isEmpty ? "" : ", said in \(reply.voiceID)"
            return ["\(review.text): \(customer.text) \(result.word.rawValue)\(voice)"]
        }
    }
}
