/// Working time: the periods of each working day, as they pass on the clock on the wall.
extension Calendar {
    /// The working spans of a day in order; none on a holiday. A period that runs over the hour when the clocks go back is
    /// an hour longer, one over the hour that is left out an hour shorter.
    package func workingSpans(on date: CivilDate) -> [Range<Instant>] {
        guard isBusinessDay(date), let periods = periods[date.weekday] else { return [] }
        var spans: [Range<Instant>] = []
        for period in periods.sorted(by: { $0.startMinute < $1.startMinute }) {
            let start = moment(on: date, minute: period.startMinute, repeated: .first)
            let end = moment(on: date, minute: period.endMinute, repeated: .second)
            guard start < end else { continue }
            // Periods may touch or overlap; time is counted once.
            if let last = spans.last, start <= last.upperBound {
                spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                spans.append(start..<end)
            }
        }
        return spans
    }

    /// When a working day ends: "close of business". On a day without working time, the end of the day.
    package func closeOfBusiness(on date: CivilDate) -> Instant {
        workingSpans(on: date).last?.upperBound ?? end(of: date)
    }

    package func isWorkingTime(_ moment: Instant) -> Bool {
        workingSpans(on: date(of: moment)).contains { $0.contains(moment) }
    }

    /// Working milliseconds from a moment to a later one; 0 when it is not later. Costs a step for each day between.
    package func workingMilliseconds(from start: Instant, to end: Instant) -> Int64 {
        guard start < end else { return 0 }
        var sum: Int64 = 0
        var day = date(of: start)
        let last = date(of: end)
        while day <= last {
            for span in workingSpans(on: day) {
                let from = max(span.lowerBound, start)
                let to = min(span.upperBound, end)
                if from < to { sum += to.milliseconds - from.milliseconds }
            }
            day = day.advanced(byDays: 1)
        }
        return sum
    }

    /// The moment by which so much working time has passed since a moment; with 0, the moment itself.
    package func moment(afterWorkingMilliseconds amount: Int64, from start: Instant) -> Instant {
        guard amount > 0 else { return start }
        var left = amount
        var day = date(of: start)
        while true {
            for span in workingSpans(on: day) where span.upperBound > start {
                let from = max(span.lowerBound, start)
                let length = span.upperBound.milliseconds - from.milliseconds
                if length >= left { return from.advanced(byMilliseconds: left) }
                left -= length
            }
            day = day.advanced(byDays: 1)
        }
    }
}
