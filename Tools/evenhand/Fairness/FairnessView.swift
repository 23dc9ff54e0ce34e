internal import EvenhandIntake
internal import EvenhandMessages

/// The page of fairness, for terminals, programs and spreadsheets.
struct FairnessView {
    let page: Evenhand_V1_GetFairnessResponse
    /// What another policy would have changed, where one was asked about.
    let replay: Evenhand_V1_ReplayReport?

    init(_ page: Evenhand_V1_GetFairnessResponse, _ replay: Evenhand_V1_ReplayReport? = nil) {
        self.page = page
        self.replay = replay
    }

    /// How a row is named to people.
    static func name(_ row: Evenhand_V1_FairnessRow) -> String {
        if row.groups > 1, row.group.isEmpty { return "\(row.groups) with few heads, together" }
        if row.group.isEmpty { return "(none)" }
        return row.name.isEmpty ? row.group : "\(row.group) \(row.name)"
    }

    /// Words, not a verdict.
    static func phrase(_ row: Evenhand_V1_FairnessRow) -> String {
        let side = row.share > row.target ? "more upheld" : "fewer upheld"
        return switch row.verdict {
        case "beyond": "\(side): more than chance explains"
        case "edge": "\(side): at the edge of chance"
        default: ""
        }
    }

    static func percent(_ share: Double) -> String { "\((share * 1_000).rounded() / 10) %" }

    // MARK: JSON

    var json: JSONValue {
        var value: JSONValue = [
            "since": .string(page.since), "until": .string(page.until), "by": .word(page.by),
            "smallest": JSONValue(page.smallest),
            "rows": .array(page.rows.map(Self.json)), "total": page.hasTotal ? Self.json(page.total) : .null,
            "findings": JSONValue(page.findings), "undecided": JSONValue(page.undecided),
            "unweighed": JSONValue(page.unweighed),
            "departures": .array(
                page.departures.map {
                    [
                        "from": .string($0.from), "heads": JSONValue($0.heads),
                        "forCustomer": JSONValue($0.forCustomer), "againstCustomer": JSONValue($0.againstCustomer),
                    ]
                }), "naming": JSONValue(page.naming), "withoutCause": JSONValue(page.withoutCause),
            "withoutCauseEmployees": JSONValue(page.withoutCauseEmployees),
            "supportGiven": JSONValue(page.supportGiven), "supportOwed": JSONValue(page.supportOwed),
            "supportLate": JSONValue(page.supportLate), "owed": .array(page.owed.map(Self.json)),
            "timeToHearing": page.hasTimeToHearing
                ? [
                    "complaints": JSONValue(page.timeToHearing.complaints),
                    "median": JSONValue(page.timeToHearing.median),
                    "ninetieth": JSONValue(page.timeToHearing.ninetieth),
                ] : .null, "decidedInWriting": JSONValue(page.decidedInWriting),
        ]
        if let replay { value = value.adding(.init("replay", PolicyView.json(replay))) }
        return value
    }

    private static func json(_ row: Evenhand_V1_FairnessRow) -> JSONValue {
        [
            "group": .textIfAny(row.group), "name": .textIfAny(row.name), "groups": JSONValue(row.groups),
            "heads": JSONValue(row.heads), "upheld": JSONValue(row.upheld), "recommended": JSONValue(row.recommended),
            "neither": JSONValue(row.neither), "departures": JSONValue(row.departures),
            "share": JSONValue(row.share, digits: 6), "recommendedShare": JSONValue(row.recommendedShare, digits: 6),
            "target": JSONValue(row.target, digits: 6), "lower95": JSONValue(row.lower95, digits: 6),
            "upper95": JSONValue(row.upper95, digits: 6), "lower998": JSONValue(row.lower998, digits: 6),
            "upper998": JSONValue(row.upper998, digits: 6), "verdict": .string(row.verdict),
        ]
    }

    static func json(_ owed: Evenhand_V1_SupportOwed) -> JSONValue {
        [
            "complaint": .string(owed.complaintID), "head": JSONValue(owed.head),
            "employee": .string(owed.employeeID), "due": .moment(owed.dueMs), "late": .bool(owed.late),
        ]
    }

    static func json(_ head: Evenhand_V1_FairnessHead) -> JSONValue {
        [
            "complaint": .string(head.complaintID), "head": JSONValue(head.head), "group": .textIfAny(head.group),
            "on": .string(head.on), "decider": .string(head.deciderID), "employee": .textIfAny(head.employeeID),
            "outcome": .word(head.outcome), "recommended": .word(head.recommended),
            "departsFrom": .texts(head.departsFrom), "reason": .textIfAny(head.reason),
        ]
    }

    // MARK: Text

    func lines(on console: Console) -> [String] {
        let style = console.style
        var lines = ["Findings from \(page.since) to \(page.until), by \(Words.word(of: page.by))"]
        if page.rows.isEmpty {
            lines.append("Fewer than \(page.smallest) heads with a recommendation on record: no share is shown.")
        } else {
            lines += groups(style: style).lines(width: console.width, style: style)
        }
        return lines + [""] + sentences.map(style.safe) + replayLines(on: console)
    }

    /// A row for each group, and one for the whole, which carries no verdict.
    func groups(style: TextStyle) -> Table {
        var table = Table([
            .prose(Words.word(of: page.by)), .number("heads"), .number("upheld"), .number("recommended"),
            .number("95 % limits"), .number("99.8 % limits"), .number("departures"), .text(""),
        ])
        for (row, isTotal) in rows {
            table.add(
                isTotal ? "all" : style.safe(Self.name(row)), "\(row.heads)", Self.percent(row.share),
                Self.percent(row.recommendedShare), Self.range(row.lower95, row.upper95),
                Self.range(row.lower998, row.upper998), "\(row.departures)", isTotal ? "" : Self.phrase(row))
        }
        return table
    }

    /// The groups, and the whole last. Where it stands is what tells it: a single group without a name is equal to it.
    private var rows: [(row: Evenhand_V1_FairnessRow, isTotal: Bool)] {
        page.rows.map { (row: $0, isTotal: false) } + (page.hasTotal ? [(row: page.total, isTotal: true)] : [])
    }

    private func replayLines(on console: Console) -> [String] {
        guard let replay else { return [] }
        return ["", "Under another policy"] + PolicyView.lines(replay, width: console.width, style: console.style)
    }

    static func range(_ lower: Double, _ upper: Double) -> String {
        "\(Int((lower * 100).rounded()))–\(Int((upper * 100).rounded())) %"
    }

    /// What stands beside the shares, in words.
    var sentences: [String] {
        var lines: [String] = []
        lines.append(
            "\(page.findings) findings stand"
                + (page.undecided > 0 ? ", \(page.undecided) of them decided neither way" : "")
                + (page.unweighed > 0 ? ", \(page.unweighed) without a recommendation on record" : "") + ".")
        for departures in page.departures where departures.heads > 0 {
            lines.append(
                departures.from == "scorecard"
                    ? "\(departures.heads) depart from the scorecard: \(departures.forCustomer) for the customer, "
                        + "\(departures.againstCustomer) against; each with its decider's reason (fairness heads departures)."
                    : "\(departures.heads) depart from how the closest earlier heads were decided.")
        }
        lines.append(
            "\(page.naming) findings name an employee; \(page.withoutCause) of them established nothing, of "
                + "\(page.withoutCauseEmployees) employees.")
        lines.append(
            "Notes of support: \(page.supportGiven) sent, \(page.supportOwed) owed, \(page.supportLate) of them late.")
        for owed in page.owed.prefix(20) {
            lines.append(
                "  \(owed.complaintID) head \(owed.head), employee \(owed.employeeID), due "
                    + "\(CivilTime.date(owed.dueMs))\(owed.late ? ", late" : "")")
        }
        lines.append(
            page.hasTimeToHearing
                ? "To the first hearing: \(page.timeToHearing.median) business days in the middle, nine of ten within "
                    + "\(page.timeToHearing.ninetieth), of \(page.timeToHearing.complaints) complaints."
                : "To the first hearing: fewer than \(page.smallest) were held.")
        lines.append("\(page.decidedInWriting) complaints were decided in writing, without a hearing.")
        return lines
    }

    static func table(_ rows: [Evenhand_V1_FairnessHead], by grouping: String, style: TextStyle) -> Table {
        var table = Table([
            .text("complaint"), .number("head"), .text("on"), .text(grouping), .text("decider"), .text("employee"),
            .text("outcome"), .text("recommended"), .prose("reason"),
        ])
        for row in rows {
            table.add(
                row.complaintID, "\(row.head)", row.on, grouping == "decider" ? "" : style.safe(row.group),
                row.deciderID, row.employeeID, Words.phrase(of: row.outcome),
                Words.wordIfSet(of: row.recommended).map { _ in Words.phrase(of: row.recommended) } ?? "–",
                style.safe(row.reason))
        }
        return table
    }

    // MARK: CSV

    /// One row a group; the last is the whole.
    var csv: String {
        var writer = CSVWriter(guardsFormulas: false)
        writer.append(row: [
            "since", "until", "by", "group", "name", "groups", "heads", "upheld", "recommended", "neither",
            "departures", "share", "recommended_share", "target", "lower95", "upper95", "lower998", "upper998",
            "verdict",
        ])
        func guarded(_ text: String) -> String { CSVWriter.startsFormula(text) ? "'" + text : text }
        for (row, isTotal) in rows {
            let few = row.groups > 1 && row.group.isEmpty
            writer.append(row: [
                page.since, page.until, Words.word(of: page.by),
                isTotal ? "(all)" : few ? "(few)" : row.group.isEmpty ? "(none)" : guarded(row.group),
                guarded(row.name), "\(row.groups)", "\(row.heads)", "\(row.upheld)", "\(row.recommended)",
                "\(row.neither)", "\(row.departures)", "\(row.share)", "\(row.recommendedShare)", "\(row.target)",
                "\(row.lower95)", "\(row.upper95)", "\(row.lower998)", "\(row.upper998)", row.verdict,
            ])
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
