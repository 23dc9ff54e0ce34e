package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal

/// What figures are asked for.
package struct MetricsQuestion: Sendable {
    package enum Grouping: Sendable {
        /// The policy's segments, as customers stand at the end.
        case segment
        /// The firm's own group on the record.
        case group
    }

    package var length: Period.Length
    /// nil: today.
    package var until: CivilDate?
    /// From 1; nil: 12 months, 8 quarters or 3 years.
    package var count: Int?
    package var currency: String?
    package var grouping: Grouping

    package init(
        per length: Period.Length = .month, until: CivilDate? = nil, count: Int? = nil, currency: String? = nil,
        grouping: Grouping = .segment
    ) {
        self.length = length
        self.until = until
        self.count = count
        self.currency = currency
        self.grouping = grouping
    }

    /// Periods of one answer.
    package static let countLimit = 120

    var usualCount: Int {
        switch length {
        case .day, .week, .month: 12
        case .quarter: 8
        case .year: 3
        }
    }
}

package struct MetricsAnswer: Sendable {
    package struct Renewal: Sendable {
        package let customer: CustomerID
        package let on: CivilDate
        package let isRenewed: Bool
        /// nil: erased.
        package let reason: String?
    }

    package let metrics: GuerrillaMetrics
    package let currency: String
    package let policy: DomainPolicy
    /// The newest first.
    package let renewals: [Renewal]
}

/// One customer behind a figure.
package struct MetricCustomer: Sendable {
    package let customer: CustomerID
    package let group: String
    package let on: CivilDate?
    package let amount: Int64
    package let cost: Int64
    package let before: Int64
    /// nil until it is looked up, and when there is none.
    package internal(set) var name: String?
}

/// Customers lost in a period.
package struct LostCustomers: Sendable {
    package let count: Int
    /// What they brought in the year up to their last purchase, in minor units.
    package let amount: Int64
    /// The most valuable first; nil: no words of theirs, or erased.
    package let heaviest: [(customer: MetricCustomer, reason: String?)]
}

/// What a figure counts: the names of the command line and the protocol.
package enum MetricFigure: String, Sendable, CaseIterable {
    case new, lost, regained, parted, renewed, notRenewed, referrals, active, retained
}

extension Desk {
    private static var renewalLimit: Int { 50 }

    /// The guerrilla metrics on one page, computed from the ledgers as they stand. Cost: one pass over all moments of
    /// ledgers in the currency; by segment, two.
    package func metrics(_ question: MetricsQuestion, by actor: Actor) async throws(DeskError) -> MetricsAnswer {
        try require(.readFit, of: actor)
        let policy = policy
        let until = question.until ?? policy.calendar.date(of: now())
        let currency = try await currency(question.currency)
        var metrics = GuerrillaMetrics(
            per: question.length, until: until,
            count: min(max(1, question.count ?? question.usualCount), MetricsQuestion.countLimit),
            by: CustomerStory.Rules(policy.customers))
        let groups = try await groups(question.grouping, in: currency, until: until, under: policy)
        let turns = try await turns()
        try await forEachPast(
            in: currency, by: policy.calendar, turns: Self.dated(turns, by: policy.calendar)
        ) { past in
            metrics.add(past, group: groups[past.customer] ?? "")
        }
        let first = metrics.rows[0].span.first
        return MetricsAnswer(
            metrics: metrics, currency: currency, policy: policy,
            renewals: try await renewals(turns, from: first, through: until, by: policy.calendar))
    }

    /// Every customer behind one figure of one period, by number.
    package func metricCustomers(
        _ figure: MetricFigure, of period: Period, _ question: MetricsQuestion, group: String?,
        after key: CustomerID?, limit: Int, by actor: Actor
    ) async throws(DeskError) -> (customers: [MetricCustomer], hasMore: Bool, currency: String) {
        try require(.readFit, of: actor)
        let (found, currency) = try await customers(behind: figure, of: period, question) { past, name in
            group.map { $0 == name } ?? true && key.map { $0 < past.customer } ?? true
        }
        return (try await named(found.prefix(limit)), found.count > limit, currency)
    }

    /// Customers lost in a period: how many, what they were worth, and the most valuable ones, with their own words where a
    /// contract was not renewed in it.
    package func mostLost(
        in period: Period, _ question: MetricsQuestion, limit: Int, by actor: Actor
    ) async throws(DeskError) -> LostCustomers {
        try require(.readFit, of: actor)
        var (found, _) = try await customers(behind: .lost, of: period, question) { _, _ in true }
        found.sort { ($1.amount, $0.customer) < ($0.amount, $1.customer) }
        let heaviest = try await named(found.prefix(limit))
        let (calendar, wanted) = (policy.calendar, Set(heaviest.map(\.customer)))
        var last: [CustomerID: CustomerTurn] = [:]
        for turn in try await turns() where turn.kind == .notRenewed && wanted.contains(turn.customer) {
            let day = calendar.date(of: turn.at)
            guard period.first <= day, day <= period.last, last[turn.customer].map({ $0.at <= turn.at }) ?? true else {
                continue
            }
            last[turn.customer] = turn
        }
        var leavers: [(customer: MetricCustomer, reason: String?)] = []
        for customer in heaviest {
            var reason: String?
            if let turn = last[customer.customer] { reason = try await self.reason(of: turn) }
            leavers.append((customer, reason))
        }
        return LostCustomers(
            count: found.count, amount: found.reduce(0) { Amounts.sum($0, $1.amount) }, heaviest: leavers)
    }

    /// Every customer behind one figure of one period, by number, without names.
    private func customers(
        behind figure: MetricFigure, of period: Period, _ question: MetricsQuestion,
        where isWanted: (CustomerPast, String) -> Bool
    ) async throws(DeskError) -> (customers: [MetricCustomer], currency: String) {
        let policy = policy
        let until = question.until ?? policy.calendar.date(of: now())
        let currency = try await currency(question.currency)
        let groups = try await groups(question.grouping, in: currency, until: until, under: policy)
        let rules = CustomerStory.Rules(policy.customers)
        // The period and the one before it, both cut where the page was.
        let spans = GuerrillaMetrics.spans(per: period.length, until: min(period.last, until), count: 2)
        guard spans[1].period == period else {
            throw .refused(
                Refusal(
                    rule: .input, field: "period", message: "\(period.name) lies behind \(until).",
                    missing: ["a period up to that day"], fix: ["evenhand metrics --help"]))
        }
        var found: [MetricCustomer] = []
        try await forEachPast(
            in: currency, by: policy.calendar, turns: Self.dated(try await turns(), by: policy.calendar)
        ) { past in
            let name = groups[past.customer] ?? ""
            guard isWanted(past, name) else { return }
            let parts = CustomerPart.parts(of: past, in: spans, by: rules, until: spans[1].last)
            if let row = Self.customer(past.customer, behind: figure, parts[1], before: parts[0], group: name) {
                found.append(row)
            }
        }
        found.sort { $0.customer < $1.customer }
        return (found, currency)
    }

    private func named(_ customers: ArraySlice<MetricCustomer>) async throws(DeskError) -> [MetricCustomer] {
        var named = Array(customers)
        for index in named.indices {
            let id = named[index].customer
            named[index].name = try await reading { () async throws(JournalError) in
                try await journal.customer(id)?.name
            }
        }
        return named
    }

    private static func customer(
        _ id: CustomerID, behind figure: MetricFigure, _ part: CustomerPart, before: CustomerPart, group: String
    ) -> MetricCustomer? {
        func row(_ on: CivilDate?, _ amount: Int64) -> MetricCustomer {
            MetricCustomer(
                customer: id, group: group, on: on, amount: amount, cost: part.cost, before: max(0, before.revenue))
        }
        return switch figure {
        case .new: part.newOn.map { row($0, part.revenue) }
        case .lost: part.lostOn.map { row($0, part.lostRevenue) }
        case .regained: part.regainedOn.map { row($0, part.revenue) }
        case .parted: part.partedOn.map { row($0, part.revenue) }
        case .renewed: part.renewed > 0 ? row(part.firstOn[.renewed], Int64(part.renewed)) : nil
        case .notRenewed: part.notRenewed > 0 ? row(part.firstOn[.notRenewed], Int64(part.notRenewed)) : nil
        case .referrals: part.referrals > 0 ? row(part.firstOn[.referral], Int64(part.referrals)) : nil
        case .active: part.purchases > 0 ? row(nil, part.revenue) : nil
        case .retained: before.revenue > 0 ? row(nil, max(0, part.revenue)) : nil
        }
    }

    private func groups(
        _ grouping: MetricsQuestion.Grouping, in currency: String, until: CivilDate, under policy: DomainPolicy
    ) async throws(DeskError) -> [CustomerID: String] {
        switch grouping {
        case .segment: try await segmentation(in: currency, until: until, under: policy).byCustomer
        case .group: try await reading { () async throws(JournalError) in try await journal.customerGroups() }
        }
    }

    /// The newest of the time, each with the customer's reason as it stands on their record.
    private func renewals(
        _ turns: [CustomerTurn], from first: CivilDate, through last: CivilDate, by calendar: Calendar
    ) async throws(DeskError) -> [MetricsAnswer.Renewal] {
        let dated = turns.filter { $0.kind == .renewed || $0.kind == .notRenewed }
            .map { (turn: $0, day: calendar.date(of: $0.at)) }
            .filter { first <= $0.day && $0.day <= last }
            .sorted { ($1.turn.at, $0.turn.customer) < ($0.turn.at, $1.turn.customer) }
        var renewals: [MetricsAnswer.Renewal] = []
        for (turn, day) in dated.prefix(Self.renewalLimit) {
            renewals.append(
                .init(
                    customer: turn.customer, on: day, isRenewed: turn.kind == .renewed,
                    reason: try await reason(of: turn)))
        }
        return renewals
    }

    /// The customer's reason as it stands on their record.
    private func reason(of turn: CustomerTurn) async throws(DeskError) -> String? {
        let events = try await reading { () async throws(JournalError) in
            try await journal.events(of: .customer(turn.customer), from: turn.version, limit: 1)
        }
        guard case .customer(let event)? = events.first?.event, case .ledgerEntered(let line) = event.body else {
            return nil
        }
        return line.reason?.text
    }
}
