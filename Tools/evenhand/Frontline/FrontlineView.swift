internal import EvenhandMessages

/// The page of the front line, for programs and for people.
struct FrontlineView {
    typealias Page = Evenhand_V1_GetFrontlineResponse

    let style: TextStyle
    let width: Int

    // MARK: For programs

    static func json(_ page: Page) -> JSONValue {
        figures(page).adding(
            .init("slow", .array(page.slow.map(slow))), .init("slowComplaints", JSONValue(page.slowComplaints)),
            .init("slowCapped", .bool(page.slowCapped)), .init("training", .array(page.training.map(training))))
    }

    /// What a report holds of it too.
    static func figures(_ page: Page) -> JSONValue {
        [
            "from": .string(page.from), "through": .string(page.through), "notes": notes(page.notes),
            "oldest": .array(page.oldest.map { NoteView.json($0) }),
            "listening": .array(page.listening.map(listening)), "themes": .array(page.themes.map(theme)),
        ]
    }

    private static func notes(_ notes: Evenhand_V1_NoteFigures) -> JSONValue {
        [
            "recorded": JSONValue(notes.recorded), "answered": JSONValue(notes.answered),
            "medianDays": notes.hasMedianDays ? JSONValue(notes.medianDays) : .null, "open": JSONValue(notes.open),
            "unsorted": JSONValue(notes.unsorted), "oldestDays": JSONValue(notes.oldestDays),
        ]
    }

    private static func listening(_ owner: Evenhand_V1_ListeningFigures) -> JSONValue {
        [
            "owner": .string(owner.ownerID), "ownerGone": .bool(owner.ownerGone), "planned": JSONValue(owner.planned),
            "held": JSONValue(owner.held), "cancelled": JSONValue(owner.cancelled), "open": JSONValue(owner.open),
            "late": JSONValue(owner.late),
        ]
    }

    private static func theme(_ theme: Evenhand_V1_FrontlineTheme) -> JSONValue {
        [
            "theme": .string(theme.themeID), "name": .personal(theme.name), "owner": .string(theme.ownerID),
            "ownerGone": .bool(theme.ownerGone), "complaints": JSONValue(theme.complaints),
            "recent": JSONValue(theme.recent), "notes": JSONValue(theme.notes),
        ]
    }

    private static func slow(_ team: Evenhand_V1_SlowTeam) -> JSONValue {
        [
            "team": .textIfAny(team.team), "complaints": JSONValue(team.complaints),
            "medianMinutes": JSONValue(team.medianMinutes), "longestMinutes": JSONValue(team.longestMinutes),
        ]
    }

    private static func training(_ team: Evenhand_V1_TeamTraining) -> JSONValue {
        [
            "team": .string(team.team), "misses": JSONValue(team.misses),
            "needs": .array(
                team.needs.map { need in
                    [
                        "standard": .string(need.standardID), "text": .string(need.text),
                        "misses": JSONValue(need.misses),
                    ]
                }),
        ]
    }

    // MARK: For people

    func lines(_ page: Page) -> [String] {
        [style.strong("The front line, \(page.from) to \(page.through)")] + noteLines(page) + listeningLines(page)
            + themeLines(page) + slowLines(page) + trainingLines(page)
    }

    private func noteLines(_ page: Page) -> [String] {
        let notes = page.notes
        let age = NoteView.days(notes.oldestDays)
        let open = notes.open == 0 ? "none open" : "\(notes.open) open, the oldest \(age) old"
        var lines = [
            "", style.strong("Notes"),
            "\(notes.recorded) written, \(notes.answered) answered"
                + (notes.hasMedianDays ? " (the middle after \(NoteView.days(notes.medianDays)))" : "") + "; \(open)",
        ]
        for note in page.oldest { lines += NoteView.lines(note, style: style) }
        if notes.open > UInt32(clamping: page.oldest.count) {
            lines.append("\(Int(notes.open) - page.oldest.count) more: evenhand note list --open")
        }
        if notes.unsorted > 0 {
            lines.append("\(notes.unsorted) under no theme: evenhand note list --open --unsorted")
        }
        return lines
    }

    private func listeningLines(_ page: Page) -> [String] {
        let title = ["", style.strong("Listening calls")]
        guard !page.listening.isEmpty else {
            return title + ["None planned: evenhand listening draw --count 5 --by DATE --owner EMPLOYEE"]
        }
        var table = Table([
            .text("owner"), .number("planned"), .number("held"), .number("cancelled"), .number("to be made"),
            .number("late"),
        ])
        for owner in page.listening {
            table.add(
                owner.ownerID + (owner.ownerGone ? " (gone)" : ""), "\(owner.planned)", "\(owner.held)",
                "\(owner.cancelled)", "\(owner.open)", owner.late == 0 ? "" : style.alarm("\(owner.late)"))
        }
        return title + table.lines(width: width, style: style)
    }

    private func themeLines(_ page: Page) -> [String] {
        let title = ["", style.strong("Themes and who answers for them")]
        guard !page.themes.isEmpty else { return title + ["No theme is open."] }
        var table = Table([
            .text("theme"), .prose("name"), .text("owner"), .number("complaints"), .number("these weeks"),
            .number("open notes"),
        ])
        for theme in page.themes {
            table.add(
                theme.themeID, NoteView.words(theme.name, style),
                theme.ownerGone ? style.alarm("none (\(theme.ownerID) left)") : theme.ownerID, "\(theme.complaints)",
                "\(theme.recent)", "\(theme.notes)")
        }
        let without = page.themes.filter(\.ownerGone)
        return title + table.lines(width: width, style: style)
            + without.prefix(1).map { "name somebody: evenhand theme own \($0.themeID) --owner EMPLOYEE" }
    }

    private func slowLines(_ page: Page) -> [String] {
        let title = ["", style.strong("Slow replies")]
        guard !page.slow.isEmpty else { return title + ["Nobody waits past a date."] }
        var table = Table([.prose("team"), .number("complaints"), .number("middle, hours"), .number("longest, hours")])
        for team in page.slow {
            table.add(
                team.team.isEmpty ? "(none)" : style.safe(team.team), "\(team.complaints)", hours(team.medianMinutes),
                hours(team.longestMinutes))
        }
        return title + table.lines(width: width, style: style)
            + (page.slowCapped ? ["Of the \(page.slowComplaints) longest overdue; there are more."] : [])
    }

    private func trainingLines(_ page: Page) -> [String] {
        let title = ["", style.strong("Training needs")]
        guard !page.training.isEmpty else {
            return title + ["No finding of these days says that a standard was missed."]
        }
        var table = Table([.prose("team"), .text("standard"), .number("missed"), .prose("what it says")])
        for team in page.training {
            for (index, need) in team.needs.enumerated() {
                table.add(
                    index == 0 ? style.safe(team.team) : "", need.standardID, "\(need.misses)", style.safe(need.text))
            }
        }
        return title + table.lines(width: width, style: style)
    }

    private func hours(_ minutes: UInt64) -> String { "\((Double(minutes) / 6).rounded() / 10)" }
}
