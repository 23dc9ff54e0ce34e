package import EvenhandDomain

/// Where a projection reads and writes within one transaction.
package protocol ReadModelTransaction {
    func complaint(_ id: ComplaintID) throws -> ComplaintEntry?
    /// Stores the entry in place of `previous`, nil for a new one.
    mutating func put(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) throws
    /// A complaint that is watched is due to be looked at: something happened to it.
    mutating func lookAgain(at complaint: ComplaintID) throws
    mutating func adjustCounter(_ name: String, by amount: Int64) throws
    func customer(_ id: CustomerID) throws -> CustomerEntry?
    mutating func put(_ entry: CustomerEntry) throws
    func employee(_ id: EmployeeID) throws -> EmployeeEntry?
    mutating func put(_ entry: EmployeeEntry) throws
    mutating func put(_ change: ManagerChange) throws
    /// Adds the sums to those of the same customer, moment and currency.
    mutating func add(_ moment: LedgerMoment) throws
    mutating func put(_ turn: CustomerTurn) throws
    mutating func put(_ entry: TokenEntry) throws
    mutating func revokeToken(_ id: TokenID, at moment: Instant) throws
}

/// Folds events into the read models. What a group of events changes is gathered first and written once, so a
/// complaint that is filed and scored in one append costs one row, and a counter that moves a thousand times, one.
package struct Projection {
    private struct Change {
        var before: ComplaintEntry?
        var after: ComplaintEntry
    }

    private var complaints: [ComplaintID: Change] = [:]
    /// In the order they were first touched, so that the same events give the same writes.
    private var order: [ComplaintID] = []
    private var customers: [CustomerID: CustomerEntry] = [:]
    private var employees: [EmployeeID: EmployeeEntry] = [:]
    private var ledger = LedgerFold()

    package init() {}

    /// - Parameter isFirst: The event is the first of its stream, so no entry of it can be stored yet.
    package mutating func apply(
        _ event: DomainEvent, of stream: StreamID, isFirst: Bool, in transaction: inout some ReadModelTransaction
    ) throws {
        switch (event, stream) {
        case (.complaint(let event), .complaint(let id)): try apply(event, to: id, isFirst: isFirst, in: &transaction)
        case (.customer(let event), .customer(let id)):
            var entry = try customers[id] ?? transaction.customer(id) ?? CustomerEntry(id: id, version: 0)
            entry.apply(event)
            customers[id] = entry
            ledger.apply(event, of: id, version: entry.version)
        case (.employee(let event), .employee(let id)):
            var entry = try employees[id] ?? transaction.employee(id) ?? EmployeeEntry(id: id, version: 0)
            entry.apply(event)
            employees[id] = entry
            if case .managerChanged(let data) = event.body {
                try transaction.put(
                    ManagerChange(
                        employee: id, version: entry.version, manager: data.manager, from: data.from,
                        recordedAt: event.at))
            }
        case (.access(let event), .access):
            switch event.body {
            case .tokenIssued(let data): try transaction.put(TokenEntry(data, issuedAt: event.at))
            case .tokenRevoked(let data): try transaction.revokeToken(data.token, at: event.at)
            }
        // Read whole: the register is short, and every question wants all of it.
        case (.terms, .terms): break
        // Policies are few and read whole from their stream.
        case (.policy, .policy): break
        // The plan is weighed whole, so it is read whole.
        case (.plan, .plan): break
        // Standards are few, and a finding wants those of its day.
        case (.charter, .charter): break
        // The desk keeps the register folded, and folds on as events arrive (`ThemeBook`).
        case (.theme, .themes): break
        // Counted by the desk (`TrendBook`), as columns.
        case (.outcomes, .outcomes), (.trend, .trends): break
        // Folded by the desk (`VoiceBook`, `FrontlineBook`); loss reviews are few and read whole.
        case (.voice, .voices), (.lossReview, .lossReviews), (.frontline, .frontline): break
        default:
            throw JournalError(.internalFault, "An event of kind \(event.kind) cannot lie in stream \(stream).")
        }
    }

    private mutating func apply(
        _ event: ComplaintEvent, to id: ComplaintID, isFirst: Bool,
        in transaction: inout some ReadModelTransaction
    ) throws {
        var change: Change
        if let known = complaints[id] {
            change = known
        } else {
            let before = isFirst ? nil : try transaction.complaint(id)
            change = Change(
                before: before, after: before ?? ComplaintEntry(id: id, version: 0, summary: ComplaintSummary()))
            order.append(id)
        }
        change.after.version += 1
        change.after.summary = ComplaintSummary.evolve(change.after.summary, with: event)
        complaints[id] = change
    }

    /// Writes what was gathered and begins anew.
    package mutating func flush(into transaction: inout some ReadModelTransaction) throws {
        var counters: [String: Int64] = [:]
        for id in order {
            guard let change = complaints[id] else { continue }
            for key in change.before?.summary.counterKeys ?? [] { counters[key, default: 0] -= 1 }
            for key in change.after.summary.counterKeys { counters[key, default: 0] += 1 }
            try transaction.put(change.after, replacing: change.before)
            if change.before != nil { try transaction.lookAgain(at: id) }
        }
        for (name, amount) in counters.sorted(by: { $0.key < $1.key }) where amount != 0 {
            try transaction.adjustCounter(name, by: amount)
        }
        for entry in customers.values { try transaction.put(entry) }
        for moment in ledger.moments { try transaction.add(moment) }
        for turn in ledger.turns { try transaction.put(turn) }
        for entry in employees.values { try transaction.put(entry) }
        self = Projection()
    }
}
