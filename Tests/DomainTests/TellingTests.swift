import EvenhandDomain
import Testing

@Suite struct `When a change is announced` {
    private func audience(_ story: ThemeStory, _ change: ChangeID = 1) -> [Recipient: AudienceMember] {
        let envelope = Envelope(
            at: story.now, actor: Actor(person: ThemeStory.owner, roles: []),
            command: ThemeCommand.announce(.init(change: change)))
        let audience = ChangeAudience(
            of: story.state.change(change)!, in: story.state, given: story.facts(for: envelope), at: story.now,
            on: story.today)
        return Dictionary(uniqueKeysWithValues: audience.members.map { ($0.recipient, $0) })
    }

    private func letters(_ events: [ThemeEvent]) -> [Recipient] {
        events.flatMap { event -> [Recipient] in
            if case .changeAnnounced(let data) = event.body { data.letters.map(\.recipient) } else { [] }
        }
    }

    private func story() throws -> ThemeStory {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        story.file(by: story.customer(1))
        story.file(by: story.customer(2, consent: false))
        story.file(by: story.customer(3, consent: nil))
        story.file(by: story.customer(4, contact: nil))
        story.file(by: story.customer(5, standing: .lost))
        story.file()
        story.embargo(story.file(by: story.customer(6), about: ThemeStory.accused))
        story.file(by: story.customer(7), about: ThemeStory.shipper)
        story.file(by: CustomerID(7), about: ThemeStory.closer, informed: false)
        story.file(by: CustomerID(7), about: ThemeStory.gone)
        story.customer(8)
        story.customers[CustomerID(8)]?.erasedAt = story.now
        story.file(by: CustomerID(8))
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        try story.run(.shipChange(.init(change: 1)))
        return story
    }

    @Test func `each is told or the reason is said why not`() throws {
        let story = try story()
        let audience = audience(story)
        let reasons = audience.mapValues(\.exclusion)
        #expect(
            reasons == [
                .customer(CustomerID(1)): nil, .customer(CustomerID(2)): .consentRefused,
                .customer(CustomerID(3)): .consentNotAsked, .customer(CustomerID(4)): .noChannel,
                .customer(CustomerID(5)): nil, .anonymous(ComplaintID(6)): .noChannel,
                .customer(CustomerID(6)): .embargo, .employee(ThemeStory.accused): .embargo,
                .customer(CustomerID(7)): nil, .employee(ThemeStory.shipper): nil,
                .employee(ThemeStory.closer): .notInformed, .employee(ThemeStory.gone): .leftFirm,
                .customer(CustomerID(8)): .erased,
            ])
        #expect(audience[.customer(CustomerID(5))]?.group == .left)
        #expect(audience[.employee(ThemeStory.shipper)]?.group == .staff)
    }

    @Test(arguments: [("th", "th"), ("pl-PL", "pl"), ("te", "te"), ("de", "en"), (nil, "en")] as [(String?, String)])
    func `staff are told in the language on their record, in English where there are no letters in it`(
        tag: String?, language: String
    ) throws {
        var story = try story()
        story.employees[ThemeStory.shipper]?.language = tag
        #expect(audience(story)[.employee(ThemeStory.shipper)]?.language == tag ?? "en")
        if language != "en" {
            let refusal = story.refusal(of: .announce(.init(change: 1, texts: ThemeStory.told)))
            #expect(refusal?.missing == ["the text in '\(language)'"])
        }
        let texts = ThemeStory.told.merging([language: "Parcels go out the same day."]) { own, _ in own }
        let made = try story.run(.announce(.init(change: 1, texts: texts)))
        guard case .changeAnnounced(let data)? = made.first?.body else {
            Issue.record("nobody was told")
            return
        }
        #expect(data.letters.last?.recipient == .employee(ThemeStory.shipper))
        #expect(data.letters.last?.language == language)
    }

    @Test func `nobody is told twice, however often it is announced`() throws {
        var story = try story()
        let first = letters(try story.run(.announce(.init(change: 1, texts: ThemeStory.told))))
        #expect(
            first == [
                .customer(CustomerID(1)), .customer(CustomerID(5)), .customer(CustomerID(7)),
                .employee(ThemeStory.shipper),
            ])
        #expect(try story.run(.announce(.init(change: 1, texts: ThemeStory.told))).isEmpty)
        // They complain again, in another theme of the same change, which is merged into this one: still told.
        story.file(by: CustomerID(1))
        #expect(try story.run(.announce(.init(change: 1))).isEmpty)
        story.file(by: story.customer(9))
        #expect(letters(try story.run(.announce(.init(change: 1)))) == [.customer(CustomerID(9))])
    }

    @Test func `a letter that came back goes out again on another day, and twice counts as told`() throws {
        var story = try story()
        try story.announce()
        let bounced = ThemeCommand.recordReceipt(
            .init(change: 1, recipient: .customer(CustomerID(1)), result: .bounced))
        try story.run(bounced)
        #expect(try story.run(.announce(.init(change: 1))).isEmpty)
        #expect(audience(story)[.customer(CustomerID(1))]?.exclusion == .triedToday)
        story.wait(days: 1)
        #expect(letters(try story.run(.announce(.init(change: 1)))) == [.customer(CustomerID(1))])
        try story.run(bounced)
        story.wait(days: 1)
        #expect(try story.run(.announce(.init(change: 1))).isEmpty)
        #expect(audience(story)[.customer(CustomerID(1))]?.exclusion == .alreadyTold)
    }

    @Test func `what was read did arrive`() throws {
        var story = try story()
        try story.announce()
        let to = Recipient.customer(CustomerID(1))
        try story.run(.recordReceipt(.init(change: 1, recipient: to, result: .read)))
        #expect(
            story.refusal(of: .recordReceipt(.init(change: 1, recipient: to, result: .bounced)))?.message
                .contains("it did arrive") == true)
        #expect(
            story.refusal(of: .recordReceipt(.init(change: 1, recipient: to, result: .delivered)))?.field == "result")
        try story.run(.recordReceipt(.init(change: 1, recipient: to, result: .declined)))
        let other = ThemeCommand.recordReceipt(
            .init(change: 1, recipient: .customer(CustomerID(2)), result: .read))
        #expect(story.refusal(of: other)?.nature == .notFound)
    }

    @Test func `everyone is written to in their own language or it is said that a text is missing`() throws {
        var story = try story()
        story.file(by: story.customer(10, language: "th"))
        story.file(by: story.customer(11, language: "fr"))
        let refusal = story.refusal(of: .announce(.init(change: 1, texts: ThemeStory.told)))
        #expect(refusal?.message.contains("1 of those to be told is written to in 'th'") == true)
        #expect(refusal?.fix == ["evenhand change announce CH-1 --text th=TEXT"])
        var texts = ThemeStory.told
        texts["th"] = "ตอนนี้เราส่งพัสดุภายในวันเดียวกัน"
        let made = try story.run(.announce(.init(change: 1, texts: texts)))
        guard case .changeAnnounced(let data)? = made.first?.body else { return }
        let languages = Dictionary(uniqueKeysWithValues: data.letters.map { ($0.recipient, $0.language) })
        #expect(languages[.customer(CustomerID(10))] == "th")
        #expect(languages[.customer(CustomerID(11))] == "en")
    }

    @Test(arguments: [
        ("en", "Because C-7 told us, parcels go out the same day."), ("en", "n/a"),
        ("en", "E-43 does not pack parcels any more."), ("fr", "Les colis partent le jour même."),
    ])
    func `an announcement says something, names nobody, and is in a language letters are written in`(
        language: String, text: String
    ) throws {
        let story = try story()
        let refusal = story.refusal(of: .announce(.init(change: 1, texts: [language: text])))
        #expect(refusal?.field == "text")
    }

    @Test(arguments: [
        "Within 24 hours, from 5 May 2026 on, parcels go out.", "Our 3 vans carry 12 parcels each day.",
        "A new day: what we pack now goes out at once.",
    ])
    func `a number is no record, and a word no name`(text: String) throws {
        var story = try story()
        story.customers[CustomerID(1)]?.name = PersonalText("Ada Day", of: .customer(CustomerID(1)))
        #expect(story.refusal(of: .announce(.init(change: 1, texts: ["en": text]))) == nil)
    }

    @Test(arguments: [
        ("Because cu-3 told us, parcels go out.", "CU-3"), ("Ewa packs no parcels any more.", "Ewa"),
        ("We talked to Nowak about it.", "Nowak"), ("Rozmawiamy z Nowakiem o paczkach.", "Nowak"),
        ("Mr Day was right: parcels go out.", "Day"), ("เราขอบคุณมะลิสำหรับคำบอกกล่าว", "มะลิ"),
        ("Thanks to C\u{2011}1, parcels go out.", "C-1"),
    ])
    func `whom a complaint concerns and who complained is not named to many`(text: String, found: String) throws {
        var story = try story()
        story.customers[CustomerID(1)]?.name = PersonalText("Ada Day", of: .customer(CustomerID(1)))
        story.customers[CustomerID(2)]?.name = PersonalText("มะลิ", of: .customer(CustomerID(2)))
        story.employees[ThemeStory.closer]?.name = PersonalText("Ewa Nowak", of: .employee(ThemeStory.closer))
        let refusal = story.refusal(of: .announce(.init(change: 1, texts: ["en": text])))
        #expect(refusal?.field == "text")
        #expect(refusal?.message.contains(found) == true)
    }

    @Test func `a text for nobody is refused, not lost`() throws {
        var story = try story()
        try story.announce()
        let other = ThemeCommand.announce(.init(change: 1, texts: ["en": "Parcels go out within a day."]))
        #expect(story.refusal(of: other)?.message.contains("nobody is there to be told of CH-1 now") == true)
        // What was sent stays what it was.
        story.file(by: story.customer(20))
        try story.run(other)
        let change = story.state.change(1)
        #expect(change?.textSent(to: .customer(CustomerID(1)))?.text == ThemeStory.told["en"])
        #expect(change?.textSent(to: .customer(CustomerID(20)))?.text == "Parcels go out within a day.")
        #expect(change?.letters[.customer(CustomerID(1))]?.last?.complaint == ComplaintID(1))
    }

    @Test func `whoever was never asked may be asked, whatever stands on another complaint of theirs`() throws {
        var story = try story()
        story.customers[CustomerID(6)]?.announcements = nil
        #expect(audience(story)[.customer(CustomerID(6))]?.exclusion == .embargo)
        story.file(by: CustomerID(6))
        #expect(audience(story)[.customer(CustomerID(6))]?.exclusion == .consentNotAsked)
        #expect(audience(story)[.customer(CustomerID(6))]?.counts == true)
    }

    @Test func `one of several complaints that may be spoken of is enough`() throws {
        var story = try story()
        story.file(by: CustomerID(6))
        #expect(audience(story)[.customer(CustomerID(6))]?.exclusion == nil)
        #expect(audience(story)[.customer(CustomerID(6))]?.complaint == ComplaintID(12))
        #expect(audience(story)[.employee(ThemeStory.accused)]?.exclusion == .embargo)
    }
}

@Suite struct `When a change is committed` {
    @Test func `a plan that is kept must have accepted its work, and done it`() throws {
        var plan = try PlanStory.planned()
        try plan.run(PlanStory.costing(40, for: nil))
        var story = ThemeStory()
        story.now = plan.now
        story.plan = plan.state
        try story.run(ThemeStory.opening())
        let due = story.today.advanced(byDays: 120)
        try story.run(
            .proposeChange(
                .init(themes: [1], text: "Parcels go out the same day.", owner: ThemeStory.shipper, due: due)))
        #expect(story.refusal(of: .commitChange(.init(change: 1, hours: 1)))?.rule == .r11)
        let citing = ThemeCommand.commitChange(.init(change: 1, request: 1))
        #expect(story.refusal(of: citing)?.message.contains("PR-1 is not accepted") == true)
        #expect(story.refusal(of: .commitChange(.init(change: 1, request: 9)))?.nature == .notFound)
        try plan.run(PlanStory.accepting())
        story.plan = plan.state
        try story.run(citing)
        #expect(story.state.change(1)?.hours == 40)
        // The same work is not promised twice.
        try story.run(story.proposing())
        #expect(story.refusal(of: .commitChange(.init(change: 2, request: 1)))?.rule == .r11)
        let shipping = ThemeCommand.shipChange(.init(change: 1))
        #expect(story.refusal(of: shipping)?.fix == ["evenhand plan initiative complete PI-3"])
        plan.wait(days: 5)
        try plan.run(.complete(.init(initiative: 3)))
        (story.plan, story.now) = (plan.state, plan.now)
        let early = ThemeCommand.shipChange(.init(change: 1, on: story.today.advanced(byDays: -1)))
        #expect(story.refusal(of: early)?.message.contains("its work was completed on \(story.today)") == true)
        try story.run(shipping)
        #expect(story.state.change(1)?.measuredFrom == story.today)
        #expect(story.state.change(1)?.word == "shipped")
    }

    @Test func `what is wrong with it is said`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let past = ThemeCommand.proposeChange(
            .init(
                themes: [1], text: "Parcels go out the same day.", owner: ThemeStory.owner,
                due: story.today.advanced(byDays: -1)))
        #expect(story.refusal(of: past)?.field == "due")
        #expect(story.refusal(of: story.proposing([7]))?.nature == .notFound)
        #expect(story.refusal(of: story.proposing([]))?.field == "themes")
        #expect(story.refusal(of: ThemeStory.opening())?.message.contains("TH-1 has this name already") == true)
        #expect(story.refusal(of: ThemeStory.opening(String(repeating: "x", count: 121)))?.field == "name")
        #expect(story.refusal(of: ThemeStory.opening("Lost", rule: ThemeRule(phrases: ["…"])))?.field == "rule")
        #expect(
            story.refusal(of: .enter(.init(theme: 1, complaints: [ComplaintID(99)], reason: "It is late.")))?.nature
                == .notFound)
        #expect(
            story.refusal(of: .expose(.init(theme: 1, week: story.today, count: 0, unit: "orders")))?.field == "count")
        #expect(
            story.refusal(of: .expose(.init(theme: 1, week: story.today, weeks: 3, count: 1, unit: "orders")))?.field
                == "week")
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 2)))
        #expect(
            story.refusal(of: .shipChange(.init(change: 1, on: story.today.advanced(byDays: 1))))?.field == "on")
        try story.run(.withdrawChange(.init(change: 1, reason: "The carrier does it from June on.")))
        #expect(story.refusal(of: .shipChange(.init(change: 1)))?.rule == .state)
    }
}

@Suite struct `A theme's rule` {
    private func admits(_ rule: ThemeRule, _ text: String, _ language: String = "en", area: String? = nil) -> Bool {
        rule.admits(
            ThemeCandidate(narrative: text, area: area, topic: "delivery", cues: ["leaving"], language: language))
    }

    @Test func `admits by words, whole or begun, in any script, and by language`() {
        #expect(admits(ThemeRule(phrases: ["late parcel"]), "A LATE  parcel, again!"))
        #expect(!admits(ThemeRule(phrases: ["late"]), "I ate it later."))
        #expect(admits(ThemeRule(phrases: ["late*"]), "I ate it later."))
        #expect(admits(ThemeRule(phrases: ["pl:spóźnion*"]), "Paczka była spóźniona.", "pl-PL"))
        #expect(!admits(ThemeRule(phrases: ["pl:spóźnion*"]), "Paczka była spóźniona.", "en"))
        #expect(admits(ThemeRule(phrases: ["ล่าช้า"]), "พัสดุล่าช้ามาก", "th"))
        #expect(admits(ThemeRule(phrases: ["ఆలస్యం"]), "పార్సెల్ ఆలస్యం అయింది", "te"))
    }

    @Test func `wants every part that it names, and names something`() {
        #expect(!admits(ThemeRule(), "late"))
        #expect(admits(ThemeRule(areas: ["Parcels"], topics: ["delivery"], cues: ["leaving"]), "x", area: "parcels"))
        #expect(!admits(ThemeRule(areas: ["parcels"], phrases: ["late"]), "late", area: nil))
        #expect(!admits(ThemeRule(languages: ["th"]), "late"))
        #expect(!admits(ThemeRule(cues: ["harm"], phrases: ["late"]), "late"))
    }
}

@Suite struct `Themes change` {
    @Test func `a merged theme's complaints and rule go on in the other, counted once`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        try story.run(ThemeStory.opening("Lost parcels", rule: ThemeRule(phrases: ["lost"])))
        story.file(text: "Late and lost.")
        story.file(text: "Lost.")
        try story.run(.merge(.init(theme: 2, into: 1, reason: "Both are about the same carrier.")))
        #expect(story.state.theme(1)?.counts.values.reduce(0, +) == 2)
        story.file(text: "Lost again.")
        #expect(story.state.theme(1)?.members.count == 3)
        #expect(story.state.theme(2)?.members.count == 2)
        #expect(story.refusal(of: .close(.init(theme: 2)))?.message.contains("was merged into TH-1") == true)
    }

    @Test func `a split takes its complaints along, and the rule does not bring them back`() throws {
        var story = ThemeStory()
        try story.run(ThemeStory.opening())
        let first = story.file()
        story.file()
        try story.run(
            .split(
                .init(
                    theme: 1, name: "Very late", about: "Weeks after its day.", owner: ThemeStory.owner,
                    complaints: [first], reason: "Very late is another thing.")))
        #expect(story.state.theme(2)?.members.keys.sorted() == [first])
        #expect(story.state.theme(2)?.splitFrom == 1)
        #expect(story.state.theme(1)?.members.count == 1)
        story.gather([ThemeEntry(theme: 1, complaint: first, receivedOn: story.today.description)])
        #expect(story.state.theme(1)?.members.count == 1)
        #expect(ThemeDecider.replay(story.events) == story.state)
    }
}

@Suite struct `Promises` {
    private let calendar = DomainPolicy.standard.calendar

    @Test func `are kept, late, broken or open, by their day`() {
        var ledger = PromiseLedger()
        let due = Story.monday
        func granted(_ number: Int64) -> ComplaintHappening {
            .remedyGranted(
                .init(
                    remedy: RemedyID(number), head: HeadID(1), remedyKind: .payment,
                    text: PersonalText("Paid back.", of: .stream), owner: Story.clerk, due: due))
        }
        for (number, days) in [(Int64(1), 0), (2, 1)] {
            ledger.apply(ComplaintEvent(at: due, by: .house, granted(number)), of: Story.complaint, calendar)
            ledger.apply(
                ComplaintEvent(
                    at: due.advanced(byDays: days), by: .house,
                    .remedyFulfilled(.init(remedy: RemedyID(number)))), of: Story.complaint, calendar)
        }
        ledger.apply(ComplaintEvent(at: due, by: .house, granted(3)), of: Story.complaint, calendar)
        let today = calendar.date(of: due)
        #expect(ledger.all.map { $0.standing(on: today) } == [.kept, .late, .open])
        #expect(ledger.all.map { $0.standing(on: today.advanced(byDays: 1)) } == [.kept, .late, .broken])
    }
}
