internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct RemedyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remedy",
        abstract: "Put right what was upheld, or commit to a change (R9).",
        discussion: """
            EXAMPLES
              evenhand complaint remedy grant C-12 --head 1 --kind payment \\
                --amount 49.90EUR --text "The kettle's price, refunded" --owner E-5 \\
                --due 2026-03-20
              evenhand complaint remedy done C-12 --remedy 1
            """,
        subcommands: [GrantRemedy.self, CommitChange.self, FulfilRemedy.self, ReviewDue.self])
}

/// What a promise takes in work.
struct WorkOptions: ParsableArguments {
    @Option(help: "The hours of work it takes (R11).")
    var hours: UInt32?

    @Option(help: "The accepted request of the plan that it stands on, like PR-3.")
    var request: PlanRequestArgument?
}

/// Who does what until when.
struct PromiseOptions: ParsableArguments {
    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "What is promised.")
    var text: TextArgument

    @Option(help: "Who sees to it, like E-5.")
    var owner: EmployeeArgument

    @Option(help: ArgumentHelp("By when.", valueName: "date"))
    var due: MomentArgument
}

struct GrantRemedy: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Promise a remedy.",
        discussion: """
            EXAMPLES
              evenhand complaint remedy grant C-12 --head 1 --kind apology \\
                --text "A letter from the depot" --owner E-5 --due 2026-03-20
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var promise: PromiseOptions
    @OptionGroup var work: WorkOptions

    @Option(help: "How it is put right.")
    var kind: ChoiceArgument<Evenhand_V1_RemedyKind>

    @Option(help: "How much, like 49.90EUR.")
    var amount: MoneyArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_GrantRemedyRequest.self) { request in
            request.head = promise.head.number
            request.kind = kind.value
            if let amount { request.amount = amount.message }
            request.text = try promise.text.text()
            request.ownerID = promise.owner.text
            request.dueMs = promise.due.end
            if let hours = work.hours { request.hours = hours }
            request.requestID = work.request?.text ?? ""
        }
        return try await desk.complaints.grantRemedy(request, options: desk.options)
    }
}

struct CommitChange: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Commit a change of the firm's ways, with an owner and a date.",
        discussion: """
            EXAMPLES
              evenhand complaint remedy change C-12 --head 1 \\
                --text "Drivers ring before leaving a parcel" --owner E-5 \\
                --due 2026-04-30 --hours 6
              evenhand complaint remedy change C-12 --head 1 \\
                --text "The shop says what is in stock" --owner E-5 \\
                --due 2026-06-30 --request PR-3
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var promise: PromiseOptions
    @OptionGroup var work: WorkOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_CommitChangeRequest.self) { request in
            request.head = promise.head.number
            request.text = try promise.text.text()
            request.ownerID = promise.owner.text
            request.dueMs = promise.due.end
            if let hours = work.hours { request.hours = hours }
            request.requestID = work.request?.text ?? ""
        }
        return try await desk.complaints.commitChange(request, options: desk.options)
    }
}

struct FulfilRemedy: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Record that a promise was kept.",
        discussion: """
            EXAMPLES
              evenhand complaint remedy done C-12 --remedy 1 --note "Paid on 18 March"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The remedy's number.")
    var remedy: RemedyArgument

    @Option(help: "How it was kept.")
    var note: TextArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_FulfilRemedyRequest.self) { request in
            request.remedy = remedy.number
            request.note = try note?.text() ?? ""
        }
        return try await desk.complaints.fulfilRemedy(request, options: desk.options)
    }
}

struct ReviewDue: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Open again the heads whose promises are overdue; else nothing changes.",
        discussion: """
            EXAMPLES
              evenhand complaint remedy review C-12
            """)

    @OptionGroup var target: ComplaintTarget

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        try await desk.complaints.reviewDue(
            target.request(Evenhand_V1_ReviewDueRequest.self), options: desk.options)
    }
}
