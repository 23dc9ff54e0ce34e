/// Surveys as their events have made them; what was said is read where it is shown.
package struct VoicesState: Sendable, Equatable {
    /// In the order of their numbers.
    package var surveys: [Survey] = []
    /// Links that open something, by the SHA-256 of their token.
    package var open: [String: SurveyID] = [:]
    /// Where in `surveys` those about each complaint are, and those to each customer without one.
    private var byComplaint: [ComplaintID: [Int]] = [:]
    private var byCustomer: [CustomerID: [Int]] = [:]

    package init() {}

    /// The surveys about a complaint, in the order they were sent.
    package func surveys(about complaint: ComplaintID) -> [Survey] {
        (byComplaint[complaint] ?? []).map { surveys[$0] }
    }

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
        /// Sent anew while it could still be answered: its link opens nothing any more.
        package var isReplaced = false
        /// Of one that names somebody.
        fileprivate var link: String?

        /// How many links can still be answered at a moment.
        package func openCount(at moment: Instant) -> Int {
            isReplaced || expires <= moment ? 0 : linkCount - answerCount
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
            if !data.isAnonymous { replace(asked: data, at: event.at) }
            surveys.append(
                Survey(
                    id: data.survey, kind: data.kind, complaint: data.complaint, customer: data.customer,
                    isAnonymous: data.isAnonymous, linkCount: data.links.count, sentAt: event.at, sentBy: event.by,
                    expires: data.expires, link: data.isAnonymous ? nil : data.links.first))
            for link in data.links { open[link] = data.survey }
        case .surveyAnswered(let data):
            open[data.link] = nil
            let index = Int(clamping: data.survey.rawValue) - 1
            if surveys.indices.contains(index) { surveys[index].answerCount += 1 }
        }
    }

    /// Earlier surveys about the same complaint, or to the same customer without one, that could still be answered.
    private mutating func replace(asked data: VoiceHappening.SurveySent, at moment: Instant) {
        let earlier: [Int]
        if let complaint = data.complaint {
            earlier = byComplaint[complaint] ?? []
            byComplaint[complaint, default: []].append(surveys.count)
        } else if let customer = data.customer {
            earlier = byCustomer[customer] ?? []
            byCustomer[customer, default: []].append(surveys.count)
        } else {
            return
        }
        for index in earlier where surveys[index].openCount(at: moment) > 0 && surveys[index].answerCount == 0 {
            surveys[index].isReplaced = true
            if let link = surveys[index].link { open[link] = nil }
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
    /// The customer has a complaint under embargo that is open to whoever commands.
    package var isProtected = false

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
