/// What may be asked of the loss reviews.
package enum LossReviewCommand: Sendable, Equatable {
    case open(Open)
    case draw(Draw)
    case assign(Assign)
    case record(Record)
    case add(AddAction)
    case finish(FinishAction)
    case close(Close)
}

extension LossReviewCommand {
    /// Open the review of who was lost in some days.
    package struct Open: Sendable, Equatable {
        package let from: CivilDate
        package let through: CivilDate

        package init(from: CivilDate, through: CivilDate) {
            self.from = from
            self.through = through
        }
    }

    /// Draw whom to call.
    package struct Draw: Sendable, Equatable {
        package let review: LossReviewID
        package let highest: Int
        package let drawn: Int
        package let seed: UInt64
        /// Who calls, in turn.
        package let owners: [PersonID]

        package init(review: LossReviewID, highest: Int, drawn: Int, seed: UInt64, owners: [PersonID]) {
            self.review = review
            self.highest = highest
            self.drawn = drawn
            self.seed = seed
            self.owners = owners
        }

        package static let usual = 5
        package static let limit = 50
    }

    /// Give a call to somebody else.
    package struct Assign: Sendable, Equatable {
        package let review: LossReviewID
        package let customer: CustomerID
        package let owner: PersonID

        package init(review: LossReviewID, customer: CustomerID, owner: PersonID) {
            self.review = review
            self.customer = customer
            self.owner = owner
        }
    }

    /// Record what a call came to. What was said is recorded as a voice beside it.
    package struct Record: Sendable, Equatable {
        package let review: LossReviewID
        package let customer: CustomerID
        package let result: LossCallResult
        package let on: Instant
        /// Whether words go with it.
        package let isSaid: Bool

        package init(
            review: LossReviewID, customer: CustomerID, result: LossCallResult, on: Instant, isSaid: Bool
        ) {
            self.review = review
            self.customer = customer
            self.result = result
            self.on = on
            self.isSaid = isSaid
        }
    }

    /// Agree on what is done about it, by whom and by when.
    package struct AddAction: Sendable, Equatable {
        package let review: LossReviewID
        package let text: String
        package let owner: PersonID
        package let due: CivilDate

        package init(review: LossReviewID, text: String, owner: PersonID, due: CivilDate) {
            self.review = review
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    package struct FinishAction: Sendable, Equatable {
        package let action: LossActionID

        package init(action: LossActionID) { self.action = action }
    }

    package struct Close: Sendable, Equatable {
        package let review: LossReviewID
        /// What was learnt.
        package let conclusion: String

        package init(review: LossReviewID, conclusion: String) {
            self.review = review
            self.conclusion = conclusion
        }
    }
}

/// The command lines of loss reviews.
package enum LossReviewLineFix {
    package static let open = "evenhand loss-review open --from DATE --through DATE"
    package static let list = "evenhand loss-review list"
    package static func show(_ review: LossReviewID) -> String { "evenhand loss-review show \(review)" }
    package static func draw(_ review: LossReviewID) -> String {
        "evenhand loss-review draw \(review) --owner EMPLOYEE"
    }
    package static func calls(_ review: LossReviewID) -> String { "evenhand loss-review calls \(review)" }
    package static func record(_ review: LossReviewID, _ customer: CustomerID) -> String {
        "evenhand loss-review record \(review) --customer \(customer) --result RESULT"
    }
    package static func add(_ review: LossReviewID) -> String {
        "evenhand loss-review actions add \(review) --text TEXT --owner EMPLOYEE --due DATE"
    }
    package static let actions = "evenhand loss-review actions list"
    package static func close(_ review: LossReviewID) -> String {
        "evenhand loss-review close \(review) --conclusion TEXT"
    }
}
