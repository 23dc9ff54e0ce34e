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

    /// The week with the 26 before it that its limits come from.
    var chartDays: String {
        let first = (try? CivilDate(parsing: report.from))?.advanced(byDays: -26 * 7).description ?? report.from
        return "--since \(first) --until \(report.to)"
    }

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
        if report.hasPhrases { figures.insert(("\(report.phrases.phrases.count)", "phrases said oftener"), at: 1) }
        return figures
    }

    static func number(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
    }
}
