internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal

/// What ledgers say of every customer, read in the order of their numbers: one page of rows is held at a time.
extension Desk {
    private static var momentsPerPage: Int { 20_000 }

    /// The currency asked for, else the one with most entries; of several the first by its letters.
    func currency(_ wanted: String?) async throws(DeskError) -> String {
        if let wanted {
            guard wanted.utf8.count == 3,
                wanted.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
            else {
                throw .refused(
                    Refusal(
                        rule: .input, field: "currency",
                        message: "currency is '\(wanted.prefix(20))', which is no code.",
                        missing: ["an ISO 4217 code of three capital letters, such as EUR"],
                        fix: ["evenhand metrics --help"]))
            }
            return wanted
        }
        let counts = try await reading { () async throws(JournalError) in try await journal.ledgerCurrencies() }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "EUR"
    }

    /// Calls `body` for every customer with a ledger in the currency or a turn. Days are those of the calendar.
    func forEachPast(
        in currency: String, by calendar: Calendar, turns: [CustomerID: [CustomerPast.DatedTurn]],
        _ body: (CustomerPast) -> Void
    ) async throws(DeskError) {
        var waiting = turns
        var past: CustomerPast?
        var key: LedgerMomentKey?
        repeat {
            let after = key
            let page = try await reading { () async throws(JournalError) in
                try await journal.ledgerMoments(in: currency, after: after, limit: Self.momentsPerPage)
            }
            for moment in page {
                if past?.customer != moment.customer {
                    if let past { body(past) }
                    past = CustomerPast(
                        customer: moment.customer, turns: waiting.removeValue(forKey: moment.customer) ?? [])
                }
                past?.add(moment, on: calendar.date(of: moment.at))
            }
            key = page.count == Self.momentsPerPage ? page.last?.key : nil
        } while key != nil
        if let past { body(past) }
        for (customer, turns) in waiting.sorted(by: { $0.key < $1.key }) {
            body(CustomerPast(customer: customer, turns: turns))
        }
    }

    /// What happened to customers beside purchases, in the order of days.
    func turns() async throws(DeskError) -> [CustomerTurn] {
        var turns: [CustomerTurn] = []
        var last: CustomerTurn?
        repeat {
            let after = last
            let page = try await reading { () async throws(JournalError) in
                try await journal.customerTurns(after: after, limit: Self.momentsPerPage)
            }
            turns += page
            last = page.count == Self.momentsPerPage ? page.last : nil
        } while last != nil
        return turns
    }

    static func dated(_ turns: [CustomerTurn], by calendar: Calendar) -> [CustomerID: [CustomerPast.DatedTurn]] {
        var dated: [CustomerID: [CustomerPast.DatedTurn]] = [:]
        for turn in turns.sorted(by: { ($0.at, $0.version) < ($1.at, $1.version) }) {
            dated[turn.customer, default: []].append(.init(day: calendar.date(of: turn.at), turn: turn.kind.turn))
        }
        return dated
    }

    /// The segment of every customer who bought by that day.
    func segmentation(
        in currency: String, until: CivilDate, under policy: DomainPolicy
    ) async throws(DeskError) -> Segmentation {
        var standings: [Segmentation.Standing] = []
        try await forEachPast(in: currency, by: policy.calendar, turns: [:]) { past in
            if let standing = Segmentation.Standing(past, until: until, windowDays: policy.customers.windowDays) {
                standings.append(standing)
            }
        }
        do {
            return try Segmentation(standings, by: policy.customers)
        } catch {
            // The policy's range is that of the quantiles.
            throw .journal(JournalError(.internalFault, "Segments cannot be cut: \(error)"))
        }
    }
}

extension CustomerPast {
    fileprivate mutating func add(_ moment: LedgerMoment, on day: CivilDate) {
        if days.last?.day != day { days.append(Day(day: day)) }
        let last = days.count - 1
        days[last].sales = Amounts.sum(days[last].sales, moment.sales)
        days[last].returns = Amounts.sum(days[last].returns, moment.returns)
        days[last].goods = Amounts.sum(days[last].goods, moment.goods)
        days[last].serving = Amounts.sum(days[last].serving, moment.serving)
    }
}

extension CustomerTurn.Kind {
    fileprivate var turn: CustomerPast.Turn {
        switch self {
        case .renewed: .renewed
        case .notRenewed: .notRenewed
        case .referral: .referral
        case .prospect: .marked(.prospect)
        case .active: .marked(.active)
        case .lost: .marked(.lost)
        case .regained: .marked(.regained)
        case .parted: .marked(.parted)
        }
    }
}
