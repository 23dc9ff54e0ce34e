import EvenhandDomain

/// One or more commands of every kind, each field that may be left out both given and left out.
enum SampleCommands {
    static let noon = Instant(milliseconds: 1_770_000_000_123)
    static let later = Instant(milliseconds: 1_770_600_000_456)
    static let employee = EmployeeID(17)

    static let full = HeadDraft(
        ground: .conduct, allegation: "The clerk shouted.", asked: "An apology",
        amount: Money(minorUnits: 1_250, currency: "PLN"),
        employee: employee, expectation: Expectation(kind: .agreed, terms: "Charter 3"), occurredAt: noon)
    static let bare = HeadDraft(ground: .taste, allegation: "ชาเย็นเกินไป")

    static let complaint: [ComplaintCommand] =
        intake + heads + parties + contact + hearing + protection + outcome
        + arrangement

    private static let arrangement: [ComplaintCommand] =
        [
            .assign(employee), .assign(nil), .merge(into: ComplaintID(9), reason: "The same parcel"),
            .unmerge(reason: "Another parcel"), .unlink(ComplaintID(9)),
            .dismissDuplicate(ComplaintID(7), reason: "A week later"),
        ].map { .arrange($0) } + LinkKind.allCases.map { .arrange(.link($0, ComplaintID(9))) }
        + OutcomeAnswer.allCases.map { .arrange(.answerOutcome($0, text: "Thank you.")) }
        + ReviewResult.allCases.map { .arrange(.recordReview($0, text: "The ombudsman wrote.")) }

    private static let intake: [ComplaintCommand] = [
        .acknowledge(
            .init(
                letter: "Thank you.", language: "en", channel: .email, nextStep: "We read it.", nextStepBy: later)),
        .acknowledge(.init(letter: "Dziękujemy.", language: "pl", nextStep: "Czytamy.", nextStepBy: later)),
        .eraseTexts(.init()),
    ]

    private static let heads: [ComplaintCommand] = [
        .addHead(.init(draft: full)), .addHead(.init(draft: bare)),
        .changeHead(.init(head: HeadID(2))),
        .changeHead(
            .init(
                head: HeadID(2), ground: .safety, allegation: "It burned.", asked: "",
                amount: Money(minorUnits: 0, currency: "THB"),
                expectation: Expectation(kind: .stated, on: noon), occurredAt: noon)),
        .nameEmployee(.init(head: HeadID(1), employee: employee)),
        .withdraw(.init(reason: "Settled")), .withdraw(.init(head: HeadID(3), reason: "Settled")),
        .addEvidence(.init(heads: [HeadID(1)], kind: .photo, source: .customer, note: "")),
        .addEvidence(
            .init(
                heads: [HeadID(1), HeadID(2)], kind: .expertOpinion, source: .outsideExpert, supports: .respondent,
                note: "Within tolerance", provider: employee, independent: true)),
    ]

    private static let parties: [ComplaintCommand] = [
        .appointRespondent(.init(respondent: employee)),
        .issueSummary(
            .init(passages: [
                PassageDraft(heads: [HeadID(1)], text: "One"),
                PassageDraft(heads: [HeadID(1), HeadID(2)], text: "Both"),
            ])),
        .sendSummary(.init(party: .customer)), .sendSummary(.init(party: .person(employee), channel: .inPerson)),
        .markSummaryRead(.init(party: .customer)),
        .disputePassage(.init(passage: PassageID(2), party: .person(employee), text: "Not so")),
        .answerPassage(.init(passage: PassageID(2), text: "The log says so")),
        .sendLetter(.init(kind: .supportNote, party: .person(employee), text: "We stand by you.")),
        .keepTime(.startWait(question: "Which of the two parcels was it?")), .keepTime(.endWait),
        .keepTime(.acknowledgeAlert(AlertID(2))),
        .keepTime(.extend(days: 5, reason: "The laboratory reports on Friday.")),
        .sendLetter(.init(kind: .changeAnnouncement, party: .customer, text: "Prices hang at every counter.")),
        .sendLetter(.init(kind: .finalResponse, party: .customer, channel: .letter, text: "Our answer")),
    ]

    private static let contact: [ComplaintCommand] = [
        .recordAttempt(.init(party: .customer, attemptedAt: noon, channel: .phone)),
        .recordAttempt(.init(party: .customer, attemptedAt: noon, channel: .chat, note: "No answer")),
        .declareNoChannel(.init(party: .customer)), .declareNoChannel(.init(party: .customer, note: "Anonymous")),
        .confirmNoChannel(.init(party: .customer)),
        .recordChannel(.init(party: .customer, channel: .social)),
    ]

    private static let hearing: [ComplaintCommand] = [
        .inviteStatement(.init(head: HeadID(1), side: .employee)),
        .inviteStatement(
            .init(head: HeadID(1), side: .respondent, due: later, offersWriting: false, offersRepresentative: false)),
        .giveStatement(.init(head: HeadID(1), side: .customer, text: "I was shouted at.")),
        .waiveStatement(.init(head: HeadID(1), side: .employee, text: "I have nothing to add.")),
        .scheduleHearing(
            .init(
                form: .groupMessage, heads: [HeadID(1)], scheduledFor: later, invited: [.customer, .person(employee)],
                offersWriting: false, offersRepresentative: true)),
        .waivePresence(.init(hearing: HearingID(1), employee: employee, text: "Go on without me.")),
        .holdHearing(.init(hearing: HearingID(1), present: [.customer])),
        .holdHearing(
            .init(hearing: HearingID(1), present: [], heatBefore: 0, heatAfter: 1000, minutes: "All spoke.")),
        .recordStep(.init(heads: [HeadID(1)], text: "Read the till's log.")),
    ]

    private static let protection: [ComplaintCommand] = [
        .declareConflict(.init()), .declareConflict(.init(tie: "My sister")),
        .nameOutsideDecider(.init(person: EmployeeID(90), tie: "Former auditor", reason: "Nobody else is left")),
        .takeProtectiveMeasure(.init(kind: .stopContact, text: "No calls")),
        .takeProtectiveMeasure(.init(kind: .changeDuties, text: "Back office", heads: [HeadID(1)])),
        .proposeEmbargo(.init(ground: .whistleblower, text: "Protected report")),
        .placeEmbargo(.init()),
        .assignSafetyReview(.init(head: HeadID(2), reviewer: employee)),
        .reviewSafety(.init(head: HeadID(2), text: "Nobody else is in danger")),
        .raiseCare(.init(text: "Her husband died")), .reviewCare(.init(text: "One contact, large print")),
        .liftEmbargo(.init()), .liftEmbargo(.init(reason: "The report is public")),
    ]

    private static let outcome: [ComplaintCommand] = [
        .find(.init(head: HeadID(1), outcome: .upheld, explanation: "It happened.")),
        .find(
            .init(
                head: HeadID(3), outcome: .upheld, explanation: "It is on the recording.",
                departure: "I saw it myself.",
                behaviour: .atRiskBehaviour, response: .coach, plainWords: "The valve was shut.",
                toldBeforehand: "The leaflet said so.",
                standards: [
                    StandardCitation(standard: StandardID(2), isMet: false),
                    StandardCitation(standard: StandardID(3), isMet: true),
                ])),
        .find(
            .init(head: HeadID(2), outcome: .notUpheld, reason: .termsApplied, explanation: "The terms were in force.")),
        .resolveEarly(.init(head: HeadID(1), solution: "A new kettle", acceptedAt: noon)),
        .grantRemedy(.init(head: HeadID(1), kind: .apology, text: "Sorry", owner: employee, due: later)),
        .grantRemedy(
            .init(
                head: HeadID(1), kind: .payment, amount: Money(minorUnits: 9_900, currency: "INR"), text: "Refund",
                owner: employee, due: later)),
        .commitChange(.init(head: HeadID(1), text: "Two at the till", owner: employee, due: later)),
        .resolveEarly(
            .init(head: HeadID(2), solution: "A better leaflet", acceptedAt: noon, work: .init(hours: 0))),
        .grantRemedy(
            .init(
                head: HeadID(1), kind: .procedureImproved, text: "Checked twice", owner: employee, due: later,
                work: .init(hours: 12, request: PlanRequestID(3)))),
        .commitChange(
            .init(
                head: HeadID(1), text: "Stock on the page", owner: employee, due: later,
                work: .init(request: PlanRequestID(3)))),
        .fulfilRemedy(.init(remedy: RemedyID(1))), .fulfilRemedy(.init(remedy: RemedyID(1), note: "Paid")),
        .reviewDue(.init()),
        .close(.init()), .close(.init(note: "Done")),
        .reopen(.init(cause: .newEvidence, reason: "A witness came")),
        .reopen(.init(cause: .mistake, reason: "Wrong log", heads: [HeadID(2)])),
        .escalate(.init(stage: .two, reason: "Asked for")),
        .escalate(.init(stage: .external, reason: "Asked for", body: "Ombudsman")),
    ]
}
