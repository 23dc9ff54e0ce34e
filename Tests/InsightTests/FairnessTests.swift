import EvenhandDomain
import EvenhandInsight
import Testing

@Suite struct `Fairness` {
    /// From scipy 1.17.1: r = binom.ppf(p, n, t), limit = (r − (binom.cdf(r, n, t) − p) ÷ binom.pmf(r, n, t)) ÷ n, not below 0;
    /// the upper ones are 1 − those of 1 − t.
    private static let published: [(Int, Double, [Double])] = [
        (1, 0.5, [0.0000000000, 1.0000000000, 0.0000000000, 1.0000000000]),
        (5, 0.1, [0.0000000000, 0.5548971193, 0.0000000000, 0.7866666667]),
        (10, 0.5, [0.1324444444, 0.8675555556, 0.0002400000, 0.9997600000]),
        (20, 0.05, [0.0000000000, 0.1923647650, 0.0000000000, 0.2850598787]),
        (37, 0.62, [0.4458921722, 0.7864160341, 0.3539607288, 0.8656200184]),
        (100, 0.3, [0.2069023858, 0.3969120142, 0.1602607469, 0.4515626239]),
        (250, 0.98, [0.9587770059, 0.9977238892, 0.9453557749, 1.0000000000]),
        (1_000, 0.5, [0.4685020952, 0.5314979048, 0.4506521960, 0.5493478040]),
        (5_000, 0.417, [0.4032485988, 0.4307822654, 0.3954022930, 0.4386944392]),
        (100_000, 0.25, [0.2473135695, 0.2526911572, 0.2457706818, 0.2542435862]),
        (10, 0.954545, [0.7251918181, 1.0000000000, 0.6034594596, 1.0000000000]),
    ]

    @Test func `the limits of chance are scipy's to nine decimals`() {
        for (count, target, expected) in Self.published {
            let limits = BinomialLimits(of: count, around: target)
            let found = [limits.lower95, limits.upper95, limits.lower998, limits.upper998]
            for (value, wanted) in zip(found, expected) {
                #expect(abs(value - wanted) < 1e-9, "\(count) around \(target): \(found)")
            }
        }
    }

    private func head(
        _ number: Int64, _ outcome: Outcome, recommended: Outcome? = .upheld, by decider: Int64 = 1,
        departs: Bool = false, about employee: EmployeeID? = nil
    ) -> FairnessHead {
        FairnessHead(
            complaint: ComplaintID(number), head: HeadID(1), on: CivilDate(dayNumber: 20_000), outcome: outcome,
            recommended: recommended, departsFrom: departs ? [.scorecard] : [], decider: EmployeeID(decider),
            employee: employee)
    }

    private func table(_ groups: [String: [FairnessHead]]) -> FairnessTable {
        FairnessTable(groups.flatMap { name, heads in heads.map { (head: $0, group: name) } })
    }

    @Test func `a group is held against what its own evidence recommended`() throws {
        let fair = (1...20).map {
            head($0, $0 <= 10 ? .upheld : .notUpheld, recommended: $0 <= 10 ? .upheld : .notUpheld)
        }
        let harsh = (21...40).map { head($0, .notUpheld, recommended: .upheld, departs: true) }
        let table = table(["E-1": fair, "E-2": harsh])
        let rows = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.name ?? "", $0) })
        let first = try #require(rows["E-1"])
        #expect((first.headCount, first.upheldCount, first.recommendedCount) == (20, 10, 10))
        #expect(first.target == 0.5 && first.verdict == .within)
        let second = try #require(rows["E-2"])
        #expect(second.share == 0 && second.recommendedShare == 1 && second.departureCount == 20)
        #expect(second.verdict == .beyond)
        #expect(table.total?.headCount == 40)
    }

    @Test func `evidence that points one way throughout leaves room for a few departures`() throws {
        let heads = (1...20).map { head($0, $0 <= 19 ? .upheld : .notUpheld) }
        let row = try #require(table(["E-1": heads]).rows.first)
        #expect(row.target == 20.5 / 21)
        #expect(row.verdict == .within)
    }

    @Test func `evidence that points to neither side counts half`() throws {
        let heads = (1...10).map { head($0, .upheld, recommended: .unableToReachFinding) }
        let row = try #require(table(["E-1": heads]).rows.first)
        #expect(row.recommendedShare == 0.5 && row.undecidedCount == 10)
    }

    @Test func `what decides nothing, and what has no recommendation on record, is in no share`() {
        let heads =
            (1...8).map { head($0, .upheld) } + [
                head(9, .unableToReachFinding), head(10, .notInvestigated), head(11, .upheld, recommended: nil),
            ]
        #expect(table(["E-1": heads]).total?.headCount == 8)
    }

    @Test func `small groups are put together, and the smallest further one joins them where they are too few`() {
        func heads(_ from: Int64, _ count: Int64) -> [FairnessHead] { (from..<from + count).map { head($0, .upheld) } }
        let many = table(["a": heads(1, 9), "b": heads(20, 3), "c": heads(30, 4)])
        #expect(many.rows.map(\.name) == ["a", nil])
        #expect(many.rows.last?.headCount == 7 && many.rows.last?.groupCount == 2)
        let few = table(["a": heads(1, 9), "b": heads(20, 6), "c": heads(30, 2)])
        #expect(few.rows.map(\.name) == ["a", nil])
        #expect(few.rows.last?.headCount == 8 && few.rows.last?.groupCount == 2)
        #expect(!table(["a": heads(1, 2), "b": heads(10, 2)]).isShown)
        #expect(!table([:]).isShown && table([:]).total == nil)
        let plain = table(["a": heads(1, 9), "b": heads(20, 5)])
        #expect(plain.rows.map(\.name) == ["a", "b"])
    }

    @Test func `the middle and the ninetieth of a hundred are values that there were`() throws {
        let counts = try #require(DayCounts([5, 1, 2, 9, 3, 4, 8, 7, 6, 30]))
        #expect((counts.median, counts.ninetieth, counts.count) == (5, 9, 10))
        #expect(DayCounts([]) == nil)
        #expect(DayCounts([4]).map { ($0.median, $0.ninetieth) }.map { $0 == (4, 4) } == true)
        #expect(DayCounts([1, 2, 3])?.median == 2)
    }
}
