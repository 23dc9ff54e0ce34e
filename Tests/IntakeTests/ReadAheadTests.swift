import Testing

@testable import EvenhandIntake

@Suite struct `Reading ahead` {
    /// Gives its bytes in pieces of odd sizes, then fails or ends.
    private final class Source: ByteSource {
        let name = "source"
        let totalByteCount: Int?
        private(set) var consumedByteCount = 0
        private let byteCount: Int
        private let fails: Bool

        init(byteCount: Int, fails: Bool = false) {
            self.byteCount = byteCount
            self.fails = fails
            totalByteCount = byteCount
        }

        func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IntakeError) -> Int {
            let count = min(buffer.count, byteCount - consumedByteCount, 1 + consumedByteCount % 70_001)
            if count == 0, fails { throw IntakeError(.damaged, path: name, message: "broken") }
            for index in 0..<count { buffer[index] = ReadAheadTests.byte(consumedByteCount + index) }
            consumedByteCount += count
            return count
        }
    }

    fileprivate enum ReadAheadTests {
        static func byte(_ offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: offset &* 31 ^ offset >> 8) }
    }

    private func drain(_ source: any ByteSource, pieces: Int) -> (count: Int, isRight: Bool, error: IntakeError?) {
        var buffer = [UInt8](repeating: 0, count: pieces)
        var total = 0
        var isRight = true
        do throws(IntakeError) {
            while true {
                let count = try buffer.withUnsafeMutableBufferPointer { bytes throws(IntakeError) in
                    try source.read(into: bytes)
                }
                if count == 0 { return (total, isRight, nil) }
                for index in 0..<count where buffer[index] != ReadAheadTests.byte(total + index) { isRight = false }
                total += count
            }
        } catch {
            return (total, isRight, error)
        }
    }

    @Test(arguments: [0, 1, 262_144, 3_000_001], [1_000, 65_536, 1 << 20])
    func `the bytes are those of the source, in order`(byteCount: Int, pieces: Int) {
        let ahead = ReadAheadByteSource(Source(byteCount: byteCount))
        let (count, isRight, error) = drain(ahead, pieces: pieces)
        #expect(count == byteCount)
        #expect(isRight)
        #expect(error == nil)
        #expect(ahead.consumedByteCount == byteCount)
        #expect(ahead.totalByteCount == byteCount)
    }

    @Test func `an error comes after all bytes before it, and comes again`() {
        let ahead = ReadAheadByteSource(Source(byteCount: 1_000_000, fails: true))
        let (count, isRight, error) = drain(ahead, pieces: 4_096)
        #expect(count == 1_000_000)
        #expect(isRight)
        #expect(error?.message == "broken")
        #expect(drain(ahead, pieces: 4_096).error?.message == "broken")
    }

    @Test func `a reader that goes away early leaves nobody waiting`() {
        for _ in 0..<50 {
            let ahead = ReadAheadByteSource(Source(byteCount: 50_000_000))
            var buffer = [UInt8](repeating: 0, count: 10)
            let count = try? buffer.withUnsafeMutableBufferPointer { try ahead.read(into: $0) }
            #expect((count ?? 0) > 0)
        }
    }
}
