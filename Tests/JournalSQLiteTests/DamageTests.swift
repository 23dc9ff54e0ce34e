import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import GRDB
import JournalConformance
import Testing

@Suite struct `When somebody changes the files` {
    static let tampering: [(name: String, sql: String)] = [
        ("a sequence", "UPDATE event SET sequence = 999 WHERE sequence = 6"),
        ("a removed event", "DELETE FROM event WHERE sequence = 3"),
        ("a stream", "UPDATE event SET stream = stream + 100 WHERE sequence = 3"),
        ("a version", "UPDATE event SET version = 9 WHERE sequence = 4"),
        ("a kind", "UPDATE event SET kind = 'complaint.closed' WHERE sequence = 3"),
        ("a time", "UPDATE event SET at = at + 1 WHERE sequence = 3"),
        ("an actor", "UPDATE event SET actor = 8 WHERE sequence = 3"),
        ("a unique key", "UPDATE event SET unique_key = 'other' WHERE sequence = 3"),
        ("a dropped unique key", "UPDATE event SET unique_key = NULL WHERE sequence = 3"),
        ("a payload", "UPDATE event SET payload = replace(payload, 'en', 'th') WHERE sequence = 3"),
        ("a hash", "UPDATE event SET hash = randomblob(32) WHERE sequence = 3"),
        ("a count of texts", "UPDATE event SET text_count = 0 WHERE sequence = 3"),
        ("a text", "UPDATE text SET text = text || '.' WHERE id = 3 << 16"),
        ("a salt", "UPDATE text SET salt = randomblob(16) WHERE id = 3 << 16"),
        ("a subject", "UPDATE text SET subject = subject + 1 WHERE id = 3 << 16"),
        ("a text's hash", "UPDATE text SET hash = randomblob(32) WHERE id = 3 << 16"),
        ("a removed text", "DELETE FROM text WHERE id = 3 << 16"),
        ("an emptied text", "UPDATE text SET text = NULL, salt = NULL WHERE id = 3 << 16"),
        (
            "a text said to be erased by an event that erases nothing",
            "UPDATE text SET text = NULL, salt = NULL, erased_by = 5 WHERE id = 3 << 16"
        ),
        ("a text marked as erased", "UPDATE text SET erased_by = 5 WHERE id = 3 << 16"),
        ("a text of no event", "INSERT INTO text VALUES (77 << 16, 1 << 48 | 1, randomblob(32), NULL, NULL, NULL)"),
        (
            "a second text of an event",
            "INSERT INTO text VALUES (3 << 16 | 1, 1 << 48 | 1, randomblob(32), NULL, 'x', NULL)"
        ),
        ("a checkpoint's sequence", "UPDATE checkpoint SET sequence = sequence + 1 WHERE sequence = 6"),
        ("a checkpoint's hash", "UPDATE checkpoint SET journal_hash = randomblob(32)"),
        ("a checkpoint's time", "UPDATE checkpoint SET at = at + 1"),
        ("a checkpoint's signature", "UPDATE checkpoint SET signature = randomblob(64)"),
    ]

    @Test(arguments: tampering.indices)
    func `the audit names it`(_ index: Int) async throws {
        let (name, sql) = Self.tampering[index]
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 1...3 { try await journal.file("Complaint \(number)", uniqueKey: "row-\(number)") }
            try await journal.checkpoint()
            #expect(try await journal.audit().isIntact)
            // Behind the server's back, as an intruder on the machine would.
            let intruder = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await intruder.write { try $0.execute(sql: sql) }
            let report = try await journal.audit()
            #expect(!report.isIntact, "\(name) went unnoticed")
            await journal.close()
        }
    }

    @Test func `rewriting an event together with its chain is caught by the checkpoint`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.file("The truth")
            try await journal.checkpoint()
            let events = try await journal.events(from: 1, limit: 1)
            #expect(events.count == 1)
            let intruder = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await intruder.write { database in
                let lie = Samples.filed("A lie")
                let sealed = try Sealer.random.seal(lie)
                let stream = StreamID.complaint(ComplaintID(rawValue: 1))
                let text = StoredText(
                    sequence: 1, index: 0, subject: stream, hash: sealed.texts[0].hash, salt: sealed.texts[0].salt,
                    text: "A lie")
                var first = StoredEvent(
                    sequence: 1, stream: stream, version: 1, kind: lie.kind, at: lie.at, actor: lie.by, uniqueKey: nil,
                    payload: sealed.payload, textCount: 1, hash: .zero)
                first.hash = HashChain.hash(of: first, texts: [text], after: .zero)
                try database.execute(
                    sql: "UPDATE event SET hash = ? WHERE sequence = 1", arguments: [Data(first.hash.bytes)])
                try database.execute(
                    sql: "UPDATE text SET text = 'A lie', salt = ?, hash = ? WHERE id = 1 << 16",
                    arguments: [Data(text.salt ?? []), Data(text.hash.bytes)])
                let row = try #require(try Row.fetchOne(database, sql: "SELECT * FROM event WHERE sequence = 2"))
                let payload: String = row["payload"]
                var second = StoredEvent(
                    sequence: 2, stream: stream, version: 2, kind: row["kind"],
                    at: Instant(milliseconds: row["at"]), actor: PersonID(rawValue: row["actor"]), uniqueKey: nil,
                    payload: Array(payload.utf8), textCount: 0, hash: .zero)
                second.hash = HashChain.hash(of: second, texts: [], after: first.hash)
                try database.execute(
                    sql: "UPDATE event SET hash = ? WHERE sequence = 2", arguments: [Data(second.hash.bytes)])
            }
            let report = try await journal.audit()
            #expect(
                report.findings.map(\.kind) == [.checkpointMismatch, .checkpointMismatch].suffix(report.findingCount))
            #expect(report.findingCount > 0)
            await journal.close()
        }
    }

    @Test func `an end that was cut off is caught by the checkpoint`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 1...3 { try await journal.file("Complaint \(number)") }
            try await journal.checkpoint()
            let intruder = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await intruder.write { database in
                try database.execute(
                    sql: "DELETE FROM event WHERE sequence > 4; DELETE FROM text WHERE id > 4 << 16 | 65535")
            }
            let report = try await journal.audit()
            #expect(report.findings.contains { $0.kind == .journalCutOff })
            await journal.close()
        }
    }

    @Test(arguments: ["garbled", "cut off", "cut to nothing useful", "its end overwritten"])
    func `a damaged journal file is refused with what to do`(_ damage: String) async throws {
        try await withFolder { folder in
            let path = folder + "/evenhand.sqlite"
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 1...50 {
                try await journal.file("Complaint \(number) " + String(repeating: "long ", count: 200))
            }
            await journal.close()
            var bytes = try #require(FileManager.default.contents(atPath: path))
            switch damage {
            case "garbled": for index in 0..<200 { bytes[index] = UInt8(index & 0xFF) ^ 0x5A }
            case "cut off": bytes.removeLast(bytes.count / 2)
            case "cut to nothing useful": bytes.removeLast(bytes.count - 50)
            default: for index in (bytes.count / 4)..<bytes.count { bytes[index] = 0xA5 }
            }
            try bytes.write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: JournalError.self) {
                _ = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            }
            #expect(error?.code == .damaged)
            #expect(error?.exitCode == 65)
            #expect(error?.message.contains(path) == true)
            #expect(error?.message.contains("backup") == true)
        }
    }

    @Test func `a damaged or missing search index is made anew`() async throws {
        try await withFolder { folder in
            let path = folder + "/search.sqlite"
            for damage in ["garbled", "missing"] {
                let before = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
                for number in 1...5 { try await before.file("needle \(number)") }
                await before.searchCaughtUp()
                let count = before.position / 2
                await before.close()
                if damage == "garbled" {
                    try Data(repeating: 0x5A, count: 8_192).write(to: URL(fileURLWithPath: path))
                } else {
                    try FileManager.default.removeItem(atPath: path)
                }
                let after = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
                await after.searchCaughtUp()
                let page = try await after.search(SearchQuery("needle"), below: nil, limit: 100)
                #expect(page.hits.count == Int(count))
                #expect(page.backlog == 0)
                await after.close()
            }
        }
    }
}
