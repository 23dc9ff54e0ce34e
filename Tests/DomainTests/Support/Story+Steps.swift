import EvenhandDomain

/// The steps an honest complaint takes, each with words that would pass.
extension Story {
    static let letter = """
        Dear Ada, thank you for telling us about the delivery. We will look into it with the people concerned. \
        We will write to you by 2026-12-30 with our answer.
        """
    static let explanation = "The driver's log shows that the parcel reached the door at noon as promised."

    static func draft(_ ground: Ground = .service, about employee: EmployeeID? = Story.concerned) -> HeadDraft {
        HeadDraft(
            ground: ground, allegation: "The driver threw the parcel over the fence.", asked: "A new vase",
            employee: employee, occurredAt: Story.monday.advanced(byDays: -10))
    }

    static func filing(_ heads: [HeadDraft], customer: CustomerID? = Story.customer, noChannel: Bool = false)
        -> ComplaintCommand
    {
        .file(
            .init(
                customer: customer, receivedAt: Story.monday, channel: .web, language: "en",
                narrative: "The driver threw my parcel over the fence and the vase broke.", heads: heads,
                noChannelGiven: noChannel))
    }

    static let acknowledging = ComplaintCommand.acknowledge(
        .init(
            letter: letter, language: "en", channel: .email, nextStep: "We ask the driver and read the log.",
            nextStepBy: Story.monday.advanced(byDays: 10)))

    static func summary(
        of heads: [HeadID] = [1], text: String = "Ada says the parcel was thrown; the driver denies it."
    )
        -> ComplaintCommand
    {
        .issueSummary(.init(passages: [PassageDraft(heads: heads, text: text)]))
    }

    static func sending(to party: Party) -> ComplaintCommand { .sendSummary(.init(party: party, channel: .email)) }

    static func stating(_ side: Side, on head: HeadID = 1) -> ComplaintCommand {
        .giveStatement(.init(head: head, side: side, text: "This is how I saw it that day."))
    }

    static func finding(
        _ outcome: Outcome = .notUpheld, on head: HeadID = 1, reason: ReasonCode? = .evidenceAgainst,
        text: String = Story.explanation, departure: String? = "I believe the people I heard; the papers say little.",
        behaviour: BehaviourClass? = nil, response: BehaviourResponse? = nil, plainWords: String? = nil,
        toldBeforehand: String? = nil
    ) -> ComplaintCommand {
        .find(
            .init(
                head: head, outcome: outcome, reason: reason, explanation: text, departure: departure,
                behaviour: behaviour, response: response, plainWords: plainWords, toldBeforehand: toldBeforehand))
    }

    /// Upheld against the concerned employee, with all that R7 asks.
    static func findingAgainst(
        on head: HeadID = 1, behaviour: BehaviourClass? = .humanError, response: BehaviourResponse? = .systemFix
    ) -> ComplaintCommand {
        finding(.upheld, on: head, reason: nil, departure: nil, behaviour: behaviour, response: response)
    }

    static func evidence(
        _ kind: EvidenceKind, _ source: EvidenceSource = .firmRecords, for side: Side? = .customer,
        on head: HeadID = 1, from provider: PersonID? = nil
    ) -> ComplaintCommand {
        .addEvidence(
            .init(
                heads: [head], kind: kind, source: source, supports: side, note: "What was found that day.",
                provider: provider))
    }

    /// Heard, and clearly shown against whoever is concerned: 500 + 400 + 300 millibans on a service head.
    static func shown(_ draft: HeadDraft = Story.draft()) throws -> Story {
        var story = try heard(draft)
        for (kind, source) in [
            (EvidenceKind.recording, EvidenceSource.firmRecords), (.record, .firmRecords),
            (.witnessStatement, .independentPerson), (.message, .firmRecords),
        ] {
            try story.run(evidence(kind, source))
        }
        return story
    }

    static func supportNote(to employee: EmployeeID = Story.concerned) -> ComplaintCommand {
        .sendLetter(
            .init(kind: .supportNote, party: .person(employee), text: "It was not found against you. We stand by you."))
    }

    static let untied = ComplaintCommand.declareConflict(.init(tie: nil))

    func remedy(on head: HeadID = 1, dueInDays days: Int = 14) -> ComplaintCommand {
        .grantRemedy(
            .init(
                head: head, kind: .payment, amount: Money(minorUnits: 2_500, currency: "EUR"),
                text: "We pay for a new vase.", owner: Story.second, due: now.advanced(byDays: days)))
    }

    /// Filed with one head about the concerned employee (or the respondent), and acknowledged.
    static func acknowledged(_ draft: HeadDraft = Story.draft()) throws -> Story {
        var story = Story()
        try story.run(filing([draft]))
        try story.run(acknowledging)
        if draft.ground == .service { try story.run(evidence(.record, for: nil)) }
        if draft.employee == nil { try story.run(.appointRespondent(.init(respondent: respondent))) }
        return story
    }

    var otherParty: Party { .person(state.otherSide(of: state.heads[0]) ?? Story.respondent) }
    var otherSide: Side { state.heads[0].employee == nil ? .respondent : .employee }

    /// Both parties have the summary.
    static func informed(_ draft: HeadDraft = Story.draft()) throws -> Story {
        var story = try acknowledged(draft)
        try story.inform()
        return story
    }

    mutating func inform() throws {
        try run(Story.summary())
        try run(Story.sending(to: .customer))
        try run(Story.sending(to: otherParty))
    }

    /// Both sides have stated and the decider has declared: a finding may come.
    static func heard(_ draft: HeadDraft = Story.draft()) throws -> Story {
        var story = try informed(draft)
        try story.run(stating(.customer))
        try story.run(stating(story.otherSide))
        try story.run(untied, by: decider)
        return story
    }
}

extension HeadID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension PassageID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension HearingID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension RemedyID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}
