package import EvenhandDomain
internal import EvenhandJournal

/// The clocks of a complaint, side by side.
package struct ComplaintClocks: Sendable {
    package let policy: DomainPolicy
    package let now: Instant
    /// Regime by regime, soonest first within each.
    package let clocks: [Clock]
    /// The strictest dates of the regimes that the policy runs on the complaint.
    package let ruling: Clocks.Ruling
    package let waits: [ClockFacts.Wait]
    /// What was told of them, in order.
    package let alerts: [AlertState]
}

extension Desk {
    /// Every clock of the regimes that hold for a complaint, or of those asked for, whether they hold or not.
    package func clocks(
        of id: ComplaintID, under regimes: [ClockRegime], by actor: Actor
    ) async throws(DeskError) -> ComplaintClocks {
        let record = try await complaint(id, withObstacles: false, by: actor)
        noteRead(id, as: .clocks, by: actor)
        let at = now()
        let policy = ruling(.reviewDue(.init()), in: record.state)
        guard let intake = record.state.intake, let facts = record.state.timeline.facts else {
            throw .refused(.notFound("complaint", id, find: "evenhand complaint list"))
        }
        let chosen =
            regimes.isEmpty
            ? policy.regimes.regimes(productArea: intake.productArea, channel: intake.channel)
            : ClockRegime.allCases.filter(regimes.contains)
        let clocks = chosen.flatMap { regime in
            Clocks.running(under: regime, facts, by: policy, at: at, alertShares: policy.regimes.alertShares)
        }
        // Complaints that are merged would add their clocks here: the earliest date of all rules.
        let ruling = Clocks.ruling(
            under: policy, facts, productArea: intake.productArea, channel: intake.channel, at: at)
        return ComplaintClocks(
            policy: policy, now: at, clocks: clocks, ruling: ruling, waits: facts.waits,
            alerts: record.state.alerts.filter { $0.about == .clock })
    }
}
