import EvenhandDesk
import EvenhandDomain
import EvenhandInsight
import EvenhandJournal
import Testing

@Suite struct `When ledgers, customers and people are loaded` {
    private static let integrator: Set<Role> = [.integrator]

    private func line(_ row: Int64, of customer: String, _ units: Int64 = 500, day: Int = -30, group: String? = nil)
        -> CustomerLoadRow
    {
        CustomerLoadRow(
            customer: .external(customer),
            content: .line(
                LoadedLine(
                    row: row, entry: .revenue(Money(minorUnits: units, currency: "GBP")),
                    on: Instant(milliseconds: 1_767_600_000_000).advanced(byDays: day), document: "I-\(row)")),
            group: group)
    }

    private func batch(_ rows: [CustomerLoadRow], makes: Bool = true, dry: Bool = false) -> LoadBatch {
        LoadBatch(source: "shop", customerSource: "shop", isDryRun: dry, makesCustomers: makes, rows: .records(rows))
    }

    private func counts(_ outcome: LoadOutcome) -> [Int] {
        [
            outcome.fates.count { $0 == .taken }, outcome.fates.count { $0 == .already },
            outcome.fates.count { if case .refused = $0 { true } else { false } }, outcome.customersMade,
        ]
    }

    @Test func `lines find or make their customers, and a second session finds them all`() async throws {
        let fixture = try DeskFixture()
        let robot = try await fixture.person("Robot", Self.integrator)
        let rows = [line(1, of: "A", group: "Poland"), line(2, of: "B"), line(3, of: "A", -200)]
        var session = LoadSession(desk: fixture.desk)
        #expect(counts(try await session.load(batch(rows), by: robot)) == [3, 0, 0, 2])
        #expect(counts(try await session.load(batch(rows + [line(4, of: "A")]), by: robot)) == [1, 3, 0, 0])
        var second = LoadSession(desk: fixture.desk)
        #expect(counts(try await second.load(batch(rows), by: robot)) == [0, 3, 0, 0])
        let reference = SourceReference(source: "shop", id: "A")
        let ada = try #require(try await fixture.journal.customer(external: reference))
        #expect(ada.ledger?.revenue == ["GBP": 800] && ada.group == "Poland")
        let moments = try await fixture.journal.ledgerMoments(in: "GBP", after: nil, limit: 10)
        #expect(moments.map(\.sales) == [1_000, 500] && moments.map(\.returns) == [-200, 0])
    }

    @Test func `a dry run stores nothing and says the same`() async throws {
        let fixture = try DeskFixture()
        let robot = try await fixture.person("Robot", Self.integrator)
        let rows = [line(1, of: "A"), line(1, of: "A"), line(2, of: "B", 0)]
        var session = LoadSession(desk: fixture.desk)
        let position = fixture.journal.position
        #expect(counts(try await session.load(batch(rows, dry: true), by: robot)) == [1, 1, 1, 2])
        #expect(fixture.journal.position == position)
        var real = LoadSession(desk: fixture.desk)
        #expect(counts(try await real.load(batch(rows), by: robot)) == [1, 1, 1, 2])
    }

    @Test func `a line of nobody is refused with what to do, and the others go in`() async throws {
        let fixture = try DeskFixture()
        let robot = try await fixture.person("Robot", Self.integrator)
        var session = LoadSession(desk: fixture.desk)
        _ = try await session.load(batch([line(1, of: "A")]), by: robot)
        let strange = CustomerLoadRow(
            customer: .number(CustomerID(999)), content: line(3, of: "A").content)
        let outcome = try await session.load(
            batch([line(2, of: "A"), line(2, of: "Q"), strange], makes: false), by: robot)
        #expect(counts(outcome) == [1, 0, 2, 0])
        guard case .refused(let refusal) = outcome.fates[1] else { return }
        #expect(refusal.message.contains("'Q' of source 'shop'") && refusal.missing[0].contains("--create-customers"))
    }

    @Test func `a record that moves between decision and commit is read again`() async throws {
        let fixture = try DeskFixture()
        let robot = try await fixture.person("Robot", Self.integrator)
        let clerk = try await fixture.person("Clerk", [.clerk])
        var session = LoadSession(desk: fixture.desk)
        _ = try await session.load(batch([line(1, of: "A")]), by: robot)
        let found = try await fixture.journal.customer(external: SourceReference(source: "shop", id: "A"))
        let customer = try #require(found).id
        _ = try await fixture.desk.perform([.rename(.init(name: "Ada"))], on: customer, by: clerk)
        #expect(
            counts(try await session.load(batch([line(1, of: "A"), line(2, of: "A")]), by: robot)) == [1, 1, 0, 0])
        // Erased meanwhile: nothing more is entered, and the row says so.
        _ = try await fixture.desk.perform(
            [.erase(.init())], on: customer, by: Actor(person: .house, roles: [.administrator]))
        #expect(counts(try await session.load(batch([line(3, of: "A")]), by: robot)) == [0, 0, 1, 0])
    }

    @Test func `managers may stand behind those they lead, and an unknown one is told`() async throws {
        let fixture = try DeskFixture()
        let admin = try await fixture.person("Admin", [.administrator])
        func person(_ id: String, under manager: String?) -> EmployeeLoadRow {
            EmployeeLoadRow(
                external: SourceReference(source: "hr", id: id), name: "Person \(id)",
                manager: manager.map { SourceReference(source: "hr", id: $0) })
        }
        let rows = [person("1", under: "2"), person("2", under: "3"), person("3", under: nil), person("4", under: "9")]
        var session = LoadSession(desk: fixture.desk)
        for dry in [true, false] {
            let batch = LoadBatch(source: "hr", customerSource: "hr", isDryRun: dry, rows: .employees(rows))
            #expect(counts(try await session.load(batch, by: admin)) == [3, 0, 1, 0])
            session = LoadSession(desk: fixture.desk)
        }
        let again = LoadBatch(source: "hr", customerSource: "hr", rows: .employees(rows))
        #expect(counts(try await session.load(again, by: admin)) == [0, 3, 1, 0])
        let clerk = try await fixture.person("Clerk", [.clerk])
        #expect(await isDenied { _ = try await session.load(again, by: clerk) })
    }

    @Test func `people come with their language, and a word that is no tag refuses its row alone`() async throws {
        let fixture = try DeskFixture()
        let admin = try await fixture.person("Admin", [.administrator])
        let people: [(String, String?)] = [("1", "th"), ("2", nil), ("3", "en or pl")]
        let rows = people.map { id, language in
            EmployeeLoadRow(
                external: SourceReference(source: "hr", id: id), name: "Person \(id)", language: language)
        }
        var session = LoadSession(desk: fixture.desk)
        let batch = LoadBatch(source: "hr", customerSource: "hr", rows: .employees(rows))
        #expect(counts(try await session.load(batch, by: admin)) == [2, 0, 1, 0])
        let entries = try await fixture.desk.employees(after: admin.person, limit: 10, by: admin)
        #expect(entries.map(\.language) == ["th", nil])
    }

    @Test func `a file from the bottom of a firm to its top goes in whole, and who leads whom in a ring is told`()
        async throws
    {
        let fixture = try DeskFixture()
        let admin = try await fixture.person("Admin", [.administrator])
        func load(_ pairs: [(String, String?)], dry: Bool = false) async throws -> LoadOutcome {
            var session = LoadSession(desk: fixture.desk)
            let rows = pairs.map { id, manager in
                EmployeeLoadRow(
                    external: SourceReference(source: "hr", id: id), name: "Person \(id)",
                    manager: manager.map { SourceReference(source: "hr", id: $0) })
            }
            return try await session.load(
                LoadBatch(source: "hr", customerSource: "hr", isDryRun: dry, rows: .employees(rows)), by: admin)
        }
        let line: [(String, String?)] = (1...200).map { ("L\($0)", $0 < 200 ? "L\($0 + 1)" : nil) }
        #expect(counts(try await load(line)) == [200, 0, 0, 0])
        let ring: [(String, String?)] = [
            ("below", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("self", "self"), ("free", nil),
        ]
        for dry in [true, false] {
            let outcome = try await load(ring, dry: dry)
            let messages = outcome.fates.map { fate in
                if case .refused(let refusal) = fate { refusal.message } else { "" }
            }
            #expect(messages[0].hasSuffix("no employee is known as 'a' of source 'hr'."))
            #expect(messages[1].contains("ring: 'a' under 'b' under 'c' under 'a'."))
            #expect(messages[2] == messages[1] && messages[3] == messages[1])
            #expect(messages[4].contains("ring: 'self' under 'self'.") && outcome.fates[5] == .taken)
        }
        // With one of the ring on record the others follow.
        #expect(counts(try await load([("b", nil)])) == [1, 0, 0, 0])
        #expect(counts(try await load(ring)) == [3, 2, 1, 0])
    }

    @Test func `who watches or looks up customers does not learn by it what they are worth`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let clerk = try await fixture.person("Clerk", [.clerk])
        var session = LoadSession(desk: fixture.desk)
        _ = try await session.load(batch([line(1, of: "A", group: "gold"), line(2, of: "A")]), by: leader)
        for (reader, sees) in [(clerk, false), (leader, true)] {
            let page = try await fixture.desk.watch(from: 1, EventFilter(wholeCategories: [.customer]), by: reader)
            #expect(page.events.map(\.recorded.event.kind) == ["customer.registered", "customer.ledgerLoaded"])
            #expect(page.events.map(\.isReadable) == [true, sees])
            guard case .customer(let first) = page.events[0].recorded.event, case .registered(let data) = first.body
            else { return }
            #expect(data.group == (sees ? "gold" : nil))
            #expect(data.external == SourceReference(source: "shop", id: "A"))
            let entries = try await fixture.desk.customers(after: nil, limit: 10, by: reader)
            #expect(entries.map(\.group) == [sees ? "gold" : nil])
            let record = try await fixture.desk.customer(entries[0].id, by: reader)
            #expect(record.state.group == (sees ? "gold" : nil))
        }
    }

    @Test func `who may not load is told so before anything is read`() async throws {
        let fixture = try DeskFixture()
        let auditor = try await fixture.person("Auditor", [.auditor])
        var session = LoadSession(desk: fixture.desk)
        let rows = batch([line(1, of: "A")])
        #expect(await isDenied { _ = try await session.load(rows, by: auditor) })
    }
}

@Suite struct `Figures and segments` {
    /// Twenty customers, each with a complaint; those with high numbers bring more.
    private func house() async throws -> (fixture: DeskFixture, leader: Actor) {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        var session = LoadSession(desk: fixture.desk)
        let rows = (1...20).map { number in
            CustomerLoadRow(
                customer: .external("\(number)"),
                content: .line(
                    LoadedLine(
                        row: Int64(number), entry: .revenue(Money(minorUnits: Int64(number * 100), currency: "EUR")),
                        on: fixture.now.advanced(byDays: -number), document: nil)))
        }
        _ = try await session.load(
            LoadBatch(source: "shop", customerSource: "shop", makesCustomers: true, rows: .records(rows)), by: leader)
        return (fixture, leader)
    }

    @Test func `are for leaders and nobody else`() async throws {
        let (fixture, leader) = try await house()
        let page = try await fixture.desk.metrics(MetricsQuestion(), by: leader)
        #expect(page.currency == "EUR" && page.metrics.rows.reduce(0) { $0 + $1.newCount } == 20)
        for role in [Role.clerk, .investigator, .decider, .integrator, .auditor, .planOwner] {
            let other = try await fixture.person("Other", [role])
            #expect(await isDenied { _ = try await fixture.desk.metrics(MetricsQuestion(), by: other) })
            #expect(await isDenied { _ = try await fixture.desk.segments(until: nil, in: nil, by: other) })
        }
        let wrong = await refusal { _ = try await fixture.desk.segments(until: nil, in: "eur", by: leader) }
        #expect(wrong?.field == "currency")
    }

    @Test func `every figure drills down to as many customers as it counts`() async throws {
        let (fixture, leader) = try await house()
        let question = MetricsQuestion(per: .month, count: 2)
        let page = try await fixture.desk.metrics(question, by: leader)
        for row in page.metrics.rows {
            for (figure, count) in [
                (MetricFigure.new, row.newCount), (.lost, row.lostCount), (.active, row.activeCount),
            ] {
                let found = try await fixture.desk.metricCustomers(
                    figure, of: row.span.period, question, group: nil, after: nil, limit: 100, by: leader)
                #expect(found.customers.count == count, "\(figure)")
            }
            let active = try await fixture.desk.metricCustomers(
                .active, of: row.span.period, question, group: nil, after: nil, limit: 100, by: leader)
            #expect(active.customers.reduce(0) { $0 + $1.amount } == row.revenue)
        }
    }

    @Test func `who only took back is not among the active, as they are not counted`() async throws {
        let (fixture, leader) = try await house()
        var session = LoadSession(desk: fixture.desk)
        let back = CustomerLoadRow(
            customer: .external("20"),
            content: .line(
                LoadedLine(
                    row: 99, entry: .revenue(Money(minorUnits: -50, currency: "EUR")),
                    on: fixture.now.advanced(byDays: -1))))
        let loaded = try await session.load(
            LoadBatch(source: "shop", customerSource: "shop", rows: .records([back])), by: leader)
        #expect(loaded.fates == [.taken])
        let question = MetricsQuestion(per: .month, count: 1)
        let page = try await fixture.desk.metrics(question, by: leader)
        let row = try #require(page.metrics.rows.last)
        let found = try await fixture.desk.metricCustomers(
            .active, of: row.span.period, question, group: nil, after: nil, limit: 100, by: leader)
        #expect(row.activeCount > 0 && found.customers.count == row.activeCount)
        #expect(found.customers.allSatisfy { $0.amount > 0 })
    }

    @Test func `no order of work and no date reads them`() async throws {
        // Two houses whose complaints are alike and whose customers are not: what waits, in which order and until when,
        // is the same.
        var seen: [[String]] = []
        for scale in [0, 1, 1_000] {
            let fixture = try DeskFixture()
            let leader = try await fixture.person("Leader", [.leader])
            for number in 1...12 {
                let made = try await fixture.desk.register(
                    CustomerCommand.Register(name: "C\(number)", group: scale == 0 ? nil : "tier \(number % 3)"),
                    by: leader)
                guard case .customer(let id) = made.stream else { continue }
                let worth = scale == 1 ? number : 13 - number
                if scale > 0 {
                    _ = try await fixture.desk.perform(
                        [
                            .enterLedger(
                                .init(
                                    entry: .revenue(
                                        Money(minorUnits: Int64(scale * worth * worth), currency: "EUR"))))
                        ], on: id, by: leader)
                }
                _ = try await fixture.desk.file(
                    ComplaintCommand.File(
                        customer: id, receivedAt: fixture.now.advanced(byDays: -number % 4), channel: .email,
                        language: "en", narrative: "Parcel \(number % 5) never came and nobody rang."), by: leader)
            }
            let queue = try await fixture.desk.queue(after: nil, limit: 50, by: leader)
            seen.append(
                queue.entries.map { entry in
                    let summary = entry.summary
                    return "\(entry.id) \(summary.priority ?? -1) \(summary.acknowledgeBy?.milliseconds ?? 0) "
                        + "\(summary.respondBy?.milliseconds ?? 0)"
                })
        }
        #expect(seen[0].count == 12 && seen[0] == seen[1] && seen[1] == seen[2])
    }
}

@Suite struct `The card of a customer` {
    @Test func `shows what is open and promised, and not what is closed to its reader`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let boss = try await fixture.person("Boss", [.clerk])
        let ewa = try await fixture.person("Ewa", [.employee], manager: boss.person)
        let clerk = try await fixture.person("Clerk", [.clerk])
        let made = try await fixture.desk.register(CustomerCommand.Register(name: "Ada", group: "Poland"), by: leader)
        guard case .customer(let id) = made.stream else { return }
        _ = try await fixture.desk.perform(
            [
                .enterLedger(
                    .init(
                        entry: .revenue(Money(minorUnits: 900, currency: "EUR")), on: fixture.now.advanced(byDays: -3)))
            ], on: id, by: leader)
        for (narrative, about) in [("Late again.", EmployeeID?.none), ("Ewa was rude.", ewa.person)] {
            _ = try await fixture.desk.file(
                ComplaintCommand.File(
                    customer: id, receivedAt: fixture.now, channel: .phone, language: "en", narrative: narrative,
                    heads: [HeadDraft(ground: .conduct, allegation: "So.", employee: about)]), by: leader)
        }
        let open = try await fixture.desk.card(of: id, by: clerk)
        #expect(open.openCount == 2 && open.complaintCount == 2 && !open.showsAmounts)
        #expect(open.open[0].summary.nextStep?.what == .acknowledgement)
        // Nor the group, which may be a tier.
        #expect(open.purchases.map(\.net) == [900] && open.state.group == nil)
        // To her manager there is no second complaint, whatever the roles.
        let closed = try await fixture.desk.card(
            of: id, by: Actor(person: boss.person, roles: [.clerk, .leader, .decider]))
        #expect(closed.openCount == 1 && closed.complaintCount == 1 && closed.showsAmounts)
        #expect(closed.state.group == "Poland")
        #expect(await isDenied { _ = try await fixture.desk.card(of: id, by: ewa) })
        let reads = try await fixture.desk.caseReads(CaseReadFilter(), below: nil, limit: 50, by: leader).page.rows
        #expect(reads.filter { $0.read.what == .card && $0.read.person == clerk.person }.count == 2)
        #expect(reads.filter { $0.read.what == .card && $0.read.person == boss.person }.count == 1)
        _ = try await fixture.desk.perform(
            [.erase(.init())], on: id, by: Actor(person: .house, roles: [.administrator]))
        let erased = try await fixture.desk.card(of: id, by: clerk)
        #expect(erased.state.name?.content == .erased && erased.openCount == 2)
        let nobody = await refusal { _ = try await fixture.desk.card(of: CustomerID(99), by: clerk) }
        #expect(nobody?.nature == .notFound)
    }
}
