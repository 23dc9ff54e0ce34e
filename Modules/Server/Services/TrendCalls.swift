internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// Counts over time, watched series and their alarms.
struct TrendCalls: Sendable {
    let desk: Desk

    private static let help = TrendLineFix.trend

    var handlers: TrendServiceHandlers {
        TrendServiceHandlers(
            getTrend: .asyncBytes(trendBytes), listTrendCases: .async(cases), listEmergingPhrases: .async(phrases),
            listTrendWatches: .async(listWatches),
            addTrendWatch: .async { context, request in
                try await perform(context) { () throws(InputError) in try request.watch.command() }
            },
            removeTrendWatch: .async { context, request in
                try await perform(context) { () throws(InputError) in
                    .removeWatch(try FieldReader.identifier(request.watchID, "watch_id"))
                }
            },
            listAlarms: .async(listAlarms),
            takeAlarm: .async { context, request in
                try await perform(context) { () throws(InputError) in
                    .takeAlarm(try FieldReader.identifier(request.alarmID, "alarm_id"))
                }
            },
            closeAlarm: .async { context, request in
                try await perform(context) { () throws(InputError) in
                    .closeAlarm(try FieldReader.identifier(request.alarmID, "alarm_id"), reason: request.reason)
                }
            })
    }

    // MARK: Counts

    func trend(
        _ context: CallContext, _ request: Evenhand_V1_GetTrendRequest
    ) async throws -> Evenhand_V1_GetTrendResponse {
        let (asked, record) = try await answer(context, request)
        var response = try reading(Self.help) { () throws(InputError) in try asked.response(record) }
        response.periods = asked.shown.periods.map { .init($0) }
        return response
    }

    private func trendBytes(_ context: CallContext, _ request: Evenhand_V1_GetTrendRequest) async throws -> [UInt8] {
        let (asked, record) = try await answer(context, request)
        var bytes = TrendBytes(expecting: asked.shown.periods.count * (44 + 2 * record.counts.series.count))
        bytes.add(asked.shown.periods)
        if let series = asked.plainSeries(of: record) {
            bytes.add(series)
            bytes.add(encoded: try asked.responseOfPlainSeries(record).serializedBytes())
        } else {
            let response = try reading(Self.help) { () throws(InputError) in try asked.response(record) }
            bytes.add(encoded: try response.serializedBytes())
        }
        return bytes.bytes
    }

    private func answer(
        _ context: CallContext, _ request: Evenhand_V1_GetTrendRequest
    ) async throws -> (asked: TrendAsked, record: TrendRecord) {
        let actor = try context.signedIn()
        let asked = try reading(Self.help) { () throws(InputError) in try TrendAsked(request, today: desk.today) }
        let record = try await answering { () async throws(DeskError) in
            try await desk.trend(
                asked.shown, comparedWith: asked.wider, source: asked.source, by: actor)
        }
        return (asked, record)
    }

    private func cases(
        _ context: CallContext, _ request: Evenhand_V1_ListTrendCasesRequest
    ) async throws -> Evenhand_V1_ListTrendCasesResponse {
        let actor = try context.signedIn()
        let (question, source, limit, place) = try reading(Self.help) {
            () throws(InputError) -> (TrendQuestion, TrendSource?, Int, TrendCases.Place?) in
            let first = try FieldReader.countedDay(request.since, "since")
            let last = try FieldReader.countedDay(request.until, "until")
            guard first <= last, request.limit <= 1_000 else {
                throw InputError(
                    field: first <= last ? "limit" : "until",
                    value: first <= last ? "\(request.limit)" : request.until,
                    valid: first <= last ? "at most 1,000" : "\(request.since) or later")
            }
            guard request.filters.count <= 3 else {
                throw InputError(field: "filters", value: "\(request.filters.count) filters", valid: "at most 3")
            }
            let question = TrendQuestion(
                by: [], per: .day,
                filters: try FieldReader.list(request.filters, "filters") { filter, field throws(InputError) in
                    try filter.filter(field)
                }, from: first, through: last, measure: request.measure == .closed ? .closed : .filed)
            guard !question.isTooLong else {
                throw InputError(
                    field: "since", value: request.since,
                    valid: "at most \(TrendQuestion.periodLimit) days up to \(last)")
            }
            return (
                question, try FieldReader.optionalChoice(request.source, "source"),
                request.limit == 0 ? 100 : Int(request.limit), try TrendCases.Place(token: request.after)
            )
        }
        let cases = try await answering { () async throws(DeskError) in
            try await desk.trendCases(question, source: source, after: place, limit: limit, by: actor)
        }
        return .with {
            $0.complaints = cases.complaints.map(\.description)
            $0.rows = cases.rows.map { row in "\(row.source) " + (row.id ?? "row \(row.number)") }
            $0.next = cases.next?.token ?? ""
        }
    }

    // MARK: Watches and alarms

    private func perform(
        _ context: CallContext, _ command: () throws(InputError) -> TrendCommand
    ) async throws -> Evenhand_V1_TrendReply {
        let actor = try context.signedIn()
        let command = try reading(TrendLineFix.watchAdd) { () throws(InputError) in try command() }
        let outcome = try await answering { () async throws(DeskError) in try await desk.perform(command, by: actor) }
        return .with {
            $0.version = UInt64(clamping: outcome.version)
            $0.events = outcome.events.map(\.kind)
            for case .trend(let event) in outcome.events {
                if case .watchAdded(let data) = event.body { $0.watchID = data.watch.description }
            }
        }
    }

    func listWatches(
        _ context: CallContext, _ request: Evenhand_V1_ListTrendWatchesRequest
    ) async throws -> Evenhand_V1_ListTrendWatchesResponse {
        let actor = try context.signedIn()
        let record = try await answering { () async throws(DeskError) in
            try await desk.trendWatches(alarms: .numbered([]), by: actor)
        }
        return .with { $0.watches = record.state.inForce.map { .init($0) } }
    }

    func listAlarms(
        _ context: CallContext, _ request: Evenhand_V1_ListAlarmsRequest
    ) async throws -> Evenhand_V1_ListAlarmsResponse {
        let actor = try context.signedIn()
        let owner: EmployeeID? = try reading("evenhand alarm list --help") { () throws(InputError) in
            try FieldReader.optionalIdentifier(request.ownerID, "owner_id")
        }
        let record = try await answering { () async throws(DeskError) in
            try await desk.trendWatches(alarms: request.includeClosed ? .all : .open, by: actor)
        }
        return .with {
            $0.alarms = record.state.alarms.reversed().compactMap { alarm in
                guard request.includeClosed || alarm.isOpen, let watch = record.state.watch(alarm.watch),
                    owner.map({ $0 == watch.owner }) ?? true, let first = OutcomeBlock.day(alarm.period),
                    let length = Period.Length(rawValue: watch.rule.per.rawValue)
                else { return nil }
                return .init(alarm, watch, period: .init(Period(length, containing: first)))
            }
        }
    }
}

extension TrendCases.Place {
    /// nil for an empty token.
    fileprivate init?(token: String) throws(InputError) {
        if token.isEmpty { return nil }
        let parts = token.split(separator: ".").map { Int64($0) }
        guard parts.count == 3, let kind = parts[0], let first = parts[1], let second = parts[2], first > 0, second >= 0
        else {
            throw InputError(field: "after", value: token, valid: "the `next` of the page before")
        }
        self = kind == 1 ? .complaints(below: first) : .rows(block: first, from: Int(second))
    }

    fileprivate var token: String {
        switch self {
        case .complaints(let below): "1.\(below).0"
        case .rows(let block, let from): "2.\(block).\(from)"
        }
    }
}

extension Evenhand_V1_TrendPeriodSpan {
    init(_ period: Period) {
        self.init()
        (name, first) = (period.name, period.first.description)
        last = period.length == .day ? first : period.last.description
    }
}
