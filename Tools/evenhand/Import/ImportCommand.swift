internal import ArgumentParser
internal import EvenhandIntake
internal import EvenhandMessages

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring complaints, customers, ledgers, employees, feedback and outcomes in from files.",
        discussion: """
            EXAMPLES
              evenhand import complaints history.csv.gz
              evenhand import customers customers.csv --source crm
              evenhand import ledger invoices.csv.gz --currency GBP --create-customers
              evenhand import outcomes outcomes.csv.gz --source bureau
            """,
        subcommands: [
            ImportComplaints.self, ImportCustomers.self, ImportLedger.self, ImportEmployees.self,
            ImportFeedback.self, ImportOutcomes.self,
        ])
}

struct ImportComplaints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaints",
        abstract: "Import complaints from CSV, JSON Lines or the CFPB's public file, plain or gzip.",
        discussion: """
            A row is known by its source and id, or without an id by its contents, so the same command run again \
            imports only what is missing: after an interruption, or after bad rows were mended. Rows that cannot be \
            taken go to FILE.rejected.csv with line, column, rule and the row itself; the others are imported, and the \
            status is 65. Each row is durable once it is counted.

            EXAMPLES
              evenhand import complaints history.csv.gz
              evenhand import complaints crm.jsonl --source crm --dry-run
              evenhand import complaints notes.csv --text-column body --id-column ref \\
                --received-column day --json
            """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup(title: "Input")
    var input: InputOptions

    @OptionGroup(title: "Columns")
    var columns: ImportColumns

    @Option(help: "Where the rows come from; the file's name unless said.")
    var source: String?

    @Option(help: ArgumentHelp("When rows without a date were received.", valueName: "date"))
    var received: MomentArgument?

    @Option(help: "How rows without a channel came.")
    var channel: ChoiceArgument<Evenhand_V1_Channel>?

    @Option(help: "The language of rows that do not say theirs.")
    var language: String?

    @Option(
        help: ArgumentHelp(
            "Write the id of every row that is durable, a tab and its complaint to this file, as it becomes so.",
            valueName: "file"), completion: .file())
    var acknowledgements: String?

    @Flag(name: .customLong("dry-run"), help: "Check every row, here and on the server, and store nothing.")
    var dryRun = false

    @Flag(name: .customLong("wait-index"), help: "Wait until the search index has caught up.")
    var waitIndex = false

    @Option(name: .customLong("batch"), help: "Rows a call, 1 to 1000.")
    var batchSize = 200

    @Option(name: .customLong("in-flight"), help: "Calls under way at once, 1 to 128.")
    var inFlight = 16

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard (1...1_000).contains(batchSize) else { throw ValidationError("--batch is a number from 1 to 1000.") }
        guard (1...128).contains(inFlight) else { throw ValidationError("--in-flight is a number from 1 to 128.") }
    }

    func run() async throws {
        let reader = try IntakeReader(path: file, options: intakeOptions())
        let defaults = ImportDefaults(
            received: received?.start, channel: channel?.value ?? (reader.format == .cfpb ? .referral : .other),
            language: language ?? "")
        let plan = ComplaintImport(
            source: reader.source, mapper: reader.mapper, defaults: defaults, isDryRun: dryRun, batchSize: batchSize,
            inFlight: inFlight)
        let rejects = dryRun ? nil : try RejectsWriter(path: RejectsWriter.path(forInput: file))
        let acknowledgements = dryRun ? nil : try self.acknowledgements.map { try Acknowledgements(path: $0) }
        ImportEnding.watchForInterruption()
        let (outcome, catchUp) = try await server.withDesk { desk in
            let outcome = try await plan.run(
                reader.rows, rejects: rejects, acknowledgements: acknowledgements, desk: desk)
            guard waitIndex, outcome.failure == nil, !Interruption.isRequested else { return (outcome, Duration?.none) }
            return (outcome, try await IndexWait.untilCaughtUp(desk))
        }
        let rejectsFile = try rejects?.finish()
        try report(outcome, catchUp: catchUp, rejectsFile: rejectsFile)
        try ImportEnding.end(outcome.failure, rejected: outcome.tally.rejected, server)
    }

    private func intakeOptions() -> IntakeOptions {
        var required: Set<IntakeField> = [.narrative]
        if received == nil { required.insert(.received) }
        return input.intake(required: required, source: source, columns: columns.named)
    }

    private func report(_ outcome: ComplaintImport.Outcome, catchUp: Duration?, rejectsFile: String?) throws {
        let tally = outcome.tally
        var value: JSONValue = [
            "read": JSONValue(tally.read), "imported": JSONValue(tally.imported), "already": JSONValue(tally.already),
            "rejected": JSONValue(tally.rejected), "seconds": JSONValue(outcome.elapsed.inSeconds, digits: 3),
            "rejectsFile": JSONValue(rejectsFile),
        ]
        if let catchUp {
            let indexed = (outcome.elapsed + catchUp).inSeconds
            value = value.adding(JSONValue.Member("indexedSeconds", JSONValue(indexed, digits: 3)))
        }
        try server.console.answer(value) {
            tally.lines(
                elapsed: outcome.elapsed, catchUp: catchUp, rejectsFile: rejectsFile, isDryRun: dryRun,
                style: server.console.style)
        }
    }
}

/// Columns beside the narrative and the id.
struct ImportColumns: ParsableArguments {
    @Option(name: .customLong("received-column"), help: ArgumentHelp("The date of receipt.", valueName: "column"))
    var received: String?

    @Option(name: .customLong("channel-column"), help: ArgumentHelp("How the complaint came.", valueName: "column"))
    var channel: String?

    @Option(name: .customLong("language-column"), help: ArgumentHelp("The narrative's language.", valueName: "column"))
    var language: String?

    @Option(
        name: .customLong("customer-column"),
        help: ArgumentHelp("The source's id of the customer.", valueName: "column"))
    var customer: String?

    @Option(name: .customLong("product-column"), help: ArgumentHelp("The product area.", valueName: "column"))
    var productArea: String?

    var named: [IntakeField: String] {
        let pairs: [(IntakeField, String?)] = [
            (.received, received), (.channel, channel), (.language, language), (.customerID, customer),
            (.productArea, productArea),
        ]
        return pairs.reduce(into: [:]) { named, pair in named[pair.0] = pair.1 }
    }
}
