import Foundation
import GRDB
import JournalConformance
import Testing

@testable import EvenhandJournalSQLite

/// A log that SQLite has begun anew still holds the frames of its earlier round behind the new ones.
@Suite struct `A log begun anew` {
    /// The log of some commits, as a kill leaves it.
    private func log(in folder: String) async throws -> [UInt8] {
        let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
        for number in 0..<5 { try await journal.file("Complaint \(number)") }
        let log = try #require(FileManager.default.contents(atPath: folder + "/evenhand.sqlite-wal"))
        await journal.close()
        return Array(log)
    }

    private func damage(_ log: [UInt8], in folder: String) throws -> Int? {
        let path = folder + "/changed-wal"
        try Data(log).write(to: URL(fileURLWithPath: path))
        // The head names the size of a page in its third word.
        return try LogCheck.damage(inLogAt: path, pageSize: log[8..<12].reduce(0) { $0 << 8 | Int($1) })
    }

    /// The sums of the format, for a head that says little-endian.
    private func sealHead(_ log: inout [UInt8]) throws {
        try #require(log[3] & 1 == 0)
        var sums: (UInt32, UInt32) = (0, 0)
        func word(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(log[at + $1]) << UInt32(8 * $1) } }
        for at in stride(from: 0, to: 24, by: 8) {
            sums.0 = sums.0 &+ word(at) &+ sums.1
            sums.1 = sums.1 &+ word(at + 4) &+ sums.0
        }
        for (offset, sum) in [(24, sums.0), (28, sums.1)] {
            for byte in 0..<4 { log[offset + byte] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * byte)) }
        }
    }

    @Test func `and killed before its first frame is whole`() async throws {
        try await withFolder { folder in
            var log = try await log(in: folder)
            #expect(try damage(log, in: folder) == nil)
            log[19] &+= 1
            log[20] ^= 0x5A
            try sealHead(&log)
            #expect(try damage(log, in: folder) == nil)
            // A first frame of the new round that was only begun.
            for byte in 0..<8 { log[32 + 8 + byte] = log[16 + byte] }
            log[32 + 24] ^= 0xFF
            #expect(try damage(log, in: folder) == nil)
        }
    }

    @Test func `is told from one whose first frame went bad`() async throws {
        try await withFolder { folder in
            var log = try await log(in: folder)
            log[32 + 24 + 100] ^= 0xFF
            #expect(try damage(log, in: folder) == 32)
        }
    }

    @Test func `is told from one whose head went bad`() async throws {
        try await withFolder { folder in
            var log = try await log(in: folder)
            log[17] ^= 0xFF
            #expect(try damage(log, in: folder) == 0)
        }
    }
}
