extension Calendar {
    /// Minutes local time stands before UTC at a moment.
    package func offsetMinutes(at moment: Instant) -> Int {
        offsets.last { $0.from <= moment }?.minutes ?? 0
    }

    /// The local day a moment falls on.
    package func date(of moment: Instant) -> CivilDate {
        let shift = Int64(offsetMinutes(at: moment)) * 60_000
        let local = moment.advanced(byMilliseconds: shift).milliseconds
        let day = Instant.millisecondsPerDay
        return CivilDate(dayNumber: Int(local >= 0 ? local / day : (local - day + 1) / day))
    }

    /// The first moment of a local day.
    package func start(of date: CivilDate) -> Instant {
        let midnightUTC = Instant(milliseconds: Int64(date.dayNumber) * Instant.millisecondsPerDay)
        // The offset is looked up where the day begins by the offset of UTC midnight: exact unless a zone changes
        // its clocks within hours of midnight, and then off by that change alone.
        let guess = midnightUTC.advanced(byMilliseconds: -Int64(offsetMinutes(at: midnightUTC)) * 60_000)
        return midnightUTC.advanced(byMilliseconds: -Int64(offsetMinutes(at: guess)) * 60_000)
    }

    package func isBusinessDay(_ date: CivilDate) -> Bool {
        periods[date.weekday]?.isEmpty == false && !holidays.contains(date)
    }

    /// The day so many business days after a day: the day itself does not count. With 0, the day itself.
    package func date(_ count: Int, businessDaysAfter date: CivilDate) -> CivilDate {
        var day = date
        var left = count
        while left > 0 {
            day = day.advanced(byDays: 1)
            if isBusinessDay(day) { left -= 1 }
        }
        return day
    }

    /// Business days after `first` up to and including `last`; 0 when `last` is not later.
    package func businessDayCount(after first: CivilDate, through last: CivilDate) -> Int {
        guard first < last else { return 0 }
        return (first.dayNumber + 1...last.dayNumber).count { isBusinessDay(CivilDate(dayNumber: $0)) }
    }

    /// The last millisecond of the day so many business days after a moment's own day.
    package func deadline(_ count: Int, businessDaysAfter moment: Instant) -> Instant {
        let day = date(count, businessDaysAfter: date(of: moment))
        return start(of: day.advanced(byDays: 1)).advanced(byMilliseconds: -1)
    }
}
