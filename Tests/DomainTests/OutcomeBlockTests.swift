import EvenhandDomain
import Foundation
import Testing

@Suite struct `A block of outcomes` {
    private func block(
        source: String = "bureau", first: Int64 = 1, span: Int = 3, leftOut: [Int] = [],
        digest: String = String(repeating: "a", count: 64), columns: [OutcomeBlock.Column]? = nil
    ) -> OutcomeBlock {
        OutcomeBlock(
            source: source, first: first, span: span, leftOut: leftOut, digest: digest,
            columns: columns ?? [
                .init(name: "received", values: ["2026-11-30"], codes: Array(repeating: 0, count: span - leftOut.count))
            ])
    }

    private static let names: Set<String> = ["received", "closed", "product"]

    @Test(arguments: [[], [0], [1, 2, 3], [255, 0], [256], [65_535, 1], [65_536, 7, 4_000_000_000]] as [[UInt32]])
    func `packs its numbers and unpacks them`(codes: [UInt32]) throws {
        let packed = PackedCodes(codes)
        #expect(PackedCodes.unpacked(packed.packed) == codes)
        let event = DomainEvent.outcomes(
            OutcomesEvent(at: Instant(milliseconds: 1), by: EmployeeID(1), .taken(block())))
        let data = try JSONEncoder().encode(event)
        #expect(try JSONDecoder().decode(DomainEvent.self, from: data) == event)
    }

    @Test(arguments: ["", "1", "3:AAAA", "1:AAA", "1:A=AA", "1:!!!!", "2:AAAA"])
    func `refuses what was never packed`(text: String) {
        #expect(PackedCodes.unpacked(text) == nil)
    }

    @Test func `numbers its rows around what is left out`() {
        let block = block(first: 10, span: 6, leftOut: [1, 2])
        #expect((0..<4).map { block.number(ofRow: $0) } == [10, 13, 14, 15])
    }

    @Test func `is checked whole, and each fault is named`() throws {
        try block().check(names: Self.names)
        let faults: [(OutcomeBlock, String)] = [
            (block(source: ""), "source has 0 characters"), (block(first: 0), "first is 0"),
            (block(span: 70_000), "span is 70000"), (block(leftOut: [2, 1]), "left_out does not fit"),
            (block(digest: "ab"), "digest is no SHA-256"),
            (block(columns: []), "no column is received"),
            (block(columns: [.init(name: "colour", values: ["x"], codes: [0, 0, 0])]), "'colour', which is unknown"),
            (block(columns: [.init(name: "received", values: ["2026-11-30"], codes: [0, 0])]), "2 codes for 3 rows"),
            (block(columns: [.init(name: "received", values: ["2026-11-30"], codes: [0, 0, 1])]), "a code beyond"),
            (block(columns: [.init(name: "received", values: [], codes: [0, 0, 0])]), "a code beyond its 0 values"),
            (
                block(columns: [
                    .init(name: "received", values: ["2026-11-30"], codes: [0, 0, 0]),
                    .init(name: "product", values: [], codes: [0, 0, 0]),
                ]), "columns[1] has a code beyond its 0 values"
            ),
            (
                block(columns: [.init(name: "received", values: ["30.11.2026"], codes: [0, 0, 0])]),
                "the day '30.11.2026'"
            ),
            (
                block(columns: [
                    .init(name: "received", values: [String(repeating: "9", count: 201)], codes: [0, 0, 0])
                ]),
                "a value of 201 bytes"
            ),
        ]
        for (block, message) in faults {
            do throws(Refusal) {
                try block.check(names: Self.names)
                Issue.record("taken: \(message)")
            } catch {
                #expect(([error.message] + error.missing).contains { $0.contains(message) }, "\(error.message)")
                #expect(error.fix == ["evenhand import outcomes --help"])
            }
        }
    }

    @Test func `is taken once, fills a gap, and is refused where other rows stand`() throws {
        var state = OutcomesState()
        let first = block(span: 3, leftOut: [1])
        #expect(try state.fate(of: first) == .new)
        state.apply(first)
        #expect(try state.fate(of: first) == .already)
        #expect(try state.fate(of: block(first: 2, span: 1)) == .new)
        #expect(try state.fate(of: block(first: 4)) == .new)
        #expect(try state.fate(of: block(source: "other")) == .new)
        #expect(throws: Refusal.self) { try state.fate(of: block(first: 3)) }
    }
}
