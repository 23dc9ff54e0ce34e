import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Requests about customers` {
    @Test(arguments: [
        CustomerCommand.Register(),
        .init(
            name: "สมชาย", contact: "somchai@example.org", language: "th", standing: .regained,
            external: SourceReference(source: "crm", id: "9")),
    ])
    func `register a customer`(command: CustomerCommand.Register) throws {
        #expect(try received(Evenhand_V1_RegisterCustomerRequest(command)).command() == command)
    }

    @Test(arguments: [
        CustomerCommand.rename(.init(name: "Ewa")), .rename(.init(name: "")),
        .changeContact(.init()), .changeContact(.init(contact: "12 High Street", language: "en")),
        .changeStanding(.init(standing: .parted)),
    ])
    func `carry every change`(command: CustomerCommand) throws {
        guard case .update(let update)? = command.request(to: CustomerID(7), at: 2) else {
            Issue.record("\(command) is no update")
            return
        }
        #expect(update.customerID == "CU-7")
        #expect(update.expectedVersion == 2)
        #expect(try received(update).commands() == [command])
    }

    @Test func `erase and register by requests of their own`() {
        let erasure = Evenhand_V1_EraseCustomerRequest.with { $0.customerID = "CU-7" }
        #expect(CustomerCommand.erase(.init()).request(to: CustomerID(7)) == .erase(erasure))
        #expect(CustomerCommand.register(.init()).request(to: CustomerID(7)) == nil)
    }

    @Test func `carry several changes at once, in a fixed order`() throws {
        let update = Evenhand_V1_UpdateCustomerRequest.with {
            $0.standing = .lost
            $0.contact = ""
            $0.name = "Ewa"
        }
        #expect(
            try update.commands() == [
                .rename(.init(name: "Ewa")), .changeContact(.init()), .changeStanding(.init(standing: .lost)),
            ])
    }

    @Test func `that change nothing are refused`() {
        #expect(throws: InputError(field: "name", value: nil, valid: "at least one of name, contact, standing")) {
            try Evenhand_V1_UpdateCustomerRequest().commands()
        }
    }

    @Test func `give a language only with a contact`() {
        #expect(throws: InputError(field: "language", value: "pl", valid: "given together with contact")) {
            try Evenhand_V1_UpdateCustomerRequest.with { $0.language = "pl" }.commands()
        }
    }
}

@Suite struct `Requests about employees` {
    @Test(arguments: [
        EmployeeCommand.Register(name: "Ola"),
        .init(
            name: "Ravi", team: "Till", isOutside: true, manager: EmployeeID(2), managerFrom: SampleCommands.noon,
            language: "te"),
    ])
    func `register a person`(command: EmployeeCommand.Register) throws {
        #expect(try received(Evenhand_V1_RegisterEmployeeRequest(command)).command() == command)
    }

    @Test(arguments: [
        EmployeeCommand.rename(.init(name: "Ola")),
        .changeTeam(.init()), .changeTeam(.init(team: "Till")),
        .changeLanguage(.init()), .changeLanguage(.init(language: "pl-PL")),
        .changeManager(.init()), .changeManager(.init(manager: EmployeeID(2), from: SampleCommands.noon)),
        .addExperience(.init(area: "kettles", hours: 320)), .addExperience(.init(area: "kettles", hours: -40)),
        .leave(.init()), .leave(.init(on: SampleCommands.noon)),
        .comeBack(.init()), .comeBack(.init(on: SampleCommands.noon)),
        .recordAbsence(.init(until: nil)),
        .recordAbsence(.init(from: SampleCommands.noon, until: SampleCommands.later)),
    ])
    func `carry every change`(command: EmployeeCommand) throws {
        let read: [EmployeeCommand] =
            switch command.request(to: EmployeeID(7), at: 2) {
            case .update(let it): try received(it).commands()
            case .setManager(let it): [try received(it).command()]
            case .recordEmployment(let it): [try received(it).command()]
            case .addExperience(let it): [try received(it).command()]
            case .recordAbsence(let it): [try received(it).command()]
            case .erase, nil: []
            }
        #expect(read == [command])
    }

    @Test func `erase and register by requests of their own`() {
        let erasure = Evenhand_V1_EraseEmployeeRequest.with { $0.employeeID = "E-7" }
        #expect(EmployeeCommand.erase(.init()).request(to: EmployeeID(7)) == .erase(erasure))
        #expect(EmployeeCommand.register(.init(name: "Ola")).request(to: EmployeeID(7)) == nil)
    }

    @Test func `name the field at fault`() {
        #expect(throws: InputError(field: "name", value: nil, valid: "at least one of name, team, language")) {
            try Evenhand_V1_UpdateEmployeeRequest().commands()
        }
        #expect(throws: InputError(field: "change", value: nil, valid: "one of left, returned")) {
            try Evenhand_V1_RecordEmploymentRequest().command()
        }
        #expect(throws: InputError(field: "change", value: "7", valid: "one of left, returned")) {
            try Evenhand_V1_RecordEmploymentRequest.with { $0.change = .UNRECOGNIZED(7) }.command()
        }
        let manager = #expect(throws: InputError.self) {
            try Evenhand_V1_SetManagerRequest.with { $0.managerID = "boss" }.command()
        }
        #expect(manager?.field == "manager_id")
    }
}

@Suite struct `Requests about tokens` {
    @Test func `carry a grant without its secret`() throws {
        let command = AccessCommand.IssueToken(
            person: EmployeeID(4), roles: [.decider, .clerk], sha256: Array(repeating: 7, count: 32), label: "laptop",
            expires: SampleCommands.later)
        guard case .issue(let request) = AccessCommand.issueToken(command).request else {
            Issue.record("an issue became something else")
            return
        }
        let grant = try received(request).grant()
        #expect(grant.person == command.person)
        #expect(grant.roles == command.roles)
        #expect(grant.label == command.label)
        #expect(grant.expires == command.expires)
    }

    @Test func `carry a revocation`() throws {
        let command = AccessCommand.RevokeToken(token: TokenID(3), reason: "lost")
        guard case .revoke(let request) = AccessCommand.revokeToken(command).request else {
            Issue.record("a revocation became something else")
            return
        }
        #expect(try received(request).command() == command)
    }

    @Test func `name the field at fault`() {
        var request = Evenhand_V1_IssueTokenRequest()
        request.employeeID = "E-4"
        #expect(throws: InputError.self) { try request.grant() }
        request.roles = [.clerk, .UNRECOGNIZED(40)]
        let error = #expect(throws: InputError.self) { try request.grant() }
        #expect(error?.field == "roles[1]")
        #expect(error?.value == "40")
    }
}

func received<M: SwiftProtobuf.Message>(_ message: M) throws -> M {
    try M(serializedBytes: message.serializedBytes() as [UInt8])
}
