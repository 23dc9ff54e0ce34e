package import EvenhandDomain

extension Evenhand_V1_AppointRespondentRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.AppointRespondent, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        respondentID = command.respondent.description
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .appointRespondent(.init(respondent: try FieldReader.identifier(respondentID, "respondent_id")))
    }
}

extension Evenhand_V1_IssueSummaryRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ command: ComplaintCommand.IssueSummary, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        passages = command.passages.map { .init($0) }
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .issueSummary(
            .init(
                passages: try FieldReader.list(passages, "passages") { draft, field throws(InputError) in
                    try draft.value(field)
                }))
    }
}

extension Evenhand_V1_RecordSummaryEventRequest: ComplaintRequest {
    package static let help = "evenhand complaint inform --help"

    init(_ event: OneOf_Event, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        self.event = event
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        switch event {
        case .sent(let sent):
            .sendSummary(
                .init(
                    party: try FieldReader.party(sent.party, "sent.party"),
                    channel: try FieldReader.optionalChoice(sent.channel, "sent.channel")))
        case .read(let read):
            .markSummaryRead(.init(party: try FieldReader.party(read.party, "read.party")))
        case .disputed(let disputed):
            .disputePassage(
                .init(
                    passage: try FieldReader.part(disputed.passage, "disputed.passage"),
                    party: try FieldReader.party(disputed.party, "disputed.party"),
                    text: disputed.text))
        case .answered(let answered):
            .answerPassage(
                .init(passage: try FieldReader.part(answered.passage, "answered.passage"), text: answered.text))
        case nil:
            throw InputError(field: "event", value: nil, valid: "one of sent, read, disputed, answered")
        }
    }
}

extension Evenhand_V1_SummarySent {
    init(_ command: ComplaintCommand.SendSummary) {
        self.init()
        party = command.party.description
        channel = .init(command.channel)
    }
}

extension Evenhand_V1_SummaryRead {
    init(_ command: ComplaintCommand.MarkSummaryRead) {
        self.init()
        party = command.party.description
    }
}

extension Evenhand_V1_PassageDisputed {
    init(_ command: ComplaintCommand.DisputePassage) {
        self.init()
        passage = command.passage.part
        party = command.party.description
        text = command.text
    }
}

extension Evenhand_V1_PassageAnswered {
    init(_ command: ComplaintCommand.AnswerPassage) {
        self.init()
        passage = command.passage.part
        text = command.text
    }
}
