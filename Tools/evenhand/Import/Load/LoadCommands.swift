internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandMessages

/// What all of these imports take.
struct LoadOptions: ParsableArguments {
    @Option(help: "How the file is written; by name and content unless said.")
    var format: InputFormat?

    @Option(
        help: ArgumentHelp("What separates the columns of a CSV file; a comma unless said.", valueName: "character"))
    var delimiter: String?

    @Option(
        name: .customLong("column"),
        help: ArgumentHelp("Which column holds a field, as often as needed.", valueName: "field=column"))
    var column: [String] = []

    @Option(help: "Where the rows come from; the file's name unless said.")
    var source: String?

    @Flag(name: .customLong("dry-run"), help: "Check every row, here and on the server, and store nothing.")
    var dryRun = false

    @Option(name: .customLong("batch"), help: "Rows a message, 1 to 10000.")
    var batchSize = 4_000

    func validate() throws {
        guard (1...10_000).contains(batchSize) else { throw ValidationError("--batch is a number from 1 to 10000.") }
        guard delimiter.map({ $0.utf8.count == 1 }) ?? true else {
            throw ValidationError("--delimiter is a single ASCII character, like ';'.")
        }
        guard format != .cfpb, format != .text else {
            throw ValidationError("--format is csv or jsonl here.")
        }
        guard source.map({ (1...100).contains($0.count) }) ?? true else {
            throw ValidationError("--source is a text of 1 to 100 characters.")
        }
    }
}

/// Whose the rows of ledgers and feedback are.
struct LoadCustomerOptions: ParsableArguments {
    @Option(
        name: .customLong("customer-source"),
        help: "The source that customers are known under; that of the rows unless said.")
    var customerSource: String?

    @Flag(name: .customLong("create-customers"), help: "Register customers nobody knows yet, under their id.")
    var createCustomers = false

    @Option(
        name: .customLong("without-customer"),
        help: ArgumentHelp("What becomes of rows that name no customer: skip or reject.", valueName: "what"))
    var withoutCustomer = WithoutCustomer.skip

    enum WithoutCustomer: String, ExpressibleByArgument, CaseIterable {
        case skip, reject
    }
}

/// Opens the file, finds its columns, sends it, and tells what became of it.
struct LoadPlan {
    let kind: LoadKind
    let file: String
    let options: LoadOptions
    var customers: LoadCustomerOptions?
    var currency: String?
    var ledgerKind: Evenhand_V1_LedgerKind = .revenue

    func run(_ server: ServerOptions) async throws {
        let (rows, source) = try open()
        let columns = try LoadColumns(kind.fields, named: options.column, in: rows.columns, path: file)
        try check(columns)
        let console = server.console
        if !console.isJSON { try console.note("columns: \(columns.phrase)") }
        let plan = LoadRun(
            kind: kind, source: source, customerSource: customers?.customerSource ?? "", isDryRun: options.dryRun,
            makesCustomers: customers?.createCustomers ?? false, batchSize: options.batchSize)
        let maker = LoadRowMaker(
            kind, columns: columns, source: source, currency: currency, ledgerKind: ledgerKind,
            rejectsWithoutCustomer: customers?.withoutCustomer == .reject)
        let rejects = options.dryRun ? nil : try RejectsWriter(path: RejectsWriter.path(forInput: file))
        ImportEnding.watchForInterruption()
        let outcome = try await server.withDesk { desk in
            await plan.run(rows, maker: maker, rejects: rejects, desk: desk)
        }
        let rejectsFile = try rejects?.finish()
        try report(outcome, columns: columns, rejectsFile: rejectsFile, on: console)
        try ImportEnding.end(outcome.failure, rejected: outcome.tally.rejected, server)
    }

    private func open() throws -> (rows: RowReader, source: String) {
        let rows = try RowFile.open(
            path: file, isJSONLines: options.format.map { $0.format == .jsonl },
            delimiter: options.delimiter?.utf8.first, wanted: options.column.compactMap(Self.column))
        return (rows, options.source ?? RowFile.sourceName(of: file))
    }

    private static func column(_ argument: String) -> String? {
        argument.firstIndex(of: "=").map { String(argument[argument.index(after: $0)...]) }.flatMap {
            $0.isEmpty ? nil : $0
        }
    }

    /// What can be told of the columns before any row is read.
    private func check(_ columns: LoadColumns) throws {
        guard kind == .ledger else { return }
        if let currency, !LoadRowMaker.currencies.contains(currency) {
            throw CommandFailure(
                .usage, "--currency is '\(currency)', which ISO 4217 does not list; write three letters such as EUR.",
                field: "currency")
        }
        let mayBeMoney = columns.holds("kind") || ledgerKind == .revenue || ledgerKind == .cost
        guard mayBeMoney else { return }
        let hasAmount = columns.holds("amount") || (columns.holds("price") && columns.holds("quantity"))
        guard hasAmount || columns.holds("kind") else {
            throw CommandFailure(
                .badData,
                "\(file): no column looks like an amount, nor two like a price and a quantity. Name it with --column "
                    + "amount=COLUMN, or both with --column price=COLUMN --column quantity=COLUMN.", field: "column")
        }
        guard columns.holds("currency") || currency != nil || columns.holds("kind") else {
            throw CommandFailure(
                .badData,
                "\(file): no column looks like a currency. Say it for all rows with --currency, like --currency EUR, or "
                    + "name the column with --column currency=COLUMN.", field: "currency",
                fix: "evenhand import ledger \(file) --currency EUR")
        }
    }

    private func report(
        _ outcome: LoadRun.Outcome, columns: LoadColumns, rejectsFile: String?, on console: Console
    ) throws {
        let tally = outcome.tally
        try console.answer([
            "read": JSONValue(tally.read), "imported": JSONValue(tally.imported), "already": JSONValue(tally.already),
            "rejected": JSONValue(tally.rejected), "withoutCustomer": JSONValue(tally.withoutCustomer),
            "withoutAmount": JSONValue(tally.withoutAmount), "customersMade": JSONValue(tally.customersMade),
            "seconds": JSONValue(outcome.elapsed.inSeconds, digits: 3), "rejectsFile": JSONValue(rejectsFile),
            "columns": columns.json,
        ]) {
            tally.lines(
                elapsed: outcome.elapsed, rejectsFile: rejectsFile, isDryRun: options.dryRun, style: console.style)
        }
    }
}

struct ImportCustomers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers", abstract: "Import customers from CSV or JSON Lines, plain or gzip.",
        discussion: """
            A customer is known by the source and their id there, so the same command run again imports only who is \
            missing. Fields: id, name, contact, language, standing, group. Rows that cannot be taken go to \
            FILE.rejected.csv with line, column and reason; the others are imported, and the status is 65.

            EXAMPLES
              evenhand import customers customers.csv --source crm --dry-run
              evenhand import customers customers.csv --source crm --column id="Customer no"
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Input")
    var options: LoadOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await LoadPlan(kind: .customers, file: file, options: options).run(server)
    }
}

struct ImportLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Import lines of customers' ledgers, such as invoice lines.",
        discussion: """
            Fields: customer, on, amount (or price and quantity), currency, kind, cost, document, id, outcome, reason, \
            referred, payment, group. A line is revenue unless its kind says otherwise; a negative amount takes back, as \
            a cancelled invoice does. A line is known by its source and id, or without an id by its contents and by how \
            many like it came before, so the same command run again imports only what is missing. Lines of no amount and, \
            unless told otherwise, lines that name no customer are passed over and counted.

            EXAMPLES
              evenhand import ledger invoices.csv.gz --currency GBP --create-customers
              evenhand import ledger costs.csv --kind cost --column cost=Type --currency EUR
              evenhand import ledger renewals.jsonl --kind renewal --customer-source crm
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Input")
    var options: LoadOptions

    @OptionGroup(title: "Customers")
    var customers: LoadCustomerOptions

    @Option(help: "The currency of rows that do not say theirs, like GBP.")
    var currency: String?

    @Option(help: "What lines are that do not say; revenue unless said.")
    var kind: ChoiceArgument<Evenhand_V1_LedgerKind>?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await LoadPlan(
            kind: .ledger, file: file, options: options, customers: customers, currency: currency?.uppercased(),
            ledgerKind: kind?.value ?? .revenue
        ).run(server)
    }
}

struct ImportEmployees: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "employees", abstract: "Import employees with their teams and managers.",
        discussion: """
            An employee is known by the source and their id there. Fields: id, name, team, manager (the manager's id in \
            the same source), outside (yes or no), language (like th: letters to them are in it). A manager may stand behind those they lead.

            EXAMPLES
              evenhand import employees staff.csv --source hr
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Input")
    var options: LoadOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await LoadPlan(kind: .employees, file: file, options: options).run(server)
    }
}

struct ImportFeedback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "Import what customers said without a complaint.",
        discussion: """
            Fields: customer, on, text, expected, notGot, wanted, hoped, rating (0 to 10), id, group. At least one of the \
            texts is needed.

            EXAMPLES
              evenhand import feedback survey.csv --customer-source crm
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Input")
    var options: LoadOptions

    @OptionGroup(title: "Customers")
    var customers: LoadCustomerOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        try await LoadPlan(kind: .feedback, file: file, options: options, customers: customers).run(server)
    }
}
