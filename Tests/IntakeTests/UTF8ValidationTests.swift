import Testing

@testable import EvenhandIntake

@Suite struct `Finding bytes that are not UTF-8` {
    private func firstInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalid(in: $0, 0..<bytes.count) }
    }

    @Test(
        arguments: [
            ([0x61, 0x80], 1), ([0xC0, 0xAF], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
            ([0xC3, 0xA9, 0xC3], 2), ([0xE0, 0xB8], 0), ([0xF0, 0x9F, 0x98], 0), ([0xFF], 0),
            ([UInt8](repeating: 0x61, count: 100) + [0xE9] + [UInt8](repeating: 0x61, count: 100), 100),
        ] as [([UInt8], Int)])
    func `the first bad byte is named`(bytes: [UInt8], position: Int) {
        #expect(firstInvalid(bytes) == position)
    }

    @Test func `every scalar is valid`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 else { continue }
            if firstInvalid(Array(String(scalar).utf8)) != nil { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func `the verdict on random bytes is the standard library's`() {
        var generator = SeededGenerator(seed: 5)
        let telling: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
        ]
        var validCount = 0
        for _ in 0..<50_000 {
            let bytes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                telling.randomElement(using: &generator)!
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            validCount += isValid ? 1 : 0
            if (firstInvalid(bytes) == nil) != isValid { Issue.record("\(bytes)") }
        }
        #expect(validCount > 1_000)
    }
}
