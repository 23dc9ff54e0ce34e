package import EvenhandDomain

/// When a customer came, was lost, came back or was parted with, told from their purchases and contracts.
///
/// - **New** on the day of their first purchase.
/// - **Lost**, while they are a customer, on the earliest of: the day on which `lostAfterDays` days have passed since their
///   last purchase, renewal or return without another; the day they did not renew a contract (if that counts); the day
///   somebody marked them lost. Who is lost is lost once, until they come back. A customer is who bought or had a contract.
/// - **Regained** when they buy or renew after having been lost, or are marked so.
/// - **Parted** on the day the firm's parting was complete. Who was parted with is not lost.
package struct CustomerStory: Sendable, Equatable {
    package struct Rules: Sendable, Equatable {
        /// 0: silence alone loses nobody.
        package var lostAfterDays: Int
        package var lostByContract: Bool

        package init(lostAfterDays: Int, lostByContract: Bool) {
            self.lostAfterDays = lostAfterDays
            self.lostByContract = lostByContract
        }

        package init(_ policy: CustomerPolicy) {
            self.init(lostAfterDays: policy.lostAfterDays, lostByContract: policy.lostByContract)
        }

        /// For people.
        package var phrase: String {
            var ways: [String] = []
            if lostAfterDays > 0 { ways.append("\(lostAfterDays) days have passed since the last purchase or renewal") }
            if lostByContract { ways.append("a contract was not renewed") }
            ways.append("somebody marked them lost")
            let last = ways.removeLast()
            let list = ways.isEmpty ? last : ways.joined(separator: ", ") + " or " + last
            return "A customer is lost when \(list); parted with by the firm is not lost."
        }
    }

    package enum Chapter: Sendable, Hashable {
        case new, lost, regained, parted, renewed, notRenewed, referral
    }

    package struct Event: Sendable, Equatable {
        package let day: CivilDate
        package let chapter: Chapter
        /// Of a loss: net revenue of the 365 days up to the last purchase.
        package let amount: Int64
    }

    /// In the order of their days.
    package private(set) var events: [Event] = []

    private enum Standing { case none, customer, lost, parted }

    /// - Parameter until: What comes after that day is not told.
    package init(_ past: CustomerPast, by rules: Rules, until: CivilDate) {
        var standing = Standing.none
        var lastPurchase: CivilDate?
        /// Their last purchase, renewal or return: silence is measured from there.
        var lastHeard: CivilDate?
        let purchases = past.days.lazy.filter { $0.sales > 0 && $0.day <= until }.map(\.day)
        let turns = past.turns.filter { $0.day <= until }
        var nextTurn = 0
        func lose(_ day: CivilDate) {
            standing = .lost
            events.append(Event(day: day, chapter: .lost, amount: Self.worth(of: past, before: lastPurchase)))
        }
        /// Silence that was long enough before the day, or on it when it is the last one looked at.
        func listen(before day: CivilDate, including isLast: Bool) {
            guard rules.lostAfterDays > 0, standing == .customer, lastPurchase != nil, let lastHeard else {
                return
            }
            let silent = lastHeard.advanced(byDays: rules.lostAfterDays)
            if silent < day || (isLast && silent == day) { lose(silent) }
        }
        func come(_ day: CivilDate, isPurchase: Bool) {
            let wasGone = standing == .lost
            if wasGone { events.append(Event(day: day, chapter: .regained, amount: 0)) }
            if isPurchase, lastPurchase == nil {
                events.append(Event(day: day, chapter: .new, amount: 0))
            }
            standing = .customer
            lastHeard = day
        }
        func turn(_ dated: CustomerPast.DatedTurn) {
            listen(before: dated.day, including: false)
            switch dated.turn {
            case .renewed:
                come(dated.day, isPurchase: false)
                events.append(Event(day: dated.day, chapter: .renewed, amount: 0))
            case .notRenewed:
                events.append(Event(day: dated.day, chapter: .notRenewed, amount: 0))
                if rules.lostByContract, standing == .customer || standing == .none { lose(dated.day) }
            case .referral: events.append(Event(day: dated.day, chapter: .referral, amount: 0))
            case .marked(.lost): if standing == .customer { lose(dated.day) }
            case .marked(.regained), .marked(.active): if standing == .lost { come(dated.day, isPurchase: false) }
            case .marked(.parted):
                standing = .parted
                events.append(Event(day: dated.day, chapter: .parted, amount: 0))
            case .marked(.prospect): break
            }
        }
        for purchase in purchases {
            while nextTurn < turns.count, turns[nextTurn].day < purchase {
                turn(turns[nextTurn])
                nextTurn += 1
            }
            listen(before: purchase, including: false)
            come(purchase, isPurchase: true)
            lastPurchase = purchase
        }
        for rest in turns[nextTurn...] { turn(rest) }
        listen(before: until, including: true)
    }

    private static func worth(of past: CustomerPast, before purchase: CivilDate?) -> Int64 {
        guard let purchase else { return 0 }
        return past.sums(from: purchase.advanced(byDays: -364), through: purchase).revenue
    }
}
