package import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal

/// Watched series and alarms as one reader may see them.
package struct TrendWatchRecord: Sendable {
    package var version: Int64
    package var state: TrendsState
}

extension Desk {
    /// Watches a series or stops, takes or closes an alarm.
    package func perform(_ command: TrendCommand, by actor: Actor) async throws(DeskError) -> CommandOutcome {
        try require(.manageTrends, of: actor)
        if let alarm = command.alarm {
            // An alarm that is not open to them is not there.
            let shown = try await trendWatches(alarms: .numbered([alarm]), by: actor).state
            guard shown.alarm(alarm) != nil else {
                throw .refused(.notFound("alarm", alarm, find: TrendLineFix.alarmList))
            }
        }
        return try await commit(about: .trends) { () async throws(DeskError) -> Decision in
            let loaded = try await loadTrends()
            var owner: EmployeeState?
            var checks: [StreamVersion] = []
            if case .addWatch(_, let id) = command {
                let employee = try await loadEmployee(id)
                owner = employee.version > 0 ? employee.state : nil
                checks = [StreamVersion(.employee(id), at: employee.version)]
            }
            do throws(Refusal) {
                let events = try TrendDecider.decide(
                    Envelope(at: now(), actor: actor, command: command), in: loaded.state, given: owner)
                return Decision(
                    target: .existing(.trends, expectedVersion: loaded.version), events: events.map { .trend($0) },
                    checks: checks)
            } catch {
                throw .refused(error)
            }
        }
    }

    /// Which alarms are wanted.
    package enum AlarmChoice: Sendable {
        case all
        case open
        case numbered(Set<AlarmID>)

        func wants(_ alarm: TrendsState.Alarm) -> Bool {
            switch self {
            case .all: true
            case .open: alarm.isOpen
            case .numbered(let ids): ids.contains(alarm.id)
            }
        }
    }

    /// The register, with the alarms that are wanted and open to the reader.
    ///
    /// An alarm stands as it was raised unless complaints that are closed to the reader may have had a part in it: unless one of
    /// them was filed in its period or baseline. Then it is there when the series, as the reader may count it, is beyond its
    /// limit too, with the figures of that count; it is not there when closed complaints alone brought it about. Where the
    /// series cannot be counted again, because what it counted goes by other values now, nobody can say what part the closed
    /// ones had in the recorded figures, so it stays closed too: its own figures would tell of them.
    package func trendWatches(
        alarms wanted: AlarmChoice = .all, by actor: Actor
    ) async throws(DeskError) -> TrendWatchRecord {
        try require(.readTrends, of: actor)
        let loaded = try await loadTrends()
        var state = loaded.state
        state.alarms.removeAll { !wanted.wants($0) }
        let looks = alarmLooks(of: state)
        guard !looks.isEmpty, !(try await numbersWithheld(from: actor)).isEmpty else {
            return TrendWatchRecord(version: loaded.version, state: state)
        }
        try await foldDesk()
        // Asked anew, so that nothing is counted that was filed meanwhile.
        let leftOut = try await numbersWithheld(from: actor)
        let days = trends.withState { $0.desk.filedDays(of: leftOut) }
        let doubtful = looks.filter { look in days.contains(where: look.value.days.contains) }
        guard !doubtful.isEmpty else { return TrendWatchRecord(version: loaded.version, state: state) }
        try await foldTrends(for: doubtful.values.map(\.rule))
        var open: [AlarmGroup: [[String]: AlarmFigures]] = [:]
        for (group, look) in doubtful {
            let signals = trends.withState { look.signals(in: $0.parts(look.rule.source, leavingOut: leftOut)) }
            open[group] = Dictionary(signals.map { ($0.values, $0.figures) }, uniquingKeysWith: { first, _ in first })
        }
        state.alarms = state.alarms.compactMap { alarm in
            guard let group = open[AlarmGroup(alarm)] else { return alarm }
            guard let figures = group[alarm.values] else { return nil }
            var alarm = alarm
            alarm.figures = figures
            return alarm
        }
        return TrendWatchRecord(version: loaded.version, state: state)
    }

    /// Alarms of one watch and period are counted together.
    private struct AlarmGroup: Hashable {
        let watch: WatchID
        let period: String

        init(_ alarm: TrendsState.Alarm) { (watch, period) = (alarm.watch, alarm.period) }
    }

    /// What alarms have to be counted again by; imported rows are open to everybody who may read trends. Watches that were
    /// removed keep their rules.
    private func alarmLooks(of state: TrendsState) -> [AlarmGroup: WatchLook] {
        var looks: [AlarmGroup: WatchLook] = [:]
        for alarm in state.alarms where looks[AlarmGroup(alarm)] == nil {
            guard let rule = state.watch(alarm.watch)?.rule, rule.source != .imported,
                let first = OutcomeBlock.day(alarm.period)
            else { continue }
            looks[AlarmGroup(alarm)] = WatchLook(rule, at: WatchLook.period(of: rule, on: first))
        }
        return looks
    }

    /// Brings what the rules look at up to the journal's end.
    private func foldTrends(for rules: [WatchRule]) async throws(DeskError) {
        if rules.contains(where: { $0.source != .desk }) { try await foldOutcomes() }
        if rules.contains(where: { $0.source != .imported }) { try await foldDesk() }
        if rules.contains(where: \.readsThemes) { try await foldThemesForWatches() }
    }

    func loadTrends() async throws(DeskError) -> Loaded<TrendsState> {
        let version = trends.withState { $0.registerVersion }
        let recorded = try await reading { () async throws(JournalError) in
            try await journal.events(of: .trends, from: version + 1)
        }
        return trends.withState { state in
            for recorded in recorded where recorded.version == state.registerVersion + 1 {
                if case .trend(let event) = recorded.event { state.register.advance(with: event) }
                state.registerVersion += 1
            }
            return Loaded(state: state.register, version: state.registerVersion)
        }
    }

    /// Looks at every watched series and raises the alarms that are due, once a series and period. The period before is looked
    /// at too: yesterday's letters may be entered this morning. Nothing is looked at while nothing that is counted changed.
    /// - Returns: how many were raised.
    @discardableResult
    package func raiseAlarms() async throws(DeskError) -> Int {
        while true {
            let loaded = try await loadTrends()
            let watches = loaded.state.inForce
            guard !watches.isEmpty else { return 0 }
            try await foldTrends(for: watches.map(\.rule))
            let (moment, today) = (now(), today)
            // Taken before the counts: what is folded in between is looked at once more.
            let mark = trends.withState { state in
                TrendBook.LookMark(
                    watches: watches.map(\.id), outcomesVersion: state.outcomesVersion, deskChanges: state.deskChanges,
                    today: today)
            }
            if trends.withState({ $0.looked == mark }) { return 0 }
            var events: [DomainEvent] = []
            var number = Int64(loaded.state.alarms.count)
            for (watch, look) in watches.flatMap({ watch in WatchLook.due(watch.rule, on: today).map { (watch, $0) } })
            {
                let signals = trends.withState { look.signals(in: $0.parts(watch.rule.source)) }
                for signal in signals {
                    let key = TrendsState.AlarmKey(watch: watch.id, values: signal.values, period: look.period)
                    guard !loaded.state.raised.contains(key) else { continue }
                    number += 1
                    events.append(
                        .trend(
                            TrendEvent(
                                at: moment, by: .house,
                                .alarmRaised(
                                    .init(
                                        alarm: AlarmID(number), watch: watch.id, values: signal.values,
                                        period: look.period, rule: signal.rule, figures: signal.figures)))))
                }
            }
            guard !events.isEmpty else {
                trends.withState { $0.looked = mark }
                return 0
            }
            let append = Append([Append.Part(.existing(.trends, expectedVersion: loaded.version), events)])
            let outcome = try await reading { () async throws(JournalError) in try await journal.append(append) }
            // Somebody changed the watches meanwhile: looked at anew.
            if case .conflict = outcome { continue }
            trends.withState { $0.looked = mark }
            return events.count
        }
    }

    private func foldThemesForWatches() async throws(DeskError) {
        let question = TrendQuestion(by: [.theme], per: .day, from: today, through: today)
        try await foldTrends(for: question, .desk)
    }

    /// Follows arrivals until the task is cancelled, so that an alarm is raised within a second of the event that makes it
    /// due. Without a watch nothing is folded.
    package func followTrends(failing: (DeskError) -> Void) async {
        await followArrivals(every: .milliseconds(200), failing: failing) { () async throws(DeskError) in
            try await raiseAlarms()
        }
    }

    /// Those of these alarms that a reader is not shown.
    func withheld(alarms: Set<AlarmID>, from actor: Actor) async throws(DeskError) -> Set<AlarmID> {
        guard !alarms.isEmpty, Permission.reach(of: .readTrends, for: actor) == .everything else { return alarms }
        return alarms.subtracting(try await trendWatches(alarms: .numbered(alarms), by: actor).state.alarms.map(\.id))
    }
}

extension TrendCommand {
    fileprivate var alarm: AlarmID? {
        switch self {
        case .takeAlarm(let id), .closeAlarm(let id, _): id
        case .addWatch, .removeWatch: nil
        }
    }
}

extension WatchRule {
    fileprivate var readsThemes: Bool { by.contains(.theme) || filters.contains { $0.dimension == .theme } }
}

/// The series of a watch on a day, each held against its own baseline.
struct WatchLook {
    struct Signal {
        let values: [String]
        let rule: String
        let figures: AlarmFigures
    }

    /// Series a watch looks at, the largest first.
    static let seriesLimit = 200

    let rule: WatchRule
    private let question: TrendQuestion
    /// The first day of the period that is looked at.
    let period: String
    /// Those of the period and of the longest baseline that it may have.
    let days: ClosedRange<Int>

    init(_ rule: WatchRule, at present: Period) {
        self.rule = rule
        var first = present
        for _ in 0..<rule.baseline { first = first.previous }
        question = TrendQuestion(
            by: rule.by, per: present.length, filters: rule.filters, from: first.first, through: present.last,
            limit: Self.seriesLimit)
        period = present.first.description
        days = first.first.dayNumber...present.last.dayNumber
    }

    static func period(of rule: WatchRule, on day: CivilDate) -> Period {
        Period(Period.Length(rawValue: rule.per.rawValue) ?? .day, containing: day)
    }

    /// The period before and the one of the day: what may still grow.
    static func due(_ rule: WatchRule, on day: CivilDate) -> [WatchLook] {
        let present = period(of: rule, on: day)
        return [WatchLook(rule, at: present.previous), WatchLook(rule, at: present)]
    }

    /// What is above its limit in the period. What fell below is none: the period may not be over. The baseline begins no earlier
    /// than the first whole period of what is counted, whatever its series: before that nothing was kept, which is not none.
    func signals(in parts: [TrendCounter.Part]) -> [Signal] {
        guard let firstDay = parts.compactMap({ $0.firstDay(of: question.measure) }).min() else { return [] }
        var whole = question
        whole.periods.removeAll { $0.first.dayNumber < firstDay }
        let baseline = whole.periods.count - 1
        guard baseline >= TrendDecider.baselines.lowerBound else { return [] }
        let counts = TrendCounter.count(whole, in: parts)
        let series =
            rule.by.isEmpty ? [TrendCounts.Series(values: [], counts: counts.total)] : counts.series
        return series.compactMap { series in
            guard let last = series.counts.last, last >= rule.atLeast else { return nil }
            var options = TrendChart.Options(rule.chart)
            options.width = rule.width
            let periods = series.counts.map { PeriodCount(count: $0) }
            guard let chart = try? TrendChart(periods, baseline: 0..<baseline, options),
                let signal = chart.signals.last, signal.period == baseline, signal.rule.hasSuffix("-above")
            else { return nil }
            return Signal(
                values: series.values, rule: signal.rule,
                figures: AlarmFigures(
                    value: chart.values[baseline], limit: chart.upper[baseline], centre: chart.centre))
        }
    }
}
