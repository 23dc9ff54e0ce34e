import EvenhandDomain
import EvenhandJournal
import Testing

@testable import EvenhandDesk

@Suite struct `What a customer's card says beside complaints` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let clerk: Actor
        let manager: Actor
        let ewa: Actor
        let ada: CustomerID
        var desk: Desk { fixture.desk }

        init() async throws {
            fixture = try DeskFixture()
            leader = try await fixture.person("Leader", [.leader])
            clerk = try await fixture.person("Clerk", [.clerk])
            manager = try await fixture.person("Manager", [.leader])
            ewa = try await fixture.person("Ewa", [.employee], manager: manager.person)
            let made = try await fixture.desk.register(
                CustomerCommand.Register(name: "Ada", contact: "ada@example.org", language: "en"), by: clerk)
            guard case .customer(let id) = made.stream else { throw DeskFixture.Unexpected(what: "\(made.stream)") }
            ada = id
            _ = try await fixture.desk.perform([.recordConsent(.init(isGiven: true))], on: ada, by: clerk)
        }

        func file(_ narrative: String, about: EmployeeID? = nil) async throws -> ComplaintID {
            let outcome = try await desk.file(
                ComplaintCommand.File(
                    customer: ada, receivedAt: fixture.now, channel: .phone, language: "en", narrative: narrative,
                    heads: [HeadDraft(ground: .conduct, allegation: "So.", employee: about)]), by: leader)
            guard case .complaint(let id) = outcome.stream else {
                throw DeskFixture.Unexpected(what: "\(outcome.stream)")
            }
            return id
        }

        @discardableResult
        func said(_ words: String, about complaint: ComplaintID? = nil, by customer: CustomerID? = nil) async throws
            -> VoiceEntry
        {
            try await desk.record(
                VoiceCommand.Record(
                    customer: complaint == nil ? customer ?? ada : nil, complaint: complaint, on: fixture.now,
                    words: FeedbackWords(notGot: words), rating: 4), by: clerk)
        }

        func run(_ command: ThemeCommand) async throws {
            _ = try await desk.perform(command, by: leader)
        }

        func words(_ reader: Actor) async throws -> [String?] {
            try await desk.card(of: ada, by: reader).voices.map(\.notGot?.text)
        }
    }

    @Test func `the last three voices of theirs, the newest first, and no one else's`() async throws {
        let scene = try await Scene()
        let made = try await scene.desk.register(CustomerCommand.Register(name: "Bea"), by: scene.clerk)
        guard case .customer(let bea) = made.stream else { return }
        #expect(try await scene.words(scene.clerk).isEmpty)
        for number in 1...4 {
            try await scene.said("Word \(number).")
            try await scene.said("Another's.", by: bea)
        }
        #expect(try await scene.words(scene.clerk) == ["Word 4.", "Word 3.", "Word 2."])
        // Another desk folds the same.
        let other = Desk(
            journal: scene.fixture.journal, scorer: scene.desk.triage.scorer, now: scene.desk.now)
        #expect(try await other.card(of: scene.ada, by: scene.clerk).voices.map(\.rating) == [4, 4, 4])
        // It reads the stream of voices for that, and not all that was ever recorded.
        #expect(other.voices.through == 0)
        // Whoever may not see voices has none on the card.
        let program = Actor(person: scene.clerk.person, roles: [.integrator])
        #expect(try await scene.words(program).isEmpty)
        _ = try await scene.desk.perform([.erase(.init())], on: scene.ada, by: scene.leader)
        #expect(try await scene.words(scene.clerk) == [nil, nil, nil])
    }

    @Test func `a voice shows the themes it was sorted under since`() async throws {
        let scene = try await Scene()
        try await scene.run(
            .open(
                .init(
                    name: "Late parcels", about: "What it is about.", rule: ThemeRule(phrases: ["late"]),
                    owner: scene.leader.person)))
        let voice = try await scene.said("Nobody rang.")
        #expect(try await scene.desk.card(of: scene.ada, by: scene.clerk).voices.map(\.entry.themes) == [[]])
        _ = try await scene.desk.sort(.init(voice: voice.id, themes: [ThemeID(1)]), by: scene.clerk)
        let shown = try await scene.desk.card(of: scene.ada, by: scene.clerk).voices
        #expect(shown.map(\.entry.themes) == [[ThemeID(1)]])
    }

    @Test func `what is said while voices are looked through shifts none of them`() async throws {
        let scene = try await Scene()
        for number in 1...5 { try await scene.said("Word \(number).") }
        let book: VoiceBook = scene.desk.voices
        _ = try await scene.desk.loadVoices()
        let first = book.entries(of: scene.ada, below: nil, limit: 3).map(\.id)
        let last = try #require(first.last)
        try await scene.said("Word 6.")
        _ = try await scene.desk.loadVoices()
        let second = book.entries(of: scene.ada, below: last, limit: 3).map(\.id)
        #expect(first.count == 3 && second.count == 2)
        #expect((first + second) == (first + second).sorted(by: >))
        #expect(Set(first + second).count == 5)
        #expect(book.entries(of: scene.ada, below: second.last, limit: 3).isEmpty)
    }

    @Test func `what a file brought stands among feedback and not twice`() async throws {
        let scene = try await Scene()
        var session = LoadSession(desk: scene.desk)
        _ = try await session.load(
            LoadBatch(
                source: "survey", customerSource: "survey",
                rows: .records([
                    CustomerLoadRow(
                        customer: .number(scene.ada),
                        content: .feedback(
                            .init(row: 1, on: scene.fixture.now, words: FeedbackWords(text: "The queue was long."))))
                ])), by: scene.clerk)
        let card = try await scene.desk.card(of: scene.ada, by: scene.clerk)
        #expect(card.feedback.count == 1 && card.voices.isEmpty)
    }

    @Test func `no voice about a complaint that is closed to the reader, however many there are`() async throws {
        let scene = try await Scene()
        try await scene.said("An open word.")
        let closed = try await scene.file("Ewa was rude.", about: scene.ewa.person)
        for number in 0..<40 { try await scene.said("Zeppelin \(number).", about: closed) }
        #expect(try await scene.words(scene.clerk).allSatisfy { $0?.hasPrefix("Zeppelin") == true })
        #expect(try await scene.words(scene.manager) == ["An open word."])
        let reads = try await scene.desk.caseReads(
            CaseReadFilter(person: scene.manager.person), below: nil, limit: 10, by: scene.leader
        ).page.reads
        #expect(reads.isEmpty)
        let clerks = try await scene.desk.caseReads(
            CaseReadFilter(complaint: closed, person: scene.clerk.person), below: nil, limit: 10, by: scene.leader
        ).page.reads
        #expect(Set(clerks.map(\.what)) == [.card])
    }

    @Test func `changes promised and made because of their complaints, and not of a closed one`() async throws {
        let scene = try await Scene()
        for (name, phrase) in [("Late parcels", "late"), ("Rude words", "rude")] {
            try await scene.run(
                .open(
                    .init(
                        name: name, about: "What it is about.", rule: ThemeRule(phrases: [phrase]),
                        owner: scene.leader.person)))
        }
        let late = try await scene.file("My parcel came late.")
        _ = try await scene.file("Ewa was rude.", about: scene.ewa.person)
        let today = scene.desk.today
        for (theme, text) in [(ThemeID(1), "Parcels go out the same day."), (ThemeID(2), "Two at the counter.")] {
            try await scene.run(
                .proposeChange(
                    .init(themes: [theme], text: text, owner: scene.leader.person, due: today.advanced(byDays: 30))))
        }
        // What is only proposed is no promise.
        #expect(try await scene.desk.card(of: scene.ada, by: scene.clerk).changes.isEmpty)
        for id in [ChangeID(1), ChangeID(2)] { try await scene.run(.commitChange(.init(change: id, hours: 3))) }
        let promised = try await scene.desk.card(of: scene.ada, by: scene.clerk).changes
        #expect(promised.map(\.id) == [ChangeID(1), ChangeID(2)])
        #expect(promised[0].complaint == late && promised[0].shippedOn == nil && promised[0].toldOn == nil)
        #expect(promised[0].text.text == "Parcels go out the same day.")
        try await scene.run(.shipChange(.init(change: ChangeID(1))))
        try await scene.run(.announce(.init(change: ChangeID(1), texts: ["en": "Parcels go out the same day now."])))
        let made = try await scene.desk.card(of: scene.ada, by: scene.clerk).changes
        #expect(made.map(\.id) == [ChangeID(2), ChangeID(1)])
        #expect(made[1].shippedOn == today && made[1].toldOn == today)
        // To her manager there is no complaint about Ewa, and so nothing that answers it.
        #expect(try await scene.desk.card(of: scene.ada, by: scene.manager).changes.map(\.id) == [ChangeID(1)])
        let program = Actor(person: scene.clerk.person, roles: [.integrator])
        #expect(try await scene.desk.card(of: scene.ada, by: program).changes.isEmpty)
    }

    @Test func `the call of a loss review, to whoever is to make it and to whoever holds reviews`() async throws {
        let scene = try await Scene()
        let other = try await scene.fixture.person("Other", [.clerk])
        _ = try await scene.desk.perform(
            [
                .enterLedger(
                    .init(entry: .revenue(Money(minorUnits: 900, currency: "EUR")), on: scene.fixture.now))
            ], on: scene.ada, by: scene.leader)
        scene.fixture.advance(days: 200)
        let today = scene.desk.today
        let opened = try await scene.desk.perform(
            LossReviewCommand.open(.init(from: today.advanced(byDays: -90), through: today)), by: scene.leader)
        let review = try #require(opened.review)
        func call(_ reader: Actor) async throws -> CustomerCard.LossCall? {
            try await scene.desk.card(of: scene.ada, by: reader).lossCall
        }
        #expect(try await call(scene.leader) == nil)
        _ = try await scene.desk.draw(
            .init(review: review, highest: 1, drawn: 0, seed: 1, owners: [scene.clerk.person]), in: nil,
            by: scene.leader)
        let own = try #require(try await call(scene.clerk))
        #expect(own.review == review && own.isReviewOpen && own.owner == scene.clerk.person)
        #expect(own.result == nil && own.attempts == 0 && !own.mustNotBeCalled)
        #expect(try await call(scene.leader) == own)
        #expect(try await call(other) == nil)
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: scene.ada, by: scene.clerk)
        #expect(try await call(scene.clerk)?.mustNotBeCalled == true)
    }

    @Test func `a call that a hidden complaint forbids is not theirs to see from whom it is hidden`() async throws {
        let scene = try await Scene()
        let accused = Actor(person: scene.ewa.person, roles: [.clerk])
        _ = try await scene.desk.perform(
            [
                .enterLedger(
                    .init(entry: .revenue(Money(minorUnits: 900, currency: "EUR")), on: scene.fixture.now))
            ], on: scene.ada, by: scene.leader)
        scene.fixture.advance(days: 200)
        let today = scene.desk.today
        let opened = try await scene.desk.perform(
            LossReviewCommand.open(.init(from: today.advanced(byDays: -90), through: today)), by: scene.leader)
        let review = try #require(opened.review)
        _ = try await scene.desk.draw(
            .init(review: review, highest: 1, drawn: 0, seed: 1, owners: [accused.person]), in: nil, by: scene.leader)
        func call(_ reader: Actor) async throws -> CustomerCard.LossCall? {
            try await scene.desk.card(of: scene.ada, by: reader).lossCall
        }
        func sheet(_ reader: Actor) async throws -> [LossCallRecord] {
            try await scene.desk.lossCalls(of: nil, owner: nil, by: reader)
        }
        #expect(try await call(accused)?.mustNotBeCalled == false)
        #expect(try await sheet(accused).count == 1)
        let complaint = try await scene.file("Ewa follows me home.", about: accused.person)
        let first = try await scene.fixture.person("Ina", [.investigator])
        let second = try await scene.fixture.person("Ivo", [.investigator])
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "She is followed home.")), on: complaint, by: first)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: complaint, by: second)
        // To her, and to her manager who holds reviews, it is as if nobody had the call.
        for reader in [accused, scene.manager] {
            #expect(try await call(reader) == nil)
            #expect(try await sheet(reader).isEmpty)
        }
        #expect(try await scene.desk.lossReview(review, by: scene.manager).calls.isEmpty)
        #expect(try await !scene.desk.isKnownNotToBeCalled(scene.ada, by: scene.manager))
        #expect(try await scene.desk.isKnownNotToBeCalled(scene.ada, by: scene.leader))
        #expect(try await call(scene.leader)?.mustNotBeCalled == true)
        #expect(try await sheet(scene.leader).map(\.mustNotBeCalled) == [true])
        #expect(try await scene.desk.lossReview(review, by: scene.leader).calls.count == 1)
        // A cause that everybody may know is told.
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: scene.ada, by: scene.clerk)
        #expect(try await call(accused)?.mustNotBeCalled == true)
        #expect(try await sheet(accused).map(\.mustNotBeCalled) == [true])
    }
}
