import EvenhandDomain
import Foundation
import Testing

/// Many cases at once, under random commands: no rule broken, every refusal names its rule, replay gives the same states,
/// and two runs of one seed agree byte for byte.
///
/// The ordinary run has 20,000 commands over 200 cases. The long one is `EVENHAND_SIMULATED_COMMANDS=1000000
/// EVENHAND_SIMULATED_CASES=1000 swift test --filter "Many cases"`; EVENHAND_SIMULATED_SEED chooses another seed.
@Suite struct `Many cases under random commands` {
    private static func setting(_ name: String, _ standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
    }

    private let commandCount = Self.setting("EVENHAND_SIMULATED_COMMANDS", 20_000)
    private let caseCount = Self.setting("EVENHAND_SIMULATED_CASES", 200)
    private let seed = UInt64(Self.setting("EVENHAND_SIMULATED_SEED", 5))

    private struct Run {
        var cases: [Story] = []
        var refusals: [String: Int] = [:]
        var unnamed: [String] = []
        var eventCount = 0
        var findingCount = 0
        var closingCount = 0
        /// FNV-1a over the encoded events, in the order they happened.
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        var byteCount = 0

        mutating func take(_ bytes: some Sequence<UInt8>) {
            for byte in bytes {
                digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
                byteCount += 1
            }
        }
    }

    @Test func `break no rule, name every refusal, replay, and agree with themselves`() throws {
        let start = ContinuousClock.now
        let run = try simulate()
        let firstTook = ContinuousClock.now - start
        for (number, story) in run.cases.enumerated() {
            let faults = story.oracle.faults
            #expect(faults.isEmpty, "seed \(seed), case \(number): \(faults.prefix(3))")
            #expect(ComplaintDecider.replay(story.events) == story.state, "seed \(seed), case \(number)")
        }
        #expect(run.unnamed.isEmpty, "\(run.unnamed.prefix(3))")
        for rule in ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11", "R14"] {
            #expect(run.refusals[rule, default: 0] > 0, "\(rule) never refused: \(run.refusals)")
        }
        #expect(run.findingCount > commandCount / 2_000 && run.closingCount > 0)
        let again = try simulate()
        #expect(again.digest == run.digest && again.byteCount == run.byteCount, "two runs of seed \(seed) differ")
        print(
            """
            simulation: seed \(seed), \(commandCount) commands over \(caseCount) cases in \(firstTook); \
            \(run.eventCount) events, \(run.findingCount) findings, \(run.closingCount) closings, refusals \
            \(run.refusals.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")); \
            two runs agree in \(run.byteCount) bytes, digest \(String(run.digest, radix: 16))
            """)
    }

    private func simulate() throws -> Run {
        var generator = CommandGenerator(seed: seed)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var run = Run()
        for _ in 0..<caseCount {
            var story = Story()
            story.experience(Story.outsider, hours: 400)
            story.experience(Story.second, hours: 320)
            if generator.chance.chance(50) { story.bindTerms() }
            if generator.chance.chance(50) { story.keepPlan() }
            run.cases.append(story)
        }
        var courses: [[(ComplaintCommand, PersonID)]] = Array(repeating: [], count: caseCount)
        for _ in 0..<commandCount {
            let number = Int.random(in: 0..<caseCount, using: &generator.chance)
            let (command, person) = next(&generator, run.cases[number], &courses[number])
            if generator.chance.chance(6) { run.cases[number].wait(days: generator.chance.pick([1, 1, 3, 8])) }
            try attempt(command, by: person, on: number, &run, encoder)
        }
        return run
    }

    private func next(
        _ generator: inout CommandGenerator, _ story: Story, _ course: inout [(ComplaintCommand, PersonID)]
    ) -> (ComplaintCommand, PersonID) {
        if story.state.intake == nil { return (generator.filing(), Story.clerk) }
        if generator.chance.chance(25) {
            return (generator.noise(story.state, at: story.now), generator.person())
        }
        if course.isEmpty { course = generator.honestCourse(story.state, at: story.now) }
        if course.isEmpty { return (.reviewDue(.init()), .house) }
        return course.removeFirst()
    }

    private func attempt(
        _ command: ComplaintCommand, by person: PersonID, on number: Int, _ run: inout Run, _ encoder: JSONEncoder
    ) throws {
        do {
            for event in try run.cases[number].run(command, by: person) {
                run.eventCount += 1
                if case .found = event.body { run.findingCount += 1 }
                if case .closed = event.body { run.closingCount += 1 }
                run.take(try encoder.encode(event))
            }
        } catch let refusal as Refusal {
            run.refusals[refusal.rule.rawValue, default: 0] += 1
            let isNamed =
                refusal.message.hasPrefix("EH-\(refusal.rule.rawValue): ") && !refusal.missing.isEmpty
                && !refusal.fix.isEmpty && refusal.fix.allSatisfy { $0.hasPrefix("evenhand ") }
            if !isNamed { run.unnamed.append("\(refusal)") }
            run.take(refusal.message.utf8)
        }
    }
}

extension Story {
    /// The oracle over this story, with the reporting lines that never change here.
    fileprivate var oracle: Oracle {
        Oracle(
            events: events,
            lines: [
                (Story.concerned, Story.manager, 0, nil), (Story.manager, Story.director, 0, nil),
                (Story.report, Story.concerned, 0, nil),
            ],
            outsiders: [Story.outsider], fillers: Set(CommandGenerator.fillers),
            experts: [Story.outsider, Story.second], areTermsBinding: !terms.isEmpty,
            isPlanKept: !plan.isEmpty)
    }
}

/// What a decision costs. The figures are printed; the limits are those the product promises, for builds for release.
@Suite struct `What deciding costs` {
    @Test func `a typical command, and a case of a thousand events`() throws {
        var story = try Story.shown()
        let finding = Envelope(
            at: story.now, actor: Actor(person: Story.decider, roles: []), command: Story.findingAgainst())
        let stating = Envelope(
            at: story.now, actor: Actor(person: Story.clerk, roles: []), command: Story.stating(.customer))
        let state = story.state
        let findingFacts = story.facts(for: finding)
        let statingFacts = story.facts(for: stating)
        let typical = try microseconds(2_000) {
            let events = try ComplaintDecider.decide(stating, in: state, given: statingFacts)
            for event in events { _ = ComplaintDecider.evolve(state, with: event) }
        }
        let found = try microseconds(500) {
            let events = try ComplaintDecider.decide(finding, in: state, given: findingFacts)
            for event in events { _ = ComplaintDecider.evolve(state, with: event) }
        }
        while story.events.count < 1_000 { try story.run(Story.evidence(.record, for: nil)) }
        let long = story.events
        let loaded = try microseconds(5) {
            let state = ComplaintDecider.replay(long)
            _ = try ComplaintDecider.decide(finding, in: state, given: findingFacts)
        }
        #if DEBUG
        let build = "debug"
        #else
        let build = "release"
        #expect(typical < 20 && loaded < 5_000)
        #endif
        print(
            """
            deciding (\(build)): a statement decided and folded in \(typical) µs, a finding in \(found) µs; \
            a case of \(long.count) events folded and a finding decided in \(loaded) µs
            """)
    }

    private func microseconds(_ count: Int, _ body: () throws -> Void) rethrows -> Double {
        try body()
        let start = ContinuousClock.now
        for _ in 0..<count { try body() }
        let took = ContinuousClock.now - start
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18
        return (seconds / Double(count) * 1e8).rounded() / 100
    }
}
