import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import EvenhandLetters
import Testing

@Suite struct `When complaints have something in common` {
    private struct Scene {
        let fixture: DeskFixture
        let leader: Actor
        let clerk: Actor
        let planOwner: Actor
        let accused: Actor
        var desk: Desk { fixture.desk }

        func customer(_ name: String, language: String = "en", consent: Bool? = true) async throws -> CustomerID {
            let outcome = try await desk.register(
                CustomerCommand.Register(name: name, contact: "\(name)@example.org", language: language), by: clerk)
            guard case .customer(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "no customer") }
            if let consent {
                _ = try await desk.perform([.recordConsent(.init(isGiven: consent))], on: id, by: clerk)
            }
            return id
        }

        @discardableResult
        func file(_ text: String, by customer: CustomerID? = nil, about employee: EmployeeID? = nil) async throws
            -> ComplaintID
        {
            let outcome = try await desk.file(
                ComplaintCommand.File(
                    customer: customer, receivedAt: fixture.now, channel: .email, language: "en", narrative: text,
                    heads: employee.map { [HeadDraft(ground: .conduct, allegation: "Was rude.", employee: $0)] } ?? []),
                by: clerk)
            guard case .complaint(let id) = outcome.stream else { throw DeskFixture.Unexpected(what: "no complaint") }
            return id
        }

        @discardableResult
        func run(_ command: ThemeCommand, by actor: Actor? = nil) async throws -> CommandOutcome {
            try await desk.perform(command, by: actor ?? leader)
        }

        func open(_ name: String = "Late parcels") async throws {
            try await run(
                .open(
                    .init(
                        name: name, about: "The parcel came after its day.", rule: ThemeRule(phrases: ["late"]),
                        owner: leader.person)))
        }

        /// A change of TH-1, shipped today.
        func ship() async throws {
            let today = try await desk.themes(by: leader).today
            try await run(
                .proposeChange(
                    .init(
                        themes: [ThemeID(1)], text: "Parcels go out the same day.", owner: leader.person,
                        due: today.advanced(byDays: 30))))
            try await run(.commitChange(.init(change: ChangeID(1), hours: 3)))
            try await run(.shipChange(.init(change: ChangeID(1))))
        }
    }

    private func scene() async throws -> Scene {
        let fixture = try DeskFixture()
        return Scene(
            fixture: fixture, leader: try await fixture.person("Leader", [.leader]),
            clerk: try await fixture.person("Clerk", [.clerk]),
            planOwner: try await fixture.person("Owner", [.planOwner]),
            accused: try await fixture.person("Accused", [.employee]))
    }

    private static let told = ["en": "Parcels go out the same day now."]

    private func letters(_ outcome: CommandOutcome) -> [TellingLetter] {
        outcome.events.flatMap { event -> [TellingLetter] in
            guard case .theme(let event) = event, case .changeAnnounced(let data) = event.body else { return [] }
            return data.letters
        }
    }

    @Test func `they enter by rule, those of before and those that arrive`() async throws {
        let scene = try await scene()
        let first = try await scene.file("My parcel came late.")
        try await scene.file("My soup was cold.")
        try await scene.open()
        let second = try await scene.file("Late again!")
        let record = try await scene.desk.themes(by: scene.leader)
        #expect(record.state.theme(ThemeID(1))?.members.keys.sorted() == [first, second])
        #expect(record.state.theme(ThemeID(1))?.counts.values.reduce(0, +) == 2)
        // A new rule is held against all that ever arrived; what is in stays.
        try await scene.run(.revise(.init(theme: ThemeID(1), rule: ThemeRule(phrases: ["late", "cold"]))))
        let revised = try await scene.desk.themes(by: scene.leader)
        #expect(revised.state.theme(ThemeID(1))?.members.count == 3)
        // Asked again, nothing is recorded again.
        #expect(try await scene.desk.themes(by: scene.leader).version == revised.version)
    }

    @Test func `another desk over the same journal reads the same register`() async throws {
        let scene = try await scene()
        try await scene.open()
        for number in 0..<30 { try await scene.file("Late for the \(number). time.") }
        let here = try await scene.desk.themes(by: scene.leader)
        let other = Desk(journal: scene.fixture.journal, scorer: scene.desk.triage.scorer, now: scene.desk.now)
        let there = try await other.themes(by: scene.leader)
        #expect(there.state == here.state)
        #expect(here.state.theme(ThemeID(1))?.members.count == 30)
    }

    @Test func `two who announce at once tell everyone once`() async throws {
        let scene = try await scene()
        try await scene.open()
        for number in 0..<8 { try await scene.file("Late.", by: try await scene.customer("c\(number)")) }
        try await scene.ship()
        let announce = ThemeCommand.announce(.init(change: ChangeID(1), texts: Self.told))
        let outcomes = try await withThrowingTaskGroup(of: CommandOutcome.self) { group in
            for _ in 0..<6 { group.addTask { try await scene.run(announce) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let told = outcomes.flatMap(letters).map(\.recipient)
        #expect(told.count == 8)
        #expect(Set(told).count == 8)
    }

    @Test func `an embargo placed in the same moment is not leaked`() async throws {
        let scene = try await scene()
        let second = try await scene.fixture.person("Second", [.leader])
        try await scene.open()
        let secret = try await scene.file("Late.", by: try await scene.customer("Ada"), about: scene.accused.person)
        try await scene.file("Late.", by: try await scene.customer("Bea"))
        try await scene.ship()
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .tippingOff, text: "The police asked us to.")), on: secret, by: scene.leader)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: secret, by: second)
        let made = try await scene.run(.announce(.init(change: ChangeID(1), texts: Self.told)))
        #expect(letters(made).map(\.recipient) == [.customer(CustomerID(2))])
        let audience = try await scene.desk.audience(of: ChangeID(1), by: scene.leader).audience
        #expect(audience.members.filter { $0.exclusion == .embargo }.count == 2)
    }

    @Test func `the concerned employee sees nothing of it, the plan's owner no complaint`() async throws {
        let scene = try await scene()
        try await scene.open()
        let complaint = try await scene.file("Late.", by: try await scene.customer("Ada"), about: scene.accused.person)
        try await scene.ship()
        let desk = scene.desk
        #expect(await isDenied { _ = try await desk.themes(by: scene.accused) })
        #expect(await isDenied { _ = try await desk.obstacle(to: ThemeID(1), by: scene.accused) })
        #expect(await isDenied { _ = try await desk.audience(of: ChangeID(1), by: scene.accused) })
        #expect(await isDenied { _ = try await desk.promises(by: scene.accused) })
        #expect(await isDenied { try await scene.run(.close(.init(theme: ThemeID(1))), by: scene.accused) })
        #expect(await isDenied { try await scene.run(.close(.init(theme: ThemeID(1))), by: scene.clerk) })
        // A watch of the register is none of theirs, named or not.
        let watched = try await desk.watch(
            from: 1, EventFilter(wholeCategories: [.theme]), by: scene.accused)
        #expect(watched.events.isEmpty)
        #expect(
            await isDenied {
                _ = try await desk.watch(from: 1, EventFilter(wholeCategories: [.theme]), by: scene.planOwner)
            })
        #expect(try await desk.themes(by: scene.planOwner).seesComplaints == false)
        #expect(await isDenied { _ = try await desk.audience(of: ChangeID(1), by: scene.planOwner) })
        let entering = ThemeCommand.enter(
            .init(theme: ThemeID(1), complaints: [complaint], reason: "It belongs to it."))
        #expect(await isDenied { try await scene.run(entering, by: scene.planOwner) })
    }

    @Test(arguments: ["en", "th", "pl", "te"])
    func `a letter is written in the customer's language`(language: String) async throws {
        let scene = try await scene()
        try await scene.open()
        let customer = try await scene.customer("Ada", language: language)
        let complaint = try await scene.file("Late.", by: customer)
        try await scene.ship()
        let texts = [
            "en": "Parcels go out the same day.", "th": "เราส่งพัสดุภายในวันเดียวกัน",
            "pl": "Paczki wysyłamy tego samego dnia.", "te": "పార్సెల్‌లు అదే రోజు పంపుతాము.",
        ]
        let made = try await scene.run(.announce(.init(change: ChangeID(1), texts: [language: texts[language] ?? ""])))
        #expect(letters(made).map(\.language) == [language])
        let letter = try await scene.desk.announcement(of: ChangeID(1), to: .customer(customer), by: scene.leader)
        #expect(letter.letter.body.contains(texts[language] ?? "–"))
        #expect(letter.letter.subject.contains(complaint.description))
        #expect(letter.language.rawValue == language)
        let stranger = await refusal {
            _ = try await scene.desk.announcement(of: ChangeID(1), to: .customer(CustomerID(99)), by: scene.leader)
        }
        #expect(stranger?.nature == .notFound)
    }

    @Test(arguments: ["en", "th", "pl", "te"])
    func `a member of staff is told in the language on their record`(language: String) async throws {
        let scene = try await scene()
        try await scene.open()
        let tom = try await scene.desk.register(
            EmployeeCommand.Register(name: "Tom Reed", language: language),
            by: Actor(person: .house, roles: [.administrator]))
        guard case .employee(let person) = tom.stream else { throw DeskFixture.Unexpected(what: "\(tom.stream)") }
        let complaint = try await scene.file("Late.", by: try await scene.customer("Ada"), about: person)
        let due = scene.fixture.now.advanced(byDays: 10)
        let day = CivilDate(dayNumber: Int(due.milliseconds / Instant.millisecondsPerDay))
        let steps: [ComplaintCommand] = [
            .acknowledge(
                .init(
                    letter: "Thank you for telling us. We will look into it and write to you by \(day).",
                    language: "en", nextStep: "We look into it.", nextStepBy: due)),
            .issueSummary(.init(passages: [.init(heads: [HeadID(1)], text: "What each side says.")])),
            .sendSummary(.init(party: .person(person))),
        ]
        for step in steps { _ = try await scene.desk.perform(step, on: complaint, by: scene.clerk) }
        try await scene.ship()
        let said = "Parcels go out the same day now."
        try await scene.run(
            .announce(.init(change: ChangeID(1), texts: Self.told.merging([language: said]) { own, _ in own })))
        let letter = try await scene.desk.announcement(of: ChangeID(1), to: .employee(person), by: scene.leader)
        #expect(letter.language.rawValue == language)
        #expect(letter.letter.body.contains("Tom Reed") && letter.letter.body.contains("- \(said)"))
        #expect(letter.letter.subject.contains(complaint.description) && !letter.letter.body.contains("{{"))
        // What was sent is shown as it was, whatever is on record since.
        _ = try await scene.desk.perform(
            [.changeLanguage(.init(language: "pl"))], on: person, by: Actor(person: .house, roles: [.administrator]))
        let again = try await scene.desk.announcement(of: ChangeID(1), to: .employee(person), by: scene.leader)
        #expect(again.letter == letter.letter)
    }

    @Test func `however much arrived, all of it is looked at`() async throws {
        let scene = try await scene()
        for number in 0..<12 { try await scene.file("Late for the \(number). time.") }
        try await scene.open()
        let other = Desk(
            journal: scene.fixture.journal, scorer: scene.desk.triage.scorer, now: scene.desk.now)
        try await scene.run(.revise(.init(theme: ThemeID(1), rule: ThemeRule(phrases: ["time"]))))
        for number in 0..<12 { try await scene.file("Another time, the \(number).") }
        try await other.gatherThemes(GatheringLimit(entries: 1, events: 2))
        let record = try await other.themes(by: scene.leader)
        #expect(record.state.theme(ThemeID(1))?.members.count == 24)
    }

    @Test func `a theme opened again after a mistake takes what arrived meanwhile, and nothing else`() async throws {
        let scene = try await scene()
        let second = try await scene.fixture.person("Second", [.leader])
        try await scene.open()
        try await scene.run(
            .open(
                .init(
                    name: "Lost parcels", about: "The parcel never came.", rule: ThemeRule(phrases: ["lost"]),
                    owner: scene.leader.person)))
        let out = try await scene.file("Late.")
        let gone = try await scene.file("Lost.")
        for (theme, complaint) in [(ThemeID(1), out), (ThemeID(2), gone)] {
            try await scene.run(
                .takeOut(.init(theme: theme, complaints: [complaint], reason: "It is about the invoice.")))
        }
        try await scene.run(
            .merge(.init(theme: ThemeID(2), into: ThemeID(1), reason: "Both are about the same carrier.")))
        let member = try await scene.file("Late once more.")
        try await scene.run(
            .close(.init(theme: ThemeID(1), ending: .mistaken, reason: "They share but a word.")))
        try await scene.run(.confirmEnding(.init(theme: ThemeID(1))), by: second)
        let meanwhile = [try await scene.file("Late, meanwhile."), try await scene.file("Lost, meanwhile.")]
        // Another theme moves the register's mark past them.
        try await scene.run(
            .open(
                .init(
                    name: "Cold soup", about: "The soup was cold.", rule: ThemeRule(phrases: ["cold"]),
                    owner: scene.leader.person)))
        try await scene.file("Cold.")
        _ = try await scene.desk.themes(by: scene.leader)
        try await scene.run(.reopen(.init(theme: ThemeID(1), reason: "They share a carrier.")))
        let record = try await scene.desk.themes(by: scene.leader)
        #expect(record.state.theme(ThemeID(1))?.members.keys.sorted() == [member] + meanwhile)
    }

    @Test func `a letter is shown as it was sent, and not once it may not be read`() async throws {
        let scene = try await scene()
        let second = try await scene.fixture.person("Second", [.leader])
        try await scene.open()
        let ada = try await scene.customer("Ada")
        let told = try await scene.file("Late.", by: ada)
        let bea = try await scene.customer("Bea")
        try await scene.file("Late.", by: bea)
        try await scene.ship()
        try await scene.run(.announce(.init(change: ChangeID(1), texts: Self.told)))
        try await scene.file("Late.", by: try await scene.customer("Cleo"))
        try await scene.run(.announce(.init(change: ChangeID(1), texts: ["en": "Parcels go out within a day."])))
        func letter(_ id: CustomerID) async throws -> String {
            try await scene.desk.announcement(of: ChangeID(1), to: .customer(id), by: scene.leader).letter.body
        }
        #expect(try await letter(ada).contains("Parcels go out the same day now."))
        #expect(try await letter(CustomerID(3)).contains("Parcels go out within a day."))
        // They are told already; an embargo that comes later, and a refusal, hold all the same.
        _ = try await scene.desk.perform(
            .proposeEmbargo(.init(ground: .tippingOff, text: "The police asked us to.")), on: told, by: scene.leader)
        _ = try await scene.desk.perform(.placeEmbargo(.init()), on: told, by: second)
        _ = try await scene.desk.perform([.recordConsent(.init(isGiven: false))], on: bea, by: scene.clerk)
        for id in [ada, bea] { #expect(await refusal { _ = try await letter(id) }?.nature == .notFound) }
        // Nor does another complaint of theirs open the letter that speaks of that one.
        try await scene.file("Late.", by: ada)
        #expect(await refusal { _ = try await letter(ada) }?.nature == .notFound)
    }

    @Test func `what stands in the way names no customer to the plan's owner`() async throws {
        let scene = try await scene()
        try await scene.open()
        try await scene.file("Late.", by: try await scene.customer("Ada", consent: nil))
        try await scene.ship()
        let obstacle = try await scene.desk.obstacle(to: ThemeID(1), by: scene.planOwner)
        #expect(
            obstacle?.fix.prefix(2) == ["evenhand change audience CH-1", "evenhand customer consent CUSTOMER --given"])
        #expect(obstacle.map { "\($0)\($0.missing)".contains("CU-1") } == false)
    }

    @Test func `promises of complaints and changes are counted openly`() async throws {
        let scene = try await scene()
        try await scene.open()
        try await scene.ship()
        let complaint = try await scene.file("Late.")
        _ = try await scene.desk.perform(
            .addHead(.init(draft: HeadDraft(ground: .taste, allegation: "It came late."))), on: complaint,
            by: scene.clerk)
        _ = try await scene.desk.perform(
            .grantRemedy(
                .init(
                    head: HeadID(1), kind: .apology, text: "We say sorry in person.", owner: scene.clerk.person,
                    due: scene.fixture.now.advanced(byDays: 3))), on: complaint, by: scene.leader)
        func standings() async throws -> [PromiseLedger.Standing] {
            let record = try await scene.desk.promises(by: scene.leader)
            return record.ledger.all.map { $0.standing(on: record.today) }
        }
        #expect(try await standings() == [.open, .kept])
        scene.fixture.advance(days: 5)
        #expect(try await standings() == [.broken, .kept])
        _ = try await scene.desk.perform(.fulfilRemedy(.init(remedy: RemedyID(1))), on: complaint, by: scene.clerk)
        #expect(try await standings() == [.late, .kept])
    }
}
