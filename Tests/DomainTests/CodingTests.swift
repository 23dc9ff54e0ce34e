import EvenhandDomain
import Foundation
import Testing

@Suite struct `Stored events` {
    private func encode(_ event: DomainEvent, collecting collector: TextCollector? = nil) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let collector { encoder.userInfo[TextCollector.userInfoKey] = collector }
        return String(decoding: try encoder.encode(event), as: UTF8.self)
    }

    private func decode(_ json: String, texts: [Int: String]? = nil) throws -> DomainEvent {
        let decoder = JSONDecoder()
        if let texts { decoder.userInfo[TextCollector.userInfoKey] = TextCollector(texts: texts) }
        return try decoder.decode(DomainEvent.self, from: Data(json.utf8))
    }

    private let stated = DomainEvent.complaint(
        ComplaintEvent(
            at: Instant(milliseconds: 1_793_610_000_000), by: EmployeeID(1),
            .statementGiven(
                .init(
                    head: HeadID(2), party: .person(EmployeeID(17)),
                    text: PersonalText("I rang twice.", of: .employee(EmployeeID(17)))))))

    @Test func `have a form that does not change`() throws {
        #expect(
            try encode(stated) == """
                {"at":1793610000000,"by":1,"data":{"head":2,"party":"E-17",\
                "text":{"subject":"E-17","text":"I rang twice."}},"kind":"complaint.statementGiven"}
                """)
    }

    @Test func `keep personal text apart, in order`() throws {
        let collector = TextCollector()
        let json = try encode(stated, collecting: collector)
        #expect(!json.contains("rang"))
        #expect(json.contains(#""text":{"index":0,"subject":"E-17"}"#))
        #expect(collector.entries.map(\.text) == ["I rang twice."])
        #expect(collector.entries.map(\.subject) == [.employee(EmployeeID(17))])
        #expect(try decode(json, texts: [0: "I rang twice."]) == stated)
    }

    @Test func `read an erased text as erased`() throws {
        let json = try encode(stated, collecting: TextCollector())
        guard case .complaint(let event) = try decode(json, texts: [:]), case .statementGiven(let data) = event.body
        else {
            Issue.record("another event")
            return
        }
        #expect(data.text.content == .erased)
        // What was erased once stays so when stored again.
        let collector = TextCollector()
        _ = try encode(.complaint(event), collecting: collector)
        #expect(collector.entries.map(\.text) == [nil])
    }

    @Test func `ignore keys nobody knows yet`() throws {
        let json = """
            {"at":1,"by":2,"kind":"complaint.closed","future":[1],"data":{"later":{"x":1}}}
            """
        #expect(
            try decode(json)
                == .complaint(ComplaintEvent(at: Instant(milliseconds: 1), by: EmployeeID(2), .closed(.init()))))
    }

    @Test(arguments: [
        #"{"at":1,"by":2,"kind":"complaint.unheardOf","data":{}}"#, #"{"at":1,"by":2,"kind":"nonsense","data":{}}"#,
        #"{"at":1,"by":2,"kind":"complaint.found","data":{"head":1}}"#,
    ])
    func `that are none are refused`(json: String) {
        #expect(throws: DecodingError.self) { try decode(json) }
    }

    @Test func `of customers, employees and access come back`() throws {
        let events: [DomainEvent] = [
            .customer(
                CustomerEvent(
                    at: Story.monday, by: .house,
                    .registered(.init(name: PersonalText("Ada", of: .stream), standing: .active)))),
            .employee(
                EmployeeEvent(
                    at: Story.monday, by: .house, .managerChanged(.init(manager: Story.manager, from: Story.monday)))),
            .employee(EmployeeEvent(at: Story.monday, by: .house, .languageChanged(.init(language: "th")))),
            .employee(EmployeeEvent(at: Story.monday, by: .house, .languageChanged(.init()))),
            .access(
                AccessEvent(
                    at: Story.monday, by: .house,
                    .tokenIssued(
                        .init(
                            token: TokenID(1), person: Story.clerk, roles: [.clerk], sha256: Array(0..<32),
                            label: "desk")))
            ),
        ]
        for event in events { #expect(try roundTrip(event) == event) }
        #expect(
            events.map(\.kind) == [
                "customer.registered", "employee.managerChanged", "employee.languageChanged",
                "employee.languageChanged", "access.tokenIssued",
            ])
    }

    @Test func `of employees of an earlier release are read, and new ones without a language look like them`()
        throws
    {
        let stored = """
            {"at":1,"by":2,"data":{"isOutside":false,"name":{"subject":"E-17","text":"Ola"}},\
            "kind":"employee.registered"}
            """
        let event = DomainEvent.employee(
            EmployeeEvent(
                at: Instant(milliseconds: 1), by: EmployeeID(2),
                .registered(.init(name: PersonalText("Ola", of: .employee(EmployeeID(17))), isOutside: false))))
        #expect(try decode(stored) == event)
        #expect(try encode(event) == stored)
    }

    static let customerBodies: [CustomerHappening] = {
        let text = PersonalText("Words of hers.", of: .customer(CustomerID(3)))
        let (at, incident) = (Story.monday, IncidentID(1))
        return [
            .ledgerEntered(.init(kind: .cost, on: at, amount: Money(minorUnits: -5, currency: "EUR"), cost: .selling)),
            .ledgerEntered(.init(kind: .renewal, on: at, renewal: .notRenewed, reason: text)),
            .ledgerEntered(.init(kind: .referral, on: at, referred: CustomerID(9))),
            .ledgerEntered(.init(kind: .payment, on: at, payment: .late, row: -7, document: "I-1")),
            .feedbackGiven(.init(row: 9, on: at, text: text, hoped: text, rating: 3)),
            .conduct(.noted(.init(incident: incident, conduct: .behaviours, occurredAt: at, text: text))),
            .conduct(.confirmed(.init(incident: incident, conduct: .behaviours))),
            .conduct(.withdrawn(.init(incident: incident, conduct: .demands, wasConfirmed: true, reason: text))),
            .parting(
                .proposed(
                    .init(
                        parting: .nonRenewal, reason: text, evidence: [text, text], incidents: [incident], endsOn: at,
                        policy: "standard-1"))), .parting(.confirmed(.init(proposer: EmployeeID(4)))),
            .parting(.held(.init(complaint: ComplaintID(9)))), .parting(.hearingOffered(.init(on: at))),
            .parting(.hearingRecorded(.init(outcome: .absent, text: text))),
            .parting(.handOverSent(.init(letter: text, language: "th", providers: [text], endsOn: at))),
            .parting(.parted(.init(parting: .ending))), .parting(.withdrawn(.init(reason: text))),
            .suspension(.proposed(.init(reason: text))),
            .suspension(.placed(.init(proposer: EmployeeID(4), until: at))), .suspension(.lifted(.init(reason: text))),
        ]
    }()

    @Test(arguments: customerBodies)
    func `of ledgers, conduct and partings come back, their words kept apart`(body: CustomerHappening) throws {
        let event = DomainEvent.customer(CustomerEvent(at: Story.monday, by: EmployeeID(4), body))
        #expect(try roundTrip(event) == event)
        let collector = TextCollector()
        let stored = try encode(event, collecting: collector)
        #expect(!stored.contains("hers"))
        #expect(collector.entries.allSatisfy { $0.subject == .customer(CustomerID(3)) })
    }

    @Test func `of ledgers, conduct and partings have names that do not change`() {
        #expect(
            Self.customerBodies.map(\.kind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } } == [
                "customer.ledgerEntered", "customer.feedbackGiven", "customer.incidentNoted",
                "customer.incidentConfirmed",
                "customer.incidentWithdrawn", "customer.partingProposed", "customer.partingConfirmed",
                "customer.partingHeld", "customer.lastHearingOffered", "customer.lastHearingRecorded",
                "customer.handOverSent", "customer.parted", "customer.partingWithdrawn",
                "customer.suspensionProposed", "customer.suspended", "customer.suspensionLifted",
            ])
    }

    static let arrangementBodies: [ArrangementHappening] = {
        let text = PersonalText("Words of hers.", of: .customer(CustomerID(3)))
        let other = ComplaintID(9)
        return [
            .assigned(.init(to: EmployeeID(4))), .assigned(.init(to: nil)), .merged(.init(lead: other, reason: text)),
            .joined(.init(complaint: other)), .unmerged(.init(lead: other, reason: text)),
            .separated(.init(complaint: other)), .linked(.init(complaint: other, link: .child)),
            .unlinked(.init(complaint: other)), .outcomeAnswered(.init(answer: .disputed, text: text)),
            .reviewRecorded(.init(result: .settled, text: text)),
            .duplicateDismissed(.init(complaint: other, reason: text)),
        ]
    }()

    @Test(arguments: arrangementBodies)
    func `of how work is arranged come back`(body: ArrangementHappening) throws {
        let event = DomainEvent.complaint(ComplaintEvent(at: Story.monday, by: EmployeeID(4), .arranged(body)))
        #expect(try roundTrip(event) == event)
    }

    @Test func `of how work is arranged have names that do not change`() {
        #expect(
            Self.arrangementBodies.map(\.kind).dropFirst() == [
                "complaint.assigned", "complaint.merged", "complaint.joined", "complaint.unmerged",
                "complaint.separated", "complaint.linked", "complaint.unlinked", "complaint.outcomeAnswered",
                "complaint.reviewRecorded", "complaint.duplicateDismissed",
            ])
    }

    /// The words that stand in stored events. A name may change in code; these may not.
    @Test func `use words that do not change`() {
        #expect(
            Ground.allCases.map(\.rawValue).joined(separator: " ")
                == "taste service technical terms conduct safety unsorted")
        #expect(Side.allCases.map(\.rawValue).joined(separator: " ") == "customer employee respondent")
        #expect(
            Outcome.allCases.map(\.rawValue).joined(separator: " ")
                == "upheld partlyUpheld upheldAlreadyRemedied upheldNoInjustice notUpheld notInvestigated "
                + "unableToReachFinding withdrawn resolvedEarly")
        #expect(Stage.allCases.map(\.rawValue).joined(separator: " ") == "one two external")
        #expect(
            Role.allCases.map(\.rawValue).joined(separator: " ")
                == "clerk investigator decider leader integrator administrator employee planOwner auditor operator")
    }
}
