internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// A page as sections of rows: one making for the terminal, for print and for spreadsheets.
struct ReportPage {
    struct Section {
        let title: String
        let sources: [PrintPage.Source]
        /// Those that begin with `#` are numbers.
        var columns: [String] = []
        var rows: [[String]] = []
        let empty: String
        var notes: [String] = []
    }

    let report: Evenhand_V1_GetReportResponse
    private(set) var sections: [Section] = []
    /// The page at one look.
    private(set) var figures: [(value: String, what: String)] = []

    init(_ report: Evenhand_V1_GetReportResponse) {
        self.report = report
        figures = Self.figures(of: report)
        sections = [rose, left, promised]
        if report.kind == .monday {
            sections += [calls, support]
        } else {
            sections += [metrics, topics, themes, changes, decisions, focus, support]
        }
        if report.kind == .quarter { sections += [lossReviews, lossActions] }
    }

    var title: String {
        let kind =
            switch report.kind {
            case .month: "The month"
            case .quarter: "The quarter"
            default: "The Monday page"
            }
        return "\(kind), \(report.period)"
    }

    var subtitle: String {
        "\(report.from) to \(report.to)" + (report.unfinished ? " (not over yet)" : "")
    }

    private var days: String { "--since \(report.from) --until \(report.to)" }

    private var trainingDays: String { "--from \(report.from) --to \(report.to)" }

    /// The week with the 26 before it that its limits come from.
    private var chartDays: String {
        let first = (try? CivilDate(parsing: report.from))?.advanced(byDays: -26 * 7).description ?? report.from
        return "--since \(first) --until \(report.to)"
    }

    /// A series whose cases the page can show: the first that rose.
    private var sample: String {
        guard let rise = report.rises.first else { return "topic=TOPIC" }
        return CommandLineText.quoted("\(Words.word(of: rise.dimension))=\(rise.value)")
    }

    private static func figures(of report: Evenhand_V1_GetReportResponse) -> [(value: String, what: String)] {
        var figures = [
            ("\(report.alarms.count + report.rises.count)", "rose beyond chance"),
            ("\(report.lostCustomers)", "customers lost"),
            ("\(report.notKept.count)", "promises not kept"),
            ("\(report.fairness.supportOwed)", "notes of support owed"),
        ]
        if report.kind == .monday { figures.insert(("\(report.calls.count)", "to call"), at: 3) }
        return figures
    }

    // MARK: Sections

    private var rose: Section {
        var section = Section(
            title: "What rose beyond chance",
            sources: [
                .init(definition: "Alarm", command: "evenhand alarm list --closed"),
                .init(definition: "Signal", command: "evenhand trend --by topic --per week --chart c \(chartDays)"),
                .init(definition: "Counted complaint", command: "evenhand trend cases --filter \(sample) \(days)"),
            ], columns: ["what", "#count", "#usual", "#limit", "how", "who"], empty: "Nothing rose beyond chance.")
        for alarm in report.alarms {
            let name = zip(alarm.by, alarm.values).map { "\(Words.word(of: $0)) \($1.isEmpty ? "(none)" : $1)" }
            let taken =
                !alarm.closedBy.isEmpty
                ? "closed by \(alarm.closedBy)"
                : alarm.takenBy.isEmpty ? "\(alarm.ownerID), not taken" : "taken by \(alarm.takenBy)"
            section.rows.append([
                (name.isEmpty ? "all complaints" : name.joined(separator: ", ")) + " in \(alarm.period.name)",
                Self.number(alarm.value), Self.number(alarm.centre), Self.number(alarm.limit),
                "alarm \(alarm.alarmID)", taken,
            ])
        }
        for rise in report.rises {
            section.rows.append([
                "\(Words.word(of: rise.dimension)) \(rise.value)", "\(rise.count)", Self.number(rise.centre),
                Self.number(rise.limit), "more than chance", "",
            ])
        }
        return section
    }

    private var left: Section {
        let per = report.kind == .quarter ? "quarter" : "month"
        // A week may lie in two months.
        let months = Set([report.from, report.to].map { String($0.prefix(7)) }).sorted()
        let periods = report.kind == .monday ? months : [report.period]
        var section = Section(
            title: "Who left, and why",
            sources: periods.map { period in
                .init(
                    definition: "Lost customer",
                    command: "evenhand metrics customers lost --per \(per) --period \(period)")
            },
            columns: ["customer", "name", "segment", "on", "#value", "in their words", "had complained of"],
            empty: "Nobody was lost.")
        for leaver in report.leavers {
            let topics = leaver.topics.prefix(3).joined(separator: ", ")
            section.rows.append([
                leaver.customerID, leaver.name, leaver.segment, leaver.on,
                MetricsPage.whole(leaver.revenue, report.currency), leaver.reason,
                leaver.complaints == 0 ? "" : "\(leaver.complaints)×" + (topics.isEmpty ? "" : " \(topics)"),
            ])
        }
        if report.lostCustomers > 0 {
            section.notes.append(
                "\(report.lostCustomers) lost, worth \(MetricsPage.whole(report.lostRevenue, report.currency)) "
                    + "\(report.currency) in their last year. \(report.lostMeans)")
        }
        return section
    }

    private var promised: Section {
        let count = report.promised
        var section = Section(
            title: "What was promised and not kept",
            sources: [
                .init(
                    definition: "Promise broken",
                    command: "evenhand promise list --from \(report.from) --to \(report.to)")
            ], columns: ["record", "what", "owner", "due", "standing"], empty: "Nothing is broken.")
        section.notes = [
            "Due from \(report.from) to \(report.to): \(count.kept) kept, \(count.late) late, \(count.broken) broken, "
                + "\(count.open) open."
        ]
        for promise in report.notKept {
            section.rows.append([
                promise.recordID, Words.phrase(of: promise.kind), promise.ownerID, promise.due,
                Words.phrase(of: promise.standing)
                    + (promise.keptOn.isEmpty ? "" : ", kept on \(promise.keptOn)"),
            ])
        }
        return section
    }

    private var calls: Section {
        var section = Section(
            title: "Whom to call",
            sources: [
                .init(definition: "To call", command: "evenhand alerts"),
                .init(definition: "To call", command: "evenhand queue"),
                .init(definition: "Slow reply", command: "evenhand slow"),
            ], columns: ["why", "complaint", "customer", "what", "with", "since or due", "#priority"],
            empty: "Nobody waits for a call.")
        for call in report.calls {
            section.rows.append([
                call.why, call.complaintID, call.customerID, Words.phrase(of: call.what), call.assignedToID,
                call.sinceMs == 0 ? "" : CivilTime.date(call.sinceMs), call.priority == 0 ? "" : "\(call.priority)",
            ])
        }
        return section
    }

    private var support: Section {
        let fairness = report.fairness
        var section = Section(
            title: "Support owed",
            sources: [
                .init(definition: "Support owed", command: "evenhand fairness \(days)"),
                .init(definition: "Blamed without cause", command: "evenhand fairness heads withoutCause \(days)"),
            ], columns: ["complaint", "#head", "employee", "due", ""], empty: "No note of support is owed.")
        section.notes = [
            "\(fairness.naming) findings name an employee; \(fairness.withoutCause) of them established nothing. "
                + "\(fairness.supportGiven) notes were sent."
        ]
        for owed in fairness.owed {
            section.rows.append([
                owed.complaintID, "\(owed.head)", owed.employeeID, CivilTime.date(owed.dueMs), owed.late ? "late" : "",
            ])
        }
        return section
    }

    private var metrics: Section {
        let page = report.metrics
        let per = report.kind == .quarter ? "quarter" : "month"
        var section = Section(
            title: "New and lost customers, revenue, retention",
            sources: [
                .init(
                    definition: "New customer, lost customer, renewals, referrals, retention",
                    command: "evenhand metrics --per \(per) --until \(report.to)")
            ],
            columns: [
                "period", "#new", "#lost", "#lost value", "#renewed", "#not renewed", "#referrals", "#active",
                "#revenue", "#profit", "#GRR", "#NRR",
            ], empty: "No ledger was entered.")
        section.notes = ["Amounts in \(page.currency)."]
        for row in page.rows {
            section.rows.append([
                MetricsPage.name(row), "\(row.newCustomers)", "\(row.lostCustomers)",
                MetricsPage.whole(row.lostRevenue, page.currency), "\(row.renewed)", "\(row.notRenewed)",
                "\(row.referrals)", "\(row.activeCustomers)", MetricsPage.whole(row.revenue, page.currency),
                MetricsPage.whole(row.revenue - row.cost, page.currency),
                MetricsPage.percent(row.grossRetention, row.hasGrossRetention),
                MetricsPage.percent(row.netRetention, row.hasNetRetention),
            ])
        }
        return section
    }

    private var topics: Section {
        let trend = report.topics
        var section = Section(
            title: "Complaints by topic",
            sources: [
                .init(
                    definition: "Count, to before, to a year ago",
                    command: "evenhand trend --by topic --per month --compare --until \(report.to)")
            ], columns: ["topic"] + trend.periods.map { "#\($0.name)" } + ["#a year ago"],
            empty: "No complaint was received.")
        for series in trend.series {
            section.rows.append(
                [series.values.first.map { $0.isEmpty ? "(none)" : $0 } ?? ""] + series.counts.map { "\($0)" }
                    + [series.yearBefore.last.map { "\($0)" } ?? ""])
        }
        if !trend.series.isEmpty {
            section.rows.append(["all"] + trend.total.map { "\($0)" } + [""])
        }
        return section
    }

    private var themes: Section {
        var section = Section(
            title: "Open themes",
            sources: [.init(definition: "Theme count", command: "evenhand theme list")],
            columns: ["theme", "name", "owner", "#complaints"], empty: "No theme is open.")
        for theme in report.themes {
            section.rows.append([
                theme.themeID, theme.name.erased ? "(erased)" : theme.name.text, theme.ownerID, "\(theme.complaints)",
            ])
        }
        return section
    }

    private var changes: Section {
        var section = Section(
            title: "Changes, and who was told",
            sources: [.init(definition: "Told", command: "evenhand change list")],
            columns: ["change", "what", "owner", "due", "standing", "#letters"], empty: "No change was shipped or told."
        )
        for change in report.changes {
            section.rows.append([
                change.changeID, change.text.erased ? "(erased)" : change.text.text, change.ownerID, change.due,
                change.standing + (change.shippedOn.isEmpty ? "" : ", shipped on \(change.shippedOn)"),
                "\(change.receipts.values.reduce(0, +))",
            ])
        }
        return section
    }

    private var decisions: Section {
        var section = Section(
            title: "Decisions", sources: [.init(definition: "Decision", command: "evenhand decision list")],
            columns: ["decision", "what", "told to", "by"], empty: "No decision was recorded.")
        for decision in report.decisions {
            section.rows.append([
                decision.decisionID, decision.text.erased ? "(erased)" : decision.text.text,
                decision.audience.map { Words.word(of: $0) }.joined(separator: ", "), decision.by,
            ])
        }
        return section
    }

    private var focus: Section {
        var section = Section(
            title: "Share of complaint work, and what teams need to learn",
            sources: [
                .init(definition: "Focus share", command: "evenhand plan show"),
                .init(definition: "Training need", command: "evenhand standard training --team TEAM \(trainingDays)"),
            ],
            columns: ["team", "#hours on complaints", "#hours", "#share", ""], empty: "No hours were booked.")
        section.notes = ["Alarm above \(report.complaintWorkPercent) %."]
        for team in report.focus {
            section.rows.append([
                team.team, "\(team.complaintHours)", "\(team.totalHours)",
                team.hasPermille ? "\(Double(team.permille) / 10) %" : "–", team.alarmed ? "above the alarm" : "",
            ])
        }
        return section
    }

    private var lossReviews: Section {
        var section = Section(
            title: "Loss reviews",
            sources: [.init(definition: "Lost", command: "evenhand loss-review list")]
                + report.lossReviews.prefix(1).map {
                    .init(definition: "Won back", command: "evenhand loss-review show \($0.reviewID)")
                },
            columns: ["review", "of customers lost from", "to", "#drawn", "#called", "what was learnt"],
            empty: "No loss review was held. To hold one: evenhand loss-review open --help")
        for review in report.lossReviews {
            section.rows.append([
                review.reviewID, review.from, review.through, "\(review.drawn)", "\(review.called)",
                review.closedMs == 0 ? "(open)" : review.conclusion,
            ])
        }
        return section
    }

    private var lossActions: Section {
        var section = Section(
            title: "Actions of loss reviews",
            sources: [
                .init(definition: "Action kept, late, broken, open", command: "evenhand loss-review actions list")
            ],
            columns: ["action", "what", "owner", "due", "standing"], empty: "No action is open, or was due.")
        for action in report.lossActions {
            section.rows.append([
                action.actionID, action.text, action.ownerID, action.due, action.standing,
            ])
        }
        return section
    }

    static func number(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
    }

    // MARK: Out

    var html: String {
        var page = PrintPage(title: title, under: [subtitle])
        page.figures(figures)
        for section in sections {
            page.section(section.title, section.sources)
            for note in section.notes { page.note(note) }
            page.table(section.columns, section.rows, empty: section.empty)
        }
        if report.kind != .monday { FairnessHTML.add(FairnessView(report.fairness), to: &page) }
        return page.html
    }

    func lines(on console: Console) -> [String] {
        let style = console.style
        var lines = [
            style.strong(style.safe(title)), style.safe(subtitle),
            figures.map { "\($0.value) \($0.what)" }.joined(separator: " · "),
        ]
        for section in sections {
            lines += ["", style.strong(section.title)] + section.notes.map(style.safe)
            if section.rows.isEmpty {
                lines.append(section.empty)
            } else {
                var table = Table(
                    section.columns.map { title in
                        title.hasPrefix("#") ? .number(String(title.dropFirst())) : .prose(title)
                    })
                for row in section.rows { table.add(row: row.map(style.safe)) }
                lines += table.lines(width: console.width, style: style)
            }
            lines += section.sources.map { style.faint("  \(style.safe($0.command))") }
        }
        if report.kind != .monday { lines += [""] + FairnessView(report.fairness).lines(on: console) }
        return lines
    }

    /// One row a cell, so that every section fits one file: section, row, column, value.
    var csv: String {
        // Texts are guarded here and numbers are not: revenue that was taken back is negative.
        var writer = CSVWriter(guardsFormulas: false)
        writer.append(row: ["period", "section", "row", "column", "value"])
        func add(_ section: String, _ row: String, _ column: String, _ value: String) {
            writer.append(row: [report.period, section, CSVWriter.guarded(row), CSVWriter.guarded(column), value])
        }
        for figure in figures { add("At one look", "", figure.what, figure.value) }
        for section in sections {
            for (index, row) in section.rows.enumerated() {
                for (title, value) in zip(section.columns, row) where !title.isEmpty {
                    let isNumber = title.hasPrefix("#")
                    add(
                        section.title, "\(index + 1)", isNumber ? String(title.dropFirst()) : title,
                        isNumber ? value : CSVWriter.guarded(value))
                }
            }
        }
        if report.kind != .monday {
            for row in report.fairness.rows {
                let name = FairnessView.name(row)
                add("Upheld against recommended", name, "heads", "\(row.heads)")
                add("Upheld against recommended", name, "upheld", FairnessView.percent(row.share))
                add("Upheld against recommended", name, "recommended", FairnessView.percent(row.recommendedShare))
                add("Upheld against recommended", name, "verdict", CSVWriter.guarded(row.verdict))
            }
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
