package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_Clock {
    /// - Parameter ruling: the dates that rule the complaint; a clock that is due then, and not done, is marked.
    package init(_ clock: Clock, ruling: Clocks.Ruling, at now: Instant) {
        self.init()
        regime = clock.regime.rawValue
        kind = clock.kind.rawValue
        startsMs = clock.startsAt.milliseconds
        unit = clock.unit.rawValue
        days = UInt32(clamping: clock.dayCount)
        dueMs = clock.due.milliseconds
        doneMs = clock.doneAt?.milliseconds ?? 0
        waitingSinceMs = clock.waitingSince?.milliseconds ?? 0
        standing = clock.standing(at: now).rawValue
        steps = clock.steps.map { .init($0) }
        alerts = clock.alerts.map { alert in
            .with {
                $0.share = UInt32(clamping: alert.share)
                $0.atMs = alert.at.milliseconds
                $0.reached = clock.doneAt == nil && alert.at <= now
            }
        }
        self.ruling =
            clock.doneAt == nil && clock.kind.isDuty && clock.kind != .acknowledgement && clock.regime == ruling.regime
            && (clock.due == ruling.respondBy || clock.waitingSince != nil)
    }
}

extension Evenhand_V1_ClockStep {
    init(_ step: ClockStep) {
        self.init()
        switch step {
        case .starts(let day, let event):
            what = "starts"
            from = day.description
            why = event.rawValue
        case .counted(let from, let through, let first, let last):
            what = "counted"
            self.from = from.description
            self.through = through.description
            self.first = UInt32(clamping: first)
            self.last = UInt32(clamping: last)
        case .skipped(let from, let through, let skip):
            what = "skipped"
            self.from = from.description
            self.through = through.description
            why = skip.rawValue
        case .extended(let days):
            what = "extended"
            self.days = UInt32(clamping: days)
        case .waitDoesNotCount(let from):
            what = "waitDoesNotCount"
            self.from = from.description
        }
    }
}
