import Foundation
import Testing

@testable import EvenhandDomain

/// Loss reviews, driven by commands.
private struct ReviewStory {
    var state = LossReviewDecider.initialState
    var events: [LossReviewEvent] = []
    var facts = LossReviewFacts(calendar: .weekdaysUTC, currency: "EUR", lostMeans: "Silence.")
    var now = Story.monday

    static let leader = EmployeeID(1)
    static let owners = [EmployeeID(2), EmployeeID(3)]
    static func day(_ text: String) -> CivilDate { try! CivilDate(parsing: text) }

    init(losses: Int = 20) {
        for id in [Self.leader] + Self.owners {
            var employee = EmployeeState()
            employee.isRegistered = true
            facts.employees[id] = Sourced(employee, from: .employee(id), at: 1)
        }
        facts.candidates = (0..<losses).map { number in
            LossCandidate(
                customer: CustomerID(Int64(number + 1)), value: Int64(number * 7_919 % 101) * 100,
                lostOn: "2026-09-\(10 + number % 20)", way: .silence)
        }
    }

    @discardableResult
    mutating func run(_ command: LossReviewCommand) throws(Refusal) -> [LossReviewEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: Self.leader, roles: [.leader]), command: command)
        let made = try LossReviewDecider.decide(envelope, in: state, given: facts)
        for event in made { state = LossReviewDecider.evolve(state, with: event) }
        events += made
        return made
    }

    func refusal(of command: LossReviewCommand) -> Refusal? {
        var other = self
        do {
            try other.run(command)
            return nil
        } catch {
            return error
        }
    }

    static func open(_ from: String = "2026-07-01", _ through: String = "2026-09-30") -> LossReviewCommand {
        .open(.init(from: day(from), through: day(through)))
    }

    static func draw(
        _ review: Int64 = 1, highest: Int = 5, drawn: Int = 5, seed: UInt64 = 42, owners: [EmployeeID] = owners
    ) -> LossReviewCommand {
        .draw(.init(review: LossReviewID(review), highest: highest, drawn: drawn, seed: seed, owners: owners))
    }

    func record(
        _ customer: CustomerID, _ result: LossCallResult = .declined, isSaid: Bool = false
    ) -> LossReviewCommand {
        .record(.init(review: LossReviewID(1), customer: customer, result: result, on: now, isSaid: isSaid))
    }

    static let close = LossReviewCommand.close(
        .init(review: LossReviewID(1), conclusion: "Five of ten waited for a call."))
}

@Suite struct `A loss review` {
    @Test func `draws the highest and some by chance, and anybody draws the same again`() throws {
        var story = ReviewStory()
        try story.run(ReviewStory.open())
        story.facts.leftOut = [.erased: 2, .notToBeCalled: 1]
        let made = try story.run(ReviewStory.draw())
        guard case .drawn(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        let top = story.facts.candidates.sorted { ($1.value, $0.customer) < ($0.value, $1.customer) }.prefix(5)
        #expect(data.calls.prefix(5).map(\.customer) == top.map(\.customer))
        #expect(Set(data.calls.map(\.customer)).count == 10)
        #expect(data.calls.map(\.owner) == (0..<10).map { ReviewStory.owners[$0 % 2] })
        #expect(data.leftOut == ["erased": 2, "notToBeCalled": 1])
        #expect(UInt64(data.seed) == 42)
        let again = LossDraw.picks(from: data.candidates.reversed(), highest: 5, drawn: 5, seed: 42)
        #expect(again.map(\.customer) == data.calls.map(\.customer), "in whatever order the list comes")
        let other = LossDraw.picks(from: data.candidates, highest: 5, drawn: 5, seed: 43)
        #expect(other.map(\.customer) != data.calls.map(\.customer))
    }

    /// The formula of Docs/METRICS.md, worked by hand with the published first numbers of SplitMix64 from 0:
    /// e220a8397b1dcdaf, 6e789e6aa1b965f4.
    @Test func `draws by the published numbers`() {
        let candidates = (1...4).map {
            LossCandidate(customer: CustomerID(Int64($0)), value: 0, lostOn: "2026-09-01", way: .silence)
        }
        // e220a8397b1dcdaf mod 4 = 3: 4 2 3 1. 6e789e6aa1b965f4 mod 3 = 0: place 1 stays where it is.
        #expect(0xE220_A839_7B1D_CDAF as UInt64 % 4 == 3 && 0x6E78_9E6A_A1B9_65F4 as UInt64 % 3 == 0)
        #expect(
            LossDraw.picks(from: candidates, highest: 0, drawn: 2, seed: 0).map(\.customer)
                == [CustomerID(4), CustomerID(2)])
    }

    @Test func `opens on what is unfinished from the last`() throws {
        var story = ReviewStory()
        try story.run(ReviewStory.open())
        try story.run(ReviewStory.draw(highest: 1, drawn: 0))
        let due = ReviewStory.day("2026-11-20")
        for text in ["Ring back within a day.", "Say the price on the page."] {
            try story.run(.add(.init(review: LossReviewID(1), text: text, owner: ReviewStory.leader, due: due)))
        }
        #expect(story.refusal(of: ReviewStory.close)?.message.contains("nobody has called") == true)
        try story.run(story.record(story.state.reviews[0].calls[0].customer, .unreached))
        try story.run(ReviewStory.close)
        try story.run(.finish(.init(action: LossActionID(1))))
        story.now = story.now.advanced(byDays: 30)
        let made = try story.run(ReviewStory.open("2026-10-01", "2026-11-30"))
        guard case .opened(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(data.carried == [LossActionID(2)])
        let today = ReviewStory.day("2026-12-02")
        #expect(story.state.actions.map { $0.standing(on: today) } == [.kept, .broken])
        try story.run(.finish(.init(action: LossActionID(2))))
        #expect(story.state.actions.map { $0.standing(on: today) } == [.kept, .late])
    }

    @Test func `says what is wrong, and what mends it`() throws {
        var story = ReviewStory()
        #expect(story.refusal(of: ReviewStory.draw())?.nature == .notFound)
        #expect(story.refusal(of: ReviewStory.open("2026-09-30", "2026-09-01"))?.field == "through")
        #expect(story.refusal(of: ReviewStory.open("2026-09-30", "2026-12-01"))?.field == "through")
        try story.run(ReviewStory.open())
        #expect(story.refusal(of: ReviewStory.open())?.message.contains("LR-1 is still open") == true)
        #expect(story.refusal(of: ReviewStory.draw(highest: 0, drawn: 0))?.field == "highest")
        #expect(story.refusal(of: ReviewStory.draw(highest: 51, drawn: 0))?.field == "highest")
        #expect(story.refusal(of: ReviewStory.draw(owners: []))?.field == "owner")
        #expect(story.refusal(of: ReviewStory.draw(owners: [EmployeeID(9)]))?.nature == .notFound)
        #expect(story.refusal(of: ReviewStory.close)?.message.contains("nobody was drawn") == true)
        try story.run(ReviewStory.draw(highest: 2, drawn: 0))
        let called = story.state.reviews[0].calls[0].customer
        #expect(story.refusal(of: story.record(CustomerID(99)))?.nature == .notFound)
        #expect(story.refusal(of: story.record(called, .reached))?.field == "expected")
        #expect(story.refusal(of: story.record(called, .declined, isSaid: true))?.field == "result")
        try story.run(story.record(called, .unreached))
        try story.run(story.record(called, .reached, isSaid: true))
        #expect(story.refusal(of: story.record(called))?.message.contains("is on record") == true)
        let past = LossReviewCommand.add(
            .init(review: LossReviewID(1), text: "n/a", owner: EmployeeID(9), due: ReviewStory.day("2026-11-01")))
        let refusal = story.refusal(of: past)
        #expect(refusal?.field == "text" && refusal?.missing.count == 3, "\(String(describing: refusal))")
        #expect(story.refusal(of: .finish(.init(action: LossActionID(1))))?.nature == .notFound)
        story.facts.candidates = []
        #expect(story.refusal(of: ReviewStory.draw())?.message.contains("nobody is left to draw") == true)
    }

    @Test func `closed takes nothing any more`() throws {
        var story = ReviewStory()
        try story.run(ReviewStory.open())
        try story.run(ReviewStory.draw(highest: 1, drawn: 0))
        let customer = story.state.reviews[0].calls[0].customer
        try story.run(story.record(customer, .unreached))
        try story.run(ReviewStory.close)
        let commands: [LossReviewCommand] = [
            ReviewStory.draw(), story.record(customer), ReviewStory.close,
            .assign(.init(review: LossReviewID(1), customer: customer, owner: ReviewStory.owners[1])),
            .add(
                .init(
                    review: LossReviewID(1), text: "Ring back within a day.", owner: ReviewStory.leader,
                    due: ReviewStory.day("2026-12-20"))),
        ]
        for command in commands { #expect(story.refusal(of: command)?.message.contains("LR-1 is closed") == true) }
        #expect(story.refusal(of: ReviewStory.open())?.message.contains("was about these days") == true)
    }

    /// Random commands: nobody is drawn twice in a review, nothing changes one that is closed, one is open at a time, every draw can
    /// be drawn again, what is stored comes back, and the events alone give the same state.
    @Test(arguments: 0..<60)
    func `holds whatever is tried`(seed: Int) throws {
        var chance = SplitMix(seed: UInt64(seed) &+ 7)
        var story = ReviewStory(losses: Int.random(in: 0...40, using: &chance))
        var closed: [LossReviewID: LossReviewsState.Review] = [:]
        for _ in 0..<150 {
            if chance.chance(20) { story.now = story.now.advanced(byDays: Int.random(in: 0...30, using: &chance)) }
            _ = try? story.run(Self.command(in: story, &chance))
            for review in story.state.reviews {
                #expect(Set(review.calls.map(\.customer)).count == review.calls.count)
                if let before = closed[review.id] { #expect(before == review) }
                if !review.isOpen { closed[review.id] = review }
                for draw in review.draws {
                    let again = LossDraw.picks(
                        from: draw.candidates, highest: draw.highest, drawn: draw.drawn, seed: UInt64(draw.seed) ?? 0)
                    #expect(again.map(\.customer) == draw.calls.map(\.customer))
                }
            }
            #expect(story.state.reviews.count(where: \.isOpen) <= 1)
        }
        var replayed = LossReviewDecider.initialState
        for event in story.events {
            let stored = try JSONEncoder().encode(DomainEvent.lossReview(event))
            let read = try JSONDecoder().decode(DomainEvent.self, from: stored)
            #expect(read == .lossReview(event))
            replayed = LossReviewDecider.evolve(replayed, with: event)
        }
        #expect(replayed == story.state)
    }

    /// The search would prove nothing if no review were ever closed, or nobody drawn twice over.
    @Test func `and reviews do come to their end`() throws {
        var closedCount = 0
        var drawnAgain = 0
        for seed in 0..<40 {
            var chance = SplitMix(seed: UInt64(seed) &+ 7)
            var story = ReviewStory(losses: Int.random(in: 0...40, using: &chance))
            for _ in 0..<150 {
                if chance.chance(20) { story.now = story.now.advanced(byDays: Int.random(in: 0...30, using: &chance)) }
                _ = try? story.run(Self.command(in: story, &chance))
            }
            closedCount += story.state.reviews.count { !$0.isOpen }
            drawnAgain += story.state.reviews.count { $0.draws.count > 1 }
        }
        #expect(closedCount > 10 && drawnAgain > 10, "\(closedCount) \(drawnAgain)")
    }

    private static func command(in story: ReviewStory, _ chance: inout SplitMix) -> LossReviewCommand {
        let review = LossReviewID(Int64.random(in: 1...Int64(max(1, story.state.reviews.count)), using: &chance))
        let customer =
            story.state.review(review)?.calls.randomElement(using: &chance)?.customer
            ?? CustomerID(Int64.random(in: 1...45, using: &chance))
        let today = story.facts.calendar.date(of: story.now)
        switch Int.random(in: 0..<12, using: &chance) {
        case 0, 1:
            let first = today.advanced(byDays: -Int.random(in: 1...200, using: &chance))
            return .open(
                .init(from: first, through: first.advanced(byDays: Int.random(in: -3...220, using: &chance))))
        case 2, 3:
            return .draw(
                .init(
                    review: review, highest: Int.random(in: -1...4, using: &chance),
                    drawn: Int.random(in: 0...6, using: &chance), seed: chance.next(),
                    owners: chance.pick([ReviewStory.owners, [EmployeeID(9)], [ReviewStory.leader]])))
        case 4:
            return .assign(
                .init(review: review, customer: customer, owner: chance.pick([EmployeeID(2), EmployeeID(9)])))
        case 5, 6, 7, 8:
            return .record(
                .init(
                    review: review, customer: customer, result: chance.pick(LossCallResult.allCases),
                    on: story.now.advanced(byDays: chance.chance(10) ? 1 : -1), isSaid: chance.chance(40)))
        case 9:
            return .add(
                .init(
                    review: review, text: chance.pick(["Ring back within a day.", "n/a"]),
                    owner: chance.pick([EmployeeID(2), EmployeeID(9)]),
                    due: today.advanced(byDays: Int.random(in: -2...40, using: &chance))))
        case 10: return .finish(.init(action: LossActionID(Int64.random(in: 1...6, using: &chance))))
        default: return .close(.init(review: review, conclusion: chance.pick(["Five of ten waited.", "n/a"])))
        }
    }
}
