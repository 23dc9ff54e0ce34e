import Testing

@testable import evenhand

@Suite struct `Writing JSON byte by byte` {
    private func text(_ write: (ByteWriter) -> Void) -> String {
        let bytes = ByteWriter(capacity: 1)
        write(bytes)
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    @Test(arguments: [0, 1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, 4_294_967_295, Int.max, -1, -10, Int.min])
    func `whole numbers are written as Swift writes them`(number: Int) {
        #expect(text { $0.write(number) } == String(number))
    }

    @Test(arguments: [
        (Float(0), "0"), (1, "1"), (0.5, "0.5"), (0.875, "0.875"), (0.1, "0.1"), (0.97626454, "0.97626454"),
        (.nan, "null"), (.infinity, "null"),
    ])
    func `a probability is the shortest decimal of its 32 bits`(number: Float, expected: String) {
        #expect(text { $0.write(number) } == expected)
    }

    @Test func `every probability reads back as the same bits`() throws {
        var state: UInt64 = 7
        for _ in 0..<10_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Float(state >> 40) / Float(1 << 24)
            let read = try #require(Float(text { $0.write(number) }))
            #expect(read.bitPattern == number.bitPattern)
        }
    }

    @Test(arguments: [
        "", "plain", "a \"quote\" and a \\", "line\nfeed\ttab\rreturn", "bell \u{7} escape \u{1B}[31m delete \u{7F}",
        "C1 \u{85} \u{9B}31m end", "é ł ไทย తెలుగు 🙂", "\u{C2}\u{A0}", "\u{80}", "ends in \u{C2}",
    ])
    func `quoted text is what the slower writer makes of it`(sample: String) {
        #expect(text { $0.writeQuoted(sample) } == JSONValue.string(sample).compact)
    }

    @Test func `damaged UTF-8 at the very end is passed on, not read past`() {
        let bytes = ByteWriter()
        [UInt8]([0x61, 0xC2]).withUnsafeBytes { bytes.writeQuoted($0) }
        #expect(Array(bytes.bytes) == [0x22, 0x61, 0xC2, 0x22])
    }

    @Test func `memory is kept and grows`() {
        let bytes = ByteWriter(capacity: 64)
        for _ in 0..<3 {
            bytes.removeAll()
            for _ in 0..<1_000 { bytes.write("abcdefghij") }
            #expect(bytes.count == 10_000)
            #expect(bytes.bytes.last == UInt8(ascii: "j"))
        }
    }
}
