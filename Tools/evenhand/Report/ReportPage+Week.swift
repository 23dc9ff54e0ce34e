internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What every page tells: who left, what was promised, whom to call, what is owed.
extension ReportPage {
    var left: Section {
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
            columns: [
                "customer", "name", "segment", "on", "#value", "in their words", "had complained of", "asked why",
            ], empty: "Nobody was lost.")
        for leaver in report.leavers {
            let topics = leaver.topics.isEmpty ? "" : " " + leaver.topics.prefix(3).joined(separator: ", ")
            let cases = leaver.cases.isEmpty ? "" : " (\(leaver.cases.joined(separator: " ")))"
            section.rows.append([
                leaver.customerID, leaver.name, leaver.segment, leaver.on,
                MetricsPage.whole(leaver.revenue, report.currency), leaver.reason,
                leaver.complaints == 0 ? "" : "\(leaver.complaints)×" + topics + cases, Self.asked(leaver),
            ])
        }
        // What the first of them points to; the others by their own numbers.
        if let first = report.leavers.first {
            section.sources.append(
                .init(definition: "Left, and why", command: "evenhand customer card \(first.customerID)"))
        }
        if let asked = report.leavers.first(where: { !$0.reviewID.isEmpty }) {
            section.sources.append(
                .init(definition: "Left, and why", command: "evenhand loss-review show \(asked.reviewID)"))
        }
        if report.lostCustomers > 0 {
            section.notes.append(
                "\(report.lostCustomers) lost, worth \(MetricsPage.whole(report.lostRevenue, report.currency)) "
                    + "\(report.currency) in their last year. \(report.lostMeans)")
        }
        return section
    }

    /// Which loss review calls them, and what became of it.
    private static func asked(_ leaver: Evenhand_V1_ReportLeaver) -> String {
        guard !leaver.reviewID.isEmpty else { return "" }
        return "\(leaver.reviewID): \(Words.wordIfSet(of: leaver.callResult) ?? "not called yet")"
    }

    var promised: Section {
        let count = report.promised
        var section = Section(
            title: "What was promised and not kept",
            sources: [
                .init(
                    definition: "Promise broken",
                    command: "evenhand promise list --from \(report.from) --to \(report.to)")
            ] + brokenSources, columns: ["record", "what", "owner", "due", "standing"],
            empty: "Nothing is broken.")
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
        // A quarter shows all actions by themselves.
        guard report.kind == .monday else { return section }
        for action in report.lossActions {
            section.rows.append([
                action.actionID, action.text, action.ownerID, action.due,
                action.standing + (action.finishedOn.isEmpty ? "" : ", kept on \(action.finishedOn)"),
            ])
        }
        return section
    }

    /// What the first promise of a complaint was made in, and the actions.
    private var brokenSources: [PrintPage.Source] {
        var sources: [PrintPage.Source] = []
        if let promise = report.notKept.first(where: { $0.remedy != 0 }) {
            sources.append(
                .init(definition: "Promise", command: "evenhand complaint show \(promise.recordID)"))
        }
        if report.kind == .monday, !report.lossActions.isEmpty {
            sources.append(
                .init(definition: "Action kept, late, broken, open", command: "evenhand loss-review actions list"))
        }
        return sources
    }

    var calls: Section {
        var section = Section(
            title: "Whom to call",
            sources: [
                .init(definition: "To call", command: "evenhand alerts"),
                .init(definition: "To call", command: "evenhand queue"),
                .init(definition: "Slow reply", command: "evenhand slow"),
                .init(definition: "Listening call", command: "evenhand listening list --open"),
                .init(definition: "To call", command: "evenhand loss-review calls"),
            ], columns: ["why", "record", "customer or employee", "what", "with", "since or due", "#priority"],
            empty: "Nobody waits for a call.")
        for call in report.calls {
            let isComplaint = !call.complaintID.isEmpty
            // Of a complaint a word of the desk; else somebody's own words.
            let what = isComplaint ? Words.phrase(of: call.what) : call.what
            section.rows.append([
                Words.phrase(of: call.why), isComplaint ? call.complaintID : call.recordID,
                call.customerID.isEmpty ? call.employeeID : call.customerID, what, call.assignedToID,
                Self.day(of: call), call.priority == 0 ? "" : "\(call.priority)",
            ])
        }
        return section
    }

    /// In the house's calendar; a server of an earlier release tells the moment alone.
    private static func day(of call: Evenhand_V1_ReportCall) -> String {
        guard call.day.isEmpty else { return call.day }
        return call.sinceMs == 0 ? "" : CivilTime.date(call.sinceMs)
    }

    var frontline: Section {
        let page = report.frontline
        let notes = page.notes
        var section = Section(
            title: "What the front line heard",
            sources: [
                .init(definition: "Open note", command: "evenhand note list --open"),
                .init(definition: "Listening call", command: "evenhand listening list"),
                .init(definition: "Theme without an owner", command: "evenhand theme list --unowned"),
            ], columns: ["what", "on", "who", "under", "in their words"], empty: "No note is open and no call is late.")
        let planned = page.listening.map(\.planned).reduce(0, +)
        let held = page.listening.map(\.held).reduce(0, +)
        let open = page.listening.map(\.open).reduce(0, +)
        let age = notes.open == 0 ? "" : ", the oldest \(NoteView.days(notes.oldestDays)) old"
        section.notes = [
            "\(notes.recorded) notes written, \(notes.answered) answered; \(notes.open) open\(age).",
            "\(planned) listening calls planned, \(held) held; \(open) to be made.",
        ]
        for note in page.oldest {
            section.rows.append([
                "open note \(note.noteID)", CivilTime.date(note.atMs), note.fromID, note.themes.joined(separator: " "),
                note.text.erased ? "(erased)" : note.text.text,
            ])
        }
        for owner in page.listening where owner.late > 0 {
            section.rows.append([
                "\(owner.late) late \(owner.late == 1 ? "call" : "calls")", "",
                owner.ownerID + (owner.ownerGone ? " (gone)" : ""), "", "",
            ])
        }
        for theme in page.themes where theme.ownerGone {
            section.rows.append([
                "theme without an owner", "", "\(theme.ownerID) left", theme.themeID,
                theme.name.erased ? "(erased)" : theme.name.text,
            ])
        }
        return section
    }

    var support: Section {
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
}
