import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

/// A complaint in which everything happened once, as its events made it, and what reading it returns.
@Suite struct `The record of a complaint` {
    static let customer = TextSubject.customer(CustomerID(3))
    static let clerk = EmployeeID(4)
    static let accused = Party.person(EmployeeID(17))

    static let message: Evenhand_V1_Complaint = {
        let events = intake + parties + hearing + protection + outcome
        let stamped = events.enumerated().map { index, body in
            ComplaintEvent(at: Instant(milliseconds: 1_000 * Int64(index + 1)), by: clerk, body)
        }
        return Evenhand_V1_Complaint(
            id: ComplaintID(12), version: Int64(stamped.count), state: ComplaintDecider.replay(stamped))
    }()

    @Test func `crosses the wire unchanged`() throws {
        #expect(try received(Self.message) == Self.message)
        #expect(Self.message.complaintID == "C-12")
        #expect(Self.message.version == 38)
    }

    @Test func `has what was said at intake`() {
        let complaint = Self.message
        #expect(complaint.customerID == "CU-3")
        #expect(complaint.receivedMs == 500)
        #expect(complaint.channel == .letter)
        #expect(complaint.language == "te")
        #expect(complaint.productArea == "Kettles")
        #expect(complaint.narrative == .with { $0.text = "It burned me" })
        #expect(complaint.source == .with { ($0.source, $0.id) = ("crm", "77") })
        #expect(complaint.policy == "standard-1")
        #expect(complaint.acknowledgeByMs == 2_000)
        #expect(complaint.respondByMs == 3_000)
        #expect(complaint.filedByID == "E-4")
        #expect(complaint.score.priority == 900)
        #expect(complaint.score.cues.map(\.text) == ["burned"])
        #expect(complaint.acknowledgement.nextStep.text == "We read it")
        #expect(complaint.acknowledgement.nextStepByMs == 9_000)
        #expect(complaint.acknowledgement.by == "E-4")
    }

    @Test func `has its heads with what each side said`() throws {
        let head = try #require(Self.message.heads.first)
        #expect(head.ground == .conduct)
        #expect(head.allegation.text == "Laughed at")
        #expect(head.asked.text == "Sorry")
        #expect(head.amount == .with { ($0.minorUnits, $0.currency) = (1_250, "EUR") })
        #expect(head.employeeID == "E-17")
        #expect(head.expectation.kind == .stated)
        #expect(head.expectation.onMs == 400)
        #expect(head.occurredMs == 300)
        #expect(head.statements.map(\.party) == ["customer", "E-17"])
        #expect(head.statements[0].given.text == "They laughed")
        #expect(head.statements[1].waiver.text == "No comment")
        #expect(head.statements[1].invitation.dueMs == 8_000)
        #expect(head.statements[1].invitation.offersWriting)
        #expect(!head.statements[1].invitation.offersRepresentative)
        let evidence = try #require(Self.message.evidence.first)
        #expect(evidence.evidence == 1)
        #expect(evidence.kind == .recording)
        #expect(evidence.source == .firmRecords)
        #expect(evidence.supports == .employee)
        #expect(evidence.providerID == "E-5")
        #expect(evidence.independent)
    }

    @Test func `has who was told what`() throws {
        #expect(Self.message.respondentID == "E-8")
        let summary = try #require(Self.message.summaries.first)
        #expect(summary.version == 1)
        #expect(summary.copies.map(\.party) == ["customer", "E-17"])
        #expect(summary.copies.map { $0.readMs == 0 } == [false, true])
        let passage = try #require(summary.passages.first)
        #expect(passage.text.text == "A laugh was heard")
        #expect(passage.disputes.map(\.text.text) == ["A cough", "A sneeze"])
        #expect(passage.disputes.map(\.attached) == [false, true])
        #expect(passage.answer.text == "The recording has a laugh")
        #expect(passage.answeredMs != 0)
        let party = try #require(Self.message.parties.first { $0.party == "customer" })
        #expect(party.heads == [1, 2])
        #expect(party.attemptsMs == [700])
        #expect(party.noChannelDeclaredBy == "E-4")
        #expect(Self.message.letters.map(\.kind) == [.supportNote])
        #expect(Self.message.letters.map(\.party) == ["E-17"])
    }

    @Test func `has its hearings, steps and protections`() throws {
        let hearing = try #require(Self.message.hearings.first)
        #expect(hearing.form == .meeting)
        #expect(hearing.invited == ["customer", "E-17"])
        #expect(hearing.present == ["customer"])
        #expect(hearing.waivers == [.with { ($0.employeeID, $0.text) = ("E-17", .with { $0.text = "Go on" }) }])
        #expect(hearing.heatBefore == 800)
        #expect(hearing.heatAfter == 0)
        #expect(hearing.hasHeatAfter)
        #expect(hearing.minutes.text == "All spoke")
        #expect(Self.message.steps.map(\.text.text) == ["Listened to the tape"])
        #expect(Self.message.conflicts.map(\.personID) == ["E-4"])
        #expect(Self.message.conflicts.allSatisfy { !$0.hasTie })
        #expect(Self.message.outsideDeciders.map(\.tie.text) == ["Former auditor"])
        #expect(Self.message.measures.map(\.kind) == [.changeDuties])
        #expect(Self.message.embargo.proposal.ground == .tippingOff)
        #expect(Self.message.embargo.proposal.text.text == "Inquiry")
        #expect(Self.message.embargo.placed.ground == .harassment)
        #expect(Self.message.embargo.placed.proposerID == "E-4")
        #expect(Self.message.embargo.placed.untilMs == 99_000)
    }

    @Test func `has findings, remedies and its end`() throws {
        let (first, second) = (Self.message.heads[0], Self.message.heads[1])
        #expect(first.outcome == .partlyUpheld)
        #expect(first.finding.reason == .partOnly)
        #expect(first.finding.deciderID == "E-9")
        #expect(first.finding.stage == .one)
        #expect(second.outcome == .resolvedEarly)
        #expect(!second.hasFinding)
        #expect(second.settled.text == "A new kettle")
        #expect(second.settledReason == .customerAccepted)
        #expect(second.settledMs != 0)
        #expect(Self.message.remedies.map(\.kind) == [.payment, .committedChange])
        #expect(Self.message.remedies.map(\.ownerID) == ["E-5", "E-6"])
        #expect(Self.message.remedies.map { $0.fulfilledMs == 0 } == [false, true])
        #expect(Self.message.status == .closed)
        #expect(Self.message.closedMs == 38_000)
    }

    @Test func `shows an erased text as erased`() throws {
        var state = ComplaintDecider.replay([
            ComplaintEvent(at: Instant(milliseconds: 1), by: Self.clerk, Self.intake[0])
        ])
        state.intake?.narrative = PersonalText(subject: Self.customer, content: .erased)
        let message = Evenhand_V1_Complaint(id: ComplaintID(1), version: 1, state: state)
        #expect(message.narrative.erased)
        #expect(message.narrative.text.isEmpty)
    }
}

extension `The record of a complaint` {
    private static func text(_ text: String) -> PersonalText { PersonalText(text, of: customer) }

    private static let intake: [ComplaintHappening] = [
        .filed(
            .init(
                customer: CustomerID(3), receivedAt: Instant(milliseconds: 500), channel: .letter, language: "te",
                narrative: text("It burned me"), productArea: "Kettles",
                source: SourceReference(source: "crm", id: "77"),
                noChannelGiven: false, acknowledgeBy: Instant(milliseconds: 2_000),
                respondBy: Instant(milliseconds: 3_000), policy: "standard-1")),
        .scored(
            .init(
                score: TriageRecord(
                    severity: 700, heat: 100, priority: 900, cues: [.init(kind: "harm", start: 3, end: 9)],
                    language: "en", untrained: false, model: "m", policy: "p"))),
        .acknowledged(
            .init(
                letter: text("Thank you"), language: "en", channel: .email, nextStep: text("We read it"),
                nextStepBy: Instant(milliseconds: 9_000))),
        .headAdded(
            .init(
                head: HeadID(1), ground: .service, allegation: text("Laughed"), asked: text("Sorry"),
                amount: Money(minorUnits: 1_250, currency: "EUR"),
                expectation: Expectation(kind: .stated, on: Instant(milliseconds: 400)),
                occurredAt: Instant(milliseconds: 300))),
        .headAdded(.init(head: HeadID(2), ground: .technical, allegation: text("It leaks"))),
        .headChanged(.init(head: HeadID(1), ground: .conduct, allegation: text("Laughed at"))),
        .employeeNamed(.init(head: HeadID(1), employee: EmployeeID(17))),
        .evidenceAdded(
            .init(
                evidence: EvidenceID(1), heads: [HeadID(1)], evidenceKind: .recording, source: .firmRecords,
                supports: .employee, note: text("Tape"), provider: EmployeeID(5), independent: true)),
    ]

    private static let parties: [ComplaintHappening] = [
        .respondentAppointed(.init(respondent: EmployeeID(8))),
        .summaryIssued(
            .init(
                version: 1,
                passages: [Passage(passage: PassageID(1), heads: [HeadID(1)], text: text("A laugh was heard"))])),
        .summarySent(.init(version: 1, party: .customer, channel: .email)),
        .summarySent(.init(version: 1, party: accused)),
        .summaryRead(.init(version: 1, party: .customer)),
        .passageDisputed(.init(passage: PassageID(1), party: accused, text: text("A cough"))),
        .passageAnswered(.init(passage: PassageID(1), text: text("The recording has a laugh"))),
        .laterDisputeAttached(.init(passage: PassageID(1), party: accused, text: text("A sneeze"))),
        .contactAttempted(.init(party: .customer, attemptedAt: Instant(milliseconds: 700), channel: .phone)),
        .noChannelDeclared(.init(party: .customer)),
        .letterSent(.init(letterKind: .supportNote, party: accused, text: text("We stand by you"))),
    ]

    private static let hearing: [ComplaintHappening] = [
        .statementGiven(.init(head: HeadID(1), party: .customer, text: text("They laughed"))),
        .statementInvited(
            .init(
                head: HeadID(1), party: accused, due: Instant(milliseconds: 8_000), offersWriting: true,
                offersRepresentative: false)),
        .statementWaived(.init(head: HeadID(1), party: accused, text: text("No comment"))),
        .hearingScheduled(
            .init(
                hearing: HearingID(1), form: .meeting, heads: [HeadID(1)], scheduledFor: Instant(milliseconds: 9_500),
                invited: [.customer, accused], offersWriting: true, offersRepresentative: true)),
        .presenceWaived(.init(hearing: HearingID(1), employee: EmployeeID(17), text: text("Go on"))),
        .hearingHeld(
            .init(
                hearing: HearingID(1), present: [.customer], heatBefore: 800, heatAfter: 0, minutes: text("All spoke"))),
        .stepTaken(.init(heads: [HeadID(1)], text: text("Listened to the tape"))),
    ]

    private static let protection: [ComplaintHappening] = [
        .conflictDeclared(.init(person: clerk)),
        .outsideDeciderNamed(
            .init(person: EmployeeID(9), tie: text("Former auditor"), reason: text("Nobody is left"))),
        .protectiveMeasureTaken(.init(measure: .changeDuties, text: text("Back office"), heads: [HeadID(1)])),
        .embargoProposed(.init(ground: .harassment, text: text("Threats"))),
        .embargoPlaced(
            .init(ground: .harassment, proposer: clerk, until: Instant(milliseconds: 99_000))),
        .embargoProposed(.init(ground: .tippingOff, text: text("Inquiry"))),
    ]

    private static let outcome: [ComplaintHappening] = [
        .found(
            .init(
                head: HeadID(1), outcome: .partlyUpheld, reason: .partOnly, explanation: text("A laugh, no more"),
                decider: EmployeeID(9), stage: .one, policy: "standard-1")),
        .headResolvedEarly(
            .init(
                head: HeadID(2), reason: .customerAccepted, solution: text("A new kettle"),
                acceptedAt: Instant(milliseconds: 600))),
        .remedyGranted(
            .init(
                remedy: RemedyID(1), head: HeadID(1), remedyKind: .payment,
                amount: Money(minorUnits: 500, currency: "EUR"), text: text("Refund"), owner: EmployeeID(5),
                due: Instant(milliseconds: 50_000))),
        .changeCommitted(
            .init(
                remedy: RemedyID(2), head: HeadID(1), text: text("Two at the till"), owner: EmployeeID(6),
                due: Instant(milliseconds: 60_000))),
        .remedyFulfilled(.init(remedy: RemedyID(1))),
        .closed(.init(note: nil)),
    ]
}

@Suite struct `Rows and records of people` {
    @Test func `a row shows what lists show`() throws {
        var summary = ComplaintSummary()
        summary.customer = CustomerID(3)
        summary.receivedAt = Instant(milliseconds: 5)
        summary.channel = .chat
        summary.priority = 640
        summary.topic = "Cards"
        summary.acknowledgeBy = Instant(milliseconds: 900)
        summary.respondBy = Instant(milliseconds: 800)
        summary.source = SourceReference(source: "crm", id: "1")
        let row = try received(Evenhand_V1_ComplaintRow(summary, id: ComplaintID(9), excerpt: "Charged"))
        #expect(row.complaintID == "C-9")
        #expect(row.customerID == "CU-3")
        #expect(row.status == .received)
        #expect(row.priority == 640)
        #expect(row.topic == "Cards")
        #expect(row.nextDueMs == 800)
        #expect(row.source.id == "1")
        #expect(row.excerpt == "Charged")
        #expect(row.closedMs == 0)
    }

    @Test func `a customer`() throws {
        var state = CustomerState()
        state.name = PersonalText("Ewa", of: .stream)
        state.contact = PersonalText(subject: .stream, content: .erased)
        state.standing = .regained
        state.erasedAt = Instant(milliseconds: 77)
        let customer = try received(Evenhand_V1_Customer(id: CustomerID(2), version: 4, state: state))
        #expect(customer.customerID == "CU-2")
        #expect(customer.version == 4)
        #expect(customer.name.text == "Ewa")
        #expect(customer.contact.erased)
        #expect(customer.standing == .regained)
        #expect(customer.erasedMs == 77)
        #expect(!customer.hasExternal)
    }

    @Test func `an employee`() throws {
        let stamped = [
            EmployeeHappening.registered(
                .init(name: PersonalText("Ola", of: .stream), team: "Till", isOutside: false, language: "pl")),
            .managerChanged(.init(manager: EmployeeID(2), from: Instant(milliseconds: 10))),
            .managerChanged(.init(manager: nil, from: Instant(milliseconds: 20))),
            .left(.init(on: Instant(milliseconds: 30))),
        ].map { EmployeeEvent(at: Instant(milliseconds: 40), by: EmployeeID(1), $0) }
        let state = EmployeeDecider.replay(stamped)
        let employee = try received(Evenhand_V1_Employee(id: EmployeeID(5), version: 4, state: state))
        #expect(employee.employeeID == "E-5")
        #expect(employee.name.text == "Ola")
        #expect(employee.team == "Till")
        #expect(employee.language == "pl")
        #expect(employee.managers.map(\.managerID) == ["E-2", ""])
        #expect(employee.managers.map(\.fromMs) == [10, 20])
        #expect(employee.leftMs == 30)
    }
}
