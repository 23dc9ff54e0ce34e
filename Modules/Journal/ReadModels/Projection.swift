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

    /// In the order they were first touched, so that the same events give the same writes.
    private var changes: [Change] = []
    /// Where in `changes` a complaint's lies.
    private var places: [ComplaintID: Int] = [:]
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
        let place: Int
        // Most appends are several events of one complaint, one after the other.
        if let last = changes.indices.last, changes[last].after.id == id {
            place = last
        } else if let known = places[id] {
            place = known
        } else {
            let before = isFirst ? nil : try transaction.complaint(id)
            place = changes.count
            places[id] = place
            changes.append(
                Change(before: before, after: before ?? ComplaintEntry(id: id, version: 0, summary: ComplaintSummary()))
            )
        }
        // In place: an entry is large, and copying it costs more than what an event changes in it.
        changes[place].after.version += 1
        changes[place].after.summary.evolve(with: event)
    }

    /// Writes what was gathered and begins anew.
    package mutating func flush(into transaction: inout some ReadModelTransaction) throws {
        // Of a thousand complaints many are counted alike: their counters are named once.
        var alike: [ComplaintSummary.Counted: Int64] = [:]
        for change in changes {
            if let before = change.before { alike[before.summary.counted, default: 0] -= 1 }
            alike[change.after.summary.counted, default: 0] += 1
            try transaction.put(change.after, replacing: change.before)
            if change.before != nil { try transaction.lookAgain(at: change.after.id) }
        }
        var counters: [String: Int64] = [:]
        for (counted, amount) in alike where amount != 0 {
            for key in counted.keys { counters[key, default: 0] += amount }
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
