internal import EvenhandDomain
internal import EvenhandJournal
internal import Foundation

extension SQLiteTransaction {
    func complaint(_ id: ComplaintID) throws -> ComplaintEntry? {
        statements.complaint.bind(id.rawValue)
        return try statements.complaint.first { try ComplaintRow.entry(from: $0) }
    }

    mutating func put(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) throws {
        try ComplaintRow.bind(entry, to: statements.putComplaint)
        try statements.putComplaint.run()
        try putConcerns(entry, replacing: previous)
        try putRemedies(entry, replacing: previous)
        try putAlerts(entry, replacing: previous)
    }

    mutating func lookAgain(at complaint: ComplaintID) throws {
        statements.lookAgain.bind(complaint.rawValue)
        try statements.lookAgain.run()
    }

    private func putAlerts(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) throws {
        let old = previous?.summary.alerts ?? []
        let new = entry.summary.alerts
        if old == new { return }
        for alert in old where !new.contains(alert) {
            statements.dropAlert.bind(alert.due.milliseconds)
            statements.dropAlert.bind(entry.id.rawValue)
            statements.dropAlert.bind(alert.alert.rawValue)
            try statements.dropAlert.run()
        }
        for alert in new where !old.contains(alert) {
            statements.putAlert.bind(alert.due.milliseconds)
            statements.putAlert.bind(entry.id.rawValue)
            statements.putAlert.bind(alert.alert.rawValue)
            statements.putAlert.bind((alert.to ?? .house).rawValue)
            try statements.putAlert.run()
        }
    }

    private func putConcerns(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) throws {
        let old = previous?.summary.everConcerned ?? []
        let new = entry.summary.everConcerned
        if old == new { return }
        for (list, other, statement) in [(old, new, statements.dropConcern), (new, old, statements.putConcern)] {
            for employee in list where !other.contains(employee) {
                statement.bind(employee.rawValue)
                statement.bind(entry.id.rawValue)
                try statement.run()
            }
        }
    }

    private func putRemedies(_ entry: ComplaintEntry, replacing previous: ComplaintEntry?) throws {
        let old = previous?.summary.remedies ?? []
        let new = entry.summary.remedies
        if old == new { return }
        for remedy in old where !new.contains(remedy) {
            statements.dropRemedy.bind(remedy.due.milliseconds)
            statements.dropRemedy.bind(entry.id.rawValue)
            statements.dropRemedy.bind(remedy.remedy.rawValue)
            try statements.dropRemedy.run()
        }
        for remedy in new where !old.contains(remedy) {
            statements.putRemedy.bind(remedy.due.milliseconds)
            statements.putRemedy.bind(entry.id.rawValue)
            statements.putRemedy.bind(remedy.remedy.rawValue)
            statements.putRemedy.bind(remedy.owner.rawValue)
            try statements.putRemedy.run()
        }
    }

    mutating func adjustCounter(_ name: String, by amount: Int64) throws {
        statements.adjustCounter.bind(name)
        statements.adjustCounter.bind(amount)
        try statements.adjustCounter.run()
    }

    func customer(_ id: CustomerID) throws -> CustomerEntry? {
        statements.customer.bind(id.rawValue)
        return try statements.customer.first { try EntryJSON.decode($0.bytes(0)) }
    }

    mutating func put(_ entry: CustomerEntry) throws {
        statements.putCustomer.bind(entry.id.rawValue)
        statements.putCustomer.bind(entry.external?.source)
        statements.putCustomer.bind(entry.external?.id)
        statements.putCustomer.bind(text: try EntryJSON.encode(entry))
        statements.putCustomer.bind(entry.group)
        try statements.putCustomer.run()
    }

    func employee(_ id: EmployeeID) throws -> EmployeeEntry? {
        statements.employee.bind(id.rawValue)
        return try statements.employee.first { try EntryJSON.decode($0.bytes(0)) }
    }

    mutating func put(_ entry: EmployeeEntry) throws {
        statements.putEmployee.bind(entry.id.rawValue)
        statements.putEmployee.bind(text: try EntryJSON.encode(entry))
        try statements.putEmployee.run()
    }

    mutating func put(_ change: ManagerChange) throws {
        statements.putManagerChange.bind(change.employee.rawValue)
        statements.putManagerChange.bind(change.version)
        statements.putManagerChange.bind(change.manager?.rawValue)
        statements.putManagerChange.bind(change.from.milliseconds)
        statements.putManagerChange.bind(change.recordedAt.milliseconds)
        try statements.putManagerChange.run()
    }

    mutating func add(_ moment: LedgerMoment) throws {
        statements.addLedgerMoment.bind(moment.customer.rawValue)
        statements.addLedgerMoment.bind(moment.at.milliseconds)
        statements.addLedgerMoment.bind(moment.currency)
        statements.addLedgerMoment.bind(moment.sales)
        statements.addLedgerMoment.bind(moment.returns)
        statements.addLedgerMoment.bind(moment.goods)
        statements.addLedgerMoment.bind(moment.serving)
        statements.addLedgerMoment.bind(moment.document)
        try statements.addLedgerMoment.run()
    }

    mutating func put(_ turn: CustomerTurn) throws {
        statements.putCustomerTurn.bind(turn.customer.rawValue)
        statements.putCustomerTurn.bind(turn.version)
        statements.putCustomerTurn.bind(turn.at.milliseconds)
        statements.putCustomerTurn.bind(turn.kind.rawValue)
        try statements.putCustomerTurn.run()
    }

    mutating func put(_ entry: TokenEntry) throws {
        statements.putToken.bind(entry.id.rawValue)
        statements.putToken.bind(entry.sha256)
        statements.putToken.bind(text: try EntryJSON.encode(entry))
        try statements.putToken.run()
    }

    mutating func revokeToken(_ id: TokenID, at moment: Instant) throws {
        statements.token.bind(id.rawValue)
        let entry: TokenEntry? = try statements.token.first { try EntryJSON.decode($0.bytes(0)) }
        guard var entry else { return }
        entry.revokedAt = moment
        try put(entry)
    }
}

/// Entries of people and tokens, which change rarely and are looked up by number, as JSON.
enum EntryJSON {
    static func encode(_ entry: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(entry))
    }

    static func decode<Entry: Decodable>(_ bytes: [UInt8]) throws -> Entry {
        do {
            return try JSONDecoder().decode(Entry.self, from: Data(bytes))
        } catch {
            throw JournalError(
                .damaged,
                "A list entry is unreadable (\(error)). Rebuild the read models; the journal itself is not concerned.")
        }
    }
}
