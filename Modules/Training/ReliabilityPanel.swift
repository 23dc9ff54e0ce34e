/// One output's part of a reliability diagram.
struct ReliabilityPanel {
    static let width = 372.0
    static let height = 468.0

    private let output: Evaluation.Output
    /// Where both axes end.
    private let limit: Double
    private var calibration: Evaluation.Calibration { output.calibration }

    private let left = 62.0
    private let side = 284.0
    private let top = 52.0
    private let barsTop = 356.0
    private let barsHeight = 62.0

    private static let grey = "#767676"
    private static let faint = "#d9d9d9"
    private static let blue = "#0072B2"

    init(_ output: Evaluation.Output) {
        self.output = output
        limit = ReliabilityPanel.limit(output.calibration.bins)
    }

    /// The smallest round number that holds every point and every interval.
    static func limit(_ bins: [ReliabilityBin]) -> Double {
        let largest = bins.reduce(0) { max($0, $1.predicted, $1.interval.upperBound) }
        return [0.1, 0.2, 0.5].first { largest <= $0 } ?? 1
    }

    func draw(_ svg: inout SVGText) {
        drawHeading(&svg)
        drawFrame(&svg)
        drawPoints(&svg)
        drawHistogram(&svg)
    }

    private func x(_ share: Double) -> Double { left + side * share / limit }
    private func y(_ share: Double) -> Double { top + side * (1 - share / limit) }

    private func drawHeading(_ svg: inout SVGText) {
        let event = output.isBinary ? output.classes[1].label : "most probable label is right"
        let name = ReliabilityPanel.cut("\(output.name): \(event)", to: 44)
        svg.label(name, x: left, y: 18, [("font-size", "14"), ("font-weight", "bold")])
        var figures =
            "n \(FigureText.grouped(calibration.n)), base rate \(FigureText.fixed(calibration.baseRate, 3)), "
            + "ECE \(FigureText.fixed(calibration.expectedError, 3))"
        if let fit = calibration.recalibration { figures += ", slope \(FigureText.fixed(fit.slope, 2))" }
        svg.label(figures, x: left, y: 36, [("font-size", "11.5"), ("fill", "#333333")])
    }

    private func drawFrame(_ svg: inout SVGText) {
        for step in 0...5 {
            let share = limit * Double(step) / 5
            let text = FigureText.fixed(share, limit < 0.5 ? 2 : 1)
            let grid = [("stroke", ReliabilityPanel.faint), ("stroke-width", "1")]
            svg.straightLine(from: (x(share), y(0)), to: (x(share), y(limit)), grid)
            svg.straightLine(from: (x(0), y(share)), to: (x(limit), y(share)), grid)
            svg.label(text, x: left - 7, y: y(share) + 4, [("text-anchor", "end"), ("font-size", "11")])
            svg.label(
                text, x: x(share), y: barsTop + barsHeight + 15, [("text-anchor", "middle"), ("font-size", "11")])
        }
        svg.shape("rect", box(top, side, "#000000"))
        svg.straightLine(
            from: (x(0), y(0)), to: (x(limit), y(limit)),
            [("stroke", ReliabilityPanel.grey), ("stroke-width", "1.5"), ("stroke-dasharray", "6 4")])
        let center = top + side / 2
        svg.label(
            "Observed share", x: 0, y: 0,
            [
                ("text-anchor", "middle"),
                ("transform", "translate(18 \(SVGText.number(center))) rotate(-90)"),
            ])
        svg.label(
            "Predicted probability", x: left + side / 2, y: barsTop + barsHeight + 34, [("text-anchor", "middle")])
    }

    private func drawPoints(_ svg: inout SVGText) {
        let stroke = [("stroke", ReliabilityPanel.blue), ("stroke-width", "1.5")]
        let path = calibration.bins.map { "\(SVGText.number(x($0.predicted))),\(SVGText.number(y($0.observed)))" }
        svg.shape("polyline", [("points", path.joined(separator: " ")), ("fill", "none")] + stroke)
        for bin in calibration.bins {
            let interval = bin.interval
            let middle = x(bin.predicted)
            svg.straightLine(from: (middle, y(interval.lowerBound)), to: (middle, y(interval.upperBound)), stroke)
            for end in [interval.lowerBound, interval.upperBound] {
                svg.straightLine(from: (middle - 3.5, y(end)), to: (middle + 3.5, y(end)), stroke)
            }
        }
        for bin in calibration.bins {
            svg.shape(
                "circle",
                [
                    ("cx", SVGText.number(x(bin.predicted))), ("cy", SVGText.number(y(bin.observed))), ("r", "4.5"),
                    ("fill", ReliabilityPanel.blue), ("stroke", "#ffffff"), ("stroke-width", "1"),
                ])
        }
    }

    /// Twenty bars from 0 to the end of the axis, made of the hundred steps: `limit` is a multiple of a fifth of them.
    private func drawHistogram(_ svg: inout SVGText) {
        let steps = calibration.histogram.count
        let shown = Int((limit * Double(steps)).rounded())
        let width = max(1, shown / 20)
        let bars = stride(from: 0, to: shown, by: width).map { start in
            calibration.histogram[start..<min(start + width, steps)].reduce(0, +)
        }
        let tallest = max(1, bars.max() ?? 1)
        for (index, count) in bars.enumerated() where count > 0 {
            let height = barsHeight * Double(count) / Double(tallest)
            let barWidth = side / Double(bars.count)
            svg.shape(
                "rect",
                [
                    ("x", SVGText.number(left + Double(index) * barWidth + 0.5)),
                    ("y", SVGText.number(barsTop + barsHeight - height)), ("width", SVGText.number(barWidth - 1)),
                    ("height", SVGText.number(height)), ("fill", ReliabilityPanel.grey),
                ])
        }
        svg.shape("rect", box(barsTop, barsHeight, "#000000"))
        let small = [("font-size", "11"), ("text-anchor", "end")]
        svg.label(FigureText.grouped(tallest), x: left - 7, y: barsTop + 9, small)
        svg.label("0", x: left - 7, y: barsTop + barsHeight + 1, small)
        svg.label(
            "Complaints", x: left - 7, y: barsTop + barsHeight / 2 + 6, [("font-size", "10"), ("text-anchor", "end")])
        let beyond = calibration.histogram[min(shown, steps)...].reduce(0, +)
        if beyond > 0 {
            svg.label(
                "\(FigureText.grouped(beyond)) beyond \(FigureText.fixed(limit, 1)) →", x: left + side - 5,
                y: barsTop + 14, [("font-size", "11"), ("text-anchor", "end")])
        }
    }

    private func box(_ top: Double, _ height: Double, _ colour: String) -> [(String, String)] {
        [
            ("x", SVGText.number(left)), ("y", SVGText.number(top)), ("width", SVGText.number(side)),
            ("height", SVGText.number(height)), ("fill", "none"), ("stroke", colour), ("stroke-width", "1"),
        ]
    }

    private static func cut(_ text: String, to count: Int) -> String {
        text.count <= count ? text : text.prefix(count - 1) + "…"
    }
}
