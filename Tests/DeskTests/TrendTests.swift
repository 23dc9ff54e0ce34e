import EvenhandDesk
import EvenhandDomain
import EvenhandInsight
import EvenhandJournal
import Testing

@Suite struct `Trends of what arrives` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let manager: Actor
        let employee: Actor
        let clerk: Actor
        var desk: Desk { fixture.desk }

        init() async throws {
            fixture = try DeskFixture()
            leader = try await fixture.person("Leader", [.leader])
            manager = try await fixture.person("Manager", [.leader])
            employee = try await fixture.person("Employee", [.employee], manager: EmployeeID(2))
            clerk = try await fixture.person("Clerk", [.clerk])
        }

        @discardableResult
        func file(
            _ count: Int = 1, channel: Channel = .email, area: String? = "loans", about: EmployeeID? = nil,
            daysAgo: Int = 0
        ) async throws -> ComplaintID {
            var last = ComplaintID(1)
            for _ in 0..<count {
                let outcome = try await desk.file(
                    ComplaintCommand.File(
                        receivedAt: fixture.now.advanced(byDays: -daysAgo), channel: channel, language: "en",
                        narrative: "It came late again.",
                        productArea: area,
                        heads: about.map { [HeadDraft(ground: .conduct, allegation: "Was rude.", employee: $0)] } ?? []),
                    by: clerk)
                guard case .complaint(let id) = outcome.stream else {
                    throw DeskFixture.Unexpected(what: "no complaint")
                }
                last = id
            }
            return last
        }

        func counts(
            _ by: [TrendDimension], _ filters: [TrendFilter] = [], source: TrendSource? = nil, by reader: Actor? = nil
        ) async throws -> [[String]: Int] {
            let today = desk.today
            let question = TrendQuestion(by: by, per: .year, filters: filters, from: today, through: today)
            let record = try await desk.trend(question, source: source, by: reader ?? leader)
            if by.isEmpty { return [[]: record.counts.total.reduce(0, +)] }
            return Dictionary(uniqueKeysWithValues: record.counts.series.map { ($0.values, $0.sum) })
        }

        func block(_ rows: Int, first: Int64 = 1, product: String = "loans", day: CivilDate? = nil) -> OutcomeBlock {
            OutcomeBlock(
                source: "bureau", first: first, span: rows, leftOut: [], digest: String(repeating: "0", count: 64),
                columns: [
                    .init(
                        name: "received", values: [(day ?? desk.today).description],
                        codes: Array(repeating: 0, count: rows)),
                    .init(name: "product", values: [product], codes: Array(repeating: 0, count: rows)),
                ])
        }
    }

    @Test func `count complaints as they are filed, found and closed, and imported rows beside them`() async throws {
        let scene = try await Scene()
        try await scene.file(2)
        #expect(try await scene.counts([.product]) == [["loans"]: 2])
        // Asked before, so that what follows is folded on and not loaded.
        try await scene.file(3, channel: .phone, area: nil)
        #expect(try await scene.counts([.product, .channel]) == [["loans", "email"]: 2, ["", "phone"]: 3])
        #expect(try await scene.desk.take(scene.block(40), by: scene.clerk) == .taken(40))
        #expect(try await scene.desk.take(scene.block(40), by: scene.clerk) == .already(40))
        #expect(try await scene.counts([.product]) == [["loans"]: 42, [""]: 3])
        #expect(try await scene.counts([.product], source: .desk) == [["loans"]: 2, [""]: 3])
        #expect(try await scene.counts([.product], source: .imported) == [["loans"]: 40])
        #expect(
            try await scene.counts([], [TrendFilter(dimension: .channel, values: ["", "phone"])]) == [[]: 43])
        await #expect(throws: DeskError.self) { try await scene.counts([.product], by: scene.employee) }
        let overlap = await refusal { _ = try await scene.desk.take(scene.block(5, first: 38), by: scene.clerk) }
        #expect(overlap?.message.contains("are there already, and otherwise") == true)
    }

    @Test func `count anew what a restart has to fold, and drill down to the numbers`() async throws {
        let scene = try await Scene()
        try await scene.file(3)
        _ = try await scene.desk.take(scene.block(7), by: scene.clerk)
        let fixture = scene.fixture
        let again = Desk(
            journal: fixture.journal, scorer: scene.desk.triage.scorer, now: { fixture.now })
        let today = again.today
        let question = TrendQuestion(by: [], per: .day, from: today, through: today)
        #expect(try await again.trend(question, source: nil, by: scene.leader).counts.total == [10])
        let first = try await again.trendCases(question, source: nil, after: nil, limit: 2, by: scene.leader)
        #expect(first.complaints == [ComplaintID(3), ComplaintID(2)])
        var names: [Int64] = []
        var place = first.next
        while let next = place {
            let page = try await again.trendCases(question, source: nil, after: next, limit: 2, by: scene.leader)
            names += page.complaints.map(\.rawValue) + page.rows.map { 100 + $0.number }
            place = page.next
        }
        #expect(names == [1] + (101...107))
    }

    @Test func `do not count, draw or name what is closed to a reader`() async throws {
        let scene = try await Scene()
        try await scene.file(2)
        let hidden = try await scene.file(1, channel: .chat, area: "staff", about: scene.employee.person)
        #expect(try await scene.counts([.product]) == [["loans"]: 2, ["staff"]: 1])
        #expect(try await scene.counts([.product], by: scene.manager) == [["loans"]: 2])
        #expect(try await scene.counts([], by: scene.manager) == [[]: 2])
        let today = scene.desk.today
        let question = TrendQuestion(by: [], per: .day, from: today, through: today)
        let open = try await scene.desk.trendCases(question, source: nil, after: nil, limit: 9, by: scene.leader)
        #expect(open.complaints.contains(hidden))
        let closed = try await scene.desk.trendCases(question, source: nil, after: nil, limit: 9, by: scene.manager)
        #expect(!closed.complaints.contains(hidden) && closed.complaints.count == 2)
    }

    private func watch(
        _ scene: Scene, by dimension: TrendDimension = .product, atLeast: Int = 5
    ) async throws {
        let rule = WatchRule(
            by: [dimension], filters: [], per: .day, source: nil, chart: .c, baseline: 10, width: 3, atLeast: atLeast)
        _ = try await scene.desk.perform(.addWatch(rule: rule, owner: scene.leader.person), by: scene.leader)
    }

    @Test func `raise an alarm once a series and period, for an owner who takes and closes it`() async throws {
        let scene = try await Scene()
        for _ in 0..<10 {
            try await scene.file(2)
            scene.fixture.advance(days: 1)
        }
        try await watch(scene)
        try await scene.file(4)
        #expect(try await scene.desk.raiseAlarms() == 0)
        try await scene.file(4)
        #expect(try await scene.desk.raiseAlarms() == 1)
        try await scene.file(4)
        #expect(try await scene.desk.raiseAlarms() == 0)
        let alarm = try #require(try await scene.desk.trendWatches(by: scene.leader).state.alarms.first)
        #expect(alarm.values == ["loans"] && alarm.rule == "c-above" && alarm.figures.value == 8)
        #expect(alarm.period == scene.desk.today.description && alarm.figures.centre == 2)
        await #expect(throws: DeskError.self) {
            try await scene.desk.perform(.takeAlarm(AlarmID(1)), by: scene.clerk)
        }
        _ = try await scene.desk.perform(.takeAlarm(AlarmID(1)), by: scene.leader)
        let vague = await refusal {
            _ = try await scene.desk.perform(.closeAlarm(AlarmID(1), reason: "n/a"), by: scene.leader)
        }
        #expect(vague?.field == "reason")
        _ = try await scene.desk.perform(
            .closeAlarm(AlarmID(1), reason: "A lorry broke down on Monday."), by: scene.leader)
        let again = await refusal { _ = try await scene.desk.perform(.takeAlarm(AlarmID(1)), by: scene.leader) }
        #expect(again?.message.contains("is closed") == true)
        // The next day's rise is another alarm, and so is another series.
        scene.fixture.advance(days: 1)
        try await scene.file(30)
        try await scene.file(9, area: "cards")
        #expect(try await scene.desk.raiseAlarms() == 2)
    }

    @Test func `show no alarm that closed complaints alone brought about`() async throws {
        let scene = try await Scene()
        for _ in 0..<10 {
            try await scene.file(2)
            scene.fixture.advance(days: 1)
        }
        try await watch(scene)
        try await scene.file(2)
        for _ in 0..<7 { try await scene.file(1, about: scene.employee.person) }
        #expect(try await scene.desk.raiseAlarms() == 1)
        #expect(try await scene.desk.trendWatches(by: scene.leader).state.alarms.count == 1)
        #expect(try await scene.desk.trendWatches(by: scene.manager).state.alarms.isEmpty)
        let taken = await refusal { _ = try await scene.desk.perform(.takeAlarm(AlarmID(1)), by: scene.manager) }
        #expect(taken?.nature == .notFound)
        func told(_ reader: Actor) async throws -> [String] {
            try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.trend]), by: reader).events
                .map(\.recorded.event.kind)
        }
        #expect(try await told(scene.leader) == ["trend.watchAdded", "trend.alarmRaised"])
        #expect(try await told(scene.manager) == ["trend.watchAdded"])
    }

    @Test func `show an alarm of imported rows after a restart and after its watch was removed`() async throws {
        let scene = try await Scene()
        for day in 0..<10 {
            _ = try await scene.desk.take(scene.block(2, first: Int64(1 + 2 * day)), by: scene.clerk)
            scene.fixture.advance(days: 1)
        }
        try await watch(scene)
        _ = try await scene.desk.take(scene.block(9, first: 100), by: scene.clerk)
        try await scene.file(1, about: scene.employee.person)
        #expect(try await scene.desk.raiseAlarms() == 1)
        _ = try await scene.desk.perform(.removeWatch(WatchID(1)), by: scene.leader)
        let fixture = scene.fixture
        let again = Desk(journal: fixture.journal, scorer: scene.desk.triage.scorer, now: { fixture.now })
        #expect(try await again.trendWatches(by: scene.manager).state.alarms.map(\.figures.value) == [9])
        #expect(try await again.trendWatches(by: scene.leader).state.alarms.map(\.figures.value) == [10])
        _ = try await again.perform(
            .closeAlarm(AlarmID(1), reason: "The bureau sent two days at once."), by: scene.manager)
        #expect(try await again.trendWatches(alarms: .open, by: scene.manager).state.alarms.isEmpty)
        #expect(try await again.trendWatches(alarms: .all, by: scene.manager).state.alarms.count == 1)
        #expect(try await again.trendWatches(alarms: .numbered([]), by: scene.leader).state.alarms.isEmpty)
    }

    @Test func `keep an alarm whose series goes by another name unless closed complaints may be in it`() async throws {
        let scene = try await Scene()
        let teller = try await scene.fixture.person("Teller", [.employee]).person
        func move(_ team: String) async throws {
            _ = try await scene.desk.perform(
                [.changeTeam(.init(team: team))], on: teller, by: scene.leader)
        }
        try await move("Counter")
        try await scene.file(1, about: scene.employee.person)
        scene.fixture.advance(days: 40)
        for _ in 0..<10 {
            try await scene.file(2, about: teller)
            scene.fixture.advance(days: 1)
        }
        try await watch(scene, by: .team)
        try await scene.file(9, about: teller)
        #expect(try await scene.desk.raiseAlarms() == 1)
        try await move("Vault")
        func shown(_ reader: Actor) async throws -> [Double] {
            try await scene.desk.trendWatches(by: reader).state.alarms.map(\.figures.value)
        }
        #expect(try await shown(scene.manager) == [9])
        // What part this one had in the recorded figures cannot be counted any more.
        try await scene.file(1, about: scene.employee.person)
        #expect(try await shown(scene.manager).isEmpty)
        #expect(try await shown(scene.leader) == [9])
    }

    @Test func `raise none before there are four periods to compare with`() async throws {
        let scene = try await Scene()
        try await watch(scene)
        for _ in 0..<3 {
            try await scene.file(2)
            scene.fixture.advance(days: 1)
        }
        try await scene.file(30)
        #expect(try await scene.desk.raiseAlarms() == 0)
        scene.fixture.advance(days: 1)
        try await scene.file(25)
        #expect(try await scene.desk.raiseAlarms() == 1)
        let alarm = try await scene.desk.trendWatches(by: scene.leader).state.alarms.first
        #expect(alarm?.figures.centre == 9 && alarm?.figures.value == 25)
    }

    @Test func `raise one for the period before, where its letters are entered late`() async throws {
        let scene = try await Scene()
        for _ in 0..<10 {
            try await scene.file(2)
            scene.fixture.advance(days: 1)
        }
        try await watch(scene)
        #expect(try await scene.desk.raiseAlarms() == 0)
        try await scene.file(8, daysAgo: 1)
        #expect(try await scene.desk.raiseAlarms() == 1)
        #expect(try await scene.desk.raiseAlarms() == 0)
        let alarm = try await scene.desk.trendWatches(by: scene.leader).state.alarms.first
        #expect(alarm?.period == scene.desk.today.advanced(byDays: -1).description && alarm?.figures.value == 10)
    }

    @Test func `count a complaint in its theme though the theme had it first`() throws {
        var table = DeskTrendTable()
        let calendar = DomainPolicy.standard.calendar
        let day = calendar.date(of: ComplaintSummary().receivedAt)
        func themes() -> [[String]: Int] {
            let question = TrendQuestion(by: [.theme], per: .day, from: day, through: day)
            let counts = TrendCounter.count(question, in: [.init(table.table)])
            return Dictionary(uniqueKeysWithValues: counts.series.map { ($0.values, $0.sum) })
        }
        table.put(ComplaintID(1), ComplaintSummary(), calendar)
        table.put(themes: [ComplaintID(1): ["TH-1"], ComplaintID(2): ["TH-1", "TH-2"]])
        #expect(themes() == [["TH-1"]: 1])
        table.put(ComplaintID(2), ComplaintSummary(), calendar)
        table.put(ComplaintID(2), ComplaintSummary(), calendar)
        #expect(themes() == [["TH-1"]: 2, ["TH-2"]: 1])
        table.put(themes: [ComplaintID(2): ["TH-2"]])
        #expect(themes() == [[""]: 1, ["TH-2"]: 1])
    }

    @Test func `count and list what is stored, though a block makes no sense`() async throws {
        let scene = try await Scene()
        let block = OutcomeBlock(
            source: "old", first: 1, span: 3, leftOut: [], digest: "",
            columns: [
                .init(name: "received", values: [scene.desk.today.description, "soon"], codes: [0, 1, 5]),
                .init(name: "product", values: [], codes: [0, 0, 0]), .init(name: "id", values: [], codes: [0]),
            ])
        let event = OutcomesEvent(at: scene.fixture.now, by: scene.clerk.person, .taken(block))
        _ = try await scene.fixture.journal.append(
            Append([Append.Part(.existing(.outcomes, expectedVersion: 0), [.outcomes(event)])]))
        #expect(try await scene.counts([.product]) == [[""]: 1])
        let today = scene.desk.today
        let question = TrendQuestion(
            by: [], per: .day, filters: [TrendFilter(dimension: .product, values: [""])], from: today, through: today)
        let cases = try await scene.desk.trendCases(question, source: nil, after: nil, limit: 9, by: scene.leader)
        #expect(cases.rows.map(\.number) == [1] && cases.rows.first?.source == "old")
    }

    @Test func `refuse a watch that says nothing sensible`() async throws {
        let scene = try await Scene()
        func refused(_ rule: WatchRule, owner: EmployeeID) async -> [String] {
            let found = await refusal {
                _ = try await scene.desk.perform(.addWatch(rule: rule, owner: owner), by: scene.leader)
            }
            return [found?.message ?? ""] + (found?.missing ?? [])
        }
        let rule = WatchRule(
            by: [.product, .product], filters: [], per: .day, source: nil, chart: .u, baseline: 2, width: 0, atLeast: 0)
        let words = await refused(rule, owner: EmployeeID(99))
        for part in ["E-99", "different ones", "c, ewma or cusum", "4–104", "1–10 deviations", "1 or more"] {
            #expect(words.contains { $0.contains(part) }, "\(part): \(words)")
        }
        let gone = await refusal { _ = try await scene.desk.perform(.removeWatch(WatchID(3)), by: scene.leader) }
        #expect(gone?.nature == .notFound)
    }
}
