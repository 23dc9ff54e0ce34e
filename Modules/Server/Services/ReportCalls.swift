internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// The pages a leader opens: each part is asked of the service it belongs to, as whoever asks.
struct ReportCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand report --help"
    private static let leaverLimit = 25
    private static let callLimit = 10
    /// Of fewer complaints nobody says that they rose; the same as of an alarm.
    private static let leastCount: UInt64 = 5

    var handlers: ReportServiceHandlers { ReportServiceHandlers(getReport: .async(report)) }

    private func report(
        _ context: CallContext, _ request: Evenhand_V1_GetReportRequest
    ) async throws -> Evenhand_V1_GetReportResponse {
        _ = try context.signedIn()
        let span = try reading(Self.help) { () throws(InputError) -> ReportSpan in
            try ReportSpan(request, today: desk.today)
        }
        var response = Evenhand_V1_GetReportResponse()
        response.kind = span.kind
        response.period = span.period.name
        (response.from, response.to) = (span.first.description, span.last.description)
        response.unfinished = span.isUnfinished
        // Whoever may not see fairness has no use for the rest: asked first, so that the refusal comes first.
        response.fairness = try await FairnessCalls(desk: desk).fairness(
            context,
            .with { ($0.since, $0.until) = (span.first.description, span.last.description) })
        try await addAlarms(to: &response, span, context)
        try await addLeavers(to: &response, span, context)
        try await addPromises(to: &response, span, context)
        if span.kind == .monday {
            try await addRises(to: &response, span, context)
            try await addCalls(to: &response, context)
            response.frontline = try await FrontlineCalls(desk: desk).figures(
                context, .with { ($0.from, $0.through) = (span.first.description, span.last.description) })
        } else {
            try await addWhatChanged(to: &response, span, context)
        }
        if span.kind == .quarter { try await addLossReviews(to: &response, span, context) }
        return response
    }

    // MARK: What rose

    private func addAlarms(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let listed = try await TrendCalls(desk: desk).listAlarms(context, .with { $0.includeClosed = true })
        let calendar = desk.policy.calendar
        response.alarms = listed.alarms.filter { alarm in
            let day = calendar.date(of: Instant(milliseconds: alarm.raisedMs))
            return span.days.contains(day) || (alarm.closedBy.isEmpty && day < span.first)
        }
    }

    /// Every series of a few dimensions, held against its own weeks before: 26, or as many as are counted, but not fewer than an
    /// alarm needs.
    private func addRises(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let actor = try context.signedIn()
        let counted = try await answering { () async throws(DeskError) in try await desk.firstCountedDay(by: actor) }
        guard let counted else { return }
        // The week it began in is not whole.
        let begun = Period(.week, containing: counted)
        let whole = begun.first == counted ? counted : begun.last.advanced(byDays: 1)
        let first = max(whole, span.first.advanced(byDays: -27 * 7))
        guard first <= span.first.advanced(byDays: -7 * TrendDecider.baselines.lowerBound) else { return }
        for dimension: Evenhand_V1_TrendDimension in [.theme, .topic, .product, .channel] {
            let trend = try await TrendCalls(desk: desk).trend(
                context,
                .with {
                    ($0.by, $0.per, $0.limit) = ([dimension], .week, 200)
                    $0.since = first.description
                    $0.until = span.last.description
                    $0.chart.kind = .c
                })
            let last = trend.periods.count - 1
            for series in trend.series where series.chart.fault.isEmpty {
                let signal = series.chart.signals.first { $0.period == last && $0.rule.hasSuffix("above") }
                guard let signal, series.counts[last] >= Self.leastCount, let value = series.values.first,
                    !value.isEmpty
                else { continue }
                // Once: a watch may have said so already.
                let isTold = response.alarms.contains { alarm in
                    alarm.by == [dimension] && alarm.values == [value] && alarm.period.name == span.period.name
                }
                if isTold { continue }
                response.rises.append(
                    .with {
                        ($0.dimension, $0.value, $0.rule) = (dimension, value, signal.rule)
                        ($0.count, $0.centre) = (series.counts[last], series.chart.centre)
                        $0.limit = series.chart.upper[last]
                    })
            }
        }
    }

    // MARK: Who left

    private func addLeavers(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let actor = try context.signedIn()
        let question = MetricsQuestion(per: span.period.length, until: span.last, count: 1)
        let (answer, lost) = try await answering { () async throws(DeskError) in
            let answer = try await desk.metrics(question, by: actor)
            let lost = try await desk.mostLost(in: span.period, question, limit: Self.leaverLimit, by: actor)
            return (answer, lost)
        }
        response.currency = answer.currency
        response.lostMeans = CustomerStory.Rules(answer.policy.customers).phrase
        response.lostCustomers = UInt32(clamping: lost.count)
        response.lostRevenue = lost.amount
        for (customer, reason) in lost.heaviest {
            let said = try await answering { () async throws(DeskError) in
                try await desk.topicsComplained(of: customer.customer, by: actor)
            }
            response.leavers.append(
                .with {
                    $0.customerID = customer.customer.description
                    ($0.name, $0.segment) = (customer.name ?? "", customer.group)
                    ($0.on, $0.revenue) = (customer.on?.description ?? "", customer.amount)
                    $0.reason = reason ?? ""
                    ($0.topics, $0.complaints) = (said.topics, UInt32(clamping: said.count))
                })
        }
    }

    // MARK: What was promised

    private func addPromises(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let all = try await ThemeCalls(desk: desk).listPromises(
            context, .with { $0.to = span.last.description })
        let first = span.first.description
        let due = try await ThemeCalls(desk: desk).listPromises(
            context,
            .with { ($0.from, $0.to) = (first, span.last.description) })
        response.promised = due.counts.first ?? .init()
        response.notKept = all.promises.filter { promise in
            promise.standing == .broken || (promise.standing == .late && promise.due >= first)
        }
    }

    // MARK: Whom to call

    private func addCalls(
        to response: inout Evenhand_V1_GetReportResponse, _ context: CallContext
    ) async throws {
        let alerts = try await QueueCalls(desk: desk).listAlerts(context, .with { $0.page.size = 1_000 })
        var told: Set<String> = []
        for row in alerts.alerts where row.alert.share >= 100 && told.count < Self.callLimit {
            guard told.insert(row.complaint.complaintID).inserted else { continue }
            response.calls.append(
                .with {
                    ($0.why, $0.complaintID) = ("overdue", row.complaint.complaintID)
                    $0.customerID = row.complaint.customerID
                    $0.what = "\(row.alert.clock), \(row.alert.regime)"
                    ($0.assignedToID, $0.sinceMs) = (row.complaint.assignedToID, row.alert.dueMs)
                    $0.priority = row.complaint.priority
                })
        }
        let now = desk.now().milliseconds
        let queue = try await QueueCalls(desk: desk).listQueue(
            context, .with { $0.page.size = UInt32(Self.callLimit) })
        for row in queue.complaints where told.insert(row.complaintID).inserted {
            response.calls.append(
                .with {
                    let isOverdue = row.nextDueMs != 0 && row.nextDueMs < now
                    $0.why = isOverdue ? "overdue" : "heavy"
                    ($0.complaintID, $0.customerID) = (row.complaintID, row.customerID)
                    $0.what = row.topic.isEmpty ? "no topic" : row.topic
                    ($0.assignedToID, $0.sinceMs) = (row.assignedToID, row.nextDueMs)
                    $0.priority = row.priority
                })
        }
        for leaver in response.leavers.prefix(5) where leaver.revenue > 0 {
            response.calls.append(
                .with {
                    ($0.why, $0.customerID) = ("lost", leaver.customerID)
                    $0.what = leaver.reason.isEmpty ? "left" : leaver.reason
                    if let day = try? CivilDate(parsing: leaver.on) {
                        $0.sinceMs = desk.policy.calendar.end(of: day).milliseconds
                    }
                })
        }
    }

    // MARK: A month, a quarter

    private func addLossReviews(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let (first, last) = (span.first.description, span.last.description)
        let calls = LossReviewCalls(desk: desk)
        response.lossReviews = try await calls.list(context, .init()).reviews.filter { review in
            review.closedMs == 0 || (review.from <= last && review.through >= first)
        }
        response.lossActions = try await calls.actions(context, .init()).actions.filter { action in
            action.finishedOn.isEmpty || (first...last).contains(action.due)
        }
    }

    private func addWhatChanged(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let isQuarter = span.kind == .quarter
        response.metrics = try await MetricsCalls(desk: desk).metrics(
            context,
            .with {
                ($0.per, $0.until) = (isQuarter ? .quarter : .month, span.last.description)
                $0.periods = isQuarter ? 5 : 4
            })
        response.topics = try await TrendCalls(desk: desk).trend(
            context,
            .with {
                ($0.by, $0.per, $0.limit) = ([.topic], .month, 12)
                $0.since = span.first.advanced(byDays: -92).description
                ($0.until, $0.compare) = (span.last.description, true)
            })
        let themes = ThemeCalls(desk: desk)
        response.themes = try await themes.list(context, .init()).themes.sorted {
            ($1.complaints, $0.themeID) < ($0.complaints, $1.themeID)
        }
        let days = span.first.description...span.last.description
        response.changes = try await themes.listChanges(context, .init()).changes.filter { change in
            change.standing == "shipped" || (change.standing == "announced" && days.contains(change.shippedOn))
                || (change.standing == "committed" && change.due <= span.last.description)
        }
        let calendar = desk.policy.calendar
        response.decisions = try await themes.listDecisions(context, .init()).decisions.filter { decision in
            span.days.contains(calendar.date(of: Instant(milliseconds: decision.atMs)))
        }
        let plan = try await PlanCalls(desk: desk).get(context, .init())
        response.complaintWorkPercent = plan.complaintWorkPercent
        response.focus = plan.teams.compactMap { team in
            let weeks = team.weeks.filter { days.contains($0.week) }
            let (complaint, total) = (
                weeks.map(\.complaintHours).reduce(0, +), weeks.map(\.totalHours).reduce(0, +)
            )
            guard total > 0 || team.alarmed else { return nil }
            return .with {
                ($0.team, $0.complaintHours, $0.totalHours) = (team.team, complaint, total)
                if total > 0 { $0.permille = complaint * 1_000 / total }
                $0.alarmed = team.alarmed
            }
        }
    }
}

/// The week, month or quarter of a page.
private struct ReportSpan {
    let kind: Evenhand_V1_ReportKind
    let period: Period
    let first: CivilDate
    /// Today, where the period is not over.
    let last: CivilDate
    let isUnfinished: Bool

    var days: ClosedRange<CivilDate> { first...last }

    init(_ request: Evenhand_V1_GetReportRequest, today: CivilDate) throws(InputError) {
        let length: Period.Length
        switch request.kind {
        case .unspecified, .monday: (kind, length) = (.monday, .week)
        case .month: (kind, length) = (.month, .month)
        case .quarter: (kind, length) = (.quarter, .quarter)
        case .UNRECOGNIZED(let value):
            throw InputError(field: "kind", value: String(value), valid: "monday, month or quarter")
        }
        let present = Period(length, containing: today)
        if let day = try FieldReader.optionalDay(request.on, "on") {
            guard day <= today else {
                throw InputError(field: "on", value: request.on, valid: "\(today) or earlier")
            }
            period = Period(length, containing: day)
        } else {
            period = Period(length, containing: present.first.advanced(byDays: -1))
        }
        first = period.first
        isUnfinished = period == present && period.last != today
        last = min(period.last, today)
    }
}
