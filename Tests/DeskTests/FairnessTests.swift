import EvenhandDomain
import EvenhandInsight
import EvenhandJournal
import EvenhandScoring
import EvenhandTraining
import Foundation
import Testing

@testable import EvenhandDesk

@Suite struct `When fairness is asked about` {
    /// People, and findings put into the journal as they would have been recorded.
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        /// In the line of the employee, and a leader too.
        let manager: Actor
        let employee: Actor
        let deciders: [Actor]

        init() async throws {
            fixture = try DeskFixture()
            leader = try await fixture.person("Leader", [.leader])
            manager = try await fixture.person("Manager", [.leader])
            employee = try await fixture.person("Employee", [.employee], manager: manager.person)
            deciders = [
                try await fixture.person("Dana", [.decider]), try await fixture.person("Dov", [.decider]),
            ]
        }

        @discardableResult
        func found(
            _ outcome: Outcome, recommended: Outcome? = .upheld, by decider: Actor, language: String = "en",
            about employee: EmployeeID? = nil, daysAgo: Int = 0, departure: String? = nil
        ) async throws -> ComplaintID {
            let at = fixture.now.advanced(byDays: -daysAgo)
            let merit = recommended.map {
                MeritRecord(sum: 900, recommended: $0, standard: .balanceOfProbabilities, because: .shown)
            }
            let events: [ComplaintHappening] = [
                .filed(
                    .init(
                        customer: nil, receivedAt: at, channel: .email, language: language,
                        narrative: PersonalText("It came late.", of: .stream), productArea: nil, source: nil,
                        noChannelGiven: false, acknowledgeBy: at, respondBy: at,
                        policy: DomainPolicy.standard.version)),
                .headAdded(
                    .init(
                        head: HeadID(1), ground: .conduct, allegation: PersonalText("Late.", of: .stream), asked: nil,
                        amount: nil, employee: employee, expectation: nil, occurredAt: nil)),
                .found(
                    .init(
                        head: HeadID(1), outcome: outcome, reason: nil,
                        explanation: PersonalText("So it was.", of: .stream), decider: decider.person, stage: .one,
                        policy: DomainPolicy.standard.version,
                        details: FindingDetails(
                            merit: merit, departsFrom: departure == nil ? [] : [.scorecard],
                            departure: departure.map { PersonalText($0, of: .stream) }))),
            ]
            let outcome = try await fixture.journal.append(
                Append([
                    .init(
                        .new(.complaint),
                        events.map { .complaint(ComplaintEvent(at: at, by: decider.person, $0)) })
                ]))
            guard case .appended(let appended) = outcome, case .complaint(let id)? = appended.streams.first?.stream
            else { throw DeskFixture.Unexpected(what: "\(outcome)") }
            return id
        }

        func add(_ happening: ComplaintHappening, to id: ComplaintID, by actor: Actor) async throws {
            let version = try #require(try await fixture.journal.complaint(id)).version
            _ = try await fixture.journal.append(
                Append([
                    .init(
                        .existing(.complaint(id), expectedVersion: version),
                        [.complaint(ComplaintEvent(at: fixture.now, by: actor.person, happening))])
                ]))
        }

        func question(
            by grouping: FairnessQuestion.Grouping = .decider, days: Int = 30
        ) -> FairnessQuestion {
            let today = fixture.desk.today
            return FairnessQuestion(since: today.advanced(byDays: -days), until: today, by: grouping)
        }

        func page(
            by grouping: FairnessQuestion.Grouping = .decider, days: Int = 30, for reader: Actor? = nil,
            at desk: Desk? = nil
        ) async throws -> FairnessAnswer {
            try await (desk ?? fixture.desk).fairness(question(by: grouping, days: days), by: reader ?? leader)
        }

        /// The heads behind a figure, all of them.
        func cases(
            _ figure: FairnessFigure, group: String? = nil, for reader: Actor? = nil, at desk: Desk? = nil
        ) async throws -> [FairnessCaseRow] {
            try await (desk ?? fixture.desk).fairnessCases(
                figure, question(), group: group, after: nil, limit: 1_000, by: reader ?? leader
            ).rows
        }

        /// The same house after a restart: another desk over the same journal, which has folded nothing.
        func restarted() async throws -> Desk {
            let fixture = fixture
            let desk = Desk(
                journal: fixture.journal, scorer: Scorer(model: try ShippedModel.load()), now: { fixture.now })
            _ = try await desk.loadPolicies()
            return desk
        }
    }

    @Test func `shares are kept as findings arrive, are opened again and found anew`() async throws {
        let scene = try await Scene()
        #expect(try await scene.page().table.total == nil)
        for _ in 0..<6 { try await scene.found(.upheld, by: scene.deciders[0]) }
        for _ in 0..<6 {
            try await scene.found(.notUpheld, by: scene.deciders[1], language: "th", departure: "Another log says so.")
        }
        let page = try await scene.page()
        #expect(page.table.rows.map(\.name) == scene.deciders.map(\.person.description))
        #expect(page.table.rows.map(\.verdict) == [.within, .beyond])
        #expect(page.names[scene.deciders[1].person.description] == "Dov")
        #expect(page.departures.first { $0.kind == .scorecard }?.againstCustomer == 6)
        #expect(try await scene.page(by: .language).table.rows.map(\.name) == ["en", "th"])
        #expect(try await scene.page(by: .segment).table.rows.map(\.name) == [""])
        let again = try await scene.found(.upheld, by: scene.deciders[0])
        #expect(try await scene.page().table.total?.headCount == 13)
        try await scene.add(.headReopened(.init(head: HeadID(1), cause: .newEvidence)), to: again, by: scene.leader)
        #expect(try await scene.page().table.total?.headCount == 12)
        try await scene.found(.upheld, by: scene.deciders[0], daysAgo: 90)
        #expect(try await scene.page().table.total?.headCount == 12)
        #expect(try await scene.page(days: 100).table.total?.headCount == 13)
    }

    @Test func `the heads behind a figure carry the decider's reason, and reading them is on record`() async throws {
        let scene = try await Scene()
        for _ in 0..<3 { try await scene.found(.upheld, by: scene.deciders[0]) }
        let departing = try await scene.found(
            .notUpheld, by: scene.deciders[1], departure: "The second log is of another house.")
        let today = scene.fixture.desk.today
        let question = FairnessQuestion(since: today.advanced(byDays: -30), until: today, by: .decider)
        let page = try await scene.fixture.desk.fairnessCases(
            .departures, question, group: nil, after: nil, limit: 10, by: scene.leader)
        #expect(page.rows.map(\.head.complaint) == [departing])
        #expect(page.rows.first?.reason == "The second log is of another house.")
        let heads = try await scene.fixture.desk.fairnessCases(
            .heads, question, group: scene.deciders[0].person.description, after: (ComplaintID(1), HeadID(1)),
            limit: 1, by: scene.leader)
        #expect(heads.rows.map(\.head.complaint) == [ComplaintID(2)] && heads.hasMore)
        let reads = try await scene.fixture.desk.caseReads(
            CaseReadFilter(complaint: departing), below: nil, limit: 10, by: scene.leader)
        #expect(reads.page.reads.contains { $0.person == scene.leader.person && $0.what == .list })
    }

    @Test func `what is closed to a reader is in none of its figures`() async throws {
        let scene = try await Scene()
        for _ in 0..<5 { try await scene.found(.upheld, by: scene.deciders[0]) }
        for _ in 0..<5 {
            try await scene.found(
                .notUpheld, recommended: .notUpheld, by: scene.deciders[1], about: scene.employee.person)
        }
        let open = try await scene.page()
        #expect(open.table.total?.headCount == 10 && open.withoutCauseCount == 5 && open.namedCount == 5)
        #expect(open.withoutCauseEmployeeCount == 1)
        let closed = try await scene.page(for: scene.manager)
        #expect(closed.table.total?.headCount == 5 && closed.withoutCauseCount == 0 && closed.owed.isEmpty)
        #expect(await isDenied { _ = try await scene.page(for: scene.deciders[0]) })
        #expect(await isDenied { _ = try await scene.page(for: scene.employee) })
    }

    @Test func `what is closed to a reader is in no list of heads, nor in any figure beside the shares`() async throws {
        let scene = try await Scene()
        // Whoever stands below is no stranger to it either.
        let report = try await scene.fixture.person("Report", [.leader], manager: scene.employee.person)
        var (open, closed): ([ComplaintID], [ComplaintID]) = ([], [])
        for _ in 0..<5 {
            open.append(try await scene.found(.upheld, by: scene.deciders[0]))
            closed.append(
                try await scene.found(
                    .notUpheld, by: scene.deciders[1], about: scene.employee.person,
                    departure: "The log says so."))
        }
        for id in closed { try await hold(id, scene) }
        try await scene.add(
            .letterSent(
                .init(
                    letterKind: .supportNote, party: .person(scene.employee.person), channel: .email,
                    text: PersonalText("You did nothing wrong.", of: .employee(scene.employee.person)))),
            to: closed[0], by: scene.leader)

        let all = try await scene.page()
        #expect(all.findingCount == 10 && all.namedCount == 5 && all.withoutCauseCount == 5)
        #expect(all.departures.first { $0.kind == .scorecard }?.headCount == 5)
        #expect(all.hearings?.count == 5 && all.unheardCount == 5)
        #expect(all.supportGiven == 1 && all.owed.map(\.complaint).sorted() == Array(closed.dropFirst()))
        for figure in [FairnessFigure.heads, .notUpheld, .departures, .withoutCause] {
            let shown = try await scene.cases(figure).map(\.head.complaint)
            #expect(Set(shown).isSuperset(of: closed), "\(figure)")
        }
        #expect(try await scene.cases(.heads, group: scene.deciders[1].person.description).count == 5)

        for reader in [scene.manager, report] {
            let page = try await scene.page(for: reader)
            #expect(page.findingCount == 5 && page.namedCount == 0 && page.withoutCauseCount == 0)
            #expect(page.withoutCauseEmployeeCount == 0 && page.openCount == 0 && page.unweighedCount == 0)
            #expect(page.departures.allSatisfy { $0.headCount == 0 })
            #expect(page.hearings == nil && page.unheardCount == 5)
            #expect(page.supportGiven == 0 && page.owed.isEmpty)
            #expect(page.table.rows.map(\.name) == [scene.deciders[0].person.description])
            #expect(page.names[scene.deciders[1].person.description] == nil)
            for figure in FairnessFigure.allCases {
                let shown = try await scene.cases(figure, for: reader).map(\.head.complaint)
                let wanted = figure == .heads || figure == .upheld ? open : []
                #expect(shown == wanted, "\(figure)")
            }
            let group = try await scene.cases(.heads, group: scene.deciders[1].person.description, for: reader)
            #expect(group.isEmpty)
        }
    }

    @Test func `another calendar changes the days of the past at once, as a restart would`() async throws {
        let scene = try await Scene()
        for _ in 0..<5 {
            let id = try await scene.found(.upheld, by: scene.deciders[0], daysAgo: 7)
            try await hold(id, scene)
        }
        #expect(try await scene.page().hearings?.median == 5)
        // A holiday between the receipt and the hearing.
        let day = scene.fixture.desk.today.advanced(byDays: -4)
        try #require(scene.fixture.desk.policy.calendar.isBusinessDay(day))
        let text = "version: holiday-1\ncalendar: {holidays: [\(day)]}\n"
        _ = try await scene.fixture.desk.activatePolicy(text, checkOnly: false, by: scene.leader)
        let page = try await scene.page()
        #expect(page.hearings?.median == 4 && page.hearings?.ninetieth == 4)
        // Eighteen hours ahead of UTC each of them was found on the next day.
        let before = try await scene.cases(.heads).map(\.head.on)
        let ahead = """
            version: ahead-1
            calendar:
              holidays: [\(day)]
              zone:
                - from: "2000-01-01T00:00:00Z"
                  minutes: 1080
            """
        _ = try await scene.fixture.desk.activatePolicy(ahead, checkOnly: false, by: scene.leader)
        let after = try await scene.cases(.heads).map(\.head.on)
        #expect(before.count == 5 && after == before.map { $0.advanced(byDays: 1) })
        let again = try await scene.restarted()
        let restarted = try await scene.page(at: again)
        #expect(try await scene.page().hearings == restarted.hearings && restarted.hearings != nil)
        #expect(try await scene.cases(.heads, at: again) == scene.cases(.heads))
    }

    @Test func `a note of support is owed until it is sent, and late after its day`() async throws {
        let scene = try await Scene()
        let id = try await scene.found(
            .notUpheld, recommended: .notUpheld, by: scene.deciders[0], about: scene.employee.person)
        #expect(try await scene.page().owed.map(\.isLate) == [false])
        scene.fixture.advance(days: 14)
        let late = try await scene.page()
        #expect(late.owed.map(\.complaint) == [id] && late.owed[0].isLate)
        try await scene.add(
            .letterSent(
                .init(
                    letterKind: .supportNote, party: .person(scene.employee.person), channel: .email,
                    text: PersonalText("You did nothing wrong.", of: .employee(scene.employee.person)))),
            to: id, by: scene.leader)
        let sent = try await scene.page()
        #expect(sent.owed.isEmpty && sent.supportGiven == 1)
    }

    @Test func `time to a hearing is told of enough complaints, and not of one`() async throws {
        let scene = try await Scene()
        var filed: [ComplaintID] = []
        for _ in 0..<5 { filed.append(try await scene.found(.upheld, by: scene.deciders[0], daysAgo: 7)) }
        #expect(try await scene.page().unheardCount == 5)
        for id in filed.prefix(4) { try await hold(id, scene) }
        #expect(try await scene.page().hearings == nil)
        try await hold(filed[4], scene)
        let page = try await scene.page()
        // Seven days hold five business days wherever they begin.
        #expect(page.hearings?.median == 5 && page.hearings?.ninetieth == 5 && page.unheardCount == 0)
    }

    private func hold(_ id: ComplaintID, _ scene: Scene) async throws {
        try await scene.add(
            .hearingHeld(
                .init(hearing: HearingID(1), present: [.customer], heatBefore: nil, heatAfter: nil, minutes: nil)),
            to: id, by: scene.leader)
    }

    /// FAIRNESS_HEADS=100000 says how long an answer takes with so many heads.
    @Test func `a page is folded once and asked often`() async throws {
        let wanted = ProcessInfo.processInfo.environment["FAIRNESS_HEADS"].flatMap(Int.init) ?? 200
        let scene = try await Scene()
        for number in 0..<wanted {
            try await scene.found(
                number % 3 == 0 ? .notUpheld : .upheld, recommended: number % 4 == 0 ? .notUpheld : .upheld,
                by: scene.deciders[number % 2])
        }
        let clock = ContinuousClock()
        let first = try await clock.measure { _ = try await scene.page() }
        let start = clock.now
        let page = try await scene.page()
        let later = clock.now - start
        #expect(page.table.total?.headCount == wanted)
        // What was folded is not read again: what the book lost stays away, whatever else arrives.
        let fairness = scene.fixture.desk.fairness
        let lost = fairness.withState { $0.entries.removeValue(forKey: ComplaintID(1)) }
        #expect(lost != nil)
        #expect(try await scene.page().table.total?.headCount == wanted - 1)
        let late = try await scene.found(.upheld, by: scene.deciders[0], daysAgo: 7, departure: "Another log says so.")
        #expect(try await scene.page().table.total?.headCount == wanted)
        fairness.withState { $0.entries[ComplaintID(1)] = lost }
        // What arrives afterwards is folded on to what folding everything from nothing makes of it.
        try await scene.add(
            .headReopened(.init(head: HeadID(1), cause: .newEvidence)), to: ComplaintID(2), by: scene.leader)
        try await scene.add(
            .employeeNamed(.init(head: HeadID(1), employee: scene.employee.person)), to: ComplaintID(4),
            by: scene.leader)
        for id in [ComplaintID(1), ComplaintID(3), ComplaintID(4), ComplaintID(5), late] { try await hold(id, scene) }
        let kept = try await scene.page()
        let again = try await scene.restarted()
        let anew = try await scene.page(at: again)
        #expect(kept.table == anew.table && kept.table.total?.headCount == wanted)
        #expect(kept.findingCount == anew.findingCount && kept.departures == anew.departures)
        #expect(kept.namedCount == anew.namedCount && kept.namedCount == 1)
        #expect(kept.withoutCauseCount == anew.withoutCauseCount && kept.owed == anew.owed)
        #expect(kept.hearings == anew.hearings && kept.hearings?.count == 5)
        #expect(kept.unheardCount == anew.unheardCount)
        for figure in FairnessFigure.allCases {
            #expect(try await scene.cases(figure) == scene.cases(figure, at: again), "\(figure)")
        }
        if wanted > 1_000 { print("\(wanted) heads: folded and answered in \(first), answered again in \(later)") }
    }
}
