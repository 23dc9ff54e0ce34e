internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What a month and a quarter tell beside it.
extension ReportPage {
    var metrics: Section {
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

    var topics: Section {
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

    var themes: Section {
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

    var changes: Section {
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

    var decisions: Section {
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

    var focus: Section {
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

    var lossReviews: Section {
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

    var lossActions: Section {
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
}
