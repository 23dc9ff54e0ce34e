/// What the rules know of a head before it is decided: whose word counts, what the evidence weighs, and how the closest
/// earlier heads went. One value, read by the rules, by the scorecard people see, and by the record of a finding.
package struct HeadAssessment: Sendable, Equatable {
    package let head: HeadID
    package let ground: Ground
    package let employee: EmployeeID?
    package let card: Scorecard
    /// Opinions of people who are experts, whomever they speak for.
    package let expertOpinions: [EvidenceID]
    /// R6: on a technical head that no expert has spoken to for the firm, the day after which the doubt falls on it.
    package let doubtFallsAfter: CivilDate?
    /// R6: the terms in force on the day that bind this customer and that no guarantee beats.
    package let terms: [TermsVersion]
    /// R6: the guarantee in force on the day that beats the terms.
    package let guarantee: String?
    /// On service and conduct: the standards in force on the day, of which a finding says whether they were met.
    package let standards: [StandardVersion]
    /// The closest earlier heads, the closest first.
    package let closest: [ClosestHead]

    /// What a finding would depart from.
    package func departures(of outcome: Outcome) -> [DepartureKind] {
        var found: [DepartureKind] = []
        if outcome.leaning != card.recommendation.outcome.leaning { found.append(.scorecard) }
        if let others = ClosestHeads.leaning(of: closest), others != outcome.leaning { found.append(.closestHeads) }
        return found
    }
}

extension HeadAssessment {
    init(_ head: HeadState, in context: RuleContext) {
        let state = context.state
        let opinions = Expertise.opinions(on: head, in: context)
        let experts = opinions.filter(\.isExpert).map(\.evidence.evidence)
        let binding = TermsInForce(of: head, in: context)
        let doubtAfter = Expertise.doubtFallsAfter(head, opinions, in: context)
        let authority: MeritCase.Authority
        if head.ground == .technical, let doubtAfter, context.today > doubtAfter {
            authority = .doubtFallsOnFirm
        } else if head.ground == .terms, binding.versions.isEmpty {
            authority = binding.guarantee == nil ? .doubtFallsOnFirm : .guaranteeBeatsTerms
        } else {
            authority = .evidence
        }
        self.head = head.head
        ground = head.ground
        employee = head.employee
        card = Scorecard(
            MeritCase(head, of: state, experts: Set(experts), authority: authority), under: context.policy.merit)
        expertOpinions = experts
        doubtFallsAfter = doubtAfter
        terms = binding.versions.map(\.id)
        guarantee = binding.guarantee?.name
        standards = head.ground.isHeldToStandards ? StandardsCited.inForce(for: head, in: context) : []
        closest = context.facts.closest[head.head] ?? []
    }
}

extension ComplaintDecider {
    /// The assessments of all heads, or of one, as they stand at a moment.
    package static func assessments(
        of state: ComplaintState, only head: HeadID? = nil, given facts: ComplaintFacts, at moment: Instant
    ) -> [HeadAssessment] {
        let context = RuleContext(
            state: state, facts: facts, at: max(moment, state.lastAt), actor: Actor(person: .house, roles: []))
        return state.heads.filter { head == nil || $0.head == head }.map { HeadAssessment($0, in: context) }
    }

    /// The streams that must still be read before heads can be assessed, given what was read.
    package static func neededFacts(
        assessing heads: [HeadID], of state: ComplaintState, having facts: ComplaintFacts
    ) -> FactsRequest {
        var request = FactsRequest()
        for head in heads.compactMap({ state.head($0) }) {
            request.employees.formUnion(Expertise.authors(on: head, in: state))
            if facts.closest[head.head] == nil { request.closest.insert(head.head) }
            if head.ground.isHeldToStandards, facts.charter == nil { request.charter = true }
            guard head.ground == .terms else { continue }
            request.terms = facts.terms == nil
            if let customer = state.customer, facts.customers[customer] == nil { request.customers = [customer] }
        }
        request.employees.subtract(facts.employees.keys)
        return request
    }

    /// A finding as the scorecard would have it, with words where words are asked for: what the rules say to it is what
    /// still stands in the way of finding on the head.
    package static func trialFinding(_ assessment: HeadAssessment) -> ComplaintCommand.Find {
        let words = "Asked in advance, to see what stands in the way; not recorded anywhere."
        let outcome = assessment.card.recommendation.outcome
        let isAgainst = assessment.employee != nil && outcome.leaning == .established
        let isForFirm = assessment.ground == .technical && outcome.leaning != .established
        return ComplaintCommand.Find(
            head: assessment.head, outcome: outcome, reason: outcome.needsReason ? .evidenceInsufficient : nil,
            explanation: words, departure: "The trial says why it departs, where it does.",
            behaviour: isAgainst ? .humanError : nil, response: isAgainst ? .console : nil,
            plainWords: isForFirm ? words : nil, toldBeforehand: isForFirm ? words : nil,
            standards: assessment.standards.map { StandardCitation(standard: $0.standard, isMet: true) })
    }
}
