internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct LedgerCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "What a customer brings and costs. Handling complaints is no cost of theirs (R12).",
        discussion: """
            EXAMPLES
              evenhand customer ledger add CU-3 --kind revenue --amount 120EUR --on 2026-01-05
              evenhand customer ledger add CU-3 --kind renewal --outcome renewed \\
                --reason "The branch is close by"
              evenhand customer ledger show CU-3
            """,
        subcommands: [AddLedgerLine.self, ShowLedger.self])
}

struct AddLedgerLine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Enter a line: revenue, a cost, a renewal, a referral, or how a bill was paid.",
        discussion: """
            EXAMPLES
              evenhand customer ledger add CU-3 --kind revenue --amount 120EUR --on 2026-01-05
              evenhand customer ledger add CU-3 --kind cost --cost delivery --amount 8EUR
              evenhand customer ledger add CU-3 --kind revenue --amount 20EUR --take-back
              evenhand customer ledger add CU-3 --kind renewal --outcome notRenewed \\
                --reason "They moved abroad"
              evenhand customer ledger add CU-3 --kind referral --referred CU-9
              evenhand customer ledger add CU-3 --kind payment --payment late
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @Option(help: "What the line is about.")
    var kind: ChoiceArgument<Evenhand_V1_LedgerKind>

    @Option(help: ArgumentHelp("The day; now unless said.", valueName: "date"))
    var on: MomentArgument?

    @Option(help: "Of revenue or a cost, like 12.50EUR.")
    var amount: MoneyArgument?

    @Flag(name: .customLong("take-back"), help: "The amount was entered too high by this much.")
    var takesBack = false

    @Option(help: "Of a cost: what it was for.")
    var cost: ChoiceArgument<Evenhand_V1_CostKind>?

    @Option(help: "Of a renewal: what the customer did.")
    var outcome: ChoiceArgument<Evenhand_V1_RenewalOutcome>?

    @Option(help: "Of a renewal: the customer's reason.")
    var reason: TextArgument?

    @Option(help: "Of a referral: whom they brought, like CU-9.")
    var referred: CustomerArgument?

    @Option(help: "Of a payment: how it was paid.")
    var payment: ChoiceArgument<Evenhand_V1_PaymentConduct>?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_EnterLedgerRequest()) { request in
            request.customerID = customer.text
            request.kind = kind.value
            if let on { request.onMs = on.latest(now: SystemClock.now) }
            if let amount {
                request.amount.minorUnits = takesBack ? -amount.minorUnits : amount.minorUnits
                request.amount.currency = amount.currency
            }
            request.cost = cost?.value ?? .unspecified
            request.renewal = outcome?.value ?? .unspecified
            request.reason = try reason?.text() ?? ""
            request.referredID = referred?.text ?? ""
            request.payment = payment?.value ?? .unspecified
        }
        try PersonReplyView.show(
            try await server.withDesk(repeating: repeating) { desk in
                try await desk.customers.enterLedger(request, options: desk.options)
            }, on: server.console)
    }
}

struct ShowLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a customer's ledger and what it adds up to.",
        discussion: """
            EXAMPLES
              evenhand customer ledger show CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetLedgerRequest()) { $0.customerID = customer.text }
        let ledger = try await server.withDesk { desk in
            try await desk.customers.getLedger(request, options: desk.options)
        }
        let console = server.console
        try console.answer(LedgerView.json(ledger)) { LedgerView.lines(ledger, on: console) }
    }
}
