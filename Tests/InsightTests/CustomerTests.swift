import EvenhandDomain
import EvenhandInsight
import Testing

@Suite struct `Customers in figures` {
    @Test func `retention, worked by hand`() {
        // 100 stays, 200 grows to 250, 300 shrinks to 100, 400 is lost; 90 is new, 50 came back.
        let retention = Retention([
            .init(before: 100, now: 100), .init(before: 200, now: 250), .init(before: 300, now: 100),
            .init(before: 400, now: 0), .init(before: 0, now: 90), .init(before: 0, now: 50, isRegained: true),
            .init(before: 0, now: 0),
        ])
        #expect(retention.start == 1_000)
        #expect(retention.gross == 0.4)
        #expect(retention.net == 0.45)
        #expect(retention.customers == 0.75)
        #expect(retention.lostCount == 1 && retention.churn == 400)
        #expect(retention.newCount == 1 && retention.newRevenue == 90)
        #expect(retention.regainedCount == 1 && retention.regainedRevenue == 50)
    }

    @Test func `without customers at the start there is no share, and it is not called 0 or 1`() {
        let retention = Retention([.init(before: 0, now: 10)])
        #expect(retention.gross == nil && retention.net == nil && retention.customers == nil)
    }

    @Test func `gross never passes 1, and never net`() {
        for growth in [0, 50, 500] {
            let retention = Retention([.init(before: 100, now: 100 + growth), .init(before: 10, now: 0)])
            let (gross, net) = (retention.gross ?? 2, retention.net ?? -1)
            #expect(gross <= 1 && gross <= net)
        }
    }

    @Test func `scores cut ten customers in fives of two`() throws {
        let customers = (1...10).map { RFM.Purchases(daysSinceLast: 11 - $0, count: $0, amount: $0 * 100) }
        let expected = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
        let scores = try RFM(customers).scores
        #expect(scores.map(\.recency) == expected)
        #expect(scores.map(\.frequency) == expected)
        #expect(scores.map(\.monetary) == expected)
    }

    @Test func `equal values get equal scores, whatever their order`() throws {
        let amounts = [5, 1, 1, 1, 1]
        let scores = try RFM(amounts.map { .init(daysSinceLast: 0, count: 1, amount: $0) }).scores
        #expect(scores.map(\.monetary) == [5, 1, 1, 1, 1])
        #expect(scores.allSatisfy { $0.recency == 1 && $0.frequency == 1 })
        #expect(try RFM([]).scores.isEmpty)
        #expect(throws: ChartFault.self) { try RFM([], quantileCount: 1) }
    }
}

@Suite struct `Periods` {
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    @Test func `weeks bear the year of their Thursday`() {
        #expect(Period(.week, containing: Self.day(2026, 11, 29)).name == "2026-W48")
        #expect(Period(.week, containing: Self.day(2027, 1, 3)).name == "2026-W53")
        #expect(Period(.week, containing: Self.day(2024, 12, 31)).name == "2025-W01")
        #expect(Period(.week, containing: Self.day(2023, 1, 1)).name == "2022-W52")
    }

    @Test func `the others bear their own`() {
        let day = Self.day(2024, 2, 29)
        #expect(
            Period.Length.allCases.map { Period($0, containing: day).name }
                == ["2024-02-29", "2024-W09", "2024-02", "2024-Q1", "2024"])
        #expect(Period(.month, containing: day).dayCount == 29)
        #expect(Period(.quarter, containing: day).dayCount == 91)
        #expect(Period(.year, containing: day).dayCount == 366)
    }

    @Test(arguments: Period.Length.allCases) func `each day lies in one, and they follow without a gap`(
        _ length: Period.Length
    ) {
        var period = Period(length, containing: Self.day(1999, 12, 31))
        var day = period.first
        for _ in 0..<1_500 {
            if day > period.last { period = period.next }
            #expect(Period(length, containing: day) == period)
            #expect(period.first <= day && day <= period.last)
            day = day.advanced(byDays: 1)
        }
    }
}
