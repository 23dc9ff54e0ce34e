import EvenhandDomain
import Testing

@Suite struct `A schedule` {
    private static let monday = PlanStory.day("2026-11-02")

    private func schedule(_ hours: [Int], spent: Int = 0, capacity: @escaping (CivilDate) -> Int) -> PlanSchedule {
        PlanSchedule(
            hours.map { .init(initiative: nil, hours: $0) }, from: Self.monday, spent: spent, capacity: capacity)
    }

    @Test func `spreads the hours of a week from Monday to Friday`() {
        let plan = schedule([8, 8, 24, 1, 40]) { _ in 40 }
        #expect(
            plan.finishes.map { $0?.description } == [
                "2026-11-02", "2026-11-03", "2026-11-06", "2026-11-09", "2026-11-16",
            ])
        #expect(plan.hoursByWeek.sorted { $0.key < $1.key }.map(\.value) == [40, 40, 1])
    }

    @Test func `takes what is gone of the running week off it`() {
        #expect(schedule([8], spent: 32) { _ in 40 }.finishes == [PlanStory.day("2026-11-06")])
        #expect(schedule([8], spent: 40) { _ in 40 }.finishes == [PlanStory.day("2026-11-09")])
        #expect(schedule([8], spent: 400) { _ in 40 }.finishes == [PlanStory.day("2026-11-09")])
    }

    @Test func `has no date for what nobody has time for`() {
        #expect(schedule([1, 1]) { _ in 0 }.finishes == [nil, nil])
        #expect(schedule([PlanSchedule.weekLimit, 1]) { _ in 1 }.finishes.last == .some(nil))
    }

    @Test func `waits for the week that has hours`() {
        let third = PlanStory.day("2026-11-16")
        #expect(schedule([5]) { $0 >= third ? 5 : 0 }.finishes == [PlanStory.day("2026-11-20")])
    }

    /// Random plans: no week is given more than it has, everything that finishes was given its hours, and what is done
    /// first finishes first.
    @Test func `never gives a week more than it has`() {
        for seed in 0..<UInt64(2_000) {
            var chance = SplitMix(seed: seed)
            let weekly = (0..<8).map { _ in chance.pick([0, 1, 7, 10, 40, 100]) }
            let items = (0..<chance.pick([0, 1, 3, 9])).map { _ in chance.pick([0, 1, 5, 39, 40, 41, 200]) }
            let spent = chance.pick([0, 0, 3, 40, 999])
            func capacity(_ week: CivilDate) -> Int {
                weekly[(week.dayNumber - Self.monday.dayNumber) / 7 % weekly.count]
            }
            let plan = schedule(items, spent: spent, capacity: capacity)
            for (week, hours) in plan.hoursByWeek {
                let gone = week == Self.monday ? spent : 0
                #expect(hours + gone <= max(capacity(week), gone), "seed \(seed), \(week)")
            }
            let finished = zip(items, plan.finishes).filter { $0.1 != nil }.map(\.0).reduce(0, +)
            let given = plan.hoursByWeek.values.reduce(0, +)
            #expect(finished <= given && given <= items.reduce(0, +), "seed \(seed)")
            let days = plan.finishes.map { $0 ?? CivilDate(dayNumber: .max) }
            #expect(days == days.sorted(), "seed \(seed)")
        }
    }

    @Test func `work put in never makes anything finish earlier, and moves nothing before it`() {
        for seed in 0..<UInt64(2_000) {
            var chance = SplitMix(seed: seed)
            let hours = chance.pick([0, 5, 40])
            let items = (0..<chance.pick([1, 3, 9])).map { _ in chance.pick([0, 1, 5, 40, 200]) }
            let place = Int.random(in: 0...items.count, using: &chance)
            var longer = items
            longer.insert(chance.pick([1, 3, 40, 400]), at: place)
            let before = schedule(items) { _ in hours }.finishes
            var after = schedule(longer) { _ in hours }.finishes
            after.remove(at: place)
            for (index, days) in zip(before, after).enumerated() {
                let (old, new) = (days.0?.dayNumber ?? .max, days.1?.dayNumber ?? .max)
                #expect(new >= old, "seed \(seed), item \(index)")
                if index < place { #expect(new == old, "seed \(seed), item \(index)") }
            }
        }
    }

    @Test func `is the same whatever the order in which hours and capacities became known`() throws {
        for seed in 0..<UInt64(300) {
            var chance = SplitMix(seed: seed)
            var story = try PlanStory.planned()
            story.wait(days: 14)
            let late = (0..<6).map { number -> PlanCommand in
                let week = PlanStory.day("2026-11-02").advanced(byDays: 7 * (number % 3))
                return number < 3
                    ? .setCapacity(.init(team: "web", hours: 10 * (number + 1), from: week.advanced(byDays: 21)))
                    : .bookTime(.init(team: "web", week: week, hours: number, initiative: number == 4 ? 1 : nil))
            }
            var other = story
            for command in late { try story.run(command) }
            for command in late.shuffled(using: &chance) { try other.run(command) }
            #expect(
                story.state.finishes(of: "web", on: story.today) == other.state.finishes(of: "web", on: other.today),
                "seed \(seed)")
            #expect(story.state.team("web")?.booked == other.state.team("web")?.booked, "seed \(seed)")
        }
    }
}
