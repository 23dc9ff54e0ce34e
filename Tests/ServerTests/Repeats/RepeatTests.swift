import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import EvenhandMessages
import EvenhandWire
import Foundation
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite(.timeLimit(.minutes(5))) struct `A call with an idempotency key` {
    @Test func `X06 same key and request twice is one execution, after a restart too`() async throws {
        try await withRepeats { fixture in
            let first = try await fixture.file(key: "k1")
            #expect(!first.isReplay)
            let position = fixture.journal.position
            let again = try await fixture.file(key: "k1")
            #expect(again.isReplay)
            #expect(again.response == first.response)
            try await fixture.restart()
            let afterRestart = try await fixture.file(key: "k1")
            #expect(afterRestart.isReplay)
            #expect(afterRestart.response == first.response)
            #expect(fixture.journal.position == position)
            let unkeyed = try await fixture.file(key: nil)
            #expect(!unkeyed.isReplay)
            #expect(unkeyed.response.reply.complaintID != first.response.reply.complaintID)
        }
    }

    @Test func `X06 filing again under the same key tells the same duplicates`() async throws {
        try await withRepeats { fixture in
            let ada = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: fixture.clerk)
            let first = try await fixture.file(customer: ada.stream.description, key: nil).response
            #expect(first.duplicates.isEmpty && first.sameLetter == 0)
            let second = try await fixture.file(customer: ada.stream.description, key: "k").response
            #expect(second.duplicates.map(\.complaintID) == [first.reply.complaintID])
            #expect(second.duplicates.map(\.likeness) == ["sameText"] && second.duplicates[0].similarity == 1000)
            #expect(second.duplicates[0].reason == "the same customer, and 100 % of the text in common")
            #expect(second.duplicates[0].receivedMs > 0 && second.duplicates[0].status == .received)
            try await fixture.restart()
            let again = try await fixture.file(customer: ada.stream.description, key: "k")
            #expect(again.isReplay && again.response == second)
        }
    }

    @Test func `X06 a command is answered as it was, though the record has gone on since`() async throws {
        try await withRepeats { fixture in
            let complaint = try await fixture.file(key: nil).response.reply.complaintID
            let head = Evenhand_V1_AddHeadRequest.with {
                $0.complaintID = complaint
                $0.draft.ground = .service
                $0.draft.allegation = "Nobody answers the phone."
            }
            let add = { (key: String?) in
                try await fixture.call("ComplaintService/AddHead", fixture.complaints.addHead, head, key: key)
            }
            let first = try await add("h")
            _ = try await add(nil)
            let again = try await add("h")
            #expect(again.isReplay)
            #expect(again.response == first.response)
            #expect(again.response.part == 1)
        }
    }

    @Test func `X06 a refusal by a rule is told again, word for word, after a restart too`() async throws {
        try await withRepeats { fixture in
            let complaint = try await fixture.file(key: nil).response.reply.complaintID
            let first = await failure { _ = try await fixture.close(complaint: complaint, key: "c") }
            #expect(first?.status.code == .failedPrecondition)
            #expect(first?.metadata.first("idempotent-replay") == nil)
            try await fixture.restart()
            let again = await failure { _ = try await fixture.close(complaint: complaint, key: "c") }
            #expect(again?.status == first?.status)
            #expect(again?.metadata.first("idempotent-replay") == "1")
        }
    }

    @Test func `X07 the same key with another request is refused and nothing is done`() async throws {
        try await withRepeats { fixture in
            _ = try await fixture.file("One.", key: "k")
            let position = fixture.journal.position
            let other = await failure { _ = try await fixture.file("Another.", key: "k") }
            #expect(other?.status.code == .failedPrecondition)
            #expect(fixture.journal.position == position)
            // The key belongs to the method: another one may use it too.
            let complaint = "C-1"
            let closing = await failure { _ = try await fixture.close(complaint: complaint, key: "k") }
            #expect(closing?.metadata.first("idempotent-replay") == nil)
        }
    }

    @Test func `X08 while the first call runs a second one is told when to ask again`() async throws {
        try await withRepeats { fixture in
            let log = EventLog()
            let slow = UnaryHandler<Text, Text>.async { _, request in
                log.note("started")
                try await log.wait(for: "go on")
                return request
            }
            let outcomes = fixture.outcomes
            let clerk = fixture.clerk
            let call: @Sendable () async throws -> Bool = {
                try await RepeatFixture.replayed(slow, Text("x"), key: "k", by: clerk, outcomes)
            }
            async let first = call()
            try await log.wait(for: "started")
            let second = await failure { _ = try await call() }
            #expect(second?.status.code == .aborted)
            #expect(second?.status.details == [RetryInfo.packed(milliseconds: 250)])
            #expect(second?.metadata.first("retry-after-ms") == "250")
            log.note("go on")
            let wasReplay = try await first
            #expect(!wasReplay)
            let third = try await call()
            #expect(third)
            #expect(log.count(of: "started") == 1)
        }
    }

    @Test func `X09 the same key of another person is another call`() async throws {
        try await withRepeats { fixture in
            let hired = try await fixture.desk.register(
                EmployeeCommand.Register(name: "Dora"), by: Actor(person: .house, roles: [.administrator]))
            guard case .employee(let dora) = hired.stream else { return }
            let first = try await fixture.file(key: "k")
            let hers = try await fixture.file(key: "k", by: Actor(person: dora, roles: RepeatFixture.everyRole))
            #expect(!hers.isReplay)
            #expect(hers.response.reply.complaintID != first.response.reply.complaintID)
            // Two tokens of one person are one person.
            let narrower = try await fixture.file(key: "k", by: Actor(person: fixture.clerk.person, roles: [.clerk]))
            #expect(narrower.isReplay)
        }
    }

    @Test(arguments: [StatusCode.cancelled, .deadlineExceeded, .resourceExhausted, .unavailable])
    func `an outcome that says nothing of the request is not kept`(_ code: StatusCode) async throws {
        try await withRepeats { fixture in
            let log = EventLog()
            let failsOnce = UnaryHandler<Text, Text>.async { _, request in
                log.note("run")
                if log.count(of: "run") == 1 { throw CallFailure(code, "not now") }
                return request
            }
            let first = await failure {
                _ = try await RepeatFixture.replayed(
                    failsOnce, Text("x"), key: "k", by: fixture.clerk, fixture.outcomes)
            }
            #expect(first?.status.code == code)
            let second = try await RepeatFixture.replayed(
                failsOnce, Text("x"), key: "k", by: fixture.clerk, fixture.outcomes)
            #expect(!second)
            #expect(log.count(of: "run") == 2)
        }
    }

    @Test func `after a day the key is free again, and the chore leaves nothing of it`() async throws {
        try await withRepeats { fixture in
            let first = try await fixture.file(key: "k")
            fixture.clock.advance(hours: 23)
            let within = try await fixture.file(key: "k")
            #expect(within.isReplay)
            fixture.clock.advance(hours: 2)
            let beyond = try await fixture.file(key: "k")
            #expect(!beyond.isReplay)
            #expect(beyond.response.reply.complaintID != first.response.reply.complaintID)
            fixture.clock.advance(hours: 25)
            try await fixture.desk.forgetOldOutcomes()
            let scope = OutcomeScope(
                person: fixture.clerk.person, method: "evenhand.v1.ComplaintService/FileComplaint", key: "k")
            let left = try await fixture.journal.outcome(of: scope)
            #expect(left == nil)
        }
    }

    @Test func `a repeat after an erasure is refused, and no word of the person is left in the folder`() async throws {
        try await withRepeats { fixture in
            let customers = CustomerCalls(desk: fixture.desk).handlers
            let register = Evenhand_V1_RegisterCustomerRequest.with {
                $0.name = "Zdzisława Unikalna"
                $0.contact = "zdzislawa.unikalna@example.test"
                $0.language = "pl"
            }
            let registered = try await fixture.call(
                "CustomerService/RegisterCustomer", customers.registerCustomer, register, key: "r")
            let customer = registered.response.customerID
            let filed = try await fixture.file("My iguana Zdzisława-2 fled.", customer: customer, key: "f")
            // A refusal that quotes what was given.
            let quoting = Evenhand_V1_AddHeadRequest.with { $0.complaintID = "Zdzisława-3" }
            let refused = await failure {
                _ = try await fixture.call(
                    "ComplaintService/AddHead", fixture.complaints.addHead, quoting, key: "q")
            }
            #expect(refused?.status.text.contains("Zdzisława-3") == true)
            let erase = Evenhand_V1_EraseCustomerRequest.with { $0.customerID = customer }
            let erased = try await fixture.call(
                "CustomerService/EraseCustomer", customers.eraseCustomer, erase, key: "e")
            let erasedAgain = try await fixture.call(
                "CustomerService/EraseCustomer", customers.eraseCustomer, erase, key: "e")
            #expect(erasedAgain.isReplay)
            #expect(erasedAgain.response == erased.response)
            let repeated = await failure {
                _ = try await fixture.file("My iguana Zdzisława-2 fled.", customer: customer, key: "f")
            }
            #expect(repeated?.status.code == .failedPrecondition)
            let quotedAgain = await failure {
                _ = try await fixture.call(
                    "ComplaintService/AddHead", fixture.complaints.addHead, quoting, key: "q")
            }
            #expect(quotedAgain?.status.code == .failedPrecondition)
            #expect(filed.response.reply.complaintID == "C-1")
            let report = try await fixture.journal.audit()
            #expect(report.isIntact)
            await fixture.journal.searchCaughtUp()
            try await fixture.restart()
            // The search index is merged in steps of its own and has its own tests.
            let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
            for file in files where file.hasPrefix("evenhand.sqlite") {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.folder + "/" + file))
                #expect(bytes.range(of: Data("Zdzis".utf8)) == nil, "\(file) still names her")
            }
        }
    }

    @Test func `a token's secret is told once; a repeat finds the same token without it`() async throws {
        try await withRepeats { fixture in
            let admin = AdminCalls(desk: fixture.desk, condition: ServerCondition(startedAt: fixture.clock.now))
                .handlers
            let request = Evenhand_V1_IssueTokenRequest.with {
                $0.employeeID = fixture.clerk.person.description
                $0.roles = [.clerk]
            }
            let first = try await fixture.call("AdminService/IssueToken", admin.issueToken, request, key: "t")
            #expect(first.response.secret.hasPrefix("eh_"))
            let again = try await fixture.call("AdminService/IssueToken", admin.issueToken, request, key: "t")
            #expect(again.isReplay)
            #expect(again.response.token == first.response.token)
            #expect(again.response.secret.isEmpty)
        }
    }

    @Test func `a batch is kept as it was answered`() async throws {
        try await withRepeats { fixture in
            let imports = ImportCalls(desk: fixture.desk).handlers
            let request = Evenhand_V1_ImportComplaintsRequest.with { request in
                request.source = "crm"
                request.rows = (1...3).map { number in
                    .with {
                        $0.externalID = "\(number)"
                        $0.customerExternalID = "customer-\(number)"
                        $0.receivedMs = fixture.clock.now.milliseconds - 1_000
                        $0.channel = .email
                        $0.language = "en"
                        $0.narrative = "Row \(number) is late."
                    }
                }
            }
            let first = try await fixture.call(
                "ImportService/ImportComplaints", imports.importComplaints, request, key: "b")
            #expect(first.response.results.allSatisfy { $0.imported.hasPrefix("C-") })
            let position = fixture.journal.position
            let again = try await fixture.call(
                "ImportService/ImportComplaints", imports.importComplaints, request, key: "b")
            #expect(again.isReplay)
            #expect(again.response == first.response)
            #expect(fixture.journal.position == position)
        }
    }

    @Test(arguments: ["", String(repeating: "k", count: 65), "two words", "zażółć", "line\nbreak"])
    func `a key that is not 1 to 64 visible ASCII characters is refused`(_ key: String) async throws {
        try await withRepeats { fixture in
            let position = fixture.journal.position
            let refused = await failure { _ = try await fixture.file(key: key) }
            #expect(refused?.status.code == .invalidArgument)
            #expect(fixture.journal.position == position)
        }
    }

    @Test func `a status is read back as it was kept`() {
        let status = Status(.failedPrecondition, "EH-R4: not heard", details: [[1, 2, 3], [], [4]])
        #expect(Status(encoded: status.encoded) == status)
        #expect(Status(encoded: []) == nil)
        #expect(Status(encoded: [9, 200]) == nil)
    }
}

extension RepeatFixture {
    /// Calls a method of the test's own; whether the answer had been given before.
    static func replayed(
        _ handler: UnaryHandler<Text, Text>, _ request: Text, key: String, by actor: Actor, _ outcomes: StoredOutcomes
    ) async throws -> Bool {
        guard case .async(let body) = handler else { return false }
        let context = CallContext(
            connection: ConnectionIdentity(principal: SignedIn(actor: actor), baseline: Metadata()),
            method: "test.v1.Test/Own", callMetadata: Metadata([Metadata.Entry("idempotency-key", key)]), deadline: nil,
            cancellation: nil)
        let answer = try await outcomes.guarding.run(context, request) {
            try await body(context, request).serializedBytes()
        }
        return answer.metadata.first("idempotent-replay") == "1"
    }
}
