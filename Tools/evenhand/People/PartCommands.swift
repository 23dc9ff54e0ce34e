internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct PartCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "part",
        abstract: "Part with a customer: evidence, a second person, a last hearing, notice and a hand-over (R12).",
        discussion: """
            Refused while a complaint or its next stage is open, and for 90 days after an upheld one. A complaint that \
            arrives meanwhile holds the parting.

            EXAMPLES
              evenhand customer part propose CU-3 --kind ending --ends 2026-06-30 \\
                --reason "Our people are not safe" --incident 1
              evenhand customer part confirm CU-3
              evenhand customer part hearing CU-3 --on 2026-05-12
              evenhand customer part hearing CU-3 --outcome held --text @minutes.txt
              evenhand customer part letter CU-3 --provider "Other Bank, 12 High Street"
              evenhand customer part complete CU-3
              evenhand customer part show CU-3
            """,
        subcommands: [
            ProposeParting.self, ConfirmParting.self, LastHearing.self, HandOver.self, CompleteParting.self,
            WithdrawParting.self, Suspend.self, ShowParting.self,
        ])
}

struct ProposeParting: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Propose a parting, with its evidence and its last day.",
        discussion: """
            A complaint is no evidence. A second person confirms.

            EXAMPLES
              evenhand customer part propose CU-3 --kind nonRenewal --ends 2026-06-30 \\
                --reason "We give up home delivery" --evidence "Decision of 2 March, file 17"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "Whether something is ended, or what runs out is not renewed.")
    var kind: ChoiceArgument<Evenhand_V1_PartingKind>

    @Option(help: "Why.")
    var reason: TextArgument

    @Option(help: "What shows it; repeat for several.")
    var evidence: [TextArgument] = []

    @Option(name: .customLong("incident"), help: "A confirmed incident that shows it; repeat for several.")
    var incidents: [UInt32] = []

    @Option(help: ArgumentHelp("The last day.", valueName: "date"))
    var ends: CivilDayArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = try filled(Evenhand_V1_ProposePartingRequest()) { request in
            request.customerID = target.id
            request.kind = kind.value
            request.reason = try reason.text()
            request.evidence = try evidence.map { try $0.text() }
            request.incidents = incidents
            request.endsOn = ends.text
        }
        return try await desk.customers.proposeParting(request, options: desk.options)
    }
}

struct ConfirmParting: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm it as a second person, whom no complaint of the customer concerns.",
        discussion: """
            EXAMPLES
              evenhand customer part confirm CU-3
            """)

    @OptionGroup var target: CustomerTarget

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = filled(Evenhand_V1_ConfirmPartingRequest()) { $0.customerID = target.id }
        return try await desk.customers.confirmParting(request, options: desk.options)
    }
}

struct LastHearing: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "hearing", abstract: "Offer the customer a last hearing, or say what became of it.",
        discussion: """
            EXAMPLES
              evenhand customer part hearing CU-3 --on 2026-05-12
              evenhand customer part hearing CU-3 --outcome held --text "She said that she …"
              evenhand customer part hearing CU-3 --outcome declined --text "Her letter of 9 May: …"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: ArgumentHelp("The day it is offered for.", valueName: "date"))
    var on: CivilDayArgument?

    @Option(help: "What became of it.")
    var outcome: ChoiceArgument<Evenhand_V1_LastHearingOutcome>?

    @Option(help: "What the customer said, or wrote to decline, or how they were awaited.")
    var text: TextArgument?

    func validate() throws {
        guard (on == nil) != (outcome == nil) else {
            throw ValidationError("Say either --on, to offer the hearing, or --outcome with --text.")
        }
        guard (outcome == nil) == (text == nil) else {
            throw ValidationError("--outcome and --text go together.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        if let on {
            let request = filled(Evenhand_V1_OfferLastHearingRequest()) { request in
                request.customerID = target.id
                request.on = on.text
            }
            return try await desk.customers.offerLastHearing(request, options: desk.options)
        }
        let request = try filled(Evenhand_V1_RecordLastHearingRequest()) { request in
            request.customerID = target.id
            request.outcome = outcome?.value ?? .unspecified
            request.text = try text?.text() ?? ""
        }
        return try await desk.customers.recordLastHearing(request, options: desk.options)
    }
}

struct CompleteParting: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "Part, once the notice has run out.",
        discussion: """
            The customer may still complain, and is heard.

            EXAMPLES
              evenhand customer part complete CU-3
            """)

    @OptionGroup var target: CustomerTarget

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = filled(Evenhand_V1_CompletePartingRequest()) { $0.customerID = target.id }
        return try await desk.customers.completeParting(request, options: desk.options)
    }
}

struct WithdrawParting: CustomerAction {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Give up a parting that is not complete.",
        discussion: """
            EXAMPLES
              evenhand customer part withdraw CU-3 --reason "We found a way to serve them"
            """)

    @OptionGroup var target: CustomerTarget

    @Option(help: "Why.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CustomerReply {
        let request = try filled(Evenhand_V1_WithdrawPartingRequest()) { request in
            request.customerID = target.id
            request.reason = try reason.text()
        }
        return try await desk.customers.withdrawParting(request, options: desk.options)
    }
}
