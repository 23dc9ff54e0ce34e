import EvenhandTraining
import Testing

@Suite struct `Label maps` {
    @Test func `values are merged, kept and dropped`() throws {
        let map = try LabelMap(
            """
            # products
            [topic]
            Credit card = card
            Prepaid card = card
            Other =
            [mood]
            * =
            good = positive
            """)
        #expect(map.label(for: "Credit card", output: "topic") == "card")
        #expect(map.label(for: " Prepaid card ", output: "topic") == "card")
        #expect(map.label(for: "Other", output: "topic") == nil)
        #expect(map.label(for: "Mortgage", output: "topic") == "Mortgage")
        #expect(map.label(for: "good", output: "mood") == "positive")
        #expect(map.label(for: "bad", output: "mood") == nil)
        #expect(map.label(for: "Credit card", output: "other") == "Credit card")
    }

    @Test func `rules before any section hold for all outputs`() throws {
        let map = try LabelMap("n/a =\r\na = b = c")
        #expect(map.label(for: "n/a", output: "x") == nil)
        #expect(map.label(for: "a = b", output: "y") == "c")
    }

    @Test func `blank labels are dropped without a rule`() {
        #expect(LabelMap().label(for: "  ", output: "topic") == nil)
        #expect(LabelMap().label(for: "x", output: "topic") == "x")
    }

    @Test func `bad lines are named`() {
        #expect(throws: LabelMapError(line: 2, reason: "expected `old value = new value`")) {
            try LabelMap("a = b\nnonsense")
        }
        #expect(throws: LabelMapError(line: 1, reason: "`[` without `]`")) { try LabelMap("[topic") }
        #expect(throws: LabelMapError(line: 2, reason: "`a` has a rule already")) { try LabelMap("a = b\na = c") }
    }
}
