internal import EvenhandIntake
internal import EvenhandMessages
internal import Foundation

/// A trend as a table, as JSON and as CSV.
struct TrendView {
    let request: Evenhand_V1_GetTrendRequest
    let trend: Evenhand_V1_GetTrendResponse

    init(_ request: Evenhand_V1_GetTrendRequest, _ trend: Evenhand_V1_GetTrendResponse) {
        self.request = request
        self.trend = trend
    }

    static func name(_ series: Evenhand_V1_TrendSeries) -> String {
        series.values.isEmpty
            ? "all" : series.values.map { $0.isEmpty ? "(not said)" : $0 }.joined(separator: " · ")
    }

    /// A number with as many digits as it is worth.
    static func short(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return ProgressText.grouped(Int(value)) }
        if abs(value) >= 1_000 { return ProgressText.grouped(Int(value.rounded())) }
        return String(format: abs(value) >= 10 ? "%.1f" : abs(value) >= 0.1 ? "%.2f" : "%.4f", value)
    }

    /// The change from one count to another in percent; a dash where there was nothing.
    static func change(_ now: UInt64, from before: UInt64) -> String {
        guard before > 0 else { return now == 0 ? "" : "new" }
        let percent = (Double(now) - Double(before)) / Double(before) * 100
        return String(format: "%+.1f %%", percent)
    }

    var kindWord: String { request.hasChart ? Words.word(of: request.chart.kind) : "" }

    // MARK: For people

    func lines(style: TextStyle, width: Int) -> [String] {
        guard let first = trend.periods.first, let last = trend.periods.last else { return ["Nothing was asked for."] }
        let sum = trend.total.reduce(0, +)
        var lines = [
            "\(style.strong(ProgressText.grouped(Int(clamping: sum)))) complaints"
                + (request.measure == .closed ? " closed" : "") + ", \(first.name) to \(last.name)"
                + (trend.unfinished ? " (not over yet)" : "")
        ]
        if request.hasChart {
            lines.append(
                "\(kindWord) chart; baseline \(trend.baselineFrom) to \(trend.baselineTo), \(trend.baselinePeriods) periods"
            )
        }
        if sum == 0 { return lines + ["  nothing was counted"] }
        if trend.series.count == 1, let only = trend.series.first {
            lines += detail(only, style: style, width: width)
        } else {
            lines += summary(style: style, width: width)
        }
        if trend.otherSeries > 0 {
            let rest = trend.others.reduce(0, +)
            lines.append(
                "  and \(ProgressText.grouped(Int(trend.otherSeries))) further series with "
                    + "\(ProgressText.grouped(Int(clamping: rest))): --limit shows more")
        }
        return lines
    }

    private func summary(style: TextStyle, width: Int) -> [String] {
        let sparkWidth = max(8, min(trend.periods.count, width / 3))
        var table = Table([
            .prose(request.by.map { Words.word(of: $0) }.joined(separator: " · ")), .number("total"),
            .text(sparkTitle(sparkWidth)), .number(trend.periods.last?.name ?? ""), .number("to before"),
            .number("to a year ago"), .text("chance gives"), .text(""),
        ])
        for series in trend.series {
            let last = series.counts.indices.last ?? 0
            table.add(
                style.safe(Self.name(series)), ProgressText.grouped(Int(clamping: series.sum)),
                Sparkline.text(series.counts.map(Double.init), width: sparkWidth),
                ProgressText.grouped(Int(clamping: series.counts[last])),
                series.before.isEmpty ? "" : Self.change(series.counts[last], from: series.before[last]),
                series.yearBefore.isEmpty ? "" : Self.change(series.counts[last], from: series.yearBefore[last]),
                limits(series, at: last), signals(series, style: style))
        }
        return table.lines(width: width, style: style)
    }

    private func sparkTitle(_ width: Int) -> String {
        let shown = min(width, trend.periods.count)
        return "\(trend.periods[trend.periods.count - shown].name) …"
    }

    private func limits(_ series: Evenhand_V1_TrendSeries, at index: Int) -> String {
        guard series.hasChart else { return "" }
        guard series.chart.fault.isEmpty else { return series.chart.fault }
        return "\(Self.short(series.chart.lower[index]))–\(Self.short(series.chart.upper[index]))"
    }

    /// The latest signals, the newest last.
    private func signals(_ series: Evenhand_V1_TrendSeries, style: TextStyle) -> String {
        guard let last = series.chart.signals.last else { return "" }
        let count = series.chart.signals.count
        return style.warning("\(last.rule) in \(trend.periods[Int(last.period)].name)")
            + (count > 1 ? " and \(count - 1) before" : "")
    }

    private func detail(_ series: Evenhand_V1_TrendSeries, style: TextStyle, width: Int) -> [String] {
        var lines: [String] = []
        if !series.values.isEmpty { lines.append("  " + style.safe(Self.name(series))) }
        lines.append("  " + Sparkline.text(series.counts.map(Double.init), width: max(8, width - 4)))
        if series.hasChart, series.chart.fault.isEmpty {
            let spread = series.chart.dispersion
            lines.append(
                "  centre \(Self.short(series.chart.centre))"
                    + (spread > 2
                        ? style.warning(
                            "; the baseline varies \(Self.short(spread)) times as much as chance alone: limits are narrow"
                        )
                        : ""))
        } else if series.hasChart {
            lines.append("  no chart: " + style.safe(series.chart.fault))
        }
        var table = Table([
            .text(""), .number("complaints"), .number("to before"), .number("to a year ago"),
            .number(kindWord == "c" ? "" : kindWord), .text("chance gives"), .text(""), .text(""),
        ])
        let rules = Dictionary(series.chart.signals.map { (Int($0.period), $0.rule) }) { first, _ in first }
        let isDrawn = series.hasChart && series.chart.fault.isEmpty
        let largest = Double(series.counts.max() ?? 1)
        for (index, period) in trend.periods.enumerated() {
            table.add(
                period.name, ProgressText.grouped(Int(clamping: series.counts[index])),
                series.before.isEmpty ? "" : Self.change(series.counts[index], from: series.before[index]),
                series.yearBefore.isEmpty ? "" : Self.change(series.counts[index], from: series.yearBefore[index]),
                isDrawn && kindWord != "c" ? Self.short(series.chart.values[index]) : "",
                isDrawn ? limits(series, at: index) : "",
                Sparkline.bar(Double(series.counts[index]) / max(1, largest), width: 20),
                rules[index].map { style.warning($0) } ?? "")
        }
        return lines + table.lines(width: width - 2, style: style).map { "  " + $0 }
    }

    // MARK: For programs

    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("periods", .array(trend.periods.map { .string($0.name) })),
            .init("total", .array(trend.total.map { JSONValue($0) })),
            .init("series", .array(trend.series.map(value))),
            .init("otherSeries", JSONValue(trend.otherSeries)),
            .init("others", .array(trend.others.map { JSONValue($0) })),
            .init("unfinished", .bool(trend.unfinished)),
        ]
        if request.hasChart {
            members.append(
                .init(
                    "baseline",
                    [
                        "from": .string(trend.baselineFrom), "to": .string(trend.baselineTo),
                        "periods": JSONValue(trend.baselinePeriods),
                    ]))
        }
        return .object(members)
    }

    private func value(_ series: Evenhand_V1_TrendSeries) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("values", .array(series.values.map { .string($0) })), .init("sum", JSONValue(series.sum)),
            .init("counts", .array(series.counts.map { JSONValue($0) })),
        ]
        if !series.before.isEmpty {
            members.append(.init("before", .array(series.before.map { JSONValue($0) })))
            members.append(.init("yearBefore", .array(series.yearBefore.map { JSONValue($0) })))
        }
        if series.hasChart, !series.chart.fault.isEmpty {
            members.append(.init("chart", ["fault": .string(series.chart.fault)]))
        } else if series.hasChart {
            func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .number($0) }) }
            members.append(
                .init(
                    "chart",
                    [
                        "kind": .string(kindWord), "centre": .number(series.chart.centre),
                        "dispersion": .number(series.chart.dispersion), "values": numbers(series.chart.values),
                        "lower": numbers(series.chart.lower), "upper": numbers(series.chart.upper),
                        "signals": .array(
                            series.chart.signals.map { signal in
                                [
                                    "period": .string(trend.periods[Int(signal.period)].name),
                                    "rule": .string(signal.rule),
                                ]
                            }),
                    ]))
        }
        return .object(members)
    }

    func csv() -> [UInt8] {
        var csv = CSVWriter()
        let isDrawn = request.hasChart
        csv.append(
            row: ["period", "first", "last"] + request.by.map { Words.word(of: $0) } + ["count"]
                + (request.compare ? ["before", "year_before"] : [])
                + (isDrawn ? ["value", "lower", "upper", "signal"] : []))
        for series in trend.series {
            let rules = Dictionary(series.chart.signals.map { (Int($0.period), $0.rule) }) { first, _ in first }
            for (index, period) in trend.periods.enumerated() {
                var row = [period.name, period.first, period.last] + series.values + ["\(series.counts[index])"]
                if request.compare { row += ["\(series.before[index])", "\(series.yearBefore[index])"] }
                if isDrawn, series.chart.fault.isEmpty {
                    row += [
                        "\(series.chart.values[index])", "\(series.chart.lower[index])",
                        "\(series.chart.upper[index])", rules[index] ?? "",
                    ]
                } else if isDrawn {
                    row += ["", "", "", series.chart.fault]
                }
                csv.append(row: row)
            }
        }
        return csv.take()
    }
}

/// Numbers as a row of bars one character high.
enum Sparkline {
    private static let bars = Array("▁▂▃▄▅▆▇█")

    /// The latest numbers that fit; the lowest bar is 0.
    static func text(_ values: [Double], width: Int) -> String {
        let shown = values.suffix(width)
        let largest = shown.max() ?? 0
        return String(
            shown.map { value in
                guard largest > 0, value > 0 else { return bars[0] }
                return bars[min(bars.count - 1, Int(value / largest * Double(bars.count - 1) + 0.5))]
            })
    }

    /// A bar of a share of the width, in eighths of a character.
    static func bar(_ share: Double, width: Int) -> String {
        let eighths = Int((min(1, max(0, share)) * Double(width * 8)).rounded())
        let parts = Array(" ▏▎▍▌▋▊▉")
        return String(repeating: "█", count: eighths / 8) + (eighths % 8 > 0 ? String(parts[eighths % 8]) : "")
    }
}
