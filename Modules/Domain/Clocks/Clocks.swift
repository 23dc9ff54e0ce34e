/// The clocks of a complaint under a regime, from what happened. Figures: DISP 1.5, 1.6 and 1.6.2A; the CFPB's portal
/// manual; the LGSCO's Complaint Handling Code. The house's own come from its policy.
package enum Clocks {
    /// What a house may choose; the regimes of others are as they are.
    package struct HouseFigures: Sendable, Equatable {
        /// Business days from receipt.
        package var acknowledgement: Int
        /// Business days from receipt, or from a reopening.
        package var response: Int
        /// Calendar days a single wait for the customer stops the clock at most.
        package var wait: Int

        package init(acknowledgement: Int, response: Int, wait: Int = 90) {
            self.acknowledgement = acknowledgement
            self.response = response
            self.wait = wait
        }
    }

    /// Shares of a clock, in percent, at which people are told; the shares a house starts with.
    package static let standardShares = [50, 75, 90]

    /// The clocks that run or ran, in the order in which they come due.
    ///
    /// - Parameter now: decides how far a wait that goes on has moved a date, and nothing else.
    package static func running(
        under regime: ClockRegime, _ facts: ClockFacts, house: HouseFigures, on calendar: Calendar, at now: Instant,
        alertShares: [Int] = standardShares
    ) -> [Clock] {
        let maker = ClockMaker(
            regime: regime, house: house, facts: facts, calendar: calendar, now: now, shares: alertShares)
        let clocks =
            switch regime {
            case .house: maker.houseClocks()
            case .fca: maker.fca()
            case .fcaPayments: maker.fcaPayments()
            case .cfpb: maker.cfpb()
            case .localGovernment: maker.localGovernment()
            }
        return clocks.sorted { $0.due < $1.due }
    }

    /// Of clocks of merged complaints, the one that rules for each regime and kind: the strictest, which is due first. The
    /// others keep running apart.
    package static func ruling(_ clocks: [Clock]) -> [Clock] {
        var ruling: [Clock] = []
        for clock in clocks.sorted(by: { $0.due < $1.due })
        where !ruling.contains(where: { $0.regime == clock.regime && $0.kind == clock.kind }) {
            ruling.append(clock)
        }
        return ruling
    }
}
