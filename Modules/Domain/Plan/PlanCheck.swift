/// Whether a command fits the plan.
enum PlanCheck {
    /// Hours of one entry.
    static let hourLimit = 10_000
    /// Characters of a name.
    static let nameLimit = 120
    /// Bytes of a text.
    static let textByteLimit = 4_096

    static func violations(of command: PlanCommand, in context: PlanContext) -> [Violation] {
        switch command {
        case .setCapacity(let data):
            return team(data.team, CommandLineFix.planCapacity)
                + hours(data.hours, 0...hourLimit, CommandLineFix.planCapacity)
        case .addInitiative(let data): return adding(data, in: context)
        case .redate(let data):
            let fix = CommandLineFix.initiativeRedate(data.initiative)
            return open(data.initiative, in: context) + date(data.due, data.isCommitted, fix, in: context)
                + words(data.reason, "reason", fix)
        case .move(let data):
            let found = open(data.initiative, in: context)
            guard found.isEmpty, let initiative = context.state.initiative(data.initiative) else { return found }
            let misplaced = place(data.before, of: initiative.team, besides: data.initiative, in: context)
            return misplaced.isEmpty ? moving(initiative, before: data.before, in: context) : misplaced
        case .complete(let data): return open(data.initiative, in: context)
        case .drop(let data):
            return open(data.initiative, in: context)
                + words(data.reason, "reason", CommandLineFix.initiativeDrop(data.initiative))
        case .costRequest(let data): return costing(data, in: context)
        case .decideRequest(let data): return PlanRequestCheck.violations(of: data, in: context)
        case .bookTime(let data): return booking(data, in: context)
        }
    }

    /// What an open request would do to the plan today.
    static func weighing(
        _ request: PlanState.Request, before place: InitiativeID?, in context: PlanContext
    ) -> PlanWeighing {
        context.state.weighing(hours: request.hours, for: request.team, before: place, on: context.today)
    }

    // MARK: Initiatives

    private static func adding(_ data: PlanCommand.AddInitiative, in context: PlanContext) -> [Violation] {
        let fix = CommandLineFix.initiativeAdd
        var found = team(data.team, fix) + hours(data.hours, 1...hourLimit, fix)
        found += date(data.due, data.isCommitted, fix, in: context)
        if !data.name.contains(where: { $0.isLetter || $0.isNumber }) || data.name.count > nameLimit {
            found.append(
                InputCheck.violation(
                    "name", "a name has 1–\(nameLimit) characters, letters among them.", missing: "a name", fix: fix))
        }
        return found + place(data.before, of: data.team, besides: nil, in: context)
    }

    private static func open(_ id: InitiativeID, in context: PlanContext) -> [Violation] {
        guard let initiative = context.state.initiative(id) else {
            return [
                StateCheck.violation(
                    "there is no initiative \(id).", nature: .notFound, field: "initiative",
                    missing: "an initiative on the plan", fix: CommandLineFix.planShow)
            ]
        }
        guard !initiative.isOpen else { return [] }
        return [
            StateCheck.violation(
                "initiative \(id) is done or dropped.", field: "initiative", missing: "an open initiative",
                fix: CommandLineFix.planShow)
        ]
    }

    /// Teams do their work side by side, so an order is one within a team.
    static func place(
        _ other: InitiativeID?, of team: String, besides own: InitiativeID?, in context: PlanContext
    ) -> [Violation] {
        guard let other else { return [] }
        let isOfTeam = context.state.queue(of: team).contains { $0.id == other }
        if isOfTeam, other != own { return [] }
        return [
            InputCheck.violation(
                "before", "\(other) is no other open initiative of the team \(team.prefix(60)).",
                missing: "an open initiative of the same team", fix: CommandLineFix.planShow)
        ]
    }

    private static func date(
        _ due: CivilDate?, _ isCommitted: Bool, _ fix: String, in context: PlanContext
    ) -> [Violation] {
        if let due, due < context.today {
            return [
                InputCheck.violation(
                    "due", "due is \(due), which is past.", missing: "a day from \(context.today) on", fix: fix)
            ]
        }
        guard isCommitted, due == nil else { return [] }
        return [InputCheck.violation("due", "a commitment has a date.", missing: "the date", fix: fix)]
    }

    /// What a complaint asked for was accepted with what gave way for it named; nothing more gives way by moving it up.
    private static func moving(
        _ initiative: PlanState.Initiative, before place: InitiativeID?, in context: PlanContext
    ) -> [Violation] {
        guard let request = initiative.request else { return [] }
        let moved = context.state.displaced(moving: initiative.id, before: place, on: context.today)
            .filter { $0.movesCommitment && $0.initiative != initiative.id }
        return moved.prefix(1).map { move in
            Violation(
                rule: .r11, field: "before",
                message: "\(initiative.id) is \(request), and before \(place?.description ?? "nothing") it moves "
                    + "\(move.initiative), which was promised for \(move.commitment?.description ?? "a day").",
                missing: "a decision on a request that names \(move.initiative)",
                fix: CommandLineFix.initiativeDrop(initiative.id))
        }
    }

    // MARK: Requests and time

    private static func costing(_ data: PlanCommand.CostRequest, in context: PlanContext) -> [Violation] {
        let fix = CommandLineFix.planRequestCost(data.complaint, data.head)
        var found = team(data.team, fix) + hours(data.hours, 1...hourLimit, fix) + words(data.text, "text", fix)
        found += complaint(data.complaint, in: context)
        if found.isEmpty { found += known(data.team, "so nobody can say what the work displaces", in: context) }
        // The plan is read by more people than the complaint is.
        if let embargo = context.complaint(data.complaint)?.embargo.inForce(at: context.at) {
            found.append(
                Violation(
                    rule: .r2, field: "complaint", message: Embargo.message(embargo),
                    missing: "the end of the embargo, or a request that names no complaint",
                    fix: CommandLineFix.planRequestCost(nil, nil)))
        }
        guard let head = data.head else { return found }
        if data.complaint == nil {
            found.append(
                InputCheck.violation("head", "a head is one of a complaint.", missing: "the complaint", fix: fix))
        } else if let complaint = context.complaint(data.complaint), complaint.head(head) == nil {
            found.append(
                StateCheck.violation(
                    "there is no head \(head).", nature: .notFound, field: "head", missing: "head \(head)",
                    fix: CommandLineFix(data.complaint).show))
        }
        return found
    }

    /// Whoever keeps the plan says which teams there are.
    private static func known(_ team: String, _ why: String, in context: PlanContext) -> [Violation] {
        guard context.state.team(team) == nil else { return [] }
        return [
            Violation(
                rule: .r11, nature: .notFound, field: "team",
                message: "the plan knows no team \(team.prefix(60)), \(why).",
                missing: "the team's hours a week", fix: CommandLineFix.planCapacity)
        ]
    }

    private static func booking(_ data: PlanCommand.BookTime, in context: PlanContext) -> [Violation] {
        let fix = CommandLineFix.planTimeBook
        var found = team(data.team, fix) + hours(data.hours, -hourLimit...hourLimit, fix)
        if found.isEmpty { found += known(data.team, "so there is no share to count the hours in", in: context) }
        if data.hours == 0 {
            found.append(
                InputCheck.violation("hours", "hours is 0.", missing: "hours, or as many taken back", fix: fix))
        }
        if data.week.weekStart > context.today.weekStart {
            found.append(
                InputCheck.violation(
                    "week", "the week of \(data.week) is still to come.", missing: "a week up to this one", fix: fix))
        }
        if let initiative = data.initiative {
            let known = context.state.initiative(initiative)
            if known.map({ !ProductArea.isSame($0.team, data.team) }) ?? true {
                found.append(
                    StateCheck.violation(
                        "\(initiative) is no initiative of the team \(data.team.prefix(60)).", nature: .notFound,
                        field: "initiative", missing: "an initiative of the team", fix: CommandLineFix.planShow))
            }
        }
        return found + complaint(data.complaint, in: context) + takingBack(data, in: context)
    }

    /// Nobody takes back hours that were never booked: the share would be another one than what was worked.
    private static func takingBack(_ data: PlanCommand.BookTime, in context: PlanContext) -> [Violation] {
        guard data.hours < 0 else { return [] }
        let booked = context.state.team(data.team)?.booked[data.week.weekStart] ?? PlanState.BookedHours()
        var there = data.initiative == nil ? booked.complaints : booked.plan
        if let initiative = data.initiative.flatMap({ context.state.initiative($0) }) {
            there = min(there, initiative.bookedHours)
        }
        guard -data.hours > there else { return [] }
        return [
            InputCheck.violation(
                "hours", "\(-data.hours) hours would be taken back and \(there) are booked.",
                missing: "at most \(there) hours", fix: CommandLineFix.planTimeBook)
        ]
    }

    private static func complaint(_ id: ComplaintID?, in context: PlanContext) -> [Violation] {
        guard let id, context.complaint(id) == nil else { return [] }
        return [
            StateCheck.violation(
                "there is no complaint \(id).", nature: .notFound, field: "complaint", missing: "a complaint on record",
                fix: "evenhand complaint list")
        ]
    }

    // MARK: Fields

    private static func team(_ name: String, _ fix: String) -> [Violation] {
        if !ProductArea.folded(name).isEmpty, name.count <= nameLimit { return [] }
        return [
            InputCheck.violation("team", "a team has 1–\(nameLimit) characters.", missing: "the team", fix: fix)
        ]
    }

    private static func hours(_ hours: Int, _ range: ClosedRange<Int>, _ fix: String) -> [Violation] {
        if range.contains(hours) { return [] }
        return [
            InputCheck.violation(
                "hours", "hours is \(hours); it runs from \(range.lowerBound) to \(range.upperBound).",
                missing: "hours in range", fix: fix)
        ]
    }

    static func words(_ text: String, _ field: String, _ fix: String) -> [Violation] {
        guard text.utf8.count <= textByteLimit else {
            return [
                InputCheck.violation(
                    field, "\(field) has \(text.utf8.count) bytes; at most \(textByteLimit) are taken.",
                    missing: "a shorter \(field)", fix: fix)
            ]
        }
        return InputCheck.words(text, field, fix)
    }
}
