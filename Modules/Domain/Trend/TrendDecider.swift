/// Watched series and their alarms as events have made them.
package struct TrendsState: Sendable, Equatable {
    package struct Watch: Sendable, Equatable {
        package var id: WatchID
        package var rule: WatchRule
        package var owner: PersonID
        package var addedAt: Instant
        package var isRemoved = false
    }

    package struct Alarm: Sendable, Equatable {
        package var id: AlarmID
        package var watch: WatchID
        package var values: [String]
        package var period: String
        package var rule: String
        package var figures: AlarmFigures
        package var raisedAt: Instant
        package var takenBy: PersonID?
        package var closedBy: PersonID?
        package var reason: PersonalText?

        package var isOpen: Bool { closedBy == nil }
    }

    /// In the order of their numbers, removed ones too.
    package var watches: [Watch] = []
    package var alarms: [Alarm] = []
    /// Series and periods that have had their alarm.
    package private(set) var raised: Set<AlarmKey> = []

    package struct AlarmKey: Hashable, Sendable {
        package let watch: WatchID
        package let values: [String]
        package let period: String

        package init(watch: WatchID, values: [String], period: String) {
            self.watch = watch
            self.values = values
            self.period = period
        }
    }

    package init() {}

    package var inForce: [Watch] { watches.filter { !$0.isRemoved } }
    package func watch(_ id: WatchID) -> Watch? { watches.first { $0.id == id } }
    package func alarm(_ id: AlarmID) -> Alarm? { alarms.first { $0.id == id } }

    package mutating func advance(with event: TrendEvent) {
        switch event.body {
        case .watchAdded(let data):
            watches.append(Watch(id: data.watch, rule: data.rule, owner: data.owner, addedAt: event.at))
        case .watchRemoved(let data):
            guard let index = watches.firstIndex(where: { $0.id == data.watch }) else { break }
            watches[index].isRemoved = true
        case .alarmRaised(let data):
            raised.insert(AlarmKey(watch: data.watch, values: data.values, period: data.period))
            alarms.append(
                Alarm(
                    id: data.alarm, watch: data.watch, values: data.values, period: data.period, rule: data.rule,
                    figures: data.figures, raisedAt: event.at))
        case .alarmTaken(let data): change(data.alarm) { $0.takenBy = event.by }
        case .alarmClosed(let data):
            change(data.alarm) { ($0.closedBy, $0.reason) = (event.by, data.reason) }
        }
    }

    private mutating func change(_ id: AlarmID, _ change: (inout Alarm) -> Void) {
        guard let index = alarms.firstIndex(where: { $0.id == id }) else { return }
        change(&alarms[index])
    }
}

/// What may be asked of the register of watched series.
package enum TrendCommand: Sendable, Equatable {
    case addWatch(rule: WatchRule, owner: EmployeeID)
    case removeWatch(WatchID)
    case takeAlarm(AlarmID)
    case closeAlarm(AlarmID, reason: String)
}

/// What a command makes happen to watched series and alarms.
package enum TrendDecider: Decider {
    package typealias Command = Envelope<TrendCommand>
    package typealias State = TrendsState
    package typealias Event = TrendEvent
    /// Who a watch's alarms are for, as the register of employees has them; nil: nobody of that number.
    package typealias Facts = EmployeeState?

    package static let watchLimit = 100
    package static let baselines = 4...104
    package static let filterLimit = 3
    package static let valueLimit = 50

    package static var initialState: TrendsState { TrendsState() }

    package static func evolve(_ state: TrendsState, with event: TrendEvent) -> TrendsState {
        var next = state
        next.advance(with: event)
        return next
    }

    package static func decide(
        _ command: Command, in state: TrendsState, given owner: EmployeeState?
    ) throws(Refusal) -> [TrendEvent] {
        if let refusal = Refusal(violations(of: command, in: state, given: owner)) { throw refusal }
        let happening: TrendHappening =
            switch command.command {
            case .addWatch(let rule, let owner):
                .watchAdded(.init(watch: WatchID(Int64(state.watches.count + 1)), rule: rule, owner: owner))
            case .removeWatch(let id): .watchRemoved(.init(watch: id))
            case .takeAlarm(let id): .alarmTaken(.init(alarm: id))
            case .closeAlarm(let id, let reason):
                .alarmClosed(.init(alarm: id, reason: PersonalText(reason, of: .stream)))
            }
        return [TrendEvent(at: command.at, by: command.actor.person, happening)]
    }

    private static func violations(
        of command: Command, in state: TrendsState, given owner: EmployeeState?
    ) -> [Violation] {
        switch command.command {
        case .addWatch(let rule, let id): return watch(rule, ownedBy: id, owner, in: state)
        case .removeWatch(let id):
            guard let watch = state.watch(id), !watch.isRemoved else {
                return missing("watch", id.description, TrendLineFix.watchList)
            }
            return []
        case .takeAlarm(let id):
            guard let alarm = state.alarm(id) else { return missing("alarm", id.description, TrendLineFix.alarmList) }
            return closed(alarm)
        case .closeAlarm(let id, let reason):
            guard let alarm = state.alarm(id) else { return missing("alarm", id.description, TrendLineFix.alarmList) }
            return closed(alarm) + InputCheck.words(reason, "reason", TrendLineFix.close(id))
        }
    }

    private static func closed(_ alarm: TrendsState.Alarm) -> [Violation] {
        guard !alarm.isOpen else { return [] }
        return [
            StateCheck.violation(
                "alarm \(alarm.id) is closed.", field: "alarm", missing: "an open alarm", fix: TrendLineFix.alarmList)
        ]
    }

    private static func missing(_ noun: String, _ id: String, _ fix: String) -> [Violation] {
        [
            StateCheck.violation(
                "there is no \(noun) \(id).", nature: .notFound, field: noun, missing: "a \(noun) with this number",
                fix: fix)
        ]
    }

    private static func watch(
        _ rule: WatchRule, ownedBy id: EmployeeID, _ owner: EmployeeState?, in state: TrendsState
    ) -> [Violation] {
        var found: [Violation] = []
        func fault(_ field: String, _ message: String, _ missing: String) {
            found.append(InputCheck.violation(field, message, missing: missing, fix: TrendLineFix.watchAdd))
        }
        if owner == nil || id == .house {
            found.append(
                StateCheck.violation(
                    "there is no employee \(id) to own the alarms.", nature: .notFound, field: "owner_id",
                    missing: "an employee", fix: CommandLineFix.employeeList))
        }
        if state.inForce.count >= watchLimit {
            found.append(
                StateCheck.violation(
                    "\(watchLimit) series are watched already.", missing: "a watch less", fix: TrendLineFix.watchList))
        }
        if rule.by.count > 2 || Set(rule.by).count != rule.by.count {
            fault("by", "by names \(rule.by.count) dimensions.", "none, one or two different ones")
        }
        if rule.filters.count > filterLimit
            || rule.filters.contains(where: { $0.values.isEmpty || $0.values.count > valueLimit })
        {
            fault("filters", "there are too many filters, or one without a value.", "at most \(filterLimit)")
        }
        if rule.chart == .u { fault("kind", "a watch needs no exposures.", "c, ewma or cusum") }
        if !baselines.contains(rule.baseline) {
            fault(
                "baseline", "baseline is \(rule.baseline).",
                "\(baselines.lowerBound)–\(baselines.upperBound) periods")
        }
        if !(rule.width >= 1 && rule.width <= 10) { fault("width", "width is \(rule.width).", "1–10 deviations") }
        if rule.atLeast < 1 { fault("at_least", "at_least is \(rule.atLeast).", "1 or more") }
        return found
    }
}

/// The command lines of trends, watches and alarms.
package enum TrendLineFix {
    package static let watchAdd = "evenhand trend watch add --by product --per week --owner EMPLOYEE"
    package static let watchList = "evenhand trend watch list"
    package static let alarmList = "evenhand alarm list"
    package static func close(_ alarm: AlarmID) -> String { "evenhand alarm close \(alarm) --reason TEXT" }
    package static let trend = "evenhand trend --help"
}
