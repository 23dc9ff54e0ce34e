internal import EvenhandMessages

/// The clocks of a complaint, side by side.
enum ClockView {
    static func json(_ response: Evenhand_V1_GetClocksResponse) -> JSONValue {
        [
            "complaint": .string(response.complaintID), "policy": .string(response.policy),
            "calendar": .string(response.calendar), "now": .moment(response.nowMs),
            "respondBy": .moment(response.respondByMs), "ruling": .textIfAny(response.rulingRegime),
            "clocks": .array(response.clocks.map(json)),
            "waits": .array(
                response.waits.map { ["from": .moment($0.fromMs), "until": .moment($0.untilMs)] }),
            "alerts": .array(response.alerts.map(AlertView.json)),
        ]
    }

    private static func json(_ clock: Evenhand_V1_Clock) -> JSONValue {
        [
            "regime": .string(clock.regime), "kind": .string(clock.kind), "standing": .string(clock.standing),
            "ruling": .bool(clock.ruling), "due": .moment(clock.dueMs), "done": .moment(clock.doneMs),
            "starts": .moment(clock.startsMs), "days": JSONValue(clock.days), "unit": .string(clock.unit),
            "waitingSince": .moment(clock.waitingSinceMs), "steps": .array(clock.steps.map(json)),
            "alerts": .array(
                clock.alerts.map {
                    ["share": JSONValue($0.share), "at": .moment($0.atMs), "reached": .bool($0.reached)]
                }),
        ]
    }

    private static func json(_ step: Evenhand_V1_ClockStep) -> JSONValue {
        [
            "what": .string(step.what), "from": .textIfAny(step.from), "through": .textIfAny(step.through),
            "first": step.first == 0 ? .null : JSONValue(step.first),
            "last": step.last == 0 ? .null : JSONValue(step.last), "why": .textIfAny(step.why),
            "days": step.days == 0 ? .null : JSONValue(step.days),
        ]
    }

    static func lines(_ response: Evenhand_V1_GetClocksResponse, style: TextStyle) -> [String] {
        var lines = [
            "\(style.strong(response.complaintID)) at \(CivilTime.minute(response.nowMs)) UTC · policy "
                + "\(style.safe(response.policy)) · calendar \(style.safe(response.calendar))"
        ]
        if response.respondByMs != 0 {
            lines.append(
                "due \(CivilTime.minute(response.respondByMs)) UTC by the \(name(response.rulingRegime)) clock")
        } else {
            lines.append("nothing is owed to the customer by a date")
        }
        for clock in response.clocks { lines += [""] + self.lines(clock, style: style) }
        let told = AlertView.lines(response.alerts, style: style)
        if !told.isEmpty { lines += ["", style.strong("Told")] + told.map { "  " + $0 } }
        return lines
    }

    private static func lines(_ clock: Evenhand_V1_Clock, style: TextStyle) -> [String] {
        let unit = clock.unit == "businessDays" ? "business" : "calendar"
        let days = "\(clock.days) \(unit) \(clock.days == 1 ? "day" : "days")"
        let mark = clock.ruling ? style.accent(" ← rules") : ""
        var lines = [
            "\(style.strong(name(clock.regime))), \(Words.phrase(of: clock.kind)): \(days), due "
                + "\(CivilTime.minute(clock.dueMs)) UTC · \(standing(clock, style))\(mark)"
        ]
        lines += clock.steps.map { "  " + step($0) }
        let alerts = clock.alerts.map { alert in
            let text = "\(alert.share) % from \(CivilTime.date(alert.atMs))"
            return alert.reached ? style.warning(text + " (reached)") : text
        }
        if !alerts.isEmpty { lines.append("  alerts: " + alerts.joined(separator: ", ")) }
        return lines
    }

    private static func standing(_ clock: Evenhand_V1_Clock, _ style: TextStyle) -> String {
        let done = clock.doneMs == 0 ? "" : " on \(CivilTime.minute(clock.doneMs)) UTC"
        return switch clock.standing {
        case "inTime": style.good("done in time\(done)")
        case "late": style.alarm("done late\(done)")
        case "overdue": style.alarm("overdue")
        case "waiting":
            style.warning("waiting for the customer since \(CivilTime.minute(clock.waitingSinceMs)) UTC")
        case "passed": "passed"
        default: style.safe(clock.standing)
        }
    }

    private static func step(_ step: Evenhand_V1_ClockStep) -> String {
        let span = step.from == step.through || step.through.isEmpty ? step.from : "\(step.from) to \(step.through)"
        switch step.what {
        case "starts": return "\(span)  \(Words.phrase(of: step.why)); this day does not count"
        case "counted":
            let number = step.first == step.last ? "day \(step.first)" : "days \(step.first) to \(step.last)"
            return "\(span)  \(number)"
        case "skipped":
            let why =
                switch step.why {
                case "notWorkedOn": "not worked on"
                case "waiting": "the firm waited for the customer"
                default: Words.phrase(of: step.why)
                }
            return "\(span)  skipped: \(why)"
        case "extended": return "extended by \(step.days) business days"
        case "waitDoesNotCount": return "\(span)  the firm began to wait for the customer; this clock goes on"
        default: return span
        }
    }

    /// As people call the regime.
    static func name(_ regime: String) -> String {
        switch regime {
        case "fca": "FCA DISP"
        case "fcaPayments": "FCA payments"
        case "cfpb": "CFPB"
        case "localGovernment": "local government"
        default: regime
        }
    }
}
