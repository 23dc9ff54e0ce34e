/// Makes the clocks of one regime.
struct ClockMaker {
    let regime: ClockRegime
    let house: Clocks.HouseFigures
    let facts: ClockFacts
    let calendar: Calendar
    let now: Instant
    let shares: [Int]

    /// A house stops its own clock while it waits for the customer. A reopening, or the second stage, starts a new
    /// answer; an answer, the customer's own settlement or the end of the matter ends it.
    func houseClocks() -> [Clock] {
        let (event, start) = houseStart
        let ends = [
            facts.answeredAt, facts.reansweredAt, facts.resolvedEarlyAt, facts.closedAt, facts.stageTwo?.answeredAt,
        ].compactMap { $0 }.filter { event == .received || $0 >= start }
        let extended = facts.stageTwo.map(\.extensionDays) ?? facts.extensionDays
        return [
            clock(
                .acknowledgement, from: .received, facts.receivedAt, .businessDays, house.acknowledgement,
                done: facts.acknowledgedAt),
            clock(
                .finalResponse, from: event, start, .businessDays, house.response, extended: extended, pauses: true,
                done: ends.min()),
        ]
    }

    private var houseStart: (ClockStep.Event, Instant) {
        if let requestedAt = facts.stageTwo?.requestedAt, requestedAt >= facts.reopenedAt ?? requestedAt {
            return (.stageTwoRequested, requestedAt)
        }
        if let reopenedAt = facts.reopenedAt { return (.reopened, reopenedAt) }
        return (.received, facts.receivedAt)
    }

    /// Three business days for the short way, eight weeks for the answer. Waiting stops nothing, and opening again starts
    /// nothing: the weeks run from receipt.
    func fca() -> [Clock] {
        [
            summaryResolution,
            clock(
                .finalResponse, from: .received, facts.receivedAt, .calendarDays, 56,
                done: firstOf(facts.answeredAt, facts.resolvedEarlyAt)),
        ]
    }

    /// Fifteen business days; where a holding letter went out within them, thirty-five.
    func fcaPayments() -> [Clock] {
        let days = isHeld(within: 15, .businessDays) ? 35 : 15
        return [
            summaryResolution,
            clock(
                .finalResponse, from: .received, facts.receivedAt, .businessDays, days,
                done: firstOf(facts.answeredAt, facts.resolvedEarlyAt)),
        ]
    }

    /// Fifteen days; where the firm said "in progress" within them, sixty.
    func cfpb() -> [Clock] {
        let days = isHeld(within: 15, .calendarDays) ? 60 : 15
        return [
            clock(.finalResponse, from: .received, facts.receivedAt, .calendarDays, days, done: facts.answeredAt)
        ]
    }

    /// Five working days to acknowledge, then ten (stage one) or twenty (stage two) from the acknowledgement, each
    /// extended by as many at most.
    func localGovernment() -> [Clock] {
        let acknowledgement = clock(
            .acknowledgement, from: .received, facts.receivedAt, .businessDays, 5, done: facts.acknowledgedAt)
        var clocks = [
            acknowledgement,
            answer(
                .finalResponse, after: acknowledgement, 10, extended: facts.extensionDays,
                done: firstOf(facts.answeredAt, facts.resolvedEarlyAt)),
        ]
        if let stageTwo = facts.stageTwo {
            let second = clock(
                .stageTwoAcknowledgement, from: .stageTwoRequested, stageTwo.requestedAt, .businessDays, 5,
                done: stageTwo.acknowledgedAt)
            clocks += [
                second,
                answer(
                    .stageTwoResponse, after: second, 20, extended: stageTwo.extensionDays, done: stageTwo.answeredAt),
            ]
        }
        return clocks
    }

    // MARK: Parts

    /// By close of business on the third business day after the day of receipt.
    private var summaryResolution: Clock {
        clock(
            .summaryResolution, from: .received, facts.receivedAt, .businessDays, 3, done: facts.resolvedEarlyAt,
            endsAtClose: true)
    }

    private func answer(
        _ kind: ClockKind, after acknowledgement: Clock, _ days: Int, extended: Int, done: Instant?
    ) -> Clock {
        clock(
            kind, from: acknowledgement.doneAt == nil ? .acknowledgementDue : .acknowledged,
            acknowledgement.doneAt ?? acknowledgement.due, .businessDays, days, extended: min(extended, days),
            done: done)
    }

    private func isHeld(within days: Int, _ unit: DayUnit) -> Bool {
        guard let heldAt = facts.holdingSentAt else { return false }
        var count = DayCount(unit, from: calendar.date(of: facts.receivedAt), on: calendar)
        count.advance(by: days)
        return heldAt <= calendar.end(of: count.day)
    }

    private func firstOf(_ moments: Instant?...) -> Instant? { moments.compactMap { $0 }.min() }

    private func clock(
        _ kind: ClockKind, from event: ClockStep.Event, _ start: Instant, _ unit: DayUnit, _ days: Int,
        extended: Int = 0, pauses: Bool = false, done: Instant?, endsAtClose: Bool = false
    ) -> Clock {
        let first = calendar.date(of: start)
        let waits = facts.waits.filter { ($0.until ?? now) > start && $0.from < (done ?? .distantFuture) }
        let paused = pauses ? pausedDays(waits, from: first) : []
        var count = DayCount(unit, from: first, on: calendar, paused: paused)
        count.advance(by: days + extended)
        var steps: [ClockStep] = [.starts(first, event)]
        if extended > 0 { steps.append(.extended(days: extended)) }
        steps += count.steps
        if !pauses { steps += waits.map { .waitDoesNotCount(from: calendar.date(of: $0.from)) } }
        return Clock(
            regime: regime, kind: kind, startsAt: start, unit: unit, dayCount: days + extended,
            due: endsAtClose ? calendar.closeOfBusiness(on: count.day) : calendar.end(of: count.day), doneAt: done,
            waitingSince: pauses && done == nil ? waits.first(where: isStopping)?.from : nil, steps: steps,
            alerts: alerts(days + extended, unit, from: first, paused: paused))
    }

    /// A wait that goes on, and has not gone on for longer than a wait may stop a clock.
    private func isStopping(_ wait: ClockFacts.Wait) -> Bool {
        wait.until == nil && calendar.date(of: now) <= calendar.date(of: wait.from).advanced(byDays: house.wait)
    }

    /// Days the clock stood still: those after the day a wait began, through the day it ended or, while it goes on, through
    /// today, but never longer than the house allows itself. A wait that ends on the day it began costs nothing.
    private func pausedDays(_ waits: [ClockFacts.Wait], from first: CivilDate) -> Set<CivilDate> {
        var days: Set<CivilDate> = []
        for wait in waits {
            let from = max(calendar.date(of: wait.from), first)
            let end = calendar.date(of: wait.until ?? max(now, wait.from))
            let through = min(end, calendar.date(of: wait.from).advanced(byDays: house.wait))
            guard from < through else { continue }
            for number in from.dayNumber + 1...through.dayNumber { days.insert(CivilDate(dayNumber: number)) }
        }
        return days
    }

    private func alerts(
        _ total: Int, _ unit: DayUnit, from first: CivilDate, paused: Set<CivilDate>
    ) -> [Clock.Alert] {
        shares.map { share in
            var count = DayCount(unit, from: first, on: calendar, paused: paused)
            count.advance(by: (total * share + 99) / 100)
            return Clock.Alert(share: share, at: calendar.start(of: count.day))
        }
    }
}

extension Instant {
    /// Later than anything that happened.
    static let distantFuture = Instant(milliseconds: .max)
}
