internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// The pages a leader opens: each part is asked of the service it belongs to, as whoever asks.
struct ReportCalls: Sendable {
    let desk: Desk
    /// A page waits so long for its phrases: a large house's take longer than people wait for a page, and others may be asking too.
    let phrasePatience: Duration

    private static let help = "evenhand report --help"
    private static let leaverLimit = 25
    private static let leaverCaseLimit = 3

    var handlers: ReportServiceHandlers { ReportServiceHandlers(getReport: .async(report)) }

    func report(
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
        // Beside the other parts, and given up with them.
        async let phrases = phrasesInTime(span, context)
        try await addAlarms(to: &response, span, context)
        try await addLeavers(to: &response, span, context)
        try await addPromises(to: &response, span, context)
        if span.kind == .monday {
            try await addRises(to: &response, span, context)
            try await addBrokenActions(to: &response, span, context)
            try await addCalls(to: &response, context)
            response.frontline = try await FrontlineCalls(desk: desk).figures(
                context, .with { ($0.from, $0.through) = (span.first.description, span.last.description) })
        } else {
            try await addWhatChanged(to: &response, span, context)
        }
        if span.kind == .quarter { try await addLossReviews(to: &response, span, context) }
        switch try await phrases {
        case .notAsked: break
        case .late: response.phrasesLate = true
        case .counted(let counted): response.phrases = counted
        }
        return response
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
        let reviewed = try await lost.heaviest.isEmpty ? [:] : callsOfReviews(span, context)
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
                    $0.cases = said.complaints.prefix(Self.leaverCaseLimit).map(\.description)
                    if let call = reviewed[$0.customerID] {
                        ($0.reviewID, $0.callResult) = (call.reviewID, call.result)
                    }
                })
        }
    }

    /// Calls of the loss reviews of days in the period, as their sheets show them: by customer, of several the newest review's. A call
    /// that its sheet hides is not told here either: beside the sheet, its review's number would say whom the sheet hides.
    private func callsOfReviews(
        _ span: ReportSpan, _ context: CallContext
    ) async throws -> [String: Evenhand_V1_LossCall] {
        let service = LossReviewCalls(desk: desk)
        var calls: [String: Evenhand_V1_LossCall] = [:]
        // The newest review comes first.
        for review in try await service.list(context, .init()).reviews where span.meets(review) {
            let sheet = try await service.calls(context, .with { $0.reviewID = review.reviewID })
            for call in sheet.calls where calls[call.customerID] == nil { calls[call.customerID] = call }
        }
        return calls
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

    /// Of what loss reviews agreed on, what was not kept, by the rule of the promises above.
    private func addBrokenActions(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let (first, last) = (span.first.description, span.last.description)
        let actions = try await LossReviewCalls(desk: desk).actions(context, .init()).actions
        response.lossActions = actions.filter { action in
            let isOfWeek = action.standing == "late" && action.due >= first
            return action.due <= last && (action.standing == "broken" || isOfWeek)
        }
    }

    // MARK: A month, a quarter

    private func addLossReviews(
        to response: inout Evenhand_V1_GetReportResponse, _ span: ReportSpan, _ context: CallContext
    ) async throws {
        let (first, last) = (span.first.description, span.last.description)
        let calls = LossReviewCalls(desk: desk)
        response.lossReviews = try await calls.list(context, .init()).reviews.filter { review in
            review.closedMs == 0 || span.meets(review)
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
