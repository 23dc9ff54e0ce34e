internal import EvenhandText

/// A page as one HTML file that prints and reads on a phone, without a script and without anything from elsewhere.
/// Nothing is told by colour alone.
struct PrintPage {
    private let title: String
    private var parts: [String] = []

    init(title: String, under lines: [String]) {
        self.title = title
        parts.append("<h1>\(markupSafe(title))</h1>")
        for line in lines { note(line) }
    }

    /// Where a figure is defined, and what shows the cases behind it.
    struct Source {
        /// A figure of Docs/METRICS.md.
        let definition: String
        let command: String
    }

    mutating func section(_ title: String, _ sources: Source...) { section(title, sources) }

    mutating func section(_ title: String, _ sources: [Source]) {
        parts.append("<h2>\(markupSafe(title))</h2>")
        for source in sources {
            parts.append(
                "<p class=\"source\">\(markupSafe(source.definition)): Docs/METRICS.md · <code>"
                    + "\(markupSafe(source.command))</code></p>")
        }
    }

    mutating func note(_ text: String) { parts.append("<p>\(markupSafe(text))</p>") }

    /// Figures in a row, the first word of each large: `3 new alarms`.
    mutating func figures(_ figures: [(value: String, what: String)]) {
        let cells = figures.map { figure in
            "<div><b>\(markupSafe(figure.value))</b><span>\(markupSafe(figure.what))</span></div>"
        }
        parts.append("<div class=\"figures\">\(cells.joined())</div>")
    }

    /// - Parameters:
    ///   - columns: Those whose title begins with `#` hold numbers, and stand at the right.
    ///     One that no row has anything for is left out.
    ///   - empty: what is said where there is no row.
    mutating func table(_ columns: [String], _ rows: [[String]], empty: String) {
        guard !rows.isEmpty else { return note(empty) }
        let filled = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        guard filled.count == columns.count else {
            return table(filled.map { columns[$0] }, rows.map { row in filled.map { row[$0] } }, empty: empty)
        }
        let isNumber = columns.map { $0.hasPrefix("#") }
        func cells(_ tag: String, _ texts: [String]) -> String {
            "<tr>"
                + zip(texts, isNumber).map { text, number in
                    "<\(tag)\(number ? " class=\"number\"" : Self.isDay(text) ? " class=\"day\"" : "")>\(markupSafe(text))</\(tag)>"
                }.joined() + "</tr>"
        }
        let titles = columns.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        let lines = [cells("th", titles)] + rows.map { cells("td", $0) }
        parts.append("<div class=\"wide\"><table>\n\(lines.joined(separator: "\n"))\n</table></div>")
    }

    private static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
    }

    /// What follows begins on a new sheet of paper.
    mutating func newSheet() { parts.append("<div class=\"sheet\"></div>") }

    /// Questions, each with lines to write on.
    mutating func questions(_ questions: [String]) {
        let lines = String(repeating: "<div class=\"line\"></div>", count: 2)
        let items = questions.map { "<dt>\(markupSafe($0))</dt><dd>\(lines)</dd>" }
        parts.append("<dl>\n\(items.joined(separator: "\n"))\n</dl>")
    }

    /// SVG of ours.
    mutating func picture(_ svg: String) { parts.append("<div class=\"wide\">\(svg)</div>") }

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(markupSafe(title))</title>
        <style>
        body{font:15px/1.45 system-ui,sans-serif;color:#111;background:#fff;margin:1.5em auto;max-width:62em;padding:0 1em}
        h1{font-size:1.6em;margin:.2em 0}h2{font-size:1.2em;margin:1.6em 0 .2em;border-top:2px solid #111;padding-top:.5em}
        p{margin:.4em 0}.source{color:#444;font-size:.85em}code{font:0.95em ui-monospace,monospace;overflow-wrap:anywhere}
        .wide{overflow-x:auto}.wide svg{max-width:100%;height:auto}
        table{border-collapse:collapse;margin:.6em 0;min-width:60%}
        th,td{border-bottom:1px solid #bbb;padding:.25em .6em;text-align:left;vertical-align:top}
        th{border-bottom:2px solid #555}.number{text-align:right;font-variant-numeric:tabular-nums}.day{white-space:nowrap}
        .figures{display:flex;flex-wrap:wrap;gap:.6em;margin:.8em 0}
        .figures div{border:1px solid #999;border-radius:.3em;padding:.4em .8em;min-width:7em}
        .figures b{display:block;font-size:1.5em;line-height:1.2}.figures span{color:#333;font-size:.85em}
        .sheet{break-after:page}dt{font-weight:600;margin-top:.6em}dd{margin:0}.line{border-bottom:1px solid #999;height:2.2em}
        @media(max-width:40em){body{margin:.5em auto;padding:0 .6em}th,td{padding:.25em .35em;font-size:.92em}}
        @media print{body{margin:0;max-width:none;font-size:11px}tr,.figures div{break-inside:avoid}h2{break-after:avoid}}
        </style></head><body>
        \(parts.joined(separator: "\n"))
        </body></html>

        """
    }
}
