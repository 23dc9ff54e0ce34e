internal import EvenhandMessages

/// The pages for programs: what the server said, with the words of the other commands.
enum ReportJSON {
    static func value(_ report: Evenhand_V1_GetReportResponse) -> JSONValue {
        var value: JSONValue = [
            "kind": .word(report.kind), "period": .string(report.period), "from": .string(report.from),
            "to": .string(report.to), "unfinished": .bool(report.unfinished),
            "alarms": .array(report.alarms.map(alarm)), "rises": .array(report.rises.map(rise)),
            "lostCustomers": JSONValue(report.lostCustomers), "lostRevenue": JSONValue(report.lostRevenue),
            "currency": .string(report.currency), "lostMeans": .string(report.lostMeans),
            "leavers": .array(report.leavers.map(leaver)), "promised": count(report.promised),
            "notKept": .array(report.notKept.map(promise)), "calls": .array(report.calls.map(call)),
            "fairness": FairnessView(report.fairness).json,
        ]
        guard report.kind != .monday else {
            return value.adding(
                .init("weeksBefore", JSONValue(report.weeksBefore)), .init("charts", .array(report.charts.map(chart))),
                .init("phrasesLate", .bool(report.phrasesLate)),
                .init("phrases", report.hasPhrases ? PhrasesView.json(report.phrases) : .null),
                .init("lossActions", .array(report.lossActions.map(LossReviewView.json))),
                .init("frontline", FrontlineView.figures(report.frontline)))
        }
        value = value.adding(
            .init("metrics", MetricsPage.json(report.metrics)), .init("topics", topics(report.topics)),
            .init(
                "themes",
                .array(
                    report.themes.map {
                        [
                            "theme": .string($0.themeID), "name": .personal($0.name), "owner": .string($0.ownerID),
                            "complaints": JSONValue($0.complaints),
                        ]
                    })),
            .init(
                "changes",
                .array(
                    report.changes.map {
                        [
                            "change": .string($0.changeID), "text": .personal($0.text), "owner": .string($0.ownerID),
                            "due": .string($0.due), "standing": .string($0.standing),
                            "shippedOn": .textIfAny($0.shippedOn),
                            "letters": JSONValue($0.receipts.values.reduce(0, +)),
                        ]
                    })),
            .init(
                "decisions",
                .array(
                    report.decisions.map {
                        [
                            "decision": .string($0.decisionID), "text": .personal($0.text),
                            "audience": .array($0.audience.map { .word($0) }), "by": .string($0.by),
                        ]
                    })),
            .init(
                "focus",
                .array(
                    report.focus.map {
                        [
                            "team": .string($0.team), "complaintHours": JSONValue($0.complaintHours),
                            "totalHours": JSONValue($0.totalHours),
                            "permille": $0.hasPermille ? JSONValue($0.permille) : .null, "alarmed": .bool($0.alarmed),
                        ]
                    })), .init("complaintWorkPercent", JSONValue(report.complaintWorkPercent)))
        guard report.kind == .quarter else { return value }
        return value.adding(
            .init("lossReviews", .array(report.lossReviews.map(LossReviewView.json))),
            .init("lossActions", .array(report.lossActions.map(LossReviewView.json))))
    }

    private static func alarm(_ alarm: Evenhand_V1_Alarm) -> JSONValue {
        [
            "alarm": .string(alarm.alarmID), "by": .array(alarm.by.map { .word($0) }), "values": .texts(alarm.values),
            "period": .string(alarm.period.name), "rule": .string(alarm.rule),
            "value": JSONValue(alarm.value, digits: 6), "limit": JSONValue(alarm.limit, digits: 6),
            "centre": JSONValue(alarm.centre, digits: 6), "raised": .moment(alarm.raisedMs),
            "owner": .textIfAny(alarm.ownerID), "takenBy": .textIfAny(alarm.takenBy),
            "closedBy": .textIfAny(alarm.closedBy),
        ]
    }

    private static func rise(_ rise: Evenhand_V1_ReportRise) -> JSONValue {
        [
            "by": .word(rise.dimension), "value": .string(rise.value), "count": JSONValue(rise.count),
            "centre": JSONValue(rise.centre, digits: 6), "limit": JSONValue(rise.limit, digits: 6),
            "rule": .string(rise.rule),
        ]
    }

    private static func chart(_ chart: Evenhand_V1_ReportChart) -> JSONValue {
        [
            "by": .word(chart.dimension),
            "trend": TrendView(ReportPage.request(of: chart), chart.trend).json,
        ]
    }

    private static func leaver(_ leaver: Evenhand_V1_ReportLeaver) -> JSONValue {
        [
            "customer": .string(leaver.customerID), "name": .textIfAny(leaver.name),
            "segment": .textIfAny(leaver.segment), "on": .textIfAny(leaver.on), "revenue": JSONValue(leaver.revenue),
            "reason": .textIfAny(leaver.reason), "topics": .texts(leaver.topics),
            "complaints": JSONValue(leaver.complaints), "cases": .texts(leaver.cases),
            "review": .textIfAny(leaver.reviewID), "call": JSONValue(Words.wordIfSet(of: leaver.callResult)),
        ]
    }

    private static func count(_ count: Evenhand_V1_PromiseCount) -> JSONValue {
        [
            "kept": JSONValue(count.kept), "late": JSONValue(count.late), "broken": JSONValue(count.broken),
            "open": JSONValue(count.open), "withdrawn": JSONValue(count.withdrawn),
        ]
    }

    private static func promise(_ promise: Evenhand_V1_PromiseEntry) -> JSONValue {
        [
            "record": .string(promise.recordID), "remedy": promise.remedy == 0 ? .null : JSONValue(promise.remedy),
            "kind": .string(promise.kind), "owner": .string(promise.ownerID), "due": .string(promise.due),
            "keptOn": .textIfAny(promise.keptOn), "standing": .word(promise.standing),
        ]
    }

    private static func call(_ call: Evenhand_V1_ReportCall) -> JSONValue {
        [
            "why": .string(call.why), "complaint": .textIfAny(call.complaintID),
            "customer": .textIfAny(call.customerID), "what": .string(call.what),
            "assignedTo": .textIfAny(call.assignedToID), "since": .moment(call.sinceMs),
            "day": .textIfAny(call.day),
            "priority": JSONValue(call.priority), "record": .textIfAny(call.recordID),
            "employee": .textIfAny(call.employeeID),
        ]
    }

    private static func topics(_ trend: Evenhand_V1_GetTrendResponse) -> JSONValue {
        [
            "periods": .texts(trend.periods.map(\.name)), "total": .array(trend.total.map { JSONValue($0) }),
            "series": .array(
                trend.series.map { series in
                    [
                        "topic": .textIfAny(series.values.first ?? ""),
                        "counts": .array(series.counts.map { JSONValue($0) }),
                        "before": .array(series.before.map { JSONValue($0) }),
                        "yearBefore": .array(series.yearBefore.map { JSONValue($0) }),
                    ]
                }),
        ]
    }
}
