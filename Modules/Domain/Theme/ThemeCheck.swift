/// Whether a command fits the register of themes.
enum ThemeCheck {
    static let nameLimit = 120
    static let textByteLimit = 4_096
    /// Entries of a rule, and complaints or themes named at once.
    static let listLimit = 1_000
    static let phraseLimit = 200
    static let exposures = 1...1_000_000_000

    static func violations(of command: ThemeCommand, in context: ThemeContext) -> [Violation] {
        switch command {
        case .open(let data):
            return naming(data.name, besides: nil, ThemeLineFix.open, in: context)
                + words(data.about, "about", ThemeLineFix.open) + rule(data.rule, ThemeLineFix.open)
                + owner(data.owner, ThemeLineFix.open, in: context)
                + complaints(data.examples, ThemeLineFix.open, mayBeEmpty: true, in: context)
        case .revise(let data): return revising(data, in: context)
        case .enter(let data):
            let fix = ThemeLineFix.enter(data.theme)
            return open(data.theme, in: context) + complaints(data.complaints, fix, in: context)
                + words(data.reason, "reason", fix) + R13LoopClosed.enteringViolations(data.theme, in: context)
        case .takeOut(let data): return takingOut(data, in: context)
        case .expose(let data): return exposing(data, in: context)
        case .merge(let data): return merging(data, in: context)
        case .split(let data): return splitting(data, in: context)
        case .close(let data):
            let found = open(data.theme, in: context)
            return found.isEmpty ? R13LoopClosed.closingViolations(data, in: context) : found
        case .confirmEnding(let data):
            let found = open(data.theme, in: context)
            return found.isEmpty ? R13LoopClosed.confirmingViolations(data, in: context) : found
        case .reopen(let data):
            guard let theme = context.state.theme(data.theme) else { return unknown(data.theme) }
            guard theme.isClosed else {
                return [
                    StateCheck.violation(
                        "\(data.theme) is not closed.", field: "theme", missing: "a closed theme",
                        fix: ThemeLineFix.show(context.state.lead(of: data.theme)))
                ]
            }
            let namesake = namesake(of: theme.name.text, besides: data.theme, in: context).map { other in
                StateCheck.violation(
                    "\(other) has the name of \(data.theme).", field: "theme", missing: "another name of \(other)",
                    fix: ThemeLineFix.revise(other))
            }
            return (namesake.map { [$0] } ?? []) + words(data.reason, "reason", ThemeLineFix.reopen(data.theme))
        case .proposeChange, .commitChange, .shipChange, .withdrawChange, .announce, .recordReceipt, .recordDecision:
            return ChangeCheck.violations(of: command, in: context)
        }
    }

    // MARK: Themes

    private static func revising(_ data: ThemeCommand.Revise, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.revise(data.theme)
        var found = open(data.theme, in: context)
        if !found.isEmpty { return found }
        if let name = data.name { found += naming(name, besides: data.theme, fix, in: context) }
        if let about = data.about { found += words(about, "about", fix) }
        if let owner = data.owner { found += self.owner(owner, fix, in: context) }
        if data.name == nil, data.about == nil, data.owner == nil, data.rule == nil {
            found.append(
                InputCheck.violation("name", "nothing is to be changed.", missing: "what is to be changed", fix: fix))
        }
        guard let rule = data.rule else { return found }
        return found + self.rule(rule, fix) + R13LoopClosed.standing("its rule", data.theme, in: context)
    }

    private static func takingOut(_ data: ThemeCommand.TakeOut, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.takeOut(data.theme)
        let found = open(data.theme, in: context) + members(data.complaints, of: data.theme, fix, in: context)
        guard found.isEmpty else { return found }
        return words(data.reason, "reason", fix) + R13LoopClosed.takingOutViolations(data.theme, in: context)
    }

    private static func exposing(_ data: ThemeCommand.Expose, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.exposure(data.theme, data.week.weekStart)
        var found: [Violation] = []
        guard let theme = context.state.theme(data.theme), !theme.isMerged else {
            return open(data.theme, in: context)
        }
        if !exposures.contains(data.count) {
            found.append(
                InputCheck.violation(
                    "count", "count is \(data.count); a week's exposure runs from 1 to \(exposures.upperBound).",
                    missing: "a count in range", fix: fix))
        }
        if !(1...53).contains(data.weeks) {
            found.append(
                InputCheck.violation(
                    "weeks", "weeks is \(data.weeks); it runs from 1 to 53.", missing: "weeks in range", fix: fix))
        } else if data.week.weekStart.advanced(byDays: (data.weeks - 1) * 7) > context.today {
            found.append(
                InputCheck.violation(
                    "week", "the week of \(data.week) and \(data.weeks - 1) more reach past \(context.today).",
                    missing: "weeks up to this one", fix: fix))
        }
        if !data.unit.contains(where: \.isLetter) || data.unit.count > 40 {
            found.append(
                InputCheck.violation(
                    "unit", "a unit has 1–40 characters, letters among them.", missing: "the unit, such as orders",
                    fix: fix))
        } else if let other = theme.exposures.values.first(where: { !ProductArea.isSame($0.unit, data.unit) }) {
            found.append(
                InputCheck.violation(
                    "unit", "\(data.theme) is counted per \(other.unit), not per \(data.unit).",
                    missing: "the same unit", fix: fix))
        }
        return found
    }

    private static func merging(_ data: ThemeCommand.Merge, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.merge(data.theme)
        let found = open(data.theme, in: context) + open(data.into, in: context)
        guard found.isEmpty else { return found }
        if data.theme == data.into {
            return [
                InputCheck.violation(
                    "into", "\(data.theme) cannot be merged into itself.", missing: "another open theme", fix: fix)
            ]
        }
        return words(data.reason, "reason", fix)
            + R13LoopClosed.standing("what it counts", data.theme, in: context)
            + R13LoopClosed.standing("what it counts", data.into, in: context)
    }

    private static func splitting(_ data: ThemeCommand.Split, in context: ThemeContext) -> [Violation] {
        let fix = ThemeLineFix.split(data.theme)
        let found = open(data.theme, in: context) + members(data.complaints, of: data.theme, fix, in: context)
        guard found.isEmpty else { return found }
        return naming(data.name, besides: nil, fix, in: context) + words(data.about, "about", fix)
            + rule(data.rule, fix) + owner(data.owner, fix, in: context) + words(data.reason, "reason", fix)
            + R13LoopClosed.standing("what it counts", data.theme, in: context)
    }

    // MARK: Fields

    static func unknown(_ id: ThemeID, field: String = "theme") -> [Violation] {
        [
            StateCheck.violation(
                "there is no theme \(id).", nature: .notFound, field: field, missing: "a theme on record",
                fix: ThemeLineFix.list)
        ]
    }

    static func open(_ id: ThemeID, field: String = "theme", in context: ThemeContext) -> [Violation] {
        guard let theme = context.state.theme(id) else { return unknown(id, field: field) }
        switch theme.standing {
        case .open: return []
        case .merged:
            let lead = context.state.lead(of: id)
            return [
                StateCheck.violation(
                    "\(id) was merged into \(lead).", field: field, missing: "an open theme",
                    fix: ThemeLineFix.show(lead))
            ]
        case .closed:
            return [
                StateCheck.violation(
                    "\(id) is closed.", field: field, missing: "an open theme", fix: ThemeLineFix.reopen(id))
            ]
        }
    }

    private static func naming(
        _ name: String, besides own: ThemeID?, _ fix: String, in context: ThemeContext
    ) -> [Violation] {
        if !name.contains(where: { $0.isLetter || $0.isNumber }) || name.count > nameLimit {
            return [
                InputCheck.violation(
                    "name", "a name has 1–\(nameLimit) characters, letters among them.", missing: "a name", fix: fix)
            ]
        }
        guard let known = namesake(of: name, besides: own, in: context) else { return [] }
        return [
            InputCheck.violation(
                "name", "\(known) has this name already.", missing: "another name, or that theme",
                fix: ThemeLineFix.show(known))
        ]
    }

    /// The open theme that has a name.
    private static func namesake(of name: String?, besides own: ThemeID?, in context: ThemeContext) -> ThemeID? {
        guard let name else { return nil }
        return context.state.themes.first { theme in
            theme.id != own && theme.isOpen && theme.name.text.map { ProductArea.isSame($0, name) } == true
        }?.id
    }

    private static func rule(_ rule: ThemeRule, _ fix: String) -> [Violation] {
        if rule.entries.count > listLimit {
            return [
                InputCheck.violation(
                    "rule", "the rule has \(rule.entries.count) entries; at most \(listLimit) are kept.",
                    missing: "fewer entries", fix: fix)
            ]
        }
        let bad = rule.entries.first { entry in
            entry.count > phraseLimit || !entry.contains { $0.isLetter || $0.isNumber }
        }
        guard let bad else { return [] }
        return [
            InputCheck.violation(
                "rule",
                "“\(bad.prefix(60))” is no entry of a rule: it has 1–\(phraseLimit) characters, letters among them.",
                missing: "an entry in words", fix: fix)
        ]
    }

    static func owner(_ id: EmployeeID, _ fix: String, in context: ThemeContext) -> [Violation] {
        guard let employee = context.facts.employees[id]?.value, employee.isRegistered else {
            return [
                StateCheck.violation(
                    "there is no employee \(id).", nature: .notFound, field: "owner", missing: "an employee on record",
                    fix: CommandLineFix.employeeList)
            ]
        }
        guard employee.hasLeft || employee.erasedAt != nil else { return [] }
        return [
            InputCheck.violation(
                "owner", "\(id) does not work here any more.", missing: "an owner who does", fix: fix)
        ]
    }

    static func complaints(
        _ ids: [ComplaintID], _ fix: String, mayBeEmpty: Bool = false, in context: ThemeContext
    ) -> [Violation] {
        if ids.isEmpty { return mayBeEmpty ? [] : InputCheck.some(ids, "complaints", fix) }
        let many = tooMany(ids, fix)
        if !many.isEmpty { return many }
        return ids.filter { context.complaint($0) == nil }.prefix(1).map {
            StateCheck.violation(
                "there is no complaint \($0).", nature: .notFound, field: "complaints",
                missing: "a complaint on record", fix: "evenhand complaint list")
        }
    }

    private static func tooMany(_ ids: [ComplaintID], _ fix: String) -> [Violation] {
        guard ids.count > listLimit else { return [] }
        return [
            InputCheck.violation(
                "complaints", "\(ids.count) complaints are named; at most \(listLimit) are taken at once.",
                missing: "fewer complaints", fix: fix)
        ]
    }

    private static func members(
        _ ids: [ComplaintID], of theme: ThemeID, _ fix: String, in context: ThemeContext
    ) -> [Violation] {
        if ids.isEmpty { return InputCheck.some(ids, "complaints", fix) }
        let many = tooMany(ids, fix)
        if !many.isEmpty { return many }
        let members = context.state.theme(theme)?.members ?? [:]
        return ids.filter { members[$0] == nil }.prefix(1).map {
            StateCheck.violation(
                "\($0) is not in \(theme).", nature: .notFound, field: "complaints", missing: "complaints of the theme",
                fix: ThemeLineFix.show(theme))
        }
    }

    static func words(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        PlanCheck.words(text, field, fix)
    }
}
