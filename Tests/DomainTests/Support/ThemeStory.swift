import EvenhandDomain

/// A register of themes and the complaints around it, driven by commands as the shell drives it.
struct ThemeStory {
    static let owner = EmployeeID(40)
    static let shipper = EmployeeID(41)
    static let closer = EmployeeID(42)
    static let accused = EmployeeID(43)
    static let gone = EmployeeID(44)

    var events: [ThemeEvent] = []
    var state = ThemeDecider.initialState
    var now = Story.monday
    var policy = DomainPolicy.standard
    var complaints: [ComplaintID: ComplaintState] = [:]
    var narratives: [ComplaintID: String] = [:]
    var customers: [CustomerID: CustomerState] = [:]
    var employees: [EmployeeID: EmployeeState] = [:]
    var plan = PlanState()

    var today: CivilDate { policy.calendar.date(of: now) }

    init() {
        for person in [Self.owner, Self.shipper, Self.closer, Self.accused, Self.gone] {
            employees[person] = EmployeeDecider.replay([
                EmployeeEvent(
                    at: Instant(milliseconds: 0), by: .house,
                    .registered(.init(name: PersonalText("Person \(person)", of: .stream), isOutside: false)))
            ])
        }
        employees[Self.gone]?.leftAt = Story.monday
    }

    // MARK: The world

    /// A customer who can be reached and, unless said otherwise, wants to hear.
    @discardableResult
    mutating func customer(
        _ number: Int64, consent: Bool? = true, contact: String? = "ada@example.org", language: String = "en",
        standing: CustomerStanding? = .active
    ) -> CustomerID {
        let id = CustomerID(number)
        var state = CustomerState()
        state.isRegistered = true
        state.contact = contact.map { PersonalText($0, of: .customer(id)) }
        (state.language, state.standing) = (language, standing)
        state =
            consent.map {
                CustomerDecider.evolve(
                    state, with: CustomerEvent(at: now, by: .house, .consentRecorded(.init(isGiven: $0))))
            } ?? state
        customers[id] = state
        return id
    }

    /// A complaint as it is filed; it enters the themes whose rules admit it.
    @discardableResult
    mutating func file(
        by customer: CustomerID? = nil, on received: Instant? = nil, text: String = "My parcel came late.",
        language: String = "en", about employee: EmployeeID? = nil, informed: Bool = true
    ) -> ComplaintID {
        let id = ComplaintID(Int64(complaints.count + 1))
        let filed = ComplaintHappening.Filed(
            customer: customer, receivedAt: received ?? now, channel: .email, language: language,
            narrative: PersonalText(text, of: .stream), noChannelGiven: false, acknowledgeBy: now, respondBy: now,
            policy: policy.version)
        var happened: [ComplaintHappening] = [.filed(filed)]
        if let employee {
            happened.append(
                .headAdded(
                    .init(
                        head: HeadID(1), ground: .conduct, allegation: PersonalText("Was rude.", of: .stream),
                        employee: employee, occurredAt: nil)))
            let passage = Passage(passage: PassageID(1), heads: [HeadID(1)], text: PersonalText("So.", of: .stream))
            happened.append(.summaryIssued(.init(version: 1, passages: [passage])))
            if informed { happened.append(.summarySent(.init(version: 1, party: .person(employee)))) }
        }
        complaints[id] = happened.reduce(ComplaintDecider.initialState) { state, body in
            ComplaintDecider.evolve(state, with: ComplaintEvent(at: now, by: .house, body))
        }
        let candidate = ThemeCandidate(filed, score: nil)
        gather(
            state.gathering.filter { $0.rule.admits(candidate) }.map {
                ThemeEntry(
                    theme: $0.theme, complaint: id,
                    receivedOn: policy.calendar.date(of: filed.receivedAt).description)
            })
        return id
    }

    mutating func gather(_ entries: [ThemeEntry]) {
        fold(
            ThemeDecider.gathering(
                entries, through: Int64(complaints.count), at: now, in: state, policy: policy))
    }

    mutating func embargo(_ id: ComplaintID, days: Int = 30) {
        complaints[id]?.embargo.placed = nil
        guard let state = complaints[id] else { return }
        complaints[id] = ComplaintDecider.evolve(
            state,
            with: ComplaintEvent(
                at: now, by: .house,
                .embargoPlaced(
                    .init(ground: .tippingOff, proposer: Self.owner, until: now.advanced(byDays: days)))))
    }

    mutating func wait(days: Int) { now = now.advanced(byDays: days) }

    // MARK: Commands

    func facts(for command: Envelope<ThemeCommand>) -> ThemeFacts {
        var facts = ThemeFacts(policy: policy)
        while true {
            let request = ThemeDecider.neededFacts(for: command, in: state, having: facts)
            if request.isEmpty { return facts }
            for id in request.complaints {
                facts.complaints[id] = Sourced(complaints[id] ?? ComplaintState(), from: .complaint(id), at: 1)
            }
            for id in request.customers {
                facts.customers[id] = Sourced(customers[id] ?? CustomerState(), from: .customer(id), at: 1)
            }
            for id in request.employees {
                facts.employees[id] = Sourced(employees[id] ?? EmployeeState(), from: .employee(id), at: 1)
            }
            if request.plan { facts.plan = Sourced(plan, from: .plan, at: 1) }
        }
    }

    func decide(_ command: ThemeCommand, by person: PersonID) throws(Refusal) -> [ThemeEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: person, roles: []), command: command)
        return try ThemeDecider.decide(envelope, in: state, given: facts(for: envelope))
    }

    @discardableResult
    mutating func run(_ command: ThemeCommand, by person: PersonID = ThemeStory.owner) throws(Refusal) -> [ThemeEvent] {
        let new = try decide(command, by: person)
        fold(new)
        return new
    }

    private mutating func fold(_ new: [ThemeEvent]) {
        for event in new { state.advance(with: event) }
        events += new
    }

    func refusal(of command: ThemeCommand, by person: PersonID = ThemeStory.owner) -> Refusal? {
        do {
            _ = try decide(command, by: person)
            return nil
        } catch {
            return error
        }
    }

    // MARK: Steps

    static let late = ThemeRule(phrases: ["late", "pl:spóźnion*"])

    static func opening(_ name: String = "Late parcels", rule: ThemeRule = late) -> ThemeCommand {
        .open(.init(name: name, about: "The parcel came after its day.", rule: rule, owner: owner))
    }

    func proposing(_ themes: [ThemeID] = [1]) -> ThemeCommand {
        .proposeChange(
            .init(
                themes: themes, text: "Parcels go out the same day.", owner: Self.shipper,
                due: today.advanced(byDays: 30)))
    }

    /// A theme of ten complaints in each of six periods, by as many customers, and its change shipped in the seventh.
    static func shipped(perPeriod: Int = 10, periods: Int = 6) throws -> ThemeStory {
        var story = ThemeStory()
        try story.run(opening())
        for _ in 0..<periods {
            for _ in 0..<perPeriod {
                story.file(by: story.customer(Int64(story.customers.count + 1)))
            }
            story.wait(days: 28)
        }
        try story.run(story.proposing())
        try story.run(.commitChange(.init(change: 1, hours: 12)))
        try story.run(.shipChange(.init(change: 1)), by: shipper)
        return story
    }

    static let told = ["en": "Parcels go out the same day now."]

    mutating func announce(_ change: ChangeID = 1) throws {
        try run(.announce(.init(change: change, texts: Self.told)))
    }

    static let close = ThemeCommand.close(.init(theme: 1))
}

extension ThemeID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension ChangeID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}
