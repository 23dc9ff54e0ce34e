import EvenhandDomain
import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import GRDB
import JournalConformance
import Testing

@Suite struct `A data folder` {
    @Test func `keeps everything over a restart`() async throws {
        try await withFolder { folder in
            let first = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 1...3 { try await first.file("Complaint \(number)") }
            let events = try await first.events(from: 1, limit: 100)
            let key = first.publicKey
            await first.close()
            let second = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            #expect(try await second.events(from: 1, limit: 100) == events)
            #expect(second.publicKey == key)
            #expect(second.position == 6)
            #expect(try await second.file("One more").rawValue == 4)
            #expect(try await second.audit().isIntact)
            await second.close()
        }
    }

    @Test func `is refused to a second server, naming the first`() async throws {
        try await withFolder { folder in
            let first = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let error = #expect(throws: JournalError.self) {
                _ = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            }
            #expect(error?.code == .folderInUse)
            #expect(error?.exitCode == 73)
            #expect(error?.message.contains("\(ProcessInfo.processInfo.processIdentifier)") == true)
            await first.close()
        }
    }

    @Test func `that cannot be made is named`() throws {
        let error = #expect(throws: JournalError.self) {
            _ = try SQLiteJournal(folder: "/dev/null/data", clock: { Samples.moment(0) })
        }
        #expect(error?.code == .cannotCreate)
        #expect(error?.message.contains("/dev/null/data") == true)
    }

    @Test func `of a newer version is refused untouched`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.file("Before")
            await journal.close()
            let future = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await future.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9-future')") }
            try future.close()
            let error = #expect(throws: JournalError.self) {
                _ = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            }
            #expect(error?.code == .newerSchema)
        }
    }

    @Test func `keeps its signing key to its owner, and says so when the key is damaged`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            await journal.close()
            let path = folder + "/signing-key"
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            try Data("no key".utf8).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: JournalError.self) {
                _ = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            }
            #expect(error?.code == .damaged)
            #expect(error?.message.contains("signing key") == true)
        }
    }

    @Test func `that is full refuses the whole group, keeps nothing of it and goes on when space returns`() async throws
    {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.file("Fits")
            await journal.searchCaughtUp()
            let size = try await journal.status().storedByteCount
            try await journal.limitSize(to: size)
            let long = String(repeating: "does not fit ", count: 4_000)
            var failure: JournalError?
            var filed = 1
            while failure == nil, filed < 100 {
                do {
                    try await journal.file(long)
                    filed += 1
                } catch let error as JournalError {
                    failure = error
                }
            }
            #expect(failure?.code == .diskFull)
            #expect(failure?.exitCode == 74)
            #expect(failure?.message.contains("full") == true)
            #expect(journal.position == Int64(filed * 2))
            #expect(try await journal.audit().isIntact)
            try await journal.limitSize(to: 1 << 40)
            let next = try await journal.file(long)
            #expect(next.rawValue == Int64(filed) + 1)
            #expect(try await journal.audit().isIntact)
            await journal.searchCaughtUp()
            #expect(try await journal.status().searchBacklog == 0)
            await journal.close()
        }
    }

    @Test func `holds nothing of an erased person, not even in free space, logs or the search index`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let customer = CustomerID(rawValue: 1)
            _ = try await journal.append(
                Append([Append.Part(.new(.customer), [Samples.named("Zdzislawa Qwertyuiopska")])]))
            try await fileAboutParcels(300, in: journal)
            let id = try await journal.file("My xylophonequartz was dropped by your courier", customer: customer)
            try await journal.extend(
                .complaint(id), at: 2, with: [Samples.acknowledged("Dear Mrs Qwertyuiopska", of: customer)])
            await journal.searchCaughtUp()
            try await fileAboutParcels(300, in: journal)
            await journal.searchCaughtUp()
            let words = ["Qwertyuiopska", "xylophonequartz", "xylophoneq", "qwertyuiop"]
            #expect(!found(words, in: folder).isEmpty, "the words should be there before")
            try await journal.extend(.customer(customer), at: 1, with: [Samples.erased(customer)])
            await journal.searchCaughtUp()
            #expect(found(words, in: folder) == [])
            #expect(try await journal.status().isErasingFromSearch == false)
            let page = try await journal.search(SearchQuery("parcel"), below: nil, limit: 1_000)
            #expect(page.hits.count == 600)
            #expect(try await journal.search(SearchQuery("xylophonequartz"), below: nil, limit: 10).hits == [])
            #expect(try await journal.audit().isIntact)
            await journal.close()
        }
    }

    @Test func `whose erasure fails on a full disk still finds what was to be erased`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let customer = CustomerID(rawValue: 1)
            _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("Ada")])]))
            let id = try await journal.file("My xylophone was dropped", customer: customer)
            await journal.searchCaughtUp()
            try await journal.limitSize(to: 1)
            // The erasure alone fits; a long event beside it in the same append does not.
            let long = Samples.named(String(repeating: "name ", count: 20_000))
            await #expect(throws: JournalError.self) {
                try await journal.extend(.customer(customer), at: 1, with: [Samples.erased(customer), long])
            }
            await journal.searchCaughtUp()
            let hits = try await journal.search(SearchQuery("xylophone"), below: nil, limit: 10).hits
            #expect(hits.map(\.complaint) == [id])
            #expect(try await journal.audit().erasedTexts == 0)
            await journal.close()
        }
    }

    private func fileAboutParcels(_ count: Int, in journal: SQLiteJournal) async throws {
        let appends = (0..<count).map { number in
            Append([Append.Part(.new(.complaint), [Samples.filed("Ordinary complaint \(number) about a parcel")])])
        }
        _ = try await ConformanceCase.appendTogether(appends, to: journal)
    }
}
