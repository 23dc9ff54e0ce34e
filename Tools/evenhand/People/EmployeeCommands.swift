internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct EmployeeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "employee",
        abstract: "Persons of the firm, and the outside deciders and experts it calls on.",
        discussion: """
            EXAMPLES
              evenhand employee add --name "Ewa N." --team Delivery --manager E-2
              evenhand employee manager E-17 --manager E-2 --from 2026-01-01
              evenhand employee list --team Delivery
            """,
        subcommands: [
            AddEmployee.self, ShowEmployee.self, ListEmployees.self, UpdateEmployee.self, SetManager.self,
            EmployeeLeft.self, EmployeeReturned.self, EmployeeAbsent.self, ExperienceCommands.self,
            EraseEmployee.self,
        ])
}

struct AddEmployee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Register a person.",
        discussion: """
            EXAMPLES
              evenhand employee add --name "Ewa N." --team Delivery --manager E-2
              evenhand employee add --name "Prof. Rao" --outside
              evenhand employee add --name "Somchai P." --team Delivery --language th
            """)

    @Option(help: "The name.")
    var name: String

    @Option(help: "The team.")
    var team: String?

    @Flag(help: "An outside decider or expert.")
    var outside = false

    @Option(help: "To whom they report, like E-2.")
    var manager: EmployeeArgument?

    @Option(help: ArgumentHelp("Since when they report to them; now unless said.", valueName: "date"))
    var from: MomentArgument?

    @Option(help: "The language they are written to in, like th; letters are in English unless said.")
    var language: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard from == nil || manager != nil else { throw ValidationError("--from belongs to --manager.") }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_RegisterEmployeeRequest()) { request in
            request.name = name
            request.team = team ?? ""
            request.outside = outside
            request.managerID = manager?.text ?? ""
            if let from { request.managerFromMs = from.start }
            request.language = language ?? ""
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.employees.registerEmployee(request, options: desk.options)
            }, on: server.console)
    }
}

struct ShowEmployee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a person.",
        discussion: """
            EXAMPLES
              evenhand employee show E-17
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetEmployeeRequest()) { $0.employeeID = employee.text }
        let response = try await server.withDesk { desk in
            try await desk.employees.getEmployee(request, options: desk.options)
        }
        try server.console.answer(EmployeeView.json(response.employee)) {
            EmployeeView.lines(response.employee, style: server.console.style)
        }
    }
}

struct ListEmployees: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List persons in the order of registration.",
        discussion: """
            EXAMPLES
              evenhand employee list
              evenhand employee list --team Delivery --include-left --json
            """)

    @Option(help: "Only this team.")
    var team: String?

    @Flag(name: .customLong("include-left"), help: "Also those who left.")
    var includeLeft = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        let employees = try await server.withDesk { desk in
            try await Paging.collect { token in
                let request = filled(Evenhand_V1_ListEmployeesRequest()) { request in
                    request.team = team ?? ""
                    request.includeLeft = includeLeft
                    request.page.size = Paging.size
                    request.page.token = token
                }
                let page = try await desk.employees.listEmployees(request, options: desk.options)
                return (page.employees, page.nextToken)
            }
        }
        if console.isJSON {
            for employee in employees { try console.json(EmployeeView.json(employee)) }
        } else {
            try console.lines(
                EmployeeView.table(employees, style: console.style).lines(width: console.width, style: console.style))
        }
    }
}

struct UpdateEmployee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Change a person's name, team or language.",
        discussion: """
            Letters to a person are in their language where there are letters in it: English, Thai, Polish and Telugu; \
            else in English.

            EXAMPLES
              evenhand employee update E-17 --team Returns
              evenhand employee update E-17 --language pl
            """)

    @Argument(help: "The person, like E-17.")
    var employee: EmployeeArgument

    @Option(help: "The name.")
    var name: String?

    @Option(help: "The team; an empty text takes them out of theirs.")
    var team: String?

    @Option(help: "The language they are written to in, like th; an empty text takes it off the record.")
    var language: String?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard name != nil || team != nil || language != nil else {
            throw ValidationError("Name what changes: --name, --team or --language.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_UpdateEmployeeRequest()) { request in
            request.employeeID = employee.text
            if let name { request.name = name }
            if let team { request.team = team }
            if let language { request.language = language }
        }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.employees.updateEmployee(request, options: desk.options)
            },
            on: server.console)
    }
}
