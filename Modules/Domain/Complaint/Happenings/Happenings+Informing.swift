extension Happenings {
    static func informing(_ command: ComplaintCommand, in context: RuleContext) -> [ComplaintHappening] {
        let state = context.state
        switch command {
        case .appointRespondent(let data):
            return state.respondent == data.respondent
                ? [] : [.respondentAppointed(.init(respondent: data.respondent))]
        case .issueSummary(let data): return [issuing(data, in: context)]
        case .sendSummary(let data):
            let version = state.latestSummary?.version ?? 0
            return [.summarySent(.init(version: version, party: data.party, channel: data.channel))]
        case .markSummaryRead(let data):
            return [.summaryRead(.init(version: state.latestSummary?.version ?? 0, party: data.party))]
        case .disputePassage(let data):
            let text = PersonalText(data.text, of: state.subject(of: data.party))
            return state.disputes[data.passage]?.answeredAt == nil
                ? [.passageDisputed(.init(passage: data.passage, party: data.party, text: text))]
                : [.laterDisputeAttached(.init(passage: data.passage, party: data.party, text: text))]
        case .answerPassage(let data):
            let subject = state.subject(of: state.passage(data.passage)?.heads ?? [])
            return [.passageAnswered(.init(passage: data.passage, text: PersonalText(data.text, of: subject)))]
        case .recordAttempt(let data):
            let note = data.note.map { PersonalText($0, of: state.subject(of: data.party)) }
            return [
                .contactAttempted(
                    .init(party: data.party, attemptedAt: data.attemptedAt, channel: data.channel, note: note))
            ]
        case .declareNoChannel(let data):
            let note = data.note.map { PersonalText($0, of: state.subject(of: data.party)) }
            return [.noChannelDeclared(.init(party: data.party, note: note))]
        case .confirmNoChannel(let data): return [.noChannelConfirmed(.init(party: data.party))]
        case .recordChannel(let data): return [.channelFound(.init(party: data.party, channel: data.channel))]
        case .sendLetter(let data):
            let text = PersonalText(data.text, of: state.subject(of: data.party))
            return [
                .letterSent(.init(letterKind: data.kind, party: data.party, channel: data.channel, text: text))
            ]
        default: return []
        }
    }

    private static func issuing(
        _ data: ComplaintCommand.IssueSummary, in context: RuleContext
    ) -> ComplaintHappening {
        let before = context.state.summaries.reduce(0) { $0 + $1.passages.count }
        let passages = data.passages.enumerated().map { index, draft in
            Passage(
                passage: PassageID(Int64(before + index + 1)), heads: draft.heads,
                text: PersonalText(draft.text, of: context.state.subject(of: draft.heads)))
        }
        return .summaryIssued(.init(version: context.state.summaries.count + 1, passages: passages))
    }
}
