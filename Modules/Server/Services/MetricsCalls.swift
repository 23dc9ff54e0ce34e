internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// Figures and segments, for leaders.
struct MetricsCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand metrics --help"
    private static let segmentHelp = "evenhand segment --help"

    var handlers: MetricsServiceHandlers {
        MetricsServiceHandlers(
            getMetrics: .async(metrics), listMetricCustomers: .async(customers), listSegments: .async(segments),
            getSegment: .async(segment))
    }

    func metrics(
        _ context: CallContext, _ request: Evenhand_V1_GetMetricsRequest
    ) async throws -> Evenhand_V1_GetMetricsResponse {
        let actor = try context.signedIn()
        let question = try reading(Self.help) { () throws(InputError) in
            try MetricsQuestion(
                per: request.per, until: request.until, periods: request.periods, currency: request.currency,
                grouping: request.grouping)
        }
        let answer = try await answering { () async throws(DeskError) in
            try await desk.metrics(question, by: actor)
        }
        return Evenhand_V1_GetMetricsResponse(answer, per: question.length)
    }

    private func customers(
        _ context: CallContext, _ request: Evenhand_V1_ListMetricCustomersRequest
    ) async throws -> Evenhand_V1_ListMetricCustomersResponse {
        let actor = try context.signedIn()
        let (question, period, figure, order) = try reading(Self.help) { () throws(InputError) in
            let question = try MetricsQuestion(
                per: request.per, until: request.until, periods: 0, currency: request.currency,
                grouping: request.grouping)
            guard let figure = MetricFigure(rawValue: request.figure) else {
                throw InputError(
                    field: "figure", value: FieldReader.optionalText(request.figure),
                    valid: "one of " + MetricFigure.allCases.map(\.rawValue).joined(separator: ", "))
            }
            guard let period = Period(named: request.period, question.length) else {
                throw InputError(
                    field: "period", value: FieldReader.optionalText(request.period),
                    valid: "the name of a \(question.length.rawValue), as a row gives it")
            }
            return (question, period, figure, try PageOrder(request.page))
        }
        let after = try order.place({ Int64($0).map(CustomerID.init(rawValue:)) }, help: Self.help)
        let group = request.hasGroup ? request.group : nil
        let page = try await answering { () async throws(DeskError) in
            try await desk.metricCustomers(
                figure, of: period, question, group: group, after: after, limit: order.size, by: actor)
        }
        return .with {
            $0.customers = page.customers.map { Evenhand_V1_MetricCustomer($0) }
            $0.nextToken = page.hasMore ? page.customers.last.map { String($0.customer.rawValue) } ?? "" : ""
            $0.currency = page.currency
        }
    }

    private func segments(
        _ context: CallContext, _ request: Evenhand_V1_ListSegmentsRequest
    ) async throws -> Evenhand_V1_ListSegmentsResponse {
        let actor = try context.signedIn()
        let until = try reading(Self.segmentHelp) { () throws(InputError) in
            try MetricsQuestion.day(request.until)
        }
        let answer = try await answering { () async throws(DeskError) in
            try await desk.segments(until: until, in: FieldReader.optionalText(request.currency), by: actor)
        }
        return .with {
            $0.segments = answer.segments.map { Evenhand_V1_Segment($0) }
            $0.currency = answer.currency
            $0.until = answer.until.description
            $0.quantiles = UInt32(clamping: answer.policy.customers.quantiles)
            $0.windowDays = UInt32(clamping: answer.policy.customers.windowDays)
            $0.policy = answer.policy.version
        }
    }

    private func segment(
        _ context: CallContext, _ request: Evenhand_V1_GetSegmentRequest
    ) async throws -> Evenhand_V1_GetSegmentResponse {
        let actor = try context.signedIn()
        let (question, order) = try reading(Self.segmentHelp) { () throws(InputError) in
            (
                try MetricsQuestion(
                    per: request.per, until: request.until, periods: request.periods, currency: request.currency,
                    grouping: .unspecified), try PageOrder(request.page)
            )
        }
        let after = try order.place({ Int64($0).map(CustomerID.init(rawValue:)) }, help: Self.segmentHelp)
        let answer = try await answering { () async throws(DeskError) in
            try await desk.segment(request.segment, question, after: after, limit: order.size, by: actor)
        }
        return Evenhand_V1_GetSegmentResponse(answer)
    }
}

extension MetricsQuestion {
    fileprivate init(
        per: Evenhand_V1_MetricPeriod, until: String, periods: UInt32, currency: String,
        grouping: Evenhand_V1_MetricGrouping
    ) throws(InputError) {
        let length: Period.Length
        switch per {
        case .unspecified, .month: length = .month
        case .quarter: length = .quarter
        case .year: length = .year
        case .UNRECOGNIZED(let value):
            throw InputError(field: "per", value: String(value), valid: "month, quarter or year")
        }
        guard periods <= UInt32(Self.countLimit) else {
            throw InputError(field: "periods", value: String(periods), valid: "1 to \(Self.countLimit), or 0")
        }
        let by: Grouping
        switch grouping {
        case .unspecified, .segment: by = .segment
        case .group: by = .group
        case .UNRECOGNIZED(let value):
            throw InputError(field: "grouping", value: String(value), valid: "segment or group")
        }
        self.init(
            per: length, until: try Self.day(until), count: periods == 0 ? nil : Int(periods),
            currency: FieldReader.optionalText(currency), grouping: by)
    }

    fileprivate static func day(_ text: String) throws(InputError) -> CivilDate? {
        if text.isEmpty { return nil }
        guard let day = try? CivilDate(parsing: text) else {
            throw InputError(field: "until", value: String(text.prefix(40)), valid: "a day, as 2011-12-09")
        }
        return day
    }
}

extension Evenhand_V1_GetMetricsResponse {
    fileprivate init(_ answer: MetricsAnswer, per length: Period.Length) {
        self.init()
        let rules = CustomerStory.Rules(answer.policy.customers)
        currency = answer.currency
        per = length == .year ? .year : length == .quarter ? .quarter : .month
        until = answer.metrics.until.description
        lostMeans = rules.phrase
        lostAfterDays = UInt32(clamping: rules.lostAfterDays)
        lostByContract = rules.lostByContract
        rows = answer.metrics.rows.map { Evenhand_V1_MetricRow($0) }
        renewals = answer.renewals.map { renewal in
            .with {
                $0.customerID = renewal.customer.description
                $0.on = renewal.on.description
                $0.renewed = renewal.isRenewed
                $0.reason = renewal.reason ?? ""
            }
        }
        policy = answer.policy.version
    }
}

extension Evenhand_V1_MetricRow {
    fileprivate init(_ row: GuerrillaMetrics.Row) {
        self.init()
        period = row.span.period.name
        from = row.span.first.description
        to = row.span.last.description
        partial = row.span.isPartial
        newCustomers = UInt32(clamping: row.newCount)
        newRevenue = row.newRevenue
        lostCustomers = UInt32(clamping: row.lostCount)
        lostRevenue = row.lostRevenue
        regainedCustomers = UInt32(clamping: row.regainedCount)
        regainedRevenue = row.regainedRevenue
        partedCustomers = UInt32(clamping: row.partedCount)
        renewed = UInt32(clamping: row.renewed)
        notRenewed = UInt32(clamping: row.notRenewed)
        referrals = UInt32(clamping: row.referrals)
        activeCustomers = UInt32(clamping: row.activeCount)
        revenue = row.revenue
        cost = row.cost
        if let gross = row.retention.gross { grossRetention = gross }
        if let net = row.retention.net { netRetention = net }
        if let customers = row.retention.customers { customerRetention = customers }
        groups = row.groups.sorted { $0.key < $1.key }.map { name, group in
            .with {
                $0.group = name
                $0.activeCustomers = UInt32(clamping: group.activeCount)
                $0.revenue = group.revenue
                $0.cost = group.cost
                $0.newCustomers = UInt32(clamping: group.newCount)
                $0.lostCustomers = UInt32(clamping: group.lostCount)
                $0.referrals = UInt32(clamping: group.referrals)
            }
        }
    }
}

extension Evenhand_V1_MetricCustomer {
    fileprivate init(_ customer: MetricCustomer) {
        self.init()
        customerID = customer.customer.description
        name = customer.name ?? ""
        group = customer.group
        on = customer.on?.description ?? ""
        amount = customer.amount
        cost = customer.cost
        before = customer.before
    }
}

extension Evenhand_V1_Segment {
    fileprivate init(_ view: SegmentView) {
        self.init()
        name = view.rule.name
        rule = view.rule.phrase
        customers = UInt32(clamping: view.customerCount)
        revenue = view.revenue
        cost = view.cost
        complaints = UInt32(clamping: view.complaintCount)
        complaintHours = UInt32(clamping: view.complaintHours)
        costToServe = view.costToServe
        guard let plan = view.rule.plan else { return }
        let yearly = plan.costPerYear(of: view.customerCount)
        self.plan = .with {
            $0.text = plan.text
            $0.contactsPerYear = UInt32(clamping: plan.contactsPerYear)
            $0.minutesPerContact = UInt32(clamping: plan.minutesPerContact)
            $0.costPerHour = Int64(plan.costPerHour)
            $0.costPerYear = yearly
            if view.revenue > 0 {
                $0.permilleOfRevenue = UInt32(
                    clamping: Int64((Double(yearly) / Double(view.revenue) * 1_000).rounded()))
            }
        }
    }
}

extension Evenhand_V1_GetSegmentResponse {
    fileprivate init(_ answer: SegmentAnswer) {
        self.init()
        segment = Evenhand_V1_Segment(answer.segment)
        currency = answer.currency
        needs = answer.needs.map { needs in
            .with {
                $0.period = needs.period.name
                $0.complaints = UInt32(clamping: needs.complaintCount)
                $0.topics = needs.topics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { topic, count in
                    .with {
                        $0.topic = topic
                        $0.complaints = UInt32(clamping: count)
                    }
                }
            }
        }
        customers = answer.customers.map { member, name in
            .with {
                $0.customerID = member.standing.customer.description
                $0.name = name ?? ""
                $0.recency = UInt32(clamping: member.score.recency)
                $0.frequency = UInt32(clamping: member.score.frequency)
                $0.monetary = UInt32(clamping: member.score.monetary)
                $0.revenue = member.standing.revenue
                $0.cost = member.standing.cost
            }
        }
        nextToken = answer.next.map { String($0.rawValue) } ?? ""
    }
}
