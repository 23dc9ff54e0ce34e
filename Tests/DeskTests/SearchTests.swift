import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

/// Thirty complaints about Ewa, but for every third, which is about nobody; every fifth came from "crm".
private struct SearchScene {
    let fixture: DeskFixture
    let marta: Actor
    let clara: Actor
    let query: SearchQuery

    init() async throws {
        fixture = try DeskFixture()
        marta = try await fixture.person("Marta", [.leader])
        let ewa = try await fixture.person("Ewa", [.employee], manager: marta.person)
        clara = try await fixture.person("Clara", [.leader])
        query = try SearchQuery("rude")
        let narratives = [
            "The clerk was rude and I want my 20 EUR back.", "He was rude to me!!! I was injured and call my lawyer.",
            "A rude word, nothing more.",
        ]
        for number in 1...30 {
            _ = try await fixture.complaint(
                about: [number % 3 == 0 ? nil : ewa.person], narrative: narratives[number / 3 % 3],
                source: SourceReference(source: number % 5 == 0 ? "crm" : "web", id: "\(number)"), by: clara)
        }
        await fixture.journal.searchCaughtUp()
    }

    var fromCRM: ComplaintFilter {
        var filter = ComplaintFilter()
        filter.source = "crm"
        return filter
    }

    func found(_ wish: SearchWish, by actor: Actor) async throws -> FoundComplaints {
        try await fixture.desk.search(query, wish, by: actor)
    }

    /// The numbers of every page.
    func pages(_ wish: SearchWish, by actor: Actor) async throws -> [[Int64]] {
        var pages: [[Int64]] = []
        var wish = wish
        while true {
            let page = try await found(wish, by: actor)
            pages.append(page.hits.map(\.hit.complaint.rawValue))
            #expect((page.count == nil) == (pages.count > 1), "only the first page counts")
            guard let next = page.next else { return pages }
            wish.order = next
        }
    }

    func close(_ number: Int64) async throws {
        let id = ComplaintID(rawValue: number)
        let entry = try #require(try await fixture.journal.complaint(id))
        let closed = DomainEvent.complaint(
            ComplaintEvent(at: fixture.now, by: clara.person, .closed(ComplaintHappening.Closed())))
        _ = try await fixture.journal.append(
            Append([Append.Part(.existing(.complaint(id), expectedVersion: entry.version), [closed])]))
    }
}

@Suite struct `A search` {
    @Test func `counts what is open to its reader, up to a bound`() async throws {
        let scene = try await SearchScene()
        func count(_ wish: SearchWish, by actor: Actor) async throws -> String {
            let count = try #require(try await scene.found(wish, by: actor).count)
            return "\(count.number)\(count.isCapped ? "+" : "")"
        }
        for order in [SearchWish.Order.newest(below: nil), .urgency(after: nil)] {
            #expect(try await count(SearchWish(order: order, limit: 4), by: scene.clara) == "30")
            #expect(try await count(SearchWish(order: order, limit: 4), by: scene.marta) == "10")
            #expect(try await count(SearchWish(order: order, limit: 50), by: scene.marta) == "10")
            for (bound, clara, marta) in [(7, "7+", "7+"), (10, "10+", "10"), (30, "30", "10")] {
                let wish = SearchWish(order: order, limit: 4, bounds: SearchBounds(counted: bound))
                #expect(try await count(wish, by: scene.clara) == clara)
                // Exactly ten are open to her: what is closed makes it no "or more".
                #expect(try await count(wish, by: scene.marta) == marta)
            }
            #expect(try await count(SearchWish(scene.fromCRM, order: order, limit: 1), by: scene.clara) == "6")
            #expect(try await count(SearchWish(scene.fromCRM, order: order, limit: 1), by: scene.marta) == "2")
            let bounds = SearchBounds(looked: 10)
            let few = SearchWish(scene.fromCRM, order: order, limit: 9, bounds: bounds)
            #expect(try await count(few, by: scene.clara) == "2+")
            #expect(try await count(few, by: scene.marta) == "2")
        }
    }

    @Test func `with a filter fills its pages, and is short only where it looked far enough`() async throws {
        let scene = try await SearchScene()
        let wish = SearchWish(scene.fromCRM, limit: 3)
        #expect(try await scene.pages(wish, by: scene.clara) == [[30, 25, 20], [15, 10, 5]])
        #expect(try await scene.pages(wish, by: scene.marta) == [[30, 15]])
        let bounded = SearchWish(scene.fromCRM, limit: 3, bounds: SearchBounds(looked: 8))
        #expect(try await scene.pages(bounded, by: scene.clara) == [[30, 25], [20, 15], [10], [5]])
        // Eight that are open to her: those that are closed are not among what was looked at.
        #expect(try await scene.pages(bounded, by: scene.marta) == [[30, 15], []])
    }

    @Test func `by urgency goes as the queue does, closed complaints last`() async throws {
        let scene = try await SearchScene()
        for number: Int64 in [30, 6, 1] { try await scene.close(number) }
        let ids = (1...30).map { ComplaintID(rawValue: Int64($0)) }
        let entries = try await scene.fixture.journal.complaints(ids)
        let ranking = entries.values.sorted { $0.urgencyKey < $1.urgencyKey }.map(\.id.rawValue)
        #expect(Set(ranking.suffix(3)) == [30, 6, 1])
        let queue = try await scene.fixture.journal.queue(after: nil, limit: 50).entries.map(\.id.rawValue)
        #expect(Array(ranking.prefix(27)) == queue)
        let wish = SearchWish(order: .urgency(after: nil), limit: 7)
        let all = try await scene.pages(wish, by: scene.clara)
        #expect(all.map(\.count) == [7, 7, 7, 7, 2])
        #expect(all.flatMap { $0 } == ranking)
        let hers = try await scene.pages(wish, by: scene.marta)
        #expect(hers.map(\.count) == [7, 3])
        #expect(hers.flatMap { $0 } == ranking.filter { $0 % 3 == 0 })
        let few = SearchWish(order: .urgency(after: nil), limit: 50, bounds: SearchBounds(looked: 10))
        let newest = try await scene.found(few, by: scene.clara)
        #expect(newest.isRankingCapped)
        #expect(newest.hits.map(\.hit.complaint.rawValue) == ranking.filter { $0 > 20 })
        let whole = try await scene.found(few, by: scene.marta)
        #expect(!whole.isRankingCapped && whole.hits.count == 10)
    }
}
