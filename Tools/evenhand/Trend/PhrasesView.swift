internal import EvenhandMessages
internal import Foundation

/// What is said oftener than before, for programs and for people.
enum PhrasesView {
    typealias Answer = Evenhand_V1_ListEmergingPhrasesResponse

    /// - Parameter isPart: only some letters were asked about.
    static func lines(_ answer: Answer, isPart: Bool, style: TextStyle, width: Int) -> [String] {
        var lines = ["\(style.strong(span(answer.now))), against \(span(answer.before))"]
        lines.append("  " + judged(answer))
        lines += taken(answer).map { "  " + $0 }
        lines += passedOver(answer).map { style.warning("  " + $0) }
        guard !answer.phrases.isEmpty else { return lines + [none(answer, isPart: isPart)] }
        var table = Table([
            .prose("phrase"), .number("now"), .number("before"), .number("times as often"), .number("G²"),
            .text("such as"),
        ])
        for phrase in answer.phrases {
            table.add(
                style.safe(phrase.text), "\(phrase.now)", "\(phrase.before)", TrendView.short(phrase.rise),
                TrendView.short(phrase.likelihoodRatio), phrase.complaints.joined(separator: " "))
        }
        lines += table.lines(width: width, style: style)
        guard answer.more > 0 else { return lines }
        return lines + ["  and \(ProgressText.grouped(Int(answer.more))) further phrases: --limit shows more"]
    }

    /// Without any phrase: whether nothing rose, or there was nothing that could have.
    static func none(_ answer: Answer, isPart: Bool = false) -> String {
        let (now, before) = (answer.now, answer.before)
        guard now.letters > 0 else {
            return now.complaints == 0
                ? "No \(isPart ? "such " : "")letters came in from \(now.first) to \(now.last)."
                : "Of \(now.first) to \(now.last) there is no letter left to look at."
        }
        let letters = ProgressText.grouped(Int(now.letters)) + (now.letters == 1 ? " letter" : " letters")
        guard before.letters > 0 else {
            return "\(letters), and none of \(before.first) to \(before.last) to hold "
                + (now.letters == 1 ? "it against." : "them against.")
        }
        return "\(letters), and no phrase rose beyond chance."
    }

    /// What was looked at, in sentences of their own.
    static func notes(_ answer: Answer) -> [String] {
        ["\(span(answer.now)), against \(span(answer.before)).", judged(answer) + "."]
            + (taken(answer) + passedOver(answer)).map { $0.prefix(1).uppercased() + String($0.dropFirst()) + "." }
    }

    private static func judged(_ answer: Answer) -> String {
        "\(ProgressText.grouped(Int(answer.judged))) phrases of \(answer.least) writers or more were held "
            + "against the days before; \(ProgressText.grouped(Int(answer.risen))) rose beyond chance"
    }

    private static func taken(_ answer: Answer) -> [String] {
        guard answer.named > 0 else { return [] }
        return [
            "in \(ProgressText.grouped(Int(answer.named))) letters of \(answer.now.first) to \(answer.now.last) a "
                + "word was taken for an employee's name; it is in no phrase"
        ]
    }

    private static func passedOver(_ answer: Answer) -> [String] {
        [answer.now, answer.before].filter { $0.looked < $0.complaints }.map { part in
            "of \(part.first) to \(part.last) \(ProgressText.grouped(Int(part.looked))) of "
                + "\(ProgressText.grouped(Int(part.complaints))) complaints were looked at: the newest, and none "
                + "about an employee who was erased"
        }
    }

    /// The probability of a rise as strong by chance, as in `3.3e-08`.
    static func chance(_ phrase: Evenhand_V1_EmergingPhrase) -> String { String(format: "%.2g", phrase.probability) }

    private static func span(_ span: Evenhand_V1_PhraseSpan) -> String {
        "\(ProgressText.grouped(Int(span.letters))) letters by \(ProgressText.grouped(Int(span.writers))) writers of "
            + "\(span.first) to \(span.last)"
    }

    static func json(_ answer: Answer) -> JSONValue {
        [
            "now": json(answer.now), "before": json(answer.before), "judged": JSONValue(answer.judged),
            "risen": JSONValue(answer.risen), "least": JSONValue(answer.least), "named": JSONValue(answer.named),
            "more": JSONValue(answer.more),
            "phrases": .array(
                answer.phrases.map { phrase in
                    [
                        "phrase": .string(phrase.text), "now": JSONValue(phrase.now),
                        "before": JSONValue(phrase.before),
                        "likelihoodRatio": JSONValue(phrase.likelihoodRatio, digits: 4),
                        "probability": .number(phrase.probability), "rise": JSONValue(phrase.rise, digits: 4),
                        "complaints": .texts(phrase.complaints),
                    ]
                }),
        ]
    }

    private static func json(_ span: Evenhand_V1_PhraseSpan) -> JSONValue {
        [
            "first": .string(span.first), "last": .string(span.last), "complaints": JSONValue(span.complaints),
            "looked": JSONValue(span.looked), "letters": JSONValue(span.letters), "writers": JSONValue(span.writers),
        ]
    }
}
