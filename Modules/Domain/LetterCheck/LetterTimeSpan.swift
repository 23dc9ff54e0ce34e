/// A date or a number of days inside a sentence.
struct LetterTimeSpan: Equatable {
    /// In units of the sentence.
    let range: Range<Int>
    /// “By”, “within” or their like stands beside it.
    let isDeadline: Bool

    /// Every date or number of days in `units`, left to right, overlaps left out.
    static func all(in units: [LetterText.Unit], _ words: LetterLexicon.TimeWords) -> [LetterTimeSpan] {
        var spans: [LetterTimeSpan] = []
        var index = 0
        while index < units.count {
            guard let end = end(at: index, units, words) else {
                index += 1
                continue
            }
            if words.ago.longestEnd(at: end, in: units) == nil {
                let near = max(0, index - (words.buddhistEra ? 18 : 3))..<min(units.count, end + 2)
                let isDeadline = near.contains { words.deadline.longestEnd(at: $0, in: units) != nil }
                spans.append(LetterTimeSpan(range: index..<end, isDeadline: isDeadline))
            }
            index = end
        }
        return spans
    }

    private static func end(at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords) -> Int? {
        [
            words.named.longestEnd(at: start, in: units), numericDate(at: start, units, words),
            dayThenMonth(at: start, units, words), monthThenDay(at: start, units, words),
            numberOfDays(at: start, units, words),
        ].compactMap(\.self).max()
    }

    /// `2026-03-05`, `5.03.2026`, `5/3/2569`: three numbers that make a day of the calendar, in any usual order.
    private static func numericDate(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> Int? {
        let marks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")]
        let parts = units[start].prefix { isDigit($0) || marks.contains($0) }
            .split(omittingEmptySubsequences: false, whereSeparator: marks.contains)
            .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
        guard parts.count == 3 else { return nil }
        let orders = [(parts[0], parts[1], parts[2]), (parts[2], parts[1], parts[0]), (parts[2], parts[0], parts[1])]
        return orders.contains { isDay($0.2, month: $0.1, year: $0.0, words) } ? start + 1 : nil
    }

    /// `5 March 2026`, `5 marca 2026 r.`, `5 มีนาคม พ.ศ. 2569`.
    private static func dayThenMonth(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> Int? {
        guard let (day, afterDay) = dayOfMonth(at: start, units, words) else { return nil }
        let monthStart = words.fillers.longestEnd(at: afterDay, in: units) ?? afterDay
        for (index, phrase) in words.months.enumerated() {
            guard let afterMonth = phrase.end(at: monthStart, in: units) else { continue }
            let (year, end) = year(at: afterMonth, units, words) ?? (nil, afterMonth)
            if isDay(day, month: index + 1, year: year, words) { return end }
        }
        for (month, phrase) in words.monthsNeedingYear {
            guard let afterMonth = phrase.end(at: monthStart, in: units),
                let (year, end) = year(at: afterMonth, units, words)
            else { continue }
            if isDay(day, month: month, year: year, words) { return end }
        }
        return nil
    }

    /// `March 5, 2026`, `మార్చి 5, 2026`.
    private static func monthThenDay(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> Int? {
        for (index, phrase) in words.months.enumerated() {
            guard let afterMonth = phrase.end(at: start, in: units) else { continue }
            let dayStart = words.fillers.longestEnd(at: afterMonth, in: units) ?? afterMonth
            guard let (day, afterDay) = dayOfMonth(at: dayStart, units, words) else { continue }
            let (year, end) = year(at: afterDay, units, words) ?? (nil, afterDay)
            if isDay(day, month: index + 1, year: year, words) { return end }
        }
        return nil
    }

    /// `5 days`, `5-7 working days`, `five (5) business days`, `ห้าวันทำการ`.
    private static func numberOfDays(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> Int? {
        guard var end = number(at: start, units, words) else { return nil }
        for _ in 0..<3 {
            if let unitEnd = words.units.longestEnd(at: end, in: units) { return unitEnd }
            guard let next = number(at: end, units, words) ?? words.adjectives.longestEnd(at: end, in: units) else {
                return nil
            }
            end = next
        }
        return words.units.longestEnd(at: end, in: units)
    }

    private static func number(at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords) -> Int? {
        guard start < units.count else { return nil }
        if let end = words.numbers.longestEnd(at: start, in: units) { return end }
        let parts = units[start].split(whereSeparator: { !isDigit($0) })
        let values = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        let isCount = (1...2).contains(values.count) && values.allSatisfy { (1...999).contains($0) }
        return isCount && isDigit(units[start][0]) ? start + 1 : nil
    }

    private static func dayOfMonth(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> (Int, Int)? {
        guard start < units.count else { return nil }
        if let end = words.ordinals.longestEnd(at: start, in: units) { return (1, end) }
        let digits = units[start].prefix(while: isDigit)
        guard (1...2).contains(digits.count), let day = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return (day, start + 1)
    }

    private static func year(
        at start: Int, _ units: [LetterText.Unit], _ words: LetterLexicon.TimeWords
    ) -> (Int?, Int)? {
        let yearStart = words.fillers.longestEnd(at: start, in: units) ?? start
        guard yearStart < units.count else { return nil }
        let digits = units[yearStart].prefix(while: isDigit)
        guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return (year, yearStart + 1)
    }

    private static func isDay(_ day: Int, month: Int, year: Int?, _ words: LetterLexicon.TimeWords) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        var civil = year ?? 2000
        if words.buddhistEra, civil >= 2400 { civil -= 543 }
        if (0...99).contains(civil) { civil += 2000 }
        guard (1900...2199).contains(civil) else { return false }
        let isLeap = civil % 4 == 0 && (civil % 100 != 0 || civil % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
