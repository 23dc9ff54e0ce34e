import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Requests about ledgers, conduct and partings` {
    private static let money = Money(minorUnits: -1_250, currency: "EUR")
    private static let day = CivilDate(dayNumber: 20_700)
    private static let incident = IncidentID(2)

    static let commands: [CustomerCommand] =
        [
            .enterLedger(.init(entry: .revenue(money))),
            .enterLedger(.init(entry: .renewal(.notRenewed, reason: "They moved"), on: SampleCommands.noon)),
            .enterLedger(.init(entry: .referral(nil))), .enterLedger(.init(entry: .referral(CustomerID(9)))),
        ] + CostKind.allCases.map { .enterLedger(.init(entry: .cost($0, money))) }
        + PaymentConduct.allCases.map { .enterLedger(.init(entry: .payment($0))) }
        + ConductKind.allCases.map { .conduct(.note(.init(conduct: $0, text: "ขว้างถ้วย"))) } + [
            .conduct(.note(.init(conduct: .behaviours, text: "", occurredAt: SampleCommands.noon))),
            .conduct(.confirm(.init(incident: incident))),
            .conduct(.withdraw(.init(incident: incident, reason: "It was another"))),
            .parting(
                .propose(
                    .init(
                        kind: .nonRenewal, reason: "r", evidence: ["a", "b"], incidents: [incident], endsOn: day))),
            .parting(.propose(.init(kind: .ending, reason: "", endsOn: day))), .parting(.confirm),
            .parting(.offerHearing(.init(on: day))),
            .parting(.sendHandOver(.init(letter: "Dear", language: "te", providers: ["x", "y"], endsOn: day))),
            .parting(.sendHandOver(.init(letter: "", language: "", providers: []))), .parting(.complete),
            .parting(.withdraw(.init(reason: "no"))), .suspension(.propose(.init(reason: "knife"))),
            .suspension(.confirm), .suspension(.lift(.init(reason: "over"))),
            .recordConsent(.init(isGiven: true)), .recordConsent(.init(isGiven: false)),
        ] + LastHearingOutcome.allCases.map { .parting(.recordHearing(.init(outcome: $0, text: "words"))) }

    @Test(arguments: commands)
    func `carry every command there and back`(command: CustomerCommand) throws {
        let request = try #require(command.request(to: CustomerID(7), at: 2))
        #expect(try read(request) == command)
    }

    private func read(_ request: CustomerRequest) throws -> CustomerCommand? {
        switch request {
        case .update, .acceptTerms, .erase: return nil
        case .recordConsent(let it): return try received(it).command
        case .enterLedger(let it): return try received(it).command()
        case .conduct(.note(let it)): return try received(it).command()
        case .conduct(.confirm(let it)): return try received(it).command()
        case .conduct(.withdraw(let it)): return try received(it).command()
        case .parting(let it): return try read(it)
        case .suspension(.propose(let it)): return try received(it).command()
        case .suspension(.confirm(let it)): return try received(it).command()
        case .suspension(.lift(let it)): return try received(it).command()
        }
    }

    private func read(_ request: PartingRequest) throws -> CustomerCommand {
        switch request {
        case .propose(let it):
            #expect(it.customerID == "CU-7")
            #expect(it.expectedVersion == 2)
            return try received(it).command()
        case .confirm(let it): return try received(it).command()
        case .offerHearing(let it): return try received(it).command()
        case .recordHearing(let it): return try received(it).command()
        case .sendHandOver(let it): return try received(it).command()
        case .complete(let it): return try received(it).command()
        case .withdraw(let it): return try received(it).command()
        }
    }

    @Test func `name the field at fault`() {
        let line = #expect(throws: InputError.self) { try Evenhand_V1_EnterLedgerRequest().command() }
        #expect(line?.field == "kind")
        let amount = #expect(throws: InputError.self) {
            try Evenhand_V1_EnterLedgerRequest.with { $0.kind = .revenue }.command()
        }
        #expect(amount?.field == "amount")
        let conduct = #expect(throws: InputError.self) {
            try Evenhand_V1_NoteIncidentRequest.with { $0.conduct = .UNRECOGNIZED(90) }.command()
        }
        #expect(conduct?.value == "90")
        let day = #expect(throws: InputError.self) {
            try Evenhand_V1_OfferLastHearingRequest.with { $0.on = "tomorrow" }.command()
        }
        #expect(day?.field == "on")
    }
}
