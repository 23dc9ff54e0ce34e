import Foundation
import Testing

@testable import EvenhandDomain

/// The register of voices, driven by commands.
struct VoiceStory {
    var state = VoiceDecider.initialState
    var events: [VoiceEvent] = []
    var facts = VoiceFacts()
    var now = Story.monday

    static let clerk = EmployeeID(4)
    static let words = FeedbackWords(expected: "A call back within a day.", notGot: "Any call.")

    /// A link as the desk makes it: 64 digits.
    static func link(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    @discardableResult
    mutating func run(_ command: VoiceCommand) throws(Refusal) -> [VoiceEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: Self.clerk, roles: [.clerk]), command: command)
        let made = try VoiceDecider.decide(envelope, in: state, given: facts)
        for event in made { state = VoiceDecider.evolve(state, with: event) }
        events += made
        return made
    }

    func refusal(of command: VoiceCommand) -> Refusal? {
        var other = self
        do {
            try other.run(command)
            return nil
        } catch {
            return error
        }
    }

    mutating func customer(_ number: Int64 = 3, _ change: (inout CustomerState) -> Void = { _ in }) {
        var customer = CustomerState()
        customer.isRegistered = true
        customer.standing = .active
        change(&customer)
        facts.customer = Sourced(customer, from: .customer(CustomerID(number)), at: 1)
    }

    mutating func complaint(closed: Bool = true, of customer: Int64? = 3, embargoedDays: Int? = nil) {
        var complaint = ComplaintDecider.initialState
        complaint.intake = ComplaintState.Intake(
            customer: customer.map { CustomerID($0) }, receivedAt: now, channel: .email, language: "en",
            narrative: PersonalText("It came late.", of: .stream), productArea: "Parcels", acknowledgeBy: now,
            respondBy: now, policy: "standard-1", filedBy: Self.clerk)
        complaint.closedAt = closed ? now : nil
        if let embargoedDays {
            complaint.embargo.placed = EmbargoState.Placed(
                ground: .harassment, proposer: Self.clerk, by: EmployeeID(5), until: now.advanced(byDays: embargoedDays)
            )
        }
        facts.complaint = Sourced(complaint, from: .complaint(ComplaintID(7)), at: 3)
    }

    mutating func theme(_ number: Int64, _ phrases: [String]) {
        facts.themes.themes.append(
            ThemesState.Theme(
                id: ThemeID(number), name: PersonalText("Theme \(number)", of: .stream),
                about: PersonalText("About.", of: .stream), rule: ThemeRule(phrases: phrases), owner: Self.clerk,
                owners: [Self.clerk], openedAt: now))
    }

    static func survey(_ link: Int = 1, days: Int = 14) -> VoiceCommand {
        .send(.init(to: .complaint(ComplaintID(7)), links: [Self.link(link)], days: days))
    }
}

@Suite struct `A voice` {
    private func record(_ change: (inout VoiceCommand.Record) -> Void) -> VoiceCommand {
        var data = VoiceCommand.Record(kind: .customer, on: Story.monday, words: VoiceStory.words)
        change(&data)
        return .record(data)
    }

    @Test func `comes under the themes named and those whose rule admits its words`() throws {
        var story = VoiceStory()
        story.theme(1, ["call back"])
        story.theme(2, ["invoice*"])
        story.theme(3, ["nobody says this"])
        story.facts.themes.themes[2].standing = .merged(into: ThemeID(2))
        let made = try story.run(record { $0.themes = [ThemeID(3)] })
        guard case .recorded(let said) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(said.themes == [ThemeID(1), ThemeID(2)], "the third was merged into the second")
        #expect(said.expected?.subject == .stream)
    }

    @Test func `is of the kind its customer stands for, and its words belong to them`() throws {
        var story = VoiceStory()
        for (standing, kind): (CustomerStanding, VoiceKind) in [
            (.prospect, .prospect), (.active, .customer), (.regained, .customer), (.lost, .left), (.parted, .left),
        ] {
            story.customer { $0.standing = standing }
            let made = try story.run(record { ($0.kind, $0.customer) = (nil, CustomerID(3)) })
            guard case .recorded(let said) = made[0].body else { return #expect(Bool(false), "\(made)") }
            #expect(said.kind == kind)
            #expect(said.notGot?.subject == .customer(CustomerID(3)))
        }
    }

    @Test func `is refused for each fault with its field and what mends it`() {
        var story = VoiceStory()
        story.customer { $0.erasedAt = Story.monday }
        let faults: [(VoiceCommand, String?, String)] = [
            (record { $0.words = FeedbackWords() }, "expected", "nothing is said"),
            (record { $0.words = FeedbackWords(text: " \n") }, "expected", "nothing is said"),
            (record { $0.rating = 11 }, "rating", "0 to 10"), (record { $0.rating = -1 }, "rating", "0 to 10"),
            (record { $0.on = Story.monday.advanced(byDays: 1) }, "on", "still to come"),
            (record { $0.kind = nil }, "kind", "no customer is named"),
            (record { ($0.kind, $0.isFair) = (.prospect, true) }, "fair", "not treated yet"),
            (record { $0.customer = CustomerID(3) }, "customer", "was erased"),
            (record { $0.complaint = ComplaintID(7) }, "complaint", "there is no complaint C-7"),
            (record { $0.themes = [ThemeID(9)] }, "theme", "there is no theme TH-9"),
            (record { $0.words.hoped = String(repeating: "x", count: 65_537) }, "hoped", "65537 bytes"),
            (.sort(.init(voice: VoiceID(8), themes: [])), "voice", "there is no voice V-8"),
        ]
        for (command, field, message) in faults {
            let refusal = story.refusal(of: command)
            #expect(
                refusal?.field == field && refusal?.message.contains(message) == true, "\(String(describing: refusal))")
            #expect(refusal?.fix.isEmpty == false && refusal?.missing.isEmpty == false)
        }
        story.facts.customer = nil
        #expect(
            story.refusal(of: record { $0.customer = CustomerID(3) })?.message.contains("there is no customer") == true)
    }

    @Test func `of another's complaint is refused`() {
        var story = VoiceStory()
        story.customer(5)
        story.complaint(of: 3)
        let refusal = story.refusal(of: record { ($0.customer, $0.complaint) = (CustomerID(5), ComplaintID(7)) })
        #expect(refusal?.message.contains("C-7 is not a complaint of CU-5") == true)
    }

    @Test func `and a survey come back from the journal, their words kept apart`() throws {
        var story = VoiceStory()
        story.customer()
        story.complaint()
        try story.run(record { ($0.customer, $0.isFair, $0.rating) = (CustomerID(3), false, 4) })
        try story.run(VoiceStory.survey())
        try story.run(.answer(.init(link: VoiceStory.link(1), words: VoiceStory.words, isFair: true)))
        story.facts.voice = .init(complaint: ComplaintID(7))
        try story.run(.sort(.init(voice: VoiceID(2), themes: [])))
        #expect(
            story.events.map(\.kind) == [
                "voice.recorded", "voice.surveySent", "voice.surveyAnswered", "voice.sorted",
            ])
        for event in story.events {
            let collector = TextCollector()
            let encoder = JSONEncoder()
            encoder.userInfo[TextCollector.userInfoKey] = collector
            let stored = String(decoding: try encoder.encode(DomainEvent.voice(event)), as: UTF8.self)
            #expect(!stored.contains("call back"))
            #expect(collector.entries.allSatisfy { $0.subject == .customer(CustomerID(3)) })
            let plain = try JSONEncoder().encode(DomainEvent.voice(event))
            #expect(try JSONDecoder().decode(DomainEvent.self, from: plain) == .voice(event))
        }
    }
}

@Suite struct `A survey` {
    private func answer(_ link: Int = 1, isFair: Bool? = nil) -> VoiceCommand {
        .answer(.init(link: VoiceStory.link(link), words: VoiceStory.words, isFair: isFair))
    }

    private func sent(days: Int = 14) throws -> VoiceStory {
        var story = VoiceStory()
        story.customer()
        story.complaint()
        try story.run(VoiceStory.survey(days: days))
        return story
    }

    @Test func `is answered once, and then its link tells nothing`() throws {
        var story = try sent()
        #expect(story.state.surveys[0].openCount(at: story.now) == 1)
        try story.run(answer(isFair: true))
        #expect(story.state.surveys[0].answerCount == 1)
        let used = story.refusal(of: answer())
        #expect(used == VoiceCheck.closedLink)
        #expect(used == story.refusal(of: answer(99)), "a link that never was hears the very same")
        #expect(used == story.refusal(of: .answer(.init(link: "", words: FeedbackWords()))))
    }

    @Test func `expires to the moment`() throws {
        var story = try sent(days: 3)
        story.now = story.now.advanced(byDays: 3)
        #expect(story.refusal(of: answer()) == VoiceCheck.closedLink)
        story.now = story.now.advanced(byMilliseconds: -1)
        try story.run(answer())
    }

    @Test func `sent anew replaces the link nobody answered by`() throws {
        var story = try sent()
        try story.run(VoiceStory.survey(2))
        #expect(story.state.surveys.map(\.isReplaced) == [true, false])
        #expect(story.refusal(of: answer(1)) == VoiceCheck.closedLink)
        try story.run(answer(2))
        #expect(story.refusal(of: VoiceStory.survey(3))?.message.contains("nobody is asked twice") == true)
    }

    @Test func `is asked again after the complaint was opened and closed again`() throws {
        var story = try sent()
        try story.run(answer())
        story.now = story.now.advanced(byDays: 40)
        story.complaint()
        try story.run(VoiceStory.survey(2))
        #expect(story.state.surveys.count == 2)
    }

    @Test func `is not sent before closing, under embargo, to the erased, or to whoever refused`() throws {
        var story = VoiceStory()
        story.customer()
        story.complaint(closed: false)
        #expect(story.refusal(of: VoiceStory.survey())?.message.contains("not closed yet") == true)
        story.complaint(embargoedDays: 5)
        #expect(story.refusal(of: VoiceStory.survey())?.message.contains("under embargo") == true)
        story.complaint()
        story.customer { $0.erasedAt = Story.monday }
        #expect(story.refusal(of: VoiceStory.survey())?.message.contains("was erased") == true)
        story.customer {
            $0.announcements = CustomerState.Consent(
                isGiven: false, recordedAt: Story.monday, recordedBy: VoiceStory.clerk)
        }
        #expect(story.refusal(of: VoiceStory.survey())?.message.contains("do not want to hear") == true)
        story.facts.complaint = nil
        #expect(story.refusal(of: VoiceStory.survey())?.message.contains("there is no complaint C-7") == true)
        story.customer()
        story.complaint()
        #expect(story.refusal(of: VoiceStory.survey(days: 0))?.field == "days")
        #expect(story.refusal(of: VoiceStory.survey(days: 91))?.field == "days")
    }

    @Test func `cannot be answered once its customer was erased`() throws {
        var story = try sent()
        story.customer { $0.erasedAt = Story.monday }
        #expect(story.refusal(of: answer()) == VoiceCheck.closedLink)
    }

    @Test func `that names nobody has links enough, and its answers name nobody`() throws {
        var story = VoiceStory()
        func sending(_ count: Int, _ kind: VoiceKind = .prospect) -> VoiceCommand {
            .send(.init(to: .anyone(kind), links: (1...count).map { VoiceStory.link($0) }.reversed(), days: 14))
        }
        #expect(story.refusal(of: sending(4))?.message.contains("5 to 1000") == true)
        let made = try story.run(sending(5))
        guard case .surveySent(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(data.links == data.links.sorted() && data.isAnonymous)
        #expect(story.refusal(of: sending(5))?.field == "links", "a link opens one survey")
        #expect(story.refusal(of: answer(isFair: true))?.field == "fair", "prospects are not asked that")
        let answered = try story.run(answer())
        guard case .surveyAnswered(let answer) = answered[0].body else { return #expect(Bool(false), "\(answered)") }
        #expect(answer.said.customer == nil && answer.said.notGot?.subject == .stream)
        #expect(story.state.surveys[0].openCount(at: story.now) == 4)
    }
}
