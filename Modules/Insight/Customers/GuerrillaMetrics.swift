package import EvenhandDomain

/// New and lost customers, renewals, revenue and profit by group, referrals by group, and retention: period by period,
/// folded customer by customer. The order of customers changes nothing.
package struct GuerrillaMetrics: Sendable {
    /// A period, cut at the last day that is looked at.
    package struct Span: Sendable, Equatable {
        package let period: Period
        package let last: CivilDate

        package var first: CivilDate { period.first }
        /// It ends before its calendar period does.
        package var isPartial: Bool { last < period.last }
    }

    package struct Group: Sendable, Equatable {
        package fileprivate(set) var activeCount = 0
        package fileprivate(set) var revenue: Int64 = 0
        package fileprivate(set) var cost: Int64 = 0
        package fileprivate(set) var newCount = 0
        package fileprivate(set) var lostCount = 0
        package fileprivate(set) var referrals = 0
    }

    package struct Row: Sendable {
        package let span: Span
        package fileprivate(set) var newCount = 0
        package fileprivate(set) var newRevenue: Int64 = 0
        package fileprivate(set) var lostCount = 0
        package fileprivate(set) var lostRevenue: Int64 = 0
        package fileprivate(set) var regainedCount = 0
        package fileprivate(set) var regainedRevenue: Int64 = 0
        package fileprivate(set) var partedCount = 0
        package fileprivate(set) var renewed = 0
        package fileprivate(set) var notRenewed = 0
        package fileprivate(set) var referrals = 0
        package fileprivate(set) var activeCount = 0
        package fileprivate(set) var revenue: Int64 = 0
        package fileprivate(set) var cost: Int64 = 0
        /// Against the calendar period before.
        package fileprivate(set) var retention = Retention([])
        package fileprivate(set) var groups: [String: Group] = [:]
    }

    package private(set) var rows: [Row]
    package let until: CivilDate
    private let before: Span
    private let rules: CustomerStory.Rules

    /// - Parameters:
    ///   - until: The last day; the period it lies in is the last one.
    ///   - count: How many periods, from 1.
    package init(per length: Period.Length, until: CivilDate, count: Int, by rules: CustomerStory.Rules) {
        let spans = Self.spans(per: length, until: until, count: count)
        rows = spans.map { Row(span: $0) }
        before = Self.before(spans[0])
        self.until = until
        self.rules = rules
    }

    package static func spans(per length: Period.Length, until: CivilDate, count: Int) -> [Span] {
        var spans = [Span(period: Period(length, containing: until), last: until)]
        while spans.count < count { spans.append(before(spans[spans.count - 1])) }
        return spans.reversed()
    }

    private static func before(_ span: Span) -> Span {
        let period = Period(span.period.length, containing: span.first.advanced(byDays: -1))
        return Span(period: period, last: period.last)
    }

    package mutating func add(_ past: CustomerPast, group: String) {
        let parts = CustomerPart.parts(of: past, in: [before] + rows.map(\.span), by: rules, until: until)
        for index in rows.indices {
            rows[index].add(parts[index + 1], before: max(0, parts[index].revenue), group: group)
        }
    }
}

/// What one customer is to one period: what every figure counts, and what a figure drills down to.
package struct CustomerPart: Sendable, Equatable {
    package internal(set) var revenue: Int64 = 0
    package internal(set) var cost: Int64 = 0
    /// Days with a purchase.
    package internal(set) var purchases = 0
    package internal(set) var newOn: CivilDate?
    /// The first loss of the period.
    package internal(set) var lostOn: CivilDate?
    package internal(set) var lostRevenue: Int64 = 0
    package internal(set) var regainedOn: CivilDate?
    package internal(set) var partedOn: CivilDate?
    package internal(set) var renewed = 0
    package internal(set) var notRenewed = 0
    package internal(set) var referrals = 0
    /// The first day on which it stood so; for drilling down.
    package internal(set) var firstOn: [CustomerStory.Chapter: CivilDate] = [:]

    var isEmpty: Bool { self == CustomerPart() }

    /// One for each span; spans follow each other without a gap.
    package static func parts(
        of past: CustomerPast, in spans: [GuerrillaMetrics.Span], by rules: CustomerStory.Rules, until: CivilDate
    ) -> [CustomerPart] {
        var parts = Array(repeating: CustomerPart(), count: spans.count)
        var place = 0
        for day in past.days where day.day <= until && day.day >= spans[0].first {
            while place < spans.count - 1, spans[place].last < day.day { place += 1 }
            parts[place].revenue = Amounts.sum(parts[place].revenue, day.revenue)
            parts[place].cost = Amounts.sum(parts[place].cost, day.cost)
            if day.sales > 0 { parts[place].purchases += 1 }
        }
        place = 0
        for event in CustomerStory(past, by: rules, until: until).events.sorted(by: { $0.day < $1.day })
        where event.day >= spans[0].first {
            while place < spans.count - 1, spans[place].last < event.day { place += 1 }
            parts[place].note(event)
        }
        return parts
    }

    private mutating func note(_ event: CustomerStory.Event) {
        if firstOn[event.chapter] == nil { firstOn[event.chapter] = event.day }
        switch event.chapter {
        case .new: newOn = newOn ?? event.day
        case .lost:
            if lostOn == nil { lostRevenue = event.amount }
            lostOn = lostOn ?? event.day
        case .regained: regainedOn = regainedOn ?? event.day
        case .parted: partedOn = partedOn ?? event.day
        case .renewed: renewed += 1
        case .notRenewed: notRenewed += 1
        case .referral: referrals += 1
        }
    }
}

extension GuerrillaMetrics.Row {
    fileprivate mutating func add(_ part: CustomerPart, before: Int64, group name: String) {
        retention.add(
            .init(
                before: Int(clamping: before), now: Int(clamping: max(0, part.revenue)),
                isRegained: part.regainedOn != nil))
        if part.isEmpty { return }
        var group = groups[name] ?? .init()
        if part.newOn != nil {
            newCount += 1
            newRevenue = Amounts.sum(newRevenue, part.revenue)
            group.newCount += 1
        }
        if part.lostOn != nil {
            lostCount += 1
            lostRevenue = Amounts.sum(lostRevenue, part.lostRevenue)
            group.lostCount += 1
        }
        if part.regainedOn != nil {
            regainedCount += 1
            regainedRevenue = Amounts.sum(regainedRevenue, part.revenue)
        }
        if part.partedOn != nil { partedCount += 1 }
        renewed += part.renewed
        notRenewed += part.notRenewed
        referrals += part.referrals
        group.referrals += part.referrals
        if part.purchases > 0 {
            activeCount += 1
            group.activeCount += 1
        }
        revenue = Amounts.sum(revenue, part.revenue)
        cost = Amounts.sum(cost, part.cost)
        group.revenue = Amounts.sum(group.revenue, part.revenue)
        group.cost = Amounts.sum(group.cost, part.cost)
        groups[name] = group
    }
}
