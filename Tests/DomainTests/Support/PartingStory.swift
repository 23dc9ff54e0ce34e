import EvenhandDomain

/// A customer whom the firm may want to part with, driven by commands as the shell drives them.
struct PartingStory {
    static let proposer = PersonID(4)
    static let confirmer = PersonID(5)
    /// Whom a complaint of the customer concerns.
    static let accused = PersonID(17)

    var state = CustomerState()
    var now = Story.monday
    var policy = DomainPolicy.standard
    var complaints: [ComplaintID: ComplaintStanding] = [:]
    var events: [CustomerEvent] = []

    init() {
        let registered = CustomerEvent(
            at: now, by: .house, .registered(.init(name: PersonalText("Ada", of: .stream), standing: .active)))
        state = CustomerDecider.evolve(state, with: registered)
        events = [registered]
    }

    var today: CivilDate { policy.calendar.date(of: now) }

    func decide(_ command: CustomerCommand, by person: PersonID) throws(Refusal) -> [CustomerEvent] {
        let facts = CustomerFacts(
            customer: Story.customer,
            complaints: CustomerDecider.needsComplaints(command)
                ? complaints.mapValues { Sourced($0, from: .complaint($0.complaint), at: 1) } : nil,
            policy: policy)
        let envelope = Envelope(at: now, actor: Actor(person: person, roles: []), command: command)
        return try CustomerDecider.decide(envelope, in: state, given: facts)
    }

    @discardableResult
    mutating func run(
        _ command: CustomerCommand, by person: PersonID = PartingStory.proposer
    ) throws(Refusal) -> [CustomerEvent] {
        let new = try decide(command, by: person)
        for event in new { state = CustomerDecider.evolve(state, with: event) }
        events += new
        return new
    }

    func refusal(of command: CustomerCommand, by person: PersonID = PartingStory.proposer) -> Refusal? {
        do {
            _ = try decide(command, by: person)
            return nil
        } catch {
            return error
        }
    }

    mutating func wait(days: Int) { now = now.advanced(byDays: days) }

    /// A complaint arrives: what filing appends to the customer's record.
    mutating func file(_ number: Int64, about employee: EmployeeID? = nil) {
        let id = ComplaintID(number)
        complaints[id] = ComplaintStanding(
            complaint: id, isOpen: true, everConcerned: Set([employee].compactMap { $0 }))
        for event in CustomerDecider.holding(by: id, at: now, in: state) {
            state = CustomerDecider.evolve(state, with: event)
            events.append(event)
        }
    }

    mutating func close(_ number: Int64, upheld: Bool) {
        let id = ComplaintID(number)
        complaints[id] = ComplaintStanding(
            complaint: id, isOpen: false, closedAt: now, upheldAt: upheld ? now : nil,
            everConcerned: complaints[id]?.everConcerned ?? [])
    }

    // MARK: Commands

    static func propose(
        _ kind: PartingKind = .ending, reason: String = "We give up home delivery in this region",
        evidence: [String] = ["Decision of the board of 2 March, file 17"], incidents: [IncidentID] = [],
        ends: CivilDate
    ) -> CustomerCommand {
        .parting(
            .propose(.init(kind: kind, reason: reason, evidence: evidence, incidents: incidents, endsOn: ends)))
    }

    static let provider = "Other Bank, 12 High Street"

    static func letter(
        _ text: String = "Dear Ada, your account ends on the day named. Other Bank, 12 High Street can serve you.",
        providers: [String] = [provider], ends: CivilDate? = nil
    ) -> CustomerCommand {
        .parting(.sendHandOver(.init(letter: text, language: "en", providers: providers, endsOn: ends)))
    }

    /// Everything up to the last day of the notice.
    static func readyToPart() throws -> PartingStory {
        var story = PartingStory()
        try story.run(propose(ends: story.today.advanced(byDays: 60)))
        try story.run(.parting(.confirm), by: confirmer)
        try story.hear()
        try story.run(letter())
        story.wait(days: 60)
        return story
    }

    mutating func hear() throws {
        try run(.parting(.offerHearing(.init(on: today.advanced(byDays: 10)))))
        wait(days: 10)
        try run(.parting(.recordHearing(.init(outcome: .held, text: "She said that she would have liked to stay."))))
    }
}
