/// Loss reviews as their events have made them.
package struct LossReviewsState: Sendable, Equatable {
    /// In the order of their numbers.
    package var reviews: [Review] = []
    /// In the order of their numbers.
    package var actions: [Action] = []

    package init() {}

    package struct Review: Sendable, Equatable {
        package var id: LossReviewID
        package var from: CivilDate
        package var through: CivilDate
        package var openedAt: Instant
        package var openedBy: PersonID
        /// What was unfinished when it was opened.
        package var carried: [LossActionID]
        package var draws: [LossReviewHappening.Drawn] = []
        /// In the order they were drawn.
        package var calls: [Call] = []
        package var closedAt: Instant?
        package var conclusion: PersonalText?

        package var isOpen: Bool { closedAt == nil }

        package func call(_ customer: CustomerID) -> Call? { calls.first { $0.customer == customer } }
    }

    package struct Call: Sendable, Equatable {
        package var customer: CustomerID
        package var how: LossDraw.How
        package var value: Int64
        package var lostOn: String
        package var way: LossCandidate.Way
        package var owner: PersonID
        /// In order.
        package var attempts: [Attempt] = []

        /// nil: nobody called yet.
        package var result: LossCallResult? { attempts.last?.result }
        /// They were reached, or do not want to be.
        package var isSettled: Bool { result == .reached || result == .declined }
    }

    package struct Attempt: Sendable, Equatable {
        package var result: LossCallResult
        package var on: Instant
        package var by: PersonID
    }

    package struct Action: Sendable, Equatable {
        package var id: LossActionID
        package var review: LossReviewID
        package var text: PersonalText
        package var owner: PersonID
        package var due: CivilDate
        package var finishedOn: CivilDate?

        /// As promises are counted: kept on its day or before, late after it, broken while its day is past.
        package func standing(on today: CivilDate) -> PromiseLedger.Standing {
            if let finishedOn { return finishedOn <= due ? .kept : .late }
            return today <= due ? .open : .broken
        }
    }

    package func review(_ id: LossReviewID) -> Review? { index(of: id).map { reviews[$0] } }

    package func action(_ id: LossActionID) -> Action? {
        let index = Int(clamping: id.rawValue) - 1
        return actions.indices.contains(index) ? actions[index] : nil
    }

    package var openReview: Review? { reviews.first(where: \.isOpen) }

    func index(of id: LossReviewID) -> Int? {
        let index = Int(clamping: id.rawValue) - 1
        return reviews.indices.contains(index) ? index : nil
    }

    /// Folds one event in place.
    package mutating func fold(_ event: LossReviewEvent) {
        switch event.body {
        case .opened(let data):
            guard let from = try? CivilDate(parsing: data.from), let through = try? CivilDate(parsing: data.through)
            else { return }
            reviews.append(
                Review(
                    id: data.review, from: from, through: through, openedAt: event.at, openedBy: event.by,
                    carried: data.carried))
        case .drawn(let data):
            guard let index = index(of: data.review) else { return }
            let known = Dictionary(data.candidates.map { ($0.customer, $0) }) { first, _ in first }
            reviews[index].draws.append(data)
            reviews[index].calls += data.calls.compactMap { call in
                known[call.customer].map {
                    Call(
                        customer: call.customer, how: call.how, value: $0.value, lostOn: $0.lostOn, way: $0.way,
                        owner: call.owner)
                }
            }
        case .callAssigned(let data): change(data.review, data.customer) { $0.owner = data.owner }
        case .callRecorded(let data):
            change(data.review, data.customer) {
                $0.attempts.append(Attempt(result: data.result, on: data.on, by: event.by))
            }
        case .actionAdded(let data):
            guard let due = try? CivilDate(parsing: data.due) else { return }
            actions.append(
                Action(id: data.action, review: data.review, text: data.text, owner: data.owner, due: due))
        case .actionFinished(let data):
            let index = Int(clamping: data.action.rawValue) - 1
            guard actions.indices.contains(index) else { return }
            actions[index].finishedOn = try? CivilDate(parsing: data.on)
        case .closed(let data):
            guard let index = index(of: data.review) else { return }
            reviews[index].closedAt = event.at
            reviews[index].conclusion = data.conclusion
        }
    }

    private mutating func change(_ review: LossReviewID, _ customer: CustomerID, _ body: (inout Call) -> Void) {
        guard let index = index(of: review),
            let call = reviews[index].calls.firstIndex(where: { $0.customer == customer })
        else { return }
        body(&reviews[index].calls[call])
    }
}

/// What a decision about a loss review needs beside it.
package struct LossReviewFacts: Sendable {
    package var calendar: Calendar
    /// Those that the command names as owners.
    package var employees: [EmployeeID: Sourced<EmployeeState>]
    /// Of a draw: who was lost in the days and may be called, by number.
    package var candidates: [LossCandidate]
    package var leftOut: [LossExclusion: Int]
    package var currency: String
    package var lostMeans: String

    package init(
        calendar: Calendar, employees: [EmployeeID: Sourced<EmployeeState>] = [:], candidates: [LossCandidate] = [],
        leftOut: [LossExclusion: Int] = [:], currency: String = "", lostMeans: String = ""
    ) {
        self.calendar = calendar
        self.employees = employees
        self.candidates = candidates
        self.leftOut = leftOut
        self.currency = currency
        self.lostMeans = lostMeans
    }

    package var versions: [StreamID: Int64] {
        Dictionary(employees.values.map { ($0.stream, $0.version) }) { first, _ in first }
    }
}
