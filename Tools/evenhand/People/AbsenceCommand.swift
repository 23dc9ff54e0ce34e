internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct EmployeeAbsent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absent", abstract: "Record when a person is not there: nothing is assigned to them meanwhile.",
        discussion: """
            EXAMPLES
              evenhand employee absent E-17 --from 2026-03-02 --until 2026-03-13
              evenhand employee absent E-17 --over
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @Option(help: ArgumentHelp("The first day; now unless said.", valueName: "date"))
    var from: MomentArgument?

    @Option(help: ArgumentHelp("The last day.", valueName: "date"))
    var until: MomentArgument?

    @Flag(help: "They are there after all.")
    var over = false

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (until == nil) == over else { throw ValidationError("Say --until DATE, or --over.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_RecordAbsenceRequest()) { request in
            request.employeeID = employee.text
            if let from { request.fromMs = from.start }
            if let until { request.untilMs = until.end }
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.employees.recordAbsence(request, options: desk.options)
            }, on: server.console)
    }
}
