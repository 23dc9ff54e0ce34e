internal import EvenhandText

/// One score for people: a line of numbers and the cues; explained, the text with its marks and a table of terms.
struct ScoreText {
    private let document: ScoreDocument
    private let style: TextStyle
    private let width: Int

    init(_ document: ScoreDocument, style: TextStyle, width: Int) {
        self.document = document
        self.style = style
        self.width = width
    }

    var lines: [String] { [headline] + cueLines }

    /// The headline, the marked text with its legend, and the terms behind every number.
    var explainedLines: [String] {
        var lines = [headline, ""] + markedText
        if let legend { lines += ["", legend] }
        if document.untrained {
            lines += ["", "The model was not trained for this language: no topic, no relief."]
        }
        return lines + [""] + terms.lines(width: width, style: style) + sums + [""]
    }

    private var headline: String {
        var parts = [
            style.strong(style.safe(document.id)), "priority \(document.priority)", "severity \(document.severity)",
            "heat \(document.heat)",
        ]
        if let topic = document.topic {
            parts.append("topic \(style.safe(topic.label)) \(Self.percent(topic.probability))")
        }
        if let relief = document.relief { parts.append("relief \(Self.percent(relief.any))") }
        for (output, label) in document.labels {
            parts.append("\(style.safe(output)) \(style.safe(label.label)) \(Self.percent(label.probability))")
        }
        parts.append(style.safe(document.language) + (document.untrained ? " (untrained)" : ""))
        return parts.joined(separator: " · ")
    }

    private var cueLines: [String] {
        guard !document.cues.isEmpty else { return [] }
        let cues = document.cues.map { cue in
            "\(CueLook.phrase(style.safe(cue.kind))) “\(style.safe(document.text(cue.range)))”"
        }
        return TextWrapping.lines("cues: " + cues.joined(separator: " · "), columns: width - 2).map { "  " + $0 }
    }

    // MARK: The text

    /// The narrative; the terminal wraps it.
    private var markedText: [String] {
        let text = MarkedText(document).passages.map(marked).joined()
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func marked(_ passage: MarkedText.Passage) -> String {
        // Marks stand within a line, so that a line that is printed alone still ends its colour.
        passage.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let text = style.safe(String(line).replacing("\t", with: " "))
            guard !text.isEmpty else { return "" }
            if let kind = passage.kinds.first {
                let names = passage.kinds.map { CueLook.phrase(style.safe($0)) }.joined(separator: ", ")
                return style.drawn(text, CueLook.escape(kind), plain: "«\(text)»") + style.faint("[\(names)]")
            }
            return passage.isWeighty ? style.drawn(text, "4", plain: "_\(text)_") : text
        }.joined(separator: "\n")
    }

    /// What the marks mean: those that are there.
    private var legend: String? {
        let passages = MarkedText(document).passages
        let found = Set(passages.flatMap(\.kinds))
        var parts = CueLook.kinds.filter { found.contains($0) }.map { kind in
            let phrase = CueLook.phrase(kind)
            return style.drawn(phrase, CueLook.escape(kind), plain: "«…»[\(phrase)]")
        }
        if passages.contains(where: \.isWeighty) {
            parts.append(
                style.drawn("words that weigh with the model", "4", plain: "_words that weigh with the model_"))
        }
        return parts.isEmpty ? nil : style.faint("marked: ") + parts.joined(separator: " · ")
    }

    // MARK: The terms

    private var terms: Table {
        var table = Table([.text("quantity"), .prose("term"), .number("weight"), .number("total")])
        for quantity in ScoreQuantity.all(of: document) {
            var total = 0
            for (index, term) in quantity.terms.enumerated() {
                total += term.weight
                table.add(
                    index == 0 ? style.safe(quantity.name) : "", style.safe(term.shownName), Self.signed(term.weight),
                    (total < 0 ? "−" : "") + String(total.magnitude))
            }
        }
        return table
    }

    private var sums: [String] {
        [""] + ScoreQuantity.all(of: document).map { style.safe($0.sumLine) }
    }

    static func signed(_ weight: Int) -> String { (weight < 0 ? "−" : "+") + String(weight.magnitude) }

    static func percent(_ probability: Float) -> String { "\(Int((probability * 100).rounded())) %" }
}

extension TextStyle {
    /// The text in the given look on a terminal, else as `plain`.
    fileprivate func drawn(_ text: String, _ code: String, plain: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : plain
    }
}

/// A number of a score with the terms that add up to it.
struct ScoreQuantity {
    let name: String
    let terms: [ScoreDocument.Term]
    /// The terms' sum.
    let sum: Int
    /// What the sum is to be: the score's own number, or for an output of the model nothing, since its log-odds are
    /// nowhere else.
    let due: Int?
    /// What the sum became: the calibrated probability.
    let probability: (label: String, value: Float)?

    /// In order of explanation.
    static func all(of document: ScoreDocument) -> [ScoreQuantity] {
        var names = ["priority", "severity", "heat"]
        for term in document.terms ?? [] where !names.contains(term.of) { names.append(term.of) }
        return names.map { ScoreQuantity($0, of: document) }
    }

    private init(_ name: String, of document: ScoreDocument) {
        self.name = name
        terms = (document.terms ?? []).filter { $0.of == name }
        sum = terms.reduce(0) { $0 + $1.weight }
        switch name {
        case "priority": (due, probability) = (document.priority, nil)
        case "severity": (due, probability) = (document.severity, nil)
        case "heat": (due, probability) = (document.heat, nil)
        case "topic": (due, probability) = (nil, document.topic.map { ($0.label, $0.probability) })
        case "relief.any": (due, probability) = (nil, document.relief.map { ("any relief", $0.any) })
        case "relief.monetary": (due, probability) = (nil, document.relief.map { ("relief in money", $0.monetary) })
        default:
            let label = document.labels.first { $0.output == name }?.label
            (due, probability) = (nil, label.map { ($0.label, $0.probability) })
        }
    }

    /// Whether the terms give the number they explain.
    var addsUp: Bool { due.map { $0 == sum } ?? true }

    private static func plain(_ number: Int) -> String { (number < 0 ? "−" : "") + String(number.magnitude) }

    /// The sum in a sentence.
    var sumLine: String {
        if terms.isEmpty, sum == due { return "\(name): no term applies, so 0" }
        guard addsUp else { return "\(name): the terms give \(sum), the score is \(due ?? 0): they do not add up" }
        if due != nil { return "\(name): the terms add up to \(Self.plain(sum))" }
        let result = probability.map { ", calibrated: \($0.label) \(ScoreText.percent($0.value))" } ?? ""
        return "\(name): the terms add up to \(Self.plain(sum)) millibans (1000 = odds of 10 to 1)\(result)"
    }
}

extension ScoreDocument.Term {
    /// The name as people read it: words of the narrative in quotes.
    var shownName: String { range == nil ? name : "“\(name)”" }
}
