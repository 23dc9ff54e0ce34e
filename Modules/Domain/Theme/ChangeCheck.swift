/// Whether a command about a change, its announcement or a decision fits the register of themes.
enum ChangeCheck {
    static func violations(of command: ThemeCommand, in context: ThemeContext) -> [Violation] {
        switch command {
        case .proposeChange(let data): return proposing(data, in: context)
        case .commitChange(let data):
            let found = standing(data.change, .proposed, in: context)
            return found.isEmpty ? committing(data, in: context) : found
        case .shipChange(let data):
            let found = standing(data.change, .committed, in: context)
            return found.isEmpty ? shipping(data, in: context) : found
        case .withdrawChange(let data):
            guard let change = context.state.change(data.change) else { return unknown(data.change) }
            let fix = ThemeLineFix.withdrawChange(data.change)
            if change.isShipped || change.isWithdrawn {
                return [
                    StateCheck.violation(
                        "\(data.change) is \(change.isShipped ? "shipped; what was done is on record" : "withdrawn").",
                        field: "change", missing: "a change that is not shipped",
                        fix: ThemeLineFix.showChange(data.change))
                ]
            }
            return ThemeCheck.words(data.reason, "reason", fix)
        case .announce(let data):
            let found = standing(data.change, .shipped, in: context)
            return found.isEmpty ? announcing(data, in: context) : found
        case .recordReceipt(let data): return receiving(data, in: context)
        case .recordDecision(let data):
            let fix = ThemeLineFix.decisionRecord
            let known = data.change.map { context.state.change($0) == nil ? unknown($0) : [] } ?? []
            return known + ThemeCheck.words(data.text, "text", fix) + InputCheck.some(data.audience, "audience", fix)
        default: return []
        }
    }

    static func unknown(_ id: ChangeID) -> [Violation] {
        [
            StateCheck.violation(
                "there is no change \(id).", nature: .notFound, field: "change", missing: "a change on record",
                fix: ThemeLineFix.changeList)
        ]
    }

    private static func standing(
        _ id: ChangeID, _ wanted: ThemesState.Change.Standing, in context: ThemeContext
    ) -> [Violation] {
        guard let change = context.state.change(id) else { return unknown(id) }
        if change.standing == wanted { return [] }
        let fix =
            switch change.standing {
            case .proposed: ThemeLineFix.commitChange(id)
            case .committed: ThemeLineFix.shipChange(id)
            case .shipped, .withdrawn: ThemeLineFix.showChange(id)
            }
        return [
            StateCheck.violation(
                "\(id) is \(change.word), not \(wanted.word).", field: "change", missing: "a \(wanted.word) change",
                fix: fix)
        ]
    }

    private static func proposing(_ data: ThemeCommand.ProposeChange, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.proposeChange
        var found = InputCheck.some(data.themes, "themes", fix)
        if data.themes.count > 20 {
            found.append(
                InputCheck.violation(
                    "themes", "\(data.themes.count) themes are named; a change answers at most 20.",
                    missing: "fewer themes", fix: fix))
        }
        for id in data.themes.prefix(20) where found.isEmpty {
            found += ThemeCheck.open(context.state.lead(of: id), field: "themes", in: context)
        }
        if data.due < context.today {
            found.append(
                InputCheck.violation(
                    "due", "due is \(data.due), which is past.", missing: "a day from \(context.today) on", fix: fix))
        }
        return found + ThemeCheck.words(data.text, "text", fix) + ThemeCheck.owner(data.owner, fix, in: context)
    }

    /// R11 for changes: where a plan is kept, a change stands on a request that the plan's owner accepted, whatever its size,
    /// and on one of its own.
    private static func committing(_ data: ThemeCommand.CommitChange, in context: ThemeContext) -> [Violation] {
        guard let change = context.state.change(data.change) else { return [] }
        let fix = ThemeLineFix.commitChange(data.change)
        let plan = context.facts.plan?.value ?? PlanState()
        guard let id = data.request else {
            if plan.isKept {
                return [
                    Violation(
                        rule: .r11, field: "request",
                        message: "the work of \(data.change) is not costed, and there is a plan that it may move.",
                        missing: "an accepted request of the plan",
                        fix: CommandLineFix.planRequestCost(nil, nil))
                ]
            }
            guard let hours = data.hours, (0...PlanCheck.hourLimit).contains(hours) else {
                return [
                    InputCheck.violation(
                        "hours", "a change says what it costs: hours runs from 0 to \(PlanCheck.hourLimit).",
                        missing: "the hours it takes", fix: fix + " --hours HOURS")
                ]
            }
            return []
        }
        return citing(id, for: change, plan, in: context)
            + (data.hours == nil
                ? []
                : [InputCheck.violation("hours", "the request says the hours.", missing: "the request alone", fix: fix)])
    }

    private static func citing(
        _ id: PlanRequestID, for change: ThemesState.Change, _ plan: PlanState, in context: ThemeContext
    ) -> [Violation] {
        guard let request = plan.request(id) else {
            return [
                StateCheck.violation(
                    "there is no plan request \(id).", nature: .notFound, field: "request",
                    missing: "a request on record", fix: CommandLineFix.planRequestList)
            ]
        }
        guard let work = plan.acceptedWork(of: request) else {
            return [
                Violation(
                    rule: .r11, field: "request", message: "\(id) is not accepted by the plan's owner.",
                    missing: "an accepted request of the plan", fix: CommandLineFix.planRequestDecide(id))
            ]
        }
        if let other = context.state.changes.first(where: { $0.request == id && !$0.isWithdrawn && $0.id != change.id })
        {
            return [
                Violation(
                    rule: .r11, field: "request", message: "\(id) is the work of \(other.id) already.",
                    missing: "a request of its own", fix: CommandLineFix.planRequestCost(nil, nil))
            ]
        }
        if let complaint = request.complaint, !context.state.complaints(of: change).contains(complaint) {
            return [
                Violation(
                    rule: .r11, field: "request",
                    message: "\(id) was costed for \(complaint), which is in no theme of \(change.id).",
                    missing: "a request for no complaint, or for one of the theme",
                    fix: CommandLineFix.planRequestCost(nil, nil))
            ]
        }
        guard let promised = work.acceptedFor, change.due < promised else { return [] }
        return [
            Violation(
                rule: .r11, field: "request",
                message: "\(change.id) is due on \(change.due), and \(id) was accepted for \(promised).",
                missing: "a change due from \(promised) on", fix: ThemeLineFix.proposeChange)
        ]
    }

    private static func shipping(_ data: ThemeCommand.ShipChange, in context: ThemeContext) -> [Violation] {
        guard let change = context.state.change(data.change) else { return [] }
        let fix = ThemeLineFix.shipChange(data.change)
        var found: [Violation] = []
        let calendar = context.policy.calendar
        let committed = change.committedAt.map { calendar.date(of: $0) } ?? context.today
        let plan = context.facts.plan?.value
        let done = change.request.flatMap { plan?.request($0) }.flatMap { plan?.acceptedWork(of: $0) }
        var (first, since) = (committed, "the change was committed on \(committed)")
        if case .completed(let at)? = done?.standing, calendar.date(of: at) > committed {
            first = calendar.date(of: at)
            since = "its work was completed on \(first)"
        }
        if let day = data.on, day > context.today || day < first {
            found.append(
                InputCheck.violation(
                    "on", "on is \(day); \(since), and today is \(context.today).",
                    missing: "a day from \(first) to \(context.today)", fix: fix))
        }
        for id in Set(change.themes.map({ context.state.lead(of: $0) })).sorted() {
            found += ThemeCheck.open(id, in: context)
        }
        guard let request = change.request.flatMap({ context.facts.plan?.value.request($0) }) else { return found }
        guard let work = context.facts.plan?.value.acceptedWork(of: request) else {
            return found + [
                Violation(
                    rule: .r11, field: "change", message: "the work of \(request.id) was dropped from the plan.",
                    missing: "the withdrawal of the change, or its work on the plan",
                    fix: ThemeLineFix.withdrawChange(data.change))
            ]
        }
        guard work.isOpen else { return found }
        return found + [
            Violation(
                rule: .r11, field: "change", message: "\(work.id), its work, is not done on the plan.",
                missing: "the completion of \(work.id)", fix: ThemeLineFix.initiativeComplete(work.id))
        ]
    }

    private static func receiving(_ data: ThemeCommand.RecordReceipt, in context: ThemeContext) -> [Violation] {
        guard let change = context.state.change(data.change) else { return unknown(data.change) }
        guard let last = change.letters[data.recipient]?.last else {
            return [
                StateCheck.violation(
                    "no letter of \(data.change) went to \(data.recipient).", nature: .notFound, field: "recipient",
                    missing: "somebody who was written to", fix: ThemeLineFix.audience(data.change))
            ]
        }
        // What was read or declined did arrive.
        guard data.result.isFailure || data.result == .delivered,
            last.result == .read || last.result == .declined
        else { return [] }
        return [
            StateCheck.violation(
                "the letter to \(data.recipient) is \(last.result?.rawValue ?? "sent"); it did arrive.",
                field: "result", missing: "another result", fix: ThemeLineFix.audience(data.change))
        ]
    }

    // MARK: Announcing

    private static func announcing(_ data: ThemeCommand.Announce, in context: ThemeContext) -> [Violation] {
        guard let change = context.state.change(data.change) else { return [] }
        let fix = ThemeLineFix.announce(data.change)
        var found: [Violation] = []
        for (language, text) in data.texts.sorted(by: { $0.key < $1.key }) {
            found += textViolations(text, language, fix, in: context)
        }
        let written = Set(change.announcement.keys).union(data.texts.keys)
        let audience = context.audience(of: change)
        found += AnnouncementNames.violations(of: data, to: audience, fix, in: context)
        let isNew = data.texts.contains { change.announcement[$0.key]?.text != $0.value }
        if found.isEmpty, isNew, audience.letters.isEmpty {
            found.append(
                StateCheck.violation(
                    "nobody is there to be told of \(data.change) now, and the text would be lost.", field: "text",
                    missing: "somebody to be told", fix: ThemeLineFix.audience(data.change)))
        }
        let wanted = Dictionary(
            grouping: audience.letters, by: { Announcement.language(of: $0.language) })
        for language in Announcement.languages where wanted[language] != nil && !written.contains(language) {
            let count = wanted[language]?.count ?? 0
            found.append(
                Violation(
                    rule: .r13, field: "text",
                    message:
                        "\(count) of those to be told \(count == 1 ? "is" : "are") written to in '\(language)', and "
                        + "the announcement says nothing in it.",
                    missing: "the text in '\(language)'", fix: "\(fix) --text \(language)=TEXT"))
        }
        return found
    }

    private static func textViolations(
        _ text: String, _ language: String, _ fix: String, in context: ThemeContext
    ) -> [Violation] {
        guard Announcement.languages.contains(language) else {
            return [
                InputCheck.violation(
                    "text",
                    "there are no letters in '\(language.prefix(35))'; there are in "
                        + "\(Announcement.languages.joined(separator: ", ")).",
                    missing: "a language that letters are written in", fix: fix)
            ]
        }
        var found = ThemeCheck.words(text, "text", fix)
        let phrases = context.policy.phrases
        found += LetterCheck.failures(in: text, language: language, phrases)
            .filter { $0.requirement == .noChallenge }.prefix(1).map {
                Violation(
                    rule: .r13, field: "text", message: "the announcement challenges those it thanks: \($0.message)",
                    missing: "a text that does not challenge", fix: fix)
            }
        if let name = AnnouncementNames.record(namedIn: text) {
            found.append(
                Violation(
                    rule: .r13, field: "text",
                    message:
                        "the announcement names \(name); it goes to many, and whom a complaint is about is not theirs "
                        + "to know.",
                    missing: "a text that names no record", fix: fix))
        }
        return found
    }
}

extension ThemesState.Change.Standing {
    package var word: String {
        switch self {
        case .proposed: "proposed"
        case .committed: "committed"
        case .shipped: "shipped"
        case .withdrawn: "withdrawn"
        }
    }
}

extension ThemesState.Change {
    /// Where it stands, in a word.
    package var word: String { isShipped && isAnnounced ? "announced" : standing.word }
}
