import EvenhandDomain
import EvenhandInsight
import Testing

/// Numbers that a seed repeats.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A row as anybody would keep it, to count again without columns.
private struct PlainRow {
    var filed: Int
    var closed: Int?
    var sets: [TrendDimension: [String]]
    var count = 1
}

private func recount(_ question: TrendQuestion, _ rows: [PlainRow], leavingOut: Set<Int> = []) -> TrendCounts {
    var cells: [[String]: [Int]] = [:]
    var counts = TrendCounts()
    counts.total = question.periods.map { _ in 0 }
    for (index, row) in rows.enumerated() where !leavingOut.contains(index) {
        guard let day = question.measure == .filed ? row.filed : row.closed,
            let period = question.periods.firstIndex(where: { $0.first.dayNumber <= day && day <= $0.last.dayNumber }),
            question.filters.allSatisfy({ filter in
                let set = row.sets[filter.dimension] ?? []
                return set.isEmpty ? filter.values.contains("") : set.contains(where: filter.values.contains)
            })
        else { continue }
        counts.total[period] += row.count
        guard !question.by.isEmpty else { continue }
        var keys: [[String]] = [[]]
        for dimension in question.by {
            let set = row.sets[dimension] ?? []
            keys = keys.flatMap { key in (set.isEmpty ? [""] : set).map { key + [$0] } }
        }
        for key in keys { cells[key, default: question.periods.map { _ in 0 }][period] += row.count }
    }
    let sorted = cells.sorted {
        let (left, right) = ($0.value.reduce(0, +), $1.value.reduce(0, +))
        return left != right ? left > right : $0.key.lexicographicallyPrecedes($1.key)
    }
    counts.series = sorted.prefix(question.limit).map { .init(values: $0.key, counts: $0.value) }
    let rest = sorted.dropFirst(question.limit)
    counts.otherSeriesCount = rest.count
    if !rest.isEmpty {
        counts.others = question.periods.indices.map { period in rest.reduce(0) { $0 + $1.value[period] } }
    }
    return counts
}

@Suite struct `Counts by what and when` {
    private static let dimensions: [TrendDimension] = [.product, .channel, .outcome, .theme]

    private func randomRow(_ generator: inout Seeded) -> PlainRow {
        let day = Int.random(in: 18_000...18_900, using: &generator)
        var sets: [TrendDimension: [String]] = [:]
        for dimension in Self.dimensions {
            let most = dimension == .theme || dimension == .outcome ? 3 : 1
            let size = Int.random(in: 0...most, using: &generator)
            sets[dimension] = Set((0..<size).map { _ in "v\(Int.random(in: 0..<7, using: &generator))" }).sorted()
        }
        let closed = Bool.random(using: &generator) ? day + Int.random(in: 0...60, using: &generator) : nil
        return PlainRow(filed: day, closed: closed, sets: sets)
    }

    private func randomQuestion(_ generator: inout Seeded) -> TrendQuestion {
        let dimensions = Self.dimensions.shuffled(using: &generator)
        let first = Int.random(in: 17_950...18_900, using: &generator)
        let filters = (0..<Int.random(in: 0...2, using: &generator)).map { index in
            TrendFilter(
                dimension: dimensions[index + 2],
                values: Bool.random(using: &generator)
                    ? ["v1", "v3"] : [["", "v0", "v6"].randomElement(using: &generator) ?? ""])
        }
        return TrendQuestion(
            by: Array(dimensions.prefix(Int.random(in: 0...2, using: &generator))),
            per: Period.Length.allCases.randomElement(using: &generator) ?? .day, filters: filters,
            from: CivilDate(dayNumber: first),
            through: CivilDate(dayNumber: first + Int.random(in: 0...400, using: &generator)),
            measure: Bool.random(using: &generator) ? .filed : .closed, limit: Int.random(in: 1...30, using: &generator)
        )
    }

    private func put(_ row: PlainRow, at index: Int?, into table: inout TrendTable) {
        var days: [TrendMeasure: Int] = [.filed: row.filed]
        if let closed = row.closed { days[.closed] = closed }
        var codes: [TrendDimension: UInt32] = [:]
        for (dimension, set) in row.sets { codes[dimension] = table.number(of: set, in: dimension) }
        if let index { table.set(index, days: days, codes: codes) } else { table.append(days: days, codes: codes) }
    }

    @Test(arguments: [UInt64](1...12))
    func `equal a recount after any rows, changes and rows left out`(seed: UInt64) {
        var generator = Seeded(state: seed)
        var table = TrendTable([.filed, .closed])
        var rows: [PlainRow] = []
        // More than one stretch, so that stretches that cannot count are passed over.
        for _ in 0..<9_000 {
            let row = randomRow(&generator)
            rows.append(row)
            put(row, at: nil, into: &table)
        }
        for _ in 0..<500 {
            let index = Int.random(in: rows.indices, using: &generator)
            rows[index] = randomRow(&generator)
            put(rows[index], at: index, into: &table)
        }
        for _ in 0..<12 {
            let question = randomQuestion(&generator)
            let leftOut = Set((0..<40).map { _ in Int.random(in: rows.indices, using: &generator) })
            let counted = TrendCounter.count(question, in: [.init(table, leavingOut: leftOut)])
            let again = recount(question, rows, leavingOut: leftOut)
            #expect(counted == again, "seed \(seed): \(question)")
            let walkedTwice = TrendCounter.count(
                question, in: [.init(table, leavingOut: leftOut)], denseCellLimit: 0)
            #expect(walkedTwice == again, "seed \(seed), in two walks: \(question)")
            // Pieces in any order.
            for pieceCount in [2, 3, 7] {
                let inPieces = TrendCounter.count(
                    question, in: [.init(table, leavingOut: leftOut)], denseCellLimit: pieceCount == 3 ? 0 : nil,
                    pieces: pieceCount
                ) { count, work in
                    for number in (0..<count).reversed() { work(number) }
                }
                #expect(inPieces == again, "seed \(seed), in \(pieceCount) pieces: \(question)")
            }
            let single = TrendQuestion(
                by: [], per: .day, filters: question.filters, from: question.first, through: question.last,
                measure: question.measure)
            let found = TrendCounter.rows(single, in: .init(table, leavingOut: leftOut))
            #expect(found.count == again.total.reduce(0, +))
        }
    }

    @Test func `of imported blocks equal a recount, and add to those of another table`() throws {
        var generator = Seeded(state: 99)
        var table = TrendTable([.filed])
        var rows: [PlainRow] = []
        for block in 0..<4 {
            let days = (0..<20).map { CivilDate(dayNumber: 18_000 + block * 15 + $0).description }
            let products = ["", "card", "mortgage", "loan"]
            let codes = (0..<3_000).map { _ in
                (UInt32.random(in: 0..<20, using: &generator), UInt32.random(in: 0..<4, using: &generator))
            }
            table.append(
                OutcomeBlock(
                    source: "s", first: Int64(block * 3_000 + 1), span: 3_000, leftOut: [], digest: "",
                    columns: [
                        .init(name: "received", values: days, codes: codes.map(\.0)),
                        .init(name: "product", values: products, codes: codes.map(\.1)),
                    ]), on: .filed)
            for (day, product) in codes {
                let name = products[Int(product)]
                rows.append(
                    PlainRow(filed: 18_000 + block * 15 + Int(day), sets: [.product: name.isEmpty ? [] : [name]]))
            }
        }
        #expect(table.total == rows.count)
        #expect(table.rowCount < rows.count / 10)
        let first = CivilDate(dayNumber: 18_005)
        for per in Period.Length.allCases {
            let question = TrendQuestion(
                by: [.product], per: per, from: first, through: CivilDate(dayNumber: 18_060), limit: 2)
            #expect(TrendCounter.count(question, in: [.init(table)]) == recount(question, rows))
            #expect(TrendCounter.count(question, in: [.init(table), .init(table)]) == recount(question, rows + rows))
        }
    }

    @Test func `take any block that is stored, whatever its codes and days`() throws {
        var table = TrendTable([.filed])
        table.append(
            OutcomeBlock(
                source: "s", first: 1, span: 5, leftOut: [], digest: "",
                columns: [
                    .init(name: "received", values: ["2026-01-05", "30.11.2026"], codes: [0, 0, 0, 1, 7]),
                    .init(name: "product", values: [], codes: [0, 0, 0, 0, 0]),
                    .init(name: "topic", values: ["late"], codes: [0, 9]),
                    .init(name: "topic", values: ["again"], codes: [0, 0, 0, 0, 0]),
                ]), on: .filed)
        table.append(
            OutcomeBlock(
                source: "s", first: 6, span: 1, leftOut: [], digest: "",
                columns: [.init(name: "received", values: [], codes: [0])]), on: .filed)
        #expect(table.total == 3)
        let day = try CivilDate(parsing: "2026-01-05")
        let question = TrendQuestion(by: [.product, .topic], per: .day, from: day, through: day)
        let counts = TrendCounter.count(question, in: [.init(table)])
        #expect(counts.series == [.init(values: ["", ""], counts: [2]), .init(values: ["", "late"], counts: [1])])
    }

    @Test func `count rows that stand for thousands in one walk and in two`() {
        var table = TrendTable([.filed])
        var wanted = [0, 0]
        for number in 0..<300 {
            let topic = number % 2
            let code = table.number(of: ["topic \(topic)"], in: .topic)
            let count = [1, 1_023, 1_024, 90_000][number % 4]
            wanted[topic] += count
            table.append(days: [.filed: 18_000 + number % 3], count: count, codes: [.topic: code])
        }
        let question = TrendQuestion(
            by: [.topic], per: .year, from: CivilDate(dayNumber: 17_900), through: CivilDate(dayNumber: 18_100))
        for limit in [nil, 0] {
            let counts = TrendCounter.count(question, in: [.init(table)], denseCellLimit: limit)
            #expect(counts.series.map(\.sum) == wanted.sorted(by: >))
            #expect(counts.total.reduce(0, +) == wanted[0] + wanted[1])
        }
    }

    @Test func `of chosen series are theirs over other periods too, and a question too long says so`() {
        var table = TrendTable([.filed])
        for (name, day, count) in [("a", 18_000, 9), ("b", 18_001, 2), ("c", 18_001, 1)] {
            table.append(days: [.filed: day], count: count, codes: [.product: table.number(of: [name], in: .product)])
        }
        func question(from first: Int) -> TrendQuestion {
            TrendQuestion(
                by: [.product], per: .day, from: CivilDate(dayNumber: first), through: CivilDate(dayNumber: 18_001),
                limit: 1)
        }
        let shown = TrendCounter.count(question(from: 18_001), in: [.init(table)])
        #expect(shown.series.map(\.values) == [["b"]] && shown.others == [1])
        let wider = TrendCounter.count(
            question(from: 18_000), in: [.init(table)], series: shown.series.map(\.values))
        #expect(wider.series == [.init(values: ["b"], counts: [0, 2])])
        #expect(wider.others == [9, 1] && wider.otherSeriesCount == 2)
        #expect(!question(from: 18_000).isTooLong)
        #expect(!question(from: 18_002 - TrendQuestion.periodLimit).isTooLong)
        #expect(question(from: 18_001 - TrendQuestion.periodLimit).isTooLong)
    }

    @Test func `begin on the first day of a row that is counted`() {
        var table = TrendTable([.filed])
        for day in [18_007, 18_003, 18_000] { table.append(days: [.filed: day], codes: [:]) }
        #expect(TrendCounter.Part(table).firstDay(of: .filed) == 18_000)
        #expect(TrendCounter.Part(table, leavingOut: [0]).firstDay(of: .filed) == 18_000)
        #expect(TrendCounter.Part(table, leavingOut: [2]).firstDay(of: .filed) == 18_003)
        #expect(TrendCounter.Part(table, leavingOut: [0, 1, 2]).firstDay(of: .filed) == nil)
    }

    @Test func `are called by what a set's values are called now`() {
        var table = TrendTable([.filed])
        let code = table.number(of: ["E-1", "E-2"], in: .team)
        table.append(days: [.filed: 18_000], codes: [.team: code])
        table.relabel(.team) { _ in ["Counter"] }
        let day = CivilDate(dayNumber: 18_000)
        let counts = TrendCounter.count(
            TrendQuestion(by: [.team], per: .day, from: day, through: day), in: [.init(table)])
        #expect(counts.series == [.init(values: ["Counter"], counts: [1])])
    }
}

@Suite struct `The period a year before` {
    private func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

    @Test(arguments: [
        ("day", "2026-11-30", "2025-11-30"), ("day", "2024-02-29", "2023-02-28"), ("week", "2026-W48", "2025-W48"),
        ("week", "2020-W53", "2019-W52"), ("week", "2021-W01", "2020-W01"), ("week", "2016-W10", "2015-W10"),
        ("month", "2026-03", "2025-03"), ("quarter", "2026-Q4", "2025-Q4"), ("year", "2026", "2025"),
    ])
    func `has the same place in its year`(length: String, name: String, before: String) throws {
        let length = try #require(Period.Length(rawValue: length))
        var period = Period(length, containing: try day("2014-12-01"))
        while period.name != name { period = period.next }
        #expect(period.yearBefore.name == before)
        #expect(period.next.previous == period)
    }
}

@Suite struct `A chart of a trend` {
    private let steady = [20, 22, 18, 21, 19, 20, 23, 17, 20, 21, 19, 20]

    @Test func `names what is beyond chance by its rule`() throws {
        let counts = (steady + [45]).map { PeriodCount(count: $0) }
        let c = try TrendChart(counts, baseline: 0..<12, .init(.c))
        #expect(c.signals == [.init(period: 12, rule: "c-above")])
        #expect(c.centre == 20)
        #expect(abs(c.upper[12] - (20 + 3 * 20.0.squareRoot())) < 1e-9)
        #expect(try TrendChart(counts, baseline: 0..<12, .init(.ewma)).signals.last?.rule == "ewma-above")
        #expect(try TrendChart(counts, baseline: 0..<12, .init(.cusum)).signals.isEmpty)
        let lasting = (steady + [30, 31, 29, 32, 30, 31]).map { PeriodCount(count: $0) }
        #expect(try TrendChart(lasting, baseline: 0..<12, .init(.cusum)).signals.first?.rule == "cusum-above")
        #expect(c.dispersion < 1)
    }

    @Test func `takes up to 26 whole periods before the latest whole one for normal`() {
        #expect(TrendChart.usualBaseline(wholeCount: 40) == 13..<39)
        #expect(TrendChart.usualBaseline(wholeCount: 10) == 0..<9)
        #expect(TrendChart.usualBaseline(wholeCount: 1) == 0..<1)
        #expect(TrendChart.usualBaseline(wholeCount: 0) == 0..<1)
    }
}
