package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_TrendDimension: Choice {
    package init(_ value: TrendDimension) {
        switch value {
        case .theme: self = .theme
        case .product: self = .product
        case .topic: self = .topic
        case .issue: self = .issue
        case .segment: self = .segment
        case .company: self = .company
        case .state: self = .state
        case .channel: self = .channel
        case .language: self = .language
        case .team: self = .team
        case .outcome: self = .outcome
        case .timely: self = .timely
        case .disputed: self = .disputed
        }
    }

    package var chosen: TrendDimension? {
        switch self {
        case .theme: .theme
        case .product: .product
        case .topic: .topic
        case .issue: .issue
        case .segment: .segment
        case .company: .company
        case .state: .state
        case .channel: .channel
        case .language: .language
        case .team: .team
        case .outcome: .outcome
        case .timely: .timely
        case .disputed: .disputed
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_TrendPeriod: Choice {
    package init(_ value: TrendPeriod) {
        switch value {
        case .day: self = .day
        case .week: self = .week
        case .month: self = .month
        case .quarter: self = .quarter
        case .year: self = .year
        }
    }

    package var chosen: TrendPeriod? {
        switch self {
        case .day: .day
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_TrendSource: Choice {
    package init(_ value: TrendSource) {
        switch value {
        case .desk: self = .desk
        case .imported: self = .imported
        }
    }

    package var chosen: TrendSource? {
        switch self {
        case .desk: .desk
        case .imported: .imported
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_TrendChartKind: Choice {
    package init(_ value: TrendChartKind) {
        switch value {
        case .c: self = .c
        case .u: self = .u
        case .ewma: self = .ewma
        case .cusum: self = .cusum
        }
    }

    package var chosen: TrendChartKind? {
        switch self {
        case .c: .c
        case .u: .u
        case .ewma: .ewma
        case .cusum: .cusum
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_TrendFilter {
    package init(_ filter: TrendFilter) {
        self.init()
        dimension = .init(filter.dimension)
        values = filter.values
    }

    package func filter(_ field: String) throws(InputError) -> TrendFilter {
        guard !values.isEmpty, values.count <= 1_000 else {
            throw InputError(field: "\(field).values", value: "\(values.count) values", valid: "1–1,000 values")
        }
        return TrendFilter(
            dimension: try FieldReader.choice(dimension, "\(field).dimension"), values: values)
    }
}

extension FieldReader {
    /// None, one or two different ones.
    package static func dimensions(
        _ choices: [Evenhand_V1_TrendDimension], _ field: String
    ) throws(InputError) -> [TrendDimension] {
        let by = try list(choices, field, choice)
        guard by.count <= 2, Set(by).count == by.count else {
            throw InputError(
                field: field, value: by.map(\.rawValue).joined(separator: ", "),
                valid: "none, one or two different dimensions")
        }
        return by
    }

    /// A day between 1900 and 2199, which is what can be counted.
    package static func countedDay(_ text: String, _ field: String) throws(InputError) -> CivilDate {
        guard let day = OutcomeBlock.day(text) else {
            throw InputError(
                field: field, value: text.isEmpty ? nil : text, valid: "a day such as 2026-11-30, from 1900 to 2199")
        }
        return day
    }

    package static func optionalCountedDay(_ text: String, _ field: String) throws(InputError) -> CivilDate? {
        text.isEmpty ? nil : try countedDay(text, field)
    }
}

extension Evenhand_V1_TrendWatch {
    package init(_ watch: TrendsState.Watch) {
        self.init()
        watchID = watch.id.description
        by = watch.rule.by.map { .init($0) }
        filters = watch.rule.filters.map { .init($0) }
        per = .init(watch.rule.per)
        source = .init(watch.rule.source)
        kind = .init(watch.rule.chart)
        baseline = UInt32(clamping: watch.rule.baseline)
        width = watch.rule.width
        atLeast = UInt32(clamping: watch.rule.atLeast)
        ownerID = watch.owner.description
        addedMs = watch.addedAt.milliseconds
    }

    package func command() throws(InputError) -> TrendCommand {
        let rule = WatchRule(
            by: try FieldReader.dimensions(by, "watch.by"),
            filters: try FieldReader.list(filters, "watch.filters") { filter, field throws(InputError) in
                try filter.filter(field)
            },
            per: try FieldReader.choice(per, "watch.per"),
            source: try FieldReader.optionalChoice(source, "watch.source"),
            chart: try FieldReader.optionalChoice(kind, "watch.kind") ?? .c,
            baseline: baseline == 0 ? 26 : Int(baseline), width: width == 0 ? 3 : width,
            atLeast: atLeast == 0 ? 5 : Int(atLeast))
        return .addWatch(rule: rule, owner: try FieldReader.identifier(ownerID, "watch.owner_id"))
    }
}

extension Evenhand_V1_Alarm {
    /// - Parameter watch: The one that raised it.
    package init(_ alarm: TrendsState.Alarm, _ watch: TrendsState.Watch, period: Evenhand_V1_TrendPeriodSpan) {
        self.init()
        alarmID = alarm.id.description
        watchID = alarm.watch.description
        by = watch.rule.by.map { .init($0) }
        values = alarm.values
        self.period = period
        rule = alarm.rule
        (value, limit, centre) = (alarm.figures.value, alarm.figures.limit, alarm.figures.centre)
        raisedMs = alarm.raisedAt.milliseconds
        ownerID = watch.owner.description
        takenBy = alarm.takenBy?.description ?? ""
        closedBy = alarm.closedBy?.description ?? ""
        if let reason = alarm.reason { self.reason = .init(reason) }
    }
}

extension Evenhand_V1_OutcomeBlock {
    package func block() throws(InputError) -> OutcomeBlock {
        guard first <= 1 << 40 else {
            throw InputError(field: "first", value: "\(first)", valid: "a row's number, from 1")
        }
        guard digest.count == 32 else {
            throw InputError(field: "digest", value: "\(digest.count) bytes", valid: "SHA-256, 32 bytes")
        }
        return OutcomeBlock(
            source: source, first: Int64(first), span: Int(span), leftOut: leftOut.map(Int.init),
            digest: Self.hexadecimal(digest),
            columns: columns.map { .init(name: $0.name, values: $0.values, codes: $0.codes) })
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Evenhand_V1_OutcomeExtent {
    package init(_ extent: OutcomeExtent) {
        self.init()
        first = UInt64(clamping: extent.first)
        span = UInt32(clamping: extent.span)
        leftOut = extent.leftOut.map { UInt32(clamping: $0) }
        columns = extent.columns
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in extent.digest.utf8 {
            let value = digit <= UInt8(ascii: "9") ? digit & 15 : (digit & 15) + 9
            if let known = high {
                bytes.append(known << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        digest.append(contentsOf: bytes)
    }
}
