internal import EvenhandScoring
internal import EvenhandText

/// One score for people: a line of numbers, the cues, and with reasons a line for each quantity.
struct ScoreText {
    private let score: TriageScore
    private let reasons: [Reason]?
    private let id: String
    private let narrative: UnsafeRawBufferPointer
    private let style: TextStyle
    private let width: Int

    init(
        _ score: TriageScore, reasons: [Reason]?, id: String, narrative: UnsafeRawBufferPointer, style: TextStyle,
        width: Int
    ) {
        self.score = score
        self.reasons = reasons
        self.id = id
        self.narrative = narrative
        self.style = style
        self.width = width
    }

    var lines: [String] {
        [headline] + cueLines + explanation
    }

    private var headline: String {
        var parts = [
            style.strong(style.safe(id)), "priority \(score.priority)", "severity \(score.severity)",
            "heat \(score.heat)",
        ]
        if let topic = score.topic {
            parts.append("topic \(style.safe(topic.label)) \(Self.percent(topic.probability))")
        }
        if let relief = score.relief { parts.append("relief \(Self.percent(relief.any))") }
        for label in score.labels {
            parts.append("\(style.safe(label.output)) \(style.safe(label.label)) \(Self.percent(label.probability))")
        }
        parts.append(score.language.rawValue + (score.untrained ? " (untrained)" : ""))
        return parts.joined(separator: " · ")
    }

    private var cueLines: [String] {
        guard !score.cues.isEmpty else { return [] }
        let cues = score.cues.map { cue in
            "\(cue.kind.phrase) “\(style.safe(CueText.words(of: cue, in: narrative)))”"
        }
        return TextWrapping.lines("cues: " + cues.joined(separator: " · "), columns: width - 2).map { "  " + $0 }
    }

    /// Each quantity with its terms, which add up to the number before the colon.
    private var explanation: [String] {
        guard let reasons else { return [] }
        var quantities: [String] = []
        for reason in reasons where !quantities.contains(reason.of) { quantities.append(reason.of) }
        return quantities.flatMap { quantity in
            let terms = reasons.filter { $0.of == quantity }
            let sum = terms.reduce(0) { $0 + $1.weight }
            let listed = terms.map { "\(style.safe($0.name)) \($0.weight < 0 ? "−" : "+")\($0.weight.magnitude)" }
            return TextWrapping.lines("\(quantity) \(sum): " + listed.joined(separator: ", "), columns: width - 4)
                .map { "    " + $0 }
        }
    }

    private static func percent(_ probability: Double) -> String {
        "\(Int((probability * 100).rounded())) %"
    }
}

extension CueKind {
    /// The kind in words.
    var phrase: String { name.replacing("_", with: " ") }
}
