internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// What rose: counts, and what is said.
extension ReportPage {
    /// Rows of a kind whose own commands a page shows; the others go likewise.
    static let shownLimit = 2

    var rose: Section {
        var section = Section(
            title: "What rose beyond chance",
            sources: [.init(definition: "Alarm", command: "evenhand alarm list --closed")] + alarmSources
                + riseSources,
            columns: ["what", "#count", "#usual", "#limit", "how", "who"], empty: nothingRose)
        for alarm in report.alarms {
            let name = zip(alarm.by, alarm.values).map { "\(Words.word(of: $0)) \($1.isEmpty ? "(none)" : $1)" }
            let taken =
                !alarm.closedBy.isEmpty
                ? "closed by \(alarm.closedBy)"
                : alarm.takenBy.isEmpty ? "\(alarm.ownerID), not taken" : "taken by \(alarm.takenBy)"
            section.rows.append([
                (name.isEmpty ? "all complaints" : name.joined(separator: ", ")) + " in \(alarm.period.name)",
                Self.number(alarm.value), Self.number(alarm.centre), Self.number(alarm.limit),
                "alarm \(alarm.alarmID)", taken,
            ])
        }
        for rise in report.rises {
            section.rows.append([
                "\(Words.word(of: rise.dimension)) \(rise.value)", "\(rise.count)", Self.number(rise.centre),
                Self.number(rise.limit), "more than chance", "",
            ])
        }
        // Where nothing stands, it is said in its place.
        if report.kind == .monday, report.weeksBefore == 0, !section.rows.isEmpty { section.notes = [Self.tooFew] }
        section.pictures = report.charts.map { TrendPlot(TrendView(Self.request(of: $0), $0.trend)).svg }
        return section
    }

    private var nothingRose: String {
        guard report.kind == .monday else { return "No alarm was raised, and none is open." }
        return report.weeksBefore > 0
            ? "Nothing rose beyond chance."
            : "No alarm was raised, and none is open. \(Self.tooFew)"
    }

    private static let tooFew = "Too few weeks before this one are counted to tell a rise from chance."

    /// The question that a chart of the page answers.
    static func request(of chart: Evenhand_V1_ReportChart) -> Evenhand_V1_GetTrendRequest {
        filled(Evenhand_V1_GetTrendRequest()) { request in
            (request.by, request.per) = ([chart.dimension], .week)
            request.chart.kind = .c
        }
    }

    private var riseSources: [PrintPage.Source] {
        func source(_ dimension: Evenhand_V1_TrendDimension, _ chart: Evenhand_V1_ReportChart?) -> PrintPage.Source {
            let (by, options) = (Words.word(of: dimension), chartOptions(chart))
            return .init(definition: "Signal", command: "evenhand trend --by \(by) --per week --chart c \(options)")
        }
        let charts =
            report.charts.isEmpty ? [source(.topic, nil)] : report.charts.map { source($0.dimension, $0) }
        var shown = report.rises.prefix(Self.shownLimit).map { ($0.dimension, [$0.value]) }
        // Where nothing rose, how it would be asked for.
        if shown.isEmpty { shown = [(.topic, ["TOPIC"])] }
        let cases = shown.map { rise in
            PrintPage.Source(
                definition: "Counted complaint", command: "evenhand trend cases\(Self.filters([rise])) \(days)")
        }
        return charts + cases
    }

    static func filters(_ filters: [(Evenhand_V1_TrendDimension, [String])]) -> String {
        filters.flatMap { dimension, values in
            values.map { " --filter " + CommandLineText.quoted("\(Words.word(of: dimension))=\($0)") }
        }.joined()
    }

    private static let oftenerTitle = "Said oftener than before"

    private var oftenerLater: Section {
        let days = Self.dayCount(report.from, report.to).map { " --days \($0)" } ?? ""
        let command = "evenhand trend phrases --until \(report.to)\(days)"
        return Section(
            title: Self.oftenerTitle, sources: [.init(definition: "Emerging phrase", command: command)],
            empty: "Phrases were not counted in time. Ask for them by themselves: \(command)")
    }

    /// None where the server told nothing of it.
    var oftener: [Section] {
        guard !report.phrasesLate else { return [oftenerLater] }
        guard report.hasPhrases else { return [] }
        let answer = report.phrases
        let days = Self.dayCount(answer.now.first, answer.now.last).map { " --days \($0)" } ?? ""
        var section = Section(
            title: Self.oftenerTitle,
            sources: [
                .init(
                    definition: "Emerging phrase", command: "evenhand trend phrases --until \(answer.now.last)\(days)")
            ],
            columns: ["phrase", "#writers now", "#before", "#times as often", "#G²", "#by chance", "such as"],
            empty: PhrasesView.none(answer))
        if let complaint = answer.phrases.first?.complaints.first {
            section.sources.append(
                .init(definition: "Letter", command: "evenhand complaint show \(complaint)"))
        }
        // Without letters there is nothing to say of them but that.
        if answer.now.letters > 0 { section.notes = PhrasesView.notes(answer) }
        if answer.more > 0 { section.notes.append("The \(answer.phrases.count) strongest are shown.") }
        for phrase in answer.phrases {
            section.rows.append([
                phrase.text, "\(phrase.now)", "\(phrase.before)", Self.number(phrase.rise),
                Self.number(phrase.likelihoodRatio), PhrasesView.chance(phrase),
                phrase.complaints.joined(separator: " "),
            ])
        }
        return [section]
    }

    private static func dayCount(_ first: String, _ last: String) -> Int? {
        guard let first = try? CivilDate(parsing: first), let last = try? CivilDate(parsing: last) else { return nil }
        return last.dayNumber - first.dayNumber + 1
    }
}
