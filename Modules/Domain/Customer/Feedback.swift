/// What somebody said without a complaint: a free text, or answers to the four questions.
package struct FeedbackWords: Sendable, Equatable {
    package var text: String?
    /// What did you expect?
    package var expected: String?
    /// What did you not get?
    package var notGot: String?
    /// What did you want?
    package var wanted: String?
    /// What did you hope for?
    package var hoped: String?

    package init(
        text: String? = nil, expected: String? = nil, notGot: String? = nil, wanted: String? = nil,
        hoped: String? = nil
    ) {
        self.text = text
        self.expected = expected
        self.notGot = notGot
        self.wanted = wanted
        self.hoped = hoped
    }

    var all: [(field: String, text: String)] {
        [("text", text), ("expected", expected), ("not_got", notGot), ("wanted", wanted), ("hoped", hoped)]
            .compactMap { field, text in text.map { (field, $0) } }
    }
}

extension CustomerCommand {
    /// Record what the customer said.
    package struct GiveFeedback: Sendable, Equatable {
        /// What makes it known when it is loaded again.
        package let row: Int64?
        package let on: Instant
        package let words: FeedbackWords
        /// 0–10; nil when nobody asked.
        package let rating: Int?
        /// Whose voice it is; nil: as they stand.
        package let kind: VoiceKind?
        /// Under which themes it comes.
        package let themes: [ThemeID]

        package init(
            row: Int64? = nil, on: Instant, words: FeedbackWords, rating: Int? = nil, kind: VoiceKind? = nil,
            themes: [ThemeID] = []
        ) {
            self.row = row
            self.on = on
            self.words = words
            self.rating = rating
            self.kind = kind
            self.themes = themes
        }

        /// The same under the themes whose rules admit its words.
        package func sorted(by register: ThemesState, language: String?) -> GiveFeedback {
            GiveFeedback(
                row: row, on: on, words: words, rating: rating, kind: kind,
                themes: register.admitting(words, area: nil, language: language ?? "und"))
        }
    }
}

extension CustomerHappening {
    /// The customer said something without a complaint.
    package struct FeedbackGiven: Codable, Sendable, Equatable {
        package let row: Int64?
        package let on: Instant
        package let text: PersonalText?
        package let expected: PersonalText?
        package let notGot: PersonalText?
        package let wanted: PersonalText?
        package let hoped: PersonalText?
        package let rating: Int?
        /// Whose voice it is; nil in what was recorded before there were kinds.
        package let voiceKind: VoiceKind?
        /// The themes it came under when it was recorded; nil: none.
        package let themes: [ThemeID]?

        private enum CodingKeys: String, CodingKey {
            case row, on, text, expected, notGot, wanted, hoped, rating
            case voiceKind = "kind"
            case themes
        }

        package init(
            row: Int64? = nil, on: Instant, text: PersonalText? = nil, expected: PersonalText? = nil,
            notGot: PersonalText? = nil, wanted: PersonalText? = nil, hoped: PersonalText? = nil, rating: Int? = nil,
            voiceKind: VoiceKind? = nil, themes: [ThemeID]? = nil
        ) {
            self.row = row
            self.on = on
            self.text = text
            self.expected = expected
            self.notGot = notGot
            self.wanted = wanted
            self.hoped = hoped
            self.rating = rating
            self.voiceKind = voiceKind
            self.themes = themes
        }

        init(_ data: CustomerCommand.GiveFeedback, subject: TextSubject, standing: CustomerStanding?) {
            func words(_ text: String?) -> PersonalText? { text.map { PersonalText($0, of: subject) } }
            self.init(
                row: data.row, on: data.on, text: words(data.words.text), expected: words(data.words.expected),
                notGot: words(data.words.notGot), wanted: words(data.words.wanted), hoped: words(data.words.hoped),
                rating: data.rating, voiceKind: data.kind ?? VoiceKind(standing),
                themes: data.themes.isEmpty ? nil : data.themes)
        }

        /// The same with every word erased.
        var erased: FeedbackGiven {
            func gone(_ text: PersonalText?) -> PersonalText? {
                text.map { PersonalText(subject: $0.subject, content: .erased) }
            }
            return FeedbackGiven(
                row: row, on: on, text: gone(text), expected: gone(expected), notGot: gone(notGot),
                wanted: gone(wanted), hoped: gone(hoped), rating: rating, voiceKind: voiceKind,
                themes: themes)
        }

        /// The first of the words that are there; nil when there are none.
        package var firstWords: PersonalText? { text ?? expected ?? notGot ?? wanted ?? hoped }
    }
}

/// Whether feedback can be kept.
enum FeedbackCheck {
    private static let fix = "evenhand import feedback --help"
    /// Bytes of one answer.
    static let byteLimit = 65_536

    static func violations(of data: CustomerCommand.GiveFeedback, in context: CustomerContext) -> [Violation] {
        var found = context.pastViolations(data.on, field: "on", fix: fix)
        let words = data.words.all
        if !words.contains(where: { $0.text.contains { !$0.isWhitespace } }) {
            found.append(
                Violation(
                    rule: .input, field: "text", message: "nothing is said: text and the four answers are empty.",
                    missing: "words", fix: fix))
        }
        for (field, text) in words where text.utf8.count > byteLimit {
            found.append(
                Violation(
                    rule: .input, field: field,
                    message: "\(field) has \(text.utf8.count) bytes; at most \(byteLimit) are kept.",
                    missing: "\(field) of at most \(byteLimit) bytes", fix: fix))
        }
        if let rating = data.rating, !(0...10).contains(rating) {
            found.append(
                Violation(
                    rule: .input, field: "rating", message: "rating is \(rating); it runs from 0 to 10.",
                    missing: "a rating in range", fix: fix))
        }
        return found
    }
}

extension CustomerCommand.GiveFeedback {
    /// What becomes of feedback that a file brings.
    package func fate(in state: CustomerState, given facts: CustomerFacts, at now: Instant) -> LoadFate {
        if let row, state.loadedRows.contains(row) { return .already }
        let context = CustomerContext(state: state, facts: facts, at: now, actor: Actor(person: .house, roles: []))
        return Refusal(FeedbackCheck.violations(of: self, in: context)).map { .refused($0) } ?? .taken
    }
}
