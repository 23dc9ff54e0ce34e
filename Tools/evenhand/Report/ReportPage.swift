internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// A page as sections of rows: one making for the terminal, for print and for spreadsheets.
struct ReportPage {
    struct Section {
        let title: String
        var sources: [PrintPage.Source]
        /// Those that begin with `#` are numbers.
        var columns: [String] = []
        var rows: [[String]] = []
        let empty: String
        var notes: [String] = []
        /// Charts below the rows, as SVG of ours.
        var pictures: [String] = []
    }

    let report: Evenhand_V1_GetReportResponse
    private(set) var sections: [Section] = []
    /// The page at one look.
    private(set) var figures: [(value: String, what: String)] = []

    init(_ report: Evenhand_V1_GetReportResponse) {
        self.report = report
        figures = Self.figures(of: report)
        if report.kind == .monday {
            sections = [rose] + oftener + [left, promised, calls, frontline, support]
        } else {
            sections = [rose, left, promised, metrics, topics, themes, changes, decisions, focus, support]
        }
        if report.kind == .quarter { sections += [lossReviews, lossActions] }
    }

    var title: String {
        let kind =
            switch report.kind {
            case .month: "The month"
            case .quarter: "The quarter"
            default: "The Monday page"
            }
        return "\(kind), \(report.period)"
    }

    var subtitle: String {
        "\(report.from) to \(report.to)" + (report.unfinished ? " (not over yet)" : "")
    }

    var days: String { "--since \(report.from) --until \(report.to)" }

    var trainingDays: String { "--from \(report.from) --to \(report.to)" }

    /// What a chart is asked for with, so that its limits are those the page tells: its days, as many series, and the weeks that are
    /// normal. Without a chart the weeks that every series was held against; where none was, the usual ones.
    func chartOptions(_ chart: Evenhand_V1_ReportChart?) -> String {
        let (until, limit) = ("--until \(report.to)", "--limit \(Self.seriesLimit)")
        if let trend = chart?.trend, let first = trend.periods.first,
            let from = trend.periods.first(where: { $0.name == trend.baselineFrom }),
            let to = trend.periods.first(where: { $0.name == trend.baselineTo })
        {
            return "--since \(first.first) \(until) \(limit) --baseline \(from.first)..\(to.last)"
        }
        guard let start = try? CivilDate(parsing: report.from) else { return "\(days) \(limit)" }
        guard report.weeksBefore > 0 else { return "--since \(start.advanced(byDays: -7 * 26)) \(until) \(limit)" }
        let first = start.advanced(byDays: -7 * Int(report.weeksBefore))
        return "--since \(first) \(until) \(limit) --baseline \(first)..\(start.advanced(byDays: -1))"
    }

    /// All that an answer may hold, as the page looks at them.
    private static let seriesLimit = 10_000

    private static func figures(of report: Evenhand_V1_GetReportResponse) -> [(value: String, what: String)] {
        var figures = [
            ("\(report.alarms.count + report.rises.count)", "rose beyond chance"),
            ("\(report.lostCustomers)", "customers lost"),
            ("\(report.notKept.count)", "promises not kept"),
            ("\(report.fairness.supportOwed)", "notes of support owed"),
        ]
        guard report.kind == .monday else { return figures }
        figures.insert(("\(report.calls.count)", "to call"), at: 3)
        if !report.lossActions.isEmpty {
            figures.insert(("\(report.lossActions.count)", "actions of loss reviews not kept"), at: 3)
        }
        // Without letters on both sides none could rise, which is not that none did.
        let phrases = report.phrases
        if report.hasPhrases, phrases.now.letters > 0, phrases.before.letters > 0 {
            figures.insert(
                ("\(phrases.phrases.count)" + (phrases.more > 0 ? "+" : ""), "phrases said oftener"), at: 1)
        }
        return figures
    }

    static func number(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
    }
}
