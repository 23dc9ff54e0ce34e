/// Whose clocks run on which complaints. The house's own always do.
package struct RegimePolicy: Sendable, Equatable {
    /// Regimes beside the house's own that hold for complaints of some products, or that came some way.
    package struct Rule: Sendable, Equatable {
        /// Any of these, compared without regard to case; empty for every product area.
        package var productAreas: [String]
        /// Any of these; empty for every channel.
        package var channels: [Channel]
        package var regimes: [ClockRegime]

        package init(productAreas: [String] = [], channels: [Channel] = [], regimes: [ClockRegime]) {
            self.productAreas = productAreas
            self.channels = channels
            self.regimes = regimes
        }

        func holds(productArea: String?, channel: Channel) -> Bool {
            let isOfProduct =
                productAreas.isEmpty
                || productArea.map { area in productAreas.contains { $0.lowercased() == area.lowercased() } } ?? false
            return isOfProduct && (channels.isEmpty || channels.contains(channel))
        }
    }

    /// For every complaint.
    package var always: [ClockRegime]
    package var rules: [Rule]
    /// Percent of a clock at which people are told; 1–100, rising.
    package var alertShares: [Int]

    package init(
        always: [ClockRegime] = [.house], rules: [Rule] = [], alertShares: [Int] = Clocks.standardShares
    ) {
        self.always = always
        self.rules = rules
        self.alertShares = alertShares
    }

    /// The regimes of a complaint, the house's first.
    package func regimes(productArea: String?, channel: Channel) -> [ClockRegime] {
        var chosen: Set<ClockRegime> = Set(always).union([.house])
        for rule in rules where rule.holds(productArea: productArea, channel: channel) {
            chosen.formUnion(rule.regimes)
        }
        return ClockRegime.allCases.filter(chosen.contains)
    }
}
