import EvenhandDomain
import EvenhandJournal
import Testing

@testable import EvenhandDesk

@Suite struct `When the front line is heard` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let clerk: Actor
        let other: Actor
        let manager: Actor
        let concerned: Actor
        var desk: Desk { fixture.desk }
    }

    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let clerk = try await fixture.person("Clerk", [.clerk])
        let other = try await fixture.person("Other", [.clerk])
        let manager = try await fixture.person("Manager", [.leader])
        let concerned = try await fixture.person("Ewa", [.employee], manager: manager.person)
        return Scene(
            fixture: fixture, leader: leader, clerk: clerk, other: other, manager: manager, concerned: concerned)
    }

    private func customer(_ scene: Scene, contact: String? = "ada@example.org") async throws -> CustomerID {
        let outcome = try await scene.desk.register(
            CustomerCommand.Register(name: "Ada", contact: contact), by: scene.clerk)
        guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
        return id
    }

    private func theme(_ scene: Scene, _ name: String, _ phrases: [String], owner: Actor) async throws {
        _ = try await scene.desk.perform(
            ThemeCommand.open(
                .init(
                    name: name, about: "What it is about.", rule: ThemeRule(phrases: phrases), owner: owner.person)),
            by: scene.leader)
    }

    private func leave(_ scene: Scene, _ person: Actor) async throws {
        _ = try await scene.desk.perform(
            [EmployeeCommand.leave(.init(on: scene.fixture.now))], on: person.person,
            by: Actor(person: .house, roles: [.administrator]))
    }

    /// A complaint of a customer under embargo, about somebody or nobody.
    private func embargo(_ scene: Scene, of customer: CustomerID, about employee: EmployeeID? = nil) async throws {
        let filed = try await scene.desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: scene.fixture.now, channel: .email, language: "en",
                narrative: "It came late.",
                heads: [
                    HeadDraft(ground: employee == nil ? .service : .conduct, allegation: "Late.", employee: employee)
                ]), by: scene.clerk)
        guard case .complaint(let complaint) = filed.stream else {
            throw DeskFixture.Unexpected(what: "\(filed.stream)")
        }
        let investigator = try await scene.fixture.person("Ina", [.investigator])
        let second = try await scene.fixture.person("Ivo", [.investigator])
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "He was threatened at home.")), on: complaint,
            by: investigator)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: complaint, by: second)
    }

    private func plan(_ scene: Scene, _ customer: CustomerID, by actor: Actor) async throws {
        _ = try await scene.desk.perform(
            listening: .plan(.init(partner: .customer(customer), owner: scene.clerk.person, due: scene.desk.today)),
            by: actor)
    }

    private func listed(
        _ scene: Scene, by actor: Actor, _ change: (inout NoteFilter) -> Void = { _ in }
    ) async throws -> NotePage {
        var filter = NoteFilter()
        change(&filter)
        return try await scene.desk.notes(filter, below: nil, limit: 100, by: actor)
    }

    @Test func `a note goes to whoever answers for its theme, and its writer reads what was done`() async throws {
        let scene = try await scene()
        try await theme(scene, "Returns", ["returns form"], owner: scene.other)
        let written = try await scene.desk.writeNote(
            .init(text: "Nobody finds the returns form.", area: "Shop"), by: scene.clerk)
        #expect(written.note.themes == [ThemeID(1)] && written.owners == [scene.other.person])
        _ = try await scene.desk.writeNote(.init(text: "The card reader is slow."), by: scene.other)
        scene.fixture.advance(days: 3)
        let open = try await listed(scene, by: scene.other) { $0.open = true }
        #expect(open.openCount == 2 && open.oldest?.id == written.note.id && open.oldestDays == 3)
        #expect(try await listed(scene, by: scene.other) { $0.owner = scene.other.person }.notes.count == 1)
        #expect(try await listed(scene, by: scene.other) { $0.unsorted = true }.notes.count == 1)
        let tomorrow = scene.desk.today.advanced(byDays: 1)
        #expect(try await listed(scene, by: scene.other) { $0.since = tomorrow }.notes.isEmpty)
        let answered = try await scene.desk.perform(
            .answerNote(.init(note: written.note.id, text: "It is linked now.")), onNote: written.note.id,
            by: scene.other)
        #expect(answered.answer?.text == "It is linked now.")
        let mine = try await listed(scene, by: scene.clerk) { $0.from = scene.clerk.person }
        #expect(mine.notes.map(\.answer?.text) == ["It is linked now."] && mine.openCount == 0 && mine.oldest == nil)
        // Merged, its notes are those of the theme it went into.
        try await theme(scene, "Forms", ["no such words"], owner: scene.leader)
        _ = try await scene.desk.perform(
            ThemeCommand.merge(.init(theme: ThemeID(1), into: ThemeID(2), reason: "Both are about forms.")),
            by: scene.leader)
        let shown = try await scene.desk.note(written.note.id, by: scene.clerk)
        #expect(shown.note.themes == [ThemeID(2)] && shown.owners == [scene.leader.person])
    }

    @Test func `pages of notes go on where they ended`() async throws {
        let scene = try await scene()
        for number in 0..<5 {
            _ = try await scene.desk.writeNote(.init(text: "Note number \(number)."), by: scene.clerk)
        }
        var seen: [String?] = []
        var counts: [Int] = []
        var key: NoteID?
        repeat {
            let page = try await scene.desk.notes(NoteFilter(), below: key, limit: 2, by: scene.clerk)
            seen += page.notes.map(\.text?.text)
            counts.append(page.openCount)
            key = page.next
        } while key != nil
        #expect(counts == [5, 0, 0], "of all that match, on the first page")
        #expect(seen == (0..<5).reversed().map { "Note number \($0)." })
    }

    @Test func `a note about a complaint that is closed to somebody is not there for them`() async throws {
        let scene = try await scene()
        let complaint = try await scene.fixture.complaint(about: [scene.concerned.person], by: scene.clerk)
        let note = try await scene.desk.writeNote(
            .init(text: "She came back to the counter.", complaint: complaint), by: scene.clerk
        ).note
        #expect(try await listed(scene, by: scene.clerk).notes.count == 1)
        #expect(try await listed(scene, by: scene.manager).notes.isEmpty)
        #expect(try await listed(scene, by: scene.manager).openCount == 0)
        #expect(
            await refusal { _ = try await scene.desk.note(note.id, by: scene.manager) }?.nature == .notFound)
        let closed = await refusal {
            _ = try await scene.desk.perform(
                .answerNote(.init(note: note.id, text: "So.")), onNote: note.id, by: scene.manager)
        }
        #expect(closed?.message.contains("there is no note \(note.id)") == true)
        let naming = await refusal {
            _ = try await scene.desk.writeNote(.init(text: "About her.", complaint: complaint), by: scene.manager)
        }
        #expect(naming?.message.contains("there is no complaint \(complaint)") == true)
        #expect(await isDenied { _ = try await scene.desk.note(note.id, by: scene.concerned) })
        let figures = try await scene.desk.frontlineFigures(from: nil, through: nil, by: scene.manager)
        #expect(figures.notes.open == 0 && figures.oldest.isEmpty)
        let watched = try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.frontline]), by: scene.manager)
        #expect(watched.events.isEmpty)
        #expect(
            try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.frontline]), by: scene.clerk).events
                .map(\.isReadable) == [true])
    }

    @Test func `whoever watches a note or a voice about a complaint has read of it`() async throws {
        let scene = try await scene()
        let complaint = try await scene.fixture.complaint(about: [nil], by: scene.clerk)
        _ = try await scene.desk.writeNote(
            .init(text: "She came back to the counter.", complaint: complaint), by: scene.clerk)
        _ = try await scene.desk.record(
            VoiceCommand.Record(
                kind: .customer, complaint: complaint, on: scene.fixture.now,
                words: FeedbackWords(notGot: "A call back.")),
            by: scene.clerk)
        for (category, actor) in [
            (StreamCategory.frontline, scene.other), (StreamCategory.voice, scene.leader),
        ] {
            _ = try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [category]), by: actor)
            await scene.desk.readLog.flush()
            let reads = try await scene.fixture.journal.caseReads(
                CaseReadFilter(complaint: complaint, person: actor.person), below: nil, limit: 10
            ).reads
            #expect(reads.map(\.what) == [.watch], "\(category)")
        }
    }

    @Test func `erasing a customer takes the words, and the note can still be answered`() async throws {
        let scene = try await scene()
        let ada = try await customer(scene)
        let note = try await scene.desk.writeNote(.init(text: "He limps.", customer: ada), by: scene.clerk).note
        _ = try await scene.desk.perform(
            listening: .plan(
                .init(
                    partner: .customer(ada), owner: scene.clerk.person, due: scene.desk.today,
                    why: "How is his leg?")),
            by: scene.leader)
        _ = try await scene.desk.perform([.erase(.init())], on: ada, by: scene.leader)
        let shown = try await scene.desk.note(note.id, by: scene.clerk)
        #expect(shown.text != nil && shown.text?.text == nil && shown.note.isOpen)
        let call = try #require(
            try await scene.desk.listening(ListeningFilter(), after: nil, limit: 10, by: scene.clerk).calls.first)
        #expect(call.why?.text == nil && call.mustNotBeCalled && call.contact == nil)
        let answered = try await scene.desk.perform(
            .answerNote(.init(note: note.id, text: "Nothing is left to do.")), onNote: note.id, by: scene.clerk)
        #expect(answered.answer?.text == "Nothing is left to do." && !answered.note.isOpen)
        // Nothing is written of her any more: why the call is not made goes with whoever says so.
        _ = try await scene.desk.perform(
            listening: .cancel(.init(call: ListeningID(1), reason: "There is nobody to call.")), by: scene.clerk)
        func reason() async throws -> PersonalText? {
            try await scene.desk.listening(ListeningFilter(), after: nil, limit: 1, by: scene.leader).calls.first?
                .reason
        }
        let said = try await reason()
        #expect(said?.text == "There is nobody to call.")
        try await leave(scene, scene.clerk)
        _ = try await scene.desk.perform(
            [EmployeeCommand.erase(.init())], on: scene.clerk.person,
            by: Actor(person: .house, roles: [.administrator]))
        let left = try await reason()
        #expect(left != nil && left?.text == nil)
        let refused = await refusal {
            _ = try await scene.desk.writeNote(.init(text: "Written afterwards."), by: scene.clerk)
        }
        #expect(refused?.missing.contains("a token of somebody who works here") == true)
        #expect(try await scene.fixture.journal.audit().isIntact)
    }

    @Test func `an embargo that is closed to whoever plans refuses nothing, is not told and gives no contact`()
        async throws
    {
        let scene = try await scene()
        let (ada, bert) = (try await customer(scene), try await customer(scene))
        try await embargo(scene, of: ada, about: scene.concerned.person)
        let open = await refusal { try await plan(scene, ada, by: scene.leader) }
        #expect(open?.message.contains("\(ada) is not to be called now") == true)
        try await plan(scene, ada, by: scene.manager)
        func call(_ actor: Actor) async throws -> ListeningRecord? {
            try await scene.desk.listening(ListeningFilter(), after: nil, limit: 1, by: actor).calls.first
        }
        let (told, untold) = (try await call(scene.clerk), try await call(scene.manager))
        #expect(told?.mustNotBeCalled == true && told?.contact == nil)
        #expect(untold?.mustNotBeCalled == false && untold?.contact == nil && untold?.name != nil)
        _ = try await scene.desk.perform(
            listening: .cancel(.init(call: ListeningID(1), reason: "She moved away.")), by: scene.manager)
        let outcome = try await scene.desk.draw(
            .init(count: 2, seed: 1, due: scene.desk.today, owners: [scene.clerk.person]), by: scene.manager)
        let draw = try #require(outcome.draw)
        #expect(draw.calls.map(\.customer) == [bert] && draw.passedOver == [ada])
        // Who was passed over is the house's alone to read.
        let readers: [(Actor, [CustomerID]?)] = [
            (scene.manager, nil), (scene.leader, nil), (Actor(person: .house, roles: [.leader]), [ada]),
        ]
        for (actor, passed) in readers {
            let watched = try await scene.desk.watch(
                from: 1, EventFilter(kinds: ["frontline.listeningDrawn"]), by: actor
            ).events
            guard case .frontline(let event)? = watched.first?.recorded.event,
                case .listeningDrawn(let data) = event.body
            else { throw DeskFixture.Unexpected(what: "\(watched)") }
            #expect(data.passedOver == passed && data.calls == draw.calls)
        }
    }

    @Test func `a draw that is refused anyway draws nobody, and waits for nobody`() async throws {
        let scene = try await scene()
        _ = try await customer(scene)
        let waited = try await waits(for: scene.desk.frontline.turn, patience: 10_000_000) {
            let refused = await refusal {
                _ = try await scene.desk.draw(
                    .init(
                        count: 1, seed: 1, due: scene.desk.today.advanced(byDays: -1), owners: [scene.clerk.person]),
                    by: scene.leader)
            }
            #expect(refused?.field == "due")
        }
        #expect(!waited)
    }

    @Test func `who refuses while others write is not drawn`() async throws {
        let scene = try await scene()
        let customers = [try await customer(scene), try await customer(scene)]
        let first = try #require(ListeningDraw.picks(1, through: 2, seed: 7, passingOver: []).first)
        let draw = try await scene.desk.frontline.turn.take {
            () async throws(DeskError) -> Task<ListeningOutcome, any Error> in
            let draw: Task<ListeningOutcome, any Error> = Task {
                try await scene.desk.draw(
                    .init(count: 1, seed: 7, due: scene.desk.today, owners: [scene.clerk.person]), by: scene.leader)
            }
            // Meanwhile it was drawn; the turn is needed to write it down.
            for _ in 0..<1_000 { await Task.yield() }
            _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: first, by: scene.clerk)
            return draw
        }
        let drawn = try await draw.value.draw
        #expect(drawn?.calls.map(\.customer) == customers.filter { $0 != first } && drawn?.passedOver == [first])
    }

    @Test func `what a customer said is written down in the turn of those who write voices`() async throws {
        let scene = try await scene()
        let ada = try await customer(scene)
        try await plan(scene, ada, by: scene.leader)
        let waited = try await waits(for: scene.desk.voices.turn) {
            _ = try await scene.desk.hold(
                .init(
                    call: ListeningID(1), on: scene.fixture.now, words: FeedbackWords(text: "I never found the form.")),
                by: scene.clerk)
        }
        #expect(waited)
    }

    @Test func `the register is folded by one at a time`() async throws {
        let scene = try await scene()
        let waited = try await waits(for: scene.desk.frontline.folding) { _ = try await listed(scene, by: scene.clerk) }
        #expect(waited)
    }

    @Test func `what a customer says is a voice, and what an employee says a note`() async throws {
        let scene = try await scene()
        try await theme(scene, "Returns", ["returns form"], owner: scene.other)
        let ada = try await customer(scene)
        for partner in [ListeningPartner.customer(ada), .employee(scene.other.person)] {
            _ = try await scene.desk.perform(
                listening: .plan(.init(partner: partner, owner: scene.clerk.person, due: scene.desk.today)),
                by: scene.leader)
        }
        #expect(
            await refusal {
                _ = try await scene.desk.hold(
                    .init(call: ListeningID(1), on: scene.fixture.now, words: FeedbackWords(text: "So.")),
                    by: scene.other)
            }?.nature == .notFound, "it is the clerk's")
        #expect(
            await isDenied {
                _ = try await scene.desk.perform(
                    listening: .hand(.init(call: ListeningID(1), owner: scene.other.person)), by: scene.clerk)
            })
        let words = FeedbackWords(text: "I never found the returns form.")
        let heard = try await scene.desk.hold(
            .init(call: ListeningID(1), on: scene.fixture.now, words: words, isFair: true), by: scene.clerk)
        let voice = try await scene.desk.voice(try #require(heard.voice), by: scene.clerk)
        #expect(voice.entry.origin == .listening && voice.entry.listening == ListeningID(1))
        #expect(voice.entry.themes == [ThemeID(1)] && voice.entry.customer == ada && heard.note == nil)
        let told = try await scene.desk.hold(
            .init(call: ListeningID(2), on: scene.fixture.now, words: words), by: scene.clerk)
        let note = try await scene.desk.note(try #require(told.note), by: scene.leader)
        #expect(note.note.from == scene.other.person && note.note.by == scene.clerk.person && told.voice == nil)
        let calls = try await scene.desk.listening(ListeningFilter(), after: nil, limit: 10, by: scene.leader).calls
        #expect(Set(calls.map(\.voice)) == [heard.voice, nil] && calls.allSatisfy { !$0.call.isOpen })
        #expect(
            try await scene.desk.listening(ListeningFilter(), after: nil, limit: 10, by: scene.other).calls.isEmpty)
        // Who plans no calls hears that something was done in one, and not what.
        let watched = try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.frontline]), by: scene.other)
        #expect(watched.events.map(\.isReadable) == [false, false, false, false, true])
    }

    @Test func `a draw passes over who is not to be called and who waits for a call`() async throws {
        let scene = try await scene()
        var customers: [CustomerID] = []
        for _ in 0..<12 { customers.append(try await customer(scene)) }
        customers.append(try await customer(scene, contact: nil))
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: customers[0], by: scene.clerk)
        _ = try await scene.desk.perform([.erase(.init())], on: customers[1], by: scene.leader)
        try await embargo(scene, of: customers[2])
        for closed in [customers[0], customers[2]] {
            let refused = await refusal { try await plan(scene, closed, by: scene.leader) }
            #expect(refused?.message.contains("\(closed) is not to be called now") == true, "one word for both")
        }
        try await plan(scene, customers[3], by: scene.leader)
        let outcome = try await scene.desk.draw(
            .init(
                count: 50, seed: 42, due: scene.desk.today.advanced(byDays: 7),
                owners: [scene.clerk.person, scene.other.person]), by: scene.leader)
        let draw = try #require(outcome.draw)
        #expect(draw.through == 13)
        #expect(Set(draw.calls.map(\.customer)) == Set(customers[4..<12]))
        let passed = Set(try #require(draw.passedOver))
        #expect(passed == Set(customers[0...3] + [customers[12]]))
        #expect(
            ListeningDraw.picks(8, through: 13, seed: 42, passingOver: passed) == draw.calls.map(\.customer))
        let again = await refusal {
            _ = try await scene.desk.draw(
                .init(count: 1, seed: 42, due: scene.desk.today, owners: [scene.clerk.person]), by: scene.leader)
        }
        #expect(again?.message.contains("nobody is left to draw") == true)
        let page = try await scene.desk.listening(ListeningFilter(), after: nil, limit: 4, by: scene.clerk)
        #expect(page.calls.count == 4 && page.calls.allSatisfy { $0.call.owner == scene.clerk.person })
        let rest = try await scene.desk.listening(ListeningFilter(), after: page.next, limit: 4, by: scene.clerk)
        #expect(rest.calls.count == 1 && rest.next == nil)
        #expect(
            await isDenied {
                _ = try await scene.desk.draw(
                    .init(count: 1, seed: 1, due: scene.desk.today, owners: [scene.clerk.person]), by: scene.clerk)
            })
    }

    @Test func `whose owner left has none, in calls and in themes, until somebody is named`() async throws {
        let scene = try await scene()
        try await theme(scene, "Returns", [], owner: scene.other)
        let ada = try await customer(scene)
        _ = try await scene.desk.perform(
            listening: .plan(.init(partner: .customer(ada), owner: scene.other.person, due: scene.desk.today)),
            by: scene.leader)
        _ = try await scene.desk.writeNote(.init(text: "Nobody finds the form.", themes: [ThemeID(1)]), by: scene.clerk)
        try await leave(scene, scene.other)
        scene.fixture.advance(days: 1)
        var figures = try await scene.desk.frontlineFigures(from: nil, through: nil, by: scene.leader)
        #expect(figures.through == scene.desk.today && figures.from == scene.desk.today.advanced(byDays: -27))
        #expect(figures.themes.map(\.ownerIsGone) == [true] && figures.themes.map(\.notes) == [1])
        #expect(figures.listening.map(\.late) == [1] && figures.listening.map(\.ownerIsGone) == [true])
        #expect(figures.notes.recorded == 1 && figures.notes.open == 1 && figures.notes.unsorted == 0)
        #expect(figures.notes.oldestDays == 1 && figures.notes.medianDays == nil)
        let record = try await scene.desk.themes(by: scene.leader)
        #expect(try await scene.desk.ownersGone(in: record) == [scene.other.person])
        let late = try await scene.desk.perform(
            listening: .hand(.init(call: ListeningID(1), owner: scene.clerk.person)), by: scene.leader)
        #expect(late.calls == [ListeningID(1)])
        _ = try await scene.desk.perform(
            ThemeCommand.revise(.init(theme: ThemeID(1), owner: scene.clerk.person)), by: scene.leader)
        let owned = try #require(try await scene.desk.themes(by: scene.leader).state.theme(ThemeID(1)))
        #expect(owned.ownerships.map(\.owner) == [scene.other.person, scene.clerk.person])
        #expect(owned.ownerships.last?.by == scene.leader.person)
        let note = try #require(try await listed(scene, by: scene.clerk).notes.first)
        _ = try await scene.desk.perform(
            .answerNote(.init(note: note.note.id, text: "It is linked now.")), onNote: note.note.id, by: scene.clerk)
        figures = try await scene.desk.frontlineFigures(from: nil, through: nil, by: scene.leader)
        #expect(figures.notes.answered == 1 && figures.notes.medianDays == 1 && figures.notes.open == 0)
        #expect(figures.themes.map(\.ownerIsGone) == [false] && figures.listening.map(\.owner) == [scene.clerk.person])
        let wrong = await refusal {
            _ = try await scene.desk.frontlineFigures(
                from: scene.desk.today, through: scene.desk.today.advanced(byDays: -1), by: scene.leader)
        }
        #expect(wrong?.field == "from")
        #expect(
            await isDenied {
                _ = try await scene.desk.frontlineFigures(from: nil, through: nil, by: scene.clerk)
            })
    }
}
