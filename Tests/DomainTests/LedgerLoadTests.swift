import EvenhandDomain
import Testing

@Suite struct `Lines of a ledger from a file` {
    private static let customer = CustomerID(7)
    private static let facts = CustomerFacts(customer: customer)
    private static let clerk = Actor(person: EmployeeID(3), roles: [.clerk])

    private static func registered() -> CustomerState {
        CustomerDecider.evolve(
            CustomerDecider.initialState,
            with: CustomerEvent(at: Story.monday, by: .house, .registered(.init())))
    }

    private static func line(_ row: Int64, _ units: Int64 = 100, day: Int = -9, document: String? = "A1") -> LoadedLine
    {
        LoadedLine(
            row: row, entry: .revenue(Money(minorUnits: units, currency: "EUR")),
            on: Story.monday.advanced(byDays: day),
            document: document)
    }

    private static func load(_ lines: [LoadedLine], into state: CustomerState) throws -> (
        CustomerState, [CustomerEvent]
    ) {
        let events = try CustomerDecider.decide(
            Envelope(
                at: Story.monday, actor: clerk, command: .loadLedger(.init(source: "shop", lines: lines))), in: state,
            given: facts)
        return (events.reduce(state) { CustomerDecider.evolve($0, with: $1) }, events)
    }

    @Test func `many of one kind and currency are one event, and add up like single ones`() throws {
        let cost = LoadedLine(
            row: 5, entry: .cost(.goods, Money(minorUnits: 40, currency: "EUR")), on: Story.monday.advanced(byDays: -9))
        let reason = LoadedLine(
            row: 6, entry: .renewal(.notRenewed, reason: "They moved abroad."), on: Story.monday.advanced(byDays: -1))
        let (state, events) = try Self.load(
            [Self.line(1), Self.line(2, -30), cost, Self.line(3, 7, document: "A2"), reason], into: Self.registered())
        #expect(events.map(\.kind) == ["customer.ledgerLoaded", "customer.ledgerLoaded", "customer.ledgerEntered"])
        #expect(state.ledger.revenue == ["EUR": 77] && state.ledger.cost == ["EUR": 40])
        #expect(state.ledger.since == Story.monday.advanced(byDays: -9))
        #expect(state.ledgerLines.map(\.amount?.minorUnits) == [100, -30, 7, 40, nil])
        #expect(state.ledgerLines.map(\.document) == ["A1", "A1", "A2", nil, nil])
        #expect(state.loadedRows == [1, 2, 3, 5, 6])
    }

    @Test func `sent again, whole or in other pieces, nothing is entered twice`() throws {
        var generator = SplitMix(seed: 6)
        let lines = (1...60).map { Self.line(Int64($0), Int64($0)) }
        let (whole, _) = try Self.load(lines, into: Self.registered())
        for _ in 0..<50 {
            var state = Self.registered()
            // Pieces that overlap, in any order, until all have been there.
            for _ in 0..<12 {
                let from = Int(generator.next() % 60)
                let count = Int(generator.next() % 30)
                (state, _) = try Self.load(Array(lines[from...].prefix(count)), into: state)
            }
            (state, _) = try Self.load(lines, into: state)
            #expect(state.ledger == whole.ledger && state.loadedRows == whole.loadedRows)
            #expect(state.ledgerLines.count == 60)
        }
    }

    @Test func `a bad one is refused by itself, and the others are not`() {
        let state = Self.registered()
        let long = String(repeating: "x", count: 61)
        let fates = LedgerLoadPlan.fates(
            of: [
                Self.line(1), Self.line(2, 0), Self.line(3, day: 2), Self.line(4, document: long), Self.line(1),
                LoadedLine(row: 9, entry: .referral(Self.customer), on: Story.monday),
            ], in: state, given: Self.facts, at: Story.monday)
        #expect(fates[0] == .taken && fates[4] == .already)
        let refusals = fates.map { fate -> String? in
            if case .refused(let refusal) = fate { refusal.field } else { nil }
        }
        #expect(refusals == [nil, "amount", "on", "document", nil, "referred"])
    }

    @Test func `a block that was cut still replays`() {
        let block = CustomerHappening.LedgerLoaded(source: "shop", currency: "EUR", cost: nil)
        #expect(block.lines.isEmpty && block.count == 0)
    }

    @Test func `a replay folds in place to what event after event gives`() throws {
        func event(_ body: CustomerHappening) -> CustomerEvent { CustomerEvent(at: Story.monday, by: .house, body) }
        let contact = PersonalText("ada@example.com", of: .customer(Self.customer))
        var events = [event(.registered(.init(contact: contact, group: "Poland")))]
        let (_, lines) = try Self.load([Self.line(1), Self.line(2, -30)], into: Self.registered())
        events += lines
        events += [
            event(.contactChanged(.init())), event(.contactChanged(.init(contact: contact))),
            event(.erased(.init(subject: .customer(Self.customer)))),
        ]
        for count in 0...events.count {
            let begun = Array(events.prefix(count))
            let folded = begun.reduce(CustomerDecider.initialState) { CustomerDecider.evolve($0, with: $1) }
            #expect(CustomerDecider.replay(begun) == folded)
        }
        #expect(CustomerDecider.replay(events.prefix(3)).contactRemoved != nil)
        #expect(CustomerDecider.replay(events.prefix(4)).contactRemoved == nil)
        #expect(CustomerDecider.replay(events).contactRemoved != nil)
    }

    @Test func `of somebody who was erased or never registered is refused`() throws {
        let erased = CustomerDecider.evolve(
            Self.registered(),
            with: CustomerEvent(at: Story.monday, by: .house, .erased(.init(subject: .customer(Self.customer)))))
        for state in [erased, CustomerDecider.initialState] {
            #expect(throws: Refusal.self) { try Self.load([Self.line(1)], into: state) }
        }
    }

    @Test func `feedback needs words, a rating in range and a day that has been, and loses its words when erased`()
        throws
    {
        func fate(_ words: FeedbackWords, rating: Int? = nil, day: Int = -1) -> LoadFate {
            CustomerCommand.GiveFeedback(
                row: 1, on: Story.monday.advanced(byDays: day), words: words, rating: rating
            ).fate(in: Self.registered(), given: Self.facts, at: Story.monday)
        }
        #expect(fate(FeedbackWords(hoped: "A ring back.")) == .taken)
        for bad in [
            fate(FeedbackWords(text: " ")), fate(FeedbackWords(text: "Fine"), rating: 11),
            fate(FeedbackWords(text: "Fine"), day: 3),
            fate(FeedbackWords(text: String(repeating: "a", count: 65_537))),
        ] {
            if case .refused = bad { continue }
            Issue.record("\(bad)")
        }
        let events = try CustomerDecider.decide(
            Envelope(
                at: Story.monday, actor: Self.clerk,
                command: .giveFeedback(.init(row: 1, on: Story.monday, words: FeedbackWords(text: "Slow.")))),
            in: Self.registered(), given: Self.facts)
        var state = events.reduce(Self.registered()) { CustomerDecider.evolve($0, with: $1) }
        #expect(state.feedback.first?.firstWords?.text == "Slow.")
        state = CustomerDecider.evolve(
            state, with: CustomerEvent(at: Story.monday, by: .house, .erased(.init(subject: .customer(Self.customer)))))
        #expect(state.feedback.first?.firstWords?.content == .erased)
    }
}
