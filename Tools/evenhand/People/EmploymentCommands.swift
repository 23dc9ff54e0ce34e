internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct SetManager: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manager", abstract: "Say to whom a person reports, and since when.",
        discussion: """
            The reporting line at the time of an event bars deciders (R5), so the date matters.

            EXAMPLES
              evenhand employee manager E-17 --manager E-2 --from 2026-01-01
              evenhand employee manager E-17 --none
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @Option(help: "To whom they report, like E-2.")
    var manager: EmployeeArgument?

    @Flag(help: "They report to nobody.")
    var none = false

    @Option(help: ArgumentHelp("Since when; now unless said.", valueName: "date"))
    var from: MomentArgument?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (manager == nil) == none else { throw ValidationError("Name the --manager, or say --none.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_SetManagerRequest()) { request in
            request.employeeID = employee.text
            request.managerID = manager?.text ?? ""
            if let from { request.fromMs = from.start }
        }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.employees.setManager(request, options: desk.options) },
            on: server.console)
    }
}

struct EmployeeLeft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Record that a person left the firm.",
        discussion: """
            EXAMPLES
              evenhand employee leave E-17 --on 2026-02-28
            """)

    @OptionGroup var change: EmploymentOptions

    func run() async throws { try await change.record(.left) }
}

struct EmployeeReturned: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Record that a person came back.",
        discussion: """
            EXAMPLES
              evenhand employee return E-17
            """)

    @OptionGroup var change: EmploymentOptions

    func run() async throws { try await change.record(.returned) }
}

/// Whose employment changed, and when.
struct EmploymentOptions: ParsableArguments {
    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @Option(help: ArgumentHelp("When; now unless said.", valueName: "date"))
    var on: MomentArgument?

    @OptionGroup
    var server: ServerOptions

    func record(_ change: Evenhand_V1_RecordEmploymentRequest.Change) async throws {
        let request = filled(Evenhand_V1_RecordEmploymentRequest()) { request in
            request.employeeID = employee.text
            request.change = change
            if let on { request.onMs = on.latest(now: SystemClock.now) }
        }
        try PersonReplyView.show(
            try await server.withDesk { desk in
                try await desk.employees.recordEmployment(request, options: desk.options)
            }, on: server.console)
    }
}

struct EraseEmployee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a person's personal texts wherever they stand. This cannot be undone.",
        discussion: """
            EXAMPLES
              evenhand employee erase E-17 --yes
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @OptionGroup
    var confirmation: ErasureConfirmation

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try confirmation.require(erasing: "the personal texts of \(employee.text)")
        let request = filled(Evenhand_V1_EraseEmployeeRequest()) { $0.employeeID = employee.text }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.employees.eraseEmployee(request, options: desk.options)
            },
            on: server.console)
    }
}
