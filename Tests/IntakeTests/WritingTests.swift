import Testing

@testable import EvenhandIntake

@Suite struct `Writing CSV and rejects` {
    @Test func `cells are quoted when they must be`() {
        var writer = CSVWriter()
        writer.append(row: ["plain", "a,b", "say \"hi\"", "two\nlines", "cr\r", "", "ไทย"])
        #expect(
            String(decoding: writer.take(), as: UTF8.self)
                == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\",,ไทย\n")
        #expect(writer.bytes.isEmpty)
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
    func `cells that start a formula are made harmless`(cell: String) {
        var guarded = CSVWriter()
        guarded.append(row: [cell, "x=1"])
        #expect(String(decoding: guarded.bytes, as: UTF8.self) == "\"'\(cell)\",x=1\n")
        var plain = CSVWriter(guardsFormulas: false)
        plain.append(row: ["x", cell])
        #expect(!plain.bytes.contains(UInt8(ascii: "'")))
    }

    @Test func `rejects go to a side file that can be read back`() throws {
        let folder = TemporaryFolder()
        let path = RejectsWriter.path(forInput: "\(folder.path)/in.csv")
        let writer = try RejectsWriter(path: path)
        #expect(!folder.exists("in.csv.rejected.csv"))
        let raw: [[UInt8]] = [Array("1,\"x\"y".utf8), Array("=cmd,2\nmore".utf8), [0x61, 0xE9, 0x62]]
        for (offset, bytes) in raw.enumerated() {
            try writer.write(
                Reject(line: offset + 2, column: "b", rule: .invalidUTF8, message: "why, \"so\"", raw: bytes))
            // Each is in the file as soon as it is written.
            let written = try #require(folder.read("in.csv.rejected.csv"))
            #expect(try RowReader(csv: MemoryByteSource(written)).all().count == offset + 1)
        }
        #expect(try writer.finish() == path)
        #expect(writer.rejectCount == 3)
        let written = try #require(folder.read("in.csv.rejected.csv"))
        let reader = try RowReader(csv: MemoryByteSource(written))
        #expect(reader.columns == ["line", "column", "rule", "raw"])
        #expect(
            try reader.all() == [
                .row(line: 2, fields: ["2", "b", "invalid-utf8: why, \"so\"", "1,\"x\"y"]),
                .row(line: 3, fields: ["3", "b", "invalid-utf8: why, \"so\"", "'=cmd,2\nmore"]),
                .row(line: 5, fields: ["4", "b", "invalid-utf8: why, \"so\"", "a\\xE9b"]),
            ])
    }

    @Test func `no rejects, no file, and a second run starts anew`() throws {
        let folder = TemporaryFolder()
        let reject = Reject(line: 2, rule: .columnCount, message: "m", raw: Array("r".utf8))
        let path = "\(folder.path)/a.rejected.csv"
        for _ in 0..<2 {
            let writer = try RejectsWriter(path: path)
            try writer.write(reject)
            try writer.finish()
            let written = try #require(folder.read("a.rejected.csv"))
            #expect(try RowReader(csv: MemoryByteSource(written)).all().count == 1)
        }
        let clean = try RejectsWriter(path: path)
        #expect(try clean.finish() == nil)
        #expect(!folder.exists("a.rejected.csv"))
    }

    @Test func `a side file that cannot be made says so`() throws {
        let folder = TemporaryFolder()
        let writer = try RejectsWriter(path: "\(folder.path)/none/a.rejected.csv")
        let error = intakeError {
            try writer.write(Reject(line: 2, rule: .columnCount, message: "m", raw: []))
        }
        #expect(error?.kind == .cannotCreate)
        #expect(error?.exitStatus == 73)
    }

    @Test func `a full disk says so`() throws {
        // Linux keeps a device that is always full; where there is none, nothing can be tested.
        let full = "/dev/full"
        guard case .success(let descriptor) = SystemCalls.open(full, 1) else { return }
        defer { _ = SystemCalls.close(descriptor) }
        guard case .failure(let failure) = SystemCalls.writeAll(descriptor, [1, 2, 3]) else {
            Issue.record("a full disk takes nothing")
            return
        }
        #expect(failure.explanation.contains("space"))
        #expect(RejectsWriter.cannotWrite(failure, path: full).exitStatus == 74)
    }

    @Test func `names of the side file`() {
        #expect(RejectsWriter.path(forInput: "a/b.csv.gz") == "a/b.csv.gz.rejected.csv")
        #expect(RejectsWriter.path(forInput: "-") == "stdin.rejected.csv")
    }
}
