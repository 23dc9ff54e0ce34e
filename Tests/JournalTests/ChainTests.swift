import EvenhandDomain
import EvenhandJournal
import Foundation
import JournalConformance
import Testing

@Suite struct `Sealing` {
    /// An adapter numbers the texts of an event in 16 bits: one more would take the place of another event's.
    @Test func `refuses an event with more texts than are numbered`() throws {
        func proposed(_ count: Int) -> DomainEvent {
            let text = PersonalText("A decision of the board", of: .stream)
            return .customer(
                CustomerEvent(
                    at: Instant(milliseconds: 0), by: PersonID(rawValue: 4),
                    .parting(
                        .proposed(
                            .init(
                                parting: .ending, reason: text, evidence: Array(repeating: text, count: count - 1),
                                incidents: [], endsOn: Instant(milliseconds: 0), policy: "standard-1")))))
        }
        let sealer = Sealer { [1, 2, 3, 4] }
        #expect(try sealer.seal(proposed(1 << 16)).texts.count == 1 << 16)
        #expect(throws: JournalError.self) { try sealer.seal(proposed((1 << 16) + 1)) }
    }
}

@Suite struct `The hash chain` {
    private let text = StoredText(
        sequence: 1, index: 0, subject: .complaint(ComplaintID(rawValue: 1)),
        hash: StoredText.hash(of: "words", salt: [1]), salt: [1], text: "words")
    private let event = StoredEvent(
        sequence: 1, stream: .complaint(ComplaintID(rawValue: 1)), version: 1, kind: "complaint.filed",
        at: Samples.moment(0), actor: Samples.clerk, uniqueKey: nil, payload: [1, 2, 3], textCount: 1, hash: .zero)

    @Test func `changes with everything an event consists of`() {
        let whole = HashChain.hash(of: event, texts: [text], after: .zero)
        let changes: [(inout StoredEvent) -> Void] = [
            { $0.sequence = 2 }, { $0.stream = .complaint(ComplaintID(rawValue: 2)) }, { $0.version = 2 },
            { $0.kind = "x" }, { $0.at = Samples.moment(1) }, { $0.actor = .house }, { $0.uniqueKey = "" },
            { $0.payload = [1, 2] }, { $0.textCount = 2 },
        ]
        for change in changes {
            var changed = event
            change(&changed)
            #expect(HashChain.hash(of: changed, texts: [text], after: .zero) != whole)
        }
        var other = text
        other.subject = .customer(CustomerID(rawValue: 1))
        #expect(HashChain.hash(of: event, texts: [other], after: .zero) != whole)
        #expect(HashChain.hash(of: event, texts: [], after: .zero) != whole)
        #expect(HashChain.hash(of: event, texts: [text], after: whole) != whole)
    }

    @Test func `does not need the words of an erased text`() {
        var erased = text
        erased.salt = nil
        erased.text = nil
        erased.erasedBy = 9
        #expect(
            HashChain.hash(of: event, texts: [text], after: .zero)
                == HashChain.hash(of: event, texts: [erased], after: .zero))
    }

    @Test func `is plain SHA-256`() {
        let hash = Hash256(hashing: Array("abc".utf8))
        #expect(hash.description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `payloads are JSON with sorted keys and nothing personal`() throws {
        let event = Samples.filed("Secret \"words\"\u{0} in ไทย/มาก", productArea: "a\"b\\c\nd/é\u{1}")
        let (payload, texts) = try EventCodec.encode(event)
        #expect(texts.map(\.text) == ["Secret \"words\"\u{0} in ไทย/มาก"])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(payload)) as? [String: Any])
        let again = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys, .withoutEscapingSlashes])
        let keys = String(decoding: payload, as: UTF8.self)
        #expect(!keys.contains("Secret"))
        #expect(again.count > 100)
        #expect((json["data"] as? [String: Any])?["productArea"] as? String == "a\"b\\c\nd/é\u{1}")
        let names = keys.split(separator: "\"").map(String.init).filter { ["at", "by", "data", "kind"].contains($0) }
        #expect(names == ["at", "by", "data", "kind"])
    }
}
