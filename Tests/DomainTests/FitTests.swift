import EvenhandDomain
import Testing

@Suite struct `Fit` {
    private let at = Story.monday

    /// A customer who brought so much, at such a cost, for so many years.
    private func subject(
        _ number: Int64, revenue: Int64, cost: Int64 = 0, years: Int = 2,
        change: (inout LedgerTotals) -> Void = { _ in }
    ) -> FitSubject {
        var totals = LedgerTotals()
        totals.since = at.advanced(byDays: -365 * years - 10)
        totals.revenue = ["EUR": revenue]
        totals.cost = ["EUR": cost]
        change(&totals)
        return FitSubject(customer: CustomerID(number), totals: totals)
    }

    /// Twenty customers of whom four earn most, stay longest, refer others and pay in time.
    private var house: [FitSubject] {
        (1...20).map { number in
            number > 16
                ? subject(number, revenue: 100_000 + number, years: 7) {
                    $0.referrals = 2
                    $0.paidOnTime = 5
                } : subject(number, revenue: 1_000 * number, cost: 900 * number, years: 1) { $0.paidLate = 3 }
        }
    }

    @Test func `what the best share has weight, and what they lack speaks against`() throws {
        let profile = try FitProfile(learning: house, at: at)
        #expect(profile.customerCount == 20)
        #expect(profile.bestCount == 4)
        #expect(profile.bestFrom == 100_017)
        func weight(_ feature: FitFeature, _ band: Int) throws -> FitProfile.Weight {
            try #require(profile.weights.first { $0.feature == feature && $0.band == band })
        }
        // 1000 log₁₀ ((4 + ½) / (4 + 2) ÷ (0 + ½) / (16 + 2)) = 1000 log₁₀ 27 = 1431.4
        #expect(try weight(.tenure, 3).millibans == 1431)
        // 1000 log₁₀ ((0 + ½) / (4 + 2) ÷ (16 + ½) / (16 + 2)) = −1041.4
        #expect(try weight(.payment, 3).millibans == -1041)
        #expect(try weight(.incidents, 0).best == 4)
        #expect(profile.fit(of: house[19]).sum > 0)
        #expect(profile.fit(of: house[0]).sum < 0)
    }

    @Test func `every term is named and they add up`() throws {
        let fit = try FitProfile(learning: house, at: at).fit(of: house[3])
        #expect(fit.terms.map(\.feature) == FitFeature.allCases)
        #expect(fit.terms.map(\.millibans).reduce(0, +) == fit.sum)
        for term in fit.terms { #expect(!term.bandName.isEmpty) }
    }

    @Test(arguments: 0..<40)
    func `order says nothing`(seed: Int) throws {
        var chance = SplitMix(seed: UInt64(seed))
        let subjects = (1...Int64.random(in: 10...60, using: &chance)).map { number in
            subject(
                number, revenue: Int64.random(in: -50...50_000, using: &chance),
                cost: Int64.random(in: 0...40_000, using: &chance), years: Int.random(in: 0...9, using: &chance)
            ) {
                $0.renewals = Int.random(in: 0...3, using: &chance)
                $0.incidents = Int.random(in: 0...2, using: &chance)
                $0.paidLate = Int.random(in: 0...2, using: &chance)
            }
        }
        let one = try FitProfile(learning: subjects, at: at)
        let other = try FitProfile(learning: subjects.shuffled(using: &chance), at: at)
        #expect(one.weights == other.weights)
        for subject in subjects { #expect(one.fit(of: subject) == other.fit(of: subject)) }
    }

    @Test func `too few customers teach nothing, nor such that earn all the same`() {
        #expect(throws: FitProfile.Unlearnt.tooFew(9, currency: "EUR")) {
            try FitProfile(learning: Array(house.prefix(9)), at: at)
        }
        #expect(throws: FitProfile.Unlearnt.allAlike) {
            try FitProfile(learning: (1...12).map { subject($0, revenue: 500) }, at: at)
        }
        #expect(throws: FitProfile.Unlearnt.tooFew(0, currency: "THB")) {
            try FitProfile(learning: house, in: "THB", at: at)
        }
    }

    @Test func `logarithms are those of the mathematicians, to the nearest whole number`() {
        #expect(Millibans.of(1, over: 1) == 0)
        #expect(Millibans.of(10, over: 1) == 1000)
        #expect(Millibans.of(1, over: 10) == -1000)
        #expect(Millibans.of(2, over: 1) == 301)
        #expect(Millibans.of(3, over: 1) == 477)
        #expect(Millibans.of(7, over: 9) == -109)
        #expect(Millibans.of(999_999_937, over: 1) == 9000)
        #expect(Millibans.of(1_000_003, over: 1_000_000) == 0)
        #expect(Millibans.of(1, over: 999_999_937) == -9000)
        for number: Int64 in 1...2_000 { #expect(Millibans.of(number, over: 1) == -Millibans.of(1, over: number)) }
    }

    @Test func `a ledger adds up, takes back, and stays within its range`() throws {
        var totals = LedgerTotals()
        for (minorUnits, currency): (Int64, String) in [(500, "EUR"), (-200, "EUR"), (7, "THB")] {
            totals.apply(
                CustomerHappening.LedgerEntered(
                    kind: .revenue, on: at, amount: Money(minorUnits: minorUnits, currency: currency)))
        }
        #expect(totals.revenue == ["EUR": 300, "THB": 7])
        #expect(totals.since == at)
        totals.apply(
            CustomerHappening.LedgerEntered(
                kind: .cost, on: at, amount: Money(minorUnits: .max, currency: "EUR"), cost: .goods))
        totals.apply(
            CustomerHappening.LedgerEntered(
                kind: .cost, on: at, amount: Money(minorUnits: .max, currency: "EUR"), cost: .goods))
        #expect(totals.cost["EUR"] == .max)
        let profile = try FitProfile(learning: house, at: at)
        #expect(profile.fit(of: FitSubject(customer: CustomerID(99), totals: totals)).terms.count == 7)
    }

    @Test func `lines that are none are refused`() throws {
        var story = PartingStory()
        let line = { (entry: LedgerEntry, on: Instant?) in CustomerCommand.enterLedger(.init(entry: entry, on: on)) }
        for command in [
            line(.revenue(Money(minorUnits: 0, currency: "EUR")), nil),
            line(.revenue(Money(minorUnits: 2_000_000_000_000, currency: "EUR")), nil),
            line(.referral(Story.customer), nil), line(.renewal(.renewed, reason: "n/a"), nil),
            line(.payment(.late), story.now.advanced(byDays: 1)),
        ] {
            #expect(story.refusal(of: command)?.rule == .input)
        }
        try story.run(line(.cost(.delivery, Money(minorUnits: 120, currency: "EUR")), nil))
        #expect(story.state.ledger.cost == ["EUR": 120])
    }
}
