/// R11, focus: a complaint may propose a change of plan, never make one. Work that a promise takes is costed; above what
/// the policy lets a complaint promise by itself, all its promises together, it stands on a request that the plan's owner
/// accepted. What names an initiative of the plan does so whatever it costs.
enum R11Focus {
    /// A promise, whatever it is called.
    struct Promise {
        let head: HeadID
        /// nil: a solution that the customer accepted.
        let kind: RemedyKind?
        let text: String
        let asked: WorkAsked
        let due: Instant?
        /// The command that makes it.
        let command: String
    }

    static func promiseViolations(_ promise: Promise, in context: RuleContext) -> [Violation] {
        guard let plan = context.facts.plan?.value else { return [] }
        if let id = promise.asked.request {
            // What the request became, and what was named as giving way for it, may be spoken of.
            let request = plan.request(id)
            let free = [request?.initiative].compactMap { $0 } + (request?.decision?.displaces.map(\.initiative) ?? [])
            let found = citationViolations(promise, id, plan, in: context)
            if !found.isEmpty { return found }
            return [namingViolation(promise, plan, except: free, in: context)].compactMap { $0 }
        }
        if let violation = namingViolation(promise, plan, in: context) { return [violation] }
        guard let hours = promise.asked.hours else { return uncostedViolations(promise, plan) }
        return sumViolations(hours, promise, in: context)
    }

    /// R11 after R5's manner: who accepted the work does not find on the complaint it was promised in, unless nobody else
    /// owned the plan.
    static func findingViolations(in context: RuleContext) -> [Violation] {
        let person = context.actor.person
        let own = context.state.promisedWork.first { $0.planDecider == person && !$0.isOnlyOwner }
        guard let own, let request = own.request else { return [] }
        return [
            Violation(
                rule: .r11, message: "\(person) accepted the work of \(request), which this complaint promises.",
                missing: "a finding by somebody else", fix: context.fix.find(own.head))
        ]
    }

    // MARK: Without a request

    private static func uncostedViolations(_ promise: Promise, _ plan: PlanState) -> [Violation] {
        guard plan.isKept, promise.kind?.takesWork == true else { return [] }
        return [
            Violation(
                rule: .r11, field: "hours",
                message: "the work of this promise is not costed, and there is a plan that it may move.",
                missing: "the hours it takes", fix: promise.command + " --hours HOURS")
        ]
    }

    /// Pieces count together, kept promises too, whoever made them: cut work is the same work.
    private static func sumViolations(_ hours: Int, _ promise: Promise, in context: RuleContext) -> [Violation] {
        let limit = context.policy.figures.planRequestHours
        let before = context.state.promisedHours(on: nil)
        guard hours > 0, before + hours > limit else { return [] }
        let sum = before == 0 ? "\(hours) hours of work" : "\(before + hours) hours of work in all"
        return [
            Violation(
                rule: .r11, field: "request",
                message:
                    "the complaint would promise \(sum); above \(limit) it takes a request that the plan's "
                    + "owner accepted.",
                missing: "an accepted request of the plan",
                fix: CommandLineFix.planRequestCost(context.facts.complaint, promise.head))
        ]
    }

    private static func namingViolation(
        _ promise: Promise, _ plan: PlanState, except free: [InitiativeID] = [], in context: RuleContext
    ) -> Violation? {
        // One of the same name is the same thing to whoever reads the promise.
        let names = free.compactMap { plan.initiative($0)?.name.text }
        let named = plan.initiatives.first { initiative in
            initiative.isOpen && !names.contains { $0 == initiative.name.text } && initiative.isNamed(in: promise.text)
        }
        guard let named else { return nil }
        return Violation(
            rule: .r11, field: "text",
            message:
                "the text speaks of \(named.id), which stands on the plan: a complaint may propose a change of plan "
                + "and makes none.",
            missing: "an accepted request of the plan, or words that leave \(named.id) as it is",
            fix: CommandLineFix.planRequestCost(context.facts.complaint, promise.head))
    }

    // MARK: On a request

    private static func citationViolations(
        _ promise: Promise, _ id: PlanRequestID, _ plan: PlanState, in context: RuleContext
    ) -> [Violation] {
        guard let request = plan.request(id) else {
            return [
                Violation(
                    rule: .r11, nature: .notFound, field: "request", message: "there is no plan request \(id).",
                    missing: "a request on record", fix: CommandLineFix.planRequestList)
            ]
        }
        if let violation = otherMatterViolation(promise, request, in: context) { return [violation] }
        guard let decision = request.decision, let work = plan.acceptedWork(of: request) else {
            return [
                Violation(
                    rule: .r11, field: "request", message: "\(id) \(standing(of: request)).",
                    missing: "the acceptance of \(id) by the plan's owner", fix: CommandLineFix.planRequestDecide(id))
            ]
        }
        return [
            personViolation(decision, id, in: context), hoursViolation(promise, request, in: context),
            dateViolation(promise, request, work, in: context),
        ].compactMap { $0 }
    }

    private static func standing(of request: PlanState.Request) -> String {
        switch request.decision?.decision {
        case nil: "was not decided by the plan's owner"
        case .declined: "was declined by the plan's owner"
        case .later: "was put off by the plan's owner"
        case .accepted: "was accepted and then taken off the plan"
        }
    }

    private static func otherMatterViolation(
        _ promise: Promise, _ request: PlanState.Request, in context: RuleContext
    ) -> Violation? {
        let isOwn = request.complaint == nil || request.complaint == context.facts.complaint
        if isOwn, request.head == nil || request.head == promise.head { return nil }
        let place = request.head.map { " head \($0)" } ?? ""
        return Violation(
            rule: .r11, field: "request",
            message: "\(request.id) was costed for \(request.complaint?.description ?? "another complaint")\(place).",
            missing: "a request for head \(promise.head)",
            fix: CommandLineFix.planRequestCost(context.facts.complaint, promise.head))
    }

    /// One person does not both promise and plan, unless nobody else owned the plan.
    private static func personViolation(
        _ decision: PlanState.Decision, _ id: PlanRequestID, in context: RuleContext
    ) -> Violation? {
        guard !decision.isOnlyOwner else { return nil }
        let isFirst = context.state.finders.isEmpty && context.actor.person == decision.by
        guard isFirst || context.state.isPartial(decision.by) else { return nil }
        return Violation(
            rule: .r11,
            message:
                "\(decision.by) accepted \(id) and decides in this complaint, or is concerned by it; one person does not "
                + "do both.",
            missing: "the acceptance of another owner of the plan",
            fix: CommandLineFix.planRequestCost(context.facts.complaint, nil))
    }

    /// What was costed once does not grow by being promised in pieces.
    private static func hoursViolation(
        _ promise: Promise, _ request: PlanState.Request, in context: RuleContext
    ) -> Violation? {
        let before = context.state.promisedHours(on: request.id)
        guard let hours = promise.asked.hours else {
            // Unsaid hours are what is left, and nothing is left of a request that is used up.
            guard before >= request.hours else { return nil }
            return Violation(
                rule: .r11, field: "request",
                message: "\(request.id) was costed at \(request.hours) hours, and all of them are promised.",
                missing: "another request",
                fix: CommandLineFix.planRequestCost(context.facts.complaint, promise.head))
        }
        guard before + hours > request.hours else { return nil }
        return Violation(
            rule: .r11, field: "hours",
            message: "\(request.id) was costed at \(request.hours) hours; \(before + hours) would stand on it.",
            missing: "at most \(max(0, request.hours - before)) hours, or another request",
            fix: CommandLineFix.planRequestCost(context.facts.complaint, promise.head))
    }

    private static func dateViolation(
        _ promise: Promise, _ request: PlanState.Request, _ work: PlanState.Initiative, in context: RuleContext
    ) -> Violation? {
        let planned = [work.acceptedFor, work.due].compactMap { $0 }.max()
        guard let due = promise.due.map({ context.calendar.date(of: $0) }), let planned, due < planned else {
            return nil
        }
        return Violation(
            rule: .r11, field: "due",
            message: "\(request.id) was accepted for \(planned); a promise for \(due) would move it.",
            missing: "a day from \(planned) on", fix: CommandLineFix.planRequestShow(request.id))
    }
}

extension R11Focus.Promise {
    init(_ data: ComplaintCommand.ResolveEarly, in context: RuleContext) {
        self.init(
            head: data.head, kind: nil, text: data.solution, asked: data.work, due: nil,
            command: context.fix.resolve(data.head))
    }

    init(_ data: ComplaintCommand.GrantRemedy, in context: RuleContext) {
        self.init(
            head: data.head, kind: data.kind, text: data.text, asked: data.work, due: data.due,
            command: context.fix.remedyGrant(data.head))
    }

    init(_ data: ComplaintCommand.CommitChange, in context: RuleContext) {
        self.init(
            head: data.head, kind: .committedChange, text: data.text, asked: data.work, due: data.due,
            command: context.fix.remedyChange(data.head))
    }
}

extension PlanState.Initiative {
    /// Whether a text speaks of it, by its number or its name. Short names are words like any other.
    func isNamed(in text: String) -> Bool {
        let words = Self.folded(text)
        if words.contains(Self.folded(id.description)) { return true }
        guard let name = name.text.map(Self.folded), name.filter(\.isLetter).count >= PlainWords.letterFloor else {
            return false
        }
        return words.contains(name)
    }

    /// In small letters, one space around every word.
    private static func folded(_ text: String) -> String {
        let letters = String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
        return " " + letters.split(separator: " ").joined(separator: " ") + " "
    }
}
