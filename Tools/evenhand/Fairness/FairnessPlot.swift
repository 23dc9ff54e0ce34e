internal import EvenhandMessages
internal import EvenhandText
internal import Foundation

/// Each group's share of upheld heads by how many they are, over the limits of chance around what the evidence recommended
/// in its own cases: bars that narrow as heads grow more, as a funnel does. Black, grey and shapes, so that print and the
/// colour-blind lose nothing.
struct FairnessPlot {
    private static let width = 900.0
    private static let height = 460.0
    private static let left = 64.0
    private static let right = 24.0
    private static let top = 84.0
    private static let bottom = 400.0
    private static let ink = "#1a1a1a"
    private static let signal = "#d55e00"

    private let page: Evenhand_V1_GetFairnessResponse
    private let low: Double
    private let high: Double

    init(_ page: Evenhand_V1_GetFairnessResponse) {
        self.page = page
        let counts = page.rows.map { Double($0.heads) }
        low = log10(max(1, (counts.min() ?? 1) * 0.8))
        high = log10(max(10, (counts.max() ?? 10) * 1.25))
    }

    var svg: String {
        var parts = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" \
            width="\(Int(Self.width))" height="\(Int(Self.height))" font-family="sans-serif" font-size="12" fill="\(Self.ink)">
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="16" y="24" font-size="16" font-weight="bold">Upheld heads by \(Words.word(of: page.by)), \
            \(markupSafe(page.since)) to \(markupSafe(page.until))</text>
            <text x="16" y="44">Dot: share upheld. Tick: share the evidence recommended in the same cases. Bars around it: where \
            chance keeps the dot,</text>
            <text x="16" y="60">thick 19 times in 20, thin 998 times in 1,000. Open diamond: more than chance explains.</text>
            """
        ]
        parts += axes
        if page.rows.isEmpty { parts.append("<text x=\"80\" y=\"200\">Too few heads to show a share.</text>") }
        // The largest last, so that small ones do not hide them.
        for (index, row) in page.rows.enumerated().reversed() { parts += marks(row, index) }
        return parts.joined(separator: "\n") + "\n</svg>\n"
    }

    private func x(_ heads: Double) -> Double {
        Self.left + 30 + (log10(heads) - low) / (high - low) * (Self.width - Self.left - Self.right - 60)
    }

    private func y(_ share: Double) -> Double { Self.bottom - share * (Self.bottom - Self.top) }

    private var axes: [String] {
        var parts: [String] = []
        for tenth in stride(from: 0, through: 100, by: 20) {
            let y = Self.number(y(Double(tenth) / 100))
            parts.append(
                "<line x1=\"\(Self.left)\" x2=\"\(Self.width - Self.right)\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#c8c8c8\" "
                    + "stroke-width=\"\(tenth == 0 ? 1 : 0.6)\"/>")
            parts.append("<text x=\"\(Self.left - 6)\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\">\(tenth) %</text>")
        }
        for exponent in Int(low.rounded(.down))...Int(high.rounded(.up)) {
            for factor in [1.0, 2, 5] {
                let heads = factor * pow(10, Double(exponent))
                guard heads >= pow(10, low), heads <= pow(10, high) else { continue }
                parts.append(
                    "<text x=\"\(Self.number(x(heads)))\" y=\"\(Self.bottom + 18)\" text-anchor=\"middle\">"
                        + "\(ProgressText.grouped(Int(heads)))</text>")
            }
        }
        parts.append(
            "<text x=\"\(Self.number(Self.width / 2))\" y=\"\(Self.bottom + 40)\" text-anchor=\"middle\">heads found</text>"
        )
        return parts
    }

    private func marks(_ row: Evenhand_V1_FairnessRow, _ index: Int) -> [String] {
        // Groups of as many heads stand beside each other.
        let same = page.rows[..<index].count { $0.heads == row.heads }
        let x = self.x(Double(row.heads)) + Double(same) * 14
        func bar(_ lower: Double, _ upper: Double, _ width: Double, _ colour: String) -> String {
            "<line x1=\"\(Self.number(x))\" x2=\"\(Self.number(x))\" y1=\"\(Self.number(y(lower)))\" "
                + "y2=\"\(Self.number(y(upper)))\" stroke=\"\(colour)\" stroke-width=\"\(width)\"/>"
        }
        let target = Self.number(y(row.recommendedShare))
        var parts = [
            bar(row.lower998, row.upper998, 2, "#777777"), bar(row.lower95, row.upper95, 9, "#c4c4c4"),
            "<line x1=\"\(Self.number(x - 7))\" x2=\"\(Self.number(x + 7))\" y1=\"\(target)\" y2=\"\(target)\" "
                + "stroke=\"\(Self.ink)\" stroke-width=\"2\"/>",
        ]
        let place = y(row.share)
        let isBeyond = row.verdict == "beyond"
        let title = "<title>\(markupSafe(FairnessView.name(row)))</title>"
        if isBeyond {
            let corners = [(x, place - 8), (x + 8, place), (x, place + 8), (x - 8, place)]
                .map { "\(Self.number($0)),\(Self.number($1))" }.joined(separator: " ")
            parts.append(
                "<polygon points=\"\(corners)\" fill=\"#ffffff\" stroke=\"\(Self.signal)\" stroke-width=\"2.5\">"
                    + "\(title)</polygon>")
        } else {
            parts.append(
                "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(place))\" r=\"4.5\" fill=\"\(Self.ink)\">\(title)"
                    + "</circle>")
        }
        if page.rows.count <= 15 || row.verdict != "within" {
            parts.append(
                "<text x=\"\(Self.number(x + 10))\" y=\"\(Self.number(place - 8))\" font-size=\"11\""
                    + "\(isBeyond ? " font-weight=\"bold\"" : "")>\(markupSafe(FairnessView.name(row)))</text>")
        }
        return parts
    }

    private static func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
