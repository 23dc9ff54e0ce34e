import EvenhandDomain
import EvenhandJournal
import Foundation
import GRDB
import JournalConformance
import Testing

@testable import EvenhandJournalSQLite

@Suite struct `Lists and the queue, with bounds so small that every way to walk is taken` {
    /// From where everything is walked to where everything is found by an index and sorted.
    static let bounds = [(0, 3), (0, 11), (4, 5), (12, 7), (1_000, 10)].map { few, rows in
        ListBounds(few: Int64(few), listRows: Int64(rows), queueRows: Int64(rows), concernedRows: rows)
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
            for second in narrowings[index...] {
                var filter = ComplaintFilter()
                first(&filter)
                second(&filter)
                let found = try entries(of: list, filter)
                #expect(found.map(\.id) == all.filter { filter.matches($0.summary) }.map(\.id), "\(filter)")
            }
        }
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
