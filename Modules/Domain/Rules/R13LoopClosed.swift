/// R13, the loop is closed: a theme ends only when a change was made, those who can be told were told, and its rate fell below
/// the old centre. What it is measured by stands still meanwhile.
enum R13LoopClosed {
    static func closingViolations(_ data: ThemeCommand.CloseTheme, in context: ThemeContext) -> [Violation] {
        guard let theme = context.state.theme(data.theme) else { return [] }
        let found = endingViolations(theme, as: data.ending, in: context)
        if data.ending == .loopClosed {
            return found + (data.reason.map { ThemeCheck.words($0, "reason", ThemeLineFix.close(data.theme)) } ?? [])
        }
        return found
            + ThemeCheck.words(data.reason ?? "", "reason", ThemeLineFix.close(data.theme, as: data.ending))
    }

    /// Everything is asked for again: what held when the ending was proposed may not hold any more.
    static func confirmingViolations(_ data: ThemeCommand.ConfirmEnding, in context: ThemeContext) -> [Violation] {
        guard let theme = context.state.theme(data.theme) else { return [] }
        guard let proposal = theme.proposal else {
            return [
                StateCheck.violation(
                    "no ending of \(data.theme) was proposed.", field: "theme", missing: "a first person's proposal",
                    fix: ThemeLineFix.close(data.theme, as: .mistaken))
            ]
        }
        guard context.person != proposal.by, context.person != .house else {
            return [
                Violation(
                    rule: .r13,
                    message: "an ending as \(proposal.ending.rawValue) takes a second person: \(context.person) is the "
                        + "first person; whichever token they use, they count once.",
                    missing: "a second person", fix: ThemeLineFix.confirm(data.theme))
            ]
        }
        return endingViolations(theme, as: proposal.ending, in: context)
    }

    private static func endingViolations(
        _ theme: ThemesState.Theme, as ending: ThemeEnding, in context: ThemeContext
    ) -> [Violation] {
        let changes = context.state.changes(of: theme.id)
        switch ending {
        case .mistaken: return changes.first.map { mistakenViolation(theme, $0) } ?? []
        case .loopClosed:
            return shippedViolations(theme, changes) + tellingViolations(theme, changes, in: context)
                + rateViolations(theme, in: context)
        case .nobodyReachable:
            return shippedViolations(theme, changes) + somebodyViolations(changes, in: context)
                + rateViolations(theme, in: context)
        }
    }

    private static func mistakenViolation(
        _ theme: ThemesState.Theme, _ change: ThemesState.Change
    ) -> [Violation] {
        [
            Violation(
                rule: .r13, field: "ending",
                message: "\(change.id) answers \(theme.id); what is answered is no mistake.",
                missing: change.isShipped ? "the end of the loop" : "the withdrawal of \(change.id)",
                fix: change.isShipped ? ThemeLineFix.close(theme.id) : ThemeLineFix.withdrawChange(change.id))
        ]
    }

    private static func shippedViolations(
        _ theme: ThemesState.Theme, _ changes: [ThemesState.Change]
    ) -> [Violation] {
        if let waiting = changes.first(where: { !$0.isShipped }) {
            let isProposed = waiting.standing == .proposed
            return [
                Violation(
                    rule: .r13, message: "\(waiting.id) is \(waiting.word) and not shipped.",
                    missing: "\(waiting.id) shipped, or withdrawn with a reason",
                    fix: isProposed ? ThemeLineFix.commitChange(waiting.id) : ThemeLineFix.shipChange(waiting.id))
            ]
        }
        guard changes.isEmpty else { return [] }
        return [
            Violation(
                rule: .r13, message: "no change was shipped for \(theme.id).", missing: "a shipped change",
                fix: ThemeLineFix.proposeChange)
        ]
    }

    // MARK: Telling

    /// The share is the stricter of the one in force and the one the change was shipped under.
    private static func tellingViolations(
        _ theme: ThemesState.Theme, _ changes: [ThemesState.Change], in context: ThemeContext
    ) -> [Violation] {
        changes.filter(\.isShipped).compactMap { change in
            let audience = context.audience(of: change)
            let share = audience.share
            let percent = max(change.toldPercent, context.policy.figures.themeToldPercent)
            if share.reaches(percent: percent) { return nil }
            guard share.reachable > 0 else {
                return Violation(
                    rule: .r13, message: "there is nobody who could be told of \(change.id).",
                    missing: "the confirmation of a second person",
                    fix: ThemeLineFix.close(theme.id, as: .nobodyReachable))
            }
            let unasked = audience.members.first { $0.exclusion == .consentNotAsked }
            let isAnnounceable = !audience.letters.isEmpty || unasked == nil
            return Violation(
                rule: .r13,
                message:
                    "\(share.told) of \(share.reachable) who can be told of \(change.id) were told, which is less than "
                    + "\(percent) %.",
                missing: "\(needed(share, percent)) more told",
                fix: isAnnounceable
                    ? ThemeLineFix.announce(change.id) : ThemeLineFix.consent(unasked?.recipient.description))
        }
    }

    private static func needed(_ share: ToldShare, _ percent: Int) -> Int {
        (share.reachable * percent + 99) / 100 - share.told
    }

    private static func somebodyViolations(
        _ changes: [ThemesState.Change], in context: ThemeContext
    ) -> [Violation] {
        changes.filter(\.isShipped).compactMap { change in
            let share = context.audience(of: change).share
            guard share.reachable > 0 else { return nil }
            return Violation(
                rule: .r13, field: "ending",
                message: "\(share.reachable) can be told of \(change.id), so there is somebody.",
                missing: "the announcement", fix: ThemeLineFix.announce(change.id))
        }
    }

    // MARK: The rate

    private static func rateViolations(_ theme: ThemesState.Theme, in context: ThemeContext) -> [Violation] {
        context.state.measures(of: theme, on: context.today).flatMap { rateViolations(theme, $0, in: context) }
    }

    private static func rateViolations(
        _ theme: ThemesState.Theme, _ measure: ThemeMeasure, in context: ThemeContext
    ) -> [Violation] {
        let fix = ThemeLineFix.show(theme.id)
        let needed = ThemeMeasure.neededRun
        guard measure.after.count >= needed else {
            return [
                Violation(
                    rule: .r13,
                    message:
                        "\(measure.after.count) of \(needed) whole periods after the change are over; a period has "
                        + "\(measure.baseline.weeks) weeks.",
                    missing: "\(needed - measure.after.count) more whole periods", fix: fix)
            ]
        }
        if let period = measure.withoutExposure.first {
            return [
                Violation(
                    rule: .r13,
                    message: "before the change \(theme.id) was counted per \(unit(theme)), and of \(period.first) to "
                        + "\(period.last) that is not known.",
                    missing: "what each week's complaints could have come from",
                    fix: ThemeLineFix.exposure(theme.id, period.first))
            ]
        }
        if !measure.hasFallen { return [notFallen(theme, measure, fix)] }
        return ownFigures(theme, measure, in: context)
    }

    private static func notFallen(
        _ theme: ThemesState.Theme, _ measure: ThemeMeasure, _ fix: String
    ) -> Violation {
        let baseline = measure.baseline
        let last = measure.after.suffix(ThemeMeasure.neededRun).first { baseline.isBelow($0) != true }
        let period = last.map { "\($0.first) to \($0.last)" } ?? "the last period"
        guard baseline.hasCentre else {
            return Violation(
                rule: .r13,
                message: "\(theme.id) had no two periods to take an old centre from, so it closes after two without a "
                    + "complaint; \(period) has \(last?.count ?? 0).",
                missing: "two periods without a complaint", fix: fix)
        }
        return Violation(
            rule: .r13,
            message: "the rate of \(period) is not below the old centre (\(last?.count ?? 0) complaints; the "
                + "\(baseline.periods.count) periods before had \(baseline.count)).",
            missing: "two periods in a row below the old centre", fix: fix)
    }

    private static func unit(_ theme: ThemesState.Theme) -> String {
        theme.exposures.values.map(\.unit).min() ?? "week"
    }

    /// A rate falls as well by what it is divided by, so that whoever closes has not entered all of it alone.
    private static func ownFigures(
        _ theme: ThemesState.Theme, _ measure: ThemeMeasure, in context: ThemeContext
    ) -> [Violation] {
        guard measure.baseline.usesExposure else { return [] }
        let weeks = measure.after.suffix(ThemeMeasure.neededRun).flatMap { period in
            (0..<period.weeks).map { period.first.advanced(byDays: $0 * 7) }
        }
        guard weeks.contains(where: { theme.exposures[$0]?.by == context.person }) else { return [] }
        return [
            Violation(
                rule: .r13,
                message: "\(context.person) entered what the last periods are counted by, and does not close on it.",
                missing: "another person who closes", fix: ThemeLineFix.close(theme.id))
        ]
    }

    // MARK: What stands still

    /// Once a change is shipped the theme goes on counting what it counted before.
    static func standing(_ what: String, _ id: ThemeID, in context: ThemeContext) -> [Violation] {
        guard let change = context.state.changes(of: id).first(where: \.isShipped) else { return [] }
        return [
            Violation(
                rule: .r13, field: "theme",
                message: "\(change.id) was shipped for \(id), and \(what) stands until the loop is closed.",
                missing: "the end of the loop", fix: ThemeLineFix.close(id))
        ]
    }

    /// Whoever answers for a theme, or for its change, does not make its count smaller.
    static func takingOutViolations(_ id: ThemeID, in context: ThemeContext) -> [Violation] {
        let changes = context.state.changes(of: id).filter(\.isShipped)
        guard !changes.isEmpty, let theme = context.state.theme(id) else { return [] }
        guard theme.owners.union(changes.map(\.owner)).contains(context.person) else { return [] }
        return [
            Violation(
                rule: .r13, field: "theme",
                message:
                    "\(context.person) answers for \(id) or its change, or did, and does not make its count smaller.",
                missing: "another person who takes complaints out", fix: ThemeLineFix.takeOut(id))
        ]
    }
}
