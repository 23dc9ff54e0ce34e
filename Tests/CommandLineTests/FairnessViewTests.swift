import EvenhandMessages
import Foundation
import Testing

@testable import evenhand

@Suite struct `Fairness on paper` {
    private func row(
        _ group: String, heads: UInt32, upheld: UInt32, recommended: UInt32, lower: Double, upper: Double,
        verdict: String
    ) -> Evenhand_V1_FairnessRow {
        filled(Evenhand_V1_FairnessRow()) { row in
            (row.group, row.groups, row.heads, row.upheld) = (group, 1, heads, upheld)
            (row.recommended, row.verdict) = (recommended, verdict)
            row.share = Double(upheld) / Double(heads)
            row.recommendedShare = Double(recommended) / Double(heads)
            row.target = row.recommendedShare
            (row.lower95, row.upper95) = (lower + 0.05, upper - 0.05)
            (row.lower998, row.upper998) = (lower, upper)
        }
    }

    private var page: Evenhand_V1_GetFairnessResponse {
        filled(Evenhand_V1_GetFairnessResponse()) { page in
            (page.since, page.until, page.by, page.smallest) = ("2026-01-01", "2026-06-30", .decider, 5)
            page.rows = [
                row("E-1", heads: 400, upheld: 210, recommended: 204, lower: 0.43, upper: 0.59, verdict: "within"),
                row("E-2", heads: 120, upheld: 90, recommended: 62, lower: 0.38, upper: 0.66, verdict: "beyond"),
                row("E-3", heads: 45, upheld: 15, recommended: 22, lower: 0.27, upper: 0.71, verdict: "within"),
                row("E-4", heads: 30, upheld: 6, recommended: 14, lower: 0.2, upper: 0.74, verdict: "edge"),
                row("<E&5>", heads: 8, upheld: 4, recommended: 4, lower: 0.04, upper: 0.96, verdict: "within"),
            ]
            page.total = row("", heads: 603, upheld: 325, recommended: 306, lower: 0.44, upper: 0.57, verdict: "within")
        }
    }

    /// FAIRNESS_PAGE=FILE keeps the page, to be looked at.
    @Test func `a dot a group, and a diamond for more than chance explains; nobody is called guilty`() throws {
        let svg = FairnessPlot(page).svg
        #expect(svg.components(separatedBy: "<circle").count == 5)
        #expect(svg.components(separatedBy: "<polygon").count == 2)
        #expect(svg.contains("&lt;E&amp;5&gt;") && !svg.contains("<E&5>"))
        let html = FairnessHTML.page(FairnessView(page))
        #expect(html.contains("more upheld: more than chance explains") && html.contains("at the edge of chance"))
        #expect(!html.contains("<E&5>") && !html.lowercased().contains("guilty"))
        if let file = ProcessInfo.processInfo.environment["FAIRNESS_PAGE"] {
            try html.write(toFile: file, atomically: true, encoding: .utf8)
        }
    }

    @Test func `without heads the plot says so, and the page shows no share`() {
        let empty = filled(Evenhand_V1_GetFairnessResponse()) { ($0.by, $0.smallest) = (.team, 5) }
        #expect(FairnessPlot(empty).svg.contains("Too few heads"))
        #expect(FairnessHTML.page(FairnessView(empty)).contains("Fewer than 5 heads"))
        #expect(FairnessView(empty).csv.split(separator: "\n").count == 1)
    }

    @Test func `a single group without a name is not taken for the total, nor for several others`() throws {
        var page = page
        let nobody = row("", heads: 40, upheld: 36, recommended: 16, lower: 0.2, upper: 0.64, verdict: "beyond")
        (page.rows, page.total) = ([nobody], nobody)
        let lines = FairnessView(page).groups(style: .plain).lines(width: 200, style: .plain)
        let group = try #require(lines.first { $0.contains("(none)") })
        #expect(group.contains("more upheld: more than chance explains"))
        let total = try #require(lines.first { $0.hasPrefix("all") })
        #expect(total.contains("40") && !total.contains("chance"))
        #expect(lines.filter { $0.hasPrefix("all") } == [total])
        let svg = FairnessPlot(page).svg
        #expect(svg.contains(">(none)</text>") && !svg.contains("others"))
        page.rows.append(
            filled(row("", heads: 9, upheld: 2, recommended: 6, lower: 0.3, upper: 0.9, verdict: "beyond")) {
                $0.groups = 3
            })
        #expect(FairnessPlot(page).svg.contains(">3 with few heads, together</text>"))
    }

    @Test func `rows of a spreadsheet keep numbers and disarm formulas`() {
        var page = page
        page.rows[0].group = "=1+1"
        let csv = FairnessView(page).csv
        #expect(csv.contains("'=1+1") && csv.contains("(all),") && csv.contains(",603,325,306,"))
    }
}
