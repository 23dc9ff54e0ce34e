import EvenhandDomain
import EvenhandJournal

/// What ledgers hold by moment, and what happened to customers beside purchases.
extension ConformanceCase {
    static let ledgers: [ConformanceCase] = [
        ConformanceCase("ledgers are summed by customer, moment and currency, page by page, and so again when rebuilt")
        {
            journal in
            for _ in 1...2 {
                _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("A")])]))
            }
            func enter(_ customer: Int64, version: Int64, _ lines: [CustomerHappening]) async throws {
                let events = lines.map {
                    DomainEvent.customer(CustomerEvent(at: Samples.moment(9), by: Samples.clerk, $0))
                }
                _ = try await journal.append(
                    Append([
                        Append.Part(
                            .existing(.customer(CustomerID(rawValue: customer)), expectedVersion: version), events)
                    ]))
            }
            func line(_ minute: Int64, _ units: Int64, _ currency: String, _ cost: CostKind? = nil) -> CustomerHappening
            {
                .ledgerEntered(
                    .init(
                        kind: cost == nil ? .revenue : .cost, on: Samples.moment(minute),
                        amount: Money(minorUnits: units, currency: currency), cost: cost, document: "D\(minute)"))
            }
            try await enter(1, version: 1, [line(1, 500, "EUR"), line(1, -80, "EUR"), line(2, 70, "PLN")])
            try await enter(1, version: 4, [line(1, 100, "EUR", .goods), line(1, 9, "EUR", .work)])
            try await enter(
                2, version: 1,
                [
                    line(3, 40, "EUR"),
                    .ledgerEntered(.init(kind: .renewal, on: Samples.moment(5), renewal: .notRenewed)),
                    .standingChanged(.init(standing: .lost)),
                ])
            for isRebuilt in [false, true] {
                if isRebuilt { try await journal.rebuildReadModels() }
                let all = try await journal.ledgerMoments(in: "EUR", after: nil, limit: 10)
                try expectEqual(all.map(\.sales), [500, 40])
                try expectEqual(all.map(\.returns), [-80, 0])
                try expectEqual(all.map(\.goods), [100, 0])
                try expectEqual(all.map(\.serving), [9, 0])
                try expectEqual(all.map(\.document), ["D1", "D3"])
                let rest = try await journal.ledgerMoments(in: "EUR", after: all[0].key, limit: 10)
                try expectEqual(rest, [all[1]])
                let currencies = try await journal.ledgerCurrencies()
                try expectEqual(currencies, ["EUR": 2, "PLN": 1])
                let last = try await journal.lastSales(of: CustomerID(1), limit: 5)
                try expectEqual(last.map(\.currency), ["PLN", "EUR"])
                let turns = try await journal.customerTurns(after: nil, limit: 10)
                try expectEqual(turns.map(\.kind), [.notRenewed, .lost])
                try expectEqual(turns.map(\.at), [Samples.moment(5), Samples.moment(9)])
                let after = try await journal.customerTurns(after: turns[0], limit: 10)
                try expectEqual(after, [turns[1]])
            }
        },
        ConformanceCase("complaints of customers come by customer and receipt, those of nobody not at all") { journal in
            _ = try await journal.append(
                Append([Append.Part(.new(.customer), [Samples.named("A")])]))
            for (minute, customer) in [(5, 2), (3, 1), (4, 1), (6, nil)] as [(Int64, Int64?)] {
                let filed = Samples.filed(
                    "Late.", customer: customer.map { CustomerID(rawValue: $0) }, minutes: minute)
                _ = try await journal.append(
                    Append([Append.Part(.new(.complaint), [filed, Samples.scored(topic: "delivery", priority: 1)])]))
            }
            let rows = try await journal.customerComplaints(after: nil, limit: 10)
            try expectEqual(rows.map(\.complaint.rawValue), [2, 3, 1])
            try expectEqual(rows.map(\.topic), ["delivery", "delivery", "delivery"])
            let rest = try await journal.customerComplaints(after: rows[1], limit: 10)
            try expectEqual(rest, [rows[2]])
        },
        ConformanceCase("groups are those of the customers who have one") { journal in
            for group in [nil, "Poland", nil, "France"] as [String?] {
                let event = DomainEvent.customer(
                    CustomerEvent(at: Samples.moment(0), by: Samples.clerk, .registered(.init(group: group))))
                _ = try await journal.append(Append([Append.Part(.new(.customer), [event])]))
            }
            let groups = try await journal.customerGroups()
            try expectEqual(groups, [CustomerID(2): "Poland", CustomerID(4): "France"])
        },
    ]
}
