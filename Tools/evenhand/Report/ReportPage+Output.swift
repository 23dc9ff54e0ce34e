internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandMessages

/// The page for print, for the terminal and for spreadsheets.
extension ReportPage {
    var html: String {
        var page = PrintPage(title: title, under: [subtitle])
        page.figures(figures)
        for section in sections {
            page.section(section.title, section.sources)
            for note in section.notes { page.note(note) }
            page.table(section.columns, section.rows, empty: section.empty)
            for picture in section.pictures { page.picture(picture) }
        }
        if report.kind != .monday { FairnessHTML.add(FairnessView(report.fairness), to: &page) }
        return page.html
    }

    func lines(on console: Console) -> [String] {
        let style = console.style
        var lines = [
            style.strong(style.safe(title)), style.safe(subtitle),
            figures.map { "\($0.value) \($0.what)" }.joined(separator: " · "),
        ]
        for section in sections {
            lines += ["", style.strong(section.title)] + section.notes.map(style.safe)
            if section.rows.isEmpty {
                lines.append(section.empty)
            } else {
                var table = Table(
                    section.columns.map { title in
                        title.hasPrefix("#") ? .number(String(title.dropFirst())) : .prose(title)
                    })
                for row in section.rows { table.add(row: row.map(style.safe)) }
                lines += table.lines(width: console.width, style: style)
            }
            lines += section.sources.map { style.faint("  \(style.safe($0.command))") }
        }
        if report.kind != .monday { lines += [""] + FairnessView(report.fairness).lines(on: console) }
        return lines
    }

    /// One row a cell, so that every section fits one file: section, row, column, value. A section without rows says why in one; what
    /// is said beside the rows stands in the column "note".
    var csv: String {
        // Texts are guarded here and numbers are not: revenue that was taken back is negative.
        var writer = CSVWriter(guardsFormulas: false)
        writer.append(row: ["period", "section", "row", "column", "value"])
        func add(_ section: String, _ row: String, _ column: String, _ value: String) {
            writer.append(row: [report.period, section, CSVWriter.guarded(row), CSVWriter.guarded(column), value])
        }
        for figure in figures { add("At one look", "", figure.what, figure.value) }
        for section in sections {
            for note in section.notes { add(section.title, "", "note", CSVWriter.guarded(note)) }
            if section.rows.isEmpty { add(section.title, "", "", section.empty) }
            for (index, row) in section.rows.enumerated() {
                for (title, value) in zip(section.columns, row) where !title.isEmpty {
                    let isNumber = title.hasPrefix("#")
                    add(
                        section.title, "\(index + 1)", isNumber ? String(title.dropFirst()) : title,
                        isNumber ? value : CSVWriter.guarded(value))
                }
            }
        }
        if report.kind != .monday {
            for row in report.fairness.rows {
                let name = FairnessView.name(row)
                add("Upheld against recommended", name, "heads", "\(row.heads)")
                add("Upheld against recommended", name, "upheld", FairnessView.percent(row.share))
                add("Upheld against recommended", name, "recommended", FairnessView.percent(row.recommendedShare))
                add("Upheld against recommended", name, "verdict", CSVWriter.guarded(row.verdict))
            }
        }
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
