internal import EvenhandMessages
internal import EvenhandText
internal import Foundation

/// A trend as SVG: a panel a series, so that no colour has to be told from another. Black, grey and two colours that the
/// colour-blind tell apart by lightness too; signals are diamonds, limits dashed.
struct TrendPlot {
    private static let panelLimit = 12
    private static let width = 900.0
    private static let panelHeight = 190.0
    private static let left = 64.0
    private static let right = 16.0
    private static let ink = "#1a1a1a"
    private static let line = "#0072b2"
    private static let signal = "#d55e00"

    private let view: TrendView

    init(_ view: TrendView) { self.view = view }

    var svg: String {
        let shown = view.trend.series.prefix(Self.panelLimit)
        let height = 64 + Double(max(1, shown.count)) * Self.panelHeight + 30
        var parts = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(height))" \
            width="\(Int(Self.width))" height="\(Int(height))" font-family="sans-serif" font-size="12" fill="\(Self.ink)">
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="16" y="24" font-size="16" font-weight="bold">\(markupSafe(title))</text>
            <text x="16" y="44">\(markupSafe(subtitle))</text>
            """
        ]
        for (index, series) in shown.enumerated() {
            parts.append(panel(series, top: 64 + Double(index) * Self.panelHeight))
        }
        let hidden = view.trend.series.count - shown.count + Int(view.trend.otherSeries)
        if hidden > 0 {
            parts.append(
                "<text x=\"16\" y=\"\(Int(height) - 10)\">\(hidden) further series are not drawn.</text>")
        }
        return parts.joined(separator: "\n") + "\n</svg>\n"
    }

    private var title: String {
        let by = view.request.by.map { Words.word(of: $0) }.joined(separator: " and ")
        let filters = view.request.filters.map { filter in
            "\(Words.word(of: filter.dimension)) \(filter.values.joined(separator: " or "))"
        }
        return
            ([
                "Complaints" + (view.request.measure == .closed ? " closed" : "")
                    + " per \(Words.word(of: view.request.per))" + (by.isEmpty ? "" : ", by \(by)")
            ] + filters)
            .joined(separator: "; ")
    }

    private var subtitle: String {
        let first = view.trend.periods.first?.name ?? ""
        let last = (view.trend.periods.last?.name ?? "") + (view.trend.unfinished ? " (not over yet)" : "")
        guard view.request.hasChart else { return "\(first) to \(last)" }
        return "\(first) to \(last); \(view.kindWord) chart, baseline \(view.trend.baselineFrom) to "
            + "\(view.trend.baselineTo) (shaded); dashed: limits, dotted: centre; diamonds: beyond chance"
    }

    // MARK: A panel

    private struct Scale {
        let top: Double
        let largest: Double
        let count: Int

        func x(_ index: Int) -> Double {
            let room = TrendPlot.width - TrendPlot.left - TrendPlot.right
            return TrendPlot.left + (count > 1 ? room * Double(index) / Double(count - 1) : room / 2)
        }

        func y(_ value: Double) -> Double { top + 132 - value / largest * 118 }
    }

    private func panel(_ series: Evenhand_V1_TrendSeries, top: Double) -> String {
        let isDrawn = series.hasChart && series.chart.fault.isEmpty
        let values = isDrawn ? series.chart.values : series.counts.map(Double.init)
        let largest = Self.ceiling(max(values.max() ?? 0, isDrawn ? series.chart.upper.max() ?? 0 : 0))
        let scale = Scale(top: top + 22, largest: largest, count: values.count)
        var parts = [
            "<text x=\"16\" y=\"\(Self.number(top + 14))\" font-weight=\"bold\">\(markupSafe(TrendView.name(series)))"
                + " <tspan font-weight=\"normal\">\(ProgressText.grouped(Int(clamping: series.sum)))</tspan></text>"
        ]
        parts += axes(scale, values.count)
        if isDrawn { parts += limits(series.chart, scale) }
        let points = values.enumerated().map { "\(Self.number(scale.x($0))),\(Self.number(scale.y($1)))" }
        parts.append(
            "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"\(Self.line)\" stroke-width=\"1.8\"/>"
        )
        if values.count <= 60 {
            for (index, value) in values.enumerated() {
                parts.append(
                    "<circle cx=\"\(Self.number(scale.x(index)))\" cy=\"\(Self.number(scale.y(value)))\" r=\"2.2\" fill=\"\(Self.line)\"/>"
                )
            }
        }
        if isDrawn { parts += signals(series.chart, scale) }
        return parts.joined(separator: "\n")
    }

    private func axes(_ scale: Scale, _ count: Int) -> [String] {
        var parts: [String] = []
        for share in [0.0, 0.5, 1.0] {
            let y = scale.y(scale.largest * share)
            parts.append(
                "<line x1=\"\(Self.left)\" x2=\"\(Self.width - Self.right)\" y1=\"\(Self.number(y))\" y2=\"\(Self.number(y))\" "
                    + "stroke=\"#c8c8c8\" stroke-width=\"\(share == 0 ? 1 : 0.6)\"/>")
            parts.append(
                "<text x=\"\(Self.left - 6)\" y=\"\(Self.number(y + 4))\" text-anchor=\"end\" font-size=\"11\">"
                    + "\(markupSafe(TrendView.short(scale.largest * share)))</text>")
        }
        let step = max(1, (count + 7) / 8)
        for index in stride(from: 0, to: count, by: step) {
            let x = scale.x(index)
            let isFirst = index == 0
            parts.append(
                "<text x=\"\(Self.number(x))\" y=\"\(Self.number(scale.top + 148))\" font-size=\"11\" "
                    + "text-anchor=\"\(isFirst ? "start" : "middle")\">\(markupSafe(view.trend.periods[index].name))</text>"
            )
        }
        return parts
    }

    private func limits(_ chart: Evenhand_V1_TrendChart, _ scale: Scale) -> [String] {
        var parts: [String] = []
        let names = view.trend.periods.map(\.name)
        if let from = names.firstIndex(of: view.trend.baselineFrom),
            let to = names.firstIndex(of: view.trend.baselineTo)
        {
            parts.append(
                "<rect x=\"\(Self.number(scale.x(from)))\" width=\"\(Self.number(max(2, scale.x(to) - scale.x(from))))\" "
                    + "y=\"\(Self.number(scale.top + 10))\" height=\"122\" fill=\"#f0f0f0\"/>")
        }
        func path(_ values: [Double], _ dash: String) -> String {
            let points = values.enumerated().map { "\(Self.number(scale.x($0))),\(Self.number(scale.y(max(0, $1))))" }
            return "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"\(Self.ink)\" "
                + "stroke-width=\"1\" stroke-dasharray=\"\(dash)\"/>"
        }
        parts.append(path(chart.upper, "6 3"))
        if view.request.chart.kind != .cusum {
            parts.append(path(chart.lower, "6 3"))
            parts.append(path(chart.values.map { _ in chart.centre }, "1.5 3"))
        }
        return parts
    }

    private func signals(_ chart: Evenhand_V1_TrendChart, _ scale: Scale) -> [String] {
        chart.signals.map { signal in
            let (x, y) = (scale.x(Int(signal.period)), scale.y(chart.values[Int(signal.period)]))
            let name = view.trend.periods[Int(signal.period)].name
            let corners = [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]
                .map { "\(Self.number($0)),\(Self.number($1))" }.joined(separator: " ")
            return "<polygon points=\"\(corners)\" fill=\"#ffffff\" stroke=\"\(Self.signal)\" stroke-width=\"2\">"
                + "<title>\(markupSafe("\(signal.rule) in \(name)"))</title></polygon>"
        }
    }

    // MARK: Details

    /// A round number not below: 1, 2 or 5 times a power of ten.
    static func ceiling(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 1 }
        let power = pow(10, floor(log10(value)))
        return [1.0, 1.5, 2, 3, 4, 5, 7.5, 10].map { $0 * power }.first { $0 >= value } ?? value
    }

    private static func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
