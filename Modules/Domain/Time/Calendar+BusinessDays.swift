extension Calendar {
    package func isBusinessDay(_ date: CivilDate) -> Bool {
        workingDays >> UInt8(date.weekday.rawValue) & 1 == 1 && (holidays.isEmpty || !holidays.contains(date))
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
        return end(of: day)
    }
}
