package import EvenhandDomain
package import EvenhandInsight
internal import EvenhandJournal
internal import Synchronization

/// Complaints and imported outcomes as columns in memory, and the register of watched series: folded when somebody first asks,
/// and folded on as events arrive. Safe to use from any thread.
final class TrendBook: Sendable {
    struct State {
        /// Imported rows by the day they were received on, and by the day they were closed on.
        var importedFiled = TrendTable([.filed])
        var importedClosed = TrendTable([.closed])
        var sources = OutcomesState()
        var outcomesVersion: Int64 = 0
        /// Complaints, a row each.
        var desk = DeskTrendTable()
        /// How far the journal is folded into these; nil: not at all yet.
        var deskThrough: Int64?
        var themesVersion: Int64 = -1
        /// How often complaints, employees or themes changed what is counted.
        var deskChanges = 0
        /// What the watched series were last held against; nil: never.
        var looked: LookMark?
        var register = TrendsState()
        var registerVersion: Int64 = 0
        var keptPhrases: KeptPhrases?

        mutating func take(_ recorded: RecordedEvent) {
            guard recorded.version == outcomesVersion + 1, case .outcomes(let event) = recorded.event else { return }
            outcomesVersion = recorded.version
            switch event.body {
            case .taken(let block):
                sources.apply(block)
                importedFiled.append(block, on: .filed)
                importedClosed.append(block, on: .closed)
            }
        }

        /// The tables a question is about. Rows of `leftOut` count nowhere.
        func parts(_ source: TrendSource?, leavingOut leftOut: Set<ComplaintID> = []) -> [TrendCounter.Part] {
            var parts: [TrendCounter.Part] = []
            if source != .imported { parts.append(desk.part(leavingOut: leftOut)) }
            if source != .desk { parts += [TrendCounter.Part(importedFiled), TrendCounter.Part(importedClosed)] }
            return parts
        }
    }

    /// What decides which alarms are due: while it stays, there is nothing to look at.
    struct LookMark: Equatable {
        let watches: [WatchID]
        let outcomesVersion: Int64
        let deskChanges: Int
        let today: CivilDate
    }

    private let state = Mutex(State())
    /// Folding is done by one at a time; the others wait and find it done.
    let turn = Turn()
    /// Phrases are counted for one question at a time, for each holds very many of them.
    let phrases = Turn()

    func withState<Answer>(_ body: (inout sending State) -> sending Answer) -> sending Answer {
        state.withLock { body(&$0) }
    }
}

/// Complaints on record as rows of a table.
package struct DeskTrendTable: Sendable {
    package private(set) var table = TrendTable([.filed, .closed])
    /// The row of a complaint by its number, from 1; -1 for none.
    private var rows: [Int32] = []
    private(set) var complaints: [ComplaintID] = []
    private var teams: [EmployeeID: String] = [:]
    /// Themes of complaints that have no row yet: a theme may gather one before it is folded.
    private var themesAhead: [ComplaintID: [String]] = [:]

    package init() {}

    func row(of id: ComplaintID) -> Int? {
        let index = Int(id.rawValue) - 1
        guard rows.indices.contains(index), rows[index] >= 0 else { return nil }
        return Int(rows[index])
    }

    /// The days that these were filed on, in order.
    func filedDays(of complaints: Set<ComplaintID>) -> [Int] {
        complaints.compactMap { row(of: $0).flatMap { table.day($0, .filed) } }.sorted()
    }

    func part(leavingOut leftOut: Set<ComplaintID>) -> TrendCounter.Part {
        TrendCounter.Part(table, leavingOut: Set(leftOut.compactMap { row(of: $0) }))
    }

    package mutating func put(_ id: ComplaintID, _ summary: ComplaintSummary, _ calendar: Calendar) {
        var days: [TrendMeasure: Int] = [.filed: calendar.date(of: summary.receivedAt).dayNumber]
        if let closedAt = summary.closedAt { days[.closed] = calendar.date(of: closedAt).dayNumber }
        let outcomes = Set(summary.heads.compactMap(\.outcome)).map(\.rawValue).sorted()
        let values: [(TrendDimension, [String])] = [
            (.product, [summary.productArea].compactMap { $0 }), (.topic, [summary.topic].compactMap { $0 }),
            (.channel, [summary.channel.rawValue]), (.language, [summary.language]),
            (.team, summary.concernedEmployees.sorted().map(\.description)), (.outcome, outcomes),
        ]
        var codes: [TrendDimension: UInt32] = [:]
        for (dimension, set) in values { codes[dimension] = table.number(of: set, in: dimension) }
        if let row = row(of: id) {
            table.set(row, days: days, codes: codes)
            return
        }
        let index = Int(id.rawValue) - 1
        if index >= rows.count { rows += Array(repeating: -1, count: index + 1 - rows.count) }
        rows[index] = Int32(table.rowCount)
        complaints.append(id)
        if let set = themesAhead.removeValue(forKey: id) { codes[.theme] = table.number(of: set, in: .theme) }
        table.append(days: days, codes: codes)
    }

    mutating func put(_ team: String?, of employee: EmployeeID) { teams[employee] = team }

    /// Where employees are now; call after complaints or employees changed.
    mutating func nameTeams() {
        let teams = teams
        table.relabel(.team) { set in
            Set(set.compactMap { (try? EmployeeID(parsing: $0)).flatMap { teams[$0] } }).sorted()
        }
    }

    /// The themes each complaint is in.
    mutating func put(_ themes: ThemesState) {
        var sets: [ComplaintID: [String]] = [:]
        for theme in themes.themes where !theme.isMerged {
            for member in theme.members.keys { sets[member, default: []].append(theme.id.description) }
        }
        put(themes: sets)
    }

    /// The same by their numbers, in order; a complaint that is left out is in none.
    package mutating func put(themes sets: [ComplaintID: [String]]) {
        table.clear(.theme)
        themesAhead.removeAll()
        for (complaint, set) in sets {
            guard let row = row(of: complaint) else {
                themesAhead[complaint] = set
                continue
            }
            table.set(row, .theme, table.number(of: set, in: .theme))
        }
    }
}
