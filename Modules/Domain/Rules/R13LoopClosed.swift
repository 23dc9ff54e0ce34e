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
                + rateViolations(theme, in: context) + ownHandViolations(theme, changes, in: context)
        case .nobodyReachable:
            return shippedViolations(theme, changes) + somebodyViolations(theme, changes, in: context)
                + rateViolations(theme, in: context) + ownHandViolations(theme, changes, in: context)
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

    /// How far a change is told: over everyone, and over those of whom a complaint did not enter by hand after it was
    /// shipped, so that neither is moved by whom somebody enters.
    private struct Telling {
        let audience: ChangeAudience
        let own: ToldShare
        let percent: Int

        var share: ToldShare { audience.share }
        var isEnough: Bool { share.reaches(percent: percent) && own.reaches(percent: percent) }
        /// Enough were told of those whom there is a way to tell, be it nobody.
        var isDone: Bool {
            (share.reachable == 0 || share.reaches(percent: percent))
                && (own.reachable == 0 || own.reaches(percent: percent))
        }
    }

    private static func telling(_ change: ThemesState.Change, in context: ThemeContext) -> Telling {
        Telling(
            audience: context.audience(of: change), own: context.audience(of: change, own: true).share,
            percent: max(change.toldPercent, context.policy.figures.themeToldPercent))
    }

    /// The share is the stricter of the one in force and the one the change was shipped under.
    private static func tellingViolations(
        _ theme: ThemesState.Theme, _ changes: [ThemesState.Change], in context: ThemeContext
    ) -> [Violation] {
        changes.filter(\.isShipped).flatMap { change -> [Violation] in
            let telling = telling(change, in: context)
            let percent = telling.percent
            if telling.isEnough { return [] }
            if telling.isDone {
                return [
                    Violation(
                        rule: .r13,
                        message: "there is nobody who could be told of \(change.id)"
                            + (telling.share.reachable > 0 ? ", but for whom somebody entered by hand since." : "."),
                        missing: "the confirmation of a second person",
                        fix: ThemeLineFix.close(theme.id, as: .nobodyReachable))
                ]
            }
            let isAll = telling.share.reachable > 0 && !telling.share.reaches(percent: percent)
            let share = isAll ? telling.share : telling.own
            let unasked = telling.audience.members.contains { $0.exclusion == .consentNotAsked }
            let message =
                "\(share.told) of \(share.reachable) who can be told of \(change.id) were told"
                + (isAll ? "" : ", without those whom somebody entered by hand since")
                + ", which is less than \(percent) %."
            let missing = "\(needed(share, percent)) more told"
            // Whom to ask is for those who may see complaints.
            let fixes =
                !telling.audience.letters.isEmpty || !unasked
                ? [ThemeLineFix.announce(change.id)] : [ThemeLineFix.audience(change.id), ThemeLineFix.consent]
            return fixes.map { Violation(rule: .r13, message: message, missing: missing, fix: $0) }
        }
    }

    private static func needed(_ share: ToldShare, _ percent: Int) -> Int {
        (share.reachable * percent + 99) / 100 - share.told
    }

    /// Of one change at least there is nobody who could be told, and of the others enough were.
    private static func somebodyViolations(
        _ theme: ThemesState.Theme, _ changes: [ThemesState.Change], in context: ThemeContext
    ) -> [Violation] {
        let tellings = changes.filter(\.isShipped).map { (change: $0, telling: telling($0, in: context)) }
        let open = tellings.filter { !$0.telling.isDone }
        if open.isEmpty, !tellings.isEmpty, tellings.allSatisfy(\.telling.isEnough) {
            return [
                Violation(
                    rule: .r13, field: "ending", message: "everyone asked for was told, so there is somebody.",
                    missing: "the end of the loop", fix: ThemeLineFix.close(theme.id))
            ]
        }
        return open.map { change, telling in
            Violation(
                rule: .r13, field: "ending",
                message: "\(telling.share.reachable) can be told of \(change.id), so there is somebody.",
                missing: "the announcement", fix: ThemeLineFix.announce(change.id))
        }
    }

    /// What the share and the count are taken over moves by what single persons record. It is recorded all the same, and
    /// somebody else closes.
    private static func ownHandViolations(
        _ theme: ThemesState.Theme, _ changes: [ThemesState.Change], in context: ThemeContext
    ) -> [Violation] {
        let shipped = changes.filter(\.isShipped)
        guard let first = shipped.compactMap(\.shippedAt).min() else { return [] }
        func violation(_ what: String) -> [Violation] {
            [
                Violation(
                    rule: .r13,
                    message: "\(context.person) \(what) since a change was shipped, and does not close on it.",
                    missing: "another person who closes", fix: ThemeLineFix.close(theme.id))
            ]
        }
        let counted = Set(shipped.flatMap(\.themes).map { context.state.lead(of: $0) })
        let hands = counted.compactMap { context.state.theme($0)?.hands[context.person] }.max()
        if let hands, hands >= first { return violation("entered complaints by hand, or took some out,") }
        let isOwnDoing = shipped.contains { change in
            context.audience(of: change).members.contains { isKeptUntold($0, change, in: context) }
        }
        return isOwnDoing ? violation("recorded that somebody is not to be told, or cannot be reached,") : []
    }

    /// Somebody is not told of a change by what the person recorded after it was shipped.
    private static func isKeptUntold(
        _ member: AudienceMember, _ change: ThemesState.Change, in context: ThemeContext
    ) -> Bool {
        guard !member.counts, let shipped = change.shippedAt else { return false }
        func isOwn(_ by: PersonID?, _ at: Instant?) -> Bool { by == context.person && at.map { $0 >= shipped } == true }
        let declined = context.state.declined(member.recipient, besides: change.id)
        switch member.recipient {
        case .customer(let id):
            let customer = context.facts.customers[id]?.value
            if let consent = customer?.announcements, !consent.isGiven, isOwn(consent.recordedBy, consent.recordedAt) {
                return true
            }
            return isOwn(customer?.contactRemoved?.by, customer?.contactRemoved?.at)
                || customer?.declines(declined) == true && isOwn(declined?.by, declined?.at)
        case .employee: return isOwn(declined?.by, declined?.at)
        case .anonymous: return false
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
        let isLast = weeks.contains { theme.exposures[$0]?.by == context.person }
        guard isLast || measure.baseline.exposedBy?.contains(context.person) == true else { return [] }
        let what = isLast ? "the last periods are" : "the old centre is"
        return [
            Violation(
                rule: .r13,
                message: "\(context.person) entered what \(what) counted by, and does not close on it.",
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

    /// Whoever answers for a theme whose change is shipped, for that change or another theme of it, or ever did.
    private static func answers(for id: ThemeID, in context: ThemeContext) -> Bool {
        let changes = context.state.changes(of: id).filter(\.isShipped)
        let themes = Set(changes.flatMap(\.themes).map { context.state.lead(of: $0) })
        return changes.contains { $0.owner == context.person }
            || themes.contains { context.state.theme($0)?.owners.contains(context.person) == true }
    }

    /// Nor do they choose who is told.
    static func enteringViolations(_ id: ThemeID, in context: ThemeContext) -> [Violation] {
        guard answers(for: id, in: context) else { return [] }
        return [
            Violation(
                rule: .r13, field: "theme",
                message: "\(context.person) answers for \(id) or its change, or did, and does not enter complaints by "
                    + "hand once it is shipped.",
                missing: "another person who enters complaints", fix: ThemeLineFix.enter(id))
        ]
    }

    /// Whoever answers for a theme, or for its change, does not make its count smaller.
    static func takingOutViolations(_ id: ThemeID, in context: ThemeContext) -> [Violation] {
        guard answers(for: id, in: context) else { return [] }
        return [
            Violation(
                rule: .r13, field: "theme",
                message:
                    "\(context.person) answers for \(id) or its change, or did, and does not make its count smaller.",
                missing: "another person who takes complaints out", fix: ThemeLineFix.takeOut(id))
        ]
    }
}
