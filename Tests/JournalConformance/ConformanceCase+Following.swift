import EvenhandDomain
import EvenhandJournal

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
