import EvenhandDomain

/// A plan and those who keep it, driven by commands as the shell drives it.
struct PlanStory {
    static let owner = EmployeeID(40)
    static let otherOwner = EmployeeID(41)

    var events: [PlanEvent] = []
    var state = PlanDecider.initialState
    var now = Story.monday
    var policy = DomainPolicy.standard
    /// The complaint work is asked for; nil: there is none.
    var complaint: ComplaintState?
    /// Who holds a token that owns the plan.
    var owners: Set<PersonID> = [PlanStory.owner, PlanStory.otherOwner]

    var today: CivilDate { policy.calendar.date(of: now) }

    private var access: AccessState {
        AccessDecider.replay(
            owners.sorted().enumerated().map { index, person in
                AccessEvent(
                    at: Story.monday, by: .house,
                    .tokenIssued(
                        .init(
                            token: TokenID(Int64(index + 1)), person: person, roles: [.planOwner],
                            sha256: Array(repeating: UInt8(index), count: 32))))
            })
    }

    func facts(for command: Envelope<PlanCommand>) -> PlanFacts {
        var facts = PlanFacts(policy: policy)
        while true {
            let request = PlanDecider.neededFacts(for: command, in: state, having: facts)
            if request.isEmpty { return facts }
            if let id = request.complaint {
                let known = id == Story.complaint ? complaint : nil
                facts.complaints[id] = Sourced(known ?? ComplaintState(), from: .complaint(id), at: 1)
            }
            if request.access { facts.access = Sourced(access, from: .access, at: 1) }
        }
    }

    func decide(_ command: PlanCommand, by person: PersonID) throws(Refusal) -> [PlanEvent] {
        let envelope = Envelope(at: now, actor: Actor(person: person, roles: []), command: command)
        return try PlanDecider.decide(envelope, in: state, given: facts(for: envelope))
    }

    @discardableResult
    mutating func run(_ command: PlanCommand, by person: PersonID = PlanStory.owner) throws(Refusal) -> [PlanEvent] {
        let new = try decide(command, by: person)
        for event in new { state = PlanDecider.evolve(state, with: event) }
        events += new
        return new
    }

    func refusal(of command: PlanCommand, by person: PersonID = PlanStory.owner) -> Refusal? {
        do {
            _ = try decide(command, by: person)
            return nil
        } catch {
            return error
        }
    }

    mutating func wait(days: Int) { now = now.advanced(byDays: days) }

    // MARK: Steps

    static func day(_ text: String) -> CivilDate { try! CivilDate(parsing: text) }

    /// A team of forty hours, and two promised initiatives: PI-1 of 60 hours for the 13th, PI-2 of 40 hours for the 20th.
    static func planned() throws -> PlanStory {
        var story = PlanStory()
        try story.run(.setCapacity(.init(team: "web", hours: 40, from: day("2026-11-02"))))
        try story.run(
            .addInitiative(
                .init(name: "Online returns", team: "web", hours: 60, due: day("2026-11-13"), isCommitted: true)))
        try story.run(
            .addInitiative(
                .init(name: "Winter price list", team: "Web", hours: 40, due: day("2026-11-20"), isCommitted: true)))
        return story
    }

    static func costing(
        _ hours: Int = 40, for complaint: ComplaintID? = Story.complaint, head: HeadID? = nil, team: String = "web"
    ) -> PlanCommand {
        .costRequest(
            .init(
                text: "The shop says what is in stock.", hours: hours, team: team, complaint: complaint, head: head))
    }

    static func accepting(
        _ request: Int64 = 1, displacing: [InitiativeID] = [], before: InitiativeID? = nil, due: CivilDate? = nil,
        reason: String? = "Twelve customers drove to us for nothing."
    ) -> PlanCommand {
        .decideRequest(
            .init(
                request: PlanRequestID(request), decision: .accepted, displaces: displacing, before: before, due: due,
                reason: reason))
    }
}

extension InitiativeID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension PlanRequestID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}
