import EvenhandDomain
import Testing

@Suite struct `R6 ground decides authority` {
    private func refusal(
        _ story: Story, _ outcome: Outcome = .notUpheld, plainWords: String? = nil
    ) -> Refusal? {
        story.refusal(
            of: Story.finding(
                outcome, reason: outcome == .upheld ? nil : .evidenceAgainst, plainWords: plainWords,
                toldBeforehand: plainWords), by: Story.decider)
    }

    private let words = "The part was worn. It does not wear like that in normal use."

    // MARK: Taste and service

    @Test(arguments: Outcome.allCases)
    func `of taste the customer is believed`(outcome: Outcome) throws {
        let story = try Story.heard(Story.draft(.taste, about: nil))
        let refusal = refusal(story, outcome)
        switch outcome {
        case .upheld, .upheldAlreadyRemedied, .upheldNoInjustice, .notInvestigated: #expect(refusal == nil)
        case .partlyUpheld, .notUpheld, .unableToReachFinding:
            #expect(refusal?.rule == .r6)
            #expect(refusal?.field == "outcome")
        case .withdrawn, .resolvedEarly: #expect(refusal?.rule == .r9)
        }
    }

    @Test func `a head sorted as taste after it was heard is another head`() throws {
        var story = try Story.heard(Story.draft(.technical, about: nil))
        try story.run(.changeHead(.init(head: 1, ground: .taste)))
        #expect(refusal(story, .upheld)?.rule == .r4, "what was said was said on a technical head")
    }

    @Test func `service wants something of the firm's side on record`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft(.service)]))
        try story.run(Story.acknowledging)
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(.waiveStatement(.init(head: 1, side: .employee, text: "I have nothing to add.")))
        try story.run(Story.untied, by: Story.decider)
        let refused = try #require(refusal(story))
        #expect(refused.rule == .r6)
        #expect(
            refused.fix == [
                "evenhand complaint evidence add C-17 --head 1 --kind record --source firmRecords --note TEXT"
            ])
        var customersOnly = story
        try customersOnly.run(Story.evidence(.photo, .customer))
        #expect(refusal(customersOnly)?.rule == .r6, "the customer's papers are not the firm's")
        try story.run(Story.evidence(.record, for: nil))
        #expect(refusal(story) == nil)
    }

    @Test func `nothing is found on an unsorted head, save that it is not the desk's`() throws {
        let story = try Story.heard(Story.draft(.unsorted, about: nil))
        #expect(refusal(story, .upheld)?.rule == .r6)
        #expect(
            refusal(story, .unableToReachFinding)?.fix == [
                "evenhand complaint head change C-17 --head 1 --ground GROUND"
            ])
        #expect(refusal(story, .notInvestigated) == nil)
    }

    // MARK: Technical fact

    private func technical(about employee: EmployeeID? = nil) throws -> Story {
        try Story.heard(Story.draft(.technical, about: employee))
    }

    @Test func `a technical fact wants an expert`() throws {
        var story = try technical()
        let refused = try #require(refusal(story, .upheld))
        #expect(refused.rule == .r6)
        #expect(refused.fix.first?.contains("--kind expertOpinion") == true)
        // 20 business days after Monday, 2 November: Monday, 30 November.
        #expect(refused.missing.first?.contains("2026-11-30") == true)
        story.experience(Story.second, hours: 319)
        try story.run(Story.evidence(.expertOpinion, .employee, for: .respondent, from: Story.second))
        #expect(refusal(story, plainWords: words)?.rule == .r6, "319 hours are no expert")
        story.experience(Story.second, hours: 1)
        #expect(refusal(story, plainWords: words) == nil)
    }

    @Test func `hours count where the product is, and nowhere else`() throws {
        var story = Story()
        let file = ComplaintCommand.file(
            .init(
                customer: Story.customer, receivedAt: Story.monday, channel: .web, language: "en",
                narrative: "The kettle leaks.", productArea: "Kettles",
                heads: [Story.draft(.technical, about: nil)]))
        try story.run(file)
        try story.run(Story.acknowledging)
        try story.run(.appointRespondent(.init(respondent: Story.respondent)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.respondent))
        try story.run(Story.untied, by: Story.decider)
        try story.run(Story.evidence(.expertOpinion, .employee, for: .respondent, from: Story.second))
        story.experience(Story.second, hours: 1_000, in: "parcels")
        #expect(refusal(story, plainWords: words)?.rule == .r6)
        story.experience(Story.second, hours: 320, in: " kettles ")
        #expect(refusal(story, plainWords: words) == nil)
    }

    @Test func `the concerned employee is no expert in their own matter`() throws {
        var story = try technical(about: Story.concerned)
        story.experience(Story.concerned, hours: 5_000)
        try story.run(Story.evidence(.expertOpinion, .employee, for: .employee, from: Story.concerned))
        #expect(refusal(story, plainWords: words)?.rule == .r6)
        // Nor by way of having another named in their place.
        try story.run(.nameEmployee(.init(head: 1, employee: Story.otherEmployee)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        #expect(refusal(story, plainWords: words)?.rule == .r6)
    }

    @Test func `an outside expert counts once their hours are on record`() throws {
        var story = try technical()
        try story.run(Story.evidence(.expertOpinion, .outsideExpert, for: .respondent, from: Story.outsider))
        #expect(refusal(story, plainWords: words)?.rule == .r6)
        story.experience(Story.outsider, hours: 320)
        #expect(refusal(story, plainWords: words) == nil)
    }

    @Test func `without an expert in time the doubt falls on the firm, on the day after the last`() throws {
        var story = try technical()
        story.wait(days: 28)
        #expect(refusal(story, .upheld)?.rule == .r6, "the last day is still the firm's")
        story.wait(days: 1)
        #expect(refusal(story, .upheld) == nil)
        for outcome in [Outcome.notUpheld, .unableToReachFinding] {
            let refused = try #require(refusal(story, outcome, plainWords: words))
            #expect(refused.rule == .r6)
            #expect(refused.message.contains("doubt falls on the firm"))
        }
    }

    @Test func `sorting a head to and fro does not begin the wait anew`() throws {
        var story = try technical()
        story.wait(days: 20)
        try story.run(.changeHead(.init(head: 1, ground: .service)))
        try story.run(.changeHead(.init(head: 1, ground: .technical)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.respondent))
        story.wait(days: 9)
        #expect(refusal(story, plainWords: words)?.message.contains("doubt falls on the firm") == true)
        #expect(refusal(story, .upheld) == nil)
    }

    @Test func `the customer's own expert does not take the doubt off the firm`() throws {
        var story = try technical()
        story.experience(Story.outsider, hours: 400)
        try story.run(Story.evidence(.expertOpinion, .outsideExpert, from: Story.outsider))
        try story.run(Story.evidence(.inspection, for: .respondent))
        try story.run(Story.evidence(.record, for: .respondent))
        #expect(refusal(story, plainWords: words) == nil, "an expert spoke, so it may be decided")
        story.wait(days: 40)
        #expect(refusal(story, plainWords: words)?.rule == .r6)
    }

    @Test func `the doubt falls on the firm, never on a person`() throws {
        var story = try technical(about: Story.concerned)
        story.wait(days: 40)
        #expect(refusal(story, .upheld)?.rule == .r7)
        let refused = try #require(refusal(story, plainWords: words))
        #expect(refused.rule == .r6)
        #expect(refused.fix == ["evenhand complaint head add C-17 --ground technical --allegation TEXT"])
        try story.run(.addHead(.init(draft: Story.draft(.technical, about: nil))))
        #expect(refusal(story, plainWords: words) == nil, "the firm's part stands on a head of its own")
    }

    @Test(arguments: [4, 41])
    func `no policy makes the wait shorter or longer than the limits`(days: Int) {
        var figures = DomainPolicy.Figures()
        figures.expertBusinessDays = days
        #expect(throws: DomainPolicy.LimitError.self) { try DomainPolicy(version: "x", figures: figures) }
    }

    // MARK: Terms

    private func published(
        _ name: String = "fees", _ version: Int = 1, from day: String = "2026-01-01", at moment: Instant
    ) -> TermsEvent {
        TermsEvent(
            at: moment, by: .house,
            .published(.init(name: name, version: version, text: "A fee of 12 dollars.", inForce: day)))
    }

    private func accepted(_ name: String = "fees", _ version: Int = 1, on: Instant, at: Instant) -> CustomerEvent {
        CustomerEvent(
            at: at, by: .house, .termsAccepted(.init(terms: TermsVersion(name: name, version: version), on: on)))
    }

    private let january = try! Instant(parsing: "2026-01-05T09:00:00Z")

    /// A head about 23 October, with terms in force since January and accepted then.
    private func bound() throws -> Story {
        var story = try Story.heard(Story.draft(.terms, about: nil))
        story.terms = [published(at: january)]
        story.customers[Story.customer]?.append(accepted(on: january, at: january))
        return story
    }

    @Test func `terms bind who accepted the version in force that day`() throws {
        var story = try bound()
        #expect(refusal(story) == nil)
        try story.run(Story.finding(), by: Story.decider)
        #expect(story.state.heads[0].finding?.details?.terms == [TermsVersion(name: "fees", version: 1)])
    }

    @Test func `none accepted, the doubt falls on the firm`() throws {
        let story = try Story.heard(Story.draft(.terms, about: nil))
        #expect(refusal(story)?.rule == .r6)
        #expect(refusal(story, .unableToReachFinding)?.rule == .r6)
        #expect(refusal(story, .upheld) == nil)
    }

    @Test func `a later version that was not accepted binds nobody`() throws {
        var story = try bound()
        story.terms.append(published("fees", 2, from: "2026-06-01", at: january))
        #expect(refusal(story)?.rule == .r6)
        story.customers[Story.customer]?.append(accepted("fees", 2, on: january, at: january))
        #expect(refusal(story) == nil)
    }

    @Test func `a version that came into force after the day binds nobody on it`() throws {
        var story = try Story.heard(Story.draft(.terms, about: nil))
        story.terms = [published("fees", 1, from: "2026-10-24", at: january)]
        story.customers[Story.customer]?.append(accepted(on: january, at: january))
        #expect(refusal(story)?.rule == .r6, "it happened on the 23rd")
    }

    @Test func `what was entered after the complaint arrived counts against nobody`() throws {
        var late = try Story.heard(Story.draft(.terms, about: nil))
        late.terms = [published(at: january)]
        late.customers[Story.customer]?.append(accepted(on: january, at: Story.monday.advanced(byMilliseconds: 1)))
        #expect(refusal(late)?.rule == .r6, "an acceptance")
        var rewritten = try bound()
        rewritten.terms = [published(at: Story.monday.advanced(byMilliseconds: 1))]
        #expect(refusal(rewritten)?.rule == .r6, "a version")
    }

    @Test func `a published guarantee beats the terms, in its scope`() throws {
        let guarantee = { (area: String?, beats: String?, until: String?) in
            TermsEvent(
                at: Story.monday.advanced(byDays: 1), by: .house,
                .guaranteePublished(
                    .init(
                        name: "any-time", text: "Returned at any time, for any reason.", from: "2026-01-01",
                        until: until, productArea: area, beats: beats)))
        }
        for (event, beaten) in [
            (guarantee(nil, nil, nil), true), (guarantee(nil, "fees", nil), true),
            (guarantee(nil, "other", nil), false),
            (guarantee("kettles", nil, nil), false), (guarantee(nil, nil, "2026-10-22"), false),
            (guarantee(nil, nil, "2026-10-23"), true),
        ] {
            var story = try bound()
            story.terms.append(event)
            #expect((refusal(story)?.rule == .r6) == beaten, "\(event)")
            #expect(refusal(story, .upheld) == nil)
        }
    }

    // MARK: Safety

    @Test func `a safety head is reviewed by another person before anything is found`() throws {
        var story = try Story.heard(Story.draft(.safety, about: nil))
        let refused = try #require(refusal(story, .upheld))
        #expect(refused.rule == .r6)
        #expect(refused.fix == ["evenhand complaint safety review C-17 --head 1 --text TEXT"])
        let review = ComplaintCommand.reviewSafety(.init(head: 1, text: "Batch seven is off sale everywhere."))
        #expect(story.refusal(of: review)?.rule == .r6, "the clerk set it out")
        #expect(story.refusal(of: review, by: .house)?.rule == .r6)
        #expect(story.refusal(of: review, by: EmployeeID(999))?.rule == .r6)
        try story.run(review, by: Story.second)
        #expect(refusal(story, .upheld) == nil)
    }

    @Test func `whoever reviewed it does not decide it`() throws {
        var story = try Story.heard(Story.draft(.safety, about: nil))
        try story.run(
            .reviewSafety(.init(head: 1, text: "Batch seven is off sale everywhere.")), by: Story.decider)
        #expect(refusal(story, .upheld)?.rule == .r6)
    }

    @Test func `sorting a safety head elsewhere does not spare the review`() throws {
        var story = try Story.acknowledged(Story.draft(.safety, about: nil))
        try story.run(.changeHead(.init(head: 1, ground: .taste)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.respondent))
        try story.run(Story.untied, by: Story.decider)
        #expect(refusal(story, .upheld)?.rule == .r6)
        #expect(refusal(story, .notInvestigated)?.rule == .r6)
    }

    @Test func `a review of what the head was before is none of what it is`() throws {
        var story = try Story.acknowledged(Story.draft(.safety, about: nil))
        try story.run(.reviewSafety(.init(head: 1, text: "Nobody else reported any burns.")), by: Story.second)
        try story.run(.nameEmployee(.init(head: 1, employee: Story.second)))
        try story.inform()
        try story.run(Story.stating(.customer))
        try story.run(Story.stating(.employee))
        try story.run(Story.untied, by: Story.decider)
        #expect(refusal(story)?.rule == .r6)
    }

    @Test func `the review is due within one business day, whatever the policy`() throws {
        let story = try Story.acknowledged(Story.draft(.safety, about: nil))
        let duties = ComplaintDecider.duties(of: story.state, Story.complaint, under: story.policy, at: story.now)
        let review = try #require(duties.first { $0.kind == .safetyReview(nil) })
        #expect(review.due.description == "2026-11-03T23:59:59.999Z")
    }
}

@Suite struct `Who is an expert` {
    private func decide(hours: Int, area: String = "kettles", by person: EmployeeID = Story.clerk) -> Refusal? {
        var state = EmployeeState()
        state.isRegistered = true
        let envelope = Envelope(
            at: Story.monday, actor: Actor(person: person, roles: []),
            command: EmployeeCommand.addExperience(.init(area: area, hours: hours)))
        do {
            _ = try EmployeeDecider.decide(envelope, in: state, given: EmployeeFacts(employee: Story.second))
            return nil
        } catch {
            return error
        }
    }

    @Test func `nobody enters their own hours`() {
        #expect(decide(hours: 320, by: Story.second)?.rule == .r6)
        #expect(decide(hours: 320) == nil)
    }

    @Test(arguments: [0, 10_001, -10_001])
    func `hours are within limits`(hours: Int) { #expect(decide(hours: hours)?.field == "hours") }

    @Test func `an area has a name`() { #expect(decide(hours: 1, area: "  ")?.field == "area") }

    @Test func `hours add up by area, and are taken back to nothing at most`() {
        var events: [EmployeeEvent] = []
        for (area, hours) in [("Kettles", 300), (" kettles", 20), ("irons", 50), ("irons", -90)] {
            events.append(
                EmployeeEvent(at: Story.monday, by: .house, .experienceAdded(.init(area: area, hours: hours))))
        }
        let state = EmployeeDecider.replay(events)
        #expect(state.experience == ["Kettles": 320, "irons": 0])
        #expect(state.isExpert(in: "KETTLES") && !state.isExpert(in: "irons"))
    }
}

@Suite struct `The register of terms` {
    private func refused(_ body: () throws -> [some Sendable]) -> Refusal? {
        do {
            _ = try body()
            Issue.record("nothing was refused")
            return nil
        } catch {
            return error as? Refusal
        }
    }

    private func decide(_ command: TermsCommand, in state: TermsState = TermsState()) throws(Refusal) -> [TermsEvent] {
        try TermsDecider.decide(
            Envelope(at: Story.monday, actor: Actor(person: Story.clerk, roles: []), command: command), in: state)
    }

    private func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

    @Test func `numbers the versions of each document`() throws {
        var state = TermsState()
        for (name, first) in [("fees", "2026-01-01"), ("fees", "2026-03-01"), ("returns", "2026-02-01")] {
            for event in try decide(
                .publish(.init(name: name, text: "What it costs and when.", inForce: try day(first))), in: state)
            {
                state = TermsDecider.evolve(state, with: event)
            }
        }
        #expect(state.versions.map(\.id.description) == ["fees 1", "fees 2", "returns 1"])
        #expect(state.inForce(on: try day("2025-12-31")).isEmpty)
        #expect(state.inForce(on: try day("2026-02-28")).map(\.id.description) == ["fees 1", "returns 1"])
        #expect(state.inForce(on: try day("2026-03-01")).map(\.id.description) == ["fees 2", "returns 1"])
    }

    @Test(arguments: ["", "Fees", "fees list", "ค่าธรรมเนียม", String(repeating: "x", count: 61)])
    func `refuses a name that cannot be cited`(name: String) throws {
        let refusal = refused {
            try decide(.publish(.init(name: name, text: "What it costs and when.", inForce: try day("2026-01-01"))))
        }
        #expect(refusal?.field == "name")
    }

    @Test func `refuses a text that says nothing, an end before the beginning, and terms nobody knows`() throws {
        let first = try day("2026-01-01")
        let texts = refused {
            try decide(.publish(.init(name: "fees", text: "n/a", inForce: first)))
        }
        #expect(texts?.field == "text")
        let guarantee = { (until: String?, beats: String?) throws in
            try decide(
                .publishGuarantee(
                    .init(
                        name: "any", text: "Returned at any time, for any reason.", from: first,
                        until: try until.map { try day($0) }, beats: beats)))
        }
        #expect(refused { try guarantee("2025-12-31", nil) }?.field == "until")
        #expect(refused { try guarantee(nil, "fees") }?.nature == .notFound)
        #expect(try guarantee("2026-01-01", nil).count == 1)
    }

    @Test func `a promise is not rewritten`() throws {
        let command = TermsCommand.publishGuarantee(
            .init(name: "any", text: "Returned at any time, for any reason.", from: try day("2026-01-01")))
        let state = TermsDecider.replay(try decide(command))
        #expect(refused { try decide(command, in: state) }?.field == "name")
    }

    @Test func `its events come back as they were stored`() throws {
        for event in try decide(
            .publish(.init(name: "fees", text: "What it costs and when.", inForce: try day("2026-01-01"))))
        {
            #expect(try roundTrip(.terms(event)) == .terms(event))
        }
        let accepted = CustomerEvent(
            at: Story.monday, by: .house,
            .termsAccepted(.init(terms: TermsVersion(name: "fees", version: 1), on: Story.monday)))
        #expect(try roundTrip(.customer(accepted)) == .customer(accepted))
    }

    @Test func `nobody accepts what was never published, nor tomorrow`() throws {
        var state = CustomerState()
        state.isRegistered = true
        let register = TermsDecider.replay(
            try decide(.publish(.init(name: "fees", text: "What it costs and when.", inForce: try day("2026-01-01")))))
        let accept = { (version: Int, on: Instant?) in
            try CustomerDecider.decide(
                Envelope(
                    at: Story.monday, actor: Actor(person: Story.clerk, roles: []),
                    command: CustomerCommand.acceptTerms(
                        .init(terms: TermsVersion(name: "fees", version: version), on: on))), in: state,
                given: CustomerFacts(customer: Story.customer, terms: Sourced(register, from: .terms, at: 1)))
        }
        #expect(refused { try accept(2, nil) }?.nature == .notFound)
        #expect(refused { try accept(1, Story.monday.advanced(byDays: 1)) }?.field == "on")
        #expect(try accept(1, nil).map(\.kind) == ["customer.termsAccepted"])
    }
}
