import EvenhandDomain
import Testing

@Suite struct `Employees` {
    private func run(
        _ command: EmployeeCommand, on story: Story, for person: EmployeeID
    ) throws(Refusal) -> [EmployeeEvent] {
        let envelope = Envelope(at: Story.monday, actor: .house, command: command)
        let state = EmployeeDecider.replay(story.employees[person] ?? [])
        var facts = EmployeeFacts(employee: person)
        while true {
            let request = EmployeeDecider.neededFacts(for: envelope, in: state, having: facts)
            if request.isEmpty { break }
            for id in request.employees {
                let events = story.employees[id] ?? []
                facts.employees[id] = Sourced(
                    EmployeeDecider.replay(events), from: .employee(id), at: Int64(events.count))
            }
        }
        return try EmployeeDecider.decide(envelope, in: state, given: facts)
    }

    @Test func `nobody stands above themselves`() throws {
        let story = Story()
        for manager in [Story.director, Story.concerned, Story.report] {
            do throws(Refusal) {
                _ = try run(.changeManager(.init(manager: manager)), on: story, for: Story.director)
                Issue.record("\(manager) was taken")
            } catch {
                #expect(error.field == "manager")
            }
        }
        #expect(try run(.changeManager(.init(manager: Story.clerk)), on: story, for: Story.director).count == 1)
    }

    @Test func `a manager must be on record`() {
        #expect(throws: Refusal.self) {
            try run(.changeManager(.init(manager: EmployeeID(999))), on: Story(), for: Story.director)
        }
    }

    @Test func `a person registers with a manager, leaves and returns`() throws {
        var story = Story()
        let person = EmployeeID(50)
        story.employees[person] = try run(
            .register(.init(name: "Somchai", team: "vans", manager: Story.manager)), on: story, for: person)
        #expect(EmployeeDecider.replay(story.employees[person] ?? []).manager == Story.manager)
        let leaving = try run(.leave(.init()), on: story, for: person)
        story.employees[person]? += leaving
        #expect(EmployeeDecider.replay(story.employees[person] ?? []).hasLeft)
        #expect(throws: Refusal.self) { try run(.leave(.init()), on: story, for: person) }
        let returning = try run(.comeBack(.init()), on: story, for: person)
        story.employees[person]? += returning
        #expect(!EmployeeDecider.replay(story.employees[person] ?? []).hasLeft)
    }

    @Test func `a person has the language they were registered with, until another is said`() throws {
        var story = Story()
        let person = EmployeeID(50)
        story.employees[person] = try run(.register(.init(name: "Somchai", language: "th")), on: story, for: person)
        #expect(EmployeeDecider.replay(story.employees[person] ?? []).language == "th")
        for language in ["pl-PL", nil] {
            let changed = try run(.changeLanguage(.init(language: language)), on: story, for: person)
            story.employees[person]? += changed
            #expect(EmployeeDecider.replay(story.employees[person] ?? []).language == language)
        }
        #expect(
            story.employees[person]?.map(\.kind)
                == ["employee.registered", "employee.languageChanged", "employee.languageChanged"])
    }

    @Test(arguments: ["", "t", "th_TH", "ไทย", "th TH", String(repeating: "a", count: 36)])
    func `what is no language tag is refused, at registration and later`(tag: String) {
        for (command, person) in [
            (EmployeeCommand.register(.init(name: "Somchai", language: tag)), EmployeeID(50)),
            (.changeLanguage(.init(language: tag)), Story.clerk),
        ] {
            do throws(Refusal) {
                _ = try run(command, on: Story(), for: person)
                Issue.record("'\(tag)' was taken")
            } catch {
                #expect(error.field == "language")
                #expect(error.fix == [CommandLineFix.employeeLanguage])
            }
        }
    }

    @Test func `a record that does not exist is not found`() {
        do throws(Refusal) {
            _ = try run(.rename(.init(name: "Nobody")), on: Story(), for: EmployeeID(999))
            Issue.record("renamed nobody")
        } catch {
            #expect(error.nature == .notFound)
            #expect(error.fix == ["evenhand employee list"])
        }
    }
}

@Suite struct `Customers` {
    private func run(_ command: CustomerCommand, in state: CustomerState) throws(Refusal) -> CustomerState {
        let envelope = Envelope(at: Story.monday, actor: .house, command: command)
        let events = try CustomerDecider.decide(envelope, in: state, given: CustomerFacts(customer: Story.customer))
        return events.reduce(state) { CustomerDecider.evolve($0, with: $1) }
    }

    @Test func `erasing leaves no text and ends the record`() throws {
        var state = try run(.register(.init(name: "Ada", contact: "ada@example.org")), in: CustomerState())
        #expect(state.isReachable)
        state = try run(.changeContact(.init(contact: nil)), in: state)
        #expect(!state.isReachable)
        state = try run(.erase(.init()), in: state)
        #expect(state.name?.text == nil)
        #expect(state.isErased)
        #expect(throws: Refusal.self) { try run(.rename(.init(name: "Ada")), in: state) }
        #expect(throws: Refusal.self) { try run(.erase(.init()), in: state) }
    }

    @Test func `erased or unknown ones file nothing`() {
        var story = Story()
        #expect(story.refusal(of: Story.filing([], customer: CustomerID(999)))?.nature == .notFound)
        story.customers[Story.customer]?.append(
            CustomerEvent(at: Story.monday, by: .house, .erased(.init(subject: .customer(Story.customer)))))
        #expect(story.refusal(of: Story.filing([]))?.message == "EH-input: customer CU-3 was erased.")
    }
}

@Suite struct `Tokens` {
    private let hash = [UInt8](repeating: 7, count: 32)

    private func facts(hasLeft: Bool = false) -> AccessFacts {
        var person = EmployeeState()
        person.isRegistered = true
        if hasLeft { person.leftAt = Story.monday }
        return AccessFacts(employees: [Story.clerk: Sourced(person, from: .employee(Story.clerk), at: 1)])
    }

    private func run(
        _ command: AccessCommand, in state: AccessState, _ facts: AccessFacts
    ) throws(Refusal) -> AccessState {
        let envelope = Envelope(at: Story.monday, actor: .house, command: command)
        let events = try AccessDecider.decide(envelope, in: state, given: facts)
        return events.reduce(state) { AccessDecider.evolve($0, with: $1) }
    }

    private func issuing(_ hash: [UInt8], expires: Instant? = nil) -> AccessCommand {
        .issueToken(.init(person: Story.clerk, roles: [.clerk, .decider], sha256: hash, expires: expires))
    }

    @Test func `are bound to one person until revoked`() throws {
        var state = try run(issuing(hash), in: AccessState(), facts())
        #expect(
            state.actor(sha256: hash, at: Story.monday) == Actor(person: Story.clerk, roles: [.clerk, .decider]))
        #expect(state.actor(sha256: [UInt8](repeating: 8, count: 32), at: Story.monday) == nil)
        state = try run(.revokeToken(.init(token: TokenID(1))), in: state, facts())
        #expect(state.actor(sha256: hash, at: Story.monday) == nil)
        #expect(throws: Refusal.self) { try run(.revokeToken(.init(token: TokenID(1))), in: state, facts()) }
        #expect(throws: Refusal.self) { try run(issuing(hash), in: state, facts()) }
    }

    @Test func `end at their hour`() throws {
        let end = Story.monday.advanced(byDays: 1)
        let state = try run(issuing(hash, expires: end), in: AccessState(), facts())
        #expect(state.actor(sha256: hash, at: Story.monday) != nil)
        #expect(state.actor(sha256: hash, at: end) == nil)
    }

    @Test func `are not given to strangers, leavers, without a role or in another form`() {
        let state = AccessState()
        #expect(throws: Refusal.self) { try run(issuing(hash), in: state, AccessFacts()) }
        #expect(throws: Refusal.self) { try run(issuing(hash), in: state, facts(hasLeft: true)) }
        #expect(throws: Refusal.self) { try run(issuing([1, 2, 3]), in: state, facts()) }
        #expect(throws: Refusal.self) {
            try run(.issueToken(.init(person: Story.clerk, roles: [], sha256: hash)), in: state, facts())
        }
    }
}

@Suite struct `Facts` {
    @Test func `name the whole line above the decider and the concerned employee, with versions`() throws {
        let story = try Story.heard()
        let envelope = Envelope(
            at: story.now, actor: Actor(person: Story.decider, roles: []), command: Story.finding())
        let facts = story.facts(for: envelope)
        #expect(Set(facts.employees.keys) == [Story.decider, Story.concerned, Story.manager, Story.director])
        #expect(facts.versions[.employee(Story.concerned)] == 2)
        #expect(facts.versions[.employee(Story.director)] == 1)
    }

    @Test func `that were not read stop the decision`() throws {
        let story = try Story.heard()
        let envelope = Envelope(
            at: story.now, actor: Actor(person: Story.decider, roles: []), command: Story.finding())
        do throws(Refusal) {
            _ = try ComplaintDecider.decide(
                envelope, in: story.state, given: ComplaintFacts(complaint: Story.complaint))
            Issue.record("decided without facts")
        } catch {
            #expect(error.rule == .state)
        }
    }
}

@Suite struct `Filing` {
    private func filing(narrative: String = "It broke.", language: String = "en", at: Instant = Story.monday)
        -> ComplaintCommand
    {
        .file(
            .init(customer: Story.customer, receivedAt: at, channel: .web, language: language, narrative: narrative))
    }

    @Test func `names the field at fault`() {
        let story = Story()
        #expect(story.refusal(of: filing(narrative: " \n"))?.field == "narrative")
        #expect(story.refusal(of: filing(narrative: String(repeating: "a", count: 65_537)))?.field == "narrative")
        #expect(story.refusal(of: filing(narrative: String(repeating: "a", count: 65_536))) == nil)
        #expect(story.refusal(of: filing(language: "English language"))?.field == "language")
        #expect(story.refusal(of: filing(at: Story.monday.advanced(byDays: 1)))?.field == "receivedAt")
        #expect(story.refusal(of: Story.filing([Story.draft(.conduct, about: EmployeeID(999))]))?.field == "employee")
        #expect(story.refusal(of: Story.filing([Story.draft(.conduct, about: Story.outsider)]))?.field == "employee")
    }

    @Test func `sets the clocks and pins the policy`() throws {
        var story = Story()
        try story.run(filing())
        let intake = try #require(story.state.intake)
        #expect(intake.acknowledgeBy.description == "2026-11-09T23:59:59.999Z")
        #expect(intake.respondBy.description == "2026-12-28T23:59:59.999Z")
        #expect(intake.policy == "standard-1")
        #expect(story.refusal(of: filing())?.rule == .state)
    }

    @Test func `a command for a complaint that does not exist is not found`() {
        #expect(Story().refusal(of: .close(.init()))?.nature == .notFound)
    }

    @Test func `the summary says what is due next and which counters count it`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()]))
        var summary = story.events.reduce(into: ComplaintSummary()) { $0.evolve(with: $1) }
        #expect(summary.nextDue == summary.acknowledgeBy)
        #expect(summary.counted.keys == ["status=received", "language=en", "channel=web", "stage=one"])
        for event in try story.run(Story.acknowledging) { summary.evolve(with: event) }
        #expect(summary.nextDue == summary.respondBy)
        #expect(summary.concernedEmployees == [Story.concerned])
    }

    @Test func `texts of an anonymous complaint are erased on their own`() throws {
        var story = Story()
        try story.run(Story.filing([Story.draft()], customer: nil, noChannel: true))
        #expect(story.state.intake?.narrative.subject == .stream)
        try story.run(.eraseTexts(.init()))
        #expect(story.state.isErased)
        let known = try Story.acknowledged()
        #expect(known.refusal(of: .eraseTexts(.init()))?.fix == ["evenhand customer erase CU-3"])
    }
}
