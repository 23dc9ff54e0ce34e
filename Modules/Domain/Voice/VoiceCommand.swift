/// What may be asked of the register of voices.
package enum VoiceCommand: Sendable, Equatable {
    case record(Record)
    case sort(Sort)
    case send(Send)
    case answer(Answer)
}

extension VoiceCommand {
    /// Record what somebody said: on the telephone, at the counter, by letter.
    package struct Record: Sendable, Equatable {
        /// nil: as the customer's record says.
        package var kind: VoiceKind?
        /// nil: nobody on record, or they do not want to be named.
        package var customer: CustomerID?
        /// What they speak of, where it is a complaint.
        package var complaint: ComplaintID?
        /// The review whose call it was said in.
        package var review: LossReviewID?
        /// The listening call it was said in.
        package var listening: ListeningID?
        package var on: Instant
        package var words: FeedbackWords
        /// 0–10; nil when nobody asked.
        package var rating: Int?
        /// Whether they were treated fairly; nil when nobody asked.
        package var isFair: Bool?
        package var themes: [ThemeID]

        package init(
            kind: VoiceKind? = nil, customer: CustomerID? = nil, complaint: ComplaintID? = nil,
            review: LossReviewID? = nil, listening: ListeningID? = nil, on: Instant, words: FeedbackWords,
            rating: Int? = nil, isFair: Bool? = nil, themes: [ThemeID] = []
        ) {
            self.kind = kind
            self.customer = customer
            self.complaint = complaint
            self.review = review
            self.listening = listening
            self.on = on
            self.words = words
            self.rating = rating
            self.isFair = isFair
            self.themes = themes
        }
    }

    /// Say under which themes a voice comes; these and no others.
    package struct Sort: Sendable, Equatable {
        package let voice: VoiceID
        package let themes: [ThemeID]

        package init(voice: VoiceID, themes: [ThemeID]) {
            self.voice = voice
            self.themes = themes
        }
    }

    /// Send a survey.
    package struct Send: Sendable, Equatable {
        package enum To: Sendable, Equatable {
            /// Its customer, after it was closed.
            case complaint(ComplaintID)
            case customer(CustomerID)
            /// As many links as there are, handed out by somebody; nobody is named and nobody can be known.
            case anyone(VoiceKind)
        }

        package let to: To
        /// The SHA-256 of each link's token in hexadecimal digits; the tokens themselves are kept nowhere.
        package let links: [String]
        /// How long the links are good.
        package let days: Int

        package init(to: To, links: [String], days: Int) {
            self.to = to
            self.links = links
            self.days = days
        }

        package static let daysRange = 1...90
        package static let usualDays = 14
        /// Links of a survey that names nobody: fewer would tell who answered.
        package static let anonymousRange = 5...1_000
    }

    /// Answer a survey by its link.
    package struct Answer: Sendable, Equatable {
        /// The SHA-256 of the token.
        package let link: String
        package let words: FeedbackWords
        package let rating: Int?
        package let isFair: Bool?

        package init(link: String, words: FeedbackWords, rating: Int? = nil, isFair: Bool? = nil) {
            self.link = link
            self.words = words
            self.rating = rating
            self.isFair = isFair
        }
    }
}
