import EvenhandDomain
import Testing

/// Searches for a way to close a theme whose loop is not closed, to tell somebody twice, or to tell somebody who must not be:
/// random commands of random persons on random days, complaints that come late or are dated back, mergers, splits, exposures,
/// receipts and policies in between. What is allowed is judged by recounting from the events alone.
@Suite struct `No way round R13` {
    private static let people = [ThemeStory.owner, ThemeStory.shipper, ThemeStory.closer, ThemeStory.accused, .house]

    @Test(arguments: 0..<100)
    func `whoever tries whatever on whichever day`(seed: Int) throws {
        var chance = SplitMix(seed: UInt64(seed) &+ 1_300)
        var story = ThemeStory()
        var oracle = LoopOracle()
        for number in 1...6 { story.customer(Int64(number), consent: chance.pick([true, true, false, nil])) }
        for _ in 0..<260 { try step(&story, &oracle, &chance) }
        #expect(ThemeDecider.replay(story.events) == story.state)
    }

    /// The search would prove nothing if no loop were ever closed.
    @Test func `and honest loops do close`() throws {
        var closed = 0
        for seed in 0..<60 {
            var chance = SplitMix(seed: UInt64(seed) &+ 1_300)
            var story = ThemeStory()
            var oracle = LoopOracle()
            for number in 1...6 { story.customer(Int64(number), consent: chance.pick([true, true, false, nil])) }
            for _ in 0..<260 { try step(&story, &oracle, &chance) }
            closed += oracle.closedCount
        }
        #expect(closed > 5)
    }

    private func step(_ story: inout ThemeStory, _ oracle: inout LoopOracle, _ chance: inout SplitMix) throws {
        if chance.chance(30) { story.wait(days: Int.random(in: 0...40, using: &chance)) }
        if chance.chance(35) { happen(to: &story, &chance) }
        if chance.chance(3) {
            var figures = DomainPolicy.Figures()
            figures.themeToldPercent = chance.pick([75, 90, 100])
            figures.themePeriodWeeks = chance.pick([1, 2, 4])
            story.policy = try DomainPolicy(version: "other", figures: figures)
        }
        oracle.read(story)
        let person = chance.pick(Self.people)
        guard let made = try? story.run(command(in: story, &chance), by: person) else { return }
        oracle.judge(made, in: story, by: person)
    }

    private func happen(to story: inout ThemeStory, _ chance: inout SplitMix) {
        let text = chance.pick(["It came late.", "It was lost.", "Late and lost.", "It was cold."])
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: story.customer(Int64.random(in: 1...8, using: &chance), consent: chance.pick([true, false, nil]))
        case 1: story.embargo(ComplaintID(Int64.random(in: 1...40, using: &chance)), days: 20)
        case 2: story.file(text: text)
        case 3:
            story.file(by: customer(story, &chance), text: text, about: ThemeStory.accused, informed: chance.chance(50))
        case 4, 5:
            let back = story.now.advanced(byDays: -Int.random(in: 1...200, using: &chance))
            story.file(by: customer(story, &chance), on: back, text: text)
        default: story.file(by: customer(story, &chance), text: text)
        }
    }

    private func customer(_ story: ThemeStory, _ chance: inout SplitMix) -> CustomerID? {
        story.customers.keys.sorted().isEmpty ? nil : chance.pick(story.customers.keys.sorted())
    }

    private func command(in story: ThemeStory, _ chance: inout SplitMix) -> ThemeCommand {
        let theme = ThemeID(Int64.random(in: 1...3, using: &chance))
        let change = ChangeID(Int64.random(in: 1...Int64(max(1, story.state.changes.count)), using: &chance))
        let complaint = ComplaintID(Int64.random(in: 1...Int64(max(1, story.complaints.count)), using: &chance))
        let member = story.state.theme(theme)?.members.keys.sorted().first ?? complaint
        switch Int.random(in: 0..<24, using: &chance) {
        case 0:
            return ThemeStory.opening(
                "Theme \(story.state.themes.count)", rule: chance.pick([ThemeStory.late, ThemeRule(phrases: ["lost"])]))
        case 1:
            return .revise(
                .init(theme: theme, name: "Name \(Int.random(in: 0...9, using: &chance))", owner: ThemeStory.closer))
        case 2: return .revise(.init(theme: theme, rule: ThemeRule(phrases: ["cold"])))
        case 3: return .enter(.init(theme: theme, complaints: [complaint], reason: "It belongs to it."))
        case 4: return .takeOut(.init(theme: theme, complaints: [member], reason: "It is another thing."))
        case 5:
            return .expose(
                .init(
                    theme: theme, week: story.today.advanced(byDays: -Int.random(in: 0...100, using: &chance)),
                    weeks: chance.pick([1, 4, 12]),
                    count: chance.pick([1, 50, 1_000_000]), unit: "orders"))
        case 6: return .merge(.init(theme: theme, into: chance.pick([1, 2, 3]), reason: "It is the same thing."))
        case 7:
            return .split(
                .init(
                    theme: theme, name: "Part \(story.state.themes.count)", about: "A part of it.",
                    owner: ThemeStory.owner, complaints: [member], reason: "It is another thing."))
        case 8:
            return .close(
                .init(
                    theme: theme, ending: chance.pick([.mistaken, .nobodyReachable]), reason: "There is nothing in it.")
            )
        case 9: return .confirmEnding(.init(theme: theme))
        case 10: return .reopen(.init(theme: theme, reason: "It came back to us."))
        case 11: return story.proposing([theme])
        case 12: return .withdrawChange(.init(change: change, reason: "It is done otherwise."))
        case 13, 14: return .commitChange(.init(change: change, hours: 2))
        case 15, 16: return .shipChange(.init(change: change))
        case 17, 18, 19: return .announce(.init(change: change, texts: ThemeStory.told))
        case 20:
            let customer = CustomerID(Int64.random(in: 1...8, using: &chance))
            return .recordReceipt(
                .init(change: change, recipient: .customer(customer), result: chance.pick(ReceiptResult.allCases)))
        default: return .close(.init(theme: theme))
        }
    }
}

/// What the events alone say, counted anew each time by its own arithmetic.
private struct LoopOracle {
    private(set) var closedCount = 0
    private var lead: [ThemeID: ThemeID] = [:]
    private var members: [ThemeID: [ComplaintID: CivilDate]] = [:]
    private var exposures: [ThemeID: [CivilDate: (count: Int, by: PersonID)]] = [:]
    private var themesOf: [ChangeID: [ThemeID]] = [:]
    private var shippedOn: [ChangeID: CivilDate] = [:]
    private var open: Set<ChangeID> = []
    private var percent: [ChangeID: Int] = [:]
    private var baselines: [ChangeID: [(theme: ThemeID, weeks: Int, periods: [(count: Int, exposure: Int?)])]] = [:]
    private var letters: [ChangeID: [Recipient: [(on: CivilDate, failed: Bool)]]] = [:]
    private var proposers: [ThemeID: PersonID] = [:]
    private var readCount = 0

    private func root(_ theme: ThemeID) -> ThemeID { lead[theme].map(root) ?? theme }

    /// Catches up with events that no command made: complaints that entered by rule.
    mutating func read(_ story: ThemeStory) {
        for event in story.events[readCount...] { note(event, in: story) }
        readCount = story.events.count
    }

    mutating func judge(_ made: [ThemeEvent], in story: ThemeStory, by person: PersonID) {
        for event in made {
            switch event.body {
            case .changeAnnounced(let data): judge(data, in: story)
            case .closed(let data):
                if data.ending == .loopClosed { judgeClosing(data.theme, in: story, by: person) }
                if data.ending != .loopClosed { #expect(proposers[data.theme] != person) }
                if data.ending == .mistaken { #expect(changes(of: data.theme).isEmpty) }
            default: break
            }
        }
        read(story)
    }

    private func changes(of theme: ThemeID) -> [ChangeID] {
        themesOf.filter { $0.value.contains { root($0) == theme } }.map(\.key)
    }

    private func judge(_ data: ThemeHappening.ChangeAnnounced, in story: ThemeStory) {
        let complaints = Set((themesOf[data.change] ?? []).flatMap { members[root($0)]?.keys.map { $0 } ?? [] })
        #expect(Set(data.letters.map(\.recipient)).count == data.letters.count)
        for letter in data.letters {
            let earlier = letters[data.change]?[letter.recipient] ?? []
            #expect(earlier.allSatisfy { $0.failed && $0.on != story.today }, "\(letter.recipient) told twice")
            #expect(Set(earlier.map(\.on)).count < 2)
            #expect(complaints.contains(letter.complaint))
            let complaint = story.complaints[letter.complaint]
            #expect(complaint?.embargo.inForce(at: story.now) == nil, "an embargo leaked")
            switch letter.recipient {
            case .customer(let id):
                #expect(complaint?.customer == id)
                #expect(story.customers[id]?.announcements?.isGiven == true)
            case .employee(let id):
                #expect(complaint?.summaries.contains { $0.sentAt[.person(id)] != nil } == true)
            case .anonymous: Issue.record("a letter to nobody")
            }
        }
    }

    private mutating func judgeClosing(_ theme: ThemeID, in story: ThemeStory, by person: PersonID) {
        closedCount += 1
        let changes = changes(of: theme)
        #expect(!changes.isEmpty && changes.allSatisfy { shippedOn[$0] != nil && !open.contains($0) })
        for change in changes { judgeTelling(change, in: story) }
        let own = changes.flatMap { baselines[$0] ?? [] }.filter { root($0.theme) == theme }
        guard let last = changes.compactMap({ shippedOn[$0] }).max(), !own.isEmpty else {
            Issue.record("nothing to measure by")
            return
        }
        for baseline in own {
            let after = periods(of: theme, weeks: baseline.weeks, after: last, until: story.today).suffix(2)
            #expect(after.count == 2)
            let counts = baseline.periods.map(\.count).reduce(0, +)
            guard baseline.periods.count >= 2, counts > 0 else {
                #expect(after.allSatisfy { $0.count == 0 })
                continue
            }
            let known = baseline.periods.compactMap(\.exposure)
            let isPerUnit = known.count == baseline.periods.count
            let centre = Double(counts) / Double(isPerUnit ? known.reduce(0, +) : baseline.periods.count)
            for period in after {
                let rate = isPerUnit ? Double(period.count) / Double(period.exposure ?? 0) : Double(period.count)
                #expect(rate < centre)
                if isPerUnit { #expect(!period.by.contains(person)) }
            }
        }
    }

    private func judgeTelling(_ change: ChangeID, in story: ThemeStory) {
        let complaints = Set((themesOf[change] ?? []).flatMap { members[root($0)]?.keys.map { $0 } ?? [] })
        var reachable: Set<Recipient> = []
        for id in complaints {
            guard let complaint = story.complaints[id], complaint.embargo.inForce(at: story.now) == nil else {
                continue
            }
            if let number = complaint.customer, let customer = story.customers[number],
                customer.isReachable, customer.announcements?.isGiven != false
            {
                reachable.insert(.customer(number))
            }
            for person in complaint.concernedEmployees
            where complaint.summaries.contains(where: { $0.sentAt[.person(person)] != nil }) {
                reachable.insert(.employee(person))
            }
        }
        let told = reachable.filter { recipient in
            let attempts = letters[change]?[recipient] ?? []
            return attempts.contains { !$0.failed } || Set(attempts.map(\.on)).count >= 2
        }
        #expect(!reachable.isEmpty || !(letters[change] ?? [:]).isEmpty)
        let needed = max(percent[change] ?? 0, story.policy.figures.themeToldPercent)
        // Those who were told and cannot be told any more count as told.
        let gone = (letters[change] ?? [:]).keys.filter { !reachable.contains($0) }.count
        #expect((told.count + gone) * 100 >= (reachable.count + gone) * needed)
    }

    private func periods(
        of theme: ThemeID, weeks: Int, after: CivilDate?, until: CivilDate
    ) -> [(first: CivilDate, count: Int, exposure: Int?, by: Set<PersonID>)] {
        let length = weeks * 7
        // Monday, 29 December 1969.
        var start = CivilDate(dayNumber: -3)
        while start.advanced(byDays: length) <= (after ?? until.advanced(byDays: -2_000)) {
            start = start.advanced(byDays: length)
        }
        if after != nil { start = start.advanced(byDays: length) }
        var found: [(first: CivilDate, count: Int, exposure: Int?, by: Set<PersonID>)] = []
        while start.advanced(byDays: length) <= until {
            let end = start.advanced(byDays: length)
            let mondays = (0..<weeks).map { start.advanced(byDays: $0 * 7) }
            let known = mondays.compactMap { exposures[theme]?[$0] }
            found.append(
                (
                    start, (members[theme] ?? [:]).values.filter { start <= $0 && $0 < end }.count,
                    known.count == weeks ? known.reduce(0) { $0 + $1.count } : nil, Set(known.map(\.by))
                ))
            start = end
        }
        return found
    }

    private mutating func note(_ event: ThemeEvent, in story: ThemeStory) {
        switch event.body {
        case .gathered(let data): for entry in data.entries { enter(entry) }
        case .entered(let data): for entry in data.entries { enter(entry) }
        case .left(let data): for complaint in data.complaints { members[data.theme]?[complaint] = nil }
        case .merged(let data):
            lead[data.theme] = data.into
            members[data.into, default: [:]].merge(members[data.theme] ?? [:]) { old, _ in old }
        case .exposed(let data):
            guard let week = try? CivilDate(parsing: data.week) else { return }
            for number in 0..<data.weeks {
                exposures[data.theme, default: [:]][week.advanced(byDays: number * 7)] = (data.count, event.by)
            }
        case .endingProposed(let data): proposers[data.theme] = event.by
        case .changeProposed(let data): (themesOf[data.change], _) = (data.themes, open.insert(data.change))
        case .changeShipped(let data):
            guard let day = try? CivilDate(parsing: data.on) else { return }
            shippedOn[data.change] = day
            open.remove(data.change)
            percent[data.change] = data.toldPercent
            baselines[data.change] = data.baselines.map { baseline in
                // What was held fast is what stood there.
                let counted = periods(of: baseline.theme, weeks: baseline.weeks, after: nil, until: day).suffix(
                    baseline.periods.count)
                #expect(counted.map(\.count) == baseline.periods.map(\.count))
                return (baseline.theme, baseline.weeks, counted.map { ($0.count, $0.exposure) })
            }
        case .changeWithdrawn(let data):
            open.remove(data.change)
            themesOf[data.change] = nil
        case .changeAnnounced(let data):
            guard let day = try? CivilDate(parsing: data.on) else { return }
            for letter in data.letters {
                letters[data.change, default: [:]][letter.recipient, default: []].append((day, false))
            }
        case .receiptRecorded(let data):
            guard let last = letters[data.change]?[data.recipient]?.indices.last else { return }
            letters[data.change]?[data.recipient]?[last].failed = data.result == .failed || data.result == .bounced
        default: break
        }
    }

    private mutating func enter(_ entry: ThemeEntry) {
        guard let day = try? CivilDate(parsing: entry.receivedOn), members[entry.theme]?[entry.complaint] == nil else {
            return
        }
        members[entry.theme, default: [:]][entry.complaint] = day
    }
}
