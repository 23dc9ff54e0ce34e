import EvenhandDomain
import EvenhandJournal
import Foundation
import GRDB
import JournalConformance
import Testing

@testable import EvenhandJournalSQLite

@Suite struct `Lists and the queue, with bounds so small that every way to walk is taken` {
    /// From where everything is walked to where everything is found by an index and sorted; in the last, short walks of the
    /// queue are followed by the index.
    static let bounds = [(0, 0, 3), (0, 0, 11), (4, 4, 5), (12, 12, 7), (1_000, 1_000, 10), (30, 2, 7)]
        .map { few, queueFew, rows in
            ListBounds(
                few: Int64(few), queueFew: Int64(queueFew), listRows: Int64(rows), queueRows: Int64(rows),
                concernedRows: rows)
        }

    @Test(arguments: bounds) func `show what a walk over all of it shows`(_ bounds: ListBounds) async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 0..<60 {
                try await journal.file(
                    "Complaint \(number)", language: ["en", "th", "pl"][number % 3],
                    customer: CustomerID(rawValue: Int64(number % 4) + 1),
                    topic: ["card", "loan", nil][number % 5 % 3], priority: number * 7 % 11 * 90,
                    minutes: Int64(number * 7 % 60), productArea: number % 7 == 0 ? "post" : nil)
            }
            await journal.close()
            let queue = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await queue.read { database in
                try Self.checkLists(ComplaintList(database: database, bounds: bounds))
                try Self.checkQueue(QueueList(database: database, bounds: bounds))
            }
            try queue.close()
        }
    }

    private static func checkLists(_ list: ComplaintList) throws {
        let all = try entries(of: list, ComplaintFilter())
        #expect(all.map(\.id.rawValue) == Array((1...60).reversed()))
        let narrowings: [(inout ComplaintFilter) -> Void] = [
            { $0.statuses = [.received] }, { $0.statuses = [.received, .closed] }, { $0.statuses = [.found, .closed] },
            { $0.topic = "loan" }, { $0.language = "pl" }, { $0.productArea = "post" }, { $0.channel = .allCases[0] },
            { $0.source = "test" }, { $0.source = "nobody" }, { $0.customer = CustomerID(rawValue: 3) },
            { $0.receivedFrom = Samples.moment(50) }, { $0.receivedUntil = Samples.moment(30) },
        ]
        for (index, first) in narrowings.enumerated() {
            for (next, second) in narrowings.enumerated().dropFirst(index) {
                for third in narrowings[next...] {
                    var filter = ComplaintFilter()
                    first(&filter)
                    second(&filter)
                    third(&filter)
                    let found = try entries(of: list, filter)
                    #expect(found.map(\.id) == all.filter { filter.matches($0.summary) }.map(\.id), "\(filter)")
                }
            }
        }
    }

    @Test func `show at once what a few meet at the queue's end, and that none do`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let closed = DomainEvent.complaint(
                ComplaintEvent(at: Samples.moment(90), by: Samples.clerk, .closed(ComplaintHappening.Closed())))
            for number in 0..<120 {
                let area = number % 8 == 0 ? "low" : number % 8 == 1 ? "closed" : "most"
                let id = try await journal.file(
                    "Complaint \(number)", priority: area == "low" ? 1 : 500, minutes: Int64(number), productArea: area)
                if area == "closed" { try await journal.extend(.complaint(id), at: 2, with: [closed]) }
            }
            await journal.close()
            let queue = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await queue.read { database in
                func page(of area: String, after key: QueueKey? = nil, limit: Int) throws -> QueuePage {
                    var filter = QueueFilter()
                    filter.productArea = area
                    // Fifteen of an area are too many for the index at first, and a walk goes ten entries.
                    let bounds = ListBounds(few: 20, queueFew: 8, queueRows: 10)
                    return try QueueList(database: database, bounds: bounds).page(filter, after: key, limit: limit)
                }
                let low = try page(of: "low", limit: 20)
                let numbers: [Int64] = (0..<15).map { $0 * 8 + 1 }
                #expect(low.entries.map(\.id.rawValue) == numbers)
                #expect(low.next == nil)
                let half = try page(of: "low", limit: 8)
                #expect(half.entries == Array(low.entries.prefix(8)))
                let rest = try page(of: "low", after: half.next, limit: 8)
                #expect(rest.entries == Array(low.entries.dropFirst(8)) && rest.next == nil)
                let none = try page(of: "closed", limit: 20)
                #expect(none.entries.isEmpty && none.next == nil)
                // Ninety are walked, however short the page.
                let most = try page(of: "most", limit: 20)
                #expect(most.entries.count == 10 && most.next == most.entries.last?.queueKey)
            }
            try queue.close()
        }
    }

    @Test func `meet several conditions in their indexes, in order, and read no row that one of them rules out`()
        async throws
    {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            try await journal.file("The only one")
            await journal.close()
            let queue = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await queue.read { database in
                var filter = ComplaintFilter(status: .received, topic: "card", language: "en", productArea: "post")
                filter.channel = .web
                filter.source = "crm"
                filter.customer = CustomerID(rawValue: 1)
                for _ in 0..<2 {
                    let conditions = ComplaintList(database: database).conditions(filter)
                    for place in conditions.indices where conditions[place].isOrdered {
                        for isEnded in [false, true] {
                            let walk = ComplaintWalk(conditions, along: place, isEnded: isEnded)
                            // That of products holds language, topic and channel.
                            let held = conditions[place].column == "product_area" ? 3 : 0
                            let indexes = conditions.filter(\.isOrdered).count - held
                            try Self.checkPlan(of: walk.sql, indexes: indexes, database)
                        }
                    }
                    // What no index gives in order is tested in the rows that stand in all others.
                    filter.statuses = [.received, .closed]
                    filter.receivedFrom = Samples.moment(0)
                }
            }
            try queue.close()
        }
    }

    @Test func `of a folder made before products had an index of their own go by it`() async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            for number in 0..<20 {
                try await journal.file(
                    "Complaint \(number)", language: number % 2 == 0 ? "en" : "th",
                    productArea: number % 3 == 0 ? "post" : nil)
            }
            await journal.close()
            let old = try DatabaseQueue(path: folder + "/evenhand.sqlite")
            try await old.write { database in
                try database.execute(
                    sql: """
                        DROP INDEX complaint_product_area;
                        CREATE INDEX complaint_product_area ON complaint (product_area) WHERE product_area IS NOT NULL;
                        DELETE FROM grdb_migrations WHERE identifier = '8-products'
                        """)
                #expect(try Schema.migrator.appliedMigrations(database).last == "7-narrowing")
            }
            try old.close()
            let opened = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            let filter = ComplaintFilter(language: "en", productArea: "post")
            let page = try await opened.complaints(filter, below: nil, limit: 10)
            #expect(page.entries.map(\.id.rawValue) == [19, 13, 7, 1])
            try await opened.pool.read { database in
                let conditions = ComplaintList(database: database).conditions(filter)
                let product = conditions.firstIndex { $0.column == "product_area" }
                let walk = ComplaintWalk(conditions, along: product, isEnded: false)
                try Self.checkPlan(of: walk.sql, indexes: 1, database)
            }
            await opened.close()
        }
    }

    private static func checkPlan(of sql: String, indexes: Int, _ database: Database) throws {
        let values = Array(repeating: DatabaseValue.null, count: sql.count { $0 == "?" })
        let plan = try Row.fetchAll(
            database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: StatementArguments(values)
        ).map { row -> String in row["detail"] }
        let lookUps = plan.dropLast()
        #expect(lookUps.count == indexes, "\(plan)")
        #expect(lookUps.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains("USING COVERING INDEX") }, "\(plan)")
        let ends = ["=? AND rowid=?)", "=? AND id=?)"]
        #expect(lookUps.dropFirst().allSatisfy { step in ends.contains { step.hasSuffix($0) } }, "\(plan)")
        #expect(plan.last?.contains("USING INTEGER PRIMARY KEY (rowid=?)") == true, "\(plan)")
    }

    private static func checkQueue(_ list: QueueList) throws {
        let all = try entries(of: list, QueueFilter())
        #expect(all.count == 60)
        let narrowings: [(inout QueueFilter) -> Void] = [
            { $0.statuses = [.received] }, { $0.statuses = [.received, .reopened] }, { $0.statuses = [.reopened] },
            { $0.language = "th" }, { $0.productArea = "post" }, { $0.dueBy = Samples.moment(1_460) },
            { $0.isUnassigned = true }, { $0.assignedTo = EmployeeID(rawValue: 2) },
        ]
        for (index, first) in narrowings.enumerated() {
            for second in narrowings[index...] {
                var filter = QueueFilter()
                first(&filter)
                second(&filter)
                let found = try entries(of: list, filter)
                #expect(found.map(\.id) == all.filter { filter.matches($0.summary) }.map(\.id), "\(filter)")
            }
        }
    }

    private static func entries(of list: ComplaintList, _ filter: ComplaintFilter) throws -> [ComplaintEntry] {
        var entries: [ComplaintEntry] = []
        var key: ComplaintID?
        repeat {
            let page = try list.page(filter, below: key, limit: 4)
            entries += page.entries
            key = page.next
        } while key != nil
        return entries
    }

    private static func entries(of list: QueueList, _ filter: QueueFilter) throws -> [ComplaintEntry] {
        var entries: [ComplaintEntry] = []
        var key: QueueKey?
        repeat {
            let page = try list.page(filter, after: key, limit: 4)
            entries += page.entries
            key = page.next
        } while key != nil
        return entries
    }
}
