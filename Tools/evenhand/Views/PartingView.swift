internal import EvenhandMessages

enum IncidentView {
    static func json(_ incident: Evenhand_V1_Incident) -> JSONValue {
        [
            "incident": JSONValue(incident.incident), "conduct": .word(incident.conduct),
            "occurred": .moment(incident.occurredMs), "text": .personal(incident.text),
            "notedBy": .string(incident.notedBy), "noted": .moment(incident.notedMs),
            "confirmedBy": .textIfAny(incident.confirmedBy), "confirmed": .moment(incident.confirmedMs),
            "withdrawn": .moment(incident.withdrawnMs), "counts": .bool(incident.counts),
        ]
    }

    static func table(_ incidents: [Evenhand_V1_Incident], style: TextStyle) -> Table {
        var table = Table([
            .number("no"), .text("on"), .text("conduct"), .text("noted by"), .text("standing"), .prose("what happened"),
        ])
        for incident in incidents {
            table.add(
                "\(incident.incident)", CivilTime.date(incident.occurredMs), Words.phrase(of: incident.conduct),
                incident.notedBy, standing(incident), incident.text.erased ? "(erased)" : style.safe(incident.text.text)
            )
        }
        return table
    }

    private static func standing(_ incident: Evenhand_V1_Incident) -> String {
        if incident.withdrawnMs != 0 { return "withdrawn" }
        if incident.confirmedBy.isEmpty { return "not confirmed" }
        return incident.counts ? "confirmed by \(incident.confirmedBy)" : "confirmed, never held against them"
    }
}

enum HandOverView {
    static func json(_ preview: Evenhand_V1_PreviewHandOverResponse) -> JSONValue {
        [
            "language": .string(preview.language), "subject": .string(preview.subject), "text": .string(preview.text),
            "html": .string(preview.html),
        ]
    }

    static func lines(_ preview: Evenhand_V1_PreviewHandOverResponse, style: TextStyle) -> [String] {
        [style.strong(style.safe(preview.subject)), "", style.safeLines(preview.text)]
    }
}

enum PartingView {
    static func json(_ response: Evenhand_V1_GetPartingResponse) -> JSONValue {
        [
            "customer": .string(response.customerID), "version": JSONValue(response.version),
            "parting": response.hasParting ? json(response.parting) : .null,
            "suspension": response.hasSuspension ? json(response.suspension) : .null,
            "obstacle": response.hasObstacle ? json(response.obstacle) : .null,
        ]
    }

    static func lines(_ response: Evenhand_V1_GetPartingResponse, style: TextStyle) -> [String] {
        var lines = [
            response.hasParting
                ? "\(style.strong(response.customerID)): \(title(response.parting))"
                : "\(style.strong(response.customerID)): no parting was ever proposed"
        ]
        if response.hasParting { lines += steps(response.parting, style: style) }
        if response.hasSuspension { lines += suspension(response.suspension, style: style) }
        if response.hasObstacle {
            lines.append("In the way: " + style.safe(response.obstacle.message))
            lines += response.obstacle.missing.map { "  missing: " + style.safe($0) }
            lines += response.obstacle.fix.map { "   " + style.strong(style.safe($0)) }
        }
        return lines
    }

    private static func title(_ parting: Evenhand_V1_Parting) -> String {
        let kind = Words.phrase(of: parting.kind)
        if parting.partedMs != 0 { return "\(kind), parted on \(CivilTime.date(parting.partedMs))" }
        if parting.withdrawnMs != 0 { return "\(kind), withdrawn on \(CivilTime.date(parting.withdrawnMs))" }
        return "\(kind) proposed, last day \(CivilTime.date(parting.endsMs))"
    }

    private static func steps(_ parting: Evenhand_V1_Parting, style: TextStyle) -> [String] {
        func text(_ text: Evenhand_V1_PersonalText) -> String { text.erased ? "(erased)" : style.safe(text.text) }
        var lines = [
            "  proposed by \(parting.proposedBy) on \(CivilTime.date(parting.proposedMs)): \(text(parting.reason))"
        ]
        lines += parting.evidence.map { "  evidence: \(text($0))" }
        lines += parting.incidents.map { "  evidence: incident \($0)" }
        lines += parting.heldBy.map { "  held by complaint \($0), which arrived since" }
        if !parting.confirmedBy.isEmpty {
            lines.append("  confirmed by \(parting.confirmedBy) on \(CivilTime.date(parting.confirmedMs))")
        }
        if parting.hearingMs != 0 {
            let outcome = Words.wordIfSet(of: parting.hearingOutcome) ?? "offered"
            let words = parting.hasHearingText ? ": \(text(parting.hearingText))" : ""
            lines.append("  last hearing for \(CivilTime.date(parting.hearingMs)), \(outcome)\(words)")
        }
        if parting.letterMs != 0 {
            lines.append(
                "  hand-over letter sent on \(CivilTime.date(parting.letterMs)), naming "
                    + parting.providers.map(style.safe).joined(separator: "; "))
        }
        return lines
    }

    private static func suspension(_ suspension: Evenhand_V1_Suspension, style: TextStyle) -> [String] {
        let reason = suspension.reason.erased ? "(erased)" : style.safe(suspension.reason.text)
        if suspension.confirmedBy.isEmpty {
            return ["  suspension asked for by \(suspension.proposedBy), to be confirmed by another: \(reason)"]
        }
        let standing = suspension.inForce ? "suspended through" : "was suspended through"
        return [
            "  \(standing) \(CivilTime.date(suspension.untilMs)) by \(suspension.proposedBy) and "
                + "\(suspension.confirmedBy): \(reason)"
        ]
    }

    private static func json(_ parting: Evenhand_V1_Parting) -> JSONValue {
        [
            "kind": .word(parting.kind), "reason": .personal(parting.reason),
            "evidence": .array(parting.evidence.map { .personal($0) }), "incidents": .numbers(parting.incidents),
            "ends": .moment(parting.endsMs), "policy": .string(parting.policy),
            "proposedBy": .string(parting.proposedBy), "proposed": .moment(parting.proposedMs),
            "confirmedBy": .textIfAny(parting.confirmedBy), "confirmed": .moment(parting.confirmedMs),
            "hearing": .moment(parting.hearingMs), "hearingOutcome": .word(parting.hearingOutcome),
            "hearingText": .personal(parting.hearingText, isThere: parting.hasHearingText),
            "letterSent": .moment(parting.letterMs),
            "letter": .personal(parting.letter, isThere: parting.hasLetter), "providers": .texts(parting.providers),
            "heldBy": .texts(parting.heldBy), "parted": .moment(parting.partedMs),
            "withdrawn": .moment(parting.withdrawnMs),
        ]
    }

    private static func json(_ suspension: Evenhand_V1_Suspension) -> JSONValue {
        [
            "reason": .personal(suspension.reason), "proposedBy": .string(suspension.proposedBy),
            "confirmedBy": .textIfAny(suspension.confirmedBy), "until": .moment(suspension.untilMs),
            "inForce": .bool(suspension.inForce),
        ]
    }

    private static func json(_ refusal: Evenhand_V1_RefusalDetail) -> JSONValue {
        [
            "rule": .string(refusal.rule), "message": .string(refusal.message), "missing": .texts(refusal.missing),
            "fix": .texts(refusal.fix),
        ]
    }
}
