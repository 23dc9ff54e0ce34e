internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What every page tells: what rose, who left, what was promised, whom to call, what is owed.
extension ReportPage {
    var rose: Section {
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

    var promised: Section {
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

    var calls: Section {
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
