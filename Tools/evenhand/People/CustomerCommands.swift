internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct CustomerCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer",
        abstract: "Who complains: register, read, change and, on request, erase.",
        discussion: """
            EXAMPLES
              evenhand customer add --name "Malee S." --contact malee@example.org \\
                --language th
              evenhand customer show CU-3
              evenhand customer erase CU-3
            """,
        subcommands: [
            AddCustomer.self, ShowCustomer.self, ListCustomers.self, UpdateCustomer.self, ContactCustomer.self,
            AcceptTerms.self, ConsentCustomer.self, EraseCustomer.self, LedgerCommands.self, IncidentCommands.self,
            CustomerFit.self, PartCommands.self, CustomerCardCommand.self,
        ])
}

struct AddCustomer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Register a customer.",
        discussion: """
            EXAMPLES
              evenhand customer add --name "Malee S." --contact malee@example.org \\
                --language th
              evenhand customer add --name "Jan K." --standing prospect --source crm \\
                --external-id 8812
            """)

    @Option(help: "The name.")
    var name: String?

    @Option(help: "How they are reached.")
    var contact: String?

    @Option(help: "Their language, like en or th.")
    var language: String?

    @Option(help: "Where they stand with the firm.")
    var standing: ChoiceArgument<Evenhand_V1_CustomerStanding>?

    @Option(help: "The firm's own group, such as a country or a tier.")
    var group: String?

    @Option(help: "Where the record comes from, beside --external-id.")
    var source: String?

    @Option(name: .customLong("external-id"), help: "The id the source knows them by.")
    var externalID: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (source == nil) == (externalID == nil) else {
            throw ValidationError("--source and --external-id go together.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_RegisterCustomerRequest()) { request in
            request.name = name ?? ""
            request.contact = contact ?? ""
            request.language = language ?? ""
            request.standing = standing?.value ?? .unspecified
            request.group = group ?? ""
            if let source, let externalID {
                request.external.source = source
                request.external.id = externalID
            }
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.customers.registerCustomer(request, options: desk.options)
            }, on: server.console)
    }
}

struct ShowCustomer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a customer.",
        discussion: """
            EXAMPLES
              evenhand customer show CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetCustomerRequest()) { $0.customerID = customer.text }
        let response = try await server.withDesk { desk in
            try await desk.customers.getCustomer(request, options: desk.options)
        }
        let value = CustomerView.json(response.customer).adding(
            JSONValue.Member("complaints", JSONValue(response.complaints)),
            JSONValue.Member("openComplaints", JSONValue(response.openComplaints)))
        try server.console.answer(value) {
            CustomerView.lines(response.customer, style: server.console.style)
                + ["  \(response.complaints) complaints, \(response.openComplaints) open"]
        }
    }
}

struct ListCustomers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List customers in the order of registration.",
        discussion: """
            EXAMPLES
              evenhand customer list
              evenhand customer list --json --include-erased
            """)

    @Flag(name: .customLong("include-erased"), help: "Also those whose texts were erased.")
    var includeErased = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        let customers = try await server.withDesk { desk in
            try await Paging.collect { token in
                let request = filled(Evenhand_V1_ListCustomersRequest()) { request in
                    request.includeErased = includeErased
                    request.page.size = Paging.size
                    request.page.token = token
                }
                let page = try await desk.customers.listCustomers(request, options: desk.options)
                return (page.customers, page.nextToken)
            }
        }
        if console.isJSON {
            for customer in customers { try console.json(CustomerView.json(customer)) }
        } else {
            try console.lines(
                CustomerView.table(customers, style: console.style).lines(width: console.width, style: console.style))
        }
    }
}

struct UpdateCustomer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Change what is given and leave the rest.",
        discussion: """
            EXAMPLES
              evenhand customer update CU-3 --standing lost
              evenhand customer update CU-3 --name "Malee Srisai"
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @Option(help: "The name.")
    var name: String?

    @Option(help: "How they are reached.")
    var contact: String?

    @Option(help: "Their language, beside --contact.")
    var language: String?

    @Option(help: "Where they stand with the firm.")
    var standing: ChoiceArgument<Evenhand_V1_CustomerStanding>?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard name != nil || contact != nil || standing != nil else {
            throw ValidationError("Name what changes: --name, --contact (with --language), or --standing.")
        }
    }

    func run() async throws {
        let request = filled(Evenhand_V1_UpdateCustomerRequest()) { request in
            request.customerID = customer.text
            if let name { request.name = name }
            if let contact { request.contact = contact }
            if let language { request.language = language }
            request.standing = standing?.value ?? .unspecified
        }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.customers.updateCustomer(request, options: desk.options)
            },
            on: server.console)
    }
}

struct ContactCustomer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Record how a customer is reached; an empty text: no way is known.",
        discussion: """
            EXAMPLES
              evenhand customer contact CU-3 --contact malee@example.org --language th
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @Option(help: "How they are reached.")
    var contact: String

    @Option(help: "Their language.")
    var language: String?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_UpdateCustomerRequest()) { request in
            request.customerID = customer.text
            request.contact = contact
            if let language { request.language = language }
        }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.customers.updateCustomer(request, options: desk.options)
            },
            on: server.console)
    }
}

struct EraseCustomer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a customer's personal texts wherever they stand. This cannot be undone.",
        discussion: """
            The records stay, their texts go, and the audit still passes: it reports them as erased.

            EXAMPLES
              evenhand customer erase CU-3
              evenhand customer erase CU-3 --yes --json
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var confirmation: ErasureConfirmation

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try confirmation.require(erasing: "the personal texts of \(customer.text)")
        let request = filled(Evenhand_V1_EraseCustomerRequest()) { $0.customerID = customer.text }
        try PersonReplyView.show(
            try await server.withDesk { desk in try await desk.customers.eraseCustomer(request, options: desk.options)
            },
            on: server.console)
    }
}
