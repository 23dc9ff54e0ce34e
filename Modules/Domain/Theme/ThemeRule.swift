/// What makes a complaint one of a theme, as a pure function of what it says and what its triage found.
///
/// Every part that names something must hold; within a part one entry is enough. A rule that names nothing admits nothing.
package struct ThemeRule: Codable, Sendable, Equatable {
    /// Product areas, as complaints name them.
    package let areas: [String]
    /// Topics of the triage.
    package let topics: [String]
    /// Cues of the triage, such as `leaving`.
    package let cues: [String]
    /// Languages, of which only the first part of a tag counts.
    package let languages: [String]
    /// Words or phrases of the narrative; a `*` at the end stands for any ending. A language before a colon (`pl:zwrot*`)
    /// holds the phrase to narratives in it.
    package let phrases: [String]

    private enum CodingKeys: String, CodingKey { case areas, topics, cues, languages, phrases }

    package init(
        areas: [String] = [], topics: [String] = [], cues: [String] = [], languages: [String] = [],
        phrases: [String] = []
    ) {
        self.areas = areas
        self.topics = topics
        self.cues = cues
        self.languages = languages
        self.phrases = phrases
    }

    package var isEmpty: Bool {
        areas.isEmpty && topics.isEmpty && cues.isEmpty && languages.isEmpty && phrases.isEmpty
    }

    package var entries: [String] { areas + topics + cues + languages + phrases }

    package func admits(_ candidate: ThemeCandidate) -> Bool {
        guard !isEmpty else { return false }
        if !areas.isEmpty {
            guard let area = candidate.area, areas.contains(where: { ProductArea.isSame($0, area) }) else {
                return false
            }
        }
        if !topics.isEmpty {
            guard let topic = candidate.topic, topics.contains(topic) else { return false }
        }
        if !cues.isEmpty, cues.allSatisfy({ !candidate.cues.contains($0) }) { return false }
        let language = Self.primary(candidate.language)
        if !languages.isEmpty, !languages.contains(where: { Self.primary($0) == language }) { return false }
        if phrases.isEmpty { return true }
        return phrases.contains { Self.holds($0, language, in: candidate.folded) }
    }

    private static func primary(_ tag: String) -> String { LetterCheck.primaryTag(tag) }

    private static func holds(_ phrase: String, _ language: String, in text: String) -> Bool {
        var words = phrase[...]
        if let colon = phrase.firstIndex(of: ":"), (2...3).contains(phrase.distance(from: phrase.startIndex, to: colon))
        {
            guard primary(String(phrase[..<colon])) == language else { return false }
            words = phrase[phrase.index(after: colon)...]
        }
        let isPrefix = words.hasSuffix("*")
        let folded = ThemeCandidate.fold(String(words)).dropFirst().dropLast()
        guard !folded.isEmpty else { return false }
        // Thai does not part its words.
        if folded.unicodeScalars.contains(where: { (0x0E00...0x0E7F).contains($0.value) }) {
            return text.contains(folded)
        }
        return text.contains(" \(folded)" + (isPrefix ? "" : " "))
    }
}

/// What a theme's rule reads of a complaint.
package struct ThemeCandidate: Sendable {
    package let area: String?
    package let topic: String?
    package let cues: Set<String>
    package let language: String
    /// The narrative in lower case, words parted by single spaces, a space at either end.
    let folded: String

    /// - Parameter narrative: nil once it was erased.
    package init(narrative: String?, area: String?, topic: String?, cues: Set<String>, language: String) {
        self.area = area
        self.topic = topic
        self.cues = cues
        self.language = language
        folded = Self.fold(narrative ?? "")
    }

    /// Of a complaint as it was filed, with the score it got.
    package init(_ filed: ComplaintHappening.Filed, score: TriageRecord?) {
        self.init(
            narrative: filed.narrative.text, area: filed.productArea, topic: score?.topic?.label,
            cues: Set((score?.cues ?? []).map(\.kind)),
            language: filed.language == "und" ? score?.language ?? filed.language : filed.language)
    }

    static func fold(_ text: String) -> String {
        var folded = " "
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                folded.append(character)
            } else if folded.last != " " {
                folded.append(" ")
            }
        }
        if folded.last != " " || folded.count == 1 { folded.append(" ") }
        return folded
    }
}
