import EvenhandDomain
import EvenhandMessages
import EvenhandScoring
import EvenhandText
import SwiftProtobuf
import Testing

@Suite struct `Triage scores` {
    static let narrative = "ของร้อน: my lawyer wants $1,200 back"
    static let score = TriageScore(
        language: .english, untrained: false, topic: .init(label: "Credit card", probability: 0.75),
        relief: .init(any: 0.5, monetary: 0.25),
        labels: [.init(output: "mood", label: "angry", probability: 0.125)], severity: 400, heat: 0, priority: 1000,
        cues: [
            Cue(kind: .legalThreat, start: 26, end: 32),
            Cue(kind: .money, start: 39, end: 45, amount: .init(minorUnits: 120_000, currency: .dollar)),
        ], model: "shipped-1", policy: "standard-1")

    @Test func `cross the wire and back`() throws {
        let message = try received(Evenhand_V1_TriageScore(Self.score, narrative: Self.narrative))
        #expect(try message.value() == Self.score)
        #expect(message.cues.map(\.text) == ["lawyer", "$1,200"])
        #expect(message.reasons.isEmpty)
    }

    @Test func `of an untrained language have neither topic nor relief`() throws {
        var score = Self.score
        (score.topic, score.relief, score.untrained, score.labels) = (nil, nil, true, [])
        let message = try received(Evenhand_V1_TriageScore(score, narrative: Self.narrative))
        #expect(!message.hasTopic)
        #expect(!message.hasRelief)
        #expect(try message.value() == score)
    }

    @Test func `carry their reasons`() throws {
        let reasons: [Reason] = [
            .init(of: "priority", name: "clamp", weight: -312),
            .init(of: "topic", name: "lawyer", weight: 87, range: 26..<32),
        ]
        let message = try received(
            Evenhand_V1_TriageScore(Self.score, reasons: reasons, narrative: Self.narrative))
        #expect(message.reasons.map(\.weight) == [-312, 87])
        #expect(message.reasons.map(\.name) == ["clamp", "lawyer"])
        #expect(message.reasons.map(\.of) == ["priority", "topic"])
        #expect(message.reasons.map(\.start) == [0, 26])
        #expect(message.reasons.map(\.end) == [0, 32])
    }

    @Test func `every kind of cue has a value on the wire under its own name`() {
        for kind in CueKind.allCases { #expect(Evenhand_V1_CueKind(kind).name == kind.name) }
        #expect(Evenhand_V1_CueKind.allCases.count == CueKind.allCases.count + 1)
        #expect(Set(CueKind.allCases.map { Evenhand_V1_CueKind($0) }).count == CueKind.allCases.count)
    }

    @Test func `with what no release knows are refused by name`() {
        var message = Evenhand_V1_TriageScore(Self.score, narrative: Self.narrative)
        message.cues[1].amount.currency = "XAU"
        #expect(throws: InputError.self) { try message.value() }
        message.cues[1].kind = .UNRECOGNIZED(50)
        let kind = #expect(throws: InputError.self) { try message.value() }
        #expect(kind?.field == "cues[1].kind")
        #expect(kind?.value == "50")
        message.language = "xx"
        let language = #expect(throws: InputError.self) { try message.value() }
        #expect(language?.field == "language")
        message.language = "en"
        message.cues = []
        message.heat = 1001
        let heat = #expect(throws: InputError.self) { try message.value() }
        #expect(heat?.field == "heat")
    }

    @Test func `on record show the cue's words while the narrative stands`() {
        let record = TriageRecord(
            topic: .init(label: "Credit card", probability: 0.75), relief: .init(any: 0.5, monetary: 0.25), severity: 1,
            heat: 2, priority: 3,
            cues: [
                .init(kind: "legal_threat", start: 26, end: 32), .init(kind: "retired kind", start: 90, end: 95),
            ], language: "en", untrained: false, model: "m", policy: "p")
        let message = Evenhand_V1_TriageScore(record, narrative: Self.narrative)
        #expect(message.cues.map(\.text) == ["lawyer", ""])
        #expect(message.cues.map(\.kind) == [.legalThreat, .unspecified])
        #expect(message.topic.label == "Credit card")
        #expect(message.relief.monetary == 0.25)
        #expect(Evenhand_V1_TriageScore(record, narrative: nil).cues.map(\.text) == ["", ""])
    }
}

@Suite struct `Score requests` {
    @Test(arguments: [
        IntakeFacts.none,
        IntakeFacts(language: .thai, urgency: .veryHigh, impact: .veryLow, dueAt: 1_770_000_000, now: 1_769_000_000),
    ])
    func `carry what is known`(facts: IntakeFacts) throws {
        #expect(try received(Evenhand_V1_ScoreRequest("Tea", facts: facts)).facts() == facts)
    }

    @Test func `need the present time beside a due time`() {
        let request = Evenhand_V1_ScoreRequest.with { $0.dueMs = 5 }
        #expect(
            throws: InputError(field: "now_ms", value: nil, valid: "the present time, where due_ms is given")
        ) { try request.facts() }
    }

    @Test func `have levels of 1 to 5`() {
        let urgency = #expect(throws: InputError.self) {
            try Evenhand_V1_ScoreRequest.with { $0.urgency = 6 }.facts()
        }
        #expect(urgency?.field == "urgency")
        let impact = #expect(throws: InputError.self) {
            try Evenhand_V1_ScoreRequest.with { $0.impact = .max }.facts()
        }
        #expect(impact?.field == "impact")
    }
}
