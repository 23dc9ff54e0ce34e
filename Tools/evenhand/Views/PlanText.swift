internal import EvenhandMessages

/// The plan, for people.
struct PlanText {
    let style: TextStyle
    let width: Int

    static func line(_ reply: Evenhand_V1_PlanReply, style: TextStyle) -> String {
        let names = [reply.initiativeID, reply.requestID].filter { !$0.isEmpty }.joined(separator: ", ")
        let happened = reply.events.map(Words.event).joined(separator: ", ")
        let text = "plan: \(happened.isEmpty ? "nothing changed" : style.safe(happened))"
        return text + (names.isEmpty ? "" : " (\(style.strong(names)))") + " · version \(reply.version)"
    }

    /// What a promise takes, after its owner and date.
    static func work(_ work: Evenhand_V1_PromisedWork) -> String {
        ", \(work.hours) hours" + (work.requestID.isEmpty ? "" : " on \(work.requestID)")
    }

    // MARK: The plan

    func lines(_ plan: Evenhand_V1_GetPlanResponse) -> [String] {
        guard !plan.teams.isEmpty else { return ["Nothing is planned."] }
        var lines: [String] = []
        for team in plan.teams { lines += (lines.isEmpty ? [] : [""]) + self.lines(team, plan) }
        let open = plan.requests.filter { $0.decision == .unspecified || $0.decision == .later }
        if !open.isEmpty {
            lines += ["", style.strong("Asked for")] + table(open).lines(width: width, style: style)
        }
        if !plan.ended.isEmpty {
            lines += ["", style.strong("Done or dropped")] + table(plan.ended).lines(width: width, style: style)
        }
        return lines
    }

    private func lines(_ team: Evenhand_V1_TeamPlan, _ plan: Evenhand_V1_GetPlanResponse) -> [String] {
        var lines = ["\(style.strong(style.safe(team.team))) · \(team.hours) hours a week"]
        if team.initiatives.isEmpty {
            lines.append("  nothing to be done")
        } else {
            lines += table(team.initiatives).lines(width: width - 2, style: style).map { "  " + $0 }
        }
        guard team.hasMoving else { return lines }
        let share = "complaints took \(percent(team.moving)) of the last four weeks' \(team.moving.totalHours) hours"
        let weeks = team.weeks.suffix(4).map { "\($0.week) \(percent($0))" }.joined(separator: ", ")
        let alarm = team.alarmed ? style.alarm(" above \(plan.complaintWorkPercent) %") : ""
        return lines + ["  \(share)\(alarm) (\(weeks))"]
    }

    private func percent(_ share: Evenhand_V1_FocusShare) -> String {
        "\(share.permille / 10).\(share.permille % 10) %"
    }

    private func table(_ initiatives: [Evenhand_V1_Initiative]) -> Table {
        var table = Table([
            .text(""), .prose("initiative"), .number("hours"), .number("booked"), .text("finishes"), .text("due"),
            .text(""),
        ])
        for initiative in initiatives {
            let due = initiative.due + (initiative.committed ? " promised" : "")
            let standing =
                initiative.standing == .open
                ? (initiative.late ? style.alarm("late") : "") : Words.phrase(of: initiative.standing)
            let finish = initiative.standing == .open && initiative.finish.isEmpty ? "no time" : initiative.finish
            table.add(
                initiative.initiativeID, text(initiative.name), "\(initiative.hours)",
                initiative.bookedHours == 0 ? "" : "\(initiative.bookedHours)", finish, due, standing)
        }
        return table
    }

    // MARK: Requests

    func table(_ requests: [Evenhand_V1_PlanRequest]) -> Table {
        var table = Table([
            .text("request"), .prose("what"), .number("hours"), .text("team"), .text("for"), .text("decision"),
        ])
        for request in requests {
            table.add(
                request.requestID, text(request.text), "\(request.hours)", style.safe(request.team),
                request.complaintID, Words.wordIfSet(of: request.decision) ?? "")
        }
        return table
    }

    func lines(_ weighed: Evenhand_V1_WeighRequestResponse, before place: String?) -> [String] {
        let request = weighed.request
        var title = [style.strong(request.requestID), "\(request.hours) hours of \(style.safe(request.team))"]
        if !request.complaintID.isEmpty {
            title.append("for \(request.complaintID)" + (request.head == 0 ? "" : " head \(request.head)"))
        }
        title.append("costed by \(request.costedBy), \(CivilTime.date(request.costedMs))")
        let words = ProseText.lines(request.text, lead: "", indent: 2, style: style, width: width)
        return [title.joined(separator: " · ")] + words + decision(request)
            + (request.initiativeID.isEmpty ? consequences(weighed, before: place) : [])
    }

    private func decision(_ request: Evenhand_V1_PlanRequest) -> [String] {
        guard request.decision != .unspecified else { return ["  not decided yet"] }
        let became = request.initiativeID.isEmpty ? "" : ", now \(request.initiativeID)"
        let line =
            "  \(style.strong(Words.phrase(of: request.decision))) by \(request.decidedBy), "
            + "\(CivilTime.date(request.decidedMs))\(became)"
        let reason =
            request.hasReason
            ? ProseText.lines(request.reason, lead: "because: ", indent: 2, style: style, width: width) : []
        return [line] + reason + request.displaces.map(displacement)
    }

    private func consequences(_ weighed: Evenhand_V1_WeighRequestResponse, before place: String?) -> [String] {
        let order = place.map { "before \($0)" } ?? "last"
        guard !weighed.finish.isEmpty else { return ["  done \(order), there is no time for it within ten years"] }
        let finish = "  done \(order), it would finish on \(weighed.finish)"
        guard !weighed.displaced.isEmpty else { return [finish + "; nothing gives way"] }
        return [finish + "; later for it:"] + weighed.displaced.map(displacement)
    }

    private func displacement(_ move: Evenhand_V1_Displacement) -> String {
        let days = move.days == 0 ? "" : " (\(move.days) days)"
        let from = move.before.isEmpty ? "no date" : move.before
        let to = move.after.isEmpty ? "no date" : move.after
        let promised =
            move.movesCommitment
            ? style.alarm(" past its promised date\(move.commitment.isEmpty ? "" : " \(move.commitment)")") : ""
        return "    \(move.initiativeID) \(from) → \(to)\(days)\(promised)"
    }

    private func text(_ text: Evenhand_V1_PersonalText) -> String {
        text.erased ? "(erased)" : style.safe(text.text)
    }
}
