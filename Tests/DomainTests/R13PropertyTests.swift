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
        case 2 where chance.chance(50): withhold(in: &story, &chance)
        case 2: story.file(text: text)
        case 3:
            story.file(by: customer(story, &chance), text: text, about: ThemeStory.accused, informed: chance.chance(50))
        case 4, 5:
            let back = story.now.advanced(byDays: -Int.random(in: 1...200, using: &chance))
            story.file(by: customer(story, &chance), on: back, text: text)
        default: story.file(by: customer(story, &chance), text: text)
        }
    }

    /// Somebody records that a customer does not want to hear, or has no contact any more, or the other way round.
    private func withhold(in story: inout ThemeStory, _ chance: inout SplitMix) {
        guard let id = customer(story, &chance), let state = story.customers[id] else { return }
        let contact = chance.chance(50) ? nil : PersonalText("ada@example.org", of: .customer(id))
        let body: CustomerHappening =
            chance.chance(50)
            ? .consentRecorded(.init(isGiven: chance.chance(50))) : .contactChanged(.init(contact: contact))
        story.customers[id] = CustomerDecider.evolve(
            state, with: CustomerEvent(at: story.now, by: chance.pick(Self.people), body))
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
    private var members: [ThemeID: [ComplaintID: Entry]] = [:]
    private var exposures: [ThemeID: [CivilDate: (count: Int, by: PersonID)]] = [:]
    private var themesOf: [ChangeID: [ThemeID]] = [:]
    private var shippedOn: [ChangeID: CivilDate] = [:]
    private var open: Set<ChangeID> = []
    private var percent: [ChangeID: Int] = [:]
    private var baselines: [ChangeID: [(theme: ThemeID, weeks: Int, periods: [(count: Int, exposure: Int?)])]] = [:]
    private var letters: [ChangeID: [Recipient: [Attempt]]] = [:]
    /// Who entered complaints by hand or took some out, and when.
    private var hands: [(theme: ThemeID, by: PersonID, at: Instant)] = []
    private var shippedAt: [ChangeID: Instant] = [:]
    private var exposers: [ChangeID: [(theme: ThemeID, by: Set<PersonID>)]] = [:]
    private var owners: [ThemeID: Set<PersonID>] = [:]
    private var changeOwners: [ChangeID: PersonID] = [:]
    private var opened: (theme: ThemeID, from: ThemeID?, at: Instant)?
    /// What left a theme by hand, and whether it had come by the rule.
    private var wereByRule: [ThemeID: [ComplaintID: Bool]] = [:]

    private struct Attempt {
        let on: CivilDate
        var failed = false
        var declined: (by: PersonID, at: Instant)?
    }

    private struct Entry {
        let day: CivilDate
        var isByHand: Bool
        let at: Instant
    }

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
                if data.ending == .nobodyReachable { judgeHands(data.theme, in: story, by: person) }
                if data.ending != .loopClosed { #expect(proposers[data.theme] != person) }
                if data.ending == .mistaken { #expect(changes(of: data.theme).isEmpty) }
            case .entered(let data):
                let changes = changes(of: data.theme).filter { shippedAt[$0] != nil }
                #expect(!changes.contains { changeOwners[$0] == person }, "an owner entered by hand")
                if !changes.isEmpty { #expect(owners[data.theme]?.contains(person) != true) }
            default: break
            }
        }
        read(story)
    }

    /// Whoever moved what is counted since the change does not end it.
    private func judgeHands(_ theme: ThemeID, in story: ThemeStory, by person: PersonID) {
        let changes = changes(of: theme)
        guard let first = changes.compactMap({ shippedAt[$0] }).min() else { return }
        let themes = Set(changes.flatMap { (themesOf[$0] ?? []).map(root) })
        #expect(!hands.contains { themes.contains($0.theme) && $0.by == person && $0.at >= first })
        for change in changes {
            guard let shipped = shippedAt[change] else { continue }
            for id in (themesOf[change] ?? []).flatMap({ members[root($0)]?.keys.map { $0 } ?? [] }) {
                guard let number = story.complaints[id]?.customer, let customer = story.customers[number] else {
                    continue
                }
                let isTold = letters[change]?[.customer(number)].map(isTold) ?? false
                if isTold { continue }
                if let consent = customer.announcements, !consent.isGiven, consent.recordedBy == person {
                    #expect(consent.recordedAt < shipped, "\(person) refused for \(number) and closed")
                }
                if !customer.isReachable, let removed = customer.contactRemoved, removed.by == person {
                    #expect(removed.at < shipped)
                }
            }
        }
    }

    private func isTold(_ attempts: [Attempt]) -> Bool {
        attempts.contains { !$0.failed } || Set(attempts.map(\.on)).count >= 2
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
        for change in changes {
            judgeTelling(change, in: story, own: false)
            judgeTelling(change, in: story, own: true)
            for baseline in exposers[change] ?? [] where root(baseline.theme) == theme {
                let isPerUnit = (baselines[change] ?? []).contains { baseline in
                    root(baseline.theme) == theme && baseline.periods.allSatisfy { $0.exposure != nil }
                        && baseline.periods.count > 0
                }
                if isPerUnit { #expect(!baseline.by.contains(person)) }
            }
        }
        judgeHands(theme, in: story, by: person)
        let own = changes.flatMap { baselines[$0] ?? [] }.filter { root($0.theme) == theme }
        guard let last = changes.compactMap({ shippedOn[$0] }).max(), !own.isEmpty else {
            Issue.record("nothing to measure by")
            return
        }
        for baseline in own {
            let counts = baseline.periods.map(\.count).reduce(0, +)
            let hasCentre = baseline.periods.count >= 2 && counts > 0
            let after = periods(
                of: theme, weeks: baseline.weeks, after: last, until: story.today, byHand: !hasCentre
            ).suffix(2)
            #expect(after.count == 2)
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

    private func declines(_ id: CustomerID, _ customer: CustomerState, besides change: ChangeID) -> Bool {
        letters.contains { other, letters in
            guard other != change, let declined = letters[.customer(id)]?.last?.declined else { return false }
            return customer.announcements.map { $0.recordedAt < declined.at } ?? true
        }
    }

    /// - Parameter own: without what entered by hand after the change was shipped.
    private func judgeTelling(_ change: ChangeID, in story: ThemeStory, own: Bool) {
        let shipped = shippedAt[change] ?? story.now
        let complaints = Set(
            (themesOf[change] ?? []).flatMap { theme in
                (members[root(theme)] ?? [:]).filter { !own || !$0.value.isByHand || $0.value.at < shipped }.keys
            })
        var reachable: Set<Recipient> = []
        for id in complaints {
            guard let complaint = story.complaints[id], complaint.embargo.inForce(at: story.now) == nil else {
                continue
            }
            if let number = complaint.customer, let customer = story.customers[number],
                customer.isReachable, customer.announcements?.isGiven != false,
                !declines(number, customer, besides: change)
            {
                reachable.insert(.customer(number))
            }
            for person in complaint.concernedEmployees
            where complaint.summaries.contains(where: { $0.sentAt[.person(person)] != nil }) {
                reachable.insert(.employee(person))
            }
        }
        let told = reachable.filter { isTold(letters[change]?[$0] ?? []) }
        #expect(!reachable.isEmpty || !(letters[change] ?? [:]).isEmpty)
        let needed = max(percent[change] ?? 0, story.policy.figures.themeToldPercent)
        // Those who were told and cannot be told any more count as told.
        let gone = (letters[change] ?? [:]).keys.filter { !reachable.contains($0) }.count
        #expect((told.count + gone) * 100 >= (reachable.count + gone) * needed)
    }

    private func periods(
        of theme: ThemeID, weeks: Int, after: CivilDate?, until: CivilDate, byHand: Bool = true
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
                    start,
                    (members[theme] ?? [:]).values.filter {
                        start <= $0.day && $0.day < end && (byHand || !$0.isByHand)
                    }.count,
                    known.count == weeks ? known.reduce(0) { $0 + $1.count } : nil, Set(known.map(\.by))
                ))
            start = end
        }
        return found
    }

    private mutating func note(_ event: ThemeEvent, in story: ThemeStory) {
        switch event.body {
        case .opened(let data):
            opened = (data.theme, data.splitFrom, event.at)
            owners[data.theme] = [data.owner]
        case .revised(let data): if let owner = data.owner { owners[data.theme]?.insert(owner) }
        case .gathered(let data): for entry in data.entries { enter(entry, byHand: false, at: event.at) }
        case .entered(let data):
            let source = opened.flatMap { $0.theme == data.theme && $0.at == event.at ? $0.from : nil }
            for entry in data.entries {
                let known = source.flatMap { members[$0]?[entry.complaint] }
                let wasByRule = wereByRule[data.theme]?.removeValue(forKey: entry.complaint) == true
                enter(entry, byHand: known?.isByHand ?? !wasByRule, at: event.at)
            }
            hands.append((data.theme, event.by, event.at))
        case .left(let data):
            for complaint in data.complaints {
                let member = members[data.theme]?.removeValue(forKey: complaint)
                wereByRule[data.theme, default: [:]][complaint] = member?.isByHand == false
            }
            hands.append((data.theme, event.by, event.at))
        case .merged(let data):
            lead[data.theme] = data.into
            members[data.into, default: [:]].merge(members[data.theme] ?? [:]) { old, new in
                old.isByHand ? Entry(day: old.day, isByHand: new.isByHand, at: old.at) : old
            }
            for (complaint, was) in wereByRule[data.theme] ?? [:] where members[data.into]?[complaint] == nil {
                if wereByRule[data.into]?[complaint] == nil { wereByRule[data.into, default: [:]][complaint] = was }
            }
        case .exposed(let data):
            guard let week = try? CivilDate(parsing: data.week) else { return }
            for number in 0..<data.weeks {
                exposures[data.theme, default: [:]][week.advanced(byDays: number * 7)] = (data.count, event.by)
            }
        case .endingProposed(let data): proposers[data.theme] = event.by
        case .changeProposed(let data):
            (themesOf[data.change], _) = (data.themes, open.insert(data.change))
            changeOwners[data.change] = data.owner
        case .changeShipped(let data):
            guard let day = try? CivilDate(parsing: data.on) else { return }
            shippedOn[data.change] = max(day, story.policy.calendar.date(of: event.at))
            shippedAt[data.change] = event.at
            exposers[data.change] = data.baselines.map { baseline in
                let last = baseline.periods.last?.last
                let weeks = (exposures[baseline.theme] ?? [:]).filter { week, _ in
                    guard let first = baseline.periods.first?.first, let last else { return false }
                    return first <= week && week <= last
                }
                return (baseline.theme, Set(weeks.values.map(\.by)))
            }
            open.remove(data.change)
            percent[data.change] = data.toldPercent
            baselines[data.change] = data.baselines.map { baseline in
                // What was held fast is what stood there.
                let counted = periods(
                    of: baseline.theme, weeks: baseline.weeks, after: nil, until: day, byHand: false
                ).suffix(baseline.periods.count)
                #expect(counted.map(\.count) == baseline.periods.map(\.count))
                return (baseline.theme, baseline.weeks, counted.map { ($0.count, $0.exposure) })
            }
        case .changeWithdrawn(let data):
            open.remove(data.change)
            themesOf[data.change] = nil
        case .changeAnnounced(let data):
            guard let day = try? CivilDate(parsing: data.on) else { return }
            for letter in data.letters {
                letters[data.change, default: [:]][letter.recipient, default: []].append(Attempt(on: day))
            }
        case .receiptRecorded(let data):
            guard let last = letters[data.change]?[data.recipient]?.indices.last else { return }
            letters[data.change]?[data.recipient]?[last].failed = data.result == .failed || data.result == .bounced
            letters[data.change]?[data.recipient]?[last].declined =
                data.result == .declined ? (event.by, event.at) : nil
        default: break
        }
    }

    private mutating func enter(_ entry: ThemeEntry, byHand: Bool, at moment: Instant) {
        guard let day = try? CivilDate(parsing: entry.receivedOn) else { return }
        if members[entry.theme]?[entry.complaint] != nil {
            if !byHand { members[entry.theme]?[entry.complaint]?.isByHand = false }
            return
        }
        members[entry.theme, default: [:]][entry.complaint] = Entry(day: day, isByHand: byHand, at: moment)
    }
}
