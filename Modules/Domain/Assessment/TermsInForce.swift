/// R6: the terms that bind a customer on the day a head is about, and the guarantee that beats them.
struct TermsInForce {
    /// In force on the day, accepted by that day, and beaten by no guarantee.
    let versions: [TermsState.Version]
    /// A guarantee that beats at least what would bind otherwise; the first published one.
    let guarantee: TermsState.Guarantee?

    /// A head of another ground has neither. What was published or accepted on record only after the complaint arrived
    /// does not count against the customer; a guarantee always counts for them.
    init(of head: HeadState, in context: RuleContext) {
        guard head.ground == .terms, let intake = context.state.intake, let register = context.facts.terms?.value
        else {
            (versions, guarantee) = ([], nil)
            return
        }
        let day = context.calendar.date(of: head.occurredAt ?? intake.receivedAt)
        let accepted = intake.customer.flatMap { context.facts.customers[$0]?.value.acceptances } ?? []
        let named = head.expectation?.kind == .agreed ? head.expectation?.terms : nil
        let bound = register.inForce(on: day, knownBy: intake.receivedAt).filter { version in
            if let named, register.lastVersion(of: named) > 0, version.id.name != named { return false }
            return accepted.contains { acceptance in
                acceptance.terms == version.id && acceptance.recordedAt < intake.receivedAt
                    && context.calendar.date(of: acceptance.on) <= day
            }
        }
        let guarantees = register.guarantees.filter { $0.holds(on: day, productArea: intake.productArea) }
        let beats = { (guarantee: TermsState.Guarantee, version: TermsState.Version) in
            guarantee.beats == nil || guarantee.beats == version.id.name
        }
        versions = bound.filter { version in !guarantees.contains { beats($0, version) } }
        guarantee = guarantees.first { guarantee in
            guarantee.beats == nil || bound.contains { beats(guarantee, $0) }
        }
    }
}
