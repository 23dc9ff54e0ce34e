import EvenhandDomain
import EvenhandJournal
import Synchronization

/// Reading on from a position, and waiting for what is not there yet.
extension ConformanceCase {
    static let following: [ConformanceCase] = [
        ConformanceCase("pages of any size give every event once, in order, and say where to go on") { journal in
            try await journal.fillForFollowing()
            let everything = try await journal.events(from: 1, limit: 1_000)
            for limit in [
                EventPageLimit(events: 1), EventPageLimit(events: 7), EventPageLimit(looked: 3),
                EventPageLimit(bytes: 1),
                EventPageLimit(),
            ] {
                let pages = try await journal.follow(EventFilter(), limit: limit)
                try expectEqual(pages, everything)
            }
            let beyond = try await journal.events(
                from: 500, through: .max, matching: EventFilter(), limit: EventPageLimit())
            try expectEqual(beyond, EventPage(events: [], next: 500))
            let bounded = try await journal.events(
                from: 2, through: 4, matching: EventFilter(), limit: EventPageLimit())
            try expectEqual(bounded.events.map(\.sequence), [2, 3, 4])
            try expectEqual(bounded.next, 5)
        },
        ConformanceCase("a filter by kind, by category and by stream admits what it says and passes over the rest") {
            journal in
            try await journal.fillForFollowing()
            let all = try await journal.events(from: 1, limit: 1_000)
            let filters: [(EventFilter, (RecordedEvent) -> Bool)] = [
                (EventFilter(kinds: ["complaint.filed"]), { $0.event.kind == "complaint.filed" }),
                (EventFilter(wholeCategories: [.customer]), { $0.stream.category == .customer }),
                (
                    EventFilter(kinds: ["complaint.scored"], wholeCategories: [.customer]),
                    { $0.event.kind == "complaint.scored" || $0.stream.category == .customer }
                ),
                (
                    EventFilter(streams: [.complaint(ComplaintID(2)), .customer(CustomerID(1))]),
                    { $0.stream == .complaint(ComplaintID(2)) || $0.stream == .customer(CustomerID(1)) }
                ),
                (EventFilter(streams: []), { _ in false }),
                (EventFilter(categories: [.complaint]), { $0.stream.category == .complaint }),
            ]
            for (filter, admits) in filters {
                for limit in [EventPageLimit(events: 2), EventPageLimit(looked: 5), EventPageLimit()] {
                    let found = try await journal.follow(filter, limit: limit)
                    try expectEqual(found, all.filter(admits))
                }
            }
        },
        ConformanceCase("the mark of a stream moves with what is added to it, and stays where nothing is") { journal in
            let (first, second) = (try await journal.file("One"), try await journal.file("Two"))
            let places: [StreamMarks.Place] = [
                .stream(.complaint(first)), .stream(.complaint(second)), .all(.complaint), .all(.employee), .erasure,
            ]
            func marks() throws -> [UInt64] { try places.map { try unwrap(journal.marks.mark($0), "mark at rest") } }
            let before = try marks()
            try await journal.extend(.complaint(first), at: 2, with: [Samples.acknowledged("Dear A")])
            let after = try marks()
            try expectEqual(zip(before, after).map { $0 != $1 }, [true, false, true, false, false])
            // What is refused moves nothing, and leaves nothing under way.
            let conflict = try await journal.append(
                Append([.init(.existing(.complaint(second), expectedVersion: 9), [Samples.acknowledged("Dear B")])]))
            guard case .conflict = conflict else { throw ConformanceFailure(description: "\(conflict)") }
            let unmoved = try marks()
            try expectEqual(unmoved, after)
        },
        ConformanceCase("an erasure moves its mark and tells before it is acknowledged") { journal in
            _ = try await journal.append(Append([.init(.new(.customer), [Samples.named("Zdzisława Unikalna")])]))
            let customer = CustomerID(rawValue: 1)
            let id = try await journal.file("My iguana escaped", customer: customer)
            let mark = try unwrap(journal.marks.mark(.erasure), "mark at rest")
            let counter = TellCount()
            journal.marks.onErasure { counter.told() }
            try await journal.extend(.complaint(id), at: 2, with: [Samples.acknowledged("Dear Z", of: customer)])
            try expectEqual(counter.count, 0)
            try await journal.extend(.customer(customer), at: 1, with: [Samples.erased(customer)])
            try expectEqual(counter.count, 1)
            let moved = try unwrap(journal.marks.mark(.erasure), "mark at rest")
            try expect(moved != mark, "the mark of erasures is still \(mark)")
        },
        ConformanceCase("who waits for the end is woken by the append that moves it, and lets go when cancelled") {
            journal in
            let position = journal.position
            let waiting = Task { try await journal.arrivals.wait(beyond: position) }
            let cancelled = Task { try await journal.arrivals.wait(beyond: position + 100) }
            _ = try await journal.file("Woken")
            try await waiting.value
            try await journal.arrivals.wait(beyond: position)
            cancelled.cancel()
            let result = await cancelled.result
            guard case .failure(is CancellationError) = result else {
                throw ConformanceFailure(description: "a cancelled wait gave \(result)")
            }
            try expectEqual(journal.arrivals.waiterCount, 0)
        },
    ]
}

extension Journal {
    /// Three customers and nine complaints, their events interleaved.
    fileprivate func fillForFollowing() async throws {
        for number in 0..<3 {
            _ = try await append(Append([Append.Part(.new(.customer), [Samples.named("Customer \(number)")])]))
            for complaint in 0..<3 { _ = try await file("Complaint \(number).\(complaint)") }
        }
        try await extend(.complaint(ComplaintID(2)), at: 2, with: [Samples.acknowledged("Thank you.")])
    }

    /// Page after page to the end, each where the one before said.
    fileprivate func follow(_ filter: EventFilter, limit: EventPageLimit) async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        var next: Int64 = 1
        let end = position
        while next <= end {
            let page = try await self.events(from: next, through: end, matching: filter, limit: limit)
            try expect(page.next > next, "a page does not move on from \(next)")
            events += page.events
            next = page.next
        }
        return events
    }
}

/// Counts how often something was told.
private final class TellCount: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }
    func told() { number.withLock { $0 += 1 } }
}
