import EvenhandDomain
import EvenhandJournal
import Foundation
import GRDB
import JournalConformance
import Synchronization
import Testing

@testable import EvenhandJournalSQLite

/// The search index gets its narratives from memory; nothing may depend on that.
@Suite struct `Indexing` {
    private let customer = CustomerID(rawValue: 1)
    private let words = ["xylophonequartz", "xylophoneq"]

    private func open(_ folder: String) throws -> SQLiteJournal {
        try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
    }

    private func complaint(_ text: String, of customer: CustomerID? = nil) -> Append {
        Append([Append.Part(.new(.complaint), [Samples.filed(text, customer: customer)])])
    }

    private var erasure: Append {
        Append([Append.Part(.existing(.customer(customer), expectedVersion: 1), [Samples.erased(customer)])])
    }

    private func register(in journal: SQLiteJournal) async throws {
        _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("Ada")])]))
    }

    private func hits(_ word: String, in journal: SQLiteJournal) async throws -> Int {
        try await journal.search(SearchQuery(word), below: nil, limit: 100_000).hits.count
    }

    @Test func `leaves out what is erased in the transaction that brought it`() async throws {
        try await withFolder { folder in
            let journal = try open(folder)
            try await register(in: journal)
            _ = try await ConformanceCase.appendTogether(
                [complaint("A parcel"), complaint("My xylophonequartz", of: customer), erasure, complaint("A parcel")],
                to: journal)
            #expect(journal.search.state.withLock { $0.handed.byteCount } == 0)
            await journal.searchCaughtUp()
            #expect(try await hits("xylophonequartz", in: journal) == 0)
            #expect(try await hits("parcel", in: journal) == 2)
            #expect(found(words, in: folder) == [])
            #expect(try await journal.status().searchBacklog == 0)
            #expect(try await journal.audit().isIntact)
            await journal.close()
        }
    }

    @Test func `leaves out what is erased while an import runs`() async throws {
        try await withFolder { folder in
            let journal = try open(folder)
            try await register(in: journal)
            let count = 3_000
            for batch in 0..<60 {
                let requests = (0..<count / 60).map { number in
                    AppendRequest(
                        complaint(
                            number.isMultiple(of: 3)
                                ? "My xylophonequartz \(batch) \(number)" : "Parcel \(batch) \(number)",
                            of: number.isMultiple(of: 3) ? customer : nil)
                    ) { _ in }
                }
                journal.enqueue(requests)
                if batch == 30 { journal.enqueue(erasure) { _ in } }
            }
            _ = try await journal.append(complaint("The last one"))
            await journal.searchCaughtUp()
            let report = try await journal.audit()
            #expect(report.isIntact, "\(report.findings)")
            // Those filed after the erasure are for the desk to refuse; here they stay.
            let kept = try await hits("xylophonequartz", in: journal)
            let left = try await journal.events(from: 1, limit: 10_000).count { event in
                event.event.searchableText?.contains("xylophonequartz") == true
            }
            #expect(kept == left)
            #expect(report.erasedTexts > 300)
            #expect(try await hits("parcel", in: journal) == 60 * 33)
            #expect(try await journal.status().searchBacklog == 0)
            await journal.close()
        }
    }

    @Test func `catches up from the journal when it ended between a commit and its turn`() async throws {
        try await withFolder { folder in
            let journal = try open(folder)
            for number in 0..<5 { try await journal.file("Early needle \(number)") }
            await journal.close()
            let index = folder + "/search.sqlite"
            let before = try #require(FileManager.default.contents(atPath: index))
            let second = try open(folder)
            _ = try await ConformanceCase.appendTogether((0..<300).map { complaint("Late needle \($0)") }, to: second)
            await second.searchCaughtUp()
            await second.close()
            // As a kill leaves it: the journal has the commits, the index has none of them.
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: index + suffix) }
            try before.write(to: URL(fileURLWithPath: index))
            let third = try open(folder)
            _ = try await third.append(complaint("One more needle"))
            await third.searchCaughtUp()
            #expect(try await hits("needle", in: third) == 306)
            #expect(try await third.status().searchBacklog == 0)
            await third.close()
        }
    }

    @Test func `reaches everything when more comes than is held in memory`() async throws {
        try await withFolder { folder in
            let journal = try open(folder)
            let long = String(repeating: "long complaint about a parcel ", count: 4_000)
            for batch in 0..<10 {
                journal.enqueue(
                    (0..<20).map { number in AppendRequest(complaint("Needle \(batch) \(number) \(long)")) { _ in } })
            }
            _ = try await journal.append(complaint("The last needle"))
            #expect(journal.search.state.withLock { $0.handed.byteCount } <= HandedDocuments.byteLimit)
            await journal.searchCaughtUp()
            #expect(try await hits("needle", in: journal) == 201)
            #expect(journal.search.state.withLock { $0.handed.byteCount } == 0)
            await journal.close()
        }
    }
}

@Suite struct `A folder made with pages of 4 KiB` {
    private func pageSize(_ folder: String) throws -> Int? {
        var configuration = Configuration()
        configuration.readonly = true
        let file = try DatabaseQueue(path: folder + "/evenhand.sqlite", configuration: configuration)
        return try file.read { try Int.fetchOne($0, sql: "PRAGMA page_size") }
    }

    @Test func `goes on working as it is`() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await file.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 4096; VACUUM") }
            try Schema.migrator.migrate(file)
            try file.close()
            #expect(try pageSize(folder) == 4_096)
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let customer = CustomerID(rawValue: 1)
            _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("Ada")])]))
            let long = String(repeating: "a long complaint about a parcel ", count: 400)
            for number in 0..<50 { try await journal.file("\(number) \(long)") }
            try await journal.file("My xylophonequartz", customer: customer)
            await journal.close()
            let second = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await second.extend(.customer(customer), at: 1, with: [Samples.erased(customer)])
            try await second.file("After the restart, about a parcel")
            await second.searchCaughtUp()
            #expect(try await second.search(SearchQuery("parcel"), below: nil, limit: 100).hits.count == 51)
            #expect(try await second.search(SearchQuery("xylophonequartz"), below: nil, limit: 100).hits == [])
            #expect(try await second.audit().isIntact)
            await second.close()
            #expect(try pageSize(folder) == 4_096)
            #expect(found(["xylophoneq"], in: folder) == [])
        }
    }

    @Test func `is the exception: new ones have 8 KiB`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.file("A parcel")
            await journal.close()
            #expect(try pageSize(folder) == 8_192)
        }
    }
}
