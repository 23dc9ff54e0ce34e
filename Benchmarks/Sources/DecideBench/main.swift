internal import EvenhandDomain

// What a decision costs: `swift run -c release decide-bench`. Prints microseconds a call, the best of five rounds.
//
// The case is an honest one: filed, acknowledged, summarised, heard on both sides, with evidence on record. A typical
// command records a statement; the dearest one is a finding, which every rule looks at.

let monday = Instant(milliseconds: 1_793_610_000_000)
let (clerk, decider, concerned) = (EmployeeID(1), EmployeeID(4), EmployeeID(17))
var facts = ComplaintFacts(complaint: ComplaintID(17))
for person in [clerk, decider, concerned] {
    let hired = EmployeeEvent(
        at: monday, by: .house,
        .registered(.init(name: PersonalText("Person \(person)", of: .stream), isOutside: false)))
    facts.employees[person] = Sourced(EmployeeDecider.replay([hired]), from: .employee(person), at: 1)
}
facts.closest[HeadID(1)] = []
facts.charter = Sourced(CharterDecider.initialState, from: .charter, at: 0)

@MainActor func envelope(_ command: ComplaintCommand, by person: EmployeeID = clerk) -> Envelope<ComplaintCommand> {
    Envelope(at: monday, actor: Actor(person: person, roles: []), command: command)
}

@MainActor func evidence(_ kind: EvidenceKind, _ side: Side?) -> ComplaintCommand {
    .addEvidence(
        .init(heads: [HeadID(1)], kind: kind, source: .firmRecords, supports: side, note: "What was found that day."))
}

let letter = """
    Dear Ada, thank you for telling us about the delivery. We will look into it with the people concerned. \
    We will write to you by 2026-12-30 with our answer.
    """
let course: [(ComplaintCommand, EmployeeID)] = [
    (
        .file(
            .init(
                receivedAt: monday, channel: .web, language: "en", narrative: "The driver threw my parcel.",
                heads: [HeadDraft(ground: .service, allegation: "The driver threw the parcel.", employee: concerned)])),
        clerk
    ),
    (
        .acknowledge(
            .init(
                letter: letter, language: "en", nextStep: "We ask the driver and read the log.",
                nextStepBy: monday.advanced(byDays: 10))), clerk
    ),
    (.issueSummary(.init(passages: [PassageDraft(heads: [HeadID(1)], text: "What each side says.")])), clerk),
    (.sendSummary(.init(party: .customer)), clerk), (.sendSummary(.init(party: .person(concerned))), clerk),
    (.giveStatement(.init(head: HeadID(1), side: .customer, text: "This is how I saw it.")), clerk),
    (.giveStatement(.init(head: HeadID(1), side: .employee, text: "This is how I saw it.")), clerk),
    (.declareConflict(.init()), decider), (evidence(.recording, .customer), clerk),
    (evidence(.record, .customer), clerk), (evidence(.message, .customer), clerk),
]
let statement = envelope(.giveStatement(.init(head: HeadID(1), side: .customer, text: "This is how I saw it.")))
let finding = envelope(
    .find(
        .init(
            head: HeadID(1), outcome: .upheld, explanation: "The recording and the log show it.",
            behaviour: .humanError,
            response: .systemFix)), by: decider)

var state = ComplaintDecider.initialState
var events: [ComplaintEvent] = []
@MainActor func run(_ command: Envelope<ComplaintCommand>) throws {
    for event in try ComplaintDecider.decide(command, in: state, given: facts) {
        state = ComplaintDecider.evolve(state, with: event)
        events.append(event)
    }
}

@MainActor func report(_ what: String, _ count: Int, _ body: () throws -> Void) rethrows {
    var best = Double.infinity
    for _ in 0..<5 {
        let start = ContinuousClock.now
        for _ in 0..<count { try body() }
        let took = (ContinuousClock.now - start).components
        best = min(best, (Double(took.seconds) * 1e6 + Double(took.attoseconds) * 1e-12) / Double(count))
    }
    print("\(what): \((best * 100).rounded() / 100) µs")
}

for (command, person) in course { try run(envelope(command, by: person)) }
try report("a statement, decided and folded", 20_000) {
    for event in try ComplaintDecider.decide(statement, in: state, given: facts) {
        _ = ComplaintDecider.evolve(state, with: event)
    }
}
try report("a finding, decided and folded", 5_000) {
    for event in try ComplaintDecider.decide(finding, in: state, given: facts) {
        _ = ComplaintDecider.evolve(state, with: event)
    }
}
while events.count < 1_000 { try run(envelope(evidence(.record, nil))) }
try report("a case of 1,000 events folded, and a finding decided", 50) {
    _ = try ComplaintDecider.decide(finding, in: ComplaintDecider.replay(events), given: facts)
}
