/// A narrative cut into passages: those behind cues, those that weigh most with the model, and the rest.
///
/// The passages follow one another without gaps, so that printed in order they are the text. Cues that overlap make one
/// passage of several kinds; a weighty n-gram is marked where no cue is.
struct MarkedText {
    struct Passage: Equatable {
        var text: String
        /// The kinds of the cues, as in files; empty where there is none.
        var kinds: [String] = []
        /// Whether an n-gram named among the terms stands here.
        var isWeighty = false
    }

    let passages: [Passage]

    init(_ document: ScoreDocument) {
        var passages: [Passage] = []
        var position = 0
        for (range, kinds) in Self.united(document) {
            passages += Self.weighed(document, position..<range.lowerBound)
            passages.append(Passage(text: document.text(range), kinds: kinds))
            position = range.upperBound
        }
        passages += Self.weighed(document, position..<document.narrative.count)
        self.passages = passages
    }

    /// The cues as ranges that do not touch inside one another, each with the kinds in it, by position.
    private static func united(_ document: ScoreDocument) -> [(range: Range<Int>, kinds: [String])] {
        var united: [(range: Range<Int>, kinds: [String])] = []
        let cues = document.cues.filter { isWhole($0.range, in: document) }
        for cue in cues.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let last = united.last, cue.range.lowerBound < last.range.upperBound {
                let kinds = last.kinds.contains(cue.kind) ? last.kinds : last.kinds + [cue.kind]
                let end = max(last.range.upperBound, cue.range.upperBound)
                united[united.count - 1] = (last.range.lowerBound..<end, kinds)
            } else {
                united.append((cue.range, [cue.kind]))
            }
        }
        return united
    }

    /// The stretch of text between two cues, cut where n-grams begin and end.
    private static func weighed(_ document: ScoreDocument, _ stretch: Range<Int>) -> [Passage] {
        guard !stretch.isEmpty else { return [] }
        let grams = (document.terms ?? []).compactMap(\.range).filter { isWhole($0, in: document) }
            .map { $0.clamped(to: stretch) }.filter { !$0.isEmpty }
        var passages: [Passage] = []
        var position = stretch.lowerBound
        for gram in grams.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            let start = max(gram.lowerBound, position)
            guard start < gram.upperBound else { continue }
            if position < start { passages.append(Passage(text: document.text(position..<start))) }
            if start == position, let last = passages.last, last.isWeighty {
                passages[passages.count - 1].text = last.text + document.text(start..<gram.upperBound)
            } else {
                passages.append(Passage(text: document.text(start..<gram.upperBound), isWeighty: true))
            }
            position = gram.upperBound
        }
        if position < stretch.upperBound {
            passages.append(Passage(text: document.text(position..<stretch.upperBound)))
        }
        return passages
    }

    /// Whether a range lies in the narrative and cuts no character: a server may say anything.
    private static func isWhole(_ range: Range<Int>, in document: ScoreDocument) -> Bool {
        let narrative = document.narrative
        func isBoundary(_ offset: Int) -> Bool { offset == narrative.count || narrative[offset] & 0xC0 != 0x80 }
        guard range.lowerBound >= 0, range.upperBound <= narrative.count, !range.isEmpty else { return false }
        return isBoundary(range.lowerBound) && isBoundary(range.upperBound)
    }
}

/// How the kinds of cues are called and drawn, for people.
enum CueLook {
    /// The kinds in the order of the legend.
    static let kinds = [
        "harm", "vulnerability", "legal_threat", "leaving", "blame", "unstated_expectation", "money",
    ]

    /// The kind in words.
    static func phrase(_ kind: String) -> String { kind.replacing("_", with: " ") }

    /// The parameters of the escape sequence that draws a passage of the kind: always underlined, so that colour is not
    /// all that tells it from the text.
    static func escape(_ kind: String) -> String {
        switch kind {
        case "harm": "1;4;31"
        case "vulnerability": "4;35"
        case "legal_threat": "1;4;34"
        case "leaving": "1;4;33"
        case "blame": "4;36"
        case "unstated_expectation": "4;33"
        case "money": "1;4;32"
        default: "4"
        }
    }
}
