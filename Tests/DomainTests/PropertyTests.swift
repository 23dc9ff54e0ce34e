import EvenhandDomain
import Foundation
import Testing

/// Random lives of complaints, judged by an oracle that shares no code with the rules.
@Suite struct `Random lives of a complaint` {
    struct Tally {
        var commands = 0
        var refusals: [String: Int] = [:]
        var findings = 0
        var hearings = 0
        var closings = 0
    }

    static let lifeCount = 2_500

    @Test func `no life reaches a finding that breaks a rule, and every stream replays`() throws {
        var tally = Tally()
        for seed in 0..<UInt64(Self.lifeCount) {
            let story = live(seed: seed, tally: &tally)
            let faults = oracle(story).faults
            #expect(faults.isEmpty, "seed \(seed): \(faults)")
            #expect(ComplaintDecider.replay(story.events) == story.state, "seed \(seed)")
            if !faults.isEmpty { break }
        }
        // A life that never ends proves nothing: many must reach findings, hearings and closings.
        #expect(tally.findings > Self.lifeCount / 4, "only \(tally.findings) findings")
        #expect(tally.closings > Self.lifeCount / 20, "only \(tally.closings) closings")
        #expect(tally.hearings > Self.lifeCount / 40, "only \(tally.hearings) hearings")
        for rule in ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11", "R14"] {
            // R14 speaks first only where nothing else stands in the way.
            let share = rule == "R14" ? 400 : 40
            #expect(tally.refusals[rule, default: 0] > Self.lifeCount / share, "\(rule): \(tally.refusals)")
        }
        print("random lives: \(Self.lifeCount) lives, \(tally)")
    }

    @Test func `stored events give the same state, personal texts kept apart`() throws {
        var tally = Tally()
        for seed in 0..<UInt64(150) {
            let story = live(seed: seed, tally: &tally)
            let stored = try story.events.map { try roundTrip(.complaint($0)) }
            #expect(stored == story.events.map { .complaint($0) }, "seed \(seed)")
            let replayed = ComplaintDecider.replay(
                stored.compactMap { event -> ComplaintEvent? in
                    if case .complaint(let event) = event { event } else { nil }
                })
            #expect(replayed == story.state, "seed \(seed)")
        }
    }

    @Test func `the summary of a life agrees with its state`() {
        var tally = Tally()
        for seed in 0..<UInt64(500) {
            let story = live(seed: seed, tally: &tally)
            let summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
            #expect(summary.status == story.state.status, "seed \(seed)")
            #expect(summary.heads.map(\.outcome) == story.state.heads.map(\.standing.outcome), "seed \(seed)")
            #expect(summary.concernedEmployees == story.state.concernedEmployees, "seed \(seed)")
            #expect(summary.stage == story.state.stage, "seed \(seed)")
            #expect(
                summary.remedies.map(\.remedy) == story.state.remedies.filter { $0.fulfilledAt == nil }.map(\.remedy))
        }
    }

    private func live(seed: UInt64, tally: inout Tally) -> Story {
        var generator = CommandGenerator(seed: seed)
        var story = Story()
        story.experience(Story.outsider, hours: 400)
        story.experience(Story.second, hours: 320)
        if generator.chance.chance(50) { story.bindTerms() }
        if generator.chance.chance(50) { story.keepPlan() }
        reorganise(&story, &generator)
        attempt(generator.filing(), by: Story.clerk, &story, &tally, seed)
        for _ in 0..<3 {
            for (command, person) in generator.honestCourse(story.state, at: story.now) {
                while generator.chance.chance(22) {
                    let noise = generator.noise(story.state, at: story.now)
                    attempt(noise, by: generator.person(), &story, &tally, seed)
                }
                if generator.chance.chance(20) { story.wait(days: generator.chance.pick([1, 1, 2, 9])) }
                attempt(command, by: person, &story, &tally, seed)
            }
            story.wait(days: generator.chance.pick([0, 1, 8, 31]))
        }
        return story
    }

    /// Some lives see the line change around the event.
    private func reorganise(_ story: inout Story, _ generator: inout CommandGenerator) {
        guard generator.chance.chance(30) else { return }
        let from = Story.monday.advanced(byDays: -generator.chance.pick(Array(0...60)))
        let recorded = generator.chance.chance(50) ? from : Story.monday
        story.report(
            Story.concerned, to: generator.chance.pick([nil, Story.decider, Story.otherDecider]), from: from,
            recordedAt: recorded)
    }

    private func attempt(
        _ command: ComplaintCommand, by person: PersonID, _ story: inout Story, _ tally: inout Tally, _ seed: UInt64
    ) {
        tally.commands += 1
        do {
            for event in try story.run(command, by: person) {
                switch event.body {
                case .found: tally.findings += 1
                case .hearingHeld: tally.hearings += 1
                case .closed: tally.closings += 1
                default: break
                }
            }
        } catch {
            tally.refusals[error.rule.rawValue, default: 0] += 1
            #expect(error.message.hasPrefix("EH-\(error.rule.rawValue): "), "seed \(seed): \(error)")
            #expect(!error.missing.isEmpty && error.missing.allSatisfy { !$0.isEmpty }, "seed \(seed): \(error)")
            #expect(!error.fix.isEmpty && error.fix.allSatisfy { $0.hasPrefix("evenhand ") }, "seed \(seed): \(error)")
            if case .takeProtectiveMeasure = command { #expect(error.rule == .state, "seed \(seed): \(error)") }
        }
    }

    private func oracle(_ story: Story) -> Oracle {
        var lines: [(person: EmployeeID, manager: EmployeeID, from: Int64, until: Int64?)] = []
        for (person, events) in story.employees {
            var open: Int?
            for event in events {
                guard case .managerChanged(let data) = event.body else { continue }
                if let open { lines[open].until = max(data.from, event.at).milliseconds }
                open = nil
                if let manager = data.manager {
                    lines.append((person, manager, data.from.milliseconds, nil))
                    open = lines.count - 1
                }
            }
        }
        return Oracle(
            events: story.events, lines: lines, outsiders: [Story.outsider], fillers: Set(CommandGenerator.fillers),
            experts: [Story.outsider, Story.second], areTermsBinding: !story.terms.isEmpty,
            isPlanKept: !story.plan.isEmpty)
    }
}

/// Encodes an event with its personal texts kept apart, and reads both again.
func roundTrip(_ event: DomainEvent) throws -> DomainEvent {
    let collector = TextCollector()
    let encoder = JSONEncoder()
    encoder.userInfo[TextCollector.userInfoKey] = collector
    let data = try encoder.encode(event)
    let decoder = JSONDecoder()
    decoder.userInfo[TextCollector.userInfoKey] = TextCollector(
        texts: Dictionary(
            uniqueKeysWithValues: collector.entries.enumerated().compactMap { index, entry in
                entry.text.map { (index, $0) }
            }))
    return try decoder.decode(DomainEvent.self, from: data)
}
