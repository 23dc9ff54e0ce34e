import EvenhandDomain
import Testing

/// Who is told when of a clock that runs out.
@Suite struct `Alerts on clocks` {
    private let look = ComplaintCommand.keepTime(.raiseAlerts)
    private let answer = ComplaintCommand.sendLetter(
        .init(kind: .finalResponse, party: .customer, text: "This is our answer to each head."))

    /// Acknowledged, so that one clock alone runs: fifteen business days of the FCA, from 2 to 23 November.
    private func answering(shares: [Int] = [50, 75, 90]) throws -> Story {
        var story = Story()
        story.policy = try DomainPolicy(
            version: "test-1", calendar: try London.calendar(),
            regimes: RegimePolicy(always: [.house, .fcaPayments], alertShares: shares))
        try story.run(Story.filing([Story.draft()]))
        try story.run(Story.acknowledging)
        return story
    }

    private func told(_ events: [ComplaintEvent]) -> [AlertHappening.Raised] {
        events.compactMap { if case .alert(.raised(let data)) = $0.body { data } else { nil } }
    }

    private func on(_ day: String, _ story: inout Story) throws { story.now = try Instant(parsing: day + "T09:00:00Z") }

    @Test func `come once for each share, to whoever works on it, and overdue to the head of complaints`() throws {
        var story = try answering()
        try story.run(.arrange(.assign(Story.second)))
        #expect(try story.run(look, by: .house).isEmpty)
        // The eighth of fifteen business days is Thursday, 12 November.
        try on("2026-11-11", &story)
        #expect(try told(story.run(look, by: .house)).allSatisfy { $0.clock == .summaryResolution })
        try on("2026-11-12", &story)
        let half = try told(story.run(look, by: .house))
        #expect(half.map(\.share) == [50] && half.map(\.to) == [Story.second] && half.map(\.regime) == [.fcaPayments])
        #expect(try story.run(look, by: .house).isEmpty)
        try on("2026-11-24", &story)
        let late = try told(story.run(look, by: .house))
        #expect(late.map(\.share) == [100] && late.map(\.to) == [nil])
        #expect(
            story.state.alerts.filter { $0.regime == .fcaPayments && $0.clock == .finalResponse }.map { $0.end?.why }
                == [.overtaken, nil])
        for _ in 0..<3 {
            story.wait(days: 1)
            #expect(try told(story.run(look, by: .house)).allSatisfy { $0.regime != .fcaPayments })
        }
    }

    @Test func `of several shares passed at once the last speaks for all, and shares are the policy's`() throws {
        var story = try answering(shares: [20, 80])
        try on("2026-11-19", &story)
        let raised = try told(story.run(look, by: .house)).filter { $0.clock == .finalResponse && $0.regime != .house }
        #expect(raised.map(\.share) == [80] && raised.map(\.to) == [nil])
    }

    @Test func `end with the answer, and with a date that moves; the new date has its own`() throws {
        var story = try answering()
        try on("2026-11-12", &story)
        try story.run(look, by: .house)
        let holding = ComplaintCommand.sendLetter(
            .init(kind: .holding, party: .customer, text: "The laboratory has not reported yet."))
        let moved = try story.run(holding)
        #expect(moved.last?.kind == "complaint.alertEnded")
        #expect(story.state.alerts.last { $0.regime == .fcaPayments }?.end?.why == .moved)
        // The eighteenth of thirty-five business days.
        try on("2026-11-26", &story)
        #expect(try told(story.run(look, by: .house)).contains { $0.regime == .fcaPayments && $0.share == 50 })
        try story.run(Story.summing)
        try story.run(answer)
        #expect(story.state.openAlerts.filter { $0.about == .clock }.isEmpty)
        #expect(story.state.alerts.last { $0.regime == .fcaPayments }?.end?.why == .done)
    }

    @Test func `are silent while the clock stands still`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        try story.run(Story.acknowledging)
        try story.run(.keepTime(.startWait(question: "Which of the two parcels was it?")))
        story.wait(days: 20)
        #expect(try story.run(look, by: .house).isEmpty)
        try story.run(.keepTime(.endWait))
        story.wait(days: 40)
        #expect(try told(story.run(look, by: .house)).count == 1)
    }

    @Test func `end when the complaint is closed, and start anew when it is opened again`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        try story.run(Story.acknowledging)
        story.wait(days: 40)
        #expect(try told(story.run(look, by: .house)).count == 1)
        try story.run(.withdraw(.init(head: nil, reason: "The customer said so on the phone.")))
        #expect(story.state.alerts.allSatisfy { !$0.isOpen })
        try story.run(.close(.init()))
        #expect(story.refusal(of: look, by: .house)?.rule == .state)
        try story.run(.reopen(.init(cause: .newEvidence, reason: "A witness came forward.")))
        story.wait(days: 300)
        let raised = try told(story.run(look, by: .house))
        #expect(raised.map(\.share) == [100])
    }

    @Test func `that a closing by mistake swept away come again once the complaint is open again`() throws {
        var story = try answering()
        try on("2026-11-24", &story)
        let late = try told(story.run(look, by: .house)).filter { $0.regime == .fcaPayments && $0.share == 100 }
        #expect(late.count == 1)
        try story.run(.withdraw(.init(head: nil, reason: "A slip of the hand.")))
        try story.run(.close(.init()))
        #expect(story.state.openAlerts.isEmpty)
        try story.run(.reopen(.init(cause: .newEvidence, reason: "Closed by mistake.")))
        let again = try told(story.run(look, by: .house)).filter { $0.regime == .fcaPayments && $0.share == 100 }
        #expect(again.map(\.due) == late.map(\.due))
        #expect(try told(story.run(look, by: .house)).isEmpty)
    }

    @Test func `of an opportunity end when its date has gone by`() throws {
        var story = try answering()
        // 90 % of the three business days in which a summary resolution would do.
        try on("2026-11-04", &story)
        let chance = try told(story.run(look, by: .house)).filter { $0.clock == .summaryResolution }
        #expect(!chance.isEmpty)
        try on("2026-11-09", &story)
        #expect(
            try #require(
                Alerts.nextLook(
                    of: story.state, under: story.policy, after: story.now.advanced(byDays: -4), at: story.now))
                <= story.now)
        try story.run(look, by: .house)
        #expect(story.state.openAlerts.filter { $0.clock == .summaryResolution }.isEmpty)
        #expect(story.state.alerts.last { $0.clock == .summaryResolution }?.end?.why == .passed)
        #expect(try story.run(look, by: .house).isEmpty)
    }

    @Test func `that stand open go with the work, and to the head of complaints when nobody does it any more`() throws {
        var story = try answering()
        try story.run(.arrange(.assign(Story.second)))
        try on("2026-11-12", &story)
        try story.run(look, by: .house)
        let half = { (story: Story) in story.state.openAlerts.last { $0.regime == .fcaPayments && $0.share == 50 } }
        #expect(half(story)?.to == Story.second)
        try story.run(.arrange(.assign(Story.otherEmployee)))
        #expect(half(story)?.to == Story.otherEmployee)
        try story.run(.nameEmployee(.init(head: HeadID(1), employee: Story.otherEmployee)))
        #expect(story.state.arrangement.assignedTo == nil)
        #expect(half(story) != nil && half(story)?.to == nil)
        let summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
        #expect(summary.alerts == story.state.openAlerts)
    }

    @Test func `are acknowledged once, by a person, and say by whom`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        story.wait(days: 3)
        try story.run(look, by: .house)
        let acknowledge = ComplaintCommand.keepTime(.acknowledgeAlert(AlertID(1)))
        #expect(story.refusal(of: acknowledge, by: .house)?.rule == .state)
        try story.run(acknowledge, by: Story.second)
        let end = try #require(story.state.alerts[0].end)
        #expect(end.why == .acknowledged && end.at == story.now && end.by == Story.second)
        let again = try #require(story.refusal(of: acknowledge, by: Story.second))
        #expect(again.message.contains("acknowledged by E-2") && again.field == "alert")
        let unknown = try #require(story.refusal(of: .keepTime(.acknowledgeAlert(AlertID(7)))))
        #expect(unknown.nature == .notFound && unknown.message.contains("open alerts are: none"))
        #expect(try story.run(look, by: .house).isEmpty)
    }

    @Test func `of a merged complaint go to whoever works on the leading one`() throws {
        var story = Story()
        story.workers[Story.others[0]] = Story.second
        try story.run(Story.filing([Story.draft()]))
        try story.run(.arrange(.merge(into: Story.others[0], reason: "The same parcel, sent twice.")))
        story.wait(days: 3)
        #expect(try told(story.run(look, by: .house)).map(\.to) == [Story.second])
    }

    @Test func `an assignment ends when somebody's own line is blamed, and the head of complaints is told`() throws {
        var story = Story()
        try story.run(Story.filing([.init(ground: .service, allegation: "Came late.")]))
        try story.run(.arrange(.assign(Story.report)))
        let named = try story.run(.nameEmployee(.init(head: HeadID(1), employee: Story.concerned)))
        #expect(named.map(\.kind) == ["complaint.employeeNamed", "complaint.assigned", "complaint.alertRaised"])
        guard case .arranged(.assigned(let ended)) = try #require(named.dropFirst().first).body else {
            Issue.record("no assignment ended")
            return
        }
        #expect(ended.to == nil && ended.why == .line)
        #expect(told(named).map(\.former) == [Story.report] && told(named).map(\.to) == [nil])
        #expect(story.state.arrangement.assignedTo == nil)
        try story.run(.arrange(.assign(Story.second)))
        #expect(story.state.alerts.last?.end?.why == .done)
        // Whoever is blamed themselves, and a stranger, by an added head.
        let other = try story.run(
            .addHead(.init(draft: .init(ground: .conduct, allegation: "Was rude.", employee: Story.otherEmployee))))
        #expect(other.map(\.kind) == ["complaint.headAdded"])
        let own = try story.run(
            .addHead(.init(draft: .init(ground: .conduct, allegation: "Was rude.", employee: Story.second))))
        guard case .arranged(.assigned(let left)) = try #require(own.dropFirst().first).body else {
            Issue.record("no assignment ended")
            return
        }
        #expect(left.why == .concerned)
    }

    @Test func `a later date of what happened may bring whoever works on it into the line`() throws {
        var story = Story()
        story.report(Story.second, to: Story.concerned, from: Instant(milliseconds: 0))
        story.report(Story.second, to: nil, from: Story.monday.advanced(byDays: -30))
        try story.run(
            Story.filing([
                .init(
                    ground: .conduct, allegation: "Was rude.", employee: Story.concerned,
                    occurredAt: Story.monday.advanced(byDays: -5))
            ]))
        try story.run(.arrange(.assign(Story.second)))
        let moved = try story.run(.changeHead(.init(head: HeadID(1), occurredAt: Story.monday.advanced(byDays: -60))))
        #expect(moved.map(\.kind) == ["complaint.headChanged", "complaint.assigned", "complaint.alertRaised"])
    }

    @Test(arguments: Array(UInt64(1)...60))
    func `whatever happens, are told once for each date, never missing after a look, never to whom it concerns`(
        seed: UInt64
    ) throws {
        var generator = CommandGenerator(seed: seed)
        var story = Story()
        var figures = DomainPolicy.Figures()
        figures.waitDays = generator.chance.pick([3, 30, 90])
        story.policy = try DomainPolicy(
            version: "test-1", calendar: try London.calendar(), figures: figures,
            regimes: RegimePolicy(
                always: [.house, generator.chance.pick([.fca, .fcaPayments, .cfpb, .localGovernment])],
                alertShares: generator.chance.pick([[50, 75, 90], [10, 20, 30, 100], [80], []])))
        try story.run(generator.filing())
        for _ in 0..<250 {
            if generator.chance.chance(40) { story.wait(days: generator.chance.pick([1, 1, 2, 5])) }
            if generator.chance.chance(30) {
                let before = story.events.count
                _ = try? story.run(look, by: .house)
                if !story.state.isClosed {
                    try checkNothingIsMissing(story, seed)
                    let told = told(Array(story.events[before...]))
                    for alert in told {
                        guard let person = alert.to else { continue }
                        #expect(
                            story.mayWork(person), "seed \(seed): alert \(alert) to whom it concerns, or their line")
                        #expect(alert.share != 100, "seed \(seed)")
                    }
                    #expect(try story.run(look, by: .house).isEmpty, "seed \(seed): a second look tells again")
                    // Two servers at once: the other decides on what the first had recorded.
                    #expect(ComplaintDecider.replay(story.events) == story.state)
                }
            } else {
                _ = try? story.run(generator.noise(story.state, at: story.now), by: generator.person())
            }
        }
        // What a closing or an answer swept away was told to nobody, and comes again where the duty is open again.
        let standing = story.state.alerts.filter {
            $0.about == .clock && $0.end?.why != .closed && $0.end?.why != .done
        }
        let keys = standing.map { "\($0.regime!) \($0.clock!) \($0.due) \($0.share!)" }
        #expect(Set(keys).count == keys.count, "seed \(seed): told twice")
        let summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
        #expect(summary.alerts == story.state.openAlerts, "seed \(seed)")
        if let person = story.state.arrangement.assignedTo { #expect(story.mayWork(person), "seed \(seed)") }
    }

    private func checkNothingIsMissing(_ story: Story, _ seed: UInt64) throws {
        let intake = try #require(story.state.intake)
        let facts = try #require(story.state.timeline.facts)
        let clocks = Clocks.running(
            under: story.policy, facts, productArea: intake.productArea, channel: intake.channel, at: story.now)
        for clock in clocks where clock.doneAt == nil && clock.waitingSince == nil {
            let passed =
                (clock.kind.isDuty && story.now > clock.due ? [100] : [])
                + (story.now <= clock.due
                    ? clock.alerts.filter { $0.share < 100 && $0.at <= story.now }.map(\.share) : [])
            guard let highest = passed.max() else { continue }
            #expect(
                story.state.alerts.contains {
                    $0.regime == clock.regime && $0.clock == clock.kind && $0.due == clock.due && $0.share == highest
                }, "seed \(seed): \(clock.regime) \(clock.kind) at \(highest) %")
        }
        // The next look comes no later than the next share.
        let next = Alerts.nextLook(of: story.state, under: story.policy, after: story.now, at: story.now)
        for clock in clocks where clock.doneAt == nil && clock.waitingSince == nil {
            for alert in clock.alerts where alert.share < 100 && alert.at > story.now {
                #expect(try #require(next) <= alert.at, "seed \(seed)")
            }
        }
    }
}

extension Story {
    static let summing = ComplaintCommand.issueSummary(
        .init(passages: [PassageDraft(heads: [HeadID(1)], text: "What is said.")]))

    /// Nobody in the fixed lines of a story: the concerned ones, and those above and below them.
    fileprivate func mayWork(_ person: EmployeeID) -> Bool {
        let lines: [EmployeeID: Set<EmployeeID>] = [
            Story.concerned: [Story.manager, Story.director, Story.report],
            Story.manager: [Story.director, Story.concerned, Story.report], Story.otherEmployee: [],
        ]
        return state.heads.flatMap(\.everConcerned).allSatisfy { concerned in
            person != concerned && !lines[concerned, default: []].contains(person)
        }
    }
}
