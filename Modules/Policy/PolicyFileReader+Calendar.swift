internal import EvenhandDomain
internal import Yams

/// The calendar of a policy file: working periods, holidays, the zone.
extension PolicyFileReader {
    mutating func calendar(_ node: Node?) -> Calendar {
        guard let node else { return .weekdaysUTC }
        let standard = Calendar.weekdaysUTC
        let fields = reader.fields(node, "calendar", known: ["name", "zone", "periods", "holidays"])
        let name = reader.text(fields["name"], "calendar.name", upTo: 60) ?? standard.name
        let faultsBefore = reader.faults.count
        let periods = fields["periods"].map { self.periods($0) } ?? standard.periods
        // A day whose periods cannot be read is no day without work.
        let periodsAreRead = reader.faults.count == faultsBefore
        let holidays = reader.list(fields["holidays"], "calendar.holidays").compactMap { holiday($0) }
        let offsets = zone(fields["zone"])
        do {
            return try Calendar(name: name, periods: periods, holidays: Set(holidays), offsets: offsets)
        } catch {
            if periodsAreRead {
                reader.fault(fields["periods"] ?? node, "calendar.periods", "cannot be: \(error)")
            }
            return standard
        }
    }

    private mutating func periods(_ node: Node) -> [Weekday: [Calendar.Period]] {
        var periods: [Weekday: [Calendar.Period]] = [:]
        let days = reader.fields(node, "calendar.periods", known: Weekday.allCases.map(\.word))
        for day in Weekday.allCases {
            guard let list = days[day.word] else { continue }
            let key = "calendar.periods.\(day.word)"
            periods[day] = reader.list(list, key).compactMap { period($0, key) }
        }
        return periods.filter { !$0.value.isEmpty }
    }

    private mutating func period(_ node: Node, _ key: String) -> Calendar.Period? {
        guard let text = reader.text(node, key) else { return nil }
        let ends = text.split(separator: "-").map { minute(of: $0) }
        guard ends.count == 2, let start = ends[0], let end = ends[1] else {
            reader.fault(node, key, "has '\(text.prefix(40))', which is no period; write 09:00-17:00.")
            return nil
        }
        guard start < end else {
            reader.fault(
                node, key,
                "has '\(text)', which ends before it begins; a night is two periods, to 24:00 and from 00:00.")
            return nil
        }
        return Calendar.Period(startMinute: start, endMinute: end)
    }

    private func minute(of text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
            Int($0.drop { $0 == " " }.prefix { $0 != " " })
        }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0...59).contains(minute), hour < 24 || minute == 0
        else { return nil }
        return hour * 60 + minute
    }

    private mutating func holiday(_ node: Node) -> CivilDate? {
        guard let text = reader.text(node, "calendar.holidays") else { return nil }
        do {
            return try CivilDate(parsing: text)
        } catch {
            reader.fault(node, "calendar.holidays", "has \(error)")
            return nil
        }
    }

    /// The name of a zone this program knows the rule of, or a list of moments and minutes.
    private mutating func zone(_ node: Node?) -> [Calendar.Offset] {
        guard let node else { return [] }
        if let name = node.scalar?.string {
            if let zone = KnownZone(rawValue: name) { return zone.offsets }
            let advice = PolicyReader.advice(name, among: KnownZone.allCases.map(\.rawValue))
            reader.fault(
                node, "calendar.zone",
                "is '\(name.prefix(40))'; \(advice) For any other, list since when local time is how many minutes from UTC."
            )
            return []
        }
        return reader.list(node, "calendar.zone").compactMap { offset($0) }
    }

    private mutating func offset(_ node: Node) -> Calendar.Offset? {
        let fields = reader.fields(node, "calendar.zone", known: ["from", "minutes"])
        let minutes = reader.integer(fields["minutes"], "calendar.zone.minutes", -1_080...1_080)
        guard let text = reader.text(fields["from"], "calendar.zone.from"), let minutes else {
            reader.fault(node, "calendar.zone", "needs `from`, a moment, and `minutes`, a number.")
            return nil
        }
        do {
            return Calendar.Offset(from: try Instant(parsing: text), minutes: minutes)
        } catch {
            reader.fault(node, "calendar.zone.from", "is \(error)")
            return nil
        }
    }
}

extension Weekday {
    /// As a policy file writes it.
    var word: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }
}
