public import EvenhandScoring
internal import EvenhandText

/// A page about a model, in Markdown, that goes with its file: what it was learnt from and when, what it predicts and how
/// well, and what it is not for (after Mitchell et al., "Model Cards for Model Reporting", 2019).
///
/// The page is people's to edit: measuring again replaces the section of held-out figures and nothing else.
public struct ModelCard: Sendable {
    /// Figures on texts the model was not trained on.
    public struct HeldOut: Sendable {
        /// The figures.
        public var evaluation: Evaluation
        /// What it was measured on, such as a file's name.
        public var data: String
        /// When, as `2026-03-01`; `nil` leaves it out.
        public var day: String?

        /// Figures on `data`, measured on `day`, as `2026-03-01`.
        public init(_ evaluation: Evaluation, data: String, day: String?) {
            self.evaluation = evaluation
            self.data = data
            self.day = day
        }
    }

    private let model: Model
    private let day: String?
    private let notFor: [String]

    /// - Parameters:
    ///   - day: when the model was made, as `2026-03-01`. It stands on the page only: the file itself knows no clock.
    ///   - notFor: uses the maker warns of, each a sentence, beside those that hold for every model.
    public init(_ model: Model, day: String?, notFor: [String] = []) {
        self.model = model
        self.day = day
        self.notFor = notFor
    }

    /// The whole page.
    public func markdown(heldOut: HeldOut? = nil) -> String {
        var page = MarkdownText()
        page.heading(1, model.name)
        page.paragraph(summary)
        data(&page)
        classes(&page)
        figuresAtTraining(&page)
        if let heldOut { ModelCard.section(heldOut, &page) }
        settings(&page)
        uses(&page)
        return page.text
    }

    /// `page` with its section of held-out figures put in place of the old one; where it has none, before the settings,
    /// or at the end.
    public static func replacingHeldOut(in page: String, with heldOut: HeldOut) -> String {
        var section = MarkdownText()
        ModelCard.section(heldOut, &section)
        let fresh = section.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last == "" { lines.removeLast() }
        let start = lines.firstIndex { $0.hasPrefix("## " + heldOutTitle) }
        if let start {
            let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") || $0.hasPrefix("# ") } ?? lines.endIndex
            lines.replaceSubrange(start..<end, with: fresh)
        } else if let settings = lines.firstIndex(of: "## " + settingsTitle) {
            lines.insert(contentsOf: fresh, at: settings)
        } else {
            lines += [""] + fresh
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let heldOutTitle = "Held-out figures"
    private static let settingsTitle = "Settings"

    private var summary: String {
        let outputs = model.outputs.map { "`\(MarkdownText.plain($0.name))`" }.joined(separator: ", ")
        var text = "Scores \(ModelCard.languageName(model)) narratives: \(outputs). "
        text += "Identity `\(MarkdownText.plain(model.identity))`, \(FigureText.grouped(model.byteCount)) bytes, "
        text += "format \(ModelFormat.version)"
        if let day { text += ", made on \(day)" }
        return text + "."
    }

    private func data(_ page: inout MarkdownText) {
        let data = TrainingData(model: model)
        page.heading(2, "Data")
        var rows: [[String]] = []
        if !data.files.isEmpty { rows.append(["Files", data.files.joined(separator: ", ")]) }
        if data.rowCount > 0 { rows.append(["Rows read", FigureText.grouped(data.rowCount)]) }
        rows.append(["Rows with a label", FigureText.grouped(data.labelledCount)])
        if let first = data.firstDay, let last = data.lastDay { rows.append(["Received", "\(first) to \(last)"]) }
        if let column = model.attribute("text-column") { rows.append(["Narrative", "column \(column)"]) }
        for output in model.outputs {
            guard let column = model.attribute("label." + output.name) else { continue }
            rows.append(["Label of \(output.name)", "column \(column)"])
        }
        if let map = model.attribute("map"), !map.isEmpty {
            rows.append(["Map of labels", "kept in the file; `evenhand model inspect --json` shows it"])
        }
        page.table(["What", "Value"], rows)
    }

    private func classes(_ page: inout MarkdownText) {
        let data = TrainingData(model: model)
        page.heading(2, "Classes")
        for output in model.outputs {
            let counts = data.labels[output.name] ?? [:]
            let total = counts.values.reduce(0, +)
            page.paragraph("`\(MarkdownText.plain(output.name))`, \(output.classes.count) labels:")
            page.table(
                ["Label", "Complaints", "Share"],
                output.classes.map { label in
                    guard let count = counts[label], total > 0 else { return [label, "–", "–"] }
                    return [
                        label, FigureText.grouped(count),
                        FigureText.fixed(100 * Double(count) / Double(total), 1) + " %",
                    ]
                }, numeric: [1, 2])
        }
    }

    private func figuresAtTraining(_ page: inout MarkdownText) {
        let rows: [[String]] = model.outputs.compactMap { output in
            model.attribute(TrainingFigures.attribute(of: output.name)).map { [output.name, $0] }
        }
        guard !rows.isEmpty else { return }
        page.heading(2, "Figures at training")
        page.paragraph(
            "Cross-validated: every text was predicted by a model that saw neither it nor its near-copies. The "
                + "calibration was fitted to the same texts.")
        page.table(["Output", "Figures"], rows)
    }

    private static func section(_ heldOut: HeldOut, _ page: inout MarkdownText) {
        page.heading(2, heldOutTitle)
        let when = heldOut.day.map { ", on \($0)" } ?? ""
        page.paragraph(
            "Measured with `evenhand model evaluate` on \(MarkdownText.plain(heldOut.data))\(when): "
                + "\(FigureText.grouped(heldOut.evaluation.n)) labelled complaints the model was not trained on.")
        page.table(
            ["Output", "n", "Accuracy", "Macro-F1", "AUC", "ECE", "Brier", "Brier skill", "Slope", "Intercept"],
            heldOut.evaluation.outputs.map { output in
                let fit = output.calibration.recalibration
                return [output.name, FigureText.grouped(output.n)]
                    + [output.accuracy, output.macroF1, output.auc, output.ece, output.brier, output.brierSkill]
                    .map { $0.map { FigureText.fixed($0, 3) } ?? "–" }
                    + [fit?.slope, fit?.intercept].map { $0.map { FigureText.fixed($0, 2) } ?? "–" }
            }, numeric: Set(1...9))
        for output in heldOut.evaluation.outputs where !output.isBinary {
            page.paragraph("`\(MarkdownText.plain(output.name))` by label:")
            page.table(
                ["Label", "n", "Precision", "Recall", "F1"],
                output.classes.map {
                    [$0.label, FigureText.grouped($0.n)]
                        + [$0.precision, $0.recall, $0.f1].map { FigureText.fixed($0, 3) }
                }, numeric: Set(1...4))
        }
    }

    private func settings(_ page: inout MarkdownText) {
        page.heading(2, ModelCard.settingsTitle)
        var rows: [[String]] = []
        for (name, title) in [
            ("settings", "Learning"), ("seed", "Seed"), ("features", "Words and pairs in the table"),
        ] {
            if let value = model.attribute(name) { rows.append([title, value]) }
        }
        page.table(["What", "Value"], rows)
        page.paragraph("The same input, settings and seed give the same file, byte for byte.")
    }

    private func uses(_ page: inout MarkdownText) {
        page.heading(2, "Not for")
        var list = [
            "Deciding a complaint or judging a person: a score orders work, it is never a finding.",
            "Languages other than \(ModelCard.languageName(model)): such narratives are scored as *untrained*.",
            "Complaints of another kind than those it was learnt from: it must choose among its own labels. "
                + "Train a model on your own.",
        ]
        let names = Set(model.outputs.map(\.name))
        if !names.isDisjoint(with: [OutputName.reliefAny, OutputName.reliefMonetary]) {
            list.append("Telling what would be right: relief is what companies granted, not what was due.")
        }
        page.list(list + notFor)
    }

    private static func languageName(_ model: Model) -> String {
        switch model.language {
        case .english: "English"
        case .thai: "Thai"
        case .polish: "Polish"
        case .telugu: "Telugu"
        case .other: "other"
        }
    }
}
