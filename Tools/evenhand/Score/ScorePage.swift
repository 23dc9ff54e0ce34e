internal import EvenhandText

/// A web page that explains scores: the text with its passages marked, the tables of terms beneath.
///
/// One file that loads nothing and runs nothing. Kinds of cues are told apart by words and by the line under them, not by
/// colour alone, so that the page holds on paper and for the colour-blind. All text from outside is escaped.
enum ScorePage {
    static let head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Scores explained</title>
        <style>
        \(ScorePageStyle.sheet)
        </style>
        </head>
        <body>
        <main>
        <h1>Scores explained</h1>
        <p>A score orders work: which complaint to take first. It is never a finding, and says nothing about who is right.
        Severity, heat and priority go from 0 to 1000; a probability says how often such texts turned out so.</p>
        \(legend)

        """

    static let foot = "</main>\n</body>\n</html>\n"

    private static var legend: String {
        let kinds = CueLook.kinds.map { kind in
            "<li><mark class=\"cue \(kind)\">words</mark><span class=\"tag\">\(CueLook.phrase(kind))</span></li>"
        }
        return "<ul class=\"legend\" aria-label=\"What the marks mean\">\n" + kinds.joined(separator: "\n")
            + "\n<li><span class=\"gram\">words</span><span class=\"tag\">weigh with the model</span></li>\n</ul>"
    }

    /// The section of one document.
    static func write(_ document: ScoreDocument, to bytes: ByteWriter) {
        bytes.write("<article>\n<h2>")
        bytes.write(text: escaped(document.id))
        bytes.write("</h2>\n")
        writeNumbers(document, to: bytes)
        writeText(document, to: bytes)
        if document.untrained {
            bytes.write("<p class=\"note\">The model was not trained for this language: no topic, no relief.</p>\n")
        }
        bytes.write("<div class=\"tables\">\n")
        for quantity in ScoreQuantity.all(of: document) { writeTable(quantity, to: bytes) }
        bytes.write("</div>\n<p class=\"origin\">Model ")
        bytes.write(text: escaped(document.model))
        bytes.write(" · policy ")
        bytes.write(text: escaped(document.policy))
        bytes.write("</p>\n</article>\n")
    }

    private static func writeNumbers(_ document: ScoreDocument, to bytes: ByteWriter) {
        var facts: [(String, String)] = [
            ("Priority", String(document.priority)), ("Severity", String(document.severity)),
            ("Heat", String(document.heat)),
        ]
        if let topic = document.topic {
            facts.append(("Topic", "\(topic.label), \(ScoreText.percent(topic.probability))"))
        }
        if let relief = document.relief {
            facts.append(("Any relief", ScoreText.percent(relief.any)))
            facts.append(("Relief in money", ScoreText.percent(relief.monetary)))
        }
        for (output, label) in document.labels {
            facts.append((output, "\(label.label), \(ScoreText.percent(label.probability))"))
        }
        facts.append(("Language", document.language + (document.untrained ? " (untrained)" : "")))
        bytes.write("<dl>\n")
        for (name, value) in facts {
            bytes.write(text: "<div><dt>\(escaped(name))</dt><dd>\(escaped(value))</dd></div>\n")
        }
        bytes.write("</dl>\n")
    }

    private static func writeText(_ document: ScoreDocument, to bytes: ByteWriter) {
        let language = ["en", "th", "pl", "te"].contains(document.language) ? " lang=\"\(document.language)\"" : ""
        bytes.write(text: "<p class=\"text\" dir=\"auto\"\(language)>")
        for passage in MarkedText(document).passages {
            let text = escaped(passage.text)
            if let kind = passage.kinds.first {
                let look = CueLook.kinds.contains(kind) ? kind : ""
                let names = passage.kinds.map { escaped(CueLook.phrase($0)) }.joined(separator: ", ")
                bytes.write(
                    text: "<mark class=\"cue \(look)\">\(text)</mark><span class=\"tag\" lang=\"en\">\(names)</span>")
            } else if passage.isWeighty {
                bytes.write(text: "<span class=\"gram\">\(text)</span>")
            } else {
                bytes.write(text: text)
            }
        }
        bytes.write("</p>\n")
    }

    private static func writeTable(_ quantity: ScoreQuantity, to bytes: ByteWriter) {
        bytes.write(text: "<table>\n<caption>\(escaped(quantity.name))</caption>\n")
        guard !quantity.terms.isEmpty else {
            bytes.write(text: "<tbody><tr><td>\(escaped(quantity.sumLine))</td></tr></tbody>\n</table>\n")
            return
        }
        bytes.write("<thead><tr><th scope=\"col\">Term</th><th scope=\"col\" class=\"number\">Weight</th>")
        bytes.write("<th scope=\"col\" class=\"number\">Total</th></tr></thead>\n<tbody>\n")
        var total = 0
        for term in quantity.terms {
            total += term.weight
            bytes.write(
                text: "<tr><th scope=\"row\">\(escaped(term.shownName))</th>"
                    + "<td class=\"number\">\(ScoreText.signed(term.weight))</td>"
                    + "<td class=\"number\">\(total < 0 ? "−" : "")\(total.magnitude)</td></tr>\n")
        }
        bytes.write(
            text: "</tbody>\n<tfoot><tr><td colspan=\"3\">\(escaped(quantity.sumLine))</td></tr></tfoot>\n</table>\n")
    }

    static func escaped(_ text: String) -> String { markupSafe(text, keepingLines: true) }
}

/// How the page looks: plain, on paper as on a screen, by day and by night.
enum ScorePageStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #5a5a5a; --line: #c8c8c8; --tint: #f3f1ea; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ececec; --paper: #16181a; --faint: #a8a8a8; --line: #4a4a4a; --tint: #22262a; }
        }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        article { border-top: 2px solid var(--line); padding: 1.25rem 0; }
        dl { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: 0 0 1rem; }
        dt { font-size: .8rem; color: var(--faint); } dd { margin: 0; font-weight: 600; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--tint); padding: 1rem; border-radius: .3rem; line-height: 1.9; }
        .cue { background: none; color: inherit; font-weight: 600; text-decoration: underline 3px; text-underline-offset: 4px; }
        .harm { text-decoration-style: wavy; text-decoration-color: #c0392b; text-decoration-thickness: 2px; }
        .vulnerability { text-decoration-style: double; text-decoration-color: #8e44ad; }
        .legal_threat { text-decoration-style: solid; text-decoration-color: #1f5fbf; }
        .leaving { text-decoration-style: dashed; text-decoration-color: #b8650b; }
        .blame { text-decoration-style: solid; text-decoration-color: #0b8a83; text-decoration-thickness: 1px; border-top: 1px solid #0b8a83; }
        .unstated_expectation { text-decoration-style: dotted; text-decoration-color: #93720a; }
        .money { text-decoration-style: double; text-decoration-color: #2f8040; }
        .tag { font: 600 .7rem/1 system-ui, sans-serif; border: 1px solid currentColor; border-radius: .25rem; padding: .05rem .3rem; margin: 0 .15rem 0 .25rem; color: var(--faint); white-space: nowrap; }
        .gram { border-bottom: 1px dotted currentColor; background: color-mix(in srgb, var(--line) 35%, transparent); }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; }
        .tables { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.2rem; align-items: start; }
        table { border-collapse: collapse; width: 100%; font-size: .88rem; }
        caption { text-align: left; font-weight: 700; padding-bottom: .2rem; }
        th, td { text-align: left; padding: .15rem .4rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
        thead th { color: var(--faint); font-size: .8rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        tfoot td { border-bottom: none; font-weight: 600; }
        .note { font-style: italic; } .origin { color: var(--faint); font-size: .8rem; }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #333; --line: #888; --tint: #fff; }
          main { max-width: none; padding: 0; } .text { border: 1px solid var(--line); }
          h2, table { break-inside: avoid; } h2 { break-after: avoid; }
        }
        """
}
