internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct HeadCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head",
        abstract: "Set out, change or withdraw heads of complaint.",
        discussion: """
            A head is one thing alleged, heard and decided by itself. Changing its ground, or naming an employee, voids \
            the statements made before and informs anew.

            EXAMPLES
              evenhand complaint head add C-12 --ground conduct \\
                --allegation "The clerk shouted" --employee E-4
              evenhand complaint head change C-12 --head 1 --ground terms
              evenhand complaint head withdraw C-12 --head 2 \\
                --reason "The customer wrote that it is settled"
            """,
        subcommands: [AddHead.self, ChangeHead.self, NameEmployee.self, WithdrawHead.self])
}

struct AddHead: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Set out a further head.",
        discussion: """
            EXAMPLES
              evenhand complaint head add C-12 --ground service \\
                --allegation "Nobody called back for a week"
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var head: HeadOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        guard let draft = try head.draft() else {
            throw CommandFailure(.usage, "A head of complaint needs --ground and --allegation.", field: "ground")
        }
        let request = target.request(Evenhand_V1_AddHeadRequest.self) { request in
            request.draft = draft
        }
        return try await desk.complaints.addHead(request, options: desk.options)
    }
}

struct ChangeHead: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change what a head alleges or rests on; what is left out stays.",
        discussion: """
            EXAMPLES
              evenhand complaint head change C-12 --head 1 --ground technical
              evenhand complaint head change C-12 --head 1 \\
                --allegation "The heater was wired wrongly" --amount 80EUR
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @OptionGroup var changes: HeadOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        guard changes.employee == nil else {
            throw CommandFailure(
                .usage, "Changing a head does not name an employee; that is a step of its own.", field: "employee",
                fix: "evenhand complaint head name \(target.id) --head \(head.text) --employee EMPLOYEE")
        }
        let request = try target.request(Evenhand_V1_ChangeHeadRequest.self) { request in
            request.head = head.number
            request.ground = changes.ground?.value ?? .unspecified
            if let allegation = changes.allegation { request.allegation = try allegation.text() }
            if let asked = changes.asked { request.asked = try asked.text() }
            if let amount = changes.amount { request.amount = amount.message }
            if let expectation = changes.expectationMessage() { request.expectation = expectation }
            if let occurred = changes.occurred { request.occurredMs = occurred.start }
        }
        return try await desk.complaints.changeHead(request, options: desk.options)
    }
}

struct NameEmployee: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "name", abstract: "Say which employee a head concerns; R2 to R4 then hold for them anew.",
        discussion: """
            EXAMPLES
              evenhand complaint head name C-12 --head 1 --employee E-17
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "The concerned employee, like E-17.")
    var employee: EmployeeArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_NameEmployeeRequest.self) { request in
            request.head = head.number
            request.employeeID = employee.text
        }
        return try await desk.complaints.nameEmployee(request, options: desk.options)
    }
}

struct WithdrawHead: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Record that the customer withdrew a head, or all of them.",
        discussion: """
            EXAMPLES
              evenhand complaint head withdraw C-12 --head 2 \\
                --reason "Withdrawn by letter of 1 March"
              evenhand complaint head withdraw C-12 --all \\
                --reason "Withdrawn by letter of 1 March"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument?

    @Flag(help: "Every head.")
    var all = false

    @Option(help: "Why, in the customer's words.")
    var reason: TextArgument

    func validate() throws {
        guard (head == nil) == all else { throw ValidationError("Name one --head, or --all of them.") }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_WithdrawHeadRequest.self) { request in
            request.head = head?.number ?? 0
            request.reason = try reason.text()
        }
        return try await desk.complaints.withdrawHead(request, options: desk.options)
    }
}
