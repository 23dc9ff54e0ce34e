import Foundation
import Testing

@testable import EvenhandDomain

/// The register of the front line, driven by commands.
private struct FrontlineStory {
    var state = FrontlineDecider.initialState
    var events: [FrontlineEvent] = []
    var facts = FrontlineFacts(calendar: .weekdaysUTC)
    var now = Story.monday

    static let clerk = EmployeeID(4)
    static let owners = [EmployeeID(2), EmployeeID(3)]
    static let gone = EmployeeID(9)
    static let ada = CustomerID(3)

    init() {
        for id in Self.owners + [Self.clerk, Self.gone] {
            var employee = EmployeeState()
            employee.isRegistered = true
            facts.employees[id] = Sourced(employee, from: .employee(id), at: 1)
        }
        employee(Self.gone) { $0.leftAt = Story.monday }
        customer(3)
    }

    var today: CivilDate { facts.calendar.date(of: now) }

    mutating func employee(_ id: EmployeeID, _ change: (inout EmployeeState) -> Void) {
        var state = facts.employees[id]?.value ?? EmployeeState()
        change(&state)
        facts.employees[id] = Sourced(state, from: .employee(id), at: 1)
    }

    mutating func customer(_ number: Int64, _ change: (inout CustomerState) -> Void = { _ in }) {
        var customer = CustomerState()
        customer.isRegistered = true
        change(&customer)
        facts.customers[CustomerID(number)] = Sourced(customer, from: .customer(CustomerID(number)), at: 1)
    }

    mutating func complaint(of customer: Int64?) {
        var complaint = ComplaintDecider.initialState
        complaint.intake = ComplaintState.Intake(
            customer: customer.map { CustomerID($0) }, receivedAt: now, channel: .email, language: "en",
            narrative: PersonalText("It came late.", of: .stream), productArea: "Parcels", acknowledgeBy: now,
            respondBy: now, policy: "standard-1", filedBy: Self.clerk)
        facts.complaint = Sourced(complaint, from: .complaint(ComplaintID(7)), at: 3)
    }

    mutating func theme(_ number: Int64, _ phrases: [String]) {
        facts.themes.themes.append(
            ThemesState.Theme(
                id: ThemeID(number), name: PersonalText("Theme \(number)", of: .stream),
                about: PersonalText("About.", of: .stream), rule: ThemeRule(phrases: phrases), owner: Self.clerk,
                owners: [Self.clerk], openedAt: now))
    }

    @discardableResult
    mutating func run(_ command: FrontlineCommand) throws(Refusal) -> [FrontlineEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: Self.clerk, roles: [.clerk]), command: command)
        let made = try FrontlineDecider.decide(envelope, in: state, given: facts)
        for event in made { state = FrontlineDecider.evolve(state, with: event) }
        events += made
        return made
    }

    func refusal(of command: FrontlineCommand) -> Refusal? {
        var other = self
        do {
            try other.run(command)
            return nil
        } catch {
            return error
        }
    }

    static func note(
        _ text: String = "Nobody finds the returns form.", customer: CustomerID? = nil, complaint: ComplaintID? = nil,
        area: String? = nil, themes: [ThemeID] = []
    ) -> FrontlineCommand {
        .recordNote(.init(text: text, customer: customer, complaint: complaint, area: area, themes: themes))
    }

    func plan(
        _ partner: ListeningPartner = .customer(FrontlineStory.ada), owner: EmployeeID = FrontlineStory.owners[0],
        days: Int = 7
    ) -> FrontlineCommand {
        .plan(
            .init(partner: partner, owner: owner, due: today.advanced(byDays: days), why: "How did the return go?"))
    }

    func draw(
        count: Int = 2, owners: [EmployeeID] = FrontlineStory.owners, days: Int = 7
    ) -> FrontlineCommand {
        .draw(
            .init(
                count: count, seed: 42, due: today.advanced(byDays: days), owners: owners, why: "How is the shop?"))
    }

    func hold(_ number: Int64 = 1, words: FeedbackWords = FeedbackWords(text: "The form.")) -> FrontlineCommand {
        .hold(.init(call: ListeningID(number), on: now, words: words))
    }

    static func answer(_ number: Int64 = 1, _ text: String = "It is linked now.") -> FrontlineCommand {
        .answerNote(.init(note: NoteID(number), text: text))
    }
}

@Suite struct `A note of the front line` {
    @Test func `comes under the themes named and those whose rule admits its words`() throws {
        var story = FrontlineStory()
        story.theme(1, ["returns form"])
        story.theme(2, ["invoice*"])
        story.theme(3, ["nobody says this"])
        story.facts.themes.themes[2].standing = .merged(into: ThemeID(2))
        let made = try story.run(FrontlineStory.note(themes: [ThemeID(3)]))
        guard case .noteRecorded(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(data.themes == [ThemeID(1), ThemeID(2)], "the third was merged into the second")
        try story.run(.sortNote(.init(note: NoteID(1), themes: [ThemeID(3), ThemeID(2)])))
        #expect(story.state.note(NoteID(1))?.themes == [ThemeID(2)])
    }

    @Test func `is erased with the customer, the complaint of an unknown one, or whose words it holds`() throws {
        var story = FrontlineStory()
        func subject(_ made: [FrontlineEvent]) -> TextSubject? {
            guard case .noteRecorded(let data) = made[0].body else { return nil }
            return data.text.subject
        }
        let plain = try story.run(FrontlineStory.note())
        #expect(subject(plain) == .employee(FrontlineStory.clerk))
        let hers = try story.run(FrontlineStory.note(customer: FrontlineStory.ada))
        #expect(subject(hers) == .customer(FrontlineStory.ada))
        story.complaint(of: nil)
        let unknown = try story.run(FrontlineStory.note(complaint: ComplaintID(7)))
        #expect(subject(unknown) == .complaint(ComplaintID(7)))
        story.complaint(of: 3)
        let complained = try story.run(FrontlineStory.note(complaint: ComplaintID(7)))
        #expect(subject(complained) == .customer(FrontlineStory.ada))
        #expect(story.state.notes.last?.customer == FrontlineStory.ada && story.state.notes.last?.area == "Parcels")
    }

    @Test func `is answered once, by words that go where its own go`() throws {
        var story = FrontlineStory()
        try story.run(FrontlineStory.note(customer: FrontlineStory.ada))
        #expect(story.state.notes[0].isOpen)
        #expect(story.refusal(of: FrontlineStory.answer(1, "Noted with thanks."))?.field == "text")
        let made = try story.run(FrontlineStory.answer())
        guard case .noteAnswered(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(data.text.subject == .customer(FrontlineStory.ada))
        #expect(story.state.notes[0].answer?.by == FrontlineStory.clerk)
        let refusal = story.refusal(of: FrontlineStory.answer())
        #expect(refusal?.message.contains("E-4 answered N-1") == true && refusal?.field == "note")
        // Whom it was about is gone: it can be answered all the same, and the answer is not theirs.
        try story.run(FrontlineStory.note(customer: FrontlineStory.ada))
        story.customer(3) { $0.erasedAt = Story.monday }
        let late = try story.run(FrontlineStory.answer(3))
        guard case .noteAnswered(let data) = late[0].body else { return #expect(Bool(false), "\(late)") }
        #expect(data.text.subject == .employee(FrontlineStory.clerk))
    }

    @Test func `is refused for each fault with its field and what mends it`() throws {
        var story = FrontlineStory()
        story.customer(5) { $0.erasedAt = Story.monday }
        let faults: [(FrontlineCommand, String, String)] = [
            (FrontlineStory.note(" \n"), "text", "text"),
            (FrontlineStory.note(String(repeating: "word ", count: 4_000)), "text", "20000 bytes"),
            (FrontlineStory.note(customer: CustomerID(5)), "customer", "was erased"),
            (FrontlineStory.note(customer: CustomerID(6)), "customer", "there is no customer CU-6"),
            (FrontlineStory.note(complaint: ComplaintID(7)), "complaint", "there is no complaint C-7"),
            (FrontlineStory.note(area: " - "), "area", "product area"),
            (FrontlineStory.note(themes: [ThemeID(9)]), "theme", "there is no theme TH-9"),
            (FrontlineStory.note("n/a"), "text", "says nothing"),
            (FrontlineStory.answer(8), "note", "there is no note N-8"),
            (.sortNote(.init(note: NoteID(8), themes: [])), "note", "there is no note N-8"),
        ]
        for (command, field, message) in faults {
            let refusal = story.refusal(of: command)
            #expect(
                refusal?.field == field && refusal?.message.contains(message) == true, "\(String(describing: refusal))")
            #expect(refusal?.fix.isEmpty == false && refusal?.missing.isEmpty == false)
        }
        story.complaint(of: 3)
        story.customer(8) { _ in }
        let refusal = story.refusal(of: FrontlineStory.note(customer: CustomerID(8), complaint: ComplaintID(7)))
        #expect(refusal?.missing.contains("the complaint's own customer, or none") == true)
    }

    @Test func `about a complaint that is closed to somebody is not there for them`() throws {
        var story = FrontlineStory()
        story.complaint(of: nil)
        try story.run(FrontlineStory.note(complaint: ComplaintID(7)))
        story.facts.closed = [ComplaintID(7)]
        let closed = story.refusal(of: FrontlineStory.answer(1))
        let none = story.refusal(of: FrontlineStory.answer(8))
        #expect(closed?.message == none?.message.replacing("N-8", with: "N-1") && closed?.fix == none?.fix)
        #expect(story.refusal(of: .sortNote(.init(note: NoteID(1), themes: [])))?.nature == .notFound)
        // It came to be closed since the list of those that are was made.
        story.facts.closed = []
        story.facts.complaint = nil
        #expect(story.refusal(of: .sortNote(.init(note: NoteID(1), themes: [])))?.nature == .notFound)
        #expect(story.refusal(of: FrontlineStory.answer(1))?.nature == .notFound)
    }

    @Test func `is not written and not answered by the token of somebody who was erased`() throws {
        var story = FrontlineStory()
        try story.run(FrontlineStory.note(customer: FrontlineStory.ada))
        try story.run(story.plan())
        story.facts.drawn = .init(through: 9, customers: [CustomerID(8)])
        story.employee(FrontlineStory.clerk) { $0.erasedAt = Story.monday }
        let cancel = FrontlineCommand.cancel(.init(call: ListeningID(1), reason: "She does not want to talk."))
        for command in [FrontlineStory.note(), FrontlineStory.answer(), story.draw(), cancel] {
            let refusal = story.refusal(of: command)
            #expect(refusal?.missing.contains("a token of somebody who works here") == true, "\(command)")
        }
    }
}

@Suite struct `A listening call` {
    @Test func `has an owner who is there and a day, and waits once for each person`() throws {
        var story = FrontlineStory()
        try story.run(story.plan())
        #expect(story.state.awaited == [.customer(FrontlineStory.ada): ListeningID(1)])
        let again = story.refusal(of: story.plan(owner: FrontlineStory.owners[1]))
        #expect(again?.message.contains("L-1 with CU-3 is still to be made") == true)
        let faults: [(FrontlineCommand, String, String)] = [
            (story.plan(.customer(CustomerID(6))), "with", "there is no customer CU-6"),
            (story.plan(.employee(FrontlineStory.gone)), "with", "does not work here any more"),
            (story.plan(.employee(FrontlineStory.owners[0])), "owner", "cannot listen to themselves"),
            (story.plan(.employee(FrontlineStory.clerk), owner: FrontlineStory.gone), "owner", "does not work here"),
            (story.plan(.employee(FrontlineStory.clerk), owner: EmployeeID(77)), "owner", "there is no employee E-77"),
            (story.plan(.employee(FrontlineStory.clerk), days: -1), "due", "which is past"),
            (story.plan(.employee(FrontlineStory.clerk), days: 367), "due", "more than a year"),
        ]
        for (command, field, message) in faults {
            let refusal = story.refusal(of: command)
            #expect(
                refusal?.field == field && refusal?.message.contains(message) == true, "\(String(describing: refusal))")
        }
        story.customer(5)
        story.facts.isProtected = true
        let refusal = story.refusal(of: story.plan(.customer(CustomerID(5))))
        #expect(refusal?.message.contains("CU-5 is not to be called now") == true)
    }

    @Test func `of a customer is held when something was heard, and of an employee becomes a note of theirs`() throws {
        var story = FrontlineStory()
        try story.run(story.plan())
        try story.run(story.plan(.employee(FrontlineStory.clerk)))
        let silent = story.refusal(of: story.hold(words: FeedbackWords()))
        #expect(silent?.message.contains("nothing of what was heard") == true)
        let held = try story.run(story.hold(words: FeedbackWords(notGot: "A call.")))
        #expect(held.map(\.kind) == ["frontline.listeningHeld"])
        #expect(story.refusal(of: story.hold())?.message.contains("L-1 was held on") == true)
        let others = story.refusal(of: story.hold(2, words: FeedbackWords(text: "So.", hoped: "More.")))
        #expect(others?.field == "expected")
        let made = try story.run(story.hold(2))
        #expect(made.map(\.kind) == ["frontline.listeningHeld", "frontline.noteRecorded"])
        let note = try #require(story.state.notes.first)
        #expect(note.from == FrontlineStory.clerk && note.listening == ListeningID(2) && note.isOpen)
        #expect(story.state.call(ListeningID(2))?.note == note.id)
        #expect(story.state.awaited.isEmpty)
    }

    @Test func `is handed on and cancelled while it is to be made`() throws {
        var story = FrontlineStory()
        try story.run(story.plan())
        story.employee(FrontlineStory.owners[0]) { $0.leftAt = Story.monday }
        func hand(_ owner: EmployeeID) -> FrontlineCommand { .hand(.init(call: ListeningID(1), owner: owner)) }
        #expect(story.refusal(of: hand(FrontlineStory.gone))?.field == "owner")
        #expect(story.refusal(of: story.plan(.employee(FrontlineStory.clerk)))?.field == "owner", "no new calls")
        try story.run(hand(FrontlineStory.owners[1]))
        #expect(story.state.calls[0].owner == FrontlineStory.owners[1])
        #expect(story.refusal(of: hand(FrontlineStory.owners[1]))?.message.contains("already") == true)
        try story.run(.cancel(.init(call: ListeningID(1), reason: "She does not want to talk.")))
        for command in [hand(FrontlineStory.clerk), story.hold()] {
            #expect(story.refusal(of: command)?.message.contains("L-1 was cancelled on") == true)
        }
        #expect(story.refusal(of: story.hold(9))?.nature == .notFound)
        try story.run(story.plan(owner: FrontlineStory.owners[1]))
        story.now = story.now.advanced(byDays: 8)
        #expect(story.state.calls.map { $0.isLate(on: story.today) } == [false, true])
    }

    @Test func `with somebody who was erased since ends in words that can be erased`() throws {
        var story = FrontlineStory()
        try story.run(story.plan())
        try story.run(story.plan(.employee(FrontlineStory.owners[1])))
        func reason(_ number: Int64) throws -> TextSubject? {
            let made = try story.run(.cancel(.init(call: ListeningID(number), reason: "There is nobody to call.")))
            guard case .listeningCancelled(let data) = made[0].body else { return nil }
            return data.reason.subject
        }
        story.customer(3) { $0.erasedAt = Story.monday }
        story.employee(FrontlineStory.owners[1]) { $0.erasedAt = Story.monday }
        let (ofCustomer, ofEmployee) = (try reason(1), try reason(2))
        #expect(ofCustomer == .employee(FrontlineStory.clerk) && ofEmployee == .employee(FrontlineStory.clerk))
        story.customer(4)
        try story.run(story.plan(.customer(CustomerID(4))))
        let ofAnother = try reason(3)
        #expect(ofAnother == .customer(CustomerID(4)))
    }

    @Test func `of another is not there for whoever makes only their own`() throws {
        var story = FrontlineStory()
        try story.run(story.plan())
        let commands = [story.hold(), .cancel(.init(call: ListeningID(1), reason: "She does not want to talk."))]
        story.facts.onlyOwner = FrontlineStory.clerk
        for command in commands {
            let refusal = story.refusal(of: command)
            #expect(refusal?.nature == .notFound)
            #expect(refusal?.message.hasSuffix("there is no listening call L-1 of \(FrontlineStory.clerk).") == true)
        }
        story.facts.onlyOwner = FrontlineStory.owners[0]
        for command in commands { #expect(story.refusal(of: command) == nil) }
    }

    @Test func `is drawn for owners in turn, with all that is needed to draw again`() throws {
        var story = FrontlineStory()
        let passed = [CustomerID(8), CustomerID(2)]
        let picks = ListeningDraw.picks(3, through: 20, seed: 42, passingOver: Set(passed))
        story.facts.drawn = .init(through: 20, customers: picks, passedOver: passed)
        let made = try story.run(story.draw(count: 3))
        guard case .listeningDrawn(let data) = made[0].body else { return #expect(Bool(false), "\(made)") }
        #expect(data.calls.map(\.customer) == picks)
        #expect(data.calls.map(\.owner) == [0, 1, 0].map { FrontlineStory.owners[$0] })
        #expect(data.why?.subject == .employee(FrontlineStory.clerk), "whoever planned it")
        let seed = try #require(UInt64(data.seed))
        #expect(data.passedOver == passed)
        #expect(
            ListeningDraw.picks(data.calls.count, through: data.through, seed: seed, passingOver: Set(passed))
                == picks)
        guard case .listeningDrawn(let told) = made[0].withoutPassedOver.body else {
            return #expect(Bool(false), "\(made)")
        }
        #expect(told.passedOver == nil && told.calls == data.calls && told.seed == data.seed)
        let isDrawn = story.state.calls.map(\.isDrawn)
        #expect(!isDrawn.contains(false))
        story.facts.drawn = .init(through: 20, passedOver: passed)
        for (command, field) in [
            (story.draw(count: 0), "count"), (story.draw(count: 51), "count"), (story.draw(owners: []), "owner"),
            (story.draw(owners: [FrontlineStory.gone]), "owner"), (story.draw(days: -1), "due"),
        ] {
            #expect(story.refusal(of: command)?.field == field)
        }
        #expect(story.refusal(of: story.draw())?.message.contains("nobody is left to draw") == true)
    }

    @Test func `and a note come back from the journal, their words kept apart`() throws {
        var story = FrontlineStory()
        try story.run(FrontlineStory.note(customer: FrontlineStory.ada))
        try story.run(.sortNote(.init(note: NoteID(1), themes: [])))
        try story.run(FrontlineStory.answer())
        try story.run(story.plan())
        story.facts.drawn = .init(through: 9, customers: [CustomerID(8)], passedOver: [CustomerID(3)])
        try story.run(story.draw(count: 1))
        try story.run(.hand(.init(call: ListeningID(1), owner: FrontlineStory.owners[1])))
        try story.run(story.hold())
        try story.run(.cancel(.init(call: ListeningID(2), reason: "He moved away.")))
        #expect(
            story.events.map(\.kind) == [
                "frontline.noteRecorded", "frontline.noteSorted", "frontline.noteAnswered",
                "frontline.listeningPlanned", "frontline.listeningDrawn", "frontline.listeningHanded",
                "frontline.listeningHeld", "frontline.listeningCancelled",
            ])
        for event in story.events {
            let collector = TextCollector()
            let encoder = JSONEncoder()
            encoder.userInfo[TextCollector.userInfoKey] = collector
            let stored = String(decoding: try encoder.encode(DomainEvent.frontline(event)), as: UTF8.self)
            for words in ["returns form", "linked now", "return go", "moved away"] { #expect(!stored.contains(words)) }
            let plain = try JSONEncoder().encode(DomainEvent.frontline(event))
            #expect(try JSONDecoder().decode(DomainEvent.self, from: plain) == .frontline(event))
        }
    }
}

@Suite struct `A draw of customers` {
    /// The formula of Docs/METRICS.md, worked by hand with the published first numbers of SplitMix64 from 0:
    /// e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f.
    @Test func `goes by the published numbers`() {
        // e220a8397b1dcdaf mod 4 = 3: 4 2 3 1. 6e789e6aa1b965f4 mod 3 = 0: the 2 stays. 06c45d188009454f mod 2 = 1: 4 2 1 3.
        let all = [CustomerID(4), CustomerID(2), CustomerID(1), CustomerID(3)]
        #expect(ListeningDraw.picks(9, through: 4, seed: 0, passingOver: []) == all)
        #expect(ListeningDraw.picks(2, through: 4, seed: 0, passingOver: [CustomerID(4)]) == Array(all[1...2]))
        #expect(ListeningDraw.picks(2, through: 0, seed: 0, passingOver: []).isEmpty)
        #expect(ListeningDraw.picks(2, through: 4, seed: 0, passingOver: Set(all)).isEmpty)
    }

    @Test(arguments: 0..<200)
    func `draws each once, as exchanging places in a list of all would`(seed: Int) {
        var chance = SplitMix(seed: UInt64(seed))
        let count = Int.random(in: 1...60, using: &chance)
        let start = chance.next()
        var numbers = (1...Int64(count)).map { CustomerID($0) }
        var random = SplitMix(seed: start)
        for place in 0..<count {
            numbers.swapAt(place, place + Int(random.next() % UInt64(count - place)))
        }
        #expect(ListeningDraw.picks(count, through: Int64(count), seed: start, passingOver: []) == numbers)
    }

    @Test func `costs what is drawn, not what is drawn from`() {
        let picks = ListeningDraw.picks(50, through: Int64.max / 2, seed: 7, passingOver: [])
        #expect(Set(picks).count == 50)
    }
}

@Suite struct `The register of the front line` {
    /// Whatever is asked in whatever order: what is decided is folded without loss, nobody waits for two calls, no note is
    /// answered twice, nothing ended ends again.
    @Test(arguments: 0..<60)
    func `keeps its promises under any commands`(seed: Int) {
        var chance = SplitMix(seed: UInt64(seed))
        var story = FrontlineStory()
        for number in 1...6 { story.customer(Int64(number)) }
        for _ in 0..<60 {
            _ = try? story.run(command(for: &story, &chance))
            story.now = story.now.advanced(byDays: Int.random(in: 0...2, using: &chance))
            let open = story.state.calls.filter(\.isOpen).map(\.partner)
            #expect(Set(open).count == open.count)
            #expect(story.state.notes.map(\.id) == story.state.notes.map(\.id).sorted())
        }
        let answered = story.events.compactMap { event -> NoteID? in
            if case .noteAnswered(let data) = event.body { data.note } else { nil }
        }
        #expect(Set(answered).count == answered.count)
        let ended = story.events.compactMap { event -> ListeningID? in
            switch event.body {
            case .listeningHeld(let data): data.call
            case .listeningCancelled(let data): data.call
            default: nil
            }
        }
        #expect(Set(ended).count == ended.count)
        #expect(FrontlineDecider.replay(story.events) == story.state)
        #expect(story.state.calls.map(\.id.rawValue) == Array(0..<Int64(story.state.calls.count)).map { $0 + 1 })
    }

    private func command(for story: inout FrontlineStory, _ chance: inout SplitMix) -> FrontlineCommand {
        let customer = CustomerID(Int64.random(in: 1...6, using: &chance))
        let note = NoteID(Int64.random(in: 1...30, using: &chance))
        let call = ListeningID(Int64.random(in: 1...12, using: &chance))
        let owner = chance.pick(FrontlineStory.owners + [FrontlineStory.gone])
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: return FrontlineStory.note(customer: chance.chance(50) ? customer : nil)
        case 1: return FrontlineStory.answer(note.rawValue)
        case 2: return .sortNote(.init(note: note, themes: []))
        case 3: return story.plan(.customer(customer), owner: owner)
        case 4:
            let awaited = story.state.awaited
            let free = (1...6).map { CustomerID($0) }.filter { awaited[.customer($0)] == nil }
            story.facts.drawn = .init(through: 6, customers: Array(free.prefix(2)))
            return story.draw(count: 2)
        case 5: return .hand(.init(call: call, owner: owner))
        case 6: return story.hold(call.rawValue)
        default: return .cancel(.init(call: call, reason: "They do not want to talk."))
        }
    }
}
