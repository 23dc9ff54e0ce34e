package import EvenhandDomain

/// A letter as a page that prints: one file, nothing outside of it, no script.
extension Letter {
    /// - Parameters:
    ///   - date: what the letter is dated by; nil leaves the date out.
    ///   - house: the sender, on top of the page.
    package func html(in language: LetterLanguage, house: String, date: CivilDate?) -> String {
        let day = date.map { LetterWords.of(language).date($0) } ?? ""
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(subject.escaped)</title>
            <style>
            @page { size: A4; margin: 24mm 22mm; }
            :root { color-scheme: light; }
            body { margin: 0 auto; padding: 2.5em 1.5em; max-width: 38em; background: #fff; color: #1a1a1a;
              font: 16px/1.55 "Noto Serif", "Noto Serif Thai", "Noto Serif Telugu", "Noto Sans Thai", "Noto Sans Telugu",
              Loma, Pothana2000, Georgia, serif; overflow-wrap: break-word; }
            :lang(th), :lang(te) { line-height: 1.8; }
            header { display: flex; justify-content: space-between; gap: 2em; margin-bottom: 2.5em;
              border-bottom: 1px solid #999; padding-bottom: .6em; }
            header span:first-child { font-weight: bold; }
            h1 { font-size: 1.15em; margin: 0 0 1.5em; }
            p, ul { margin: 0 0 1em; }
            p.item, li { break-inside: avoid; }
            p.item { padding-left: 1.4em; text-indent: -1.4em; }
            p.item span { display: block; text-indent: 0; }
            @media print { body { padding: 0; max-width: none; font-size: 11pt; } }
            </style>
            </head>
            <body>
            <header><span>\(house.plain.escaped)</span><span>\(day.escaped)</span></header>
            <h1>\(subject.escaped)</h1>
            \(blocks.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    /// The paragraphs, lists and numbered points of the body.
    private var blocks: [String] {
        body.split(separator: "\n", omittingEmptySubsequences: false).split { $0.isEmpty }.flatMap {
            Self.block(Array($0))
        }
    }

    private static func block(_ lines: [Substring]) -> [String] {
        let start = lines.firstIndex { $0.hasPrefix("- ") } ?? lines.endIndex
        var blocks: [String] = []
        if start > 0 { blocks.append(paragraph(Array(lines[..<start]))) }
        let items = lines[start...].split { !$0.hasPrefix("- ") }.first ?? []
        if !items.isEmpty {
            blocks.append("<ul>" + items.map { "<li>\(String($0.dropFirst(2)).escaped)</li>" }.joined() + "</ul>")
        }
        let rest = lines[min(start + items.count, lines.endIndex)...]
        if !rest.isEmpty, start < lines.endIndex { blocks.append(paragraph(Array(rest))) }
        return blocks
    }

    /// A template wraps its long lines, which a page does by itself; a short line was meant to end there.
    private static func paragraph(_ lines: [Substring]) -> String {
        if lines.contains(where: { $0.hasPrefix("   ") }) {
            let spans = lines.map { "<span>\(String($0.drop { $0 == " " }).escaped)</span>" }
            return "<p class=\"item\">" + spans.joined() + "</p>"
        }
        var text = ""
        for (index, line) in lines.enumerated() {
            text += String(line).escaped
            if index + 1 < lines.count { text += line.count < Self.wrappedLength ? "<br>" : " " }
        }
        return "<p>\(text)</p>"
    }

    /// Characters from which on a line counts as wrapped.
    private static let wrappedLength = 76
}

extension String {
    /// With what HTML would take for marks of its own written out.
    fileprivate var escaped: String {
        reduce(into: "") { text, character in
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
    }
}
