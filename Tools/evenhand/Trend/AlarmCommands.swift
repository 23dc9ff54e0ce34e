internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct TrendWatchCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Watch series: what rises beyond chance opens an alarm for its owner.",
        discussion: """
            Every series of a watch is held against its own baseline as events arrive. An alarm is raised once a series and \
            period, within a second of the event that passes the limit.

            EXAMPLES
              evenhand trend watch add --by product --per week --owner E-5
              evenhand trend watch list
              evenhand trend watch remove W-1
            """,
        subcommands: [AddWatch.self, ListWatches.self, RemoveWatch.self])
}

struct AddWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Watch series from now on.",
        discussion: """
            EXAMPLES
              evenhand trend watch add --by product --per week --owner E-5
              evenhand trend watch add --per day --filter channel=phone --chart ewma --at-least 10 --owner E-5
            """)

    @Option(
        help: ArgumentHelp("None, one or two dimensions: each series is watched.", valueName: "dimension[,dimension]"))
    var by: TrendDimensionList?

    @Option(help: "day, week, month, quarter or year.")
    var per: ChoiceArgument<Evenhand_V1_TrendPeriod> = .init(.day)

    @Option(
        help: ArgumentHelp("Watch only these, like state=CA; may be repeated.", valueName: "dimension=value"))
    var filter: [String] = []

    @Option(help: "desk or imported; both unless said.")
    var source: ChoiceArgument<Evenhand_V1_TrendSource>?

    @Option(help: "c, ewma or cusum.")
    var chart: ChoiceArgument<Evenhand_V1_TrendChartKind> = .init(.c)

    @Option(help: "Whole periods before the present one that are normal, 4 to 104.")
    var baseline: UInt32 = 26

    @Option(help: "Of the limits, in standard deviations.")
    var width: Double = 3

    @Option(name: .customLong("at-least"), help: "Fewer in a period are no alarm.")
    var atLeast: UInt32 = 5

    @Option(help: "Whose task an alarm is, like E-5.")
    var owner: EmployeeArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        var options = TrendFilterOptions()
        options.filter = filter
        options.source = source
        options.closed = false
        let request = try filled(Evenhand_V1_AddTrendWatchRequest()) { request in
            request.watch.by = by?.dimensions ?? []
            request.watch.per = per.value
            request.watch.filters = try options.filters()
            request.watch.source = source?.value ?? .unspecified
            request.watch.kind = chart.value
            (request.watch.baseline, request.watch.width) = (baseline, width)
            (request.watch.atLeast, request.watch.ownerID) = (atLeast, owner.text)
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.trends.addTrendWatch(request, options: desk.options)
        }
        try server.console.answer(AlarmText.value(reply)) { ["watched as \(reply.watchID)"] }
    }
}

struct ListWatches: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is watched.",
        discussion: """
            EXAMPLES
              evenhand trend watch list --json
            """)

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let list = try await server.withDesk { desk in
            try await desk.trends.listTrendWatches(Evenhand_V1_ListTrendWatchesRequest(), options: desk.options)
        }
        let console = server.console
        try console.answer(.array(list.watches.map(AlarmText.value))) {
            guard !list.watches.isEmpty else { return ["Nothing is watched."] }
            var table = Table([.text(""), .prose("what"), .text("per"), .text("rule"), .text("owner")])
            for watch in list.watches {
                table.add(
                    watch.watchID, console.style.safe(AlarmText.what(watch)), Words.word(of: watch.per),
                    AlarmText.rule(watch), watch.ownerID)
            }
            return table.lines(width: console.width, style: console.style)
        }
    }
}

struct RemoveWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Stop watching; alarms that were raised stay.",
        discussion: """
            EXAMPLES
              evenhand trend watch remove W-1
            """)

    @Argument(help: "The watch, like W-1.")
    var watch: IdentifierArgument<WatchID>

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_RemoveTrendWatchRequest()) { $0.watchID = watch.text }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.trends.removeTrendWatch(request, options: desk.options)
        }
        try server.console.answer(AlarmText.value(reply)) { ["\(watch.text) is no longer watched"] }
    }
}

struct AlarmCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarm",
        abstract: "What rose beyond chance, and who looks into it.",
        discussion: """
            EXAMPLES
              evenhand alarm list --owner E-5
              evenhand alarm take AL-1
              evenhand alarm close AL-1 --reason "The carrier lost a lorry; TH-3 was opened"
            """,
        subcommands: [ListAlarms.self, TakeAlarm.self, CloseAlarm.self])
}

struct ListAlarms: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List open alarms, the newest first.",
        discussion: """
            EXAMPLES
              evenhand alarm list
              evenhand alarm list --closed --json
            """)

    @Flag(help: "Closed ones too.")
    var closed = false

    @Option(help: "Those of one owner, like E-5.")
    var owner: EmployeeArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_ListAlarmsRequest()) {
            ($0.includeClosed, $0.ownerID) = (closed, owner?.text ?? "")
        }
        let list = try await server.withDesk { desk in
            try await desk.trends.listAlarms(request, options: desk.options)
        }
        let console = server.console
        try console.answer(.array(list.alarms.map(AlarmText.value))) {
            guard !list.alarms.isEmpty else { return ["No alarm is open."] }
            var table = Table([
                .text(""), .prose("series"), .text("period"), .text("signal"), .number("count"), .number("limit"),
                .text("owner"), .text(""),
            ])
            for alarm in list.alarms {
                table.add(
                    alarm.alarmID, console.style.safe(AlarmText.series(alarm)), alarm.period.name, alarm.rule,
                    TrendView.short(alarm.value), TrendView.short(alarm.limit), alarm.ownerID,
                    AlarmText.standing(alarm))
            }
            return table.lines(width: console.width, style: console.style)
        }
    }
}

struct TakeAlarm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Say that you look into an alarm.",
        discussion: """
            EXAMPLES
              evenhand alarm take AL-1
            """)

    @Argument(help: "The alarm, like AL-1.")
    var alarm: IdentifierArgument<AlarmID>

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_TakeAlarmRequest()) { $0.alarmID = alarm.text }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.trends.takeAlarm(request, options: desk.options)
        }
        try server.console.answer(AlarmText.value(reply)) { ["\(alarm.text) is yours"] }
    }
}

struct CloseAlarm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close an alarm, saying what it was and what was done.",
        discussion: """
            EXAMPLES
              evenhand alarm close AL-1 --reason "The carrier lost a lorry; TH-3 was opened"
            """)

    @Argument(help: "The alarm, like AL-1.")
    var alarm: IdentifierArgument<AlarmID>

    @Option(help: "What it was, and what was done.")
    var reason: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_CloseAlarmRequest()) {
            ($0.alarmID, $0.reason) = (alarm.text, try reason.text())
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.trends.closeAlarm(request, options: desk.options)
        }
        try server.console.answer(AlarmText.value(reply)) { ["\(alarm.text) is closed"] }
    }
}

/// Watches and alarms in words and as JSON.
enum AlarmText {
    static func what(_ watch: Evenhand_V1_TrendWatch) -> String {
        let by = watch.by.map { Words.word(of: $0) }.joined(separator: " and ")
        let filters = watch.filters.map { filter in
            "\(Words.word(of: filter.dimension))=\(filter.values.joined(separator: "|"))"
        }
        return ([by.isEmpty ? "all" : "each \(by)"] + filters).joined(separator: ", ")
    }

    static func rule(_ watch: Evenhand_V1_TrendWatch) -> String {
        "\(Words.word(of: watch.kind)) above \(TrendView.short(watch.width))σ of \(watch.baseline), at least \(watch.atLeast)"
    }

    static func series(_ alarm: Evenhand_V1_Alarm) -> String {
        alarm.values.isEmpty ? "all" : alarm.values.map { $0.isEmpty ? "(not said)" : $0 }.joined(separator: " · ")
    }

    static func standing(_ alarm: Evenhand_V1_Alarm) -> String {
        if !alarm.closedBy.isEmpty { return "closed by \(alarm.closedBy)" }
        return alarm.takenBy.isEmpty ? "open" : "taken by \(alarm.takenBy)"
    }

    static func value(_ reply: Evenhand_V1_TrendReply) -> JSONValue {
        [
            "version": JSONValue(reply.version), "events": .array(reply.events.map { .string($0) }),
            "watch": JSONValue(reply.watchID.isEmpty ? nil : reply.watchID),
        ]
    }

    static func value(_ watch: Evenhand_V1_TrendWatch) -> JSONValue {
        [
            "watch": .string(watch.watchID), "by": .array(watch.by.map { .string(Words.word(of: $0)) }),
            "filters": .object(
                watch.filters.map { filter in
                    JSONValue.Member(Words.word(of: filter.dimension), .array(filter.values.map { .string($0) }))
                }),
            "per": .string(Words.word(of: watch.per)), "source": JSONValue(Words.wordIfSet(of: watch.source)),
            "chart": .string(Words.word(of: watch.kind)), "baseline": JSONValue(watch.baseline),
            "width": JSONValue(watch.width, digits: 4), "atLeast": JSONValue(watch.atLeast),
            "owner": .string(watch.ownerID), "added": .string(CivilTime.timestamp(watch.addedMs)),
        ]
    }

    static func value(_ alarm: Evenhand_V1_Alarm) -> JSONValue {
        [
            "alarm": .string(alarm.alarmID), "watch": .string(alarm.watchID),
            "by": .array(alarm.by.map { .string(Words.word(of: $0)) }),
            "values": .array(alarm.values.map { .string($0) }), "period": .string(alarm.period.name),
            "rule": .string(alarm.rule), "value": JSONValue(alarm.value, digits: 6),
            "limit": JSONValue(alarm.limit, digits: 6), "centre": JSONValue(alarm.centre, digits: 6),
            "raised": .string(CivilTime.timestamp(alarm.raisedMs)), "owner": .string(alarm.ownerID),
            "takenBy": JSONValue(alarm.takenBy.isEmpty ? nil : alarm.takenBy),
            "closedBy": JSONValue(alarm.closedBy.isEmpty ? nil : alarm.closedBy),
            "reason": JSONValue(alarm.hasReason ? alarm.reason.text : nil),
        ]
    }
}
