internal import EvenhandMessages

/// The page of fairness as one file that prints.
enum FairnessHTML {
    static func page(_ view: FairnessView) -> String {
        let page = view.page
        var html = PrintPage(
            title: "Fairness of findings, \(page.since) to \(page.until)",
            under: [
                "Beyond the limits is more than chance explains: a reason to look at the cases, and no verdict on a person."
            ])
        add(view, to: &html)
        if let replay = view.replay {
            html.section(
                "Under the policy \(replay.policy)",
                .init(definition: "Replay", command: "evenhand policy replay POLICY"))
            html.table(
                ["what", "segment", "language", "#cases", "#changed", "#raised or sooner", "#lowered or later"],
                replay.groups.map { group in
                    [
                        Words.phrase(of: group.what), group.segment, group.language, "\(group.cases)",
                        "\(group.changed)", "\(group.raised)", "\(group.lowered)",
                    ]
                }, empty: "Nothing would have been otherwise.")
        }
        return html.html
    }

    /// The sections, which the monthly page has too.
    static func add(_ view: FairnessView, to html: inout PrintPage) {
        let page = view.page
        let by = Words.word(of: page.by)
        let days = "--since \(page.since) --until \(page.until)"
        html.section(
            "Upheld against recommended, by \(by)",
            .init(definition: "Upheld share", command: "evenhand fairness --by \(by) \(days)"))
        if page.rows.isEmpty {
            html.note("Fewer than \(page.smallest) heads with a recommendation on record: no share is shown.")
        } else {
            html.picture(FairnessPlot(page).svg)
            html.table(
                [by, "#heads", "#upheld", "#recommended", "#95 %", "#99.8 %", "#departures", "what it says"],
                page.rows.map { row in
                    [
                        FairnessView.name(row), "\(row.heads)", FairnessView.percent(row.share),
                        FairnessView.percent(row.recommendedShare), FairnessView.range(row.lower95, row.upper95),
                        FairnessView.range(row.lower998, row.upper998), "\(row.departures)", FairnessView.phrase(row),
                    ]
                }, empty: "")
        }
        html.section(
            "Departures, and those blamed without cause",
            .init(definition: "Departure", command: "evenhand fairness heads departures \(days)"),
            .init(definition: "Blamed without cause", command: "evenhand fairness heads withoutCause \(days)"))
        for sentence in view.sentences.filter({ !$0.hasPrefix("  ") }) { html.note(sentence) }
        html.table(
            ["complaint", "#head", "employee", "note of support due", ""],
            page.owed.map { owed in
                [
                    owed.complaintID, "\(owed.head)", owed.employeeID, CivilTime.date(owed.dueMs),
                    owed.late ? "late" : "",
                ]
            }, empty: "No note of support is owed.")
    }
}
