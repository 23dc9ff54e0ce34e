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
            + R12FitIsNotRevenge.restViolations(in: context)
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
            + confirmed(parting, in: context) + heard(parting, in: context)
            + HandOverLetter.violations(data, in: context)
            + noticeViolations(endsOn, field: "ends_on", in: context) { context.fix.partLetter(ends: $0) }
            + R12FitIsNotRevenge.restViolations(in: context)
    }

    private static func completing(_ parting: PartingState, in context: CustomerContext) -> [Violation] {
        var found = R12FitIsNotRevenge.impartialityViolations(
            of: "a parting", fix: context.fix.partComplete, in: context)
        found += confirmed(parting, in: context) + heard(parting, in: context)
        if parting.letter == nil {
            found.append(
                Violation(
                    rule: .r12, message: "no hand-over letter went out since the parting was confirmed.",
                    missing: "a hand-over letter that says where else to go", fix: context.fix.partLetter))
        }
        let last = context.policy.calendar.date(of: parting.endsOn)
        if context.today < last {
            found.append(
                Violation(
                    rule: .r12, message: "the notice runs through \(last).", missing: "the day \(last)",
                    fix: context.fix.partShow))
        }
        return found + R12FitIsNotRevenge.restViolations(in: context)
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
