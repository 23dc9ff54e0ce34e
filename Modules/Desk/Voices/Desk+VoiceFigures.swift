package import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandJournal

/// How many felt treated fairly.
package struct FairnessCount: Sendable, Equatable {
    package private(set) var answers = 0
    private var fair = 0

    package init() {}

    /// nil with fewer answers than `Desk.voiceFloor`.
    package var fairShown: Int? { answers < Desk.voiceFloor ? nil : fair }

    mutating func add(_ answer: Bool?) {
        guard let answer else { return }
        answers += 1
        if answer { fair += 1 }
    }
}

/// Voices that have something in common.
package struct VoiceCount: Sendable, Equatable {
    /// A kind, or a month as `2026-11`.
    package let what: String
    package internal(set) var voices = 0
    /// Voices with words to each question: expected, not got, wanted, hoped.
    package internal(set) var answers = [0, 0, 0, 0]
    package internal(set) var fairness = FairnessCount()

    init(_ what: String) { self.what = what }

    mutating func add(_ entry: VoiceEntry) {
        voices += 1
        let parts: [VoiceEntry.Answered] = [.expected, .notGot, .wanted, .hoped]
        for (place, part) in parts.enumerated() where entry.answered.contains(part) { answers[place] += 1 }
        fairness.add(entry.isFair)
    }
}

/// What voices say, and what of it complaints had not said.
package struct VoiceSummary: Sendable {
    package struct Question: Sendable {
        package var from: CivilDate?
        package var through: CivilDate?
        package var kind: VoiceKind?
        package var surprisePermille: Int
        package var surpriseVoices: Int

        package init(
            from: CivilDate? = nil, through: CivilDate? = nil, kind: VoiceKind? = nil,
            surprisePermille: Int = 10, surpriseVoices: Int = 2
        ) {
            self.from = from
            self.through = through
            self.kind = kind
            self.surprisePermille = surprisePermille
            self.surpriseVoices = surpriseVoices
        }

        /// Days when none are given.
        package static let usualDays = 91
        /// Days of one question.
        package static let dayLimit = 3_660
    }

    package struct Theme: Sendable, Equatable {
        package let id: ThemeID
        package let name: String
        package let voices: Int
        package let complaints: Int
        package let isSurprise: Bool
    }

    package let from: CivilDate
    package let through: CivilDate
    package let voices: Int
    package let complaints: Int
    package let themes: [Theme]
    package let withoutTheme: Int
    package let byKind: [VoiceCount]
    package let byMonth: [VoiceCount]
    package let fairness: FairnessCount
}

/// What became of links that were sent.
package struct SurveyCount: Sendable, Equatable {
    package let what: String
    package internal(set) var sent = 0
    package internal(set) var answered = 0
    package internal(set) var open = 0
    package internal(set) var said: VoiceCount

    package var expired: Int { sent - answered - open }

    init(_ what: String) {
        self.what = what
        said = VoiceCount(what)
    }

    mutating func add(_ survey: VoicesState.Survey, _ voices: [VoiceEntry], at moment: Instant) {
        sent += survey.linkCount
        answered += survey.answerCount
        open += survey.openCount(at: moment)
        for voice in voices { said.add(voice) }
    }
}

package struct SurveyResults: Sendable {
    package let from: CivilDate
    package let through: CivilDate
    package let byKind: [SurveyCount]
    package let byMonth: [SurveyCount]
    package let total: SurveyCount
}

extension Desk {
    package func voiceSummary(
        _ question: VoiceSummary.Question, by actor: Actor
    ) async throws(DeskError) -> VoiceSummary {
        let (from, through) = try days(from: question.from, through: question.through)
        try require(.readVoices, of: actor)
        try await gatherThemes()
        let register = try await loadThemes().state.withholding(try await numbersWithheld(from: actor))
        let voices = try await openVoices(to: actor).filter {
            (from...through).contains($0.on) && (question.kind == nil || $0.kind == question.kind)
        }
        // The days themselves and as many before them: what was said there was no surprise.
        let since = from.advanced(byDays: from.dayNumber - through.dayNumber - 1)
        let complaints = try await trend(
            TrendQuestion(by: [], per: .day, from: since, through: through), source: .desk, by: actor
        ).counts.total.reduce(0, +)
        var counts: [ThemeID: Int] = [:]
        for voice in voices { for theme in voice.themes { counts[theme, default: 0] += 1 } }
        let themes = counts.compactMap { id, count -> VoiceSummary.Theme? in
            guard let theme = register.theme(id) else { return nil }
            let complained = theme.members.values.count { (since...through).contains($0.receivedOn) }
            return VoiceSummary.Theme(
                id: id, name: theme.name.text ?? "", voices: count, complaints: complained,
                isSurprise: Self.isSurprise(
                    voices: count, complaints: complained, of: complaints, question))
        }.sorted {
            ($0.isSurprise ? 0 : 1, $1.voices, $0.id) < ($1.isSurprise ? 0 : 1, $0.voices, $1.id)
        }
        var fairness = FairnessCount()
        for voice in voices { fairness.add(voice.isFair) }
        return VoiceSummary(
            from: from, through: through, voices: voices.count, complaints: complaints, themes: themes,
            withoutTheme: voices.count { $0.themes.isEmpty && !$0.answered.isEmpty },
            byKind: VoiceKind.allCases.compactMap { kind in
                Self.count(voices.filter { $0.kind == kind }, as: kind.rawValue)
            },
            byMonth: Dictionary(grouping: voices) { Self.month($0.on) }.sorted { $0.key < $1.key }
                .compactMap { Self.count($0.value, as: $0.key) },
            fairness: fairness)
    }

    /// Enough voices, and of a thousand complaints fewer than the limit; where nobody complained, none of nothing.
    static func isSurprise(
        voices: Int, complaints: Int, of all: Int, _ question: VoiceSummary.Question
    ) -> Bool {
        guard voices >= question.surpriseVoices else { return false }
        return complaints == 0 || complaints * 1_000 < question.surprisePermille * all
    }

    package func surveyResults(
        from: CivilDate?, through: CivilDate?, by actor: Actor
    ) async throws(DeskError) -> SurveyResults {
        let (from, through) = try days(from: from, through: through)
        let calendar = policy.calendar
        let surveys = try await surveys(by: actor).filter {
            !$0.isReplaced && (from...through).contains(calendar.date(of: $0.sentAt))
        }
        let voices = Dictionary(grouping: try await openVoices(to: actor).filter { $0.survey != nil }) { $0.survey }
        let at = now()
        func count(_ surveys: [VoicesState.Survey], as what: String) -> SurveyCount {
            var count = SurveyCount(what)
            for survey in surveys { count.add(survey, voices[survey.id] ?? [], at: at) }
            return count
        }
        return SurveyResults(
            from: from, through: through,
            byKind: VoiceKind.allCases.map { kind in count(surveys.filter { $0.kind == kind }, as: kind.rawValue) }
                .filter { $0.sent > 0 },
            byMonth: Dictionary(grouping: surveys) { Self.month(calendar.date(of: $0.sentAt)) }
                .sorted { $0.key < $1.key }.map { count($0.value, as: $0.key) },
            total: count(surveys, as: "total"))
    }

    private static func count(_ voices: [VoiceEntry], as what: String) -> VoiceCount? {
        guard !voices.isEmpty else { return nil }
        var count = VoiceCount(what)
        for voice in voices { count.add(voice) }
        return count
    }

    private static func month(_ day: CivilDate) -> String { Period(.month, containing: day).name }

    private func days(from: CivilDate?, through: CivilDate?) throws(DeskError) -> (CivilDate, CivilDate) {
        let last = through ?? today
        let first = from ?? last.advanced(byDays: 1 - VoiceSummary.Question.usualDays)
        guard first <= last, last.dayNumber - first.dayNumber < VoiceSummary.Question.dayLimit else {
            throw .refused(
                Refusal(
                    rule: .input, field: "from",
                    message: "from is \(first) and through is \(last); that is no stretch of 1 to "
                        + "\(VoiceSummary.Question.dayLimit) days.",
                    missing: ["a first day up to the last one"], fix: ["evenhand voice summary --help"]))
        }
        return (first, last)
    }
}
