import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When customers speak` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let clerk: Actor
        let manager: Actor
        let concerned: Actor
        var desk: Desk { fixture.desk }
    }

    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader])
        let clerk = try await fixture.person("Clerk", [.clerk])
        let manager = try await fixture.person("Manager", [.leader])
        let concerned = try await fixture.person("Ewa", [.employee], manager: manager.person)
        return Scene(fixture: fixture, leader: leader, clerk: clerk, manager: manager, concerned: concerned)
    }

    private func customer(_ scene: Scene, _ standing: CustomerStanding = .active) async throws -> CustomerID {
        let outcome = try await scene.desk.register(
            CustomerCommand.Register(name: "Ada", standing: standing), by: scene.clerk)
        guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "\(outcome)") }
        return id
    }

    private func theme(_ scene: Scene, _ name: String, _ phrases: [String]) async throws {
        _ = try await scene.desk.perform(
            ThemeCommand.open(
                .init(
                    name: name, about: "What it is about.", rule: ThemeRule(phrases: phrases),
                    owner: scene.leader.person)), by: scene.leader)
    }

    private func file(_ scene: Scene, _ narrative: String, about employee: EmployeeID? = nil) async throws
        -> ComplaintID
    {
        try await scene.fixture.complaint(about: [employee], narrative: narrative, by: scene.clerk)
    }

    private func said(
        _ words: String, _ kind: VoiceKind? = .customer, _ customer: CustomerID? = nil, isFair: Bool? = nil,
        on moment: Instant
    ) -> VoiceCommand.Record {
        VoiceCommand.Record(
            kind: kind, customer: customer, on: moment, words: FeedbackWords(notGot: words), isFair: isFair)
    }

    private func listed(_ scene: Scene, _ filter: VoiceFilter = VoiceFilter(), by actor: Actor) async throws
        -> [VoiceRecord]
    {
        try await scene.desk.voices(filter, below: nil, limit: 100, by: actor).voices
    }

    @Test func `a survey is not refused by an embargo that is closed to whoever sends it`() async throws {
        let scene = try await scene()
        let ada = try await customer(scene)
        let filed = try await scene.desk.file(
            ComplaintCommand.File(
                customer: ada, receivedAt: scene.fixture.now, channel: .email, language: "en",
                narrative: "It came late.",
                heads: [HeadDraft(ground: .conduct, allegation: "Was rude.", employee: scene.concerned.person)]),
            by: scene.clerk)
        guard case .complaint(let complaint) = filed.stream else {
            throw DeskFixture.Unexpected(what: "\(filed.stream)")
        }
        let investigator = try await scene.fixture.person("Ina", [.investigator])
        let second = try await scene.fixture.person("Ivo", [.investigator])
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .harassment, text: "He was threatened at home.")), on: complaint,
            by: investigator)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: complaint, by: second)
        func send(_ actor: Actor) async throws {
            let link = SurveyToken(bytes: Array(repeating: 7, count: 32)).link
            _ = try await scene.desk.send(.init(to: .customer(ada), links: [link], days: 14), by: actor)
        }
        let refused = await refusal { try await send(scene.clerk) }
        #expect(refused?.message.contains("is not to be written to now") == true)
        try await send(scene.manager)
    }

    @Test func `what a file of feedback brought is a voice like the others`() async throws {
        let scene = try await scene()
        try await theme(scene, "Queues", ["queue*"])
        let prospect = try await customer(scene, .prospect)
        var session = LoadSession(desk: scene.desk)
        let loaded = try await session.load(
            LoadBatch(
                source: "survey", customerSource: "survey",
                rows: .records([
                    CustomerLoadRow(
                        customer: .number(prospect),
                        content: .feedback(
                            .init(row: 1, on: scene.fixture.now, words: FeedbackWords(text: "The queue was long.")))),
                    CustomerLoadRow(
                        customer: .number(prospect),
                        content: .feedback(
                            .init(
                                row: 2, on: scene.fixture.now, words: FeedbackWords(wanted: "A chair."), kind: .left))),
                ])), by: scene.clerk)
        #expect(loaded.fates == [.taken, .taken])
        let recorded = try await scene.desk.record(
            said("Queues, always.", nil, prospect, on: scene.fixture.now), by: scene.clerk)
        let voices = try await listed(scene, by: scene.clerk)
        #expect(voices.map(\.entry.kind) == [.prospect, .left, .prospect])
        #expect(voices.map(\.entry.themes) == [[ThemeID(1)], [], [ThemeID(1)]])
        #expect(voices.map(\.entry.origin) == [.recorded, .file, .file])
        #expect(voices[0].entry.id == recorded.id && voices[2].text?.text == "The queue was long.")
        var filter = VoiceFilter()
        filter.theme = ThemeID(1)
        #expect(try await listed(scene, filter, by: scene.clerk).count == 2)
        filter = VoiceFilter()
        filter.withoutTheme = true
        let left = try #require(try await listed(scene, filter, by: scene.clerk).first)
        #expect(left.wanted?.text == "A chair.")
        let sorted = try await scene.desk.sort(.init(voice: left.entry.id, themes: [ThemeID(1)]), by: scene.clerk)
        #expect(sorted.themes == [ThemeID(1)])
        #expect(try await listed(scene, filter, by: scene.clerk).isEmpty)
        #expect(
            await refusal { _ = try await scene.desk.sort(.init(voice: VoiceID(99_999), themes: []), by: scene.clerk) }?
                .nature == .notFound)
    }

    @Test func `pages go on where they ended`() async throws {
        let scene = try await scene()
        for number in 0..<5 {
            _ = try await scene.desk.record(said("Voice \(number).", on: scene.fixture.now), by: scene.clerk)
        }
        var seen: [String?] = []
        var key: VoiceID?
        repeat {
            let page = try await scene.desk.voices(VoiceFilter(), below: key, limit: 2, by: scene.clerk)
            seen += page.voices.map(\.notGot?.text)
            key = page.next
        } while key != nil
        #expect(seen == (0..<5).reversed().map { "Voice \($0)." })
    }

    @Test func `erasing a customer takes their words and the audit still passes`() async throws {
        let scene = try await scene()
        let ada = try await customer(scene)
        _ = try await scene.desk.record(said("My quagga.", nil, ada, on: scene.fixture.now), by: scene.clerk)
        _ = try await scene.desk.perform([.erase(.init())], on: ada, by: scene.leader)
        let voice = try #require(try await listed(scene, by: scene.clerk).first)
        #expect(voice.notGot != nil && voice.notGot?.text == nil)
        #expect(try await scene.fixture.journal.audit().isIntact)
        #expect(
            await refusal {
                _ = try await scene.desk.record(said("Again.", nil, ada, on: scene.fixture.now), by: scene.clerk)
            }?.message.contains("was erased") == true)
    }

    @Test func `a voice about a closed complaint does not exist for the line`() async throws {
        let scene = try await scene()
        let id = try await file(scene, "She was rude.", about: scene.concerned.person)
        let other = try await file(scene, "It came late.")
        var command = said("Courtesy.", isFair: false, on: scene.fixture.now)
        command.complaint = id
        let hidden = try await scene.desk.record(command, by: scene.clerk)
        command.complaint = other
        _ = try await scene.desk.record(command, by: scene.clerk)
        #expect(try await listed(scene, by: scene.clerk).count == 2)
        #expect(try await listed(scene, by: scene.manager).map(\.entry.complaint) == [other])
        #expect(await refusal { _ = try await scene.desk.voice(hidden.id, by: scene.manager) }?.nature == .notFound)
        #expect(
            await refusal {
                _ = try await scene.desk.sort(.init(voice: hidden.id, themes: []), by: scene.manager)
            }?.message.contains("there is no voice") == true)
        command.complaint = id
        #expect(
            await refusal { _ = try await scene.desk.record(command, by: scene.manager) }?
                .message.contains("there is no complaint \(id)") == true)
        #expect(try await scene.desk.voiceSummary(.init(), by: scene.manager).voices == 1)
        #expect(await isDenied { _ = try await listed(scene, by: scene.concerned) })
        let seen = try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.voice]), by: scene.manager)
        #expect(seen.events.count == 1)
        #expect(
            try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.voice]), by: scene.leader).events.count
                == 2)
    }

    @Test func `a survey is answered by its link alone`() async throws {
        let scene = try await scene()
        let ada = try await customer(scene, .lost)
        let token = SurveyToken(bytes: Array(repeating: 7, count: 32))
        #expect(token.text.hasPrefix("es_") && token.text.utf8.count == 46)
        let sent = try await scene.desk.send(
            .init(to: .customer(ada), links: [token.link], days: 14), by: scene.clerk)
        #expect(sent.isFirst && sent.survey.kind == .left)
        #expect(try await scene.desk.survey(opened: token.link).survey.id == sent.survey.id)
        try await scene.desk.answer(
            .init(link: SurveyToken.link(of: token.text), words: FeedbackWords(notGot: "A call."), isFair: true))
        #expect(
            await refusal {
                try await scene.desk.answer(.init(link: token.link, words: FeedbackWords(notGot: "Twice.")))
            } == VoiceCheck.closedLink)
        #expect(await refusal { _ = try await scene.desk.survey(opened: token.link) } == VoiceCheck.closedLink)
        let voice = try #require(try await listed(scene, by: scene.clerk).first)
        #expect(voice.entry.customer == ada && voice.entry.survey == sent.survey.id && voice.entry.isFair == true)
        // The token stands nowhere, and a follower sees no link.
        for recorded in try await scene.fixture.journal.events(from: 1, limit: 1_000) {
            #expect(!"\(recorded)".contains(token.text))
        }
        let watched = try await scene.desk.watch(from: 1, EventFilter(wholeCategories: [.voice]), by: scene.leader)
        #expect(watched.events.count == 2 && watched.events.allSatisfy { !$0.isReadable })
    }

    @Test func `answers that name nobody are shown once five have answered`() async throws {
        let scene = try await scene()
        let tokens = (0..<6).map { SurveyToken(bytes: Array(repeating: UInt8($0), count: 32)) }
        let survey = try await scene.desk.send(
            .init(to: .anyone(.customer), links: tokens.map(\.link), days: 14), by: scene.clerk
        ).survey
        for (number, token) in tokens.prefix(5).enumerated() {
            #expect(try await listed(scene, by: scene.leader).isEmpty)
            let before = try await scene.desk.surveyResults(from: nil, through: nil, by: scene.leader).total
            #expect(before.answered == number && before.said.fairness.answers == 0)
            try await scene.desk.answer(
                .init(link: token.link, words: FeedbackWords(wanted: "Peace."), isFair: number > 0))
        }
        let voices = try await listed(scene, by: scene.leader)
        #expect(voices.count == 5 && voices.allSatisfy { $0.entry.customer == nil && $0.entry.survey == survey.id })
        let results = try await scene.desk.surveyResults(from: nil, through: nil, by: scene.leader)
        #expect(results.total.sent == 6 && results.total.answered == 5 && results.total.open == 1)
        #expect(results.total.said.fairness.answers == 5 && results.total.said.fairness.fairShown == 4)
        scene.fixture.advance(days: 15)
        let later = try await scene.desk.surveyResults(from: nil, through: nil, by: scene.leader).total
        #expect(later.open == 0 && later.expired == 1)
    }

    @Test func `shares of fewer than five answers are not shown`() async throws {
        let scene = try await scene()
        for number in 0..<5 {
            let summary = try await scene.desk.voiceSummary(.init(), by: scene.clerk)
            #expect(summary.fairness.answers == number && summary.fairness.fairShown == nil)
            _ = try await scene.desk.record(
                said("Number \(number).", isFair: number.isMultiple(of: 2), on: scene.fixture.now), by: scene.clerk)
        }
        let summary = try await scene.desk.voiceSummary(.init(), by: scene.clerk)
        #expect(summary.fairness.fairShown == 3 && summary.byKind[0].fairness.fairShown == 3)
    }

    @Test func `what complaints had not said is a surprise`() async throws {
        let scene = try await scene()
        try await theme(scene, "Late", ["late"])
        try await theme(scene, "Rude", ["rude"])
        for _ in 0..<4 { _ = try await file(scene, "It came late.") }
        for words in ["Late again.", "Late, of course.", "They were rude.", "Rude on the telephone.", "No parking."] {
            _ = try await scene.desk.record(said(words, on: scene.fixture.now), by: scene.clerk)
        }
        var question = VoiceSummary.Question()
        let summary = try await scene.desk.voiceSummary(question, by: scene.clerk)
        #expect(summary.complaints == 4 && summary.withoutTheme == 1)
        #expect(summary.themes.map(\.id) == [ThemeID(2), ThemeID(1)], "surprises first")
        #expect(summary.themes.map(\.isSurprise) == [true, false])
        #expect(summary.themes.map(\.complaints) == [0, 4] && summary.themes.map(\.voices) == [2, 2])
        question.surpriseVoices = 3
        #expect(try await scene.desk.voiceSummary(question, by: scene.clerk).themes.allSatisfy { !$0.isSurprise })
        // One complaint of five is 200 of a thousand: a surprise below a limit above that, and not at it.
        _ = try await file(scene, "The clerk was rude.")
        question.surpriseVoices = 2
        for (permille, isSurprise) in [(200, false), (201, true)] {
            question.surprisePermille = permille
            let summary = try await scene.desk.voiceSummary(question, by: scene.clerk)
            #expect(summary.themes.first { $0.id == ThemeID(2) }?.isSurprise == isSurprise)
        }
        // Said in the stretch before, it is none; said before that, it is one again.
        scene.fixture.advance(days: 180)
        for words in ["Rude.", "So rude."] {
            _ = try await scene.desk.record(said(words, on: scene.fixture.now), by: scene.clerk)
        }
        let today = try await scene.desk.voiceSummary(.init(), by: scene.clerk)
        #expect(today.complaints == 5 && today.themes.map(\.isSurprise) == [false])
        scene.fixture.advance(days: 5)
        let later = try await scene.desk.voiceSummary(.init(), by: scene.clerk)
        #expect(later.complaints == 0 && later.themes.map(\.isSurprise) == [true])
        question.from = later.through.advanced(byDays: 1)
        question.through = later.through
        #expect(await refusal { _ = try await scene.desk.voiceSummary(question, by: scene.clerk) }?.field == "from")
    }
}

@Suite struct `What is said about whom` {
    private let words = FeedbackWords(notGot: "Ada told me what happened at home.")

    private func closed(
        _ fixture: DeskFixture, customer: CustomerID?, by actor: Actor
    ) async throws -> ComplaintID {
        let filed = try await fixture.desk.file(
            ComplaintCommand.File(
                customer: customer, receivedAt: fixture.now, channel: .email, language: "en",
                narrative: "I am Ada of the High Street.", heads: []),
            by: actor)
        guard case .complaint(let id) = filed.stream else { throw DeskFixture.Unexpected(what: "\(filed)") }
        return id
    }

    @Test func `an erased customer's complaint takes no more words about them`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader, .clerk])
        let registered = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: leader)
        guard case .customer(let ada) = registered.stream else { throw DeskFixture.Unexpected(what: "\(registered)") }
        let complaint = try await closed(fixture, customer: ada, by: leader)
        let said = VoiceCommand.Record(kind: .customer, complaint: complaint, on: fixture.now, words: words)
        _ = try await fixture.desk.record(said, by: leader)
        _ = try await fixture.desk.perform([CustomerCommand.erase(.init())], on: ada, by: leader)
        let position = fixture.journal.position
        #expect(await refusal { _ = try await fixture.desk.record(said, by: leader) } != nil)
        #expect(fixture.journal.position == position)
        let voices = try await fixture.desk.voices(VoiceFilter(), below: nil, limit: 5, by: leader).voices
        #expect(voices.map(\.notGot?.content) == [.erased])
    }

    @Test func `erasing an anonymous complaint takes the voices about it, and none comes after`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader, .clerk])
        let complaint = try await closed(fixture, customer: nil, by: leader)
        let said = VoiceCommand.Record(kind: .customer, complaint: complaint, on: fixture.now, words: words)
        _ = try await fixture.desk.record(said, by: leader)
        _ = try await fixture.desk.perform(.eraseTexts(.init()), on: complaint, by: leader)
        let voices = try await fixture.desk.voices(VoiceFilter(), below: nil, limit: 5, by: leader).voices
        #expect(voices.map(\.notGot?.content) == [.erased])
        let refused = await refusal { _ = try await fixture.desk.record(said, by: leader) }
        #expect(refused?.message.contains("erased") == true)
        #expect(try await fixture.journal.audit().isIntact)
    }

    @Test func `who is known as a prospect is not asked how they were treated`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader, .clerk])
        let registered = try await fixture.desk.register(
            CustomerCommand.Register(name: "Ada", standing: .prospect), by: leader)
        guard case .customer(let ada) = registered.stream else { throw DeskFixture.Unexpected(what: "\(registered)") }
        let refused = await refusal {
            _ = try await fixture.desk.record(
                VoiceCommand.Record(customer: ada, on: fixture.now, words: words, isFair: true), by: leader)
        }
        #expect(refused?.field == "fair")
    }

    @Test func `what was sent and has expired stays sent when somebody is asked again`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader, .clerk])
        let registered = try await fixture.desk.register(CustomerCommand.Register(name: "Ada"), by: leader)
        guard case .customer(let ada) = registered.stream else { throw DeskFixture.Unexpected(what: "\(registered)") }
        let first = fixture.desk.today
        func send(_ link: String) async throws {
            _ = try await fixture.desk.send(
                VoiceCommand.Send(to: .customer(ada), links: [link], days: 30), by: leader)
        }
        try await send("a")
        fixture.advance(days: 60)
        try await send("b")
        // Sent anew while it is open: only the newer one counts.
        try await send("c")
        let results = try await fixture.desk.surveyResults(from: first, through: fixture.desk.today, by: leader)
        #expect(results.total.sent == 2)
    }

    @Test func `an answer that names nobody is not told of when it comes`() async throws {
        let fixture = try DeskFixture()
        let leader = try await fixture.person("Leader", [.leader, .clerk])
        let links = (1...5).map { "link \($0)" }
        _ = try await fixture.desk.send(
            VoiceCommand.Send(to: .anyone(.customer), links: links, days: 30), by: leader)
        for link in links { try await fixture.desk.answer(VoiceCommand.Answer(link: link, words: words)) }
        let page = try await fixture.desk.watch(from: 1, EventFilter(), by: leader)
        let kinds = page.events.map(\.recorded.event.kind)
        #expect(kinds.contains("voice.surveySent") && !kinds.contains("voice.surveyAnswered"))
    }
}
