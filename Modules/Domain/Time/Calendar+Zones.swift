/// Local time and moments. A zone is a list of offsets, so a local minute may come twice, or never.
extension Calendar {
    /// Which of two moments a local minute stands for on the day the clocks go back.
    package enum Repeated: Sendable {
        case first
        case second
    }

    /// Minutes local time stands before UTC at a moment.
    package func offsetMinutes(at moment: Instant) -> Int {
        let index = offsetIndex(at: moment)
        return index < 0 ? 0 : offsets[index].minutes
    }

    /// The local day a moment falls on.
    package func date(of moment: Instant) -> CivilDate {
        let local = moment.advanced(byMilliseconds: Int64(offsetMinutes(at: moment)) * 60_000).milliseconds
        let day = Instant.millisecondsPerDay
        return CivilDate(dayNumber: Int(local >= 0 ? local / day : (local - day + 1) / day))
    }

    /// The first moment after this one at which another day may have begun; up to it, `date(of:)` answers what it answers
    /// now.
    package func nextDay(after moment: Instant) -> Instant {
        let index = offsetIndex(at: moment)
        let offset = Int64(index < 0 ? 0 : offsets[index].minutes) * 60_000
        let midnight = Int64(date(of: moment).dayNumber + 1) * Instant.millisecondsPerDay - offset
        // Where the clocks are changed before midnight, the day is looked at anew.
        let change = index + 1 < offsets.count ? offsets[index + 1].from.milliseconds : .max
        return Instant(milliseconds: min(midnight, change))
    }

    /// The first moment of a local day, exact on days when the clocks are changed, at midnight too.
    package func start(of date: CivilDate) -> Instant { moment(on: date, minute: 0, repeated: .first) }

    /// The last millisecond of a local day.
    package func end(of date: CivilDate) -> Instant {
        start(of: date.advanced(byDays: 1)).advanced(byMilliseconds: -1)
    }

    /// The moment of a local minute, 0–1440 from midnight. A minute that is left out when the clocks go forward is the
    /// moment they do.
    package func moment(on date: CivilDate, minute: Int, repeated: Repeated) -> Instant {
        let local = Instant(milliseconds: Int64(date.dayNumber) * Instant.millisecondsPerDay + Int64(minute) * 60_000)
        // No zone is further from UTC than a day, so the offsets in question stand within a day of the local time read
        // as UTC.
        let first = offsetIndex(at: local.advanced(byDays: -1))
        let last = offsetIndex(at: local.advanced(byDays: 1))
        var gapEnd: Instant?
        var chosen: Instant?
        for index in first...last {
            let minutes = index < 0 ? 0 : offsets[index].minutes
            let moment = local.advanced(byMilliseconds: -Int64(minutes) * 60_000)
            let isBegun = index < 0 || offsets[index].from <= moment
            let isOver = index + 1 < offsets.count && offsets[index + 1].from <= moment
            if isBegun && !isOver && (chosen == nil || repeated == .second) { chosen = moment }
            // Of offsets that are over the last is the one before the gap.
            if isOver { gapEnd = offsets[index + 1].from }
        }
        return chosen ?? gapEnd ?? local
    }

    /// The place of the offset in force at a moment; −1 before the first.
    private func offsetIndex(at moment: Instant) -> Int {
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle].from <= moment { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
