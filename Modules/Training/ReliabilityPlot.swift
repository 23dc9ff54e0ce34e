/// A reliability diagram as SVG: how often what was predicted came true, one panel an output.
///
/// Each panel draws the ten bins of equal count as points, mean probability against the share that came true, with the
/// 95 % interval of that share as a bar; a point on the dashed diagonal keeps its word (Murphy and Winkler, "Reliability
/// of Subjective Probability Forecasts", 1977; Bröcker and Smith, "Increasing the Reliability of Reliability Diagrams",
/// 2007). Beneath stands the histogram of all predictions on the same axis. Both axes end where the bins do, at 0.1, 0.2,
/// 0.5 or 1, so that a rare event fills its panel too. Shapes, not colours, tell things apart: blue (Okabe and Ito's
/// #0072B2), black and grey remain distinct in print and for any colour vision.
public struct ReliabilityPlot: Sendable {
    private let title: String
    private let subtitle: String
    private let outputs: [Evaluation.Output]

    /// - Parameters:
    ///   - model: the model's identity, for the title.
    ///   - data: what it was measured on, such as a file's name.
    public init(_ evaluation: Evaluation, model: String, data: String) {
        title = "Reliability of \(model)"
        subtitle = "on \(data), \(FigureText.grouped(evaluation.n)) labelled complaints"
        outputs = evaluation.outputs.filter { !$0.calibration.bins.isEmpty }
    }

    /// The drawing, a whole document in UTF-8; the same for the same figures.
    public func svg() -> String {
        let columns = min(3, max(1, outputs.count))
        let rows = max(1, (outputs.count + columns - 1) / columns)
        let width = Double(columns) * ReliabilityPanel.width + 2 * ReliabilityPlot.margin
        let height = ReliabilityPlot.heading + Double(rows) * ReliabilityPanel.height + ReliabilityPlot.footing
        var svg = SVGText()
        svg.group(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("width", SVGText.number(width)),
                ("height", SVGText.number(height)),
                ("viewBox", "0 0 \(SVGText.number(width)) \(SVGText.number(height))"),
                ("font-family", "Helvetica, Arial, sans-serif"), ("font-size", "12"), ("fill", "#000000"),
                ("role", "img"),
            ]
        ) { svg in
            svg.words("title", "\(title), \(subtitle)")
            svg.words("desc", description)
            svg.shape("rect", [("width", "100%"), ("height", "100%"), ("fill", "#ffffff")])
            svg.label(title, x: ReliabilityPlot.margin + 8, y: 28, [("font-size", "17"), ("font-weight", "bold")])
            svg.label(subtitle, x: ReliabilityPlot.margin + 8, y: 48, [("fill", "#333333")])
            for (index, output) in outputs.enumerated() {
                let x = ReliabilityPlot.margin + Double(index % columns) * ReliabilityPanel.width
                let y = ReliabilityPlot.heading + Double(index / columns) * ReliabilityPanel.height
                svg.group("g", [("transform", "translate(\(SVGText.number(x)) \(SVGText.number(y)))")]) {
                    ReliabilityPanel(output).draw(&$0)
                }
            }
            let note = outputs.isEmpty ? "No complaint carries a label the model knows." : ReliabilityPlot.key(columns)
            svg.label(note, x: ReliabilityPlot.margin + 8, y: height - 14, [("font-size", "11"), ("fill", "#333333")])
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.text
    }

    private static let margin = 12.0
    private static let heading = 62.0
    private static let footing = 34.0

    private static func key(_ columns: Int) -> String {
        columns == 1
            ? "● a tenth each, bars 95 %; dashed: every probability holds"
            : "● a tenth of the complaints each, by rising probability; bars: 95 % interval of the share (Wilson); "
                + "dashed: every probability holds"
    }

    /// The points in words, for those who listen to a drawing.
    private var description: String {
        outputs.map { output in
            let points = output.calibration.bins.map {
                "\(FigureText.fixed($0.predicted, 3)) \(FigureText.fixed($0.observed, 3))"
            }
            return "\(output.name): predicted and observed by bin: " + points.joined(separator: ", ") + "."
        }.joined(separator: " ")
    }
}
