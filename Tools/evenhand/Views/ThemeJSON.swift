internal import EvenhandMessages

/// Themes, changes, decisions and promises as JSON.
enum ThemeJSON {
    static func value(_ reply: Evenhand_V1_ThemeReply) -> JSONValue {
        [
            "version": JSONValue(reply.version), "events": .texts(reply.events), "theme": .textIfAny(reply.themeID),
            "change": .textIfAny(reply.changeID), "decision": .textIfAny(reply.decisionID),
            "letters": JSONValue(reply.letters),
        ]
    }

    static func value(_ list: Evenhand_V1_ListThemesResponse) -> JSONValue {
        ["version": JSONValue(list.version), "themes": .array(list.themes.map(theme))]
    }

    static func value(_ shown: Evenhand_V1_GetThemeResponse) -> JSONValue {
        theme(shown.theme).adding(
            JSONValue.Member("version", JSONValue(shown.version)), JSONValue.Member("today", .string(shown.today)),
            JSONValue.Member("weeks", .array(shown.weeks.map(week))),
            JSONValue.Member("measure", shown.hasMeasure ? measure(shown.measure) : .null),
            JSONValue.Member("changes", .array(shown.changes.map(value))),
            JSONValue.Member("members", .texts(shown.complaints)),
            JSONValue.Member("departures", .array(shown.departures.map(departure))),
            JSONValue.Member("inTheWay", .texts(shown.inTheWay)),
            JSONValue.Member(
                "owners",
                .array(
                    shown.owners.map { owner in
                        [
                            "owner": .string(owner.ownerID), "by": .string(owner.by), "since": .moment(owner.atMs),
                        ]
                    })))
    }

    static func value(_ change: Evenhand_V1_ThemeChange) -> JSONValue {
        [
            "change": .string(change.changeID), "themes": .texts(change.themes), "text": .personal(change.text),
            "owner": .string(change.ownerID), "due": .string(change.due), "standing": .string(change.standing),
            "hours": change.hasHours ? JSONValue(change.hours) : .null, "request": .textIfAny(change.requestID),
            "shippedOn": .textIfAny(change.shippedOn),
            "reason": .personal(change.reason, isThere: change.hasReason),
            "announcement": .array(
                change.announcement.sorted { $0.key < $1.key }.map { entry in
                    ["language": .string(entry.key), "text": .string(entry.value)]
                }),
            "receipts": .array(
                change.receipts.sorted { $0.key < $1.key }.map { entry in
                    ["result": .string(entry.key), "count": JSONValue(entry.value)]
                }),
        ]
    }

    static func value(_ audience: Evenhand_V1_GetAudienceResponse) -> JSONValue {
        [
            "told": JSONValue(audience.told), "reachable": JSONValue(audience.reachable),
            "neededPercent": JSONValue(audience.neededPercent),
            "members": .array(
                audience.members.map { member in
                    [
                        "recipient": .string(member.recipientID), "group": .string(member.group),
                        "complaint": .string(member.complaintID), "language": .string(member.language),
                        "exclusion": .textIfAny(member.exclusion), "receipt": .textIfAny(member.receipt),
                    ]
                }),
        ]
    }

    static func value(_ letter: Evenhand_V1_GetAnnouncementResponse) -> JSONValue {
        [
            "subject": .string(letter.subject), "text": .string(letter.body), "html": .string(letter.html),
            "language": .string(letter.language),
        ]
    }

    static func value(_ decision: Evenhand_V1_DecisionEntry) -> JSONValue {
        [
            "decision": .string(decision.decisionID), "text": .personal(decision.text),
            "audience": .texts(decision.audience.map { Words.word(of: $0) }), "change": .textIfAny(decision.changeID),
            "by": .string(decision.by), "at": .moment(decision.atMs),
        ]
    }

    static func value(_ list: Evenhand_V1_ListPromisesResponse) -> JSONValue {
        [
            "counts": .array(
                list.counts.map { count in
                    [
                        "owner": .textIfAny(count.ownerID), "open": JSONValue(count.open),
                        "kept": JSONValue(count.kept), "late": JSONValue(count.late),
                        "broken": JSONValue(count.broken), "withdrawn": JSONValue(count.withdrawn),
                    ]
                }),
            "promises": .array(
                list.promises.map { promise in
                    [
                        "record": .string(promise.recordID),
                        "remedy": promise.remedy == 0 ? .null : JSONValue(promise.remedy),
                        "kind": .string(promise.kind), "owner": .string(promise.ownerID),
                        "due": .string(promise.due), "keptOn": .textIfAny(promise.keptOn),
                        "standing": .word(promise.standing),
                    ]
                }),
        ]
    }

    private static func theme(_ theme: Evenhand_V1_Theme) -> JSONValue {
        [
            "theme": .string(theme.themeID), "name": .personal(theme.name), "about": .personal(theme.about),
            "rule": [
                "areas": .texts(theme.rule.areas), "topics": .texts(theme.rule.topics),
                "cues": .texts(theme.rule.cues), "languages": .texts(theme.rule.languages),
                "phrases": .texts(theme.rule.phrases),
            ],
            "owner": .string(theme.ownerID), "ownerGone": .bool(theme.ownerGone), "standing": .word(theme.standing),
            "mergedInto": .textIfAny(theme.mergedInto), "ending": .word(theme.ending),
            "opened": .moment(theme.openedMs), "closed": .moment(theme.closedMs),
            "splitFrom": .textIfAny(theme.splitFrom), "complaints": JSONValue(theme.complaints),
            "proposedEnding": .word(theme.proposedEnding), "proposedBy": .textIfAny(theme.proposedBy),
        ]
    }

    private static func week(_ week: Evenhand_V1_ThemeWeek) -> JSONValue {
        [
            "week": .string(week.week), "count": JSONValue(week.count),
            "exposure": week.exposure == 0 ? .null : JSONValue(week.exposure),
        ]
    }

    private static func measure(_ measure: Evenhand_V1_ThemeMeasure) -> JSONValue {
        [
            "weeks": JSONValue(measure.weeks), "unit": .textIfAny(measure.unit),
            "centre": measure.hasCentre_p ? JSONValue(measure.centre, digits: 6) : .null,
            "rough": .bool(measure.rough), "run": JSONValue(measure.run), "neededRun": JSONValue(measure.neededRun),
            "before": .array(measure.before.map(period)), "after": .array(measure.after.map(period)),
        ]
    }

    private static func period(_ period: Evenhand_V1_ThemePeriod) -> JSONValue {
        [
            "first": .string(period.first), "last": .string(period.last), "count": JSONValue(period.count),
            "exposure": period.exposure == 0 ? .null : JSONValue(period.exposure),
            "lower": JSONValue(period.lower, digits: 2), "upper": JSONValue(period.upper, digits: 2),
            "below": .bool(period.below), "alarm": .bool(period.alarm),
        ]
    }

    private static func departure(_ departure: Evenhand_V1_ThemeDeparture) -> JSONValue {
        [
            "complaint": .string(departure.complaintID), "by": .string(departure.by),
            "at": .moment(departure.atMs), "reason": .personal(departure.reason),
        ]
    }
}
