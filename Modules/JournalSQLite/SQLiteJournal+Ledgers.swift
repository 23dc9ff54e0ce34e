package import EvenhandDomain
package import EvenhandJournal

extension SQLiteJournal {
    package func customerGroups() async throws(JournalError) -> [CustomerID: String] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database, "SELECT id, grouping FROM customer WHERE grouping IS NOT NULL ORDER BY id")
            var groups: [CustomerID: String] = [:]
            try select.forEach { groups[CustomerID(rawValue: $0.integer(0))] = $0.string(1) }
            return groups
        }
    }

    package func ledgerMoments(
        in currency: String, after key: LedgerMomentKey?, limit: Int
    ) async throws(JournalError) -> [LedgerMoment] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT customer, at, sales, returns, goods, serving, document FROM ledger_moment
                WHERE (customer, at) > (?, ?) AND currency = ? ORDER BY customer, at LIMIT ?
                """)
            select.bind(key?.customer.rawValue ?? .min)
            select.bind(key?.at.milliseconds ?? .min)
            select.bind(currency)
            select.bind(Int64(limit))
            var moments: [LedgerMoment] = []
            try select.forEach { moments.append(Self.moment($0, currency: currency)) }
            return moments
        }
    }

    package func lastSales(of customer: CustomerID, limit: Int) async throws(JournalError) -> [LedgerMoment] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT customer, at, sales, returns, goods, serving, document, currency FROM ledger_moment
                WHERE customer = ? AND sales > 0 ORDER BY at DESC, currency LIMIT ?
                """)
            select.bind(customer.rawValue)
            select.bind(Int64(limit))
            var moments: [LedgerMoment] = []
            try select.forEach { moments.append(Self.moment($0, currency: $0.string(7))) }
            return moments
        }
    }

    package func ledgerCurrencies() async throws(JournalError) -> [String: Int] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database, "SELECT currency, count(*) FROM ledger_moment GROUP BY currency")
            var counts: [String: Int] = [:]
            try select.forEach { counts[$0.string(0)] = Int($0.integer(1)) }
            return counts
        }
    }

    package func customerComplaints(
        after last: CustomerComplaint?, limit: Int
    ) async throws(JournalError) -> [CustomerComplaint] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT customer, received_at, id, topic FROM complaint
                WHERE customer IS NOT NULL AND (customer, received_at, id) > (?, ?, ?)
                ORDER BY customer, received_at, id LIMIT ?
                """)
            select.bind(last?.customer.rawValue ?? .min)
            select.bind(last?.receivedAt.milliseconds ?? .min)
            select.bind(last?.complaint.rawValue ?? .min)
            select.bind(Int64(limit))
            var rows: [CustomerComplaint] = []
            try select.forEach { row in
                rows.append(
                    CustomerComplaint(
                        customer: CustomerID(rawValue: row.integer(0)),
                        receivedAt: Instant(milliseconds: row.integer(1)),
                        complaint: ComplaintID(rawValue: row.integer(2)), topic: row.optionalString(3)))
            }
            return rows
        }
    }

    package func customerTurns(after last: CustomerTurn?, limit: Int) async throws(JournalError) -> [CustomerTurn] {
        try await read { database in
            let select = try BoundStatement(
                cachedIn: database,
                """
                SELECT customer, version, at, kind FROM customer_turn
                WHERE (customer, version) > (?, ?) ORDER BY customer, version LIMIT ?
                """)
            select.bind(last?.customer.rawValue ?? .min)
            select.bind(last?.version ?? .min)
            select.bind(Int64(limit))
            var turns: [CustomerTurn] = []
            try select.forEach { row in
                guard let kind = CustomerTurn.Kind(rawValue: row.string(3)) else {
                    throw JournalError(
                        .damaged, "A turn of a customer is called '\(row.string(3))'. Rebuild the read models.")
                }
                turns.append(
                    CustomerTurn(
                        customer: CustomerID(rawValue: row.integer(0)), version: row.integer(1),
                        at: Instant(milliseconds: row.integer(2)), kind: kind))
            }
            return turns
        }
    }

    private static func moment(_ row: SQLiteColumns, currency: String) -> LedgerMoment {
        var moment = LedgerMoment(
            customer: CustomerID(rawValue: row.integer(0)), at: Instant(milliseconds: row.integer(1)),
            currency: currency)
        moment.sales = row.integer(2)
        moment.returns = row.integer(3)
        moment.goods = row.integer(4)
        moment.serving = row.integer(5)
        moment.document = row.optionalString(6)
        return moment
    }
}
