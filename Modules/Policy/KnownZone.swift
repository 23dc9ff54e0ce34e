internal import EvenhandDomain

/// Zones by the rule their clocks are changed by, for the years 1996 to 2100. Rules and not tables: no machine's zone
/// files are read, so that a date never depends on when a machine was last updated.
enum KnownZone: String, CaseIterable {
    case utc = "UTC"
    case dublin = "Europe/Dublin"
    case lisbon = "Europe/Lisbon"
    case london = "Europe/London"
    case berlin = "Europe/Berlin"
    case madrid = "Europe/Madrid"
    case paris = "Europe/Paris"
    case rome = "Europe/Rome"
    case warsaw = "Europe/Warsaw"
    case athens = "Europe/Athens"
    case helsinki = "Europe/Helsinki"
    case newYork = "America/New_York"
    case chicago = "America/Chicago"
    case denver = "America/Denver"
    case losAngeles = "America/Los_Angeles"
    case kolkata = "Asia/Kolkata"
    case bangkok = "Asia/Bangkok"
    case singapore = "Asia/Singapore"
    case tokyo = "Asia/Tokyo"

    private enum Rule {
        case none
        /// The last Sundays of March and October, at 01:00 UTC (Directive 2000/84/EC).
        case europe
        /// The second Sunday of March and the first of November, at 02:00 local time (Energy Policy Act of 2005, in force
        /// since 2007).
        case unitedStates
    }

    private var standardMinutes: Int {
        switch self {
        case .utc, .dublin, .lisbon, .london: 0
        case .berlin, .madrid, .paris, .rome, .warsaw: 60
        case .athens, .helsinki: 120
        case .newYork: -300
        case .chicago: -360
        case .denver: -420
        case .losAngeles: -480
        case .kolkata: 330
        case .bangkok: 420
        case .singapore: 480
        case .tokyo: 540
        }
    }

    private var rule: Rule {
        switch self {
        case .utc, .kolkata, .bangkok, .singapore, .tokyo: .none
        case .dublin, .lisbon, .london, .berlin, .madrid, .paris, .rome, .warsaw, .athens, .helsinki: .europe
        case .newYork, .chicago, .denver, .losAngeles: .unitedStates
        }
    }

    var offsets: [Calendar.Offset] {
        guard self != .utc else { return [] }
        let standard = standardMinutes
        var offsets = [Calendar.Offset(from: Instant(milliseconds: -2_208_988_800_000), minutes: standard)]
        switch rule {
        case .none: break
        case .europe:
            for year in 1996...2100 {
                add(&offsets, Self.sunday(lastOf: 3, in: year), minute: 60, standard + 60)
                add(&offsets, Self.sunday(lastOf: 10, in: year), minute: 60, standard)
            }
        case .unitedStates:
            for year in 2007...2100 {
                add(&offsets, Self.sunday(2, of: 3, in: year), minute: 120 - standard, standard + 60)
                add(&offsets, Self.sunday(1, of: 11, in: year), minute: 60 - standard, standard)
            }
        }
        return offsets
    }

    private func add(_ offsets: inout [Calendar.Offset], _ date: CivilDate, minute: Int, _ minutes: Int) {
        let moment = Int64(date.dayNumber) * Instant.millisecondsPerDay + Int64(minute) * 60_000
        offsets.append(.init(from: Instant(milliseconds: moment), minutes: minutes))
    }

    private static func sunday(lastOf month: Int, in year: Int) -> CivilDate {
        // March and October have 31 days.
        var date = CivilDate(year: year, month: month, day: 31)!
        while date.weekday != .sunday { date = date.advanced(byDays: -1) }
        return date
    }

    private static func sunday(_ number: Int, of month: Int, in year: Int) -> CivilDate {
        var date = CivilDate(year: year, month: month, day: 1)!
        while date.weekday != .sunday { date = date.advanced(byDays: 1) }
        return date.advanced(byDays: 7 * (number - 1))
    }
}
