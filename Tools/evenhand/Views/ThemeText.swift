internal import EvenhandMessages

/// Themes, changes, decisions and promises, for people.
struct ThemeText {
    let style: TextStyle
    let width: Int

    static func line(_ reply: Evenhand_V1_ThemeReply, style: TextStyle) -> String {
        let names = [reply.themeID, reply.changeID, reply.decisionID].filter { !$0.isEmpty }.joined(separator: ", ")
        let happened = reply.events.map(Words.event).joined(separator: ", ")
        let text = "themes: \(happened.isEmpty ? "nothing changed" : style.safe(happened))"
        let letters = reply.letters == 0 ? "" : " · \(reply.letters) \(reply.letters == 1 ? "letter" : "letters")"
        return text + (names.isEmpty ? "" : " (\(style.strong(names)))") + letters
    }

    // MARK: Themes

    func lines(_ list: Evenhand_V1_ListThemesResponse) -> [String] {
        guard !list.themes.isEmpty else { return ["No theme is open."] }
        var table = Table([.text(""), .prose("theme"), .number("complaints"), .text("owner"), .text("")])
        for theme in list.themes {
            table.add(theme.themeID, text(theme.name), "\(theme.complaints)", owner(theme), standing(theme))
        }
        return table.lines(width: width, style: style)
    }

    func lines(_ shown: Evenhand_V1_GetThemeResponse) -> [String] {
        let theme = shown.theme
        var lines = [
            "\(style.strong(theme.themeID)) \(text(theme.name)) · \(standing(theme)) · owner \(owner(theme)) · "
                + "\(theme.complaints) complaints"
        ]
        if shown.owners.count > 1 {
            let before = shown.owners.map { "\($0.ownerID) from \(CivilTime.date($0.atMs))" }
            lines.append("  owners: \(before.joined(separator: ", "))")
        }
        lines += ProseText.lines(theme.about, lead: "", indent: 2, style: style, width: width)
        lines.append("  rule: \(rule(theme.rule))")
        if theme.proposedEnding != .unspecified {
            lines.append(
                "  \(theme.proposedBy) proposes to end it as \(Words.phrase(of: theme.proposedEnding)); "
                    + "a second person confirms")
        }
        if shown.hasMeasure {
            lines += measure(shown.measure)
        } else {
            lines += weeks(shown.weeks)
        }
        if !shown.changes.isEmpty {
            lines += table(shown.changes).lines(width: width - 2, style: style).map { "  " + $0 }
        }
        if !shown.complaints.isEmpty {
            let more = theme.complaints > UInt64(shown.complaints.count) ? ", …" : ""
            lines.append("  complaints: " + shown.complaints.prefix(20).joined(separator: ", ") + more)
        }
        for departure in shown.departures {
            let lead = "\(departure.complaintID) taken out by \(departure.by): "
            lines += ProseText.lines(departure.reason, lead: lead, indent: 2, style: style, width: width)
        }
        if !shown.inTheWay.isEmpty {
            lines.append("  in the way of closing:")
            lines += shown.inTheWay.map { "    \(style.safe($0))" }
        }
        return lines
    }

    private func owner(_ theme: Evenhand_V1_Theme) -> String {
        theme.ownerGone ? "none (\(theme.ownerID) left)" : theme.ownerID
    }

    private func weeks(_ weeks: [Evenhand_V1_ThemeWeek]) -> [String] {
        guard !weeks.isEmpty else { return ["  nothing counted yet"] }
        let newest = weeks.suffix(8).map { week in
            "\(week.week) \(week.count)" + (week.exposure == 0 ? "" : "/\(week.exposure)")
        }
        return ["  weeks from: " + newest.joined(separator: ", ")]
    }

    private func measure(_ measure: Evenhand_V1_ThemeMeasure) -> [String] {
        let per = measure.unit.isEmpty ? "a period (c-chart: no exposures)" : "per \(measure.unit) (u-chart)"
        let centre =
            measure.hasCentre_p
            ? "old centre \(number(measure.centre)) \(per)" + (measure.rough ? "; few, so the limits are rough" : "")
            : "no old centre: two periods without a complaint take its place"
        var table = Table([
            .text(""), .text("from"), .text("to"), .number("complaints"), .number("exposure"), .text("chance gives"),
            .text(""),
        ])
        for (when, period) in measure.before.map({ ("before", $0) }) + measure.after.map({ ("after", $0) }) {
            let limits = period.upper == 0 ? "" : "\(number(period.lower))–\(number(period.upper))"
            let mark = when == "after" ? (period.below ? style.good("below") : style.warning("not below")) : ""
            table.add(
                when, period.first, period.last, "\(period.count)", period.exposure == 0 ? "" : "\(period.exposure)",
                limits, mark)
        }
        return ["  \(centre)"] + table.lines(width: width - 2, style: style).map { "  " + $0 }
            + ["  \(measure.run) of \(measure.neededRun) periods in a row below, of \(measure.weeks) weeks each"]
    }

    private func number(_ value: Double) -> String {
        let digits = value >= 1 || value == 0 ? 2 : 6
        let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    private func standing(_ theme: Evenhand_V1_Theme) -> String {
        switch theme.standing {
        case .merged: "merged into \(theme.mergedInto)"
        case .closed: "closed, \(Words.phrase(of: theme.ending))"
        default: "open"
        }
    }

    private func rule(_ rule: Evenhand_V1_ThemeRule) -> String {
        let parts = [
            ("area", rule.areas), ("topic", rule.topics), ("cue", rule.cues), ("language", rule.languages),
            ("words", rule.phrases),
        ].filter { !$0.1.isEmpty }.map { name, entries in
            "\(name) \(entries.map { "“\(style.safe($0))”" }.joined(separator: " or "))"
        }
        return parts.isEmpty ? "none, complaints enter by hand" : parts.joined(separator: ", and ")
    }

    // MARK: Changes

    func lines(_ list: Evenhand_V1_ListThemeChangesResponse) -> [String] {
        list.changes.isEmpty ? ["No change is proposed."] : table(list.changes).lines(width: width, style: style)
    }

    func lines(_ change: Evenhand_V1_ThemeChange) -> [String] {
        var lines = [
            "\(style.strong(change.changeID)) \(change.standing) · owner \(change.ownerID) · due \(change.due) · for "
                + change.themes.joined(separator: ", ")
        ]
        lines += ProseText.lines(change.text, lead: "", indent: 2, style: style, width: width)
        if change.hasHours {
            lines.append(
                "  \(change.hours) hours" + (change.requestID.isEmpty ? "" : " on \(change.requestID)"))
        }
        if !change.shippedOn.isEmpty { lines.append("  shipped on \(change.shippedOn)") }
        if change.hasReason {
            lines += ProseText.lines(change.reason, lead: "because: ", indent: 2, style: style, width: width)
        }
        for (language, text) in change.announcement.sorted(by: { $0.key < $1.key }) {
            lines.append("  told (\(language)): \(style.safe(text))")
        }
        let receipts = change.receipts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return receipts.isEmpty ? lines : lines + ["  letters: " + receipts.joined(separator: ", ")]
    }

    private func table(_ changes: [Evenhand_V1_ThemeChange]) -> Table {
        var table = Table([.text(""), .prose("change"), .text("themes"), .text("owner"), .text("due"), .text("")])
        for change in changes {
            table.add(
                change.changeID, text(change.text), change.themes.joined(separator: " "), change.ownerID, change.due,
                change.standing)
        }
        return table
    }

    func lines(_ audience: Evenhand_V1_GetAudienceResponse) -> [String] {
        var table = Table([
            .text("who"), .text("group"), .text("about"), .text("in"), .text("letter"), .text("no letter, because"),
        ])
        for member in audience.members {
            table.add(
                member.recipientID, member.group, member.complaintID, member.language,
                member.receipt.isEmpty ? (member.exclusion.isEmpty ? "to be sent" : "") : member.receipt,
                Words.phrase(of: member.exclusion))
        }
        return table.lines(width: width, style: style) + [
            "\(audience.told) of \(audience.reachable) who can be told were told; it takes \(audience.neededPercent) %"
        ]
    }

    // MARK: Decisions and promises

    func lines(_ list: Evenhand_V1_ListDecisionsResponse) -> [String] {
        guard !list.decisions.isEmpty else { return ["No decision is on the register."] }
        var table = Table([.text(""), .prose("decision"), .text("told to"), .text("change"), .text("by"), .text("on")])
        for decision in list.decisions {
            table.add(
                decision.decisionID, text(decision.text),
                decision.audience.map { Words.word(of: $0) }.joined(separator: ", "), decision.changeID, decision.by,
                CivilTime.date(decision.atMs))
        }
        return table.lines(width: width, style: style)
    }

    func lines(_ list: Evenhand_V1_ListPromisesResponse) -> [String] {
        var counts = Table([
            .text("owner"), .number("kept"), .number("late"), .number("broken"), .number("open"), .number("withdrawn"),
        ])
        for count in list.counts {
            counts.add(
                count.ownerID.isEmpty ? "all" : count.ownerID, "\(count.kept)", "\(count.late)", "\(count.broken)",
                "\(count.open)", "\(count.withdrawn)")
        }
        let head = counts.lines(width: width, style: style)
        guard !list.promises.isEmpty else { return head }
        var table = Table([
            .text("promise"), .text("kind"), .text("owner"), .text("due"), .text("done"), .text(""),
        ])
        for promise in list.promises {
            let standing = Words.phrase(of: promise.standing)
            table.add(
                promise.recordID + (promise.remedy == 0 ? "" : " remedy \(promise.remedy)"), promise.kind,
                promise.ownerID, promise.due, promise.keptOn,
                promise.standing == .broken ? style.alarm(standing) : standing)
        }
        return head + [""] + table.lines(width: width, style: style)
    }

    private func text(_ text: Evenhand_V1_PersonalText) -> String {
        text.erased ? "(erased)" : style.safe(text.text)
    }
}
