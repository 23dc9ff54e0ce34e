import Testing

@testable import EvenhandIntake

@Suite struct `Reading gzip` {
    private static let rowCount = 3_000
    private static let plain: [UInt8] = {
        var generator = SeededGenerator(seed: 3)
        var text = "id,text\n"
        for number in 0..<rowCount { text += "\(number),\"row \(generator.next()) é\"\n" }
        return Array(text.utf8)
    }()

    private func rows(_ packed: [UInt8]) throws -> (count: Int, error: IntakeError?) {
        var count = 0
        do throws(IntakeError) {
            let reader = try RowReader(csv: InputOpening.unpacking(MemoryByteSource(packed, name: "a.csv.gz")))
            while let item = try reader.next() {
                guard case .row = item else { continue }
                count += 1
            }
            return (count, nil)
        } catch {
            return (count, error)
        }
    }

    @Test func `one member, several, empty ones and zero padding`() throws {
        let half = Self.plain.count / 2
        let members = [gzip(Array(Self.plain[..<half])), gzip([]), gzip(Array(Self.plain[half...]), level: 1)]
        for packed in [gzip(Self.plain), members.flatMap { $0 }, gzip(Self.plain) + [UInt8](repeating: 0, count: 512)] {
            let (count, error) = try rows(packed)
            #expect(count == Self.rowCount)
            #expect(error == nil)
        }
    }

    @Test func `a file truncated anywhere is an error that says where, after whole rows only`() throws {
        let packed = gzip(Self.plain)
        var largest = 0
        for end in stride(from: 1, to: packed.count, by: 100) {
            let (count, error) = try rows(Array(packed[..<end]))
            let found = try #require(error, "cut at \(end)")
            #expect(found.kind == .damaged)
            #expect(found.message == "the gzip data is cut short at byte \(end)")
            #expect(found.exitStatus == 65)
            #expect(count < Self.rowCount)
            #expect(found.rowsRead ?? 0 == count)
            #expect(count >= largest, "a longer file gives no fewer rows")
            largest = count
        }
        #expect(largest > Self.rowCount / 2)
        // The last eight bytes hold the checksum and the length: without them all rows may be there, and still it is cut.
        let (count, error) = try rows(Array(packed.dropLast(3)))
        #expect(count == Self.rowCount)
        #expect("\(error!)".contains("; \(count) rows were read before"))
    }

    @Test func `damage and trailing garbage are errors`() throws {
        let packed = gzip(Self.plain)
        var wrongSum = packed
        wrongSum[packed.count - 6] ^= 0x40
        #expect(try rows(wrongSum).error?.message.contains("data check") == true)
        var middle = packed
        for index in packed.count / 2..<packed.count / 2 + 50 { middle[index] ^= 0xFF }
        #expect(try rows(middle).error?.kind == .damaged)
        let trailing = try rows(packed + Array("more".utf8))
        #expect(trailing.count == Self.rowCount)
        #expect(trailing.error?.kind == .damaged)
    }

    @Test func `the first bytes tell, not the name`() throws {
        let folder = TemporaryFolder()
        let packed = folder.write(gzip(Array("a\n1\n".utf8)), to: "packed.csv")
        let plain = folder.write(Array("a\n1\n".utf8), to: "plain.csv.gz")
        for path in [packed, plain] {
            #expect(try RowReader(csv: InputOpening.open(path: path)).all() == [.row(line: 2, fields: ["1"])])
        }
    }

    @Test(
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0, 0], "zip"), ([0x28, 0xB5, 0x2F, 0xFD, 0, 0], "zstd"),
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"), ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41], "bzip2"),
            ([0xFF, 0xFE, 0x61, 0], "UTF-16"),
        ] as [([UInt8], String)])
    func `other archives and encodings are named`(start: [UInt8], what: String) {
        let error = intakeError { _ = try InputOpening.unpacking(MemoryByteSource(start)) }
        #expect(error?.kind == .damaged)
        #expect(error?.message.contains(what) == true)
        #expect(error?.hint.isEmpty == false)
    }

    @Test func `missing files, folders and their exit status`() {
        let folder = TemporaryFolder()
        let missing = intakeError { _ = try InputOpening.open(path: "\(folder.path)/none.csv") }
        #expect(missing?.kind == .inputMissing)
        #expect(missing?.exitStatus == 66)
        let directory = intakeError { _ = try InputOpening.open(path: folder.path) }
        #expect(directory?.kind == .inputMissing)
        #expect("\(directory!)".contains("directory"))
    }

    @Test func `progress counts the bytes of the file as it lies on disk`() throws {
        let packed = gzip(Self.plain)
        let reader = try RowReader(csv: InputOpening.unpacking(MemoryByteSource(packed)))
        #expect(reader.progress.totalByteCount == packed.count)
        while try reader.next() != nil {}
        #expect(reader.progress.byteCount == packed.count)
        #expect(reader.progress.fraction == 1)
        #expect(reader.progress.rowCount == Self.rowCount)
    }

    @Test func `time left follows from the part that is read`() {
        let progress = ReadProgress(byteCount: 250, totalByteCount: 1_000, rowCount: 50)
        #expect(progress.timeLeft(after: .seconds(10)) == .seconds(30))
        #expect(progress.rowsPerSecond(after: .seconds(10)) == 5)
        let pipe = ReadProgress(byteCount: 250, totalByteCount: nil, rowCount: 50)
        #expect(pipe.timeLeft(after: .seconds(10)) == nil)
        let start = ReadProgress(byteCount: 0, totalByteCount: 1_000, rowCount: 0)
        #expect(start.timeLeft(after: .seconds(10)) == nil)
    }
}
