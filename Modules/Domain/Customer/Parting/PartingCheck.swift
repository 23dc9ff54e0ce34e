/// Whether a command about a parting fits (R12). Every step asks again whether a complaint stands in the way, so that
/// none can be slipped in between.
enum PartingCheck {
    static func violations(of command: PartingCommand, in context: CustomerContext) -> [Violation] {
        switch command {
        case .propose(let data): return proposing(data, in: context)
        case .confirm: return underWay(in: context) { confirming($0, in: context) }
        case .offerHearing(let data): return underWay(in: context) { offering(data, $0, in: context) }
        case .recordHearing(let data): return underWay(in: context) { recording(data, $0, in: context) }
        case .sendHandOver(let data): return underWay(in: context) { handingOver(data, $0, in: context) }
        case .complete: return underWay(in: context) { completing($0, in: context) }
        case .withdraw(let data):
            return underWay(in: context) { _ in
                context.wordsViolations(data.reason, field: "reason", rule: .r12, fix: context.fix.partWithdraw)
            }
        }
    }

    private static func underWay(
        in context: CustomerContext, _ check: (PartingState) -> [Violation]
    ) -> [Violation] {
        guard let parting = context.state.partingUnderWay else {
            return [
                Violation(
                    rule: .r12, message: "no parting is under way.", missing: "a first person's proposal",
                    fix: context.fix.partPropose)
            ]
        }
        return check(parting)
    }

    private static func proposing(_ data: PartingCommand.Propose, in context: CustomerContext) -> [Violation] {
        if context.state.partingUnderWay != nil {
            return [
                Violation(
                    rule: .state, message: "a parting is under way already.", missing: "its end, or its withdrawal",
                    fix: context.fix.partWithdraw)
            ]
        }
        if context.state.standing == .parted {
            return [
                Violation(
                    rule: .state, message: "the firm has parted with this customer already.",
                    missing: "a customer of the firm", fix: context.fix.partShow)
            ]
        }
        let fix = context.fix.partPropose
        for (field, count) in [("evidence", data.evidence.count), ("incidents", data.incidents.count)]
        where count > PartingCommand.evidenceLimit {
            return [
                InputCheck.violation(
                    field, "\(count) pieces are more than anybody reads.",
                    missing: "at most \(PartingCommand.evidenceLimit)", fix: fix)
            ]
        }
        let texts = data.evidence.flatMap {
            context.wordsViolations($0, field: "evidence", rule: .r12, fix: fix)
        }
        return R12FitIsNotRevenge.impartialityViolations(of: "a proposal", fix: fix, in: context)
            + R12FitIsNotRevenge.restViolations(in: context)
            + R12FitIsNotRevenge.evidenceViolations(data, in: context) + texts
            + context.wordsViolations(data.reason, field: "reason", rule: .r12, fix: fix)
            + noticeViolations(data.endsOn, field: "ends_on", in: context) { day in
                context.fix.partPropose(data.kind, ends: day)
            }
    }

    private static func confirming(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        if let confirmer = parting.confirmedBy {
            return [
                Violation(
                    rule: .state, message: "\(confirmer) has confirmed it.", missing: "a parting not yet confirmed",
                    fix: context.fix.partShow)
            ]
        }
        return R12FitIsNotRevenge.secondPersonViolations(
            of: "a parting", first: [parting.proposedBy], fix: context.fix.partConfirm, in: context)
            + standing(parting, in: context) + R12FitIsNotRevenge.restViolations(in: context)
    }

    /// What it rests on: evidence that was not taken back since, and two persons whom no complaint came to concern.
    private static func standing(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        let fallen = parting.incidents.filter { context.state.incident($0)?.speaksOfFit != true }.map { id in
            Violation(
                rule: .r12, message: "incident \(id), on which the parting rests, does not stand any more.",
                missing: "a proposal that rests on what stands", fix: context.fix.partWithdraw)
        }
        let hands = [("proposed", parting.proposedBy), ("confirmed", parting.confirmedBy)]
        return fallen
            + hands.compactMap { act, person in
                guard let person, let complaint = R12FitIsNotRevenge.concerning(person, in: context) else { return nil }
                return Violation(
                    rule: .r12, message: "\(person), who \(act) it, is concerned by complaint \(complaint).",
                    missing: "a proposal by persons whom no complaint of the customer concerns",
                    fix: context.fix.partWithdraw)
            }
    }

    /// The notice of R4: whoever is to be let go has as long to prepare as whoever is to be found against.
    private static func offering(
        _ data: PartingCommand.OfferHearing, _ parting: PartingState, in context: CustomerContext
    ) -> [Violation] {
        let earliest = context.policy.calendar.date(
            context.policy.figures.statementBusinessDays, businessDaysAfter: context.today)
        var found = R12FitIsNotRevenge.impartialityViolations(
            of: "a last hearing", fix: context.fix.partOffer, in: context)
        found += confirmed(parting, in: context)
        if data.on < earliest {
            found.append(
                Violation(
                    rule: .r12, field: "on",
                    message: "the last hearing on \(data.on) gives less than "
                        + "\(context.policy.figures.statementBusinessDays) business days to prepare.",
                    missing: "a day from \(earliest) on", fix: context.fix.partOffer(on: earliest)))
        }
        if parting.hearing?.outcome == .held || parting.hearing?.outcome == .declined {
            found.append(
                Violation(
                    rule: .state, message: "the last hearing is over.", missing: "a hearing still to come",
                    fix: context.fix.partShow))
        }
        return found + R12FitIsNotRevenge.restViolations(in: context)
    }

    private static func recording(
        _ data: PartingCommand.RecordHearing, _ parting: PartingState, in context: CustomerContext
    ) -> [Violation] {
        guard let hearing = parting.hearing else {
            return [
                Violation(
                    rule: .r12, message: "no last hearing was offered.", missing: "a last hearing on a day to come",
                    fix: context.fix.partOffer)
            ]
        }
        var found = R12FitIsNotRevenge.impartialityViolations(
            of: "a last hearing", fix: context.fix.partHearing, in: context)
        if hearing.outcome != nil {
            found.append(
                Violation(
                    rule: .state, message: "what became of the last hearing is on record.",
                    missing: "a hearing still to come", fix: context.fix.partShow))
        }
        let day = context.policy.calendar.date(of: hearing.on)
        if data.outcome == .held, context.today < day {
            found.append(
                Violation(
                    rule: .r12, field: "outcome",
                    message: "the hearing is on \(day), and the customer has until then to prepare.",
                    missing: "the day \(day)", fix: context.fix.partHearing))
        }
        if data.outcome == .absent, context.today <= day {
            found.append(
                Violation(
                    rule: .r12, field: "outcome",
                    message: "the chance lasts through \(day); nobody is absent before.",
                    missing: "a day after \(day)", fix: context.fix.partHearing))
        }
        return found + context.wordsViolations(data.text, field: "text", rule: .r12, fix: context.fix.partHearing)
    }

    private static func handingOver(
        _ data: PartingCommand.SendHandOver, _ parting: PartingState, in context: CustomerContext
    ) -> [Violation] {
        let endsOn = data.endsOn ?? context.policy.calendar.date(of: parting.endsOn)
        return R12FitIsNotRevenge.impartialityViolations(
            of: "a hand-over", fix: context.fix.partLetter, in: context)
            + confirmed(parting, in: context) + standing(parting, in: context) + heard(parting, in: context)
            + HandOverLetter.violations(data, in: context) + earlierViolations(endsOn, parting, in: context)
            + noticeViolations(endsOn, field: "ends_on", in: context) { context.fix.partLetter(ends: $0) }
            + R12FitIsNotRevenge.restViolations(in: context)
    }

    private static func completing(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        var found = R12FitIsNotRevenge.impartialityViolations(
            of: "a parting", fix: context.fix.partComplete, in: context)
        found += confirmed(parting, in: context) + standing(parting, in: context) + heard(parting, in: context)
        if parting.letter == nil {
            found.append(
                Violation(
                    rule: .r12, message: "no hand-over letter went out since the parting was confirmed.",
                    missing: "a hand-over letter that says where else to go", fix: context.fix.partLetter))
        }
        let last = context.policy.calendar.date(of: parting.endsOn)
        if context.today <= last {
            found.append(
                Violation(
                    rule: .r12, message: "the notice runs through \(last).", missing: "a day after \(last)",
                    fix: context.fix.partShow))
        }
        return found + R12FitIsNotRevenge.restViolations(in: context)
    }

    /// What a second person confirmed is not shortened by one alone.
    private static func earlierViolations(
        _ endsOn: CivilDate, _ parting: PartingState, in context: CustomerContext
    ) -> [Violation] {
        let confirmed = context.policy.calendar.date(of: parting.endsOn)
        guard endsOn < confirmed else { return [] }
        return [
            Violation(
                rule: .r12, field: "ends_on", message: "\(endsOn) is before \(confirmed), which was confirmed.",
                missing: "a last day from \(confirmed) on", fix: context.fix.partLetter(ends: confirmed))
        ]
    }

    private static func confirmed(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        guard parting.confirmedBy == nil else { return [] }
        let since = parting.heldBy.last.map { " since complaint \($0) arrived" } ?? ""
        return [
            Violation(
                rule: .r12, message: "no second person has confirmed the parting\(since).",
                missing: "a second person's confirmation", fix: context.fix.partConfirm)
        ]
    }

    private static func heard(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        guard parting.hearing?.outcome == nil else { return [] }
        let isOffered = parting.hearing != nil
        return [
            Violation(
                rule: .r12, message: "the customer has had no last hearing.",
                missing: "a last hearing held, declined in writing, or a dated chance that passed",
                fix: isOffered ? context.fix.partHearing : context.fix.partOffer)
        ]
    }

    private static func noticeViolations(
        _ endsOn: CivilDate, field: String, in context: CustomerContext, fix: (CivilDate) -> String
    ) -> [Violation] {
        let days = context.policy.figures.partingNoticeDays
        let earliest = context.today.advanced(byDays: days)
        guard endsOn < earliest else { return [] }
        return [
            Violation(
                rule: .r12, field: field, message: "\(endsOn) gives less than \(days) days of notice.",
                missing: "a last day from \(earliest) on", fix: fix(earliest))
        ]
    }
}
