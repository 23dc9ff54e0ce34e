import Testing

@testable import evenhand

@Suite struct ProgressTextTests {
    @Test func `rate, share and time left are told`() {
        let text = ProgressText(unit: "rows", done: 12_400, share: 0.4, elapsed: .seconds(4))
        #expect(text.line == "12,400 rows · 3,100/s · 40 % · 0:06 left")
    }

    @Test func `without a known whole there is no time left`() {
        #expect(ProgressText(unit: "rows", done: 20, share: nil, elapsed: .seconds(8)).line == "20 rows · 2.5/s")
    }

    @Test func `the first instant names no rate`() {
        #expect(
            ProgressText(unit: "rows", done: 200, share: 0.001, elapsed: .milliseconds(100)).line == "200 rows · 0 %")
    }

    @Test func `numbers are grouped and clocks are read at a glance`() {
        #expect(ProgressText.grouped(1_234_567) == "1,234,567")
        #expect(ProgressText.grouped(-1_000) == "-1,000")
        #expect(ProgressText.grouped(999) == "999")
        #expect(ProgressText.clock(7) == "0:07")
        #expect(ProgressText.clock(754) == "12:34")
        #expect(ProgressText.clock(11_109) == "3:05:09")
    }
}
