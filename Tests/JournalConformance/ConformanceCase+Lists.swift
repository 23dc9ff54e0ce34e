import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let lists: [ConformanceCase] = [
        ConformanceCase("the queue goes by priority, then by waiting time, page after page, closed ones left out") {
            journal in
            for number in 0..<40 {
                try await journal.file(
                    "Complaint \(number)", priority: [500, 900, 500, 0, 1_000][number % 5],
                    minutes: Int64(40 - number / 2))
            }
            try await journal.extend(.complaint(ComplaintID(rawValue: 2)), at: 2, with: [closed])
            let some = try await journal.complaints([7, 2, 41].map { ComplaintID(rawValue: $0) })
            try expectEqual(some.keys.map(\.rawValue).sorted(), [2, 7])
            try expectEqual(some[ComplaintID(rawValue: 2)]?.isOpen, false)
            var entries: [ComplaintEntry] = []
            var key: QueueKey?
            repeat {
                let page = try await journal.queue(after: key, limit: 7)
                entries += page.entries
                key = page.next
            } while key != nil
            try expectEqual(entries.count, 39)
            try expectEqual(entries.map(\.queueKey), entries.map(\.queueKey).sorted())
            try expect(!entries.contains { $0.id.rawValue == 2 }, "a closed complaint stands in the queue")
        },
        ConformanceCase("every filter and every two of them give what a walk over all entries gives") { journal in
            for number in 0..<60 {
                let id = try await journal.file(
                    "Complaint \(number)", language: ["en", "th", "pl"][number % 3],
                    customer: CustomerID(rawValue: Int64(number % 4) + 1),
                    topic: ["card", "mortgage", nil][number % 5 % 3],
                    minutes: Int64(number), productArea: number % 7 == 0 ? "post" : nil)
                if number % 4 == 0 {
                    try await journal.extend(
                        .complaint(id), at: 2,
                        with: [Samples.head(1, concerning: EmployeeID(rawValue: Int64(number % 3)))])
                }
                if number % 6 == 0, number % 4 != 0 { try await journal.extend(.complaint(id), at: 2, with: [closed]) }
            }
            let all = try await everything(journal, ComplaintFilter())
            try expectEqual(all.map(\.id.rawValue), Array((1...60).reversed()))
            let status = ComplaintFilter(status: .closed)
            let filters = [
                status, ComplaintFilter(topic: "card"), ComplaintFilter(language: "th"),
                ComplaintFilter(productArea: "post"), ComplaintFilter(customer: CustomerID(rawValue: 2)),
                ComplaintFilter(employee: EmployeeID(rawValue: 1)), ComplaintFilter(topic: "card", language: "th"),
                ComplaintFilter(status: .received, topic: "mortgage"),
                ComplaintFilter(language: "en", customer: CustomerID(rawValue: 1)),
                ComplaintFilter(status: .received, employee: EmployeeID(rawValue: 2)), ComplaintFilter(topic: "none"),
                .with { $0.statuses = [.closed, .received] }, .with { $0.statuses = [.found, .reopened] },
                .with { ($0.statuses, $0.topic) = ([.closed, .found], "card") }, .with { $0.channel = .allCases[0] },
                .with { $0.channel = .allCases[1] }, .with { $0.source = "test" }, .with { $0.source = "nobody" },
                .with { ($0.source, $0.language) = ("test", "pl") }, .with { $0.receivedFrom = Samples.moment(40) },
                .with { ($0.receivedFrom, $0.receivedUntil) = (Samples.moment(10), Samples.moment(25)) },
                .with { ($0.receivedUntil, $0.language, $0.statuses) = (Samples.moment(25), "en", [.found, .closed]) },
                .with { ($0.receivedFrom, $0.employee) = (Samples.moment(20), EmployeeID(rawValue: 1)) },
            ]
            for filter in filters {
                let found = try await everything(journal, filter)
                try expectEqual(found.map(\.id), all.filter { filter.matches($0.summary) }.map(\.id))
            }
        },
        ConformanceCase("the queue narrowed by every condition and every two gives what a walk over it gives") {
            journal in
            for number in 0..<60 {
                let id = try await journal.file(
                    "Complaint \(number)", language: ["en", "th", "pl"][number % 3], priority: number * 7 % 11 * 90,
                    minutes: Int64(number), productArea: number % 7 == 0 ? "post" : nil)
                if number % 5 == 0 {
                    try await journal.extend(.complaint(id), at: 2, with: [Samples.acknowledged("Thank you.")])
                } else if number % 6 == 0 {
                    try await journal.extend(.complaint(id), at: 2, with: [closed])
                } else if number % 4 == 0 {
                    try await journal.extend(.complaint(id), at: 2, with: [assigned(to: Int64(number % 3 + 1))])
                }
            }
            let all = try await wholeQueue(journal, QueueFilter())
            let narrowings: [(inout QueueFilter) -> Void] = [
                { $0.statuses = [.received] }, { $0.statuses = [.acknowledged, .reopened] }, { $0.language = "th" },
                { $0.productArea = "post" }, { $0.dueBy = Samples.moment(1_460) }, { $0.isUnassigned = true },
                { $0.assignedTo = EmployeeID(rawValue: 2) },
            ]
            for (index, first) in narrowings.enumerated() {
                for second in narrowings[index...] {
                    var filter = QueueFilter()
                    first(&filter)
                    second(&filter)
                    let found = try await wholeQueue(journal, filter)
                    try expectEqual(found.map(\.id), all.filter { filter.matches($0.summary) }.map(\.id))
                }
            }
        },
        ConformanceCase("pages show nothing twice and leave nothing out while complaints arrive") { journal in
            for number in 0..<30 { try await journal.file("Before \(number)") }
            var seen: [Int64] = []
            var key: ComplaintID?
            repeat {
                let page = try await journal.complaints(ComplaintFilter(), below: key, limit: 7)
                seen += page.entries.map(\.id.rawValue)
                try await journal.file("Meanwhile")
                key = page.next
            } while key != nil
            try expectEqual(seen, Array((1...30).reversed()))
        },
        ConformanceCase("counters agree with a recount after every kind of change, and a rebuild changes nothing") {
            journal in
            for number in 0..<20 {
                let id = try await journal.file("Complaint \(number)", topic: number % 2 == 0 ? "card" : nil)
                if number % 3 == 0 {
                    try await journal.extend(.complaint(id), at: 2, with: [Samples.acknowledged("Thank you.")])
                }
                if number % 5 == 0 {
                    let version: Int64 = number % 3 == 0 ? 3 : 2
                    try await journal.extend(.complaint(id), at: version, with: [closed])
                }
            }
            var recount: [String: Int64] = [:]
            for entry in try await everything(journal, ComplaintFilter()) {
                for key in entry.summary.counted.keys { recount[key, default: 0] += 1 }
            }
            let before = try await journal.counters()
            try expectEqual(before, recount)
            let entries = try await everything(journal, ComplaintFilter())
            try await journal.rebuildReadModels()
            let after = try await journal.counters()
            try expectEqual(after, before)
            let rebuilt = try await everything(journal, ComplaintFilter())
            try expectEqual(rebuilt, entries)
        },
        ConformanceCase("a complaint that comes again in a group, behind another, is folded on") { journal in
            let first = try await journal.file("First", topic: "card")
            let second = try await journal.file("Second")
            let steps = [
                (first, 2, Samples.acknowledged("Thank you.")), (second, 2, Samples.acknowledged("Thank you.")),
                (first, 3, closed), (second, 3, Samples.remedy(1, due: 900)), (first, 4, Samples.remedy(1, due: 950)),
            ].map { id, version, event in
                Append([Append.Part(.existing(.complaint(id), expectedVersion: version), [event])])
            }
            // Handed in together, they share a transaction.
            let (outcomes, told) = AsyncStream.makeStream(of: Result<AppendOutcome, JournalError>.self)
            journal.enqueue(steps.map { AppendRequest($0) { outcome in told.yield(outcome) } })
            for await outcome in outcomes.prefix(steps.count) {
                guard case .appended = try outcome.get() else { throw ConformanceFailure(description: "\(outcome)") }
            }
            let entries = try await everything(journal, ComplaintFilter())
            try expectEqual(entries.map(\.version), [4, 5])
            var recount: [String: Int64] = [:]
            for entry in entries { for key in entry.summary.counted.keys { recount[key, default: 0] += 1 } }
            let counters = try await journal.counters()
            try expectEqual(counters, recount)
            try await journal.rebuildReadModels()
            let rebuilt = try await everything(journal, ComplaintFilter())
            try expectEqual(rebuilt, entries)
        },
        ConformanceCase("what is due comes in order of date, fulfilled promises left out") { journal in
            for number in 0..<5 {
                let id = try await journal.file("Complaint \(number)", minutes: Int64(10 - number))
                try await journal.extend(.complaint(id), at: 2, with: [Samples.remedy(1, due: Int64(100 - number))])
            }
            let fulfilled = DomainEvent.complaint(
                ComplaintEvent(
                    at: Samples.moment(5), by: Samples.clerk,
                    .remedyFulfilled(ComplaintHappening.RemedyFulfilled(remedy: RemedyID(rawValue: 1)))))
            try await journal.extend(.complaint(ComplaintID(rawValue: 5)), at: 3, with: [fulfilled])
            let first = try await journal.remediesDue(before: Samples.moment(100), after: nil, limit: 2)
            try expectEqual(first.map(\.complaint.rawValue), [4, 3])
            let rest = try await journal.remediesDue(before: Samples.moment(100), after: first.last, limit: 9)
            try expectEqual(rest.map(\.complaint.rawValue), [2])
            let due = try await journal.complaintsDue(before: Samples.moment(2_000), after: nil, limit: 3)
            try expectEqual(due.entries.map(\.id.rawValue), [4, 3, 2])
            let more = try await journal.complaintsDue(before: Samples.moment(2_000), after: due.next, limit: 3)
            try expectEqual(more.entries.map(\.id.rawValue), [1, 5])
            try expectEqual(more.next, nil)
        },
    ]

    private static let closed = DomainEvent.complaint(
        ComplaintEvent(at: Samples.moment(90), by: Samples.clerk, .closed(ComplaintHappening.Closed())))

    private static func assigned(to person: Int64) -> DomainEvent {
        .complaint(
            ComplaintEvent(
                at: Samples.moment(80), by: Samples.clerk,
                .arranged(.assigned(.init(to: EmployeeID(rawValue: person))))))
    }

    private static func wholeQueue(
        _ journal: any Journal, _ filter: QueueFilter
    ) async throws -> [ComplaintEntry] {
        var entries: [ComplaintEntry] = []
        var key: QueueKey?
        repeat {
            let page = try await journal.queue(filter, after: key, limit: 7)
            entries += page.entries
            key = page.next
        } while key != nil
        return entries
    }

    private static func everything(_ journal: any Journal, _ filter: ComplaintFilter) async throws -> [ComplaintEntry] {
        var entries: [ComplaintEntry] = []
        try await journal.forEachComplaint(filter, batchSize: 9) { page in
            entries += page
            return true
        }
        return entries
    }
}

extension ComplaintFilter {
    fileprivate static func with(_ narrow: (inout ComplaintFilter) -> Void) -> ComplaintFilter {
        var filter = ComplaintFilter()
        narrow(&filter)
        return filter
    }
}
