import EvenhandDomain
import EvenhandJournal
import GRDB
import JournalConformance
import Testing

@testable import EvenhandJournalSQLite

/// Two hundred complaints, each two events: the narrative of the first is event 1, that of the second event 3. The first
/// sixty are about cards, every 50th is about post.
@Suite struct `Hits of the search index` {
    private static let narratives = (1...200).map { Int64($0 * 2 - 1) }

    private static func complaint(_ narrative: Int64) -> ComplaintID { ComplaintID(rawValue: (narrative + 1) / 2) }

    private static func withComplaints(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 1...200 {
                try await journal.file(
                    "Complaint \(number)", topic: number <= 60 ? "card" : "loan", priority: number % 7 * 100,
                    minutes: Int64(number), productArea: number % 50 == 0 ? "post" : nil)
            }
            await journal.close()
            let queue = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await queue.read { try body($0) }
            try queue.close()
        }
    }

    /// The statements that the body runs, each counted as often as it runs.
    private static func statements(_ database: Database, in body: () throws -> Void) throws -> [String] {
        var statements: [String] = []
        database.trace { event in
            if case .statement(let statement) = event { statements.append(statement.sql) }
        }
        defer { database.trace(options: []) }
        try body()
        return statements
    }

    @Test func `leave out those of closed complaints, however many of these there are`() async throws {
        try await Self.withComplaints { database in
            let hits = Array(Self.narratives.reversed())
            // Every third one first; the last ones have no complaint.
            var numbers: [Int64] = (1...200).filter { $0 % 3 == 0 }
            numbers += (1...200).filter { $0 % 3 != 0 }
            numbers += 201...5_000
            for closedCount in [0, 1, 20, 59, 100, 199, 200, 5_000] {
                let closed = Set(numbers.prefix(closedCount).map(ComplaintID.init(rawValue:)))
                for step in [7, 64, 200] {
                    var passing = ClosedHits(of: closed)
                    var open: [Int64] = []
                    let statements = try Self.statements(database) {
                        for start in stride(from: 0, to: hits.count, by: step) {
                            let slice = Array(hits[start..<min(start + step, hits.count)])
                            open += try passing.open(among: slice, database)
                        }
                    }
                    #expect(open == hits.filter { !closed.contains(Self.complaint($0)) }, "\(closedCount) by \(step)")
                    // Neither way is gone where the other would have cost less than half.
                    #expect(statements.count <= 2 * min(closedCount, hits.count), "\(closedCount) by \(step)")
                }
            }
        }
    }

    @Test func `are matched alike, whether complaints or hits are walked`() async throws {
        try await Self.withComplaints { database in
            let page = try ComplaintList(database: database).page(ComplaintFilter(), below: nil, limit: 300)
            let entries = Dictionary(uniqueKeysWithValues: page.entries.map { ($0.id, $0) })
            let filters = [
                ComplaintFilter(), ComplaintFilter(productArea: "post"), ComplaintFilter(topic: "card"),
                ComplaintFilter(topic: "loan", productArea: "post"), ComplaintFilter(topic: "none"),
            ]
            for filter in filters {
                for hits in [Self.narratives, Array(Self.narratives.prefix(3)), [399], []] {
                    let newest = Array(hits.reversed())
                    let wanted = newest.compactMap { hit -> SearchMatch? in
                        let found = entries[Self.complaint(hit)]
                        guard let entry = found, filter.matches(entry.summary) else { return nil }
                        return SearchMatch(
                            place: SearchPlace(complaint: entry.id, sequence: hit), urgency: entry.urgencyKey)
                    }
                    for fewest in [0, 64, 1_000] {
                        let list = HitList(database: database, fewestWalkedFor: fewest)
                        #expect(try list.matches(newest, filter) == wanted, "\(filter), \(hits.count), \(fewest)")
                    }
                }
            }
        }
    }

    @Test func `have their own events read where a walk would cost more`() async throws {
        try await Self.withComplaints { database in
            func eventsRead(_ hits: [Int64], _ filter: ComplaintFilter, fewest: Int) throws -> Int {
                let list = HitList(database: database, fewestWalkedFor: fewest)
                return try Self.statements(database) { _ = try list.matches(hits, filter) }
                    .count { $0.hasPrefix("SELECT stream FROM event") }
            }
            let all = Array(Self.narratives.reversed())
            let post = ComplaintFilter(productArea: "post")
            // The ends alone: what lies between them is walked.
            let read1 = try eventsRead(all, post, fewest: 64)
            #expect(read1 == 2)
            let read2 = try eventsRead(all, post, fewest: 201)
            #expect(read2 == 200)
            let read3 = try eventsRead(Array(all.prefix(63)), post, fewest: 64)
            #expect(read3 == 63)
            // Ten hits among the first 46 complaints, all about cards. Sixty of 200 are, so 14 are expected there, and the walk
            // is given up at the 21st.
            let few = Array(stride(from: Int64(91), through: 1, by: -10))
            #expect(few.count == 10)
            let read4 = try eventsRead(few, ComplaintFilter(topic: "card"), fewest: 0)
            #expect(read4 == 12)
        }
    }
}
