/// Surveys as their events have made them; what was said is read where it is shown.
package struct VoicesState: Sendable, Equatable {
    /// In the order of their numbers.
    package var surveys: [Survey] = []
    /// Links that open something, by the SHA-256 of their token.
    package var open: [String: SurveyID] = [:]

    package init() {}

    package struct Survey: Sendable, Equatable {
        package var id: SurveyID
        package var kind: VoiceKind
        package var complaint: ComplaintID?
        package var customer: CustomerID?
        package var isAnonymous: Bool
        package var linkCount: Int
        package var sentAt: Instant
        package var sentBy: PersonID
        package var expires: Instant
        package var answerCount = 0
        /// Sent anew before it was answered: its link opens nothing any more.
        package var isReplaced = false

        /// How many links can still be answered at a moment.
        package func openCount(at moment: Instant) -> Int {
            isReplaced || expires <= moment ? 0 : linkCount - answerCount
        }

        /// Asks about the same complaint, or the same customer without one.
        func asksAgain(_ other: VoiceHappening.SurveySent) -> Bool {
            !isAnonymous && !other.isAnonymous && complaint == other.complaint
                && (complaint != nil || customer == other.customer)
        }
    }

    package func survey(_ id: SurveyID) -> Survey? {
        let index = Int(clamping: id.rawValue) - 1
        return surveys.indices.contains(index) ? surveys[index] : nil
    }

    /// The survey that a link opens at a moment; nil for one that was used, has expired, was replaced or never was.
    package func survey(opened link: String, at moment: Instant) -> Survey? {
        guard let survey = open[link].flatMap({ self.survey($0) }), survey.openCount(at: moment) > 0 else { return nil }
        return survey
    }

    /// Folds one event in place.
    package mutating func fold(_ event: VoiceEvent) {
        switch event.body {
        case .recorded, .sorted: break
        case .surveySent(let data):
            for index in surveys.indices where surveys[index].asksAgain(data) && surveys[index].answerCount == 0 {
                surveys[index].isReplaced = true
                let replaced = surveys[index].id
                open = open.filter { $0.value != replaced }
            }
            surveys.append(
                Survey(
                    id: data.survey, kind: data.kind, complaint: data.complaint, customer: data.customer,
                    isAnonymous: data.isAnonymous, linkCount: data.links.count, sentAt: event.at, sentBy: event.by,
                    expires: data.expires))
            for link in data.links { open[link] = data.survey }
        case .surveyAnswered(let data):
            open[data.link] = nil
            let index = Int(clamping: data.survey.rawValue) - 1
            if surveys.indices.contains(index) { surveys[index].answerCount += 1 }
        }
    }
}

/// What a decision about voices needs beside the register.
package struct VoiceFacts: Sendable {
    package var policy: DomainPolicy
    /// Those that the command or the survey names; nil: there is none.
    package var customer: Sourced<CustomerState>?
    package var complaint: Sourced<ComplaintState>?
    package var themes: ThemesState
    /// Of a voice that is sorted: whether it is there, and the complaint it speaks of.
    package var voice: Known?

    package struct Known: Sendable {
        package let complaint: ComplaintID?
        package init(complaint: ComplaintID?) { self.complaint = complaint }
    }

    package init(
        policy: DomainPolicy = .standard, customer: Sourced<CustomerState>? = nil,
        complaint: Sourced<ComplaintState>? = nil, themes: ThemesState = ThemesState(), voice: Known? = nil
    ) {
        self.policy = policy
        self.customer = customer
        self.complaint = complaint
        self.themes = themes
        self.voice = voice
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        var versions: [StreamID: Int64] = [:]
        if let customer { versions[customer.stream] = customer.version }
        if let complaint { versions[complaint.stream] = complaint.version }
        return versions
    }
}

extension ThemesState {
    /// The themes whose rule admits words, as they stand, by number.
    package func admitting(_ words: FeedbackWords, area: String?, language: String) -> [ThemeID] {
        let candidate = ThemeCandidate(
            narrative: words.all.map(\.text).joined(separator: "\n"), area: area, topic: nil, cues: [],
            language: language)
        return Set(gathering.filter { $0.rule.admits(candidate) }.map(\.theme)).sorted()
    }
}
