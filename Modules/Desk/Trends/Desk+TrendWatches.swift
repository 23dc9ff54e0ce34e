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
            let shown = try await trendWatches(by: actor).state
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

    /// The register. An alarm is there for whom the series, as they may count it, is beyond its limit too; its figures are
    /// those that they may count.
    package func trendWatches(by actor: Actor) async throws(DeskError) -> TrendWatchRecord {
        try require(.readTrends, of: actor)
        let loaded = try await loadTrends()
        var state = loaded.state
        let leftOut = try await numbersWithheld(from: actor)
        if !leftOut.isEmpty, !state.alarms.isEmpty {
            try await foldDesk()
            state.alarms = state.alarms.compactMap { alarm in
                guard let watch = state.watch(alarm.watch) else { return nil }
                if watch.rule.source == .imported { return alarm }
                let first = OutcomeBlock.day(alarm.period) ?? today
                return trends.withState { book in
                    WatchLook(watch.rule, on: first).signals(in: book.parts(watch.rule.source, leavingOut: leftOut))
                        .first { $0.values == alarm.values }.map { signal in
                            var alarm = alarm
                            alarm.figures = signal.figures
                            return alarm
                        }
                }
            }
        }
        return TrendWatchRecord(version: loaded.version, state: state)
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

    /// Looks at every watched series and raises the alarms that are due, once a series and period.
    /// - Returns: how many were raised.
    @discardableResult
    package func raiseAlarms() async throws(DeskError) -> Int {
        while true {
            let loaded = try await loadTrends()
            let watches = loaded.state.inForce
            guard !watches.isEmpty else { return 0 }
            if watches.contains(where: { $0.rule.source != .desk }) { try await foldOutcomes() }
            if watches.contains(where: { $0.rule.source != .imported }) { try await foldDesk() }
            if watches.contains(where: \.rule.readsThemes) { try await foldThemesForWatches() }
            let (moment, today) = (now(), today)
            var events: [DomainEvent] = []
            var number = Int64(loaded.state.alarms.count)
            for watch in watches {
                let look = WatchLook(watch.rule, on: today)
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
            guard !events.isEmpty else { return 0 }
            let append = Append([Append.Part(.existing(.trends, expectedVersion: loaded.version), events)])
            let outcome = try await reading { () async throws(JournalError) in try await journal.append(append) }
            // Somebody changed the watches meanwhile: looked at anew.
            if case .conflict = outcome { continue }
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
        var seen: Int64 = -1
        while !Task.isCancelled {
            do {
                try await journal.arrivals.wait(beyond: max(0, seen))
            } catch {
                return
            }
            seen = journal.position
            do throws(DeskError) { try await raiseAlarms() } catch { failing(error) }
            // Takes what arrives together at once instead of one by one.
            try? await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Alarms that a reader is not shown.
    func alarmsWithheld(from actor: Actor) async throws(DeskError) -> Set<AlarmID> {
        let all = try await loadTrends().state.alarms.map(\.id)
        guard Permission.reach(of: .readTrends, for: actor) == .everything else { return Set(all) }
        return Set(all).subtracting(try await trendWatches(by: actor).state.alarms.map(\.id))
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

    private let rule: WatchRule
    private let question: TrendQuestion
    /// The first day of the period that is looked at.
    let period: String

    init(_ rule: WatchRule, on day: CivilDate) {
        self.rule = rule
        let length = Period.Length(rawValue: rule.per.rawValue) ?? .day
        let present = Period(length, containing: day)
        var first = present
        for _ in 0..<rule.baseline { first = first.previous }
        question = TrendQuestion(
            by: rule.by, per: length, filters: rule.filters, from: first.first, through: present.last,
            limit: Self.seriesLimit)
        period = present.first.description
    }

    /// What is above its limit in the latest period. What fell below is none: the period may not be over.
    func signals(in parts: [TrendCounter.Part]) -> [Signal] {
        let counts = TrendCounter.count(question, in: parts)
        let series =
            rule.by.isEmpty ? [TrendCounts.Series(values: [], counts: counts.total)] : counts.series
        return series.compactMap { series in
            guard let last = series.counts.last, last >= rule.atLeast, series.counts.count == rule.baseline + 1 else {
                return nil
            }
            var options = TrendChart.Options(rule.chart)
            options.width = rule.width
            let periods = series.counts.map { PeriodCount(count: $0) }
            guard let chart = try? TrendChart(periods, baseline: 0..<rule.baseline, options),
                let signal = chart.signals.last, signal.period == rule.baseline, signal.rule.hasSuffix("-above")
            else { return nil }
            return Signal(
                values: series.values, rule: signal.rule,
                figures: AlarmFigures(
                    value: chart.values[rule.baseline], limit: chart.upper[rule.baseline], centre: chart.centre))
        }
    }
}
