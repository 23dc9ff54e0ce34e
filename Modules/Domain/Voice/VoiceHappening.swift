/// What may happen in the register of voices.
package enum VoiceHappening: Sendable, Equatable {
    case recorded(VoiceSaid)
    case sorted(Sorted)
    case surveySent(SurveySent)
    case surveyAnswered(SurveyAnswered)

    package struct Sorted: Codable, Sendable, Equatable {
        package let voice: VoiceID
        package let themes: [ThemeID]
        /// The complaint the voice speaks of, so that whoever may not know of it does not hear of the voice.
        package let complaint: ComplaintID?

        private enum CodingKeys: String, CodingKey { case voice, themes, complaint }

        package init(voice: VoiceID, themes: [ThemeID], complaint: ComplaintID?) {
            self.voice = voice
            self.themes = themes
            self.complaint = complaint
        }
    }

    package struct SurveySent: Codable, Sendable, Equatable {
        package let survey: SurveyID
        package let kind: VoiceKind
        package let complaint: ComplaintID?
        package let customer: CustomerID?
        package let isAnonymous: Bool
        /// SHA-256 of the tokens, in their own order, which is no order of persons.
        package let links: [String]
        package let expires: Instant

        private enum CodingKeys: String, CodingKey {
            case survey, kind, complaint, customer
            case isAnonymous = "anonymous"
            case links, expires
        }

        package init(
            survey: SurveyID, kind: VoiceKind, complaint: ComplaintID?, customer: CustomerID?, isAnonymous: Bool,
            links: [String], expires: Instant
        ) {
            self.survey = survey
            self.kind = kind
            self.complaint = complaint
            self.customer = customer
            self.isAnonymous = isAnonymous
            self.links = links
            self.expires = expires
        }
    }

    package struct SurveyAnswered: Codable, Sendable, Equatable {
        package let survey: SurveyID
        package let link: String
        package let said: VoiceSaid

        private enum CodingKeys: String, CodingKey { case survey, link, said }

        package init(survey: SurveyID, link: String, said: VoiceSaid) {
            self.survey = survey
            self.link = link
            self.said = said
        }
    }
}

/// What somebody said: the four answers, words beside them, and what they were asked.
package struct VoiceSaid: Codable, Sendable, Equatable {
    package let kind: VoiceKind
    /// nil: they are not named.
    package let customer: CustomerID?
    package let complaint: ComplaintID?
    package let review: LossReviewID?
    /// nil in what was recorded before there were listening calls.
    package let listening: ListeningID?
    package let on: Instant
    package let text: PersonalText?
    package let expected: PersonalText?
    package let notGot: PersonalText?
    package let wanted: PersonalText?
    package let hoped: PersonalText?
    package let rating: Int?
    package let isFair: Bool?
    /// Those named, and those whose rule admitted the words as it stood then.
    package let themes: [ThemeID]

    private enum CodingKeys: String, CodingKey {
        case kind, customer, complaint, review, listening, on, text, expected, notGot, wanted, hoped, rating
        case isFair = "fair"
        case themes
    }

    init(
        kind: VoiceKind, customer: CustomerID?, complaint: ComplaintID?, review: LossReviewID?,
        listening: ListeningID? = nil, on: Instant, words: FeedbackWords, rating: Int?, isFair: Bool?,
        themes: [ThemeID]
    ) {
        // Erasing the customer erases the words; so does erasing the complaint of somebody who is not known.
        let subject =
            customer.map { TextSubject.customer($0) } ?? complaint.map { TextSubject.complaint($0) } ?? .stream
        func personal(_ text: String?) -> PersonalText? { text.map { PersonalText($0, of: subject) } }
        self.kind = kind
        self.customer = customer
        self.complaint = complaint
        self.review = review
        self.listening = listening
        self.on = on
        text = personal(words.text)
        expected = personal(words.expected)
        notGot = personal(words.notGot)
        wanted = personal(words.wanted)
        hoped = personal(words.hoped)
        self.rating = rating
        self.isFair = isFair
        self.themes = themes
    }
}

extension VoiceHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .recorded: "voice.recorded"
        case .sorted: "voice.sorted"
        case .surveySent: "voice.surveySent"
        case .surveyAnswered: "voice.surveyAnswered"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "voice.recorded": self = .recorded(try container.decode(VoiceSaid.self, forKey: .data))
        case "voice.sorted": self = .sorted(try container.decode(Sorted.self, forKey: .data))
        case "voice.surveySent": self = .surveySent(try container.decode(SurveySent.self, forKey: .data))
        case "voice.surveyAnswered": self = .surveyAnswered(try container.decode(SurveyAnswered.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .recorded(let data): try container.encode(data, forKey: .data)
        case .sorted(let data): try container.encode(data, forKey: .data)
        case .surveySent(let data): try container.encode(data, forKey: .data)
        case .surveyAnswered(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias VoiceEvent = Stamped<VoiceHappening>

extension Stamped<VoiceHappening> {
    /// The complaints that what happened names.
    package var complaintsNamed: Set<ComplaintID> {
        let complaint =
            switch body {
            case .recorded(let data): data.complaint
            case .sorted(let data): data.complaint
            case .surveySent(let data): data.complaint
            case .surveyAnswered(let data): data.said.complaint
            }
        return complaint.map { [$0] } ?? []
    }

    /// It holds hashes of links, by which whoever once saw the tokens could tell who answered.
    package var holdsLinks: Bool {
        switch body {
        case .surveySent, .surveyAnswered: true
        case .recorded, .sorted: false
        }
    }
}
