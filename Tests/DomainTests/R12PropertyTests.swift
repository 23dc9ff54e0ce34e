import EvenhandDomain
import Testing

/// Searches for a way to part with a customer that the rule forbids: random commands of random persons on random days,
/// complaints that arrive, close and are upheld in between, under the laxest policy there may be.
@Suite struct `No way round R12` {
    private static let people = [PartingStory.proposer, PartingStory.confirmer, PartingStory.accused, .house]

    private func laxest() throws -> DomainPolicy {
        var figures = DomainPolicy.Figures()
        figures.partingRestDays = 30
        figures.nextStageDays = 20
        figures.partingNoticeDays = 14
        figures.statementBusinessDays = 2
        return try DomainPolicy(version: "lax", figures: figures)
    }

    @Test(arguments: 0..<300)
    func `whoever tries whatever on whichever day`(seed: Int) throws {
        var chance = SplitMix(seed: UInt64(seed) &+ 12)
        var story = PartingStory()
        story.policy = try laxest()
        var oracle = PartingOracle()
        for _ in 0..<160 {
            if chance.chance(12) { happen(to: &story, &oracle, &chance) }
            if chance.chance(50) { story.wait(days: Int.random(in: 0...12, using: &chance)) }
            let command = command(in: story, &chance)
            let person = chance.pick(Self.people)
            do {
                let made = try story.run(command, by: person)
                oracle.note(made, in: story, by: person)
            } catch { continue }
        }
        // Replaying what was recorded gives the same record.
        #expect(CustomerDecider.replay(story.events) == story.state)
    }

    /// The search would prove nothing if no parting ever came about.
    @Test func `and honest partings do come about`() throws {
        var partings = 0
        for seed in 0..<300 {
            var chance = SplitMix(seed: UInt64(seed) &+ 12)
            var story = PartingStory()
            story.policy = try laxest()
            var oracle = PartingOracle()
            for _ in 0..<160 where story.state.standing != .parted {
                if chance.chance(2) { happen(to: &story, &oracle, &chance) }
                if chance.chance(50) { story.wait(days: Int.random(in: 0...12, using: &chance)) }
                let command = command(in: story, &chance)
                _ = try? story.run(command, by: chance.pick(Self.people))
            }
            if story.state.standing == .parted { partings += 1 }
        }
        #expect(partings > 20)
    }

    private func happen(to story: inout PartingStory, _ oracle: inout PartingOracle, _ chance: inout SplitMix) {
        let open = story.complaints.values.filter(\.isOpen).map(\.complaint.rawValue).sorted()
        if let number = open.first, chance.chance(70) {
            story.close(number, upheld: chance.chance(50))
        } else if story.complaints.count < 4 {
            story.file(Int64(story.complaints.count + 20), about: chance.chance(50) ? PartingStory.accused : nil)
            oracle.complained()
        }
    }

    private func command(in story: PartingStory, _ chance: inout SplitMix) -> CustomerCommand {
        let today = story.today
        let choices: [CustomerCommand] = [
            PartingStory.propose(ends: today.advanced(byDays: Int.random(in: 0...40, using: &chance))),
            .parting(.confirm), .parting(.confirm),
            .parting(.offerHearing(.init(on: today.advanced(byDays: Int.random(in: 0...9, using: &chance))))),
            .parting(.recordHearing(.init(outcome: chance.pick(LastHearingOutcome.allCases), text: "What she said."))),
            PartingStory.letter(ends: today.advanced(byDays: Int.random(in: 0...40, using: &chance))),
            PartingStory.letter(), .parting(.complete), .parting(.complete), .parting(.complete),
            .changeStanding(.init(standing: chance.pick([.parted, .active]))),
            .parting(.withdraw(.init(reason: "We thought better of it"))),
            .suspension(.propose(.init(reason: "He said he would come back with a knife."))), .suspension(.confirm),
        ]
        let isRare = chance.chance(90)
        let command = chance.pick(choices)
        // Giving up is always allowed; done as often as the rest, nothing would ever be completed.
        if case .parting(.withdraw) = command, isRare { return .parting(.complete) }
        return command
    }
}

/// The rule told anew, from what happened alone, without looking at how the program decides.
private struct PartingOracle {
    private var proposer: PersonID?
    private var confirmer: PersonID?
    private var isHeard = false
    private var noticeFrom: CivilDate?

    /// A complaint arrived.
    mutating func complained() {
        confirmer = nil
        noticeFrom = nil
    }

    mutating func note(_ events: [CustomerEvent], in story: PartingStory, by person: PersonID) {
        for event in events {
            if case .standingChanged(let data) = event.body { #expect(data.standing != .parted) }
            guard case .parting(let body) = event.body else { continue }
            // Giving up is open to everybody.
            if case .withdrawn = body { continue }
            #expect(person != .house)
            let concerned = story.complaints.values.contains { $0.everConcerned.contains(person) }
            switch body {
            case .proposed:
                self = PartingOracle()
                proposer = person
                #expect(!concerned)
            case .confirmed:
                #expect(person != proposer && !concerned)
                confirmer = person
            case .hearingRecorded:
                isHeard = true
            case .handOverSent(let data):
                #expect(confirmer != nil && isHeard)
                noticeFrom = story.today
                #expect(data.endsOn >= story.policy.calendar.start(of: story.today.advanced(byDays: 14)))
            case .parted:
                #expect(confirmer != nil && isHeard && !concerned)
                if let noticeFrom { #expect(story.today >= noticeFrom.advanced(byDays: 14)) }
                #expect(noticeFrom != nil)
                for complaint in story.complaints.values {
                    #expect(!complaint.isOpen)
                    guard let closedAt = complaint.closedAt else { continue }
                    let days = story.today.dayNumber - story.policy.calendar.date(of: closedAt).dayNumber
                    #expect(days > (complaint.upheldAt == nil ? 20 : 30))
                }
            case .held, .hearingOffered, .withdrawn: break
            }
        }
    }
}
