/// What may happen in loss reviews. Days are kept as `2026-11-30`.
package enum LossReviewHappening: Sendable, Equatable {
    case opened(Opened)
    case drawn(Drawn)
    case callAssigned(CallAssigned)
    case callRecorded(CallRecorded)
    case actionAdded(ActionAdded)
    case actionFinished(ActionFinished)
    case closed(Closed)

    package struct Opened: Codable, Sendable, Equatable {
        package let review: LossReviewID
        package let from: String
        package let through: String
        /// Actions of earlier reviews that were not finished.
        package let carried: [LossActionID]

        private enum CodingKeys: String, CodingKey { case review, from, through, carried }

        package init(review: LossReviewID, from: String, through: String, carried: [LossActionID]) {
            self.review = review
            self.from = from
            self.through = through
            self.carried = carried
        }
    }

    /// Whom to call. The list drawn from is kept with it: ledgers that come later change who was lost, and not the draw.
    package struct Drawn: Codable, Sendable, Equatable {
        package struct Call: Codable, Sendable, Equatable {
            package let customer: CustomerID
            package let how: LossDraw.How
            package let owner: PersonID

            private enum CodingKeys: String, CodingKey { case customer, how, owner }

            package init(customer: CustomerID, how: LossDraw.How, owner: PersonID) {
                self.customer = customer
                self.how = how
                self.owner = owner
            }
        }

        package let review: LossReviewID
        /// In decimal digits: larger than what JSON's numbers hold.
        package let seed: String
        package let highest: Int
        package let drawn: Int
        package let currency: String
        /// What "lost" meant.
        package let lostMeans: String
        /// Who could be drawn, by number.
        package let candidates: [LossCandidate]
        /// How many were left out, by reason.
        package let leftOut: [String: Int]
        package let calls: [Call]

        private enum CodingKeys: String, CodingKey {
            case review, seed, highest, drawn, currency, lostMeans, candidates, leftOut, calls
        }

        package init(
            review: LossReviewID, seed: UInt64, highest: Int, drawn: Int, currency: String, lostMeans: String,
            candidates: [LossCandidate], leftOut: [String: Int], calls: [Call]
        ) {
            self.review = review
            self.seed = String(seed)
            self.highest = highest
            self.drawn = drawn
            self.currency = currency
            self.lostMeans = lostMeans
            self.candidates = candidates
            self.leftOut = leftOut
            self.calls = calls
        }
    }

    package struct CallAssigned: Codable, Sendable, Equatable {
        package let review: LossReviewID
        package let customer: CustomerID
        package let owner: PersonID

        private enum CodingKeys: String, CodingKey { case review, customer, owner }

        package init(review: LossReviewID, customer: CustomerID, owner: PersonID) {
            self.review = review
            self.customer = customer
            self.owner = owner
        }
    }

    package struct CallRecorded: Codable, Sendable, Equatable {
        package let review: LossReviewID
        package let customer: CustomerID
        package let result: LossCallResult
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case review, customer, result, on }

        package init(review: LossReviewID, customer: CustomerID, result: LossCallResult, on: Instant) {
            self.review = review
            self.customer = customer
            self.result = result
            self.on = on
        }
    }

    package struct ActionAdded: Codable, Sendable, Equatable {
        package let action: LossActionID
        package let review: LossReviewID
        package let text: PersonalText
        package let owner: PersonID
        package let due: String

        private enum CodingKeys: String, CodingKey { case action, review, text, owner, due }

        package init(action: LossActionID, review: LossReviewID, text: PersonalText, owner: PersonID, due: String) {
            self.action = action
            self.review = review
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    package struct ActionFinished: Codable, Sendable, Equatable {
        package let action: LossActionID
        package let on: String

        private enum CodingKeys: String, CodingKey { case action, on }

        package init(action: LossActionID, on: String) {
            self.action = action
            self.on = on
        }
    }

    package struct Closed: Codable, Sendable, Equatable {
        package let review: LossReviewID
        package let conclusion: PersonalText

        private enum CodingKeys: String, CodingKey { case review, conclusion }

        package init(review: LossReviewID, conclusion: PersonalText) {
            self.review = review
            self.conclusion = conclusion
        }
    }
}

extension LossReviewHappening: EventBody {
    /// Stable for ever: stored data is read by it.
    package var kind: String {
        switch self {
        case .opened: "lossReview.opened"
        case .drawn: "lossReview.drawn"
        case .callAssigned: "lossReview.callAssigned"
        case .callRecorded: "lossReview.callRecorded"
        case .actionAdded: "lossReview.actionAdded"
        case .actionFinished: "lossReview.actionFinished"
        case .closed: "lossReview.closed"
        }
    }

    package init?(kind: String, from container: KeyedDecodingContainer<EventKeys>) throws {
        switch kind {
        case "lossReview.opened": self = .opened(try container.decode(Opened.self, forKey: .data))
        case "lossReview.drawn": self = .drawn(try container.decode(Drawn.self, forKey: .data))
        case "lossReview.callAssigned": self = .callAssigned(try container.decode(CallAssigned.self, forKey: .data))
        case "lossReview.callRecorded": self = .callRecorded(try container.decode(CallRecorded.self, forKey: .data))
        case "lossReview.actionAdded": self = .actionAdded(try container.decode(ActionAdded.self, forKey: .data))
        case "lossReview.actionFinished":
            self = .actionFinished(try container.decode(ActionFinished.self, forKey: .data))
        case "lossReview.closed": self = .closed(try container.decode(Closed.self, forKey: .data))
        default: return nil
        }
    }

    package func encodeData(into container: inout KeyedEncodingContainer<EventKeys>) throws {
        switch self {
        case .opened(let data): try container.encode(data, forKey: .data)
        case .drawn(let data): try container.encode(data, forKey: .data)
        case .callAssigned(let data): try container.encode(data, forKey: .data)
        case .callRecorded(let data): try container.encode(data, forKey: .data)
        case .actionAdded(let data): try container.encode(data, forKey: .data)
        case .actionFinished(let data): try container.encode(data, forKey: .data)
        case .closed(let data): try container.encode(data, forKey: .data)
        }
    }
}

package typealias LossReviewEvent = Stamped<LossReviewHappening>
