/// Which alerts a complaint is owed, when to look for the next, and whom one is addressed to.
package enum Alerts {
    /// The share at which a date has passed.
    package static let overdue = 100

    /// When to look at a complaint again: the first moment after one at which a clock reaches a share, or its date has
    /// passed. A clock that waits for the customer is looked at a day later, since the wait may outlast what the policy
    /// lets it stop. nil: no clock has anything left to say.
    package static func nextLook(
        under policy: DomainPolicy, _ facts: ClockFacts, productArea: String?, channel: Channel, after moment: Instant,
        at now: Instant
    ) -> Instant? {
        guard facts.closedAt == nil else { return nil }
        return Clocks.running(under: policy, facts, productArea: productArea, channel: channel, at: now)
            .compactMap { clock -> Instant? in
                if clock.doneAt != nil { return nil }
                if clock.waitingSince != nil { return now.advanced(byDays: 1) }
                let shares = clock.alerts.filter { $0.share < overdue }.map(\.at)
                return (shares + [clock.firstOverdue]).filter { $0 > moment }.min()
            }.min()
    }

    package static func nextLook(
        of state: ComplaintState, under policy: DomainPolicy, after moment: Instant, at now: Instant
    ) -> Instant? {
        guard let intake = state.intake, let facts = state.timeline.facts, !state.isClosed else { return nil }
        let next = nextLook(
            under: policy, facts, productArea: intake.productArea, channel: intake.channel, after: moment, at: now)
        // Who manages whom may change while nothing happens to the complaint.
        let mayEnd = state.arrangement.assignedTo != nil && state.heads.contains { !$0.everConcerned.isEmpty }
        return mayEnd ? min(next ?? now.advanced(byDays: 1), now.advanced(byDays: 1)) : next
    }

    /// The share of each clock that is reached and was not told of for its date. Where several were passed at once the
    /// last one speaks for all.
    static func raising(in context: RuleContext) -> [ComplaintHappening] {
        let state = context.state
        guard let intake = state.intake, let facts = state.timeline.facts, !state.isClosed else { return [] }
        var happenings = AssignmentEnding.ended(in: context)
        let isUnassigned = !happenings.isEmpty
        let clocks = Clocks.running(
            under: context.policy, facts, productArea: intake.productArea, channel: intake.channel, at: context.at)
        happenings += passed(clocks, in: context)
        for clock in clocks {
            guard let share = clock.shareReached(at: context.at), !state.wasTold(of: clock, share: share),
                !state.broughtIn(clock, share: share)
            else { continue }
            let to = share == overdue || isUnassigned ? nil : recipient(in: context)
            happenings.append(
                .alert(
                    .raised(
                        .init(
                            alert: state.alert(after: happenings), regime: clock.regime, clock: clock.kind,
                            share: share,
                            due: clock.due, to: to))))
        }
        return happenings
    }

    /// Open alerts of opportunities whose date has passed: nothing can be done about them any more.
    private static func passed(_ clocks: [Clock], in context: RuleContext) -> [ComplaintHappening] {
        let gone = clocks.filter { clock in
            !clock.kind.isDuty && clock.waitingSince == nil && clock.firstOverdue <= context.at
        }
        var happenings: [ComplaintHappening] = []
        for alert in context.state.openAlerts where alert.about == .clock {
            let isGone = gone.contains {
                $0.regime == alert.regime && $0.kind == alert.clock && $0.due == alert.due
            }
            if isGone { happenings.append(.alert(.ended(.init(alert: alert.alert, why: .passed)))) }
        }
        return happenings
    }

    /// Whoever works on the complaint, or on the one it is merged into; nil, and so the head of complaints, where nobody
    /// does, or they are not there, or it concerns them or anybody in their line.
    private static func recipient(in context: RuleContext) -> EmployeeID? {
        let state = context.state
        guard let person = state.worker(with: context.facts), let record = context.employee(person), !record.hasLeft,
            record.absentUntil(at: context.at) == nil, AssignmentEnding.cause(for: person, in: context) == nil
        else { return nil }
        return person
    }

    /// Open alerts that what happened makes pointless: the clock is done, or its date is another.
    static func ending(
        after happenings: [ComplaintHappening], of command: ComplaintCommand, in context: RuleContext
    ) -> [ComplaintHappening] {
        let state = context.state
        let open = state.alerts.filter { $0.isOpen && $0.about == .clock }
        guard !open.isEmpty, let intake = state.intake else { return [] }
        var timeline = state.timeline
        for happening in happenings { timeline.note(happening, at: context.at) }
        var policy = context.policy
        if case .keepTime(.adopt(let stricter)) = command { policy = stricter }
        guard timeline != state.timeline || policy.version != context.policy.version, let facts = timeline.facts,
            facts.closedAt == nil
        else { return [] }
        let clocks = Clocks.running(
            under: policy, facts, productArea: intake.productArea, channel: intake.channel, at: context.at)
        return open.compactMap { alert in
            let clock = clocks.first { $0.regime == alert.regime && $0.kind == alert.clock }
            guard let why = clock.map({ $0.ending(alert) }) ?? .moved else { return nil }
            return .alert(.ended(.init(alert: alert.alert, why: why)))
        }
    }
}

extension Clock {
    /// The first moment at which a duty's date has passed.
    package var firstOverdue: Instant { Instant(milliseconds: due.milliseconds + 1) }

    /// The share that has been reached, in percent; nil: none, or the clock is done or stands still, or it is an
    /// opportunity that passed.
    package func shareReached(at now: Instant) -> Int? {
        guard doneAt == nil, waitingSince == nil else { return nil }
        if now >= firstOverdue { return kind.isDuty ? Alerts.overdue : nil }
        return alerts.last { $0.share < Alerts.overdue && $0.at <= now }?.share
    }

    /// Why an alert of this clock is pointless now; nil: it is not. While the firm waits the date moves from day to day,
    /// and only the end of the wait says where to.
    fileprivate func ending(_ alert: AlertState) -> AlertEnd? {
        if doneAt != nil { return .done }
        return waitingSince == nil && due != alert.due ? .moved : nil
    }
}

extension ComplaintState {
    package func alert(_ id: AlertID) -> AlertState? { alerts.first { $0.alert == id } }

    package var openAlerts: [AlertState] { alerts.filter(\.isOpen) }

    /// The number of the next alert, behind those that a command raises already.
    func alert(after happenings: [ComplaintHappening]) -> AlertID {
        let raised = happenings.count { if case .alert(.raised) = $0 { true } else { false } }
        return AlertID(rawValue: Int64(alerts.count + raised) + 1)
    }

    /// Whoever works on it by themselves or by the complaint it is merged into.
    func worker(with facts: ComplaintFacts) -> EmployeeID? {
        arrangement.assignedTo
            ?? arrangement.lead.flatMap { facts.related[$0]?.value.arrangement.assignedTo }
    }

    /// An alert at this share of the clock, or at a later one, was raised for the date that holds, and stands, or somebody saw
    /// it. One that a closing or the answer swept away was told to nobody, and is told again where the duty is open again.
    /// Whether a complaint of another system came with the share already reached: an archive that is imported would tell of
    /// every date in it at once, and bury those that somebody can still do something about.
    fileprivate func broughtIn(_ clock: Clock, share: Int) -> Bool {
        guard let moment = timeline.broughtInAt else { return false }
        return clock.shareReached(at: moment).map { $0 >= share } ?? false
    }

    fileprivate func wasTold(of clock: Clock, share: Int) -> Bool {
        alerts.contains { alert in
            alert.regime == clock.regime && alert.clock == clock.kind && alert.due == clock.due
                && alert.share.map { $0 >= share } ?? false && alert.end?.why != .closed && alert.end?.why != .done
        }
    }
}
