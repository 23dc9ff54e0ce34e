import EvenhandDomain
import EvenhandJournal
import JournalConformance
import Testing

/// The payload lies in the hash chain for ever: the quick way to it must give what the events' own coding gives.
@Suite struct `Payloads of arrivals` {
    /// Every control character, the quotation mark and backslash, line separators that JavaScript minds, marks that
    /// join what is before them, characters of two, three and four bytes, and the ends of Unicode.
    private let awkward =
        String((0...0x20).map { Character(Unicode.Scalar(UInt8($0))) })
        + "a\"b\\c/<&>'\u{7F}\u{85}\u{A0}ée\u{301}"
        + "\u{2028}\u{2029}ไทยతె\u{200D}\u{FEFF}\u{FFFD}\u{FFFF}\r\n🙂👩‍👩‍👧\u{10000}\u{10FFFF}"

    private func filed(_ generator: inout SeededGenerator) -> DomainEvent {
        let customer = generator.flip() ? CustomerID(rawValue: generator.number() | 1) : nil
        let subject: TextSubject = customer.map { .customer($0) } ?? .stream
        let content: PersonalText.Content = generator.flip() ? .text(awkward) : .erased
        return .complaint(
            ComplaintEvent(
                at: Instant(milliseconds: generator.anyNumber()), by: PersonID(rawValue: generator.number()),
                .filed(
                    .init(
                        customer: customer, receivedAt: Instant(milliseconds: generator.anyNumber()),
                        channel: Channel.allCases.randomElement(using: &generator) ?? .other,
                        language: generator.text(awkward),
                        narrative: PersonalText(subject: subject, content: content),
                        productArea: generator.flip() ? generator.text(awkward) : nil,
                        source: generator.flip()
                            ? SourceReference(source: generator.text(awkward), id: generator.text(awkward)) : nil,
                        noChannelGiven: generator.flip(), acknowledgeBy: Instant(milliseconds: 0),
                        respondBy: Instant(milliseconds: generator.anyNumber()), policy: generator.text(awkward)))))
    }

    private func scored(_ generator: inout SeededGenerator) -> DomainEvent {
        let cues = (0..<Int.random(in: 0...3, using: &generator)).map { number in
            TriageCue(
                kind: generator.text(awkward), start: number, end: Int(truncatingIfNeeded: generator.anyNumber()))
        }
        let topic = TriageLabel(label: generator.text(awkward), probability: generator.probability())
        let relief = TriageRelief(any: generator.probability(), monetary: generator.probability())
        return .complaint(
            ComplaintEvent(
                at: Instant(milliseconds: generator.number()), by: .house,
                .scored(
                    .init(
                        score: TriageRecord(
                            topic: generator.flip() ? topic : nil, relief: generator.flip() ? relief : nil, severity: 0,
                            heat: 1_000, priority: Int(truncatingIfNeeded: generator.anyNumber()), cues: cues,
                            language: generator.text(awkward), untrained: generator.flip(),
                            model: generator.text(awkward), policy: generator.text(awkward))))))
    }

    @Test func `are byte for byte what the events' own coding gives, and replay`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            for event in [filed(&generator), scored(&generator)] {
                let quick = try EventCodec.encode(event)
                let slow = try EventCodec.encodeByMembers(event)
                #expect(quick.payload == slow.payload)
                #expect(quick.texts == slow.texts)
                let stored = StoredEvent(
                    sequence: 1, stream: .complaint(ComplaintID(rawValue: 1)), version: 1, kind: event.kind,
                    at: event.at, actor: event.by, uniqueKey: nil, payload: quick.payload,
                    textCount: quick.texts.count, hash: .zero)
                let texts = quick.texts.enumerated().map { index, text in
                    StoredText(
                        sequence: 1, index: index, subject: stored.stream, hash: .zero, salt: nil, text: text.text)
                }
                #expect(try EventCodec.decode(stored, texts: texts) == event)
            }
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `refuse a number that JSON does not have`(_ number: Double) {
        let event = DomainEvent.complaint(
            ComplaintEvent(
                at: Samples.moment(0), by: .house,
                .scored(
                    .init(
                        score: TriageRecord(
                            topic: TriageLabel(label: "card", probability: number), severity: 0, heat: 0, priority: 0,
                            cues: [], language: "en", untrained: false, model: "m", policy: "p")))))
        #expect(throws: JournalError.self) { try EventCodec.encode(event) }
    }

    /// As they lie in journals that exist: whatever writes them, these are the bytes that were hashed.
    @Test func `keep the form that recorded journals hold`() throws {
        let filed = DomainEvent.complaint(
            ComplaintEvent(
                at: Instant(milliseconds: 1_780_000_000_123), by: PersonID(rawValue: 3),
                .filed(
                    .init(
                        customer: nil, receivedAt: Instant(milliseconds: -5), channel: .web, language: "th",
                        narrative: PersonalText("ไม่อยู่ที่นี่", of: .stream), productArea: "Card \"Gold\"\n",
                        source: SourceReference(source: "crm", id: "a/b"), noChannelGiven: true,
                        acknowledgeBy: Instant(milliseconds: 1), respondBy: Instant(milliseconds: 2), policy: "1"))))
        #expect(
            String(decoding: try EventCodec.encode(filed).payload, as: UTF8.self)
                == #"{"at":1780000000123,"by":3,"data":{"acknowledgeBy":1,"channel":"web","language":"th","#
                + #""narrative":{"index":0,"subject":"stream"},"noChannelGiven":true,"policy":"1","#
                + #""productArea":"Card \"Gold\"\u000a","receivedAt":-5,"respondBy":2,"#
                + #""source":{"id":"a/b","source":"crm"}},"kind":"complaint.filed"}"#)
        let scored = DomainEvent.complaint(
            ComplaintEvent(
                at: Instant(milliseconds: 0), by: .house,
                .scored(
                    .init(
                        score: TriageRecord(
                            topic: TriageLabel(label: "card", probability: 1e-7),
                            relief: TriageRelief(any: 1, monetary: 0.1 + 0.2), severity: 1, heat: 2, priority: 3,
                            cues: [TriageCue(kind: "threat", start: 4, end: 9)], language: "en", untrained: false,
                            model: "m", policy: "p")))))
        #expect(
            String(decoding: try EventCodec.encode(scored).payload, as: UTF8.self)
                == #"{"at":0,"by":0,"data":{"score":{"cues":[{"end":9,"kind":"threat","start":4}],"heat":2,"#
                + #""language":"en","model":"m","policy":"p","priority":3,"relief":{"any":1.0,"#
                + #""monetary":0.30000000000000004},"severity":1,"topic":{"label":"card","probability":1e-07},"#
                + #""untrained":false}},"kind":"complaint.scored"}"#)
    }

    /// A new member that is absent in all samples above would be lost by the quick way and noticed by nobody.
    @Test func `have the members that the quick way writes, and no others`() throws {
        func members(_ value: some Any) -> Int { Mirror(reflecting: value).children.count }
        var generator = SeededGenerator(seed: 1)
        guard case .complaint(let event) = filed(&generator), case .filed(let filed) = event.body,
            case .complaint(let second) = scored(&generator), case .scored(let scored) = second.body
        else {
            Issue.record("the samples are no arrivals")
            return
        }
        #expect(members(event) == 3)
        #expect(members(filed) == 11)
        #expect(members(filed.narrative) == 2)
        #expect(members(SourceReference(source: "", id: "")) == 2)
        #expect(members(scored) == 1)
        #expect(members(scored.score) == 10)
        #expect(members(TriageCue(kind: "", start: 0, end: 0)) == 3)
        #expect(members(TriageLabel(label: "", probability: 0)) == 2)
        #expect(members(TriageRelief(any: 0, monetary: 0)) == 2)
    }
}

extension SeededGenerator {
    fileprivate mutating func flip() -> Bool { Bool.random(using: &self) }
    fileprivate mutating func number() -> Int64 { Int64(next() >> UInt64.random(in: 1...63, using: &self)) }

    /// Of any size and sign, the ends among them.
    fileprivate mutating func anyNumber() -> Int64 {
        let number = number()
        return [0, -1, .min, .max, number, -number].randomElement(using: &self) ?? 0
    }

    /// Long and short digits, zero and one, the largest and the smallest among them.
    fileprivate mutating func probability() -> Double {
        let bits = Double(bitPattern: next())
        return [
            0, -0.0, 1, 0.1, 1e-4, 1e-5, 1e-7, 1e15, 1e16, 123_456_789, .leastNonzeroMagnitude, .leastNormalMagnitude,
            .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .pi, 0.1 + 0.2, Double(next() >> 11) * 0x1p-53,
            bits.isFinite ? bits : 0,
        ].randomElement(using: &self) ?? 0
    }

    fileprivate mutating func text(_ sample: String) -> String {
        String(sample.unicodeScalars.filter { _ in flip() }.map(Character.init))
    }
}
