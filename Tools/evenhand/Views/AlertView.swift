internal import EvenhandMessages

/// Alerts, as lines of a list and as part of a complaint.
enum AlertView {
    static func json(_ row: Evenhand_V1_AlertRow) -> JSONValue {
        json(row.alert).adding(
            JSONValue.Member("complaint", .string(row.complaint.complaintID)),
            JSONValue.Member("assignedTo", .textIfAny(row.complaint.assignedToID)),
            JSONValue.Member("priority", JSONValue(row.complaint.priority)))
    }

    static func json(_ alert: Evenhand_V1_Alert) -> JSONValue {
        [
            "alert": JSONValue(alert.alert), "about": .string(alert.about), "regime": .textIfAny(alert.regime),
            "clock": .textIfAny(alert.clock), "share": alert.share == 0 ? .null : JSONValue(alert.share),
            "due": .moment(alert.dueMs), "former": .textIfAny(alert.formerID),
            "to": .string(addressee(alert)), "raised": .moment(alert.raisedMs), "ended": .moment(alert.endedMs),
            "endedWhy": .textIfAny(alert.endedWhy), "endedBy": .textIfAny(alert.endedByID),
        ]
    }

    static func table(_ rows: [Evenhand_V1_AlertRow], now: Int64, style: TextStyle) -> Table {
        var table = Table([
            .text("complaint"), .number("alert"), .prose("what"), .text("due"), .text("to"), .text("raised"),
        ])
        for row in rows {
            let isLate = row.alert.share == 100
            table.add(
                row.complaint.complaintID, String(row.alert.alert), what(row.alert, style: style),
                row.alert.about == "clock" ? CivilTime.date(row.alert.dueMs) + (isLate ? " overdue" : "") : "",
                addressee(row.alert), CivilTime.minute(row.alert.raisedMs))
        }
        return table
    }

    /// As lines of one complaint.
    static func lines(_ alerts: [Evenhand_V1_Alert], style: TextStyle) -> [String] {
        alerts.map { alert in
            let told = "\(CivilTime.date(alert.raisedMs)) alert \(alert.alert) to \(addressee(alert)): "
            let text = told + what(alert, style: style)
            switch alert.endedWhy {
            case "": return alert.share == 100 ? style.alarm(text) : style.warning(text)
            case "acknowledged":
                return text + ", acknowledged \(CivilTime.minute(alert.endedMs)) UTC by \(alert.endedByID)"
            default: return text + ", ended \(CivilTime.date(alert.endedMs)) (\(style.safe(alert.endedWhy)))"
            }
        }
    }

    private static func what(_ alert: Evenhand_V1_Alert, style: TextStyle) -> String {
        guard alert.about == "clock" else {
            return "\(alert.formerID) may not work on it any more, and nobody does"
        }
        let clock = "\(ClockView.name(alert.regime)), \(Words.phrase(of: alert.clock))"
        return alert.share == 100 ? "\(clock): the date has passed" : "\(clock): \(alert.share) % of the days are used"
    }

    private static func addressee(_ alert: Evenhand_V1_Alert) -> String {
        alert.toID.isEmpty ? "head of complaints" : alert.toID
    }
}
