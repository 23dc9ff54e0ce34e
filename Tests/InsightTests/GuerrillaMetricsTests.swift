import EvenhandDomain
import EvenhandInsight
import Testing

@Suite struct `Guerrilla metrics` {
    private static let rules = CustomerStory.Rules(lostAfterDays: 90, lostByContract: true)

    private static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    private static func past(
        _ number: Int64, _ sales: [(CivilDate, Int64)], turns: [(CivilDate, CustomerPast.Turn)] = []
    ) -> CustomerPast {
        CustomerPast(
            customer: CustomerID(rawValue: number), days: sales.map { .init(day: $0.0, sales: $0.1) },
            turns: turns.map { .init(day: $0.0, turn: $0.1) })
    }

    private static func chapters(_ past: CustomerPast, until: CivilDate, rules: CustomerStory.Rules = rules) -> [String]
    {
        CustomerStory(past, by: rules, until: until).events.map { "\($0.chapter) \($0.day)" }
    }

    @Test func `a customer is new once, lost after so many silent days, and regained by the next purchase`() {
        let past = Self.past(1, [(Self.day(1, 1), 100), (Self.day(1, 20), 50), (Self.day(6, 1), 70)])
        #expect(
            Self.chapters(past, until: Self.day(7, 1))
                == ["new 2026-01-01", "lost 2026-04-20", "regained 2026-06-01"])
        let lost = CustomerStory(past, by: Self.rules, until: Self.day(7, 1)).events[1]
        #expect(lost.amount == 150)
    }

    @Test func `a purchase on the last day of grace keeps a customer, and silence through it loses them that day`() {
        let first = Self.day(1, 1)
        let kept = Self.past(1, [(first, 1), (first.advanced(byDays: 90), 1)])
        #expect(Self.chapters(kept, until: first.advanced(byDays: 100)) == ["new 2026-01-01"])
        let gone = Self.past(1, [(first, 1)])
        #expect(Self.chapters(gone, until: first.advanced(byDays: 89)) == ["new 2026-01-01"])
        #expect(Self.chapters(gone, until: first.advanced(byDays: 90)) == ["new 2026-01-01", "lost 2026-04-01"])
    }

    @Test func `a contract that is not renewed loses them where it counts, and once`() {
        let past = Self.past(1, [(Self.day(1, 1), 1)], turns: [(Self.day(2, 1), .notRenewed)])
        #expect(
            Self.chapters(past, until: Self.day(12, 31)) == [
                "new 2026-01-01", "notRenewed 2026-02-01", "lost 2026-02-01",
            ])
        let silent = CustomerStory.Rules(lostAfterDays: 0, lostByContract: false)
        #expect(
            Self.chapters(past, until: Self.day(12, 31), rules: silent)
                == ["new 2026-01-01", "notRenewed 2026-02-01"])
    }

    @Test func `who was parted with is not lost, however silent`() {
        let past = Self.past(1, [(Self.day(1, 1), 1)], turns: [(Self.day(2, 1), .marked(.parted))])
        #expect(Self.chapters(past, until: Self.day(12, 31)) == ["new 2026-01-01", "parted 2026-02-01"])
    }

    @Test func `silence is measured from a renewal or a return, and nobody is lost twice on a day before it`() {
        let first = (Self.day(1, 1), Int64(1))
        let renewed = Self.past(1, [first], turns: [(Self.day(6, 1), .renewed)])
        let story = ["new 2026-01-01", "lost 2026-04-01", "regained 2026-06-01", "renewed 2026-06-01"]
        #expect(Self.chapters(renewed, until: Self.day(8, 29)) == story)
        #expect(Self.chapters(renewed, until: Self.day(12, 31)) == story + ["lost 2026-08-30"])
        let marked = Self.past(1, [first], turns: [(Self.day(6, 1), .marked(.active))])
        #expect(Self.chapters(marked, until: Self.day(8, 29)) == Array(story.prefix(3)))
        let kept = Self.past(1, [first], turns: [(Self.day(3, 1), .renewed)])
        #expect(
            Self.chapters(kept, until: Self.day(12, 31))
                == ["new 2026-01-01", "renewed 2026-03-01", "lost 2026-05-30"])
    }

    @Test func `who never bought is not lost by a mark, and whose first purchase it is is new, also after a loss`() {
        let prospect = (Self.day(2, 1), CustomerPast.Turn.marked(.lost))
        #expect(Self.chapters(Self.past(1, [], turns: [prospect]), until: Self.day(12, 31)).isEmpty)
        #expect(
            Self.chapters(Self.past(1, [(Self.day(3, 1), 5)], turns: [prospect]), until: Self.day(4, 1))
                == ["new 2026-03-01"])
        let contract = Self.past(1, [(Self.day(3, 1), 5)], turns: [(Self.day(2, 1), .notRenewed)])
        #expect(
            Self.chapters(contract, until: Self.day(4, 1)) == [
                "notRenewed 2026-02-01", "lost 2026-02-01", "regained 2026-03-01", "new 2026-03-01",
            ])
    }

    @Test func `a page by hand`() {
        var metrics = GuerrillaMetrics(per: .month, until: Self.day(6, 15), count: 3, by: Self.rules)
        // Stays and grows; is lost in April; is new in June.
        metrics.add(Self.past(1, [(Self.day(4, 3), 100), (Self.day(5, 3), 150), (Self.day(6, 3), 120)]), group: "a")
        metrics.add(Self.past(2, [(Self.day(1, 10), 300)]), group: "b")
        metrics.add(Self.past(3, [(Self.day(6, 10), 40)]), group: "b")
        let rows = metrics.rows
        #expect(rows.map(\.span.period.name) == ["2026-04", "2026-05", "2026-06"])
        #expect(rows.map(\.span.isPartial) == [false, false, true])
        #expect(rows.map(\.newCount) == [1, 0, 1] && rows.map(\.newRevenue) == [100, 0, 40])
        #expect(rows.map(\.lostCount) == [1, 0, 0] && rows[0].lostRevenue == 300)
        #expect(rows.map(\.revenue) == [100, 150, 160] && rows.map(\.activeCount) == [1, 1, 2])
        #expect(rows[1].retention.gross == 1 && rows[1].retention.net == 1.5)
        #expect(rows[2].retention.gross == 0.8 && rows[2].retention.customers == 1)
        #expect(rows[2].groups["b"]?.revenue == 40 && rows[0].groups["b"]?.lostCount == 1)
    }

    @Test func `the order of customers changes nothing, groups add up, and nobody is lost before they came`() {
        var seed: UInt64 = 41
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let start = Self.day(1, 1, 2024)
        let pasts = (1...200).map { number -> CustomerPast in
            let days = Set((0...next(9)).map { _ in next(900) }).sorted()
            return Self.past(
                Int64(number), days.map { (start.advanced(byDays: $0), Int64(1 + next(9_000))) },
                turns: next(4) == 0 ? [(start.advanced(byDays: next(900)), .notRenewed)] : [])
        }
        let until = start.advanced(byDays: 899)
        func page(_ pasts: [CustomerPast]) -> GuerrillaMetrics {
            var metrics = GuerrillaMetrics(per: .quarter, until: until, count: 10, by: Self.rules)
            for past in pasts { metrics.add(past, group: past.customer.rawValue % 3 == 0 ? "x" : "y") }
            return metrics
        }
        let (one, other) = (page(pasts), page(pasts.reversed()))
        for (left, right) in zip(one.rows, other.rows) {
            #expect(left.newCount == right.newCount && left.lostCount == right.lostCount)
            #expect(left.revenue == right.revenue && left.groups == right.groups && left.retention == right.retention)
            #expect(left.groups.values.reduce(0) { $0 + $1.revenue } == left.revenue)
            #expect(left.groups.values.reduce(0) { $0 + $1.lostCount } == left.lostCount)
        }
        #expect(one.rows.reduce(0) { $0 + $1.newCount } <= 200)
        for past in pasts {
            var isCustomer = false
            for event in CustomerStory(past, by: Self.rules, until: until).events {
                switch event.chapter {
                case .new, .regained: isCustomer = true
                case .lost: isCustomer = false
                case .parted, .renewed, .notRenewed, .referral: break
                }
                #expect(event.day <= until)
            }
            // Whoever bought within the last 90 days and renewed what was up is a customer at the end.
            if past.turns.isEmpty, let last = past.days.last, last.day > until.advanced(byDays: -90) {
                #expect(isCustomer)
            }
        }
    }

    @Test func `segments fall to the first rule that is met, by rank and by margin`() throws {
        var policy = CustomerPolicy()
        policy.segments = [
            SegmentRule(name: "losing", marginPercentAtLeast: -100),
            SegmentRule(name: "top", monetary: 5...5), SegmentRule(name: "rest"),
        ]
        policy.segments[0].revenueAtLeast = 1_000
        policy.segments[0].marginPercentAtLeast = 50
        let until = Self.day(6, 30)
        let standings = (1...10).compactMap { number in
            Segmentation.Standing(
                CustomerPast(
                    customer: CustomerID(rawValue: Int64(number)),
                    days: [.init(day: Self.day(6, number), sales: Int64(number) * 100, goods: number == 10 ? 400 : 900)]
                ),
                until: until, windowDays: 365)
        }
        let members = try Segmentation(standings, by: policy).members
        #expect(members.map(\.segment).suffix(2) == ["top", "losing"])
        #expect(members.filter { $0.segment == "rest" }.count == 8)
        #expect(
            Segmentation.Standing(CustomerPast(customer: CustomerID(1)), until: until, windowDays: 365) == nil)
        policy.segments = []
        #expect(try Segmentation(standings, by: policy).byCustomer.isEmpty)
    }

    @Test func `periods are read back by their names and by nothing else`() {
        for (name, length) in [("2026-11", Period.Length.month), ("2026-Q4", .quarter), ("2026", .year)] {
            #expect(Period(named: name, length)?.name == name)
        }
        for name in ["", "2026-13", "2026-1", "26-11", "2026-Q5", "2026-11-01", "-026-11", "2026-+1"] {
            #expect(Period(named: name, .month) == nil, "\(name)")
        }
    }

    @Test func `a plan's cost is rounded to the nearest minor unit and does not run over`() {
        let plan = ServicePlan(text: "A call", contactsPerYear: 1, minutesPerContact: 1, costPerHour: 30)
        #expect(plan.costPerYear(of: 1) == 1 && plan.costPerYear(of: 0) == 0 && plan.costPerYear(of: 3) == 2)
        let dear = ServicePlan(text: "All", contactsPerYear: 365, minutesPerContact: 480, costPerHour: 10_000_000)
        #expect(dear.costPerYear(of: 10_000_000) == .max && dear.costPerYear(of: 1_000) == 29_200_000_000_000)
    }
}
